"""A session's surroundings without sound, database or waiting: what the player's tests stand on."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from shiboken6 import isValid
from tests.domain.exercises import BREATH_46, exercise

from unclench.audio.volumes import Volumes
from unclench.domain.body import Mode
from unclench.domain.cues import Cue, Kind, Phase, Timeline
from unclench.domain.exercise import Exercise
from unclench.domain.plan import Choices
from unclench.domain.preferences import Preferences
from unclench.domain.session import Answer, Progress, Rating, Session
from unclench.domain.timeline import compile, replan
from unclench.viewmodels.clocks import Clocks
from unclench.viewmodels.session.player import Player
from unclench.viewmodels.session.session_ports import SessionPorts, Sound
from unclench.viewmodels.settings.settings import Settings


def an_exercise(**changes: Any) -> Exercise:
    """Breathing for a minute, or what `changes` make of it."""
    usual = {"id": "breath-46", "title": "Longer out-breath", "kind": "breathing"}
    return exercise(BREATH_46, **usual | changes)


class FakeTransport:
    """Moves only when `run` says so, and remembers what it was told."""

    def __init__(self) -> None:
        self.sound: Sound = "on"
        self.ms = 0.0
        self.playing = False
        self.started = self.closed = 0
        self.loaded: list[tuple[Timeline, float]] = []
        self.seeks: list[float] = []
        self.speech: list[tuple[str, str]] = []
        self.volumes = Volumes()
        self.device = self.surroundings = ""
        self.sleep_timer: float = 0

    def run(self, ms: float) -> None:
        if self.playing:
            self.ms += ms

    def start(self) -> None:
        self.started += 1

    def load(self, timeline: Timeline, at_ms: float = 0) -> None:
        self.loaded.append((timeline, at_ms))
        self.ms = at_ms

    def play(self) -> None:
        self.playing = True

    def pause(self) -> None:
        self.playing = False

    def seek(self, ms: float) -> None:
        self.seeks.append(ms)
        self.ms = ms

    def set_volumes(self, volumes: Volumes) -> None:
        self.volumes = volumes

    def set_device(self, device: str) -> None:
        self.device = device

    def set_surroundings(self, choice: str) -> None:
        self.surroundings = choice

    def set_speech(self, folder: str, voice: str) -> None:
        self.speech.append((folder, voice))

    def set_sleep_timer(self, minutes: float) -> None:
        self.sleep_timer = minutes

    def position(self) -> float:
        return self.ms

    def tend(self) -> None:
        pass

    def close(self) -> None:
        self.closed += 1


class MemoryRecord:
    """Keeps what it is given; fails while `broken`."""

    def __init__(self) -> None:
        self.broken = False
        self.tries = 0
        self.calls: list[tuple[object, ...]] = []
        self.sessions: dict[str, Session] = {}

    def _take(self, *call: object) -> None:
        self.tries += 1
        if self.broken:
            raise OSError("the disk is full")
        self.calls.append(call)

    def begin(self, session: Session) -> None:
        self._take("begin", session)
        self.sessions[session.id] = session

    def put(self, session: Session) -> None:
        self._take("put", session)
        self.sessions[session.id] = session

    def progress(self, session_id: str, played_ms: int) -> None:
        self._take("progress", played_ms)
        self._change(session_id, played_ms=played_ms)

    def finish(self, session_id: str, played_ms: int, progress: Progress) -> None:
        self._take("finish", played_ms, progress)
        self._change(session_id, played_ms=played_ms, progress=progress)

    def rate_after(self, session_id: str, stress: Rating, pain: Rating) -> None:
        self._take("rate_after", stress, pain)
        self._change(session_id, stress_after=stress, pain_after=pain)

    def note(self, session_id: str, text: str) -> None:
        self._take("note", text)
        self._change(session_id, note=text)

    def like(self, session_id: str, liked: bool | None) -> None:
        self._take("like", liked)
        self._change(session_id, liked=liked)

    def answer(self, session_id: str, answer: Answer) -> None:
        self._take("answer", answer)
        told = {one.field: one for one in self.sessions[session_id].answers}
        self._change(session_id, answers=tuple({**told, answer.field: answer}.values()))

    def set_areas(self, session_id: str, areas: Mapping[str, Mode]) -> None:
        self._take("set_areas", dict(areas))
        self._change(session_id, areas=tuple(areas.items()))

    def _change(self, session_id: str, **change: Any) -> None:
        self.sessions[session_id] = replace(self.sessions[session_id], **change)

    def names(self) -> list[object]:
        return [call[0] for call in self.calls]

    @property
    def last(self) -> Session:
        return list(self.sessions.values())[-1]


class Hands:
    """The clocks' hands, and whether the screen is held awake."""

    def __init__(self) -> None:
        self.awake = 100.0
        self.asleep = 0.0
        self.now = datetime(2026, 3, 1, 9, tzinfo=UTC)
        self.kept: list[str] = []

    @contextmanager
    def keep(self) -> Iterator[None]:
        self.kept.append("held")
        yield
        self.kept.append("released")

    def clocks(self) -> Clocks:
        return Clocks(lambda: self.awake, lambda: self.awake + self.asleep, lambda: self.now)


def breathing(cycles: int = 6, kind: str = "breathing") -> Timeline:
    """In for 4 s, out for 6, after 5 s of words in step 0; a line over the second cycle."""
    cues = [Cue(0, 5000, "guide", "say", text="Sit in a way that is kind to you.")]
    at = 5000
    for cycle in range(cycles):
        phases: tuple[tuple[Phase, int], ...] = (("in", 4000), ("out", 6000))
        for phase, length in phases:
            cues.append(Cue(at, length, "guide", "breath", phase=phase, cycle=cycle + 1, step=1))
            at += length
    cues.append(Cue(at, 10_000, "guide", "rest", text="Breathe your own way.", step=2))
    cues.append(Cue(16_000, 2000, "over", "line", text="Let your shoulders rest.", step=1))
    cues.sort(key=lambda cue: (cue.start, cue.layer == "over"))
    return Timeline(kind, at + 10_000, tuple(cues))


def muscles(areas: dict[str, Mode] | None = None) -> Timeline:
    """Three groups of 5 s naming, 6 s tensing, 20 s letting go; spared ones without tensing."""
    cues: list[Cue] = []
    at = 0
    for step, part in enumerate(("arms", "face_neck", "legs")):
        mode = (areas or {}).get(part, "tense")
        spared = mode in {"release", "imagery"}
        gentle: list[tuple[Kind, int]] = [("attend", 10_000), ("release", 20_000)]
        whole: list[tuple[Kind, int]] = [("say", 5000), ("tense", 6000), ("release", 20_000)]
        for kind, length in gentle if spared else whole:
            text = f"{kind} {part}"
            cues.append(Cue(at, length, "guide", kind, part=part, mode=mode, text=text, step=step))
            at += length
    return Timeline("pmr", at, tuple(cues))


def moving() -> Timeline:
    """Four turns of a movement, after 5 s of rest; a line 10 s into it."""
    move = {"do": "move", "figure": "cat-cow", "out": 3, "back": 5, "times": 4, "text": "Round it."}
    lines = [{"at": 10, "text": "Small is fine."}]
    made = exercise(
        {"do": "rest", "seconds": 5, "text": "Sit."},
        {**move, "lines": lines},
        {"do": "rest", "fill": 1},
    )
    return compile(made, Choices(minutes=1))


class Replans:
    """Remembers what was asked; answers with a timeline of the same kind."""

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.asked: list[tuple[int, Choices, int | None]] = []
        self.refuse = False

    def compile(self, exercise: Exercise, choices: Choices) -> Timeline:
        return self.timeline

    def replan(self, timeline: Timeline, at: int, choices: Choices, step: int | None) -> Timeline:
        if self.refuse:
            raise ValueError("no room")
        self.asked.append((at, choices, step))
        if step is None:
            return muscles(dict(choices.areas)) if choices.areas else timeline
        first = next(cue.start for cue in self.timeline.guide if cue.step == step)
        moved = [
            replace(cue, start=cue.start - first + at)
            for cue in self.timeline.guide
            if cue.step >= step
        ]
        kept = [
            replace(c, length=min(c.length, at - c.start)) for c in timeline.guide if c.start < at
        ]
        return Timeline(timeline.id, moved[-1].end, (*kept, *moved))


@dataclass
class Stand:
    """A player and all that it plays with."""

    player: Player
    transport: FakeTransport
    record: MemoryRecord
    plans: Replans
    hands: Hands

    def play(self, ms: float, step: float = 250) -> None:
        """Let so much time pass, a tick at a time."""
        while ms > 0:
            passing = min(step, ms)
            self.transport.run(passing)
            self.hands.awake += passing / 1000
            self.hands.now += timedelta(milliseconds=passing)
            self.player.tick()
            ms -= passing

    def begin(self) -> None:
        """Skip the questions and the countdown."""
        while self.player.stage == "before":
            self.player.ratings.skip()
        self.play(3000)


_BEGUN: list[Player] = []  # in the test that runs


def put_away() -> None:
    """End what the test began: a thread of each player may hold the screen awake."""
    while _BEGUN:
        player = _BEGUN.pop()
        if isValid(player):
            player.shut()


def stand(
    timeline: Timeline | None = None,
    exercise: Exercise | None = None,
    preferences: Preferences | None = None,
) -> Stand:
    """A player that has this exercise open, at its first question."""
    transport, record, hands = FakeTransport(), MemoryRecord(), Hands()
    plans = Replans(timeline or breathing())
    ports = SessionPorts(
        compile=plans.compile,
        replan=plans.replan,
        keep_awake=hands.keep,
        clocks=hands.clocks(),
    )
    player = Player(transport, record, Settings(preferences), ports)
    _BEGUN.append(player)
    player.open(exercise or an_exercise(), Choices(minutes=1))
    return Stand(player, transport, record, plans, hands)


def on_worksheet(steps: Sequence[dict[str, Any]], **ports: Any) -> Stand:
    """A player that has a worksheet of these steps open, compiled as in the app, before it begins.

    `ports` are those of a session beyond the usual ones.
    """
    transport, record, hands = FakeTransport(), MemoryRecord(), Hands()
    usual = SessionPorts(compile, replan, hands.keep, clocks=hands.clocks(), **ports)
    player = Player(transport, record, Settings(), usual)
    _BEGUN.append(player)
    player.open(exercise(*steps, kind="worksheet"), Choices(minutes=1))
    return Stand(player, transport, record, None, hands)  # type: ignore[arg-type]
