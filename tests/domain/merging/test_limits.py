"""What machines tell each other stays short, and reads as it is written."""

import pytest

from unclench.domain.merging import limits
from unclench.domain.merging.limits import fair_label, is_fair_path


@pytest.mark.parametrize("label", ["", "Laptop", "Kim's 👩‍💻", "محمول", "a" * 60])
def test_what_a_machine_is_called_is_told(label):
    assert fair_label(label) == label


def test_a_label_is_cut_and_has_no_signs_that_control():
    assert fair_label("a" * 61) == "a" * 60
    assert fair_label("a\nb\u202ec\u2066d\u2028e\x9bf") == "abcdef"


@pytest.mark.parametrize("path", ["a.json", "programs/می‌خواهم.json", "/".join("abcdefghij")])
def test_a_path_that_is_taken(path):
    assert is_fair_path(path)


@pytest.mark.parametrize(
    "path",
    ["/".join("abcdefghijk"), "a" * 201, "é" * 101 + "/x.json", "n\u202egpj.json", "a\u0085.json"],
)
def test_a_path_that_is_not_taken(path):
    assert not is_fair_path(path)


def test_a_setting_may_have_lines_and_tabs_but_nothing_that_controls():
    assert limits.is_fair_setting("Call Ada:\n\t555 0100")
    for wrong in ("\x00", "\x1b", "\u202e", "x" * (limits.LONGEST_SETTING + 1)):
        assert not limits.is_fair_setting(wrong)
