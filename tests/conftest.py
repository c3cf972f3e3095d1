"""What every test stands on: no screen, no person's data, no sound device, no waiting."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before anything imports Qt. A test that needs a real screen starts its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# A shared machine may stall in the middle of an example: time decides nothing here.
settings.register_profile(
    "unclench", deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", settings.get_profile("unclench"), max_examples=100)
settings.load_profile("unclench")


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own, so that no test meets a person's sessions."""
    folder = tmp_path / "data"
    monkeypatch.setenv("UNCLENCH_DATA_DIR", str(folder))
    return folder
