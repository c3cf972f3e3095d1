"""Import and export: the history as files, out and in."""

from __future__ import annotations

from unclench.viewmodels.history.exchange import Exchange
from unclench.widgets.history.files_card import FilesCard
from unclench.widgets.history.tab import ScrolledTab


class FilesTab(ScrolledTab):
    """One card; an import is looked at before anything is written."""

    def __init__(self, exchange: Exchange) -> None:
        """Show what `exchange` does."""
        super().__init__()
        self.files = FilesCard(exchange)
        self.files.cameUp.connect(self.bring_up)
        self.column.addWidget(self.files)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """There is nothing to read."""
