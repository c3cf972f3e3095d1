"""What time it is where the person is."""

from __future__ import annotations

import sys
import time
from datetime import datetime


def local_now() -> datetime:
    """The moment with the offset that the computer has now: it may have travelled meanwhile."""
    if sys.platform != "win32":
        time.tzset()
    return datetime.now().astimezone()
