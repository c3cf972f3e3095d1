"""Draw the app's icon in the sizes that desktops want: python -m tools.make_icon.

Its one source is the drawing in assets/icons/scalable. A picture on paper is made too, for the
covers of sound files.
"""

import os
from pathlib import Path

from unclench import APP_ID

ICONS = Path(__file__).parents[2] / "assets" / "icons"
DRAWING = ICONS / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg"
SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
COVER = ICONS / "unclench.png"


def main() -> None:
    """Draw without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    from unclench.widgets.controls import theme

    application = QGuiApplication([])
    drawing = QSvgRenderer(str(DRAWING))

    def draw(side: int, ground: QColor, path: Path) -> None:
        picture = QImage(side, side, QImage.Format.Format_ARGB32)
        picture.fill(ground)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        path.parent.mkdir(parents=True, exist_ok=True)
        picture.save(str(path))

    for side in SIDES:
        folder = ICONS / "hicolor" / f"{side}x{side}" / "apps"
        draw(side, QColor(0, 0, 0, 0), folder / f"{APP_ID}.png")
    draw(SIDES[-1], QColor(theme.LIGHT.paper), COVER)
    application.quit()


if __name__ == "__main__":
    main()
