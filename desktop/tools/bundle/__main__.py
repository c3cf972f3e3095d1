"""`make bundle`: build what can be given away, into build/. Names after it build only those.

`wheel` is the wheel and the source archive, `folder` can be started as it is; `debian` and
`archive` (Linux), `installer` (Windows) and `image` (macOS) are packages of that folder.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from tools.bundle import archive, debian, folder, installers, wheel
from tools.bundle.places import FOLDER, ROOT, BundleError

Build = Callable[[], list[Path]]

PACKAGES: dict[str, dict[str, Build]] = {
    "linux": {"debian": debian.build, "archive": archive.build},
    "win32": {"installer": installers.windows},
    "darwin": {"image": installers.macos},
}


def main(words: list[str] | None = None) -> int:
    """Build all, or what is named; print each with its size."""
    packages = PACKAGES.get(sys.platform, {})
    parser = argparse.ArgumentParser(prog="tools.bundle", description=__doc__)
    known = ["wheel", "folder", *packages]
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(known)}")
    names = parser.parse_args(words).names or known
    if unknown := [name for name in names if name not in known]:
        parser.error(f"{unknown[0]} is none of {', '.join(known)}")
    try:
        made = _build(names, packages)
    except BundleError as fault:
        print(f"bundle: {fault}", file=sys.stderr)
        return 1
    for path in made:
        print(f"{_size(path) / 1e6:7.1f} MB  {path.relative_to(ROOT)}")
    return 0


def _build(names: list[str], packages: dict[str, Build]) -> list[Path]:
    """Make what is named, in the order in which one needs the other."""
    if '"' in str(ROOT):
        raise BundleError(f'the folder {ROOT} has a " in its path; rename or move it first')
    made = wheel.build() if "wheel" in names else []
    if "folder" in names:
        folder.build()
        made.append(FOLDER)
    for name in packages:
        if name in names:
            if not FOLDER.is_dir():
                raise BundleError(
                    f"{name} is made of the folder, which is not there yet: "
                    f'make bundle ARGS="folder {name}"'
                )
            made += packages[name]()
    return made


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(one.stat().st_size for one in files if one.is_file() and not one.is_symlink())


if __name__ == "__main__":
    sys.exit(main())
