"""Flares, check-ins and what fits, by keys alone, in the real window."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from tests.widgets.in_session import press as typed
from tests.widgets.whole_window import press

from unclench.domain.caution_words import QUESTIONS
from unclench.domain.session import Rating
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.sessions import Sessions
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.reading import LinkButton
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.learn.help_page import HelpPage
from unclench.widgets.questions.check_in_page import CheckInPage
from unclench.widgets.questions.week_page import PEG, WeekPage
from unclench.widgets.session.quiet_end import QuietEnd
from unclench.widgets.settings.fit_page import GROUPS, FitPage
from unclench.widgets.window.welcome_page import WelcomePage


def test_a_flare_begins_with_a_breath_and_asks_nothing_at_any_time(window, database, qtbot):
    heard: list[str] = []
    window.stack.currentChanged.connect(lambda _at: heard.append(type(window.page()).__name__))
    press(window, qtbot, Qt.Key.Key_F2)
    player, flow = window.flow.player, window.flow
    assert player.stage == "session"
    assert heard == ["SessionFlow"]  # no page of an exercise, no question on the way
    assert flow.count() == 1
    timeline = player.playback.timeline
    assert 60_000 <= timeline.milliseconds <= 180_000
    assert timeline.at(0).kind == "breath"
    assert player.playback.position() >= -2000
    press(window, qtbot, Qt.Key.Key_F2)
    assert window.flow.player is player
    player.end()
    page = flow.page()
    assert isinstance(page, QuietEnd)
    assert page.help.isVisible()
    page.help.click()
    assert window.page() is not flow
    press(window, qtbot, Qt.Key.Key_Escape)
    press(window, qtbot, Qt.Key.Key_Return)
    assert window.flow is None
    stored = Sessions(database).page()[0]
    assert (stored.stress_before.missing, stored.stress_after.missing) == ("skipped", "not_asked")


def test_at_the_end_of_a_flare_f2_begins_another(window, qtbot):
    press(window, qtbot, Qt.Key.Key_F2)
    first = window.flow.player
    first.end()
    press(window, qtbot, Qt.Key.Key_F2)
    assert window.flow.player is not first
    assert window.flow.player.stage == "session"


def test_f11_fills_the_screen_also_in_a_session(window, qtbot):
    press(window, qtbot, Qt.Key.Key_F2)
    press(window, qtbot, Qt.Key.Key_F11)
    assert window.isFullScreen()
    press(window, qtbot, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_a_flare_in_a_session_keeps_its_minutes(window, database, qtbot):
    window.start(window.models.library.entry("pmr-short"), 5)
    press(window, qtbot, Qt.Key.Key_F2)
    assert window.flow.player.quick
    kept = [one for one in Sessions(database).page() if one.exercise_id == "pmr-short"]
    assert kept[0].progress == "ended_early"


def test_a_session_that_could_not_be_saved_is_not_lost_in_silence(window, database, qtbot):
    press(window, qtbot, Qt.Key.Key_F2)
    database.rows("PRAGMA query_only = ON")
    window.flow.player.tick()
    window.flow.player.end()
    window.flow.player.leave("done")
    assert window.flow is None
    assert window.notice.isVisible()
    database.rows("PRAGMA query_only = OFF")


def test_a_check_in_with_keys(window, database, qtbot):
    page = press(window, qtbot, Qt.Key.Key_F4)
    assert isinstance(page, CheckInPage)
    for key in (Qt.Key.Key_T, Qt.Key.Key_4):
        qtbot.keyClick(window.focusWidget(), key)
    page.signs["tight_shoulders"].click()
    page.folds.areas.chips["leisure"].click()
    page.save.click()
    kept = CheckIns(database).page()[0]
    assert (kept.stress, kept.pain) == (Rating(10), Rating(4))
    assert (kept.signs, kept.areas, kept.note) == (("tight_shoulders",), ("leisure",), "")
    told = page.area.widget()
    assert told is not None
    assert told.accessibleName() == "Saved. Thank you."
    press(window, qtbot, Qt.Key.Key_Escape)
    assert window.page() is window.today


def test_f4_over_what_was_saved_asks_anew(window, database):
    for stress, pain in (("3", "4"), ("5", "6")):
        typed(Qt.Key.Key_F4, stress, pain, Qt.Key.Key_Return)
    kept = CheckIns(database).page()
    assert [(one.stress, one.pain) for one in kept] == [
        (Rating(5), Rating(6)),
        (Rating(3), Rating(4)),
    ]
    typed(Qt.Key.Key_Return)
    assert window.page() is window.today, "one way out leaves both"


def test_f4_over_help_over_an_old_check_in_leaves_no_dead_page_below(window, qtbot):
    for first in ((), ("3", Qt.Key.Key_Return)):
        typed(Qt.Key.Key_F4, *first, Qt.Key.Key_F3, Qt.Key.Key_F4)
        assert isinstance(window.page(), CheckInPage)
        assert window.page().said() == {}
        qtbot.wait(1)  # what was put away is deleted
        typed(Qt.Key.Key_Escape)
        assert isinstance(window.page(), HelpPage)
        typed(Qt.Key.Key_Escape)
        assert window.page() is window.today


def test_nothing_is_kept_when_nothing_is_said(window, database, qtbot):
    page = press(window, qtbot, Qt.Key.Key_F4)
    assert not page.save.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert CheckIns(database).page() == []


def test_three_hard_ratings_show_a_note_that_goes_away(window, database, qtbot):
    window.care.look()
    assert window.today.notes.count() == 0
    for _ in range(3):
        page = press(window, qtbot, Qt.Key.Key_F4)
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_9)
        page.save.click()
        page.done.click()
    note = window.today.notes.itemAt(0).widget()
    note.yes.click()
    assert isinstance(window.page(), HelpPage)
    note.no.click()
    assert window.today.notes.count() == 0 or not note.isVisible()


def test_the_week_is_asked_in_its_own_words_once(window, database):
    window.models.settings.change(week_review=True)
    window.care.look()
    window.today.notes.itemAt(0).widget().yes.click()
    page = window.page()
    assert isinstance(page, WeekPage)
    assert [row.question for row in page.numbers.rows.values()] == [one[0] for one in PEG.values()]
    for value, row in enumerate(page.numbers.rows.values()):
        assert not page.save.isEnabled()
        row.scale.buttons[value + 2].click()
    page.save.click()
    page.done.click()
    assert WeekReviews(database).page()[0].score == 3
    assert not window.care.care.week_due


def test_what_fits_marks_cards_and_offers_the_change(window, qtbot):
    window.open_page("fit")
    page = window.page()
    assert isinstance(page, FitPage)
    page.ticks["panic"].click()
    page.ticks["high_bp"].click()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    window.open_page("exercises")
    qtbot.waitUntil(lambda: window.exercises.card("pmr-short") is not None)
    card = window.exercises.card("pmr-short")
    assert card.mark.startswith("Blood pressure: ")
    assert card.mark in card.accessibleName()
    window.open_exercise(window.models.library.entry("breath-46"))
    exercise = window.page()
    assert exercise.good_to_know.for_you.offers["panic"].isEnabled()
    exercise.good_to_know.for_you.offers["panic"].click()
    assert exercise.choices.tempo.slider.value() == exercise.preparation.tempo == 70
    exercise.good_to_know.for_you.fitWanted.emit()
    window.page().clear.click()
    assert window.models.library.tags == frozenset()
    assert window.exercises.card("pmr-short").mark == ""


def test_what_is_ticked_over_an_exercises_page_counts_there_at_once(window, qtbot):
    window.open_exercise(window.models.library.entry("move-chair"))
    page = window.page()
    moves = len(page.preparation.outline())
    page.good_to_know.fitWanted.emit()
    window.page().ticks["neck"].click()
    qtbot.keyClick(window.page(), Qt.Key.Key_Escape)
    assert window.page() is page
    told = page.good_to_know.for_you
    assert told.isVisible()
    assert "is left out already" in " ".join(one.text() for one in told.findChildren(QLabel))
    assert len(page.preparation.outline()) < moves
    assert not told.offers["neck"].isVisible()  # five minutes are chosen already
    page.preparation.choose(minutes=10)
    assert told.offers["neck"].isVisible()
    window.care.care.set_tags([])
    assert page.good_to_know.for_you is None
    assert len(page.preparation.outline()) >= moves


def test_the_page_is_left_and_begun_also_while_nothing_on_it_has_the_focus(window, qtbot):
    window.open_page("exercises")
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Down)
    first = window.models.library.shown()[0].id
    qtbot.waitUntil(lambda: window.exercises.card(first).hasFocus())
    window.open_exercise(window.models.library.entry("pmr-release"))
    page = window.page()
    page.choices.sore_places.open.click()
    alt = Qt.KeyboardModifier.AltModifier
    window.bar.flare.setFocus()
    qtbot.keyClick(window.bar.flare, Qt.Key.Key_Left, alt)
    assert not page.body_map.isVisible()
    assert window.page() is page
    window.bar.flare.setFocus()
    qtbot.keyClick(window.bar.flare, Qt.Key.Key_Left, alt)
    assert window.page() is window.exercises


def test_a_body_map_and_the_holds_follow_what_is_ticked(window):
    window.open_exercise(window.models.library.entry("pmr-release"))
    window.care.care.set_tags(["neck"])
    said = window.page().choices.sore_places.words.text()
    assert said.startswith("Mark what hurts.")  # nothing is tensed in it anyway
    window.open_exercise(window.models.library.entry("pmr-short"))
    window.care.care.set_tags(["jaw"])
    said = window.page().choices.sore_places.words.text()
    assert said.startswith("No tensing today: jaw and mouth.")
    assert said.endswith("That follows from your health considerations.")
    window.open_exercise(window.models.library.entry("breath-box"))
    holds = window.page().choices.holds
    assert holds.isChecked()
    window.care.care.set_tags(["high_bp"])
    assert not holds.isChecked()


def test_tags_reach_the_compiler(window):
    window.care.care.set_tags(["cardiac"])
    window.open_exercise(window.models.library.entry("breath-46"))
    assert window.page().preparation.timeline.plan.choices.tags == {"cardiac"}


def test_the_welcome_may_be_skipped_or_ends_in_a_first_minute(window, qtbot, tmp_path):
    window.care.welcome(tmp_path)
    page = window.page()
    assert isinstance(page, WelcomePage)
    assert not window.bar.isVisible()
    tested = page.test.mapTo(page.steps, page.test.rect().center())
    assert page.steps.currentIndex() == 0
    step, around = page.steps.currentWidget(), page.place.parentWidget()
    assert step is not None
    assert around is not None
    assert step.isAncestorOf(page.test)
    assert abs(around.geometry().center().x() - page.width() / 2) < 3
    assert page.steps.height() / 3 < tested.y()
    page.sizes[125].click()
    assert window.models.settings.preferences.text_percent == 125
    qtbot.keyClick(page.sizes[125], Qt.Key.Key_Return)
    assert page.folder.text() == str(tmp_path)
    qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.steps.currentIndex() == 0
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.page() is window.today
    assert window.bar.isVisible()
    window.care.welcome(tmp_path)
    for _ in range(3):
        qtbot.keyClick(window.page(), Qt.Key.Key_Return)
    assert window.flow.player.playback.timeline.milliseconds == timedelta(minutes=1).seconds * 1000


def test_the_stop_line_stands_in_the_intro_and_behind_a_key(window, qtbot, monkeypatch):
    window.start(window.models.library.entry("breath-46"), 1)
    page = window.flow.page()
    assert page.care.isVisible()
    assert page.care.text().startswith("Dizzy, tingling, or short of air?")
    QApplication.processEvents()  # lays the page out
    high = page.figure.height()
    playback = window.flow.player.playback
    first = next(cue for cue in playback.timeline.guide if cue.kind == "breath")
    monkeypatch.setattr(playback, "position", lambda: first.start + 100.0)
    page.look()
    assert not page.care.isVisible()
    assert page.figure.height() == high  # nothing moves when it goes
    qtbot.keyClick(page, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert page.wrong.isVisible()
    assert page.wrong.words.text().startswith("Dizzy, tingling, or short of air?")
    assert page.wrong.close_it.hasFocus()
    assert page.wrong.geometry().bottom() < page.controls.y()
    assert page.figure.height() == high
    qtbot.keyClick(page.wrong.close_it, Qt.Key.Key_Escape)
    assert not page.wrong.isVisible()
    assert window.flow.player.stage == "session"
    qtbot.mouseClick(page.controls.wrong, Qt.MouseButton.LeftButton)
    assert page.wrong.isVisible()
    qtbot.keyClick(page.wrong.close_it, Qt.Key.Key_Return)
    assert not page.wrong.isVisible()


def test_a_very_hard_rating_leads_to_help_before_and_after(window, qtbot):
    window.open_exercise(window.models.library.entry("breath-46"))
    window.begin()
    player = window.flow.player
    player.ratings.choose(9)
    window.flow.page().care.button.click()
    assert isinstance(window.page(), HelpPage)
    qtbot.keyClick(window.page(), Qt.Key.Key_Escape)
    assert player.stage == "before"
    while player.stage == "before":
        player.ratings.choose(9)
        player.ratings.save()
    player.end()
    while player.stage == "after":
        player.ratings.skip()
    window.flow.page().help.button.click()
    assert isinstance(window.page(), HelpPage)


def test_another_exercise_is_one_click_away(window):
    window.care.care.set_tags(["neck", "jaw"])
    window.open_exercise(window.models.library.entry("pmr-short"))
    offers = window.page().good_to_know.for_you.offers
    assert list(offers) == ["jaw"]  # both offer the same: one button
    offers["jaw"].click()
    assert window.page().preparation.entry.id == "pmr-release"


def test_a_posture_that_is_offered_is_said(window):
    window.care.care.set_tags(["pregnancy"])
    window.open_exercise(window.models.library.entry("breath-belly"))
    page = window.page()
    page.good_to_know.for_you.offers["pregnancy"].click()
    assert "You chose: lying on your side." in [one.text() for one in page.findChildren(QLabel)]


def test_holds_are_off_from_the_start_and_may_be_switched_on(window):
    window.care.care.set_tags(["high_bp"])
    window.open_exercise(window.models.library.entry("breath-box"))
    page = window.page()
    assert not page.choices.holds.isChecked()
    assert page.good_to_know.for_you.offers == {}
    assert all(cue.phase != "hold" for cue in page.preparation.timeline.guide)
    page.choices.holds.click()
    assert any(cue.phase == "hold" for cue in page.preparation.timeline.guide)


def test_new_pain_leads_to_help(window, qtbot):
    page = press(window, qtbot, Qt.Key.Key_F4)
    qtbot.keyClick(page, Qt.Key.Key_2)
    page.new_pain.click()
    page.save.click()
    link = next(one for one in page.findChildren(PlainButton) if "F3" in one.text())
    link.click()
    assert isinstance(window.page(), HelpPage)


def test_a_long_link_wraps_where_the_page_ends(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    link = LinkButton("A very long name of an exercise that does not fit")
    Flow(gap=4, parent=holder).addWidget(link)
    holder.resize(160, 300)
    holder.show()
    assert link.width() == 160
    assert link.height() == link.heightForWidth(160) > link.sizeHint().height()
    holder.resize(900, 300)
    qtbot.waitUntil(lambda: link.size() == link.sizeHint())


def test_all_considerations_are_asked_once_under_a_heading():
    asked = [tag for _heading, tags in GROUPS for tag in tags]
    assert sorted(asked) == sorted(QUESTIONS)


def test_a_saved_week_leads_on(window, qtbot):
    window.care.week()
    page = window.page()
    for row in page.numbers.rows.values():
        row.scale.choose(3)
    page.save.click()
    with qtbot.waitSignal(page.pageWanted) as told:
        next(one for one in page.findChildren(PlainButton) if "weeks" in one.text()).click()
    assert told.args == ["history"]
    assert isinstance(window.page(), HistoryPage)
