"""The look, defined once: colours, sizes and type. Everything else asks this module or its palette.

Colours travel in the palette: Window is paper, Base and Button are surface, Mid is line,
WindowText, Text and ButtonText are ink, PlaceholderText is quiet, Highlight is accent,
HighlightedText is what stands on it, AlternateBase is wash and BrightText is sun.
"""

import gc
from functools import cache
from typing import NamedTuple

import fontpkg_figtree
from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import createdByPython, isValid

from unclench.domain.preferences import Theme, limits

BODY = 15  # the text size that all other sizes are said for, in pixels at 100 %
ROLES = {  # pixels at 100 %
    "hero": 44,
    "display": 32,
    "title": 24,
    "heading": 19,
    "subheading": 17,
    "lead": 17,
    "body": BODY,
    "small": 13,
    "tiny": 12,
}
PLAIN, BOLD = 400, 550  # weights
WEIGHTS = {"hero": 700, "display": 700, "title": 700, "heading": 650, "subheading": 650}
CORNER = 18  # of a card; a button's is half its height
FIELD_CORNER = 12
CONTENT = 1120  # pixels at 100 %: no page's content is wider
TARGET = 32  # the least height of anything that can be pressed
MAIN_TARGET = 48
MIDDLE = 128  # of the lightness from black to white
LOW = 400  # pixels at 100 % of page below which it leaves out what it can do without
RING = 3  # room that every control keeps around itself for the focus ring


class Tokens(NamedTuple):
    """One set of colours, as the look's table names them."""

    paper: str
    surface: str
    line: str
    ink: str
    quiet: str
    accent: str
    on_accent: str
    wash: str
    sun: str


LIGHT = Tokens(
    paper="#F6F4EF",
    surface="#FFFFFF",
    line="#E3DED3",
    ink="#1F2D2B",
    quiet="#566562",
    accent="#2B6B66",
    on_accent="#FFFFFF",
    wash="#DDEBE8",
    sun="#8A5212",
)
DARK = Tokens(
    paper="#0F1718",
    surface="#182224",
    line="#2A383A",
    ink="#E7EEEC",
    quiet="#A3B3B0",
    accent="#83C8C0",
    on_accent="#0E1A1A",
    wash="#1C3234",
    sun="#E2B26B",
)
CONTRAST = Tokens(
    paper="#000000",
    surface="#000000",
    line="#FFFFFF",
    ink="#FFFFFF",
    quiet="#FFFFFF",
    accent="#FFE45C",
    on_accent="#000000",
    wash="#1A1A00",
    sun="#FFB000",
)


def tokens(theme: Theme, dark_system: bool = False) -> Tokens:
    """The colours of `theme`; "system" is light or dark as the system is."""
    if theme == "contrast":
        return CONTRAST
    dark = theme == "dark" or (theme == "system" and dark_system)
    return DARK if dark else LIGHT


def palette(look: Tokens) -> QPalette:
    """The palette that carries these colours to every widget."""
    role = QPalette.ColorRole
    table = (
        (look.paper, (role.Window,)),
        (look.surface, (role.Base, role.Button, role.ToolTipBase, role.Light)),
        (look.line, (role.Mid, role.Midlight)),
        (look.ink, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
        (look.quiet, (role.PlaceholderText, role.Dark)),
        (look.accent, (role.Highlight, role.Link, role.Accent)),
        (look.on_accent, (role.HighlightedText,)),
        (look.wash, (role.AlternateBase,)),
        (look.sun, (role.BrightText,)),
    )
    made = QPalette()
    for name, roles in table:
        for one in roles:
            made.setColor(one, QColor(name))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(look.quiet))
    made.setColor(role.Shadow, QColor(0, 0, 0, 0))
    return made


# A style sheet for the whole application would cost a third of the start. These are for single
# widgets that the palette alone can't dress; their colours follow the palette.
_FIELD = (
    "*{background:palette(base);color:palette(text);border:1px solid palette(dark);"
    "border-radius:12px;padding:0.4em 0.6em;margin:3px;placeholder-text-color:palette(dark);"
    "selection-background-color:palette(highlight);selection-color:palette(highlighted-text)}"
    "*:focus{border:2px solid palette(highlight)}"
)
_SCROLL_BAR = (
    "QScrollBar:vertical{background:transparent;width:12px;margin:0}"
    "QScrollBar::handle:vertical{background:palette(dark);min-height:32px;border-radius:3px;"
    "margin:3px}"
    "QScrollBar::add-line,QScrollBar::sub-line{height:0}"
    "QScrollBar::add-page,QScrollBar::sub-page{background:transparent}"
)

_MENU = (
    "QMenu{background:palette(base);border:1px solid palette(dark);border-radius:12px;padding:6px;"
    "menu-scrollable:1}"  # a long one scrolls, rather than covering the screen in columns
    "QMenu::item{color:palette(text);padding:0.35em 1.4em 0.35em 0.8em;border-radius:8px;"
    "border:1px solid transparent}"
    "QMenu::item:default{color:palette(highlight);font-weight:600}"
    "QMenu::item:selected{background:palette(alternate-base);border-color:palette(highlight)}"
    "QMenu::item:disabled{color:palette(dark)}"
    "QMenu::separator{height:1px;background:palette(mid);margin:4px 8px}"
)


def dress_field(field: QWidget) -> None:
    """Give a field to type into its rounded edge, and a heavy one while it has the focus."""
    field.setStyleSheet(_FIELD)


def dress_menu(menu: QWidget) -> None:
    """Give a menu round corners, and room around its words."""
    menu.setStyleSheet(_MENU)


def dress_inside(page: QWidget) -> None:
    """Give the fields inside `page` its colors where they are not the application's.

    To a style sheet, `palette()` is always the application's.
    """
    colours, sheet, role = page.palette(), _FIELD, QPalette.ColorRole
    if colours.color(role.Base) != QApplication.palette().color(role.Base):
        for word, one in (
            *(("(base)", role.Base), ("(text)", role.Text), ("(dark)", role.Dark)),
            *(("(highlight)", role.Highlight), ("(highlighted-text)", role.HighlightedText)),
        ):  # fmt: skip
            sheet = sheet.replace(f"palette{word}", colours.color(one).name())
    for field in page.findChildren(QWidget):
        if field.styleSheet().startswith("*{background:"):
            field.setStyleSheet(sheet)


def dress_scroll_bar(bar: QWidget) -> None:
    """Make a vertical scroll bar a plain handle."""
    bar.setStyleSheet(_SCROLL_BAR)


def is_dark(widget: QWidget) -> bool:
    """Whether `widget` is dressed in a dark theme."""
    return widget.palette().color(QPalette.ColorRole.Window).lightness() < MIDDLE


def is_high_contrast(widget: QWidget) -> bool:
    """Whether `widget` is dressed in high contrast: edges and words, no landscapes."""
    colours = widget.palette()
    return colours.color(QPalette.ColorRole.Window) == colours.color(QPalette.ColorRole.Base)


def scaled(widget: QWidget, px: float) -> int:
    """Pixels for a thing of `px` pixels at 100 %, at the text size that is set now."""
    return _scaled(QApplication.font(widget), px)


def _scaled(face: QFont, px: float) -> int:
    size = face.pixelSize()
    return max(1, round(px * size / BODY)) if size > 0 else max(1, round(px))


def font(widget: QWidget, role: str = "body", bold: bool = False) -> QFont:
    """The face for text of a role of `ROLES`; "lead" is as large as a heading, and plain."""
    made = QApplication.font(widget)
    made.setPixelSize(_scaled(made, ROLES[role]))
    weigh(made, WEIGHTS.get(role, BOLD if bold else PLAIN))
    return made


def weigh(face: QFont, weight: int) -> None:
    """Give `face` a weight, 300 to 900, as a variable face has it; others know two."""
    face.setVariableAxis(QFont.Tag("wght"), weight)
    face.setWeight(QFont.Weight.DemiBold if weight > PLAIN else QFont.Weight.Normal)


@cache
def _families(system: str) -> list[str]:
    """Figtree, and for what is not in it the face named `system`."""
    files = fontpkg_figtree.ROOT / "files"
    QFontDatabase.addApplicationFont(str(files / "Figtree[wght].ttf"))
    return ["Figtree", system]


class Look(QObject):
    """Dresses the application, again whenever a setting or the system's own scheme changes."""

    def __init__(self, app: QApplication, theme: Theme = "system", text_percent: int = 100) -> None:
        """Take over the look of `app`."""
        super().__init__(app)
        self._app = app
        self._theme: Theme = theme
        self._percent = text_percent
        self._dressed = self._follows = False
        self.wear(theme, text_percent)

    def follow_system(self) -> None:
        """Keep up with the system's light and dark; can wait until the first picture is there."""
        self._app.styleHints().colorSchemeChanged.connect(self._dress)
        self._follows = True
        self._dress_tool_tips()

    def wear(self, theme: Theme, text_percent: int) -> None:
        """Show this theme at this text size (percent)."""
        self._theme = theme
        low, high, _step = limits("text_percent")
        self._percent = max(low, min(high, text_percent))
        if self._dressed or theme != "system":  # which is what Qt begins with
            scheme = {"light": "Light", "system": "Unknown"}.get(theme, "Dark")
            self._app.styleHints().setProperty("colorScheme", scheme)
        self._dress()

    def _dress(self) -> None:
        dark = self._theme == "system" and self._system_is_dark()
        apply(self._app, tokens(self._theme, dark), self._percent)
        self._dressed = True
        if self._follows:
            self._dress_tool_tips()

    def _dress_tool_tips(self) -> None:
        QtWidgets.QToolTip.setPalette(self._app.palette())

    def _system_is_dark(self) -> bool:
        """As Qt says; at the start its own palette says so too, without Qt's names (see `ink`)."""
        if not self._dressed:
            return self._app.palette().color(QPalette.ColorRole.Window).lightness() < MIDDLE
        return self._app.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark


def apply(app: QApplication, look: Tokens, text_percent: int = 100) -> None:
    """Put colours and face on the application."""
    face = QFont(app.font())
    face.setFamilies(_families(face.families()[-1]))
    weigh(face, PLAIN)
    face.setPixelSize(round(BODY * text_percent / 100))
    face.setFeature(QFont.Tag("tnum"), 1)
    app.setPalette(palette(look))
    app.setFont(face)
    app.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange.value)  # at once, not later
    for widget in _ours(app):
        if isValid(widget):  # dressing one may have taken another away
            _restyle(widget)


def _ours(app: QApplication) -> list[QWidget]:
    """Every widget that Python made; Qt's own ones may go at any moment without a word.

    Nothing is collected meanwhile: a window that is collected while Qt for Python goes through Qt's
    list of widgets ends the process.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        return [widget for widget in app.allWidgets() if createdByPython(widget)]
    finally:
        if collects:
            gc.enable()


def _restyle(widget: QWidget) -> None:
    """What has a font or a style sheet of its own is passed over by Qt, and asked here."""
    sheet = widget.styleSheet()
    if sheet:
        widget.setStyleSheet("")
        widget.setStyleSheet(sheet)
    restyle = getattr(widget, "restyle", None)
    if restyle is not None:
        restyle()
