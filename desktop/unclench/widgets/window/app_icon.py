"""The app's own icon: the pictures that desktops show too, so that window and menu look alike."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from unclench import APP_ID
from unclench.system import paths

SIDES = (16, 22, 24, 32, 48, 64, 128, 256)


def app_icon() -> QIcon:
    """The icon for windows and the task bar, in the usual sizes."""
    icon = QIcon()
    for side in SIDES:
        folder = paths.assets() / "icons" / "hicolor" / f"{side}x{side}" / "apps"
        icon.addFile(str(folder / f"{APP_ID}.png"))
    return icon
