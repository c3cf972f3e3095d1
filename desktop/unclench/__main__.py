"""The way in: commands that need a window go to `app`, all others to `cli`.

Only the room that is needed is loaded, by name: a window must not wait for the command line's
imports, and commands run where no window can.
"""

from __future__ import annotations

import gc
import importlib
import os
import sys
from pathlib import Path

from unclench.system import paths, qt_import, screen, streams
from unclench.system.said import QT_TRANSLATE_NOOP, fill, row

USAGE = QT_TRANSLATE_NOOP(
    "cli", "usage: unclench [--data-dir DIR] play FILE-OR-ID [--minutes N] [--now]"
)
HELP = frozenset(("-h", "--help"))
HIDDEN = "--hidden"  # asked for at log-in: the app without its window
BUNDLE = ".unclench"  # how the name of a shared exercise ends


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says.

    Returns:
        The exit code: 0 done, 1 the content has faults, 2 wrong usage or nothing to show it on.
    """
    lost = streams.catch_lost_words()
    try:
        code = _main(list(sys.argv[1:] if arguments is None else arguments))
    except SystemExit as ended:  # after --help, or wrong words, which are told already
        code = _say(ended.code, None) if isinstance(ended.code, str) else int(ended.code or 0)
    if lost is not None and code:
        _show(lost.getvalue().decode())
    return code


def _main(words: list[str]) -> int:
    rest, folder = without_folder(words)
    opened = opened_file(rest)
    hidden = rest == [HIDDEN]
    asks_for_help = not HELP.isdisjoint(rest)
    if rest and (rest[0] != "play" or asks_for_help) and not opened and not hidden:
        return _command(words)
    try:
        if folder == "":
            raise ValueError(QT_TRANSLATE_NOOP("cli", "--data-dir needs a folder"))
        plays = rest and not opened and not hidden
        asked = play_words(rest[1:]) if plays else (None, None, False)
        screen.needs_screen(os.environ)
        screen.name_plugins(os.environ)
        gc.disable()  # the app collects by itself, between two events
        qt_import.load()
        app = importlib.import_module("unclench.app")
    except ImportError as fault:
        text = QT_TRANSLATE_NOOP("cli", "the window can't be loaded: {reason}")
        return _say(row([fill(text, reason=fault), _way_out()], "\n"), folder)
    except (ValueError, screen.NoWindowError) as fault:
        return _say(str(fault), folder)
    with paths.using(folder):
        if opened:
            return int(app.run_window(paths.profile(), opened, look=True))
        if hidden:
            return int(app.run_window(paths.profile(), hidden=True))
        return int(app.run_window(paths.profile(), *asked))


def _command(words: list[str]) -> int:
    """Carry out a command without a window; `doctor` also where nothing else can be loaded."""
    try:
        commands = importlib.import_module("unclench.cli")
    except ImportError as fault:
        if "doctor" in words:
            here = importlib.import_module("unclench.system.installation")
            text = QT_TRANSLATE_NOOP("cli", "fault: {fault}")
            found = [*here.findings(), fill(text, fault=fault), here.mend()]
            sys.stdout.write(_told(row(found, "\n"), without_folder(words)[1]) + "\n")
            return 1
        lost = QT_TRANSLATE_NOOP("cli", "a part of the app can't be loaded: {reason}")
        said = row([fill(lost, reason=fault), _way_out()], "\n")
        return _say(said, without_folder(words)[1])
    return int(commands.main(words))


def _way_out() -> str:
    here = importlib.import_module("unclench.system.installation")
    text = QT_TRANSLATE_NOOP("cli", "To see everything that's wrong: {command} doctor")
    return row([here.mend(), fill(text, command=here.command())], " ")


def _say(text: str, folder: str | None) -> int:
    """Tell what is in the way; the exit code for that."""
    sys.stderr.write(f"unclench: {_told(text, folder)}\n")
    return 2


def _told(text: str, folder: str | None) -> str:
    """The text in the person's language, whose data is in `folder`; read when it's needed."""
    importlib.import_module("unclench.store.startup_look").use_language(folder)
    return str(importlib.import_module("unclench.system.printed").told(text))


def _show(text: str) -> None:
    """Show in a dialog what nobody can read elsewhere, where Qt can open one."""
    try:
        screen.needs_screen(os.environ)
        importlib.import_module("unclench.widgets.lost_words").show(text)
    except (ImportError, screen.NoWindowError):
        return


def without_folder(words: list[str]) -> tuple[list[str], str | None]:
    """The words without `--data-dir DIR`, and DIR; "" when its name is missing, None without."""
    rest: list[str] = []
    folder: str | None = None
    left = iter(words)
    for word in left:
        if word == "--data-dir":
            folder = next(left, "")
        elif word.startswith("--data-dir="):
            folder = word.partition("=")[2]
        else:
            rest.append(word)
    return rest, folder


def opened_file(words: list[str]) -> str | None:
    """The file to look at: a bundle to play, or a file alone, as a double-click gives it."""
    name = words[-1] if words else ""
    if words == ["play", name] and Path(name).suffix.lower() == BUNDLE:
        return name
    alone = words == [name] and Path(name).suffix.lower() in (BUNDLE, ".json")
    return name if alone and Path(name).is_file() else None


def play_words(words: list[str]) -> tuple[str, float | None, bool]:
    """What comes after `play`: the file or id, the minutes if given, and whether to start at once.

    Raises:
        ValueError: the words are not right; the text says what is.
    """
    named: list[str] = []
    minutes: float | None = None
    now = False
    left = iter(words)
    for word in left:
        option, _, value = word.partition("=")
        if word == "--now":
            now = True
        elif option == "--minutes":
            minutes = _minutes(value or next(left, ""))
        elif word.startswith("-"):
            text = QT_TRANSLATE_NOOP("cli", "{word} isn't known here")
            raise ValueError(row([fill(text, word=word), USAGE], "; "))
        else:
            named.append(word)
    if len(named) != 1:
        raise ValueError(USAGE)
    return named[0], minutes, now


def _minutes(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        needs = QT_TRANSLATE_NOOP("cli", "--minutes needs a number")
        raise ValueError(row([needs, USAGE], "; ")) from None


if __name__ == "__main__":
    sys.exit(main())
