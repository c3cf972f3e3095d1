"""Words that go by a count need Qt's forms for them."""

import pytest


@pytest.fixture(autouse=True)
def counted_forms(qapp):
    """Loaded for each test here, whether it waits for signals or not."""
