"""The whole application, as a start builds it."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from unclench.application import Application
from unclench.system.paths import Profile
from unclench.viewmodels.window.instance import Instance, Request


def opened(profile: Profile, qtbot: QtBot, qapp: QApplication) -> Application:
    """The application of `profile`, its window shown and painted; who asks for it closes both."""
    instance = Instance(profile)
    assert instance.is_first()
    made = Application(profile, qapp, instance)
    window = made.open(Request())
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    return made
