import pytest

from unclench.domain.body import PARTS, base
from unclench.domain.muscle_lines import GENTLY, LINES, line


def test_every_group_of_the_closed_list_has_its_own_line():
    assert LINES.keys() == {base(part) for part in PARTS}
    assert GENTLY.keys() <= LINES.keys()


@pytest.mark.parametrize("part", sorted(PARTS))
def test_a_line_says_what_to_do_and_not_just_to_tense(part):
    for gently in (False, True):
        said = line(part, gently)
        assert "hold" in said
        assert not said.startswith("Tense.")
        assert "breath," not in said  # nobody holds it
        assert len(said) <= 100
    assert line(part, gently=True).endswith("Just enough to feel it.")


def test_what_could_hurt_is_never_asked_for():
    assert "teeth apart" in line("jaw_mouth")
    assert "very lightly" in line("neck_throat")
    assert "up, not down" in line("foot_l")
    assert "toes toward" in line("calf_r")
    assert line("face_neck", gently=True).startswith("Scrunch up your face a little, and hold.")


def test_it_is_said_in_the_language_that_is_set():
    assert line("hands", say=lambda _context, text: text.upper()) == "MAKE LOOSE FISTS, AND HOLD."


def test_what_is_no_part_has_no_line():
    with pytest.raises(KeyError):
        line("tail")
