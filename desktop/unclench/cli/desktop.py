"""`desktop`: the app in this person's menu, with its icon and the kind of file that opens it."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from unclench import APP_ID
from unclench.cli.words import UsageError, tell
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.system import child_process, installation, login_start, menu_entry, paths
from unclench.system.atomic_files import replace_file

ENTRY = f"applications/{APP_ID}.desktop"
_KIND = f"mime/packages/{APP_ID}.xml"
_ABOUT = f"metainfo/{APP_ID}.metainfo.xml"
_PATIENCE = 60  # seconds for a tool of the desktop

# What the desktop's own tools write from all entries, and where those lie. It goes with the last.
_LISTS = {
    "applications": ("*.desktop", ("mimeinfo.cache",)),
    "mime": (
        "packages/*.xml",
        (
            *("XMLnamespaces", "aliases", "generic-icons", "globs", "globs2", "icons", "magic"),
            *("mime.cache", "subclasses", "treemagic", "types", "version"),
        ),
    ),
}


def install(_asked: argparse.Namespace) -> int:
    """Put menu entry, icons, file type and description in place, or renew them."""
    home = _data_home()
    program = menu_entry.existing_program()
    command = menu_entry.start_command()
    _check_text([program, *command])
    there = _folders_and_lists(home)
    made = menu_entry.made_before(_entry(home))
    for name, source in _files():
        _put(home / name, source.read_bytes())
    template = _shipped(f"{APP_ID}.desktop").read_text(encoding="utf-8")
    for _ in range(2):  # the entry says what was made, also by the tools that read it
        made = sorted({*made, *(_folders_and_lists(home) - there)})
        _put(home / ENTRY, menu_entry.filled(template, command, program, made).encode())
        _tell_desktop(home)
    tell(QT_TRANSLATE_NOOP("cli", "Unclench is in your menu now, and opens .unclench files."))
    tell(
        fill(
            QT_TRANSLATE_NOOP("cli", "To remove it: {command} desktop remove"),
            command=installation.command(),
        )
    )
    return 0


def remove(_asked: argparse.Namespace) -> int:
    """Take away what `install` has put in place, and nothing else."""
    home = _data_home()
    made = menu_entry.made_before(_entry(home))
    names = [ENTRY, *(name for name, _ in _files())]
    gone = [name for name in names if _take(home / name)]
    login = login_start.switch_off()
    if login:
        tell(QT_TRANSLATE_NOOP("cli", "Unclench no longer starts when you log in."))
    if not gone and not login:
        tell(QT_TRANSLATE_NOOP("cli", "There was nothing to remove."))
        return 0
    _tell_desktop(home)
    _take_made(home, made)
    tell(
        QT_TRANSLATE_NOOP(
            "cli",
            "Unclench was removed from your menu. Your data and the app itself are still there.",
        )
    )
    return 0


def _take_made(home: Path, made: list[str]) -> None:
    """Remove the desktop's own lists where nothing is left to list, and folders that are empty."""
    for folder, (entries, lists) in _LISTS.items():
        if not any((home / folder).glob(entries)):
            for name in lists:
                if f"{folder}/{name}" in made:
                    _take(home / folder / name)
    for name in sorted(made, reverse=True):  # what lies in a folder comes before it
        if (home / name).is_dir() and not any((home / name).iterdir()):
            (home / name).rmdir()


def findings() -> Iterator[str]:
    """What `doctor` says of the menu entry: whether it still starts something."""
    home = _data_home()
    starts = menu_entry.value_of(_entry(home), "Exec")
    if not starts:
        return
    yield fill(QT_TRANSLATE_NOOP("cli", "menu: {file}"), file=home / ENTRY)
    if starts != menu_entry.command_line(menu_entry.start_command()):
        yield fill(
            QT_TRANSLATE_NOOP(
                "cli",
                "hint: the menu starts {command}; to start this one, type: "
                "unclench desktop install",
            ),
            command=starts,
        )


def _data_home() -> Path:
    """Where desktops look for what one person has installed (XDG Base Directory Specification).

    Raises:
        UsageError: this system has no such place.
    """
    if sys.platform in ("win32", "darwin"):
        raise UsageError(
            QT_TRANSLATE_NOOP(
                "cli", "desktop: this is for Linux; here the app's own installer sees to it"
            )
        )
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def _check_text(words: list[str]) -> None:
    try:
        "".join(words).encode()
    except UnicodeEncodeError:
        raise UsageError(
            QT_TRANSLATE_NOOP(
                "cli", "desktop: the app's folder has a name that isn't UTF-8; rename it first"
            )
        ) from None


def _files() -> Iterator[tuple[str, Path]]:
    """What is put in place as it is shipped: where to, and which file."""
    yield _KIND, _shipped(f"{APP_ID}.xml")
    yield _ABOUT, _shipped(f"{APP_ID}.metainfo.xml")
    icons = paths.assets() / "icons"
    for picture in sorted((icons / "hicolor").rglob(f"{APP_ID}.*")):
        yield f"icons/{picture.relative_to(icons).as_posix()}", picture


def _shipped(name: str) -> Path:
    return paths.assets() / "desktop" / name


def _folders_and_lists(home: Path) -> set[str]:
    """The folders that lie where something will be put, and the desktop's own lists there."""
    roots = [home / name for name in ("applications", "icons/hicolor", "metainfo", "mime")]
    inside = {path for root in roots for path in root.glob("**/")}
    found = {folder.relative_to(home).as_posix() for folder in inside if folder.is_dir()}
    found |= {"icons"} if (home / "icons").is_dir() else set()
    lists = {f"{folder}/{name}" for folder, (_, names) in _LISTS.items() for name in names}
    return found | {name for name in lists if (home / name).is_file()}


def _entry(home: Path) -> str:
    try:
        return (home / ENTRY).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.is_file() or path.read_bytes() != data:
        replace_file(path, data, private=False)


def _take(path: Path) -> bool:
    """Remove a file; whether it was there."""
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    return True


def _tell_desktop(home: Path) -> None:
    """Have the desktop read its folders again; each tool may lack, then it does so by itself."""
    _run("update-mime-database", home / "mime")
    _run("update-desktop-database", home / "applications")
    icons = home / "icons" / "hicolor"
    if (icons / "icon-theme.cache").is_file():  # without it the folder itself is read
        _run("gtk-update-icon-cache", "--quiet", "--force", "--ignore-theme-index", icons)
    elif icons.is_dir():
        icons.touch()


def _run(tool: str, *words: str | Path) -> None:
    """Run a tool of the desktop where there is one; what it can't do is no fault of the person."""
    program = shutil.which(tool)
    if program is None or not Path(words[-1]).is_dir():
        return
    try:
        quiet = subprocess.DEVNULL
        command = [program, *map(str, words)]
        subprocess.run(
            command,
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            env=child_process.system_environment(os.environ),
            timeout=_PATIENCE,
            check=False,
            creationflags=child_process.WITHOUT_CONSOLE,
        )
    except (OSError, subprocess.TimeoutExpired):
        return
