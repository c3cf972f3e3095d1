"""The page Programs with two programs to test with, over a real store."""

import pytest
from tests.viewmodels.programs.sample import Source, program, shown

from unclench.widgets.programs.programs_page import ProgramsPage


@pytest.fixture
def source() -> Source:
    return Source(program(), program("second"), program("third"))


@pytest.fixture
def page(database, source, qtbot) -> ProgramsPage:
    made = ProgramsPage(shown(database, source)[0], None, lambda _editor: None, {})  # type: ignore[arg-type, return-value]
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
