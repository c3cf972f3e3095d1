"""The page of one exercise: words that can be read on its landscape, and what is folded."""

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel

from unclench.domain.exercise import Evidence
from unclench.domain.preferences import Preferences
from unclench.system import paths
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import Entry, Library, read_index
from unclench.viewmodels.library.preparation import Preparation
from unclench.viewmodels.words import KINDS
from unclench.widgets.controls import theme
from unclench.widgets.library.exercise_head import ExerciseHead
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.library.outline_strip import broken
from unclench.widgets.scenes.contrast import contrast, light

READABLE = 4.5
ENTRIES = read_index(paths.exercises() / "index.json")


def entry(exercise_id: str) -> Entry:
    return next(one for one in ENTRIES if one.id == exercise_id)


@pytest.fixture
def page(database, qtbot, qapp) -> ExercisePage:
    theme.apply(qapp, theme.LIGHT)
    factory = AppFactory(paths.exercises(), database)
    made = ExercisePage(Preparation(entry("breath-46"), factory, Preferences()))
    qtbot.addWidget(made)
    made.resize(1070, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK])
@pytest.mark.parametrize("kind", KINDS)
def test_white_words_are_read_on_every_landscape(qtbot, qapp, kind, look):
    theme.apply(qapp, look)
    head = ExerciseHead(next(one for one in ENTRIES if one.kind == kind)._replace(title=" "))
    qtbot.addWidget(head)
    head.resize(1070, head.heightForWidth(1070))
    head.show()
    seen = head.grab().toImage()
    above = head.height() - 2 * head.fontMetrics().height() - head._title_box(1070).height()
    for y in range(above, head.height() - 10, 4):
        for x in range(300, 900, 25):
            assert contrast(1.0, light(seen.pixel(x, y))) >= READABLE


def test_high_contrast_has_no_landscape_behind_words(qtbot, qapp):
    theme.apply(qapp, theme.CONTRAST)
    head = ExerciseHead(entry("breath-46"))
    qtbot.addWidget(head)
    head.resize(1070, 236)
    head.show()
    assert head.grab().toImage().pixelColor(600, 200) == QColor("black")
    theme.apply(qapp, theme.LIGHT)


def test_choices_stand_beside_the_rest_where_there_is_room_and_above_it_where_not(page, qtbot):
    def places() -> tuple[QPoint, QPoint]:
        zero = QPoint(0, 0)
        return page.choices.mapTo(page, zero), page.good_to_know.mapTo(page, zero)

    choices, rest = places()
    assert choices.x() > rest.x() + 300
    assert choices.y() < rest.y()
    page.resize(600, 800)
    qtbot.waitUntil(lambda: places()[0].x() == places()[1].x())
    choices, rest = places()
    assert choices.y() < rest.y()


def test_what_concerns_others_and_the_evidence_are_folded_until_asked_for(page, qtbot):
    for fold in (page.good_to_know.cautions, page.good_to_know.evidence):
        assert not fold.inside.isVisible()
        qtbot.mouseClick(fold.button, Qt.MouseButton.LeftButton)
        assert fold.inside.isVisible()
        qtbot.keyClick(fold.button, Qt.Key.Key_Return)
        assert not fold.inside.isVisible()


def test_every_part_is_as_long_on_the_strip_as_it_takes(page):
    rows, boxes = page.preparation.outline(), page.strip.boxes()
    whole = sum(row.length for row in rows)
    room = page.strip.width() - 2 * theme.RING + 3
    assert len(rows) == len(boxes) > 2
    for row, box in zip(rows, boxes, strict=True):
        assert box.width() == pytest.approx(room * row.length / whole - 3, abs=0.01)
    for box, following in itertools.pairwise(boxes):
        assert following.left() - box.right() == pytest.approx(3, abs=0.01)
    assert "0:00 Settle in" in page.strip.accessibleDescription()


def test_the_pace_is_told_in_words_and_in_breaths_a_minute(page):
    tempo = page.choices.tempo
    assert tempo._number.text() == "As written"
    assert "6 breaths a minute." in page.choices._breaths.text()
    tempo.slider.setValue(120)
    assert tempo._number.text() == "20% slower"
    assert "5 breaths a minute." in page.choices._breaths.text()
    tempo.slider.setValue(85)
    assert tempo._number.text() == "15% faster"


def test_a_high_page_has_a_large_landscape_and_tells_the_steps_once(page):
    assert page.steps.inside.isHidden()
    before = page.head.height()
    page.resize(1070, 1100)
    assert page.head.heightForWidth(1070) > before
    assert not page.steps.inside.isHidden()
    page.steps.button.click()
    page.resize(1070, 1120)
    assert page.steps.inside.isHidden()


def test_a_session_without_guidance_is_told_by_its_longest_part(database):
    factory = AppFactory(paths.exercises(), database)
    (row,) = Preparation(entry("quiet-rest"), factory, Preferences()).outline()
    assert row.words == "Your own time."


def test_the_star_and_ctrl_d_make_it_a_favorite(page, qtbot):
    library = Library(ENTRIES)
    page.head.follow(library)
    assert page.head.star.accessibleName() == "Add Longer out-breath to favorites (Ctrl+D)"
    qtbot.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert library.is_favourite("breath-46")
    assert page.head.star.accessibleName().startswith("Remove Longer out-breath")
    qtbot.mouseClick(page.head.star, Qt.MouseButton.LeftButton)
    assert not library.is_favourite("breath-46")


@pytest.mark.parametrize("own", [False, True])
@pytest.mark.parametrize(
    ("grade", "said"),
    [
        ("A", "Tested in many trials. On average, the effect is small."),
        ("B", "Tested in at least one fair trial. We can't be sure yet."),
        ("C", "Tested only in small or lab studies. We don't know yet how much it helps."),
        ("D", "Based on tradition or experience. There's little research."),
    ],
)
def test_evidence_says_what_its_grade_means_and_where_it_comes_from(
    database, qtbot, qapp, monkeypatch, grade, said, own
):
    theme.apply(qapp, theme.LIGHT)
    monkeypatch.setattr(Preparation, "evidence", Evidence(grade=grade, source="Someone 2020"))
    factory = AppFactory(paths.exercises(), database)
    preparation = Preparation(entry("breath-46"), factory, Preferences())
    preparation.entry = preparation.entry._replace(own=own)
    made = ExercisePage(preparation)
    qtbot.addWidget(made)
    told = [one.text() for one in made.good_to_know.evidence.inside.findChildren(QLabel)]
    unchecked = ["That's what the author says. Unclench hasn't checked it."] if own else []
    assert told == [said, "Source:", "Someone 2020", *unchecked]


def test_evidence_is_silent_where_the_author_says_nothing(database, qtbot, qapp, monkeypatch):
    theme.apply(qapp, theme.LIGHT)
    monkeypatch.setattr(Preparation, "evidence", None)
    factory = AppFactory(paths.exercises(), database)
    made = ExercisePage(Preparation(entry("breath-46"), factory, Preferences()))
    qtbot.addWidget(made)
    assert not hasattr(made.good_to_know, "evidence")


def test_tab_goes_from_the_way_back_to_the_choices(page, qtbot):
    page.back.setFocus()
    qtbot.keyClick(page.back, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.head.star
    qtbot.keyClick(page.head.star, Qt.Key.Key_Tab)
    assert page.choices.isAncestorOf(QApplication.focusWidget())


def test_it_says_why_it_comes_last_and_is_put_back(page, qtbot):
    back: list[str] = []
    page.tell_last(lambda: back.append("back"))
    qtbot.mouseClick(page.put_back, Qt.MouseButton.LeftButton)
    assert back == ["back"]
    assert page.last.isHidden()
    assert page.focusWidget() is page.start


def test_a_part_says_as_much_of_its_words_as_there_is_room_for(qapp):
    face = QFontMetrics(qapp.font())
    wide = face.horizontalAdvance
    assert broken("Hands and arms", face, wide("Hands and arms")) == ["Hands and arms"]
    assert broken("Hands and arms", face, wide("Hands and")) == ["Hands and", "arms"]
    first, cut = broken("Chest, shoulders and upper back", face, wide("Chest, shou"))
    assert (first, cut[:3], cut[-1]) == ("Chest,", "sho", "…")
    assert broken("Shoulders", face, wide("Should…"))[0].startswith("Shou")
    assert broken("Shoulders", face, wide("S")) == []


@pytest.mark.parametrize("minutes", [1, 3, 5, 10])
def test_the_times_of_the_steps_add_up(page, minutes):
    page.preparation.choose(minutes=minutes)
    rows = range(len(page.preparation.outline()))
    starts, lengths = (
        [_seconds(page._table.itemAtPosition(row, column).widget().text()) for row in rows]
        for column in (0, 2)
    )
    assert [*starts[1:], minutes * 60] == list(itertools.accumulate(lengths))


def _seconds(told: str) -> int:
    """Of "1:13", "37 s" or "2 min 8 s"."""
    minutes, _, rest = told.replace(" min", ":").rpartition(":")
    return 60 * int(minutes or 0) + int(rest.removesuffix("s").strip() or 0)


def test_a_page_that_is_too_long_scrolls_below_its_landscape_which_goes_to_the_edge(page, qtbot):
    page.resize(1070, 460)
    bar, over = page._area.verticalScrollBar(), page._over
    qtbot.waitUntil(lambda: over.maximum() == bar.maximum() > 0)
    assert page.head.width() == page.width()
    assert over.geometry().right() == page.width() - 1
    assert over.isVisible()
    over.setValue(40)
    assert bar.value() == 40
    bar.setValue(0)
    assert over.value() == 0


def test_where_start_is_far_below_the_title_stays_in_sight(page, qtbot):
    page.resize(1070, 460)
    page.focus_start()
    qtbot.waitUntil(lambda: not page._soon.isActive())
    title = page.head.mapTo(page, QPoint(0, page.head.words_top()))
    assert page.start.hasFocus()
    assert title.y() >= 0
