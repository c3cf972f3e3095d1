"""What screen readers are told our widgets are, with and without a change of their state."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from tests.widgets.reader import hear, hear_children

from unclench.widgets.controls.buttons import Chip, PlainButton, StarButton
from unclench.widgets.controls.chip_row import Group, Tabs, chip_row, segment_row
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.fold import Fold
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.number_scale import NumberScale
from unclench.widgets.controls.text import label

Role = QAccessible.Role


def put(page, widget):
    page.layout().addWidget(widget)
    page.show()
    return widget


def state(widget):
    return QAccessible.queryAccessibleInterface(widget).state()


def test_one_of_several_is_a_group_of_radio_buttons(page):
    line, _chips = segment_row([(1, "1"), (3, "3")], 3, lambda _value: None)
    group = put(page, Group("How long?", line))
    assert (hear(group).role, hear(group).name) == (Role.Grouping, "How long?")
    heard = hear_children(group)
    assert [one.role for one in heard] == [Role.RadioButton] * 2
    assert [one.checked for one in heard] == [False, True]


def test_a_scale_is_a_group_of_radio_buttons_though_an_answer_can_be_taken_back(page):
    scale = put(page, NumberScale(range(11)))
    scale.ask("How tense are you?", "calm", "very tense")
    assert (hear(scale).role, hear(scale).name) == (Role.Grouping, "How tense are you?")
    assert {one.role for one in hear_children(scale)} == {Role.RadioButton}
    scale.buttons[4].click()
    assert hear(scale.buttons[4]).checked
    scale.buttons[4].click()
    assert scale.value is None
    assert not hear(scale.buttons[4]).checked


def test_tabs_are_tabs_of_which_one_is_selected(page):
    line, chips = chip_row([("a", "Overview"), ("b", "Charts")], "a", lambda _value: None)
    tabs = put(page, Tabs("Pages of your history", line, chips.values()))
    assert hear(tabs).role == Role.PageTabList
    assert [one.role for one in hear_children(tabs)] == [Role.PageTab] * 2
    chips["b"].click()
    assert [bool(state(one).selected) for one in chips.values()] == [False, True]
    assert not hear(chips["b"]).checked


def test_a_switch_a_chip_alone_and_a_button(page):
    switch, chip = put(page, Switch("Reduce motion")), put(page, Chip("Favorites"))
    assert (hear(switch).role, hear(switch).name) == (Role.Switch, "Reduce motion")
    assert (hear(chip).role, hear(put(page, PlainButton("Back"))).role) == (
        Role.CheckBox,
        Role.Button,
    )
    switch.click()
    assert hear(switch).checked


def test_a_star_says_what_a_press_does_and_is_never_checked(page):
    star = put(page, StarButton(page))
    star.show_star(True, "Longer out-breath")
    heard = hear(star)
    assert (heard.role, heard.checked) == (Role.Button, False)
    assert heard.name.startswith("Remove Longer out-breath from favorites")


def test_a_fold_says_whether_it_is_unfolded(page):
    fold = put(page, Fold("Step by step", label("First.")))
    held = state(fold.button)
    assert (held.expandable, held.expanded, held.collapsed) == (1, 0, 1)
    fold.button.click()
    assert state(fold.button).expanded


def test_a_menu_says_that_it_opens(page):
    choice = put(page, Choice("Kind", [(None, "All kinds"), ("breathing", "Breathing")]))
    assert (hear(choice).role, hear(choice).name) == (Role.ButtonMenu, "Kind: All kinds")
    assert state(choice).hasPopup


def test_titles_are_headings_and_what_has_a_name_is_a_group(page):
    assert hear(put(page, label("History", "display"))).role == Role.Heading
    assert hear(put(page, label("It hurt."))).role == Role.StaticText
    inside = put(page, QWidget())
    PlainButton("Back", inside)
    assert hear(inside).role == Role.Client
    inside.setAccessibleName("History")
    assert hear(inside).role == Role.Grouping


def test_what_rests_is_told_as_disabled_while_it_keeps_the_focus(page, qtbot):
    button = put(page, PlainButton("Undo"))
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    button.setEnabled(False)
    assert hear(button).disabled
    assert button.hasFocus()


def test_a_reader_presses_a_button(page):
    told = []
    button = put(page, PlainButton("Back"))
    button.clicked.connect(lambda: told.append(True))
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    actions.doAction(actions.actionNames()[0])
    assert told
