"""The exercise of a flare: short, and nothing that the person should leave alone."""

from dataclasses import dataclass, field

import pytest

from unclench.domain.flare import Flare, flare


@dataclass
class One:
    id: str
    minutes: tuple[float, ...]
    cautions: dict[str, str] = field(default_factory=dict)


LIBRARY = (
    One("breath-46", (1, 3, 5, 10), {"faint": "note", "panic": "modify"}),
    One("pmr-cue", (1, 3)),
    One("body-scan", (10, 20)),
)


@pytest.mark.parametrize(
    ("tags", "chosen"),
    [
        ((), Flare("breath-46", 3)),
        (("faint",), Flare("breath-46", 3)),
        (("panic",), Flare("pmr-cue", 3)),
    ],
)
def test_the_first_choice_that_no_tag_speaks_against(tags, chosen):
    assert flare(LIBRARY, frozenset(tags)) == chosen


def test_when_every_choice_is_spoken_against_there_is_one_all_the_same():
    assert flare(LIBRARY[:1], frozenset(("panic",))) == Flare("breath-46", 3)


def test_nothing_short_means_nothing():
    assert flare(LIBRARY[2:]) is None
    assert flare(()) is None
    assert flare((One("grounding", ()),)) is None
