"""Whether an exercise may begin at once, or a caution has its page shown first."""

import pytest
from tests.viewmodels.library.test_tensing import opened


@pytest.mark.parametrize(
    ("name", "tags", "asks"),
    [
        ("breath-46", "", False),
        ("breath-46", "faint", False),  # a note
        ("breath-46", "panic", True),
        ("body-scan", "dissociation", True),
        ("breath-box", "cardiac", False),  # its holds are off already
        ("pmr-16", "jaw", False),  # the jaw is spared already
        ("pmr-16", "acute_injury", True),
    ],
)
def test_a_caution_that_changes_something_asks_first(database, qapp, name, tags, asks):
    assert opened(database, name, tags=tags).asks_for_a_change == asks


def test_once_the_change_is_taken_it_asks_no_more(database, qapp):
    preparation = opened(database, "breath-46", tags="panic")
    preparation.take_offer("panic")
    assert not preparation.asks_for_a_change
