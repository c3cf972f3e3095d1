"""What is shared, held against the tables there are."""

import pytest

from unclench.domain.merging.entities import CARE_SETTINGS, ENTITIES, is_own_path
from unclench.domain.preferences import Preferences

OWN = {"draft", "opening"}  # what stays on its machine
BESIDE_PREFERENCES = {"checklist_tags", "measured_pace"}


def test_the_settings_are_there():
    assert set(Preferences._fields) >= CARE_SETTINGS - BESIDE_PREFERENCES


def test_parents_come_first():
    seen = set()
    for entity in ENTITIES.values():
        assert not entity.parent or entity.parent in seen
        seen.add(entity.name)


def test_a_column_belongs_to_one_field():
    for entity in ENTITIES.values():
        columns = [
            *entity.key,
            *(name for one in entity.fields if not one.child for name in one.columns),
        ]
        assert len(columns) == len(set(columns))
        assert len(set(entity.field_names)) == len(entity.fields)
        children = {name for one in entity.fields if one.child for name in one.columns}
        assert entity.numbers <= set(columns) | children


@pytest.mark.parametrize(
    ("name", "values", "text"),
    [
        ("session", ("a",), "a"),
        ("setting", ("need",), "need"),
        ("deletion", ("2026-01-02/m-1",), "2026-01-02/m-1"),
        ("device", ("m-1",), "m-1"),
        ("file", ("mine/bréath.json",), "mine/bréath.json"),
        ("program_tick", ("a", 1, 2, 3), '["a",1,2,3]'),
        ("body_mark_day", ("2026-01-02", "nä"), '["2026-01-02","nä"]'),
    ],
)
def test_keys_read_what_they_wrote(name, values, text):
    assert ENTITIES[name].key_text(values) == text
    assert ENTITIES[name].key_values(text) == values


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("session", ""),
        ("setting", "theme"),
        ("deletion", "2026-01-02"),
        ("deletion", "today/m-1"),
        ("device", "../x"),
        ("file", "../x.json"),
        ("program_tick", "a"),
        ("program_tick", '{"a":1}'),
        ("program_tick", '["a",1,2]'),
        ("program_tick", '["a",1,2,"3"]'),
        ("program_tick", '["a",1,2,true]'),
        ("program_tick", '["a",1,2,null]'),
        ("program_tick", f'["a",1,2,{2**63}]'),
        ("program_tick", '["a", 1,2,3]'),
        ("program_tick", '["",1,2,3]'),
        ("body_mark_day", '["2026-01-02",""]'),
        ("body_mark_day", "[" * 100_000),
    ],
)
def test_what_is_no_key_is_refused(name, text):
    with pytest.raises(ValueError, match=r"key|Expecting|deep"):
        ENTITIES[name].key_values(text)


def test_what_a_new_record_says():
    door = ENTITIES["plan_door"]
    assert door.said({"line": "", "step": ["", None, 0]}) == set()
    assert door.said({"line": "", "step": ["walk", None, 0]}) == {"step"}
    assert ENTITIES["setting"].said({"value": "null"}) == {"value"}
    assert ENTITIES["session"].said({"note": "from a file"}) == set()


def test_own_files_stay_below_their_folder_on_every_system():
    assert all(map(is_own_path, ["a.json", "programs/a b.json", "👨‍👩‍👧.json", "é.json"]))
    assert not any(
        map(
            is_own_path,
            [
                *("", "/a", "a/", "a//b", "..", "a/../b", ".a", "a/.b/c", "a.", "a /b", "a\\b"),
                *("C:a", "a\nb", "e\N{COMBINING ACUTE ACCENT}.json"),
            ],
        )
    )
