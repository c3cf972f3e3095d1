"""What time it is for the app, where a test goes by the time of day."""

from datetime import datetime, tzinfo
from typing import Self

import pytest

from unclench.viewmodels import local_time


def set_clock(monkeypatch: pytest.MonkeyPatch, hour: int) -> None:
    """Have the app's clock go on from this hour of today, whatever time it is."""
    begun = datetime.now().astimezone()
    ahead = begun.replace(hour=hour, minute=0, second=0) - begun

    class Moved(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return super().now(tz) + ahead

    monkeypatch.setattr(local_time, "datetime", Moved)
