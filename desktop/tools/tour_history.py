"""The example profile of History's pictures, and the way through its pages. Always the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from random import Random

from PySide6.QtCore import QEventLoop, QThreadPool, QTimer

from unclench.domain.marks import Mark
from unclench.domain.session import (
    SKIPPED,
    Answer,
    CheckIn,
    Rating,
    Session,
    WeekReview,
)
from unclench.store.body_marks import BodyMarks
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.database import Database
from unclench.store.deletions import Deletions
from unclench.store.sessions import Sessions
from unclench.viewmodels.history.history import History
from unclench.widgets.history.effects_tab import EffectsTab
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.history.sessions_tab import SessionsTab

DAYS = 170
WAIT = 300  # ms for a page that was read beside the window to be laid out
NOTES = (
    "Shoulders softer than this morning.",
    "Short night. Still, the long out-breath was fine.",
    "Neck was sore from the car. Left it out.",
    "Noisy street, did it anyway.",
    "Slept better after this.",
)
ANSWERS = (
    Answer("worry", "What's on your mind?", "The talk on Friday."),
    Answer("step", "One small step you could take", ("Write three lines", "Ask Kim")),
)
PLAYED = (
    ("breath-46", "Longer out-breath", "breathing", 5, -1.2, 34),
    ("pmr-short", "Short muscle relaxation", "muscle-relaxation", 10, -1.6, 21),
    ("breath-box", "Box breathing", "breathing", 4, -0.8, 12),
    ("quiet-rest", "Just sit quietly", "rest", 5, -0.6, 9),
    ("breathing-space", "Three-minute pause", "mindfulness", 3, -1.0, 3),
    ("worry-page", "Worry page", "worksheet", 10, -0.4, 6),
)


def fill(database: Database, today: date) -> None:
    """Half a year of sessions, check-ins and week reviews, the day before `today` the last."""
    dice = Random(7)
    _mark(database, today)
    made = [
        _session(dice, today, which) for which in range(len(PLAYED)) for _ in range(_count(which))
    ]
    Sessions(database).add_new(made)
    with database.transaction():
        CheckIns(database).add_new_inside(
            _check_in(dice, today, number) for number in range(0, DAYS, 2)
        )
        WeekReviews(database).add_new_inside(
            WeekReview(f"review-{week}", _moment(today, 7 * week + 1, 19), 5 - week // 8, 4, 4)
            for week in range(10)
        )


def _mark(database: Database, today: date) -> None:
    """How sore spots were marked over four weeks, and two sessions that were deleted."""
    for days, marks in ((26, {"neck_back": 7, "shoulder_l": 4}), (12, {"neck_back": 4})):
        store = BodyMarks(database, partial(date.fromordinal, today.toordinal() - days))
        for part, level in marks.items():
            store.set(part, Mark(level))
    for days in (9, 30):
        Deletions(database).count(today - timedelta(days=days))


def _count(which: int) -> int:
    return PLAYED[which][5]


def _moment(today: date, days: int, hour: int, minute: int = 0) -> datetime:
    return datetime(today.year, today.month, today.day, hour, minute, tzinfo=UTC) - timedelta(
        days=days
    )


def _level(dice: Random, days: int) -> int:
    """The week has its tides: stress and pain of one day know each other a little."""
    return min(10, max(0, round(5 + 1.6 * ((days // 3) % 3 - 1) + dice.gauss(0, 1.3))))


def _session(dice: Random, today: date, which: int) -> Session:
    name, title, kind, minutes, effect, _many = PLAYED[which]
    days = dice.randint(1, 88) if dice.random() < 0.9 else dice.randint(89, DAYS)
    stress, pain = _level(dice, days), _level(dice, days + 1)
    given = dice.random() < 0.9
    after = [
        Rating(min(10, max(0, round(before + effect * part + dice.gauss(0, 1.1)))))
        if given
        else SKIPPED
        for before, part in ((stress, 1), (pain, 0.5))
    ]
    return Session(
        *(f"ex-{which}-{dice.getrandbits(48):x}", name, title, kind),
        _moment(today, days, dice.randint(7, 21), dice.randint(0, 59)),
        *(minutes * 60_000, minutes * 60_000, "completed"),
        *(Rating(stress), Rating(pain), after[0], after[1]),
        note=dice.choice(NOTES) if dice.random() < 0.25 else "",
        areas=(("neck_back", "skip"), ("shoulder_l", "light")) if name == "pmr-short" else (),
        answers=ANSWERS if kind == "worksheet" else (),
        source="typed" if dice.random() < 0.06 else "live",
    )


def _check_in(dice: Random, today: date, days: int) -> CheckIn:
    signs = ("tight_shoulders", "tired") if dice.random() < 0.3 else ()
    return CheckIn(
        f"in-{days}",
        _moment(today, days + 1, 8, dice.randint(0, 59)),
        *(Rating(_level(dice, days)), Rating(_level(dice, days + 1))),
        signs=signs,
    )


def pictures(page: HistoryPage, take: Callable[[str], None]) -> None:
    """Lead through what is behind History's list and have each page pictured."""
    page.show_tab("sessions")
    _wait()
    take("history-sessions")
    sessions = page.sessions
    _open(sessions, "worksheet")
    take("history-item")
    sessions.close_item()
    sessions.add()
    take("history-add")
    sessions.close_item()
    for name in ("charts", "effects", "correlation", "files", "visit"):
        page.show_tab(name)
        _wait()
        take(f"history-{name}")
    _unfold(page, take)
    page.show_tab("overview")


def _unfold(page: HistoryPage, take: Callable[[str], None]) -> None:
    """How sure the findings are, unfolded, at the end of their page."""
    page.show_tab("effects")
    tab = page.tab()
    assert isinstance(tab, EffectsTab)
    tab.sure.button.setChecked(True)
    _wait()
    bar = tab.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    _wait()
    take("history-effects-sure")
    tab.sure.button.setChecked(False)
    bar.setValue(0)


def _open(sessions: SessionsTab, kind: str) -> None:
    history = sessions.list.model()
    assert isinstance(history, History)
    for row in range(history.rowCount()):
        item = history.item(row)
        if isinstance(item, Session) and item.kind == kind:
            sessions.list.select_row(row)
            sessions.open_current()
            return


def _wait() -> None:
    """Let the threads end, and what they found be shown."""
    loop = QEventLoop()
    QTimer.singleShot(WAIT, loop.quit)
    loop.exec()
    QThreadPool.globalInstance().waitForDone()
    QTimer.singleShot(WAIT, loop.quit)
    loop.exec()
