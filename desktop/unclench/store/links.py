"""Where a name in the profile is a link, as into a synced folder: what it names is what counts.

Work is done on that, and the link stays: cut, it would leave the other place behind for ever,
without a word.
"""

import os
import shutil
from pathlib import Path

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.errors import Unavailable
from unclench.system.atomic_files import replacing_at

_DEAD = QT_TRANSLATE_NOOP(
    "store",
    "{path} is a link to {target}, which isn't there. Connect that disk or wait for the sync "
    "program, then try again. Without the link, Unclench starts fresh.",
)


def real(path: Path) -> Path:
    """What stands behind all links of `path`; itself where there are none."""
    return Path(os.path.realpath(path))


def refuse_dead(path: Path) -> None:
    """Make sure that `path` is no link that leads nowhere.

    Raises:
        Unavailable: it is one.
    """
    if path.is_symlink() and not path.exists():
        raise Unavailable(_DEAD, path=path, target=real(path))


def put(fresh: Path, path: Path) -> None:
    """Put the file `fresh`, used up by that, in the place of `path` or of what that links to.

    Raises:
        OSError: it can't be written; what was there is untouched.
    """
    if not path.is_symlink():
        fresh.replace(path)
        return
    with replacing_at(real(path)) as part:  # it may be on another disk
        shutil.copyfile(fresh, part)
    fresh.unlink()


def files_in(folder: Path) -> list[Path]:
    """The files below `folder`, also linked ones, without what is hidden or in linked folders."""
    return sorted(
        file
        for file in folder.rglob("*")
        if file.is_file()
        and not any(part.startswith(".") for part in file.relative_to(folder).parts)
        and not any(above.is_symlink() for above in _between(file, folder))
    )


def exchange(folder: Path, fresh: Path, kept: Path) -> None:
    """Copy the files of `folder` to `kept`, then have it hold those of `fresh` instead.

    What is hidden stays, as the marks of sync programs, and so does every link.

    Raises:
        OSError: something can't be read or written; what was there is in `kept` by then, or whole.
    """
    for file in files_in(folder):
        copy = kept / file.relative_to(folder)
        copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
    wanted = {file.relative_to(fresh) for file in files_in(fresh)}
    for file in files_in(folder):
        if file.relative_to(folder) not in wanted and not file.is_symlink():
            file.unlink()
            _remove_empty(file, folder)
    for inside in sorted(wanted):
        (folder / inside).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with replacing_at(real(folder / inside)) as part:
            shutil.copyfile(fresh / inside, part)


def _between(file: Path, folder: Path) -> list[Path]:
    """The folders in which `file` lies, below `folder`."""
    return list(file.parents)[: len(file.relative_to(folder).parts) - 1]


def _remove_empty(file: Path, folder: Path) -> None:
    for above in _between(file, folder):
        if any(above.iterdir()):
            return
        above.rmdir()
