"""Exercise and Settings as a person meets them."""

import pytest
from PySide6.QtCore import Qt

from unclench.domain.preferences import Preferences
from unclench.system import paths
from unclench.viewmodels.app_factory import AppFactory, find_entry
from unclench.viewmodels.library.library import read_index
from unclench.viewmodels.library.preparation import Preparation
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.controls import theme
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.settings.settings_page import SettingsPage
from unclench.widgets.sound.sound_file_line import SoundFileLine


@pytest.fixture
def factory(database) -> AppFactory:
    return AppFactory(paths.exercises(), database)


def prepared(name: str, factory: AppFactory) -> Preparation:
    entry = find_entry(name, read_index(paths.exercises() / "index.json"))
    return Preparation(entry, factory, Preferences())


@pytest.fixture
def exercise(factory, qtbot) -> ExercisePage:
    page = ExercisePage(prepared("breath-46", factory))
    qtbot.addWidget(page)
    page.show()
    page.focus_start()
    return page


def test_enter_starts_with_what_was_chosen(exercise, qtbot):
    exercise.choices.lengths[5].click()
    exercise.choices.tempo.slider.setValue(120)
    with qtbot.waitSignal(exercise.preparation.started) as told:
        qtbot.keyClick(exercise.start, Qt.Key.Key_Return)
    found, choices = told.args
    assert (found.id, choices.minutes, choices.tempo) == ("breath-46", 5, 120)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_back_by_key(exercise, qtbot, key, modifier):
    with qtbot.waitSignal(exercise.left):
        qtbot.keyClick(exercise.start, key, modifier)


@pytest.mark.parametrize(("name", "there"), [("breath-46", 1), ("cbt-thought", 0)])
def test_a_sound_file_is_offered_of_what_can_be_listened_to(factory, qtbot, profile, name, there):
    page = ExercisePage(prepared(name, factory), factory.open_voices(profile, Settings()))
    qtbot.addWidget(page)
    assert len(page.findChildren(SoundFileLine)) == there


def test_the_outline_fills_the_chosen_length(exercise):
    for minutes in exercise.preparation.entry.minutes:
        exercise.preparation.choose(minutes=minutes)
        rows = exercise.preparation.outline()
        assert rows[-1].start + rows[-1].length == minutes * 60_000
        assert [row.start for row in rows] == sorted(row.start for row in rows)


def test_no_tempo_where_nothing_breathes(factory, qtbot):
    page = ExercisePage(prepared("pmr-short", factory))
    qtbot.addWidget(page)
    assert not hasattr(page, "tempo")
    assert not hasattr(page, "holds")


def test_a_faulty_file_is_said_on_the_page(factory, qtbot, tmp_path):
    (tmp_path / "bad.json").write_text("{}")
    entry = prepared("breath-46", factory).entry._replace(file=str(tmp_path / "bad.json"))
    preparation = Preparation(entry, factory, Preferences())
    page = ExercisePage(preparation)
    qtbot.addWidget(page)
    page.focus_start()
    assert "bad.json" in preparation.fault
    with qtbot.assertNotEmitted(preparation.started):
        preparation.start()


def test_settings_change_at_once(qtbot):
    settings = Settings()
    page = SettingsPage(settings)
    qtbot.addWidget(page)
    page.show()
    page.themes["dark"].click()
    page.sizes[150].click()
    for switch in (page.motion, page.pain, page.captions, page.handed, page.sound.muted):
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    qtbot.keyClick(page.sound.tones.slider, Qt.Key.Key_Right)
    assert settings.preferences == Preferences(
        theme="dark",
        text_percent=150,
        reduced_motion=True,
        ask_pain=False,
        captions=False,
        left_handed=True,
        muted=True,
        tone_volume=Preferences().tone_volume + 5,
    )
    settings.change(captions=True)
    assert page.captions.isChecked()


def test_a_slider_goes_where_it_is_pressed(qtbot):
    page = SettingsPage(Settings())
    qtbot.addWidget(page)
    page.show()
    slider = page.sound.voice.slider
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    assert slider.value() == 50


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK, theme.CONTRAST])
def test_every_colour_reaches_the_palette(look):
    made = theme.palette(look)
    role = made.ColorRole
    pairs = {
        role.Window: look.paper,
        role.Base: look.surface,
        role.Mid: look.line,
        role.WindowText: look.ink,
        role.PlaceholderText: look.quiet,
        role.Highlight: look.accent,
        role.HighlightedText: look.on_accent,
        role.AlternateBase: look.wash,
        role.BrightText: look.sun,
    }
    for one, name in pairs.items():
        assert made.color(one).name().upper() == name
