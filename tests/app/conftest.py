"""The whole application, as a start builds it."""

from collections.abc import Iterator

import pytest

from unclench.application import Application
from unclench.viewmodels.window.instance import Instance, Request


@pytest.fixture
def application(profile, qtbot, qapp) -> Iterator[Application]:
    """The whole window of the test's profile, put away afterwards."""
    instance = Instance(profile)
    assert instance.is_first()
    made = Application(profile, qapp, instance)
    window = made.open(Request())
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    yield made
    window.close()
    made.close()
