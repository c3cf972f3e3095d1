"""The pictures of one history on several machines: its card in every state, and deleting then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from tools.audit.settle import settle
from unclench.store.machines.errors import FolderGone, WrongPassphrase
from unclench.store.machines.report import Found, Machine, Report, Status
from unclench.system.paths import Profile
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.machines.machines import Looked, Machines
from unclench.viewmodels.settings.data_management import DataManagement
from unclench.widgets.settings.data_card import DataCard
from unclench.widgets.settings.machines_card import MachinesCard
from unclench.widgets.window.main_window import MainWindow

DATA = Profile(Path("/home/you/.local/share/unclench"))
FOLDER = Path("/home/you/Documents/Carried from one to the other/Unclench")
NAMES = ("desk", "laptop", "old laptop")
_ROUND = 16  # pixels around a card
NEW, SEALED = Found(sealed=False, empty=True), Found(sealed=True, empty=False)


def care(now: datetime) -> DataManagement:
    """What looks after data that is nowhere: nothing on the tour is saved or deleted."""
    return DataManagement(DATA, machines=Machines(DATA, now=lambda: now))


def pictures(window: MainWindow, now: datetime, take: Callable[[str], None]) -> None:
    """The card: off, with new and known folders, on, with something in the way."""
    page = window.page()
    assert page is not None
    card, data = page.findChild(MachinesCard), page.findChild(DataCard)
    assert isinstance(card, MachinesCard)
    assert isinstance(data, DataCard)
    models = data.care.machines
    assert models is not None
    card.form.name.setText(NAMES[0])
    _see(page, card)
    take("settings-machines-off")
    for name, found, fault in (
        ("new", NEW, ""),
        ("known", SEALED, in_words(WrongPassphrase(FOLDER))),
    ):
        models.looked, models.fault = Looked(FOLDER, found), fault
        models.changed.emit()
        _see(page, card)
        take(f"settings-machines-{name}")
    models.looked, models.fault, models.status = None, "", _status(now)
    models.changed.emit()
    _see(page, card)
    take("settings-machines-on")
    data.delete.click()
    _see(page, data)
    take("settings-delete-all")
    data.keep.click()
    models.fault = in_words(FolderGone(FOLDER))
    models.changed.emit()
    _see(page, card)
    take("settings-machines-fault")


def _see(page: QWidget, card: QWidget) -> None:
    """Bring a card into sight once it has its height: all of it, or its beginning."""
    QTest.qWait(150)  # what changed is laid out
    settle(page)
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    inside = area.widget()
    assert inside is not None
    top = card.mapTo(inside, QPoint()).y() - _ROUND
    bottom = top + card.height() + 2 * _ROUND
    area.verticalScrollBar().setValue(min(top, bottom - area.viewport().height()))
    if card.height() + 2 * _ROUND > area.viewport().height():
        area.verticalScrollBar().setValue(top)


def _status(now: datetime) -> Status:
    desk, laptop, old = NAMES
    every = (
        Machine("m-k7f3q2", desk, now, ours=True, left=None),
        Machine("m-3hd9xa", laptop, now - timedelta(hours=20), ours=False, left=None),
        Machine("m-p0w4zt", old, now, ours=False, left=now - timedelta(days=9)),
    )
    report = Report(12, 3, every, ())
    return Status(FOLDER, True, True, every[0].device, desk, now, report, None)
