"""The folder that can be started as it is: PyInstaller makes it from `bundle/unclench.spec`."""

import os
import shutil
import sys
from importlib.util import find_spec

from tools.bundle import pictures, wheel
from tools.bundle.places import BUILD, FOLDER, ROOT, BundleError, run

SPEC = ROOT / "desktop" / "bundle" / "unclench.spec"


def build() -> None:
    """Make the folder anew.

    Raises:
        BundleError: something that this needs is missing, or PyInstaller fails.
    """
    if find_spec("PyInstaller") is None:
        raise BundleError("PyInstaller is not installed here; this installs it: make bundle")
    shutil.rmtree(FOLDER, ignore_errors=True)
    pictures.write(BUILD)
    words = [
        "--noconfirm",
        "--distpath",
        str(FOLDER.parent),
        "--workpath",
        str(BUILD / "pyinstaller"),
    ]
    run([sys.executable, "-m", "PyInstaller", *words, str(SPEC)])
    if sys.platform == "linux":
        _strip()
    _check()


def _strip() -> None:
    """Leave out what only a debugger reads, of Python alone: others made theirs as they are."""
    inside = FOLDER / "_internal"
    for path in [*inside.glob("libpython*.so*"), *inside.glob("python*/lib-dynload/*.so")]:
        run(["strip", "--strip-unneeded", str(path)])


def _check() -> None:
    """Make sure that it is whole, starts, and finds all that it brings."""
    inside = FOLDER / "_internal"
    here = (path.relative_to(inside).as_posix() for path in inside.rglob("*"))
    if missing := wheel.lacking(here):
        raise BundleError(f"{FOLDER.name} lacks {', '.join(missing)}")
    program = FOLDER / ("unclench-console.exe" if os.name == "nt" else "unclench")
    for words in (["doctor"], ["timeline", "breath-box"]):
        run(
            [str(program), "--data-dir", str(BUILD / "nobody"), *words], QT_QPA_PLATFORM="offscreen"
        )
