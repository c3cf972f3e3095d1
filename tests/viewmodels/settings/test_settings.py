"""A setting is told and kept the moment it changes."""

from unclench.domain.preferences import Preferences
from unclench.store.errors import Unavailable
from unclench.viewmodels.settings import settings as settings_module
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


def test_what_slides_is_told_at_once_and_kept_when_it_rests(qtbot, monkeypatch):
    monkeypatch.setattr(settings_module, "REST", 50)
    kept: list[Preferences] = []
    settings = Settings(keep=kept.append)
    for percent in (70, 60, 50):
        settings.slide(voice_volume=percent)
        assert settings.preferences.voice_volume == percent
    assert kept == []
    qtbot.waitUntil(lambda: len(kept) == 1)
    assert kept[0].voice_volume == 50
    settings.slide(voice_volume=40)
    settings.rest()
    assert (len(kept), kept[-1].voice_volume) == (2, 40)
    settings.rest()
    settings.slide(voice_volume=30)
    settings.change(muted=True)  # takes it along
    settings.rest()
    assert (len(kept), kept[-1].voice_volume) == (3, 30)
