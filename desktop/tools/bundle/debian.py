"""The folder as a package for Debian and its kin: apt brings what it needs, and takes it away."""

import gzip
import hashlib
import os
import platform
import shutil
from email.utils import formatdate
from pathlib import Path

from tools.bundle import needs, parts
from tools.bundle.places import BUILD, FOLDER, ROOT, VERSION, XZ_LEVEL, run, source_date
from unclench import APP_ID

MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
_DESKTOP = ROOT / "assets" / "desktop"
SHARE = {
    f"applications/{APP_ID}.desktop": _DESKTOP / f"{APP_ID}.desktop",
    f"metainfo/{APP_ID}.metainfo.xml": _DESKTOP / f"{APP_ID}.metainfo.xml",
    f"mime/packages/{APP_ID}.xml": _DESKTOP / f"{APP_ID}.xml",
}
_MAKERS = "The Unclench makers <makers@unclench.home.arpa>"

_CONTROL = """\
Package: unclench
Version: {version}
Architecture: {machine}
Maintainer: {makers}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: espeak-ng
Section: misc
Priority: optional
Description: guided stress-management sessions
 Unclench leads through breathing, muscle relaxation and mindfulness with sound,
 pictures and words. Exercises go easy on places that hurt. Before and after, it
 asks how stressed one feels, and shows over time what seems to help.
 .
 There is no account, and nothing is sent anywhere: all answers stay on this
 computer. The package brings its own Python and Qt.
"""

_COPYRIGHT = """\
Unclench: guided stress-management sessions
Copyright: The Unclench makers

The program is free software under the GNU General Public License, version 3 or later; on
Debian systems its full text is in /usr/share/common-licenses/GPL-3.

Sounds, voices, pictures and exercises (/usr/lib/unclench/_internal/unclench/assets and
exercises) may be shared under CC BY-SA 4.0:
https://creativecommons.org/licenses/by-sa/4.0/legalcode

What others made is in /usr/lib/unclench/_internal: Python (PSF-2.0), Qt and PySide6 (LGPL-3),
NumPy and OpenBLAS (BSD-3-Clause), libsndfile (LGPL-2.1), SQLite (public domain), and the
packages whose licenses are in the folders *.dist-info there.
"""

_LINTIAN = """\
# The program brings its own Python, Qt and their libraries, as they were made by others.
unclench: embedded-library
unclench: no-manual-page
unclench: hardening-no-bindnow
unclench: hardening-no-fortify-functions
unclench: hardening-no-pie
unclench: custom-library-search-path
unclench: shared-library-is-executable
unclench: unstripped-binary-or-object
unclench: spelling-error-in-binary
unclench: library-not-linked-against-libc
unclench: shared-library-lacks-prerequisites
unclench: embedded-javascript-library
unclench: package-contains-documentation-outside-usr-share-doc
unclench: extra-license-file
"""


def build() -> list[Path]:
    """Make the package from the folder.

    Raises:
        BundleError: a tool is missing, or it is not known which package has a needed library.
    """
    machine = MACHINES.get(platform.machine(), platform.machine())
    tree = BUILD / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    app = tree / "usr" / "lib" / "unclench"
    shutil.copytree(FOLDER, app, symlinks=True)
    for path in (app / "_internal").iterdir():
        if parts.is_x11_extra(path.name):
            path.unlink()  # apt brings these, and renews them
    _share(tree / "usr" / "share")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "unclench").symlink_to("../lib/unclench/unclench")
    _describe(tree, machine, needs.packages(needs.of(app)))
    target = BUILD / f"unclench_{VERSION}_{machine}.deb"
    packing = ["--root-owner-group", "-Zxz", f"-z{XZ_LEVEL}"]
    run(["dpkg-deb", *packing, "--build", str(tree), str(target)])
    shutil.rmtree(tree)
    return [target]


def _share(share: Path) -> None:
    """Menu entry, icons, kind of file, description and licence, where desktops look for them."""
    for name, source in SHARE.items():
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / name)
    shutil.copytree(ROOT / "assets" / "icons" / "hicolor", share / "icons" / "hicolor")
    about = share / "doc" / "unclench"
    about.mkdir(parents=True)
    (about / "copyright").write_text(_COPYRIGHT, encoding="utf-8")
    changes = f"""unclench ({VERSION}) unstable; urgency=low

  * See CHANGELOG.md in the source.

 -- {_MAKERS}  {formatdate(source_date())}
"""
    (about / "changelog.gz").write_bytes(gzip.compress(changes.encode(), 9, mtime=0))
    excuses = share / "lintian" / "overrides" / "unclench"
    excuses.parent.mkdir(parents=True)
    excuses.write_text(_LINTIAN, encoding="utf-8")


def _describe(tree: Path, machine: str, depends: list[str]) -> None:
    """What dpkg wants to know; all files get plain rights and the age of the source."""
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    files = sorted(one for one in tree.rglob("*") if one.is_file() and not one.is_symlink())
    sums = [
        f"{hashlib.md5(one.read_bytes()).hexdigest()}  {one.relative_to(tree)}" for one in files
    ]
    size = sum(one.stat().st_size for one in files) // 1024
    about = tree / "DEBIAN"
    about.mkdir()
    (about / "md5sums").write_text("".join(f"{line}\n" for line in sums), encoding="utf-8")
    control = _CONTROL.format(
        version=VERSION,
        machine=machine,
        makers=_MAKERS,
        size=size,
        depends=", ".join(depends),
        recommends=", ".join(
            [*needs.of_sound(), "fonts-dejavu-core | fonts-noto-core", "xdg-utils"]
        ),
    )
    (about / "control").write_text(control, encoding="utf-8")
    for path in [tree, *tree.rglob("*")]:
        os.utime(path, (source_date(), source_date()), follow_symlinks=False)
