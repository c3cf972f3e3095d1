"""What a caution offers to change, in words for one button."""

import pytest

from unclench.domain.exercise import Offer
from unclench.viewmodels.library.offers import words

TITLES = {"pmr-release": "Let go without tensing"}


@pytest.mark.parametrize(
    ("offer", "said"),
    [
        (Offer(holds=False), "Leave out the holds"),
        (Offer(tempo=70), "Make breaths shorter"),
        (Offer(tempo=130), "Make breaths longer"),
        (Offer(minutes=5, tempo=80), "Make breaths shorter, take 5 minutes"),
        (Offer(posture="side-lying"), "Do it this way: lying on your side"),
        (Offer(exercise="pmr-release", minutes=5), "Try “Let go without tensing” instead"),
        (Offer(exercise="not-there"), ""),
        (Offer(), ""),
    ],
)
def test_an_offer_in_words(qapp, offer, said):
    assert words(offer, lambda name: TITLES.get(name, "")) == said
