"""What was written survives however the app ends: closed, ended by the system, or killed."""

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from unclench.store.database import open_database
from unclench.store.sessions import Sessions
from unclench.system.paths import Profile

pytestmark = pytest.mark.thorough

WINDOW = textwrap.dedent("""
    import sys
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    import unclench.__main__

    def write():
        window, = [w for w in QApplication.topLevelWidgets() if hasattr(w, "begin")]
        if window.flow is None:
            return
        player = window.flow.player
        player.end()
        while player.stage == "after":
            player.ratings.skip()
        page = window.flow.page()
        page.note.setPlainText("slept badly")
        player.recorder.{told} = told(player.recorder.{told})
        {now}
        timer.stop()

    def told(work):
        def done(*given):
            work(*given)
            print("kept", flush=True)
        return done

    run = QApplication.exec

    def begin(*_self):
        global timer
        timer = QTimer(interval=50)
        timer.timeout.connect(write)
        timer.start()
        return run()

    QApplication.exec = begin
    sys.exit(unclench.__main__.main(["--data-dir", {folder!r}, "play", "breath-46", "--now"]))
    """)


def start(folder: Path, now: str = "pass") -> "subprocess.Popen[str]":
    """The app in a process of its own, at the result of a session with a note being written."""
    code = WINDOW.format(folder=str(folder), now=now, told="note")
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    made = subprocess.Popen(
        [sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert made.stdout is not None
    assert made.stdout.readline().strip() == ("kept" if now == "pass" else "written")
    return made


def note(folder: Path) -> str:
    opened = open_database(Profile(folder).database)
    try:
        return Sessions(opened).page()[0].note
    finally:
        opened.close()


THOROUGH = pytest.mark.thorough


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without a word")
@pytest.mark.parametrize(
    "name", ["SIGTERM", *(pytest.param(one, marks=THOROUGH) for one in ("SIGINT", "SIGHUP"))]
)
def test_a_signal_closes_the_window_and_keeps_the_last_words(tmp_path, name):
    with start(tmp_path, "print('written', flush=True)") as app:
        app.send_signal(getattr(signal, name))
        assert app.wait(timeout=30) == 0
    assert note(tmp_path) == "slept badly"


@THOROUGH
def test_a_note_survives_a_kill(tmp_path):
    with start(tmp_path) as app:
        app.kill()
    assert note(tmp_path) == "slept badly"
