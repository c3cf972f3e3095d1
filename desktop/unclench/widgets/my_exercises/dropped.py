"""Files dropped on the window, and the page that takes them."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path

from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

ENDINGS = (".json", ".unclench")


class FileTaker(QWidget):
    """A page that shows what is in a file before it is taken in."""

    @property
    @abstractmethod
    def writes(self) -> bool:
        """Whether something is being written here that no dropped file should push aside."""

    @abstractmethod
    def take(self, path: Path) -> None:
        """Show what is in this file."""


def dropped(event: QDropEvent) -> list[Path]:
    """The files among what is dropped that may be exercises."""
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in ENDINGS]
