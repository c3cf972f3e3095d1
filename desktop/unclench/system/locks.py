"""Whether a window has this profile open, asked without Qt."""

import importlib
import os
from typing import Any

from unclench.system.paths import Profile

# On Windows the window's handle keeps others from opening the file for writing at all.
FCNTL: Any = importlib.import_module("fcntl") if os.name == "posix" else None


def window_is_open(profile: Profile) -> bool:
    """Whether a window holds the profile's lock right now; one that was killed holds nothing."""
    try:
        with profile.lock.open("rb+") as file:
            if FCNTL:
                FCNTL.flock(file, FCNTL.LOCK_EX | FCNTL.LOCK_NB)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False
