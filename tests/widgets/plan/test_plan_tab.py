"""My plan by its buttons and keys: read, written, ticked, saved."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from unclench.domain.care_plan import DOORS, PlanDoor
from unclench.domain.session import WeekReview
from unclench.store.care_plan import PlanDoors
from unclench.store.check_ins import WeekReviews
from unclench.system import paths
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.plan.plan import Plan
from unclench.widgets.plan import plan_tab
from unclench.widgets.plan.plan_tab import PlanTab

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def plan(database, qapp) -> Plan:
    return Plan(database, lambda: NOW)


@pytest.fixture
def tab(plan, qtbot) -> PlanTab:
    made = PlanTab(plan, Library(read_index(paths.exercises() / "index.json")))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def test_a_door_is_written_and_read_again(tab, plan, qtbot):
    card = tab.doors["checkup"]
    assert card.edit.text() == "Write something"
    card.edit.click()
    qtbot.keyClicks(card.form.line, "My knee")
    qtbot.keyClicks(card.form.step, "Call")
    qtbot.keyClick(card.form.step, Qt.Key.Key_Return)
    assert plan.doors()[0] == PlanDoor("checkup", "My knee", "Call")
    card.form.dated.click()
    assert plan.doors()[0].due == TODAY + timedelta(days=7)
    card.form.due.show_day(TODAY)
    assert plan.doors()[0].due == TODAY
    card.form.ready.click()
    assert card.form.isHidden()
    assert card._step.text() == "Next: Call\nSaturday, 14 March"
    assert card.edit.text() == "Change"
    assert card.edit.accessibleName() == "Change: A check-up"


def test_doors_of_a_row_are_as_high_as_each_other_and_in_their_order(tab, plan):
    plan.write(PlanDoor("checkup", "My left knee", "Call for an appointment", TODAY))
    tab.refresh()
    tab.grab()
    cards = [tab.doors[name] for name in DOORS]
    rows = [[one for one in cards if one.y() == y] for y in sorted({one.y() for one in cards})]
    assert [one for row in rows for one in row] == cards
    assert len(rows) == 3
    assert all(len({one.height() for one in row}) == 1 for row in rows)


def test_what_is_being_written_is_kept_without_a_key_and_when_one_leaves(tab, plan, qtbot):
    card = tab.doors["daily"]
    card.edit.click()
    with qtbot.waitSignal(plan.changed):
        qtbot.keyClicks(card.form.line, "Walk")
    qtbot.keyClicks(card.form.line, "ing")
    tab.hide()
    assert plan.doors()[3].line == "Walking"


def test_another_part_of_the_plan_leaves_what_is_being_written(tab, plan, qtbot):
    card = tab.doors["calm"]
    card.edit.click()
    qtbot.keyClicks(card.form.line, "So")
    plan.pick("body", "pmr-short")
    assert card.form.line.text() == "So"


def test_a_step_is_done_and_undone_and_another_one_is_not_done(tab, plan):
    plan.write(PlanDoor("moving", step="Pool", due=TODAY - timedelta(days=9)))
    card = tab.doors["moving"]
    assert card._step.text() == "Next: Pool\nThursday, 5 March"
    card.done.click()
    assert plan.doors()[1].done
    assert card._step.text() == "Next: Pool"
    card.done.click()
    assert not plan.doors()[1].done
    card.done.click()
    card.edit.click()
    card.form.step.setText("Walk")
    card.form.ready.click()
    assert plan.doors()[1] == PlanDoor("moving", step="Walk", due=TODAY - timedelta(days=9))


def test_a_day_that_is_not_wanted_any_more_goes(tab, plan):
    plan.write(PlanDoor("moving", step="Pool", due=TODAY))
    card = tab.doors["moving"]
    card.edit.click()
    assert card.form.due.isVisible()
    card.form.dated.click()
    assert plan.doors()[1].due is None
    assert not card.form.due.isVisible()


def test_a_pair_is_picked_from_the_library(tab, plan, qtbot):
    assert not tab.practices.sides["body"].open.isVisible()
    tab.practices.sides["body"].picked.emit("pmr-short")
    tab.practices.sides["mind"].picked.emit("mind-breath")
    assert plan.practices() == {"body": "pmr-short", "mind": "mind-breath"}
    body = tab.practices.sides["body"]
    assert body.pick.text() == "Pick another"
    with qtbot.waitSignal(tab.opened) as opened:
        body.open.click()
    assert opened.args == ["pmr-short"]
    body.picked.emit("")
    assert plan.practices() == {"mind": "mind-breath"}
    assert tab.practices._choices("body")[0][0] != tab.practices._choices("mind")[0][0]


def test_something_is_built_up_week_by_week(tab, plan, qtbot):
    card = tab.pacing
    card.fold.button.click()
    card.form.add.click()
    assert plan.paced() == ()  # no minutes yet
    card.form.kind.choose("own")
    qtbot.keyClicks(card.form.name, "Garden")
    qtbot.keyClicks(card.form.minutes, "20")
    qtbot.keyClick(card.form.minutes, Qt.Key.Key_Return)
    (one,) = plan.paced()
    row = card.rows[one.id]
    assert row.more.text() == "Next week: 18 min"
    assert not row.back.isEnabled()
    row.more.click()
    row = card.rows[one.id]
    assert row.more.text() == "Next week: 20 min"
    row.back.click()
    card.rows[one.id].remove.click()
    assert card.bar.isVisible()
    assert card.rows == {}
    card.bar.undo.click()
    assert plan.paced() == (one,)
    assert not card.bar.isVisible()


def test_what_was_picked_for_the_week_is_said(tab, plan, database, qtbot):
    assert not tab.week.isVisible()
    at = NOW - timedelta(days=1)
    WeekReviews(database).add(WeekReview("w", at, 1, 2, 3, "breath-46", "Ada"))
    tab.refresh()
    assert (
        tab.week.words.text()
        == "You picked for this week: Longer out-breath, and being in touch with Ada."
    )
    with qtbot.waitSignal(tab.opened) as opened:
        tab.week.open.click()
    assert opened.args == ["breath-46"]
    WeekReviews(database).put(WeekReview("w", at, 1, 2, 3, "gone", ""))
    tab.refresh()
    assert not tab.week.isVisible()


def test_it_is_saved_as_pdf_and_as_text(tab, plan, tmp_path, monkeypatch):
    plan.write(PlanDoor("checkup", "My knee"))
    plan.pick("body", "pmr-short")
    for button, name in ((tab.pdf, "plan.pdf"), (tab.text, "plan.txt")):
        file = tmp_path / name
        monkeypatch.setattr(plan_tab, "ask_save", lambda *_asked, file=file: file)
        button.click()
        assert tab.told.text() == f"Saved: {file}"
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")
    assert "Short muscle relaxation" in (tmp_path / "plan.txt").read_text("utf-8")
    monkeypatch.setattr(plan_tab, "ask_save", lambda *_asked: tmp_path / "no" / "such" / "p.pdf")
    tab.pdf.click()
    assert "can't be saved there" in tab.told.text()
    monkeypatch.setattr(plan_tab, "ask_save", lambda *_asked: None)
    tab.pdf.click()
    tab.text.click()


def test_all_six_doors_are_shown(tab):
    assert list(tab.doors) == list(DOORS)
    assert all(card.isVisible() for card in tab.doors.values())


def test_what_grew_while_it_was_hidden_has_its_room_when_it_is_shown(tab, plan, qtbot):
    tab.hide()
    card = tab.doors["checkup"]
    plan.write(PlanDoor("checkup", "My left knee", "Call for an appointment", TODAY))
    assert card.edit.text() == "Write something"  # nobody sees it
    tab.show()
    assert card.edit.text() == "Change"
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()))
    qtbot.waitUntil(lambda: tab._page.height() >= tab._page.heightForWidth(tab._page.width()))


def test_it_is_never_painted_squeezed_after_it_grew_unseen(tab, plan, qtbot):
    tab.hide()
    plan.pick("body", "pmr-short")
    plan.begin_pacing("walking", 20)
    plan.write(PlanDoor("checkup", "My knee", "Call", TODAY))
    tab.show()
    assert tab.pacing.rows
    assert tab._page.height() >= tab._page.heightForWidth(tab._page.width())


def test_only_what_is_written_here_is_kept_of_a_door_changed_elsewhere(tab, plan, database):
    plan.write(PlanDoor("checkup", "My knee", "Call"))
    card = tab.doors["checkup"]
    card.edit.click()
    card.form.line.setText("My left knee")
    PlanDoors(database).put(PlanDoor("checkup", "My knee", "Write"))
    plan.forget()  # it came in
    card.form.ready.click()
    assert plan.doors()[0] == PlanDoor("checkup", "My left knee", "Write")


def test_the_day_of_a_step_comes_along_with_another_step(tab, plan):
    plan.write(PlanDoor("checkup", "", "Call", TODAY))
    card = tab.doors["checkup"]
    card.edit.click()
    for step in ("", "Write"):
        card.form.step.setText(step)
        card.keep()
    assert plan.doors()[0] == PlanDoor("checkup", "", "Write", TODAY)
