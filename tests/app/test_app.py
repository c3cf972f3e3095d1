"""The window and what is around it: faults, requests, data that can't be opened."""

import json
import sqlite3
import sys
import threading
from contextlib import closing
from typing import cast

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtWidgets import QApplication
from tests.app.whole_app import opened

from unclench import app
from unclench.domain.preferences import Preferences
from unclench.store import startup_look
from unclench.store.log import Log
from unclench.system import paths
from unclench.viewmodels.window.faults import Faults
from unclench.viewmodels.window.instance import Instance, Request
from unclench.widgets.history.guest_tab import GuestTab
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.trials.trials_page import TrialsPage
from unclench.widgets.window.notices import FaultPage


@pytest.fixture
def faults(tmp_path, qapp):
    made = Faults(Log(tmp_path / "log"))
    made.install()
    yield made
    made.uninstall()


def raised(words: str) -> Exception:
    try:
        raise RuntimeError(words)
    except RuntimeError as fault:
        return fault


def test_a_fault_is_logged_with_its_place_and_told_once(faults, qtbot):
    fault = raised("no such thing")
    with qtbot.waitSignal(faults.arrived):
        sys.excepthook(RuntimeError, fault, fault.__traceback__)
    with qtbot.assertNotEmitted(faults.arrived):
        sys.excepthook(RuntimeError, fault, fault.__traceback__)
    text = faults.log.path.read_text()
    assert text.count("RuntimeError: no such thing") == 2
    assert "test_app.py:" in text


def test_a_fault_amid_an_event_is_told_after_it(faults, qtbot):
    fault = raised("while painting")
    with qtbot.waitSignal(faults.arrived):
        with qtbot.assertNotEmitted(faults.arrived):
            sys.excepthook(RuntimeError, fault, fault.__traceback__)
        assert "while painting" in faults.log.path.read_text()


def test_a_fault_in_a_thread_is_told_too(faults, qtbot):
    with qtbot.waitSignal(faults.arrived):
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    assert "ZeroDivisionError" in faults.log.path.read_text()


def test_personal_words_stay_out_of_the_log(faults):
    faults.note(ValueError("my secret note"))
    assert "secret" not in faults.log.path.read_text()


def test_what_qt_says_is_logged(faults):
    faults.hear_qt(QtMsgType.QtWarningMsg, None, "a complaint")
    faults.hear_qt(QtMsgType.QtDebugMsg, None, "chatter")
    assert "Qt: a complaint" in faults.log.path.read_text()
    assert "chatter" not in faults.log.path.read_text()


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_later_start_opens_its_exercise(application, profile, qtbot):
    entry = application.library.entries[0]
    Instance(profile).ask(Request(entry.id, entry.minutes[-1]))
    qtbot.waitUntil(lambda: hasattr(application.window.page(), "preparation"))
    assert application.window.page().preparation.minutes == entry.minutes[-1]


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_later_start_does_not_answer_for_the_person(application, profile, qtbot):
    application.window.open_exercise(application.library.entries[0])
    application.window.begin()
    player = application.window.flow.player
    with qtbot.waitSignal(application.instance.requested):
        Instance(profile).ask(Request("pmr-short", None, now=True))
    assert player.stage == "before"
    assert player.exercise.id == application.library.entries[0].id


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_later_start_with_an_unknown_exercise_is_answered(application, profile, qtbot):
    Instance(profile).ask(Request("nothing-like-it"))
    qtbot.waitUntil(application.window.notice.isVisible)


def test_the_sound_engines_faults_come_to_the_log(application, profile, monkeypatch):
    logs = []

    def child(_options, log):
        logs.append(log)
        raise OSError

    monkeypatch.setattr("unclench.audio.engine_link.EngineProcess", child)
    application.new_link().start()
    application.services.voices = None
    application.new_link().start()
    assert logs == [profile.log, profile.log]


def test_settings_change_the_look_at_once_and_stay(application, qapp, profile):
    application.settings.change(text_percent=200, theme="dark")
    assert QApplication.font().pixelSize() == 30
    assert qapp.palette().window().color().name() == "#0f1718"
    with closing(sqlite3.connect(profile.database)) as raw:
        kept = dict(raw.execute("SELECT name, value FROM setting"))
    assert kept == {"text_percent": "200", "theme": '"dark"'}
    application.settings.change(text_percent=100, theme="system")


def test_unknown_exercises_and_lengths_exit_2(capsys, profile):
    assert app.run_window(profile, "nothing-like-it") == 2
    assert "no exercise called nothing-like-it" in capsys.readouterr().err
    assert app.run_window(profile, "a" * 5000) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert app.run_window(profile, "breath-46", 77) == 2
    assert "can last this many minutes: 1, 3, 5, 10" in capsys.readouterr().err


def test_lengths_that_there_are_have_the_languages_decimal_mark(capsys, profile, tmp_path):
    profile.create()
    startup_look.write(profile.startup_look, Preferences(language="de"))
    made = {
        "format": 1, "id": "mine", "title": "Mine", "summary": "Mine.", "kind": "rest",
        "minutes": {"choices": [1, 2.5], "default": 1}, "posture": ["sitting"], "level": 1,
        "steps": [{"do": "rest", "fill": 1}],
    }  # fmt: skip
    (tmp_path / "mine.json").write_text(json.dumps(made))
    assert app.run_window(profile, str(tmp_path / "mine.json"), 7) == 2
    assert "1, 2,5" in capsys.readouterr().err


def test_a_faulty_file_exits_1(capsys, profile, tmp_path):
    file = tmp_path / "bad.json"
    file.write_text("{}")
    assert app.run_window(profile, str(file)) == 1
    assert "bad.json:1:1" in capsys.readouterr().out


def test_a_file_can_be_played_by_its_path(profile, tmp_path):
    file = tmp_path / "mine.json"
    text = (paths.exercises() / "breath-46.json").read_text(encoding="utf-8")
    file.write_text(text.replace('"breath-46"', '"mine"'), encoding="utf-8")
    request, code = app.checked(Request(str(file), 3), profile)
    assert (request.exercise, code) == (str(file), 0)


def test_an_exercise_of_ones_own_can_be_played_by_its_id(profile):
    profile.create()
    text = (paths.exercises() / "breath-46.json").read_text(encoding="utf-8")
    file = profile.exercises / "mine.json"
    file.write_text(text.replace('"breath-46"', '"mine"'), encoding="utf-8")
    request, code = app.checked(Request("mine", 3), profile)
    assert (request.exercise, code) == (str(file), 0)


def test_data_that_cannot_be_opened_is_said_in_words(qtbot, profile):
    page = FaultPage("A newer version of Unclench wrote this.", profile.folder)
    qtbot.addWidget(page)
    page.show()
    page.quit.click()
    assert not page.isVisible()


def test_the_window_opens_as_large_as_it_was_left(profile, qtbot, qapp):
    first = opened(profile, qtbot, qapp)
    first.window.resize(700, 510)
    first.window.close()
    first.close()
    second = opened(profile, qtbot, qapp)
    assert (second.window.width(), second.window.height()) == (700, 510)
    second.window.showFullScreen()
    second.window.close()
    second.close()
    third = opened(profile, qtbot, qapp)
    assert (third.window.width(), third.window.height()) == (700, 510)
    third.window.close()
    third.close()


def test_a_fair_test_that_is_over_is_told_and_led_to(application, qtbot):
    """Whoever began its last session on Today would else learn nothing of it."""
    window = application.window
    qtbot.waitUntil(lambda: application.services.trials.all() == ())
    application.services.trials.finished.emit()
    (see,) = window.notice.answers
    see.click()
    assert window.notice.isHidden()
    assert isinstance(cast("GuestTab", cast("HistoryPage", window.page()).tab()).page, TrialsPage)
