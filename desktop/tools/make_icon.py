"""Write the app's icon as a picture, for the covers of sound files: python -m tools.make_icon."""

import os
from pathlib import Path

SIDE = 512
PICTURE = Path(__file__).parents[2] / "assets" / "icons" / "unclench.png"


def main() -> None:
    """Draw it without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

    from unclench.widgets.controls import theme
    from unclench.widgets.window.app_icon import app_pixmap

    application = QGuiApplication([])
    whole = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    whole.fill(QColor(theme.LIGHT.paper))
    painter = QPainter(whole)
    painter.drawPixmap(0, 0, app_pixmap(SIDE))
    painter.end()
    PICTURE.parent.mkdir(exist_ok=True)
    whole.save(str(PICTURE))
    application.quit()


if __name__ == "__main__":
    main()
