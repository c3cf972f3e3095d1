"""Names that nothing has yet, so that nothing is written over."""

import os
from itertools import count
from pathlib import Path


def free_name(path: Path) -> Path:
    """The path itself if nothing is there, else one with a number at its end that is free."""
    if not os.path.lexists(path):
        return path
    every = (path.with_name(f"{path.name}-{number}") for number in count(2))
    return next(one for one in every if not os.path.lexists(one))
