"""Asking for a file, in the system's own dialog, and showing a folder in its file manager."""

from __future__ import annotations

from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_save(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Where to save, `name` being offered; None when the person thought better of it.

    `kinds` are Qt's filters; the chosen one's ending is added to a name that has none. Where that
    makes the name of a file that nobody agreed to replace, a number is added too.
    """
    text, chosen = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kinds)
    if not text:
        return None
    path = Path(text)
    ending = chosen.rpartition("*.")[2].rstrip(")")
    return path if path.suffix or not ending else with_ending(path, ending)


def with_ending(path: Path, ending: str) -> Path:
    """`path` with the ending added, and a number where there is such a file already."""
    names = chain((path.name,), (f"{path.name} ({number})" for number in count(2)))
    made = (path.with_name(f"{name}.{ending}") for name in names)
    return next(one for one in made if not one.exists())


def ask_open(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Which file to open; None when the person thought better of it."""
    text, _chosen = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    return Path(text) if text else None


def ask_folder(parent: QWidget, title: str, now: str = "") -> Path | None:
    """Which folder, beginning at `now`; None when the person thought better of it."""
    text = QFileDialog.getExistingDirectory(parent, title, now or str(Path.home()))
    return Path(text) if text else None


def open_folder(folder: Path) -> None:
    """Show `folder` in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
