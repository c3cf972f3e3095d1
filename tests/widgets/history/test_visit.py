"""The page for a visit: exactly one, with the chosen words on it."""

import re
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from tests.viewmodels.past import NOW, check_in, history_of, put, session

from unclench.domain.session import WeekReview
from unclench.store.check_ins import WeekReviews
from unclench.viewmodels.history.plots import ChangesPlot
from unclench.viewmodels.history.visit import Visit
from unclench.widgets.charts import paper

WORDS = "The mornings are the hardest."


@pytest.fixture
def visit(database, qapp) -> Visit:
    return history_of(database).visit


def asked(visit, qtbot, **changes):
    with qtbot.waitSignal(visit.changed):
        visit.ask(**changes)
    return visit.found


def pages(path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


def fill(database, exercises: int, notes: int) -> None:
    names = [f"exercise-{n}" for n in range(exercises)]
    put(database, [session(n * 100 + k, k, name) for n, name in enumerate(names) for k in range(6)])
    put(database, [session(9000 + n, n % 25, note=f"Note {n}. " * 30) for n in range(notes)])
    put(database, [check_in(n, n + 0.3, n % 9, (n * 3) % 8) for n in range(27)])
    reviews = (WeekReview(f"w{n}", NOW - timedelta(days=7 * n), 5, 4, 3) for n in range(3))
    with database.transaction():
        WeekReviews(database).add_new_inside(reviews)


@pytest.mark.parametrize(("exercises", "notes"), [(0, 0), (2, 3), (30, 200)])
def test_one_page_whatever_there_is(visit, database, qtbot, tmp_path, exercises, notes):
    fill(database, exercises, notes)
    offered = asked(visit, qtbot).offered
    chosen = frozenset(note.id for note in offered)
    found = asked(visit, qtbot, notes=chosen, words=WORDS)
    path = tmp_path / "visit.pdf"
    assert paper.save(found.summary, path)
    assert pages(path) == 1
    made = paper.look()
    laid = paper.blocks(found.summary, made)
    assert sum(block.height for block in laid) <= paper.PAGE.height()
    texts = [block.text for block in laid]
    assert any(WORDS in text for text in texts)
    if notes == 200:
        assert any("more notes" in text for text in texts)
        assert any("more exercises" in text for text in texts)


def test_where_not_all_exercises_fit_the_most_practiced_stay(visit, database, qtbot):
    fill(database, 30, 0)
    put(database, [session(8000 + k, k % 20, "z-last-by-name") for k in range(12)])
    found = asked(visit, qtbot, words=WORDS * 3)
    plots = [block.plot for block in paper.blocks(found.summary, paper.look())]
    rows = [row for plot in plots if isinstance(plot, ChangesPlot) for row in plot.rows]
    assert 0 < len(rows) < 60
    assert any(row.name == "z-last-by-name" for row in rows)


def test_chosen_notes_and_no_others_are_on_it(visit, database, qtbot):
    put(database, [session(n, n, note=f"words {n}") for n in range(3)])
    assert {note.text for note in asked(visit, qtbot).offered} == {"words 0", "words 1", "words 2"}
    found = asked(visit, qtbot, notes=frozenset({"s1"}))
    texts = " ".join(block.text for block in paper.blocks(found.summary, paper.look()))
    assert "words 1" in texts
    assert "words 0" not in texts


def test_only_chosen_parts_and_days_are_on_it(visit, database, qtbot):
    fill(database, 2, 0)
    found = asked(visit, qtbot, parts=frozenset({"pain"}))
    assert [section.title for section in found.summary.sections] == ["Pain before and after"]
    last = NOW.date() - timedelta(days=200)
    found = asked(visit, qtbot, first=NOW.date(), last=last)  # turned round
    assert visit.wanted.first == last
    assert found.summary.period.startswith("26 August 2025")


def test_it_is_grey(visit, database, qtbot):
    fill(database, 2, 2)
    found = asked(visit, qtbot)
    image = QImage(QSize(595, 842), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paper.paint(painter, found.summary)
    painter.end()
    colours = {image.pixel(x, y) for x in range(0, 595, 3) for y in range(0, 842, 3)}
    parts = [[colour >> shift & 255 for shift in (16, 8, 0)] for colour in colours]
    assert all(max(one) - min(one) < 12 for one in parts)
    assert len(colours) > 3


def test_a_folder_that_is_not_there(visit, qtbot, tmp_path):
    found = asked(visit, qtbot)
    assert not paper.save(found.summary, tmp_path / "none" / "visit.pdf")


def test_means_and_intervals_are_there_in_numbers(visit, database, qtbot):
    fill(database, 1, 0)
    put(database, [session(500 + n, 0.5 + n / 10, "seldom") for n in range(2)])
    plots = [one for one in asked(visit, qtbot).summary.sections if "over a session" in one.title]
    first, second = plots
    assert "Mean change in points" in first.sentences[0]
    assert "90 days" not in first.sentences[0]
    assert second.sentences == ()
    rows = {row.name: row for row in first.plot.rows}
    told = rows["exercise-0"]
    assert told.words.endswith(
        f": {told.mean:.1f} ({told.low:.1f} to {told.high:.1f})".replace("-", "−")
    )
    assert rows["seldom"].words == "2 sessions · too early to average"


def test_a_long_period_says_which_days_the_changes_are_of(visit, database, qtbot):
    fill(database, 1, 0)
    found = asked(visit, qtbot, first=(NOW - timedelta(days=300)).date())
    first = next(one for one in found.summary.sections if "over a session" in one.title)
    assert first.sentences[0].endswith("Only the last 90 days of the period.")
