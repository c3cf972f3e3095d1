"""Every statement of the seed text has its feature, or a reason for none; the names are real."""

import json
from pathlib import Path

import pytest

from unclench.domain.cautions import TAGS
from unclench.system import paths
from unclench.viewmodels.learn.reading import read_help, read_learn
from unclench.viewmodels.library.library import read_index

HERE = Path(__file__).parent
CODE = HERE.parent / "desktop" / "unclench"
ROWS = json.loads((HERE / "data" / "seed_features.json").read_text(encoding="utf-8"))["rows"]
NAMES = {
    *(f"S{number:02d}" for number in range(1, 37)),
    *("R1", "R2", "R3a", "R3b", "R3c", "R3d", "R3e", "R4a", "R4b", "R5a", "R5b", "R6"),
}


def test_every_row_is_there():
    assert set(ROWS) == NAMES


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_row_names_a_feature_or_a_reason(name):
    row = ROWS[name]
    assert len({"feature", "none"} & set(row)) == 1
    assert set(row) <= {"feature", "none", "learn", "help", "exercises", "code", "tags"}
    if "feature" in row:
        assert len(row) > 1
    assert set(row.get("learn", ())) <= {card.id for card in read_learn()}
    assert set(row.get("help", ())) <= {section.id for section in read_help().sections}
    assert set(row.get("tags", ())) <= set(TAGS)
    assert all((CODE / path).is_file() for path in row.get("code", ()))


def test_the_exercises_it_names_ship():
    shipped = {entry.id for entry in read_index(paths.exercises() / "index.json")}
    named = {one for row in ROWS.values() for one in row.get("exercises", ())}
    if len(shipped) >= 30:
        assert named <= shipped
    assert named & shipped
