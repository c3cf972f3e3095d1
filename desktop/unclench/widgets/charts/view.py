"""A plot on the screen, in a card that also shows it as a table and gives it away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from unclench.viewmodels.history.plots import Plot
from unclench.viewmodels.history.tables import TableModel
from unclench.widgets.charts import pictures, style
from unclench.widgets.charts.draw import draw, height
from unclench.widgets.charts.table import PlotTable, copy
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.file_dialogs import ask_save
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class PlotView(QWidget):
    """Paints one plot; its name and description tell screen readers what it shows."""

    def __init__(self) -> None:
        """Nothing to show yet."""
        super().__init__()
        self._plot: Plot | None = None
        self._drawn = QPixmap()  # with thousands of days drawing takes longer than a frame
        self._drawn_for: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_plot(self, plot: Plot) -> None:
        """Show `plot` instead."""
        self._plot = plot
        self.setAccessibleName(plot.title)
        self.setAccessibleDescription(plot.spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The width that is there, and the plot's own height."""
        tall = height(self._plot, style.of(self)) if self._plot else 0
        return QSize(theme.scaled(self, 320), round(tall))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The plot, over all of the widget."""
        if self._plot is None:
            return
        ratio, look = self.devicePixelRatioF(), style.of(self)
        wanted = (self._plot, self.size(), ratio, look)
        if wanted != self._drawn_for:
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(look.back)
            painter = QPainter(self._drawn)
            draw(painter, QRectF(self.rect()), self._plot, look)
            painter.end()
            self._drawn_for = wanted
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.end()


class PlotCard(Card):
    """A plot with its title, its words, and what can be done with it."""

    def __init__(self, titled: bool = True, padded: bool = True) -> None:
        """Empty; `titled` shows the plot's title above it."""
        super().__init__()
        self.plot: Plot | None = None
        column = self.column(margin=27, spacing=8)
        if not padded:
            column.setContentsMargins(27, 19, 27, 14)
        self.title = label("", "heading")
        self.title.setVisible(titled)
        self.summary = label("", tone="quiet")
        self.view = PlotView()
        self._model = TableModel(self)
        self.table = PlotTable(self._model)
        self.table.hide()
        for widget in (self.title, self.summary, self.view, self.table):
            column.addWidget(widget)
        self._tools(column)

    def show_plot(self, plot: Plot) -> None:
        """Show `plot` instead, as picture or table as before."""
        self.plot = plot
        self.title.setText(plot.title)
        self.summary.setText(plot.summary)
        self.summary.setVisible(bool(plot.summary))
        self.view.show_plot(plot)
        self._model.show(plot.table)
        self.table.setAccessibleName(plot.title)
        self.turn.setVisible(plot.numbers)
        if not plot.numbers:
            self.turn.setChecked(False)
        self._turned()

    def save(self, path: Path) -> bool:
        """Save the picture as SVG or PNG, by the name's ending; whether it could be written."""
        assert self.plot is not None
        return pictures.save(self.plot, path, self.view)

    def _tools(self, column: QVBoxLayout) -> None:
        line = Flow(gap=2)
        self.turn = PlainButton(self.tr("Show as table"))
        self.turn.setCheckable(True)
        self.turn.toggled.connect(self._turned)
        self.keep = PlainButton(self.tr("Save picture"))
        self.keep.clicked.connect(self._save)
        self.give = PlainButton(self.tr("Copy"))
        self.give.setToolTip(self.tr("Copy the picture, or the table when it is shown"))
        self.give.clicked.connect(self._copy)
        for button in (self.turn, self.keep, self.give):
            line.addWidget(button)
        column.addLayout(line)

    def _turned(self) -> None:
        on = self.turn.isChecked()
        self.turn.setText(self.tr("Show as chart") if on else self.tr("Show as table"))
        self.turn.updateGeometry()
        self.view.setVisible(not on)
        self.table.setVisible(on)
        if on:
            self.table.fit()

    def _save(self) -> None:
        path = ask_save(self, self.tr("Save picture"), "chart.svg", "SVG (*.svg);;PNG (*.png)")
        if path is not None and not self.save(path):
            self.summary.setText(self.tr("The picture couldn't be saved there."))
            self.summary.show()

    def _copy(self) -> None:
        assert self.plot is not None
        if self.turn.isChecked():
            copy(self.plot.table.as_text())
            return
        image: QImage = pictures.image(self.plot, self.view)
        QGuiApplication.clipboard().setImage(image)
