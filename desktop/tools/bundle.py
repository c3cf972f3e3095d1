"""Build what can be given away: the wheel and the source archive, in build/ (`make bundle`).

Works without a network. A wheel that lacks a sound or an exercise would still install and start,
so what is inside is compared with the folders here.
"""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build"
DATA = ("assets", "exercises")


def shipped(root: Path) -> set[str]:
    """Names that a wheel must hold: all of the data folders, inside the package."""
    return {
        f"unclench/{path.relative_to(root).as_posix()}"
        for folder in DATA
        for path in (root / folder).rglob("*")
        if path.is_file() and not path.name.startswith(".") and path.suffix != ".pyc"
    }


def lacking(names: Iterable[str], root: Path = ROOT) -> list[str]:
    """What a wheel with these names should hold and doesn't."""
    return sorted(shipped(root) - set(names))


def main() -> int:
    """Build both, and fail when the wheel isn't whole."""
    for old in [*BUILD.glob("unclench-*.whl"), *BUILD.glob("unclench-*.tar.gz")]:
        old.unlink()
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(BUILD)]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        return 1
    for wheel in BUILD.glob("unclench-*.whl"):
        with ZipFile(wheel) as archive:
            missing = lacking(archive.namelist())
        for name in missing:
            print(f"{wheel.name} lacks {name}", file=sys.stderr)
        if missing:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
