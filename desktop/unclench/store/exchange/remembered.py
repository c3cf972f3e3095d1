"""What was made of a cell, kept for the next one alike: a column says the same again and again."""

from collections.abc import Callable
from typing import Final, Generic, TypeVar

_MOST: Final = 10_000  # cells that are kept
T = TypeVar("T")


class Remembered(Generic[T]):
    """A function from text to a value or a ValueError, asked once for each text."""

    def __init__(self, read: Callable[[str], T]) -> None:
        """Ask `read`."""
        self._read = read
        self._values: dict[str, T] = {}
        self._faults: dict[str, ValueError] = {}

    def __call__(self, text: str) -> T:
        """What `read` makes of the text.

        Raises:
            ValueError: what `read` raises.
        """
        if text in self._values:
            return self._values[text]
        if text in self._faults:
            raise self._faults[text].with_traceback(None)
        try:
            value = self._read(text)
        except ValueError as fault:
            if len(self._faults) < _MOST:
                self._faults[text] = fault
            raise
        if len(self._values) < _MOST:
            self._values[text] = value
        return value
