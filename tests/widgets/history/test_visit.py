"""The page for a visit: exactly one, with the chosen words on it."""

import re
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from tests.viewmodels.past import NOW, check_in, history_of, put, session

from unclench.domain.marks import Mark
from unclench.domain.session import SKIPPED, WeekReview
from unclench.store.body_marks import BodyMarks
from unclench.store.check_ins import WeekReviews
from unclench.viewmodels.history.plots import ChangesPlot
from unclench.viewmodels.history.visit import Visit
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.charts import paper, paper_layout
from unclench.widgets.charts.bodies import shade

pytestmark = pytest.mark.thorough

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


def blocks(summary):
    """Everything on the page, also what stands side by side."""
    found = []
    for block in paper_layout.blocks(summary, paper.look()):
        found += [block, *(one for half in block.halves for one in half)]
    return found


def rows(summary):
    """The names of the exercises whose changes are drawn, in their order."""
    plots = [block.plot for block in blocks(summary) if isinstance(block.plot, ChangesPlot)]
    return [[row.name for row in plot.rows] for plot in plots]


@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize(("exercises", "notes"), [(0, 0), (2, 3), (30, 200)])
def test_one_page_whatever_there_is(visit, database, qtbot, tmp_path, exercises, notes, size):
    fill(database, exercises, notes)
    offered = asked(visit, qtbot).offered
    chosen = frozenset(note.id for note in offered)
    found = asked(visit, qtbot, notes=chosen, words=WORDS, paper=size)
    path = tmp_path / "visit.pdf"
    assert paper.save(found.summary, path)
    assert pages(path) == 1
    laid = paper_layout.blocks(found.summary, paper.look())
    room = paper.page(found.summary).height() - 2 * paper_layout.EDGE
    assert sum(block.height for block in laid) <= room
    texts = [block.text for block in laid]
    assert texts[1].startswith("Self-reported.")
    assert any(WORDS in text for text in texts)
    if notes == 200:
        assert any("more notes" in text for text in texts)
        assert any("more exercises" in text for text in texts)


@pytest.mark.parametrize("many", [3, 30, 300])
@pytest.mark.parametrize("size", ["a4", "letter"])
def test_the_most_used_exercise_is_there_and_comes_first(visit, database, qtbot, many, size):
    """Neither its name nor how many others there are decides, but how often it was done."""
    others = [f"a-{n:02}" for n in range(max(2, min(20, many // 3)))]
    put(database, [session(n, n * 25 / many, others[n % len(others)]) for n in range(many)])
    put(database, [session(1000 + n, n % 25, "z-most-used") for n in range(many)])
    unrated = {"stress_after": SKIPPED, "pain_after": SKIPPED}
    put(database, [session(5000 + n, n % 25, "never-rated", **unrated) for n in range(2 * many)])
    found = asked(visit, qtbot, words=WORDS * 3, paper=size)
    drawn = rows(found.summary)
    assert [one[0] for one in drawn] == ["z-most-used"] * 2
    practiced = next(one for one in blocks(found.summary) if one.text.startswith("Most used"))
    assert practiced.text.startswith(f"Most used: never-rated {2 * many}, z-most-used {many}")


def test_a_change_is_told_of_the_same_sessions_alone(visit, database, qtbot):
    """No mean of some ratings stands beside the mean of others as if that were a change."""
    put(database, [session(n, n / 2, "box") for n in range(12)])
    put(database, [session(50 + n, n, stress_after=SKIPPED) for n in range(9)])
    texts = [block.text for block in blocks(asked(visit, qtbot).summary)]
    assert not any("Mean before" in text for text in texts)
    (row,) = next(
        block.plot.rows
        for block in blocks(visit.found.summary)
        if isinstance(block.plot, ChangesPlot)
    )
    assert row.sessions == 12
    assert "9 of 21 not rated after" in row.notes


def test_what_is_said_is_what_the_page_of_what_helps_says(visit, database, qtbot):
    models = history_of(database)
    put(database, [session(n, n / 2, "box") for n in range(12)])
    with qtbot.waitSignal(models.effects.changed):
        models.effects.refresh()
    assert models.effects.findings is not None
    shown = models.effects.findings.changes.rows[0]
    asked(visit, qtbot)
    plots = [one.plot for one in blocks(visit.found.summary) if isinstance(one.plot, ChangesPlot)]
    printed = plots[0].rows[0]
    assert (printed.mean, printed.low, printed.high) == (shown.mean, shown.low, shown.high)
    assert printed.words.startswith(f"{shown.words}: {shown.mean:.1f} (likely".replace("-", "−"))
    assert printed.notes.startswith(shown.days)


def test_sore_spots_are_there_as_they_were_marked(visit, database, qtbot):
    for days, mark in ((27, Mark(8)), (14, Mark(5)), (1, Mark(2))):
        today = (NOW - timedelta(days=days)).date
        BodyMarks(database, today).set("neck_back", mark)
    found = asked(visit, qtbot)
    (bodies,) = [block.bodies for block in blocks(found.summary) if block.bodies]
    assert [dict(one.marks) for one in bodies] == [
        {"neck_back": 8},
        {"neck_back": 5},
        {"neck_back": 2},
    ]
    assert shade(8).lightness() < shade(5).lightness() < shade(2).lightness()


def test_the_long_view_is_that_of_the_whole_answers(visit, database, qtbot):
    fill(database, 1, 0)
    found = asked(visit, qtbot)
    first = found.summary.sections[0]
    assert first.title == "How far pain was in the way (PEG, 0 to 10)"
    assert [line.name for line in first.plot.lines] == ["Mean of the three", "Pain on average"]
    assert [one for one in first.plot.lines[0].values if one is not None] == [4, 4, 4]


def test_chosen_notes_and_no_others_are_on_it(visit, database, qtbot):
    put(database, [session(n, n, note=f"words {n}") for n in range(3)])
    assert {note.text for note in asked(visit, qtbot).offered} == {"words 0", "words 1", "words 2"}
    found = asked(visit, qtbot, notes=frozenset({"s1"}))
    texts = " ".join(block.text for block in blocks(found.summary))
    assert "words 1" in texts
    assert "words 0" not in texts


def test_only_chosen_parts_and_days_are_on_it(visit, database, qtbot):
    fill(database, 2, 0)
    found = asked(visit, qtbot, parts=frozenset({"pain"}))
    assert [section.title for section in found.summary.sections] == ["Pain: change over a session"]
    last = NOW.date() - timedelta(days=200)
    found = asked(visit, qtbot, first=NOW.date(), last=last)  # turned round
    assert visit.wanted.first == last
    assert found.summary.period.startswith("Self-reported. 26 August 2025")


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


def test_ratings_given_later_are_left_out_as_in_the_window(database, qapp, qtbot):
    settings = Settings()
    visit = history_of(database, settings).visit
    put(database, [session(n, n / 2, "box", source="imported") for n in range(12)])
    assert rows(asked(visit, qtbot).summary) == []
    settings.change(every_source=True)
    assert rows(asked(visit, qtbot).summary) == [["Box"], ["Box"]]
