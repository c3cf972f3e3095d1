"""The choices a person makes for one exercise, and what would happen with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from unclench.domain import soreness
from unclench.domain.cautions import Tag, caution_text, caution_words, concerning, level_of
from unclench.domain.cues import Timeline
from unclench.domain.plan import Choices, spares
from unclench.domain.preferences import Preferences
from unclench.domain.texts import begun
from unclench.system import catalogues
from unclench.viewmodels.body_map.body_map import BodyMap
from unclench.viewmodels.fault_words import told
from unclench.viewmodels.library import offers, outline
from unclench.viewmodels.library.library import Entry
from unclench.viewmodels.library.preparation_ports import ExerciseServices
from unclench.viewmodels.translation import translate

if TYPE_CHECKING:
    from unclench.domain.exercise import Evidence, Exercise, Offer

SLOWEST, QUICKEST = 130, 70  # tempo in percent of the written lengths


class Concern(NamedTuple):
    """A caution that concerns this person: what to do, and what one click would change."""

    tag: str
    level: str
    words: str
    offer: str


class Preparation(QObject):
    """One exercise, opened, with its choices."""

    changed = Signal()
    concerned = Signal()  # other cautions concern this person from now on
    otherWanted = Signal(str, object)  # the id of an exercise that suits better, its minutes
    started = Signal(object, object)  # the exercise, the choices

    def __init__(
        self,
        entry: Entry,
        services: ExerciseServices,
        preferences: Preferences,
        titles: Callable[[str], str] = lambda _id: "",
    ) -> None:
        """Open `entry`; `fault` holds words when its file can't be used.

        `titles` tells the title of an exercise by its id, "" when it is not there.
        """
        super().__init__()
        self.entry = entry
        self._services = services
        self._preferences = preferences
        self.minutes = entry.default
        self.tempo = 100
        self.tags = services.tags()
        self.holds = self.tags.isdisjoint(entry.no_holds)
        self.posture = ""  # as a caution offered it
        self._titles = titles
        self.fault = ""
        self.exercise: Exercise | None = None
        self._recordings: Mapping[str, int] = {}
        self._folder = ""
        self.timeline: Timeline | None = None
        self.can_ease = self.can_hold = self.can_pace = False
        self.body: BodyMap | None = None  # where the exercise goes through parts of the body
        self.chosen_tensing: bool | None = None  # None: as it is with or without pain
        self.pace: float | None = None  # seconds per breath, as the person tapped it
        self._open()

    def choose(
        self,
        *,
        minutes: float | None = None,
        tempo: int | None = None,
        holds: bool | None = None,
        tensing: bool | None = None,
        posture: str | None = None,
    ) -> None:
        """Change a choice; lengths that the exercise doesn't have are left alone."""
        before = self._chosen()
        if minutes in self.entry.minutes:
            self.minutes = minutes
        if tempo is not None:
            self.tempo = max(QUICKEST, min(SLOWEST, tempo))
        if holds is not None:
            self.holds = holds
        if tensing is not None:
            self.chosen_tensing = tensing
            self._rest_body()
        self.posture = posture or self.posture
        if self._chosen() != before:
            self._compile()
            self.changed.emit()

    def _chosen(self) -> tuple[object, ...]:
        return self.minutes, self.tempo, self.holds, self.tensing, self.posture

    def look_at_tags(self) -> None:
        """Go by what the person says of themselves now: they may have said it meanwhile."""
        tags = self._services.tags()
        if tags == self.tags:
            return
        before, self.tags = self.tags, tags
        held = before.isdisjoint(self.entry.no_holds)
        if held != tags.isdisjoint(self.entry.no_holds):
            self.holds = not held
        if self.body is not None:
            self.body.use_tags(tags if self.tenses else ())
        self._compile()
        self.concerned.emit()
        self.changed.emit()

    def take_pace(self, seconds: float) -> None:
        """Begin at this pace, now and from now on."""
        self.pace = seconds
        self._services.keep_pace(seconds)
        self._compile()
        self.changed.emit()

    @property
    def evidence(self) -> Evidence | None:
        """How sure research is, as the author says; None where nothing is said."""
        return self.exercise.evidence if self.exercise is not None else None

    @property
    def tenses(self) -> bool:
        """Whether muscles are tensed in it, where nothing hurts."""
        return self.exercise is not None and self.exercise.tenses

    @property
    def hurts(self) -> bool:
        """Whether the person is here for pain, or marked some on their body."""
        marked = self.body is not None and soreness.hurts(self.body.marks)
        return marked or self._preferences.need in ("pain", "both")

    @property
    def may_tense(self) -> bool:
        """Whether there is anything to tense: an exercise that does, and a place that may be."""
        return self.tenses and (self.body is None or self.body.may_tense)

    @property
    def tensing(self) -> bool:
        """Whether muscles are tensed where nothing speaks against it; with pain only if chosen."""
        return self.tenses and (
            not self.hurts if self.chosen_tensing is None else self.chosen_tensing
        )

    @property
    def suggested_sound(self) -> str:
        """What the exercise suggests to hear around it: an id, or "none"."""
        return (self.exercise.ambience if self.exercise else None) or "none"

    def cautions(self) -> dict[str, list[str]]:
        """What others should take care of, each with whom it concerns, in plain words."""
        found: dict[str, list[str]] = {}
        others = {t: level for t, level in self.entry.cautions.items() if t not in self.tags}
        for tag in sorted(concerning(others, others), key=list(others).index):
            who, what = caution_words(tag, level_of(others[tag]), translate)
            found.setdefault(begun(what), []).append(who)
        return found

    def concerns(self) -> tuple[Concern, ...]:
        """The cautions that concern this person, the hardest first."""
        return tuple(self._concern(tag) for tag in concerning(self.entry.cautions, self.tags))

    @property
    def asks_for_a_change(self) -> bool:
        """Whether a caution says to avoid it as it is, or to do it in another way."""
        return any(
            one.level == "avoid"
            or (one.level == "modify" and not self._heeds(one.tag) and self.would_change(one.tag))
            for one in self.concerns()
        )

    def would_change(self, tag: str) -> bool:
        """Whether what this caution offers is anything else than what is chosen now."""
        offer = self._offer(tag)
        if offer is None:
            return False
        if offer.exercise:
            return offer.exercise != self.entry.id
        asked = (offer.minutes, offer.tempo, offer.holds, offer.posture)
        now = (self.minutes, self.tempo, self.holds, self.posture)
        return any(a not in (None, n) for a, n in zip(asked, now, strict=True))

    def take_offer(self, tag: str) -> None:
        """Change what this caution offers to change, or ask for the other exercise."""
        offer = self._offer(tag)
        if offer is None:
            return
        if offer.exercise and offer.exercise != self.entry.id:
            self.otherWanted.emit(offer.exercise, offer.minutes)
            return
        self.choose(
            minutes=offer.minutes, tempo=offer.tempo, holds=offer.holds, posture=offer.posture
        )
        self.changed.emit()

    def _concern(self, tag: Tag) -> Concern:
        level = level_of(self.entry.cautions[tag])
        offer = self._offer(tag)
        change = offers.words(offer, self._titles) if offer else ""
        words = caution_text(tag, level, translate)
        if tag in self.entry.no_holds and not self.holds:
            words = " ".join((words, self.tr("Holds are off for you.")))
            return Concern(tag, level, words, "")
        if self._leaves_out(tag):
            words = " ".join((words, self.tr("What doesn't suit you is left out already.")))
        elif self.tenses and (spared := self._spared_words(tag)):
            words = " ".join((words, spared))
        return Concern(tag, level, words, change)

    def _heeds(self, tag: str) -> bool:
        """Whether the session goes by a caution anyway."""
        return self._leaves_out(tag) or (self.tenses and bool(soreness.asked_by(tag)))

    def _leaves_out(self, tag: str) -> bool:
        return self.exercise is not None and spares(self.exercise.steps, tag)

    def _spared_words(self, tag: str) -> str:
        asked = soreness.asked_by(tag)
        if not asked:
            return ""
        if "whole_body" not in asked:
            return self.tr("Those muscles aren't tensed, unless you choose it.")
        if asked["whole_body"] == "light":
            return self.tr("You'll tense only a little, unless you choose otherwise.")
        return self.tr("Nothing is tensed, unless you choose it.")

    def _offer(self, tag: str) -> Offer | None:
        cautions = self.exercise.cautions.items() if self.exercise else ()
        written = next((caution for name, caution in cautions if name == tag), None)
        return None if written is None or isinstance(written, str) else written.offer

    def outline(self) -> tuple[outline.OutlineRow, ...]:
        """What will happen, in short."""
        return outline.outline(self.timeline) if self.timeline else ()

    def breaths_a_minute(self) -> float:
        """How fast one would breathe in the end; 0 where no breaths are guided."""
        return outline.breaths_a_minute(self.timeline) if self.timeline else 0.0

    def start(self) -> None:
        """Begin; nothing happens when the file can't be used."""
        if self.timeline is not None:
            self.started.emit(self.exercise, self._choices())

    def _open(self) -> None:
        try:
            loaded = self._services.load_exercise(self.entry)
        except ValueError as fault:
            self.fault = told(str(fault))
            return
        self.exercise, self._recordings = loaded.exercise, loaded.recordings
        self._folder = str(loaded.path.parent)
        self._compile()
        if self.timeline is not None:
            self.can_ease = outline.breathes(self.timeline)
            self.can_hold = self.exercise.holds
            self.can_pace = outline.own_paced(self.timeline)
            self._look_at_body(self.timeline)
        if self.can_pace:
            self.pace = self._services.measured_pace()
            self._compile()

    def _look_at_body(self, timeline: Timeline) -> None:
        if any(cue.part for cue in timeline.guide):
            self.body = self._services.new_body_map()
            self.body.setParent(self)
            if not self.tenses:
                self.body.use_tags(())  # cautions are about tensing, sore places about all
            self._rest_body()
            self.body.changed.connect(self._spare)
            self._compile()

    def _rest_body(self) -> None:
        if self.body is not None and self.tenses:
            self.body.rest(not self.tensing)

    def _spare(self) -> None:
        self._rest_body()
        self._compile()
        self.changed.emit()

    def _choices(self) -> Choices:
        chosen = Choices(self.minutes)
        return replace(
            chosen,
            pace=chosen.pace if self.pace is None else self.pace,
            tempo=self.tempo,
            holds=self.holds,
            tags=self.tags,
            areas=self.body.areas() if self.body else {},
            left_handed=self._preferences.left_handed,
            recordings=self._recordings,
            folder=self._folder,
            say_in=catalogues.say_in,
        )

    def _compile(self) -> None:
        if self.exercise is None:
            return
        try:
            self.timeline = self._services.compile_timeline(self.exercise, self._choices())
            self.fault = ""
        except ValueError as fault:
            self.timeline, self.fault = None, told(str(fault))
