"""What can be asked of the widgets themselves: names, roles, order, size, room for the words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSlider,
    QStackedWidget,
    QWidget,
)

from tools.audit.found import Fault, called, place, seen, stops
from unclench.widgets.body_map.body_map import PlaceBox
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import Pressable
from unclench.widgets.controls.stacks import Stacks
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.scenes.scene_row import SceneRow

TARGET = 32
_PARTS = 8  # a day's field has no more
Role = QAccessible.Role
_NOTHING = {Role.NoRole, Role.Client}
Check = Callable[[str, QWidget], Iterator[Fault]]


def stops_of(window: QWidget) -> set[QWidget]:
    """What Tab should come to, as a set."""
    return set(stops(window))


def names(screen: str, window: QWidget) -> Iterator[Fault]:
    """Each control has a name and a role, each choice a group, and each page a title."""
    tabbed = stops_of(window)
    for one in seen(window):
        if not isinstance(one, QAbstractButton | QLineEdit | QSlider) and one not in tabbed:
            continue
        told = QAccessible.queryAccessibleInterface(one)
        if not told.text(QAccessible.Text.Name).strip():
            yield Fault(screen, "name", called(one), "has none")
        elif told.role() in _NOTHING:
            yield Fault(screen, "role", called(one), "has none")
        else:
            yield from _group(screen, one, told)
    yield from _titles(screen, window)


def _group(screen: str, one: QWidget, told: QAccessibleInterface) -> Iterator[Fault]:
    wanted = {Role.RadioButton: Role.Grouping, Role.PageTab: Role.PageTabList}.get(told.role())
    if wanted is None:
        return
    over: QAccessibleInterface | None = told.parent()
    while over is not None and over.role() != wanted:
        over = over.parent()
    if over is None or not over.text(QAccessible.Text.Name):
        yield Fault(screen, "group", called(one), f"is in no named {wanted.name}")


def _titles(screen: str, window: QWidget) -> Iterator[Fault]:
    stack = getattr(window, "stack", None)
    if not isinstance(stack, QStackedWidget):
        return
    page = stack.currentWidget()
    if isinstance(page, QStackedWidget):  # a session's
        page = page.currentWidget()
    inside = [page, *page.findChildren(QWidget)] if page is not None else []
    if not any(one.accessibleName() for one in inside if one.isVisible()):
        yield Fault(screen, "title", called(page or window), "the page has none")


def order(screen: str, window: QWidget) -> Iterator[Fault]:
    """Tab reaches everything, comes round, and goes as one reads."""
    wanted = stops(window)
    if not wanted:
        return
    before = QApplication.focusWidget()
    walked = _walk(wanted[0], 2 * len(wanted) + 40)
    if before is not None:
        before.setFocus()
    missed = [one for one in wanted if one not in walked and not _in_choice(one, walked)]
    for one in missed:
        yield Fault(screen, "unreached", called(one), "Tab never comes here")
    yield from _ways(screen, window, walked)


def _ways(screen: str, window: QWidget, walked: list[QWidget]) -> Iterator[Fault]:
    rounds = 0 if len({_page(one) for one in walked}) > 1 else 1  # it comes round in one page
    for one, following in pairwise(walked):
        if _page(one) is not _page(following) or one.isAncestorOf(following):
            continue
        if _part(one) is not _part(following):  # columns are read one after another
            continue
        if _backwards(_as_read(one, window), _as_read(following, window)):
            rounds -= 1
            if rounds < 0:
                yield Fault(screen, "order", called(following), f"comes after {called(one)}")


def _walk(first: QWidget, most: int) -> list[QWidget]:
    """Where Tab goes from here on, each place once, until it comes round."""
    first.setFocus()
    walked: list[QWidget] = [first]
    still = 0
    for _ in range(most):
        now = QApplication.focusWidget()
        if now is None or still > _PARTS:
            break
        QTest.keyClick(now, Qt.Key.Key_Tab)
        following = QApplication.focusWidget()
        if following is first and now is not first:
            break
        if following is None or following in walked:
            still += 1  # a field of several parts, or a ring that leaves others out
        else:
            still = 0
            walked.append(following)
    return walked


def _in_choice(one: QWidget, walked: list[QWidget]) -> bool:
    """Whether arrows go to it, from another one of its group."""
    group = one.group() if isinstance(one, QAbstractButton) else None
    return group is not None and any(other in walked for other in group.buttons())


def _page(one: QWidget) -> QWidget | None:
    over = one.parentWidget()
    while over is not None and not isinstance(over, QStackedWidget):
        over = over.parentWidget()
    return over


def _part(one: QWidget) -> QWidget | None:
    """The card it is on, or else what scrolls it; one alone where cards stand in columns."""
    over = one.parentWidget()
    if over is not None and isinstance(over.layout(), Stacks):
        return one
    while over is not None and not isinstance(over, Card | QAbstractScrollArea):
        over = over.parentWidget()
    return over


def _as_read(one: QWidget, window: QWidget) -> QRect:
    """Where it is, counted from the side on which reading begins."""
    box = place(one, window)
    if window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        box.moveLeft(window.width() - 1 - box.right())
    return box


def _backwards(one: QRect, following: QRect) -> bool:
    above = following.bottom() < one.top() and following.left() < one.right()
    shared = min(one.bottom(), following.bottom()) - max(one.top(), following.top())
    beside = shared > min(one.height(), following.height()) / 2
    return above or (beside and following.right() <= one.left())


def targets(screen: str, window: QWidget) -> Iterator[Fault]:
    """What can be pressed is large enough for an unsteady hand."""
    for one in seen(window):
        if not isinstance(one, Pressable | QLineEdit | QSlider) or isinstance(one, PlaceBox):
            continue
        if one.height() < TARGET or one.width() < TARGET:
            yield Fault(screen, "target", called(one), f"{one.width()} x {one.height()}")


def room(screen: str, window: QWidget) -> Iterator[Fault]:
    """No words are cut off, and nothing scrolls sideways."""
    for one in seen(window):
        if isinstance(one, QLabel) and one.text():
            yield from _label_room(screen, one)
        elif isinstance(one, Pressable) and one.text():
            yield from _button_room(screen, one)
        elif isinstance(one, QScrollArea):
            held, there = one.widget(), one.viewport().width()
            wide = held.width() if held is not None else 0
            if wide > there:
                yield Fault(screen, "sideways", called(one), f"{wide} in {there} pixels")
        if isinstance(one, QLabel | Pressable):
            yield from _cut(screen, one)


def _label_room(screen: str, one: QLabel) -> Iterator[Fault]:
    if one.wordWrap():
        needs = one.heightForWidth(one.width())
        if needs > one.height() + 2:
            yield Fault(screen, "clipped", called(one), f"needs {needs} of {one.height()} high")
    elif one.sizeHint().width() > one.width() + 2:
        yield Fault(
            screen, "clipped", called(one), f"needs {one.sizeHint().width()} of {one.width()} wide"
        )


def _button_room(screen: str, one: Pressable) -> Iterator[Fault]:
    if one.hasHeightForWidth():
        needs = one.heightForWidth(one.width())
        if needs > one.height() + 2:
            yield Fault(screen, "clipped", called(one), f"needs {needs} of {one.height()} high")
    elif one.minimumSizeHint().width() > one.width() + 2:
        yield Fault(
            screen,
            "clipped",
            called(one),
            f"needs {one.minimumSizeHint().width()} of {one.width()} wide",
        )


def _cut(screen: str, one: QWidget) -> Iterator[Fault]:
    """It lies whole within what holds it, unless that scrolls."""
    over, box = one.parentWidget(), one.geometry()
    while over is not None and not over.isWindow():
        scroll = over.parentWidget()
        if isinstance(scroll, QAbstractScrollArea):
            return
        beyond = max(
            -box.left(), -box.top(), box.right() - over.width(), box.bottom() - over.height()
        )
        if beyond > 2:
            yield Fault(screen, "cut", called(one), f"{beyond} pixels beyond {called(over)}")
            return
        box.translate(over.pos())
        over = over.parentWidget()


def words(screen: str, window: QWidget) -> Iterator[Fault]:
    """No word is broken where it has no joint, or cut off."""
    for one in seen(window):
        needs, there = _longest_word(one)
        if needs > there + 1:
            yield Fault(screen, "word", called(one), f"one needs {needs} of {there} wide")


def _longest_word(one: QWidget) -> tuple[int, int]:
    """How wide the longest word is in what may wrap, and how wide it may be, both in pixels."""
    if isinstance(one, QLabel) and one.wordWrap():
        return _widest(one.text(), one.font()), one.contentsRect().width()
    if isinstance(one, SceneRow):
        return one.whole_words(pictured=False), one.width()
    if isinstance(one, Pressable) and one.hasHeightForWidth():
        return _widest(one.text(), one.face()), one.width() - 2 * theme.RING
    return 0, 0


def _widest(text: str, face: QFont) -> int:
    parts = re.split(r"\s+|(?<=[-/])", text)
    return max(QFontMetrics(face).horizontalAdvance(part) for part in parts)


ALL: tuple[Check, ...] = (names, order, targets, room, words)
