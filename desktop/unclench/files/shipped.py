"""What came with the app, as it was written down beforehand: nothing is checked here."""

from __future__ import annotations

import json
from typing import Any

from unclench.system import paths


def index() -> Any:
    """The index of shipped exercises and programs, which `make schema` writes."""
    return json.loads((paths.exercises() / "index.json").read_text(encoding="utf-8"))


def learn_cards() -> frozenset[str]:
    """The ids of the Learn cards."""
    cards = json.loads((paths.assets() / "learn" / "en.json").read_text(encoding="utf-8"))["cards"]
    return frozenset(card["id"] for card in cards)
