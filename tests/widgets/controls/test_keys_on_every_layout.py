"""Letters and digits work on every keyboard: by their character, else by their place."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from tests.viewmodels.guided import stand
from tests.widgets.in_session import press

from unclench.domain.worksheet import Page
from unclench.viewmodels.questions.ratings import Ratings
from unclench.widgets.controls import keyboard
from unclench.widgets.controls.keyboard import meant, meant_with_ctrl, place, types
from unclench.widgets.controls.keys import rating, typed_digit
from unclench.widgets.controls.shifted import shifted, sign
from unclench.widgets.controls.type_ahead import TypeAhead
from unclench.widgets.questions.rating_page import RatingPage
from unclench.widgets.session.session_keys import pressed, session_keys
from unclench.widgets.worksheet.worksheet_inputs import NumberInput

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the codes in these tests are those of X11 and Wayland"
)


def typed(text: str, code: int, held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    """The press of the key with this X11 key code, on which `text` stands."""
    key = ord(text.upper()[0]) if text else Qt.Key.Key_Dead_Acute
    return QKeyEvent(QEvent.Type.KeyPress, key, held, code, 0, 0, text)


FRENCH = "&é\"'(-è_çà"
CZECH = "+ěščřžýáíé"
PERSIAN = "۱۲۳۴۵۶۷۸۹۰"
THAI = "ๅ/-ภถุึคตจ"


@pytest.mark.parametrize("row", ["1234567890", FRENCH, CZECH, PERSIAN, THAI])
def test_every_digit_row_gives_digits(row):
    given = [typed_digit(typed(text, 10 + k)) for k, text in enumerate(row)]
    assert given == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]


@pytest.mark.parametrize(
    ("text", "code", "key"),
    [
        ("е", 28, "T"),  # Russian
        ("ы", 39, "S"),
        ("ь", 58, "M"),
        ("τ", 28, "T"),  # Greek
        ("σ", 39, "S"),
        ("א", 28, "T"),  # Hebrew
        ("ד", 39, "S"),
        ("ف", 28, "T"),  # Arabic
        ("Е", 28, "T"),  # with Caps Lock
        ("t", 45, "T"),  # Dvorak: the character counts
    ],
)
def test_letters_of_every_script_stand_for_the_latin_ones(text, code, key):
    assert meant(typed(text, code), (ord(key),)) == ord(key)


@pytest.mark.parametrize(
    ("text", "code", "why"),
    [
        ("o", 39, "a Latin letter is itself, not what stands there elsewhere"),
        (",", 58, "so is a sign on a Latin keyboard"),
        ("é", 39, "and a letter with an accent"),
    ],
)
def test_latin_layouts_go_by_their_characters_alone(text, code, why):
    assert meant(typed(text, code), (ord("S"), ord("M"))) == 0, why


DVORAK = {10: "&%", 11: "[7", 12: "{5", 13: "}3", 14: "(1", 15: "=9", 16: "*0", 17: ")2", 18: "+4",
          19: "]6", 20: "!8", 21: "#`"}  # fmt: skip


@pytest.fixture
def above(monkeypatch: pytest.MonkeyPatch) -> dict[int, str]:
    """What each key bears with Shift, as the system tells it."""
    told: dict[int, str] = {}
    monkeypatch.setattr(keyboard, "shifted", lambda code, _keysym: told.get(code, ""))
    return told


def test_the_digit_above_a_sign_counts_wherever_it_stands(above):
    above.update((code, signs[1]) for code, signs in DVORAK.items())
    given = [typed_digit(typed(signs[0], code)) for code, signs in DVORAK.items()]
    assert given == [None, 7, 5, 3, 1, 9, 0, 2, 4, 6, 8, None]
    assert typed_digit(typed(" ", 65)) is None


def test_where_the_signs_are_of_another_script_the_place_counts(above):
    above.update(enumerate("+๑๒๓๔ู฿๕๖๗", 10))
    given = [typed_digit(typed(text, 10 + k)) for k, text in enumerate(THAI)]
    assert given == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]


class X11:
    """A keyboard of two layouts, the second Programmer's Dvorak."""

    opened = 0

    def XOpenDisplay(self, _name: object) -> int:
        self.opened += 1
        return 7

    def XCloseDisplay(self, display: int) -> None:
        self.opened -= 1

    def XkbKeycodeToKeysym(self, _display: int, code: int, group: int, level: int) -> int:
        return [{12: [0x33, 0x23]}, {12: [0x7B, 0x35]}, {}, {}][group].get(code, [0, 0])[level]


def test_x11_tells_what_a_key_bears_in_the_layout_that_typed_it(monkeypatch):
    library = X11()
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("unclench.widgets.controls.shifted._x11", lambda: library)
    assert (shifted(12, 0x7B), shifted(12, 0x33), shifted(12, 0x5B)) == ("5", "#", "")
    assert (shifted(300, 0x7B), shifted(12, 0), library.opened) == ("", "", 0)
    monkeypatch.setattr(library, "XOpenDisplay", lambda _name: None)
    assert shifted(12, 0x7B) == ""
    monkeypatch.delenv("DISPLAY")
    assert shifted(12, 0x7B) == ""


@pytest.mark.parametrize(
    ("keysym", "told"),
    [(0x35, "5"), (0xE9, "é"), (0x1000E51, "๑"), (0xFF0D, ""), (0xDA1, ""), (0, "")],
)
def test_what_x11_calls_a_key_is_a_sign_where_it_stands_for_one(keysym, told):
    assert sign(keysym) == told


def test_a_sign_above_a_digit_is_no_digit_and_combinations_are_none():
    assert typed_digit(typed("!", 10, SHIFT)) is None
    assert typed_digit(typed("2", 11, SHIFT)) == 2  # French
    assert rating(typed("é", 11, CTRL)) is None
    assert rating(typed("é", 11, ALT)) is None


def test_ctrl_with_a_french_digits_key_is_ctrl_with_the_digit():
    assert meant_with_ctrl(typed("é", 11, CTRL), (ord("2"),)) == ord("2")
    assert meant_with_ctrl(typed("é", 11), (ord("2"),)) == 0
    assert meant_with_ctrl(typed("é", 11, CTRL | ALT), (ord("2"),)) == 0


@pytest.mark.parametrize(
    ("platform", "codes", "row"),
    [
        ("linux", [(code, 0) for code in (10, 19, 28, 58)], "10TM"),
        ("win32", [(code, 0) for code in (2, 11, 20, 50)], "10TM"),
        ("darwin", [(0, code) for code in (18, 29, 17, 46)], "10TM"),
        ("darwin", [(0, code) for code in (1, 8, 37, 40)], "SCLK"),
        ("darwin", [(0, code) for code in (19, 20, 21, 23, 22, 26, 28, 25)], "23456789"),
        ("linux", [(0, 0)], ""),
    ],
)
def test_each_system_tells_the_place_in_its_own_numbers(platform, codes, row):
    assert "".join(place(scan, virtual, platform) for scan, virtual in codes) == row


# where they are used


def send(widget: QWidget, event: QKeyEvent) -> None:
    QApplication.sendEvent(widget, event)


def test_french_digits_and_a_russian_t_answer_before_a_session(qtbot, qapp):
    asked = Ratings()
    asked.ask("before", pain=True)
    page = RatingPage(asked)
    asked.setParent(page)
    qtbot.addWidget(page)
    send(page, typed("-", 15))
    assert page.scale.value == 6
    send(page, typed("е", 28))
    assert page.scale.value == 10
    send(page, typed("ы", 39))
    assert asked.index == 1


@pytest.mark.parametrize(("text", "code"), [("ь", 58), ("μ", 58), ("m", 47)])
def test_the_sound_goes_off_in_a_session_on_every_layout(qapp, text, code):
    one = stand()
    one.begin()
    keys = session_keys(one.player, lambda _way: None)
    assert pressed(keys, typed(text, code))
    assert one.player.settings.preferences.muted


def test_a_french_minus_is_still_quicker_in_a_session(qapp):
    one = stand()
    told: list[str] = []
    keys = {int(Qt.Key.Key_Minus): lambda: told.append("quicker")}
    assert pressed(keys, typed("-", 15))
    assert told == ["quicker"]
    one.player.shut()


def test_french_digits_are_typed_into_a_worksheets_number(qtbot):
    made = NumberInput(Page(0, "f", "How much?", "number"))
    qtbot.addWidget(made)
    for text, code in (("é", 11), ("ç", 18)):
        send(made.number, typed(text, code))
    assert made.number.text() == "29"


# typing


@pytest.mark.parametrize("held", [CTRL, CTRL | SHIFT, ALT, Qt.KeyboardModifier.MetaModifier])
@pytest.mark.parametrize("text", ["é", "a", "2"])
def test_combinations_never_type(text, held):
    assert types(typed(text, 11, held)) == ""
    assert types(typed(text, 11)) == text


@pytest.fixture
def page(qtbot) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for widget in (QPushButton("one"), QPushButton("two"), QLineEdit()):
        column.addWidget(widget)
    TypeAhead(made, made.findChildren(QLineEdit)[0])
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def composes(widget: QWidget) -> bool:
    return widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_what_the_system_composes_goes_into_the_field(page):
    one, two = page.findChildren(QPushButton)
    field = page.findChildren(QLineEdit)[0]
    one.setFocus()
    assert composes(one)
    assert not composes(two)
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QApplication.sendEvent(one, composed)
    assert (field.text(), field.hasFocus()) == ("é", True)
    assert not composes(one)
    press("te")
    assert field.text() == "éte"


def test_what_is_still_being_composed_stays_with_the_input_method(page):
    two = page.findChildren(QPushButton)[1]
    field = page.findChildren(QLineEdit)[0]
    two.setFocus()
    QApplication.sendEvent(two, QInputMethodEvent("に", []))
    assert (field.text(), two.hasFocus()) == ("", True)
    composed = QInputMethodEvent()
    composed.setCommitString("日本")
    QApplication.sendEvent(two, composed)
    assert (field.text(), field.hasFocus()) == ("日本", True)
