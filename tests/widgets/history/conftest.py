"""The whole page of History."""

import pytest
from tests.viewmodels.past import history_of

from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.window import lazy_pages


@pytest.fixture
def page(database, qtbot) -> HistoryPage:
    made = HistoryPage(history_of(database), lazy_pages.history_tab, lazy_pages.item_page)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show_tab("sessions")
    made.show()
    return made
