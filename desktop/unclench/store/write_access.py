"""Whether a database can be written where it is, asked before anything of it is opened."""

import os
from pathlib import Path

from unclench.store import links


def is_read_only(database: Path) -> bool:
    """Whether there is a database that can be read, and it or its folder can't be written."""
    real = links.real(database)
    if not real.is_file() or not os.access(real, os.R_OK):
        return False
    return not (os.access(real, os.W_OK) and os.access(real.parent, os.W_OK | os.X_OK))
