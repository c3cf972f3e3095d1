"""The pages that ask, opened in a window as a person does."""

from PySide6.QtCore import Qt
from tests.widgets.in_session import press

from unclench.widgets.questions.check_in_page import CheckInPage
from unclench.widgets.questions.week_page import WeekPage
from unclench.widgets.window.main_window import MainWindow


def check_in_page(window: MainWindow) -> CheckInPage:
    press(Qt.Key.Key_F4)
    page = window.page()
    assert isinstance(page, CheckInPage)
    return page


def week_page(window: MainWindow) -> WeekPage:
    window.care.week()
    page = window.page()
    assert isinstance(page, WeekPage)
    return page
