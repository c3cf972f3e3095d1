"""What a person marked on the body map."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mark:
    """How sore a body part is, 0 (only marked) to 10, and whether it was hurt lately."""

    intensity: int = 0
    fresh: bool = False

    def __post_init__(self) -> None:
        """Refuse what is off the scale."""
        if not 0 <= self.intensity <= 10:
            raise ValueError(f"an intensity is from 0 to 10, not {self.intensity}")
