"""A setting is told and kept the moment it changes."""

from unclench.domain.preferences import Preferences
from unclench.store.errors import Unavailable
from unclench.viewmodels.settings.settings import Settings


def test_a_change_is_told_and_kept(qtbot):
    kept: list[Preferences] = []
    settings = Settings(keep=kept.append)
    with qtbot.waitSignal(settings.changed) as told:
        settings.change(theme="dark", text_percent=150)
    assert told.args == [settings.preferences] == kept
    with qtbot.assertNotEmitted(settings.changed):
        settings.change(theme="dark")


def test_a_change_that_cannot_be_kept_counts_and_is_said(qtbot):
    def fail(_changed: Preferences) -> None:
        raise Unavailable("The disk is full.")

    settings = Settings(keep=fail)
    with qtbot.waitSignal(settings.failed):
        settings.change(ask_pain=False)
    assert not settings.preferences.ask_pain
