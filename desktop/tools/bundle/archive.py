"""The folder as one file to unpack anywhere on Linux."""

import platform
import tarfile
from pathlib import Path

from tools.bundle.places import BUILD, FOLDER, VERSION, XZ_LEVEL, source_date


def build() -> list[Path]:
    """Pack the folder; everything in it is as old as the source, and nobody's."""
    top = f"unclench-{VERSION}"
    target = BUILD / f"{top}-linux-{platform.machine()}.tar.xz"

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.mtime = source_date()
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    with tarfile.open(target, "w:xz", preset=XZ_LEVEL) as packed:
        packed.add(FOLDER, top, recursive=False, filter=plain)
        for path in sorted(FOLDER.rglob("*")):
            name = f"{top}/{path.relative_to(FOLDER).as_posix()}"
            packed.add(path, name, recursive=False, filter=plain)
    return [target]
