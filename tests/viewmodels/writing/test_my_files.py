"""What a person gives away is called after its title, where every system takes that."""

from pathlib import Path

import pytest

from unclench.viewmodels.writing.my_files import export_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ('Rest: a/b "c"', "Rest a b c.json"),
        ("Abends - ganz ruhig", "Abends - ganz ruhig.json"),
        ("long " * 40, f"{('long ' * 16).strip()}.json"),
        ("", "mine.json"),
        ("!?", "mine.json"),
        ("Con", "mine.json"),  # Windows keeps it for a device
    ],
)
def test_a_title_names_the_file(title, name):
    assert export_name(title, Path("there/mine.json")) == name
