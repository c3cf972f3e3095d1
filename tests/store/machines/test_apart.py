"""A folder that doesn't answer costs a process of its own, which can be ended at any moment."""

import json
import subprocess
import sys
import threading
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.store import questions
from unclench.store.database import open_database
from unclench.store.errors import StoreError, Unavailable
from unclench.store.machines import apart, apart_process, report, status
from unclench.store.machines.apart import Apart, BrokenOff
from unclench.store.machines.errors import NotThere, WrongPassphrase
from unclench.store.machines.report import Found, Machine, Report
from unclench.system.paths import Profile
from unclench.system.said import Said, packed

NOW = datetime(2026, 3, 14, 12, 30, tzinfo=UTC)
WAITS = "import time, signal, sys\n{}sys.stdout.flush(); time.sleep(60)"
DEAF = "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"


def saying(told: object) -> Apart:
    """One whose process gives this answer to whatever it is asked."""
    words = f"import sys; sys.stdin.readline(); print({json.dumps(told)!r})"
    return Apart([sys.executable, "-c", words])


def test_what_is_in_a_folder_is_told_by_a_process(tmp_path: Path) -> None:
    assert Apart().look(tmp_path) == Found(sealed=False, empty=True)


def test_what_is_refused_is_told_in_its_words(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="If it's new, make it first") as told:
        Apart().look(tmp_path / "none")
    said = told.value.args[0]
    assert isinstance(said, Said)
    assert said.values["folder"] == str(tmp_path / "none")
    wrong = packed(str(WrongPassphrase(tmp_path)))
    with pytest.raises(WrongPassphrase, match="That isn't the passphrase"):
        saying({"fault": "WrongPassphrase", "text": wrong}).look(tmp_path)


def test_every_order_gives_what_was_done(profile: Profile, tmp_path: Path) -> None:
    saying({"done": None}).join(profile, tmp_path, "words", "desk")
    saying({"done": None}).farewell(profile)
    found = Report(1, 2, (Machine("m-aaaaaa", "desk", NOW, ours=True, left=None),), ())
    assert saying({"done": report.written(found)}).check(profile, NOW) == found


@pytest.mark.parametrize("words", ["import sys; sys.exit(3)", ""])
def test_a_process_that_breaks_off_is_told(words: str, tmp_path: Path) -> None:
    with pytest.raises(BrokenOff, match="stopped halfway"):
        Apart([sys.executable, "-c", words]).look(tmp_path)


def test_one_that_can_not_be_started_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        Apart(["no-such-program"]).look(tmp_path)


@pytest.mark.parametrize("how", ["", DEAF])
def test_it_is_ended_from_another_thread(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "MOMENT", 0.2)
    waiting = Apart([sys.executable, "-c", WAITS.format(how)])
    caught: list[StoreError] = []

    def look() -> None:
        try:
            waiting.look(tmp_path)
        except StoreError as fault:
            caught.append(fault)

    thread = threading.Thread(target=look)
    thread.start()
    while waiting._process is None:
        time.sleep(0.01)
    begun = time.monotonic()
    waiting.close()
    thread.join(30)
    assert time.monotonic() - begun < 30
    assert isinstance(caught[0], BrokenOff)
    with pytest.raises(BrokenOff):  # nothing is started any more
        waiting.look(tmp_path)


def test_one_that_was_never_asked_is_closed_too(tmp_path: Path) -> None:
    idle = Apart()
    idle.close()
    with pytest.raises(BrokenOff):
        idle.look(tmp_path)


def test_one_that_nobody_can_end_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stuck:
        def __init__(self) -> None:
            self.orders: list[str] = []
            self.killed = threading.Event()

        def terminate(self) -> None:
            self.orders.append("end")

        def kill(self) -> None:
            self.orders.append("kill")
            self.killed.set()

        def wait(self, seconds: float) -> None:
            self.orders.append("wait")
            raise subprocess.TimeoutExpired("stuck", seconds)

    stuck, one = Stuck(), Apart()
    apart._end(stuck)  # type: ignore[arg-type]
    assert stuck.orders == ["end", "wait", "kill", "wait"]
    stuck.orders.clear()
    monkeypatch.setattr(one, "_process", stuck)
    one.close()
    assert stuck.orders == ["end"]  # nobody waits
    assert stuck.killed.wait(30)


def answered(*words: object) -> dict[str, object]:
    told: dict[str, object] = json.loads(
        questions.answer(json.dumps(words).encode(), apart_process.ORDERS)
    )
    return told


def test_the_process_answers_with_what_is_there_and_with_faults(tmp_path: Path) -> None:
    assert answered("look", str(tmp_path)) == {"done": {"sealed": False, "empty": True}}
    told = answered("look", str(tmp_path / "none"))
    assert told["fault"] == NotThere.__name__


def test_each_order_does_what_it_says(profile: Profile, tmp_path: Path) -> None:
    open_database(profile.database).close()
    data = str(profile.folder)
    (tmp_path / "between").mkdir()
    assert answered("join", data, str(tmp_path / "between"), None, "desk") == {"done": None}
    done = answered("check", data, NOW.isoformat())["done"]
    assert isinstance(done, str)
    assert [one.label for one in report.read(done).machines] == ["desk"]
    assert answered("farewell", data) == {"done": None}
    with closing(open_database(profile.database)) as database:
        left = status.status(database)
    assert left is not None
    assert not left.active


def test_what_is_said_keeps_its_words_for_another_language(tmp_path: Path) -> None:
    text = fill(QT_TRANSLATE_NOOP("store", "{folder} isn't there."), folder="x")
    with pytest.raises(Unavailable) as told:
        saying({"fault": "Any", "text": packed(text)}).look(tmp_path)
    assert told.value.args[0].source == "{folder} isn't there."
