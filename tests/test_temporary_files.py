"""The tests' own files lie where `keep_files_in_memory` wants them."""

import os
import tempfile
from pathlib import Path

import pytest


@pytest.mark.skipif("TMPDIR" not in os.environ, reason="there is no memory to keep files in")
def test_files_of_a_test_lie_there_whoever_asked_first(tmp_path: Path) -> None:
    wanted = Path(os.environ["TMPDIR"])
    assert tmp_path.is_relative_to(wanted)
    assert tempfile.gettempdir() == str(wanted)
