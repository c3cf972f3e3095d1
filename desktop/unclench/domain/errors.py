"""What can go wrong around what is remembered, as the rest of the app knows it."""

from __future__ import annotations

from unclench.domain.texts import fill
from unclench.system.said import Said


class StoreError(Exception):
    """What is remembered can't be used for now.

    `text` is a plain sentence to show, with `values` for its places; as a string the exception is
    that sentence in English.
    """

    def __init__(self, text: str, **values: object) -> None:
        """Say `text`, marked for translation in the context "store"."""
        known = text if isinstance(text, Said) else Said(text, "store")
        super().__init__(fill(known, **values))
        self.text, self.values = text, values
