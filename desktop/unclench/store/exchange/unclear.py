"""A cell that can be read in more than one way: the person is asked, nothing is guessed."""

from typing import Literal

Ask = Literal["order", "lengths", "decimal", "scale", "moods", "encoding", "columns", "kind"]


class UnclearError(ValueError):
    """The cell waits for an answer; `ask` names the question."""

    def __init__(self, ask: Ask, why: str) -> None:
        """Say what is asked and why."""
        super().__init__(why)
        self.ask = ask
