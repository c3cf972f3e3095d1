"""The whole application, as a start builds it."""

from collections.abc import Iterator

import pytest
from tests.app.whole_app import opened

from unclench.application import Application


@pytest.fixture
def application(profile, qtbot, qapp) -> Iterator[Application]:
    """The whole window of the test's profile, put away afterwards."""
    made = opened(profile, qtbot, qapp)
    yield made
    made.window.close()
    made.close()
