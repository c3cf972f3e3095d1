"""Lines as no device of ours writes them, and as a later or broken one might."""

import json
import random
from typing import Any

from unclench.domain.merging.clock import LATEST_MS, Stamp
from unclench.domain.merging.entities import CARE_SETTINGS, ENTITIES, Entity, Field

DEVICE = "m-other1"
_TEXTS = (
    *("", "x", "a", "2026-11-01", "2026-13-01", "0001-01-01", "\u202egnp", "a\x00b", "\ud7ff"),
    *("[]", "{}", "[1]", '["a"]', "null", '{"a":1}', "NaN", "1e999", "[[[1,2,3]]]", "[" * 3_000),
    *(
        '[["walk",10,"x"]]',
        "completed",
        "running",
        "ended_early",
        "skipped",
        "calm",
        "body",
        "mind",
    ),
    *("other", "1", "0", "-1", "true", "9" * 30, "e" * 100, "m-a/x", "\U0001f469\u200d\U0001f4bb"),
)
_NUMBERS = (
    *(0, 1, -1, 5, 10, 11, 60, -840, 840, 1440, 10**6, 10**9, 1_790_000_000_000),
    *(2**31, 2**53, 2**63 - 1, -(2**63), 2**63),
)
_OTHER: tuple[Any, ...] = (None, True, 0.5, [], {}, [[]], [None] * 3, "\ud800")
_TIMES = (1, 1_790_000_000_000, LATEST_MS, LATEST_MS + 1)


def odd_lines(chance: random.Random, count: int) -> bytes:
    """So many lines, of which hardly any is right."""
    return b"".join(_odd(chance, number) + b"\n" for number in range(count))


def _odd(chance: random.Random, number: int) -> bytes:
    entity = chance.choice(list(ENTITIES.values()))
    clock = str(Stamp(chance.choice(_TIMES), chance.choice((0, 1, 0xFFFF)), DEVICE))
    line: dict[str, Any] = {
        "v": 1,
        "id": f"{DEVICE}-{number}",
        "device": DEVICE,
        "clock": clock,
        "entity": entity.name,
        "key": _key(chance, entity),
    }
    if chance.random() < 0.1:
        line["gone"] = clock
    else:
        line["fields"] = {field.name: _field(chance, entity, field) for field in entity.fields}
    if chance.random() < 0.1:
        line[chance.choice([*line, "clocks", "whole", "more"])] = chance.choice(_OTHER)
    text = json.dumps(line, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")
    return text if chance.random() > 0.05 else _broken(chance, text)


def _broken(chance: random.Random, text: bytes) -> bytes:
    at = chance.randrange(len(text))
    return chance.choice([text[:at], text[:at] + b"\xff" + text[at:], b"[" * 100_000, b"7"])


def _key(chance: random.Random, entity: Entity) -> str:
    if chance.random() < 0.05:
        return chance.choice((*_TEXTS, "[" * 100_000))
    keys = {
        "setting": sorted(CARE_SETTINGS),
        "deletion": [f"{day}/{DEVICE}" for day in ("2026-11-01", "2026-13-45", "0000-01-01")],
        "file": ["a.json", "b/c.json", "CON.json", "d/" * 9 + "e.json", "\u202ea.json"],
    }
    if len(entity.key) == 1:
        return chance.choice(keys.get(entity.name, _TEXTS[1:]))
    values = [_value(chance, column in entity.numbers, of_key=True) for column in entity.key]
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _field(chance: random.Random, entity: Entity, field: Field) -> Any:
    values = [_value(chance, column in entity.numbers) for column in field.columns]
    if field.child:
        return [values] * chance.choice((0, 1, 2))
    return values[0] if len(values) == 1 else values


def _value(chance: random.Random, number: bool, of_key: bool = False) -> Any:
    if not of_key and chance.random() < 0.2:
        return None
    return chance.choice(_NUMBERS if number else _TEXTS)
