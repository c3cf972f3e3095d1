"""Words that go by a count need Qt's forms for them; players that a test began are put away."""

import pytest
from tests.viewmodels import guided


@pytest.fixture(autouse=True)
def counted_forms(qapp):
    """Loaded for each test here, whether it waits for signals or not."""


@pytest.fixture(autouse=True)
def players():
    """Those of `guided`, which a test may leave in the middle of a session."""
    yield
    guided.put_away()
