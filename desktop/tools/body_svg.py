"""Write the body that the app draws as two SVG files, one for each side, every place by its id.

    python -m tools.body_svg

The paths in `unclench.widgets.figures` are the source; these files are for people who want the
drawing elsewhere (a hand-out, a translation of it, another app). A test says when they are stale.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QPainterPath

from unclench.domain import body
from unclench.system import paths
from unclench.widgets.figures import body_shape, body_views
from unclench.widgets.figures.body_views import VIEWS, View

_LICENCE = "Drawn for Unclench. CC BY-SA 4.0, the Unclench makers."


def data(path: QPainterPath) -> str:
    """A path as SVG path data, to a tenth of a unit."""
    letters = {
        QPainterPath.ElementType.MoveToElement: "M",
        QPainterPath.ElementType.LineToElement: "L",
        QPainterPath.ElementType.CurveToElement: "C",
        QPainterPath.ElementType.CurveToDataElement: "",
    }
    parts = []
    for place in range(path.elementCount()):
        element = path.elementAt(place)
        x, y = (f"{round(value, 1) + 0:g}" for value in (element.x, element.y))
        parts.append(f"{letters[element.type]}{x} {y}")
    return " ".join(parts)


def drawing(view: View) -> str:
    """One side as an SVG document: its outline, then every place with its id and its name."""
    size = f"{body_shape.WIDTH:g} {body_shape.HEIGHT:g}"
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}">',
        f"  <title>Body, {view}</title>",
        f"  <desc>{_LICENCE}</desc>",
        f'  <path id="outline" fill="#d9d5c8" d="{data(body_shape.silhouette())}"/>',
        '  <g fill="#d9d5c8" stroke="#f5f3ee">',
    ]
    for part, path in body_views.places(view).items():
        lines.append(
            f'    <path id="{part}" d="{data(path)}"><title>{body.name(part)}</title></path>'
        )
    return "\n".join([*lines, "  </g>", "</svg>", ""])


def main() -> int:
    """Write both files."""
    folder = paths.assets() / "body"
    folder.mkdir(exist_ok=True)
    for view in VIEWS:
        (folder / f"{view}.svg").write_text(drawing(view), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
