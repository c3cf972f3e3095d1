"""The wheel and the source archive, in build/.

Works without a network. A wheel that lacks a sound, an exercise or a table's SQL would still
install and start, so what is inside is compared with the folders here.
"""

import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

from tools.bundle.parts import is_translators
from tools.bundle.places import BUILD, ROOT, BundleError, run

CODE = (".py", ".pyc")
DATA = {"assets": "assets", "exercises": "exercises", "desktop/unclench": ""}
"""Folders that hold data, and where in the package each lies."""


def shipped(root: Path) -> set[str]:
    """Names that a package must hold: all the data here, as it lies inside the package."""
    return {
        (PurePosixPath("unclench") / inside / path.relative_to(root / folder)).as_posix()
        for folder, inside in DATA.items()
        for path in (root / folder).rglob("*")
        if path.is_file() and not path.name.startswith(".") and path.suffix not in CODE
        if not is_translators(path)
    }


def lacking(names: Iterable[str], root: Path = ROOT) -> list[str]:
    """What a package with these names should hold and doesn't."""
    return sorted(shipped(root) - set(names))


def build() -> list[Path]:
    """Build both.

    Raises:
        BundleError: it can't be done, or the wheel isn't whole.
    """
    for old in [*BUILD.glob("unclench-*.whl"), *BUILD.glob("unclench-*.tar.gz")]:
        old.unlink()
    run([sys.executable, "-m", "hatchling", "build", "--directory", str(BUILD)])
    made = [*BUILD.glob("unclench-*.whl"), *BUILD.glob("unclench-*.tar.gz")]
    with ZipFile(made[0]) as archive:
        missing = lacking(archive.namelist())
    if missing:
        raise BundleError(f"{made[0].name} lacks {', '.join(missing)}")
    return made
