"""Typing anywhere on a page goes into one field of it, also by dead keys and input methods."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid


class TypeAhead(QObject):
    """Lets the system compose letters for whatever has the focus on a page, and passes them on.

    A dead key or an input method speaks only to what takes text: so each widget of the page that
    has the focus says that it does, and what is composed for it goes into the field.
    """

    def __init__(self, page: QWidget, field: QLineEdit) -> None:
        """Typing on `page` goes into `field`, which gets the focus with the first letters."""
        super().__init__(page)
        self._page, self._field = page, field
        self._watched: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self._follow(None, application.focusWidget())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hand letters and questions about them to the field."""
        if event.type() == QEvent.Type.InputMethodQuery:
            return QCoreApplication.sendEvent(self._field, event)
        if isinstance(event, QInputMethodEvent):
            QCoreApplication.sendEvent(self._field, event)
            if event.commitString():
                self._field.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
                self._field.deselect()
                self._field.end(False)
            return True
        return False

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        composes = QtCore.Qt.WidgetAttribute.WA_InputMethodEnabled
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
            self._watched.setAttribute(composes, False)
        ours = now is not None and (now is self._page or self._page.isAncestorOf(now))
        self._watched = now if ours and now and not now.testAttribute(composes) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)
            self._watched.setAttribute(composes)
