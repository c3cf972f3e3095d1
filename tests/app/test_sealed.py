"""While a fair test goes on, no page, chart or export depends on what its sessions were rated.

Two histories that differ in nothing but those ratings look alike everywhere, pixel by pixel, and
differ once the test is over: so nothing of it is shown, whatever pages there will be.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from tests.app.fair_person import BEGIN, FairPerson

from unclench.cli.commands import main
from unclench.domain.session import Rating, Session
from unclench.store.sessions import Sessions
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.history.exchange import whole_text

OTHERWISE = "UPDATE session SET {0}_before = 7, {0}_after = 1 WHERE trial_id IS NOT NULL"


@pytest.fixture
def two(tmp_path, qapp):
    """Two histories in the middle of the same test, in folders of their own."""
    first, second = FairPerson(tmp_path / "first"), FairPerson(tmp_path / "other")
    for person in (first, second):
        person.path.parent.mkdir()
    first.open()
    first.set_up()
    earlier(first)
    for _visit in range(7):
        first.hero()
        first.play(first.start_from_today())
        first.moment = (first.moment + timedelta(1)).replace(hour=20, minute=0)
    assert len(first.trials.all()[0].drawn) == 7
    first.close()
    shutil.copyfile(first.path, second.path)
    with closing(sqlite3.connect(second.path)) as database:
        for measure in ("stress", "pain"):
            assert database.execute(OTHERWISE.format(measure)).rowcount == 7
        database.commit()
    second.moment = first.moment
    return first, second


def earlier(person):
    """Sessions before the test, of which much may be told."""
    for day in range(1, 40):
        after = (day * 7) % 4
        Sessions(person.database).put(
            Session(
                f"e{day}",
                ("breath-46", "quiet-rest", "grounding")[day % 3],
                "Before",
                "breathing",
                BEGIN - timedelta(days=day, minutes=day),
                300_000,
                300_000,
                "completed",
                Rating(6),
                Rating(4),
                Rating(after + 2),
                Rating(4 - day % 2),
            )
        )


def pictures(person, qtbot, capsys):
    """What every page of the history looks like, and Today."""
    window = person.open()
    seen: dict[str, object] = {}
    history = person.history()
    for name in history.chips:
        history.show_tab(name)
        qtbot.waitUntil(lambda: not busy(history.models))
        QApplication.processEvents()
        seen[name] = picture(history), texts(history)
    history.show_tab("sessions")
    for row in range(7):
        item = history.models.history.item(row)
        history.sessions.open_item(item)
        seen[f"item {row}"] = picture(history), texts(history)
    person.hero()
    seen["today"] = picture(window), texts(window)
    seen["csv"] = whole_text(person.database, "csv", person.moment)
    seen["fhir"] = whole_text(person.database, "fhir", person.moment)
    person.close()
    capsys.readouterr()
    assert main(["--data-dir", str(person.path.parent), "history"]) == 0
    seen["terminal"] = capsys.readouterr().out
    asked = ["history", "insight", "--as-of", person.moment.date().isoformat()]
    assert main(["--data-dir", str(person.path.parent), *asked]) == 0
    seen["insight"] = capsys.readouterr().out
    return seen


def busy(models):
    """Whether something is being worked out beside the window."""
    works = (getattr(made, "work", None) for made in list(vars(models).values()))
    return any(isinstance(work, Work) and work.busy for work in works)


def picture(page):
    return page.grab().toImage()


def texts(page):
    """What is written on it, and read aloud."""
    every = [page, *page.findChildren(QWidget)]
    said = [(one.accessibleName(), one.accessibleDescription(), one.toolTip()) for one in every]
    return [*said, *(one.text() for one in every if hasattr(one, "text") and callable(one.text))]


@pytest.mark.thorough
@pytest.mark.timeout(300)
def test_nothing_shown_depends_on_a_sealed_rating(two, qtbot, capsys):
    first, second = (pictures(person, qtbot, capsys) for person in two)
    assert "sealed" in str(first["terminal"])
    for name, seen in first.items():
        assert seen == second[name], name


@pytest.mark.thorough
@pytest.mark.timeout(300)
def test_all_of_it_is_shown_once_the_test_is_over(two, qtbot, capsys):
    for person in two:
        person.open()
        person.page().running.stopWanted.emit()
        person.close()
    first, second = (pictures(person, qtbot, capsys) for person in two)
    for name in ("overview", "sessions", "charts", "item 0", "csv", "fhir", "terminal", "insight"):
        assert first[name] != second[name], name
