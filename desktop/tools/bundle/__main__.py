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


def main() -> int:
    """Build all, or what is named; print each with its size."""
    packages = PACKAGES.get(sys.platform, {})
    parser = argparse.ArgumentParser(prog="tools.bundle", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], "wheel", "folder", *packages])
    names = parser.parse_args().names or ["wheel", "folder", *packages]
    try:
        made = wheel.build() if "wheel" in names else []
        if "folder" in names:
            folder.build()
            made.append(FOLDER)
        for name in packages:
            if name in names:
                made += packages[name]()
    except BundleError as fault:
        print(f"bundle: {fault}", file=sys.stderr)
        return 1
    for path in made:
        print(f"{_size(path) / 1e6:7.1f} MB  {path.relative_to(ROOT)}")
    return 0


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(one.stat().st_size for one in files if one.is_file() and not one.is_symlink())


if __name__ == "__main__":
    sys.exit(main())
