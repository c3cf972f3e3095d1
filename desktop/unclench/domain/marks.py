"""What a person marked on the body map."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mark:
    """A sore body part: how sore from 0 to 10, or None: not said; and whether it was hurt lately.

    Only the person gives the number: a mark without one counts as marked, and as no number.
    """

    intensity: int | None = None
    fresh: bool = False

    def __post_init__(self) -> None:
        """Refuse what is off the scale."""
        if self.intensity is not None and not 0 <= self.intensity <= 10:
            raise ValueError(f"an intensity is from 0 to 10, not {self.intensity}")
