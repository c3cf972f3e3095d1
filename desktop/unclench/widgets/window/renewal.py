"""What came into the store from elsewhere is shown; what is under way stays as it is.

A page that isn't shown reads again when it comes up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.today.today_page import TodayPage

if TYPE_CHECKING:
    from unclench.widgets.window.whereabouts import SeenWindow


def renew(window: SeenWindow) -> None:
    """Have plan and people, the notes, Today and the page that is shown read again."""
    services = window.models.services
    for kept in (services.plan, services.people):
        kept.forget()
    care = window.care
    care.care.tagsChanged.emit(care.care.tags)
    care.look()
    today = window.pages["today"]
    if isinstance(today, TodayPage) and today.parts is not None:
        today.parts.today.look()
    page = window.page()
    if isinstance(page, HistoryPage):
        page.renew()
