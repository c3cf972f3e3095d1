"""Takes everything out of a layout, to be built anew."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def clear_layout(layout: QLayout) -> None:
    """Take out and end what stands in `layout`; it is hidden at once, lest it is seen elsewhere."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    layout.invalidate()
