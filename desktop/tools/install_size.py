"""Print what the default install adds over PySide6-Essentials, and how much of it is the voice.

Run `python -m tools.install_size`; it fails when a limit is broken.
"""

import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from unclench.system import paths

MB = 1_000_000
MOST, VOICE_MOST = 130 * MB, 40 * MB
QT = frozenset({"pyside6-essentials", "shiboken6"})
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def needed(name: str = "unclench") -> set[str]:
    """The names of everything that installing `name` brings on this machine, itself included."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        one = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        try:
            requires = metadata.requires(one) or []
        except metadata.PackageNotFoundError:
            continue  # for another system or Python
        if one not in found:
            found.add(one)
            waiting += [
                m.group() for r in requires if "extra ==" not in r and (m := _NAME.match(r))
            ]
    return found


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
    for name in sorted(needed() - QT - {"unclench"}):
        yield name, package_size(name)
    yield "the app", folder_size(Path(paths.__file__).parent)
    yield "its exercises", folder_size(paths.exercises())
    yield "its voice", folder_size(paths.assets() / "voice")
    yield "its other assets", folder_size(paths.assets()) - folder_size(paths.assets() / "voice")


def main() -> int:
    """Print the list with its sum; 1 when a limit is broken."""
    found = dict(sizes())
    for name, size in sorted(found.items(), key=lambda item: -item[1]):
        print(f"{name:24} {size / MB:8.2f} MB")
    total, voice = sum(found.values()), found["its voice"]
    print(f"{'over PySide6-Essentials':24} {total / MB:8.2f} MB, at most {MOST // MB} MB")
    print(f"{'of that the voice':24} {voice / MB:8.2f} MB, at most {VOICE_MOST // MB} MB")
    return int(total > MOST or voice > VOICE_MOST)


if __name__ == "__main__":
    sys.exit(main())
