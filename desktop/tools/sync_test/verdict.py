"""What a try came to: how much was done, what went wrong on the way, and what is wrong now."""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from tools.sync_test import acknowledged, records
from tools.sync_test.acknowledged import Work
from tools.sync_test.side import Side


def verdict(sides: Sequence[Side], engine_kills: int, cuts: int) -> list[str]:
    """Print the figures; what differs, and what was acknowledged and is lost."""
    works = [work for side in sides for work in acknowledged.read(side.log)]
    ends = [side.everything() for side in sides]
    differences = records.differences(*ends)
    if _exported(sides[0]) != _exported(sides[1]):
        differences.append("the histories in JSON differ")
    losses = [
        f"{side.name}: {fault}"
        for side, end in zip(sides, ends, strict=True)
        for fault in acknowledged.losses(works, end)
    ]
    done = sum(one.acknowledged for one in works)
    kills = sum((side.kills for side in sides), Counter[str]())
    print(f"operations          {len(works)}, acknowledged {done}, of {len(ends[0])} records")
    print(f"shared              {sum(side.shared for side in sides)} times")
    print(f"kills of the app    {kills['work']} at work, {kills['sync']} while it shared")
    print(f"kills of Syncthing  {engine_kills}, and {cuts} times the connection was cut")
    print(f"conflicts           {_conflicts(works)} values that both replaced by another")
    for text, count in sum((side.said for side in sides), Counter[str]()).most_common():
        print(f"said {count} times: {text.strip()}")
    print(f"differences         {len(differences)}")
    print(f"lost                {len(losses)}", flush=True)
    return differences + losses


def _exported(side: Side) -> dict[str, Any]:
    """The history in JSON, in an order of its own: what was begun on one day stands as it came."""
    found: dict[str, Any] = json.loads(side.export())
    return {
        name: sorted(value, key=json.dumps) if isinstance(value, list) else value
        for name, value in found.items()
    }


def _conflicts(works: Sequence[Work]) -> int:
    """How often one value was replaced on both machines, neither knowing of the other."""
    who: dict[tuple[str, str, str, str], set[str]] = {}
    for work in works:
        for field in work.writes:
            value = json.dumps(work.seen.get(field))
            who.setdefault((*work.record, field, value), set()).add(work.device)
    return sum(len(devices) > 1 for devices in who.values())
