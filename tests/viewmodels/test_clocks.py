"""What the clock says when the computer travels."""

import sys
import time
from datetime import timedelta

import pytest

from unclench.viewmodels.clocks import Clocks


@pytest.mark.skipif(sys.platform == "win32", reason="there it is always asked anew")
def test_a_time_zone_that_changes_while_the_app_is_open_counts(monkeypatch):
    clocks = Clocks()
    try:
        for zone, hours in (("UTC-5:45", 5.75), ("UTC+3", -3)):
            monkeypatch.setenv("TZ", zone)
            assert clocks.now().utcoffset() == timedelta(hours=hours)
    finally:
        monkeypatch.undo()
        time.tzset()
