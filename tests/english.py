"""The language that every test begins with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from unclench.system import language, paths
from unclench.viewmodels import translation


def speak_again(app: QCoreApplication) -> None:
    """English, out of the app's own folder: one that a test made has other languages."""
    if (language.now(), language.folder()) != (language.ENGLISH, paths.assets() / "translations"):
        speak(app)


def speak(app: QCoreApplication) -> None:
    """English with its counted forms, whatever the machine speaks."""
    translation.install(app, choice=language.ENGLISH)
