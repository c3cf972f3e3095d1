import subprocess
import sys

HEAVY = {"miniaudio", "multiprocessing", "numpy", "pydantic", "pydub", "pyqtgraph", "soundfile"}


def loaded_by(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    return set(done.stdout.split())


def test_the_window_loads_nothing_heavy_at_its_start():
    assert not HEAVY & loaded_by("import unclench.__main__, unclench.app")


def test_a_command_needs_no_qt():
    assert not {"PySide6", "shiboken6"} & loaded_by("import unclench.cli")
