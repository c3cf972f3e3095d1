"""Print how big an install is: packages, what is fetched, what lies on disk, and how long it takes.

`python -m tools.install_size` looks at what is installed here and fails when a limit is broken;
`--fresh` also fetches and installs everything anew, in a folder of its own and without any cache,
and says how much that was and how long it took.
"""

import argparse
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from packaging.markers import default_environment

import unclench
from tools import locks
from unclench.system import paths

MB = 1_000_000
MOST, VOICE_MOST = 130 * MB, 40 * MB
SOURCES = frozenset({".ts", ".md"})
QT = frozenset({"pyside6-essentials", "shiboken6"})
KITS = {"the app alone": [locks.APP], "with the tools": [locks.APP, locks.DEV]}


def locked(files: Iterable[Path]) -> list[str]:
    """The names of the packages that these locks bring to this machine."""
    here = {name: str(value) for name, value in default_environment().items()} | {"extra": ""}
    return sorted(locks.names_for(here, *(file.read_text(encoding="utf-8") for file in files)))


def package_size(name: str) -> int:
    """The bytes of an installed distribution's files, without what Python compiles from them."""
    files = metadata.files(name) or []
    places = (Path(str(f.locate())) for f in files if f.suffix != ".pyc")
    return sum(place.stat().st_size for place in places if place.is_file())


def folder_size(folder: Path) -> int:
    """The bytes of all files below a folder, without compiled Python."""
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file() and p.suffix != ".pyc")


def sizes() -> Iterator[tuple[str, int]]:
    """Everything but Qt with its bytes: the libraries, then the app's own parts."""
    for name in set(locked([locks.APP])) - QT:
        yield name, package_size(name)
    yield "the app", folder_size(Path(unclench.__file__).parent)
    yield "its exercises", folder_size(paths.exercises())
    yield "its voice", folder_size(paths.assets() / "voice")
    assets = paths.assets()
    beside = folder_size(assets / "voice") + sum(one.stat().st_size for one in translators_own())
    yield "its other assets", folder_size(assets) - beside


def translators_own() -> list[Path]:
    """The files of translations that no package takes along: their sources, and how they sound."""
    return [one for one in (paths.assets() / "translations").iterdir() if one.suffix in SOURCES]


def fresh(files: list[Path]) -> str:
    """Fetch and install what the locks name in a new folder, and say what that took."""
    options = ["--quiet", "--no-deps", "--require-hashes", "--only-binary=:all:"]
    options += [word for file in files for word in ("--requirement", str(file))]
    with tempfile.TemporaryDirectory(dir=locks.ROOT / "build") as place:
        wheels, new = Path(place) / "wheels", Path(place) / "venv"
        began = time.monotonic()
        venv.create(new, with_pip=True, symlinks=True)
        made = time.monotonic()
        pip = [str(new / ("Scripts" if sys.platform == "win32" else "bin") / "python"), "-m", "pip"]
        download = ["download", "--no-cache-dir", "--dest", str(wheels)]
        subprocess.run([*pip, *download, *options], check=True)
        fetched = time.monotonic()
        install = ["install", "--no-index", "--find-links", str(wheels)]
        subprocess.run([*pip, *install, *options], check=True)
        done = time.monotonic()
        return (
            f"{len(list(wheels.iterdir()))} packages, {folder_size(wheels) / MB:.0f} MB fetched in "
            f"{fetched - made:.0f} s, {disk_use(new) / MB:.0f} MB on disk, "
            f"{made - began + done - fetched:.0f} s to install"
        )


def disk_use(folder: Path) -> int:
    """The bytes that a folder takes up on disk, whole blocks and compiled files included."""
    return sum(p.lstat().st_blocks * 512 for p in folder.rglob("*"))


def main(words: list[str] | None = None) -> int:
    """Print the list with its sum; 1 when a limit is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fresh", action="store_true", help="fetch and install all of it anew")
    chosen = parser.parse_args(words)
    found = dict(sizes())
    for name, size in sorted(found.items(), key=lambda item: -item[1]):
        print(f"{name:24} {size / MB:8.2f} MB")
    total, voice = sum(found.values()), found["its voice"]
    print(f"{'over PySide6-Essentials':24} {total / MB:8.2f} MB, at most {MOST // MB} MB")
    print(f"{'of that the voice':24} {voice / MB:8.2f} MB, at most {VOICE_MOST // MB} MB")
    for kit, files in KITS.items():
        names = locked(files)
        installed = sum(package_size(name) for name in names)
        print(f"{kit:24} {installed / MB:8.2f} MB in {len(names)} packages")
    if chosen.fresh:
        (locks.ROOT / "build").mkdir(exist_ok=True)
        for kit, files in KITS.items():
            print(f"{kit}, anew: {fresh(files)}", flush=True)
    return int(total > MOST or voice > VOICE_MOST)


if __name__ == "__main__":
    sys.exit(main())
