"""What a command line may look like: every command with its options, and what does it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from unclench import __version__
from unclench.cli import (
    argparse_words,
    desktop,
    doctor,
    exercises,
    history,
    insight,
    profile,
    programs,
    sharing,
    sound,
    sync,
)
from unclench.cli.history_import import COLONS, UNITS, column_pairs, mood_pairs, scale
from unclench.cli.words import UsageError, area, day, number, whole
from unclench.domain.cautions import TAGS
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.files.templates import KINDS
from unclench.store.exchange.columns import FIELDS
from unclench.system.printed import told

_TEXT = QT_TRANSLATE_NOOP(
    "cli",
    "Guided stress-management sessions that stay on your own computer.\n"
    "Without a command the app opens its window.",
)


def parser() -> argparse.ArgumentParser:
    """What reads a command line; its words are in the language that is set now."""
    made = argparse.ArgumentParser("unclench", description=told(_TEXT), allow_abbrev=False)
    version = told(argparse_words.VERSION)
    made.add_argument(
        "--version", action="version", version=f"Unclench {__version__}", help=version
    )
    made.add_argument(
        "--data-dir",
        metavar="DIR",
        help=told(QT_TRANSLATE_NOOP("cli", "keep one profile in this folder")),
    )
    commands = made.add_subparsers(metavar="COMMAND", required=True)
    _add_check(commands)
    _add_timeline(commands)
    _add_play(commands)
    _add_render(commands)
    _add_history(commands)
    _add_profile(commands)
    _add_sync(commands)
    _add_sharing(commands)
    _add(commands, "programs", QT_TRANSLATE_NOOP("cli", "list the programs"), programs.show)
    _add_desktop(commands)
    _add_doctor(commands)
    return made


_Commands = argparse._SubParsersAction


def _add(
    commands: _Commands[argparse.ArgumentParser],
    name: str,
    said: str,
    run: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=told(said), description=told(said), allow_abbrev=False)
    command.set_defaults(run=run)
    return command


def _add_check(commands: _Commands[argparse.ArgumentParser]) -> None:
    said = QT_TRANSLATE_NOOP("cli", "find all faults in exercise and program files")
    check = _add(commands, "check", said, exercises.check)
    said = QT_TRANSLATE_NOOP("cli", "a file, a bundle or a folder")
    check.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=told(said))


def _add_timeline(commands: _Commands[argparse.ArgumentParser]) -> None:
    said = QT_TRANSLATE_NOOP("cli", "show what happens when in a session")
    _session_options(timeline := _add(commands, "timeline", said, exercises.show_timeline))
    timeline.add_argument(
        "--json", action="store_true", help=told(QT_TRANSLATE_NOOP("cli", "print it as JSON"))
    )


def _add_play(commands: _Commands[argparse.ArgumentParser]) -> None:
    play = _add(
        commands, "play", QT_TRANSLATE_NOOP("cli", "open the app at an exercise"), _needs_window
    )
    play.add_argument("exercise", metavar="FILE-OR-ID")
    play.add_argument("--minutes", type=number, metavar="N")
    play.add_argument(
        "--now", action="store_true", help=told(QT_TRANSLATE_NOOP("cli", "start at once"))
    )


def _add_render(commands: _Commands[argparse.ArgumentParser]) -> None:
    _session_options(
        render := _add(
            commands, "render", QT_TRANSLATE_NOOP("cli", "write a session as sound"), sound.render
        )
    )
    render.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
    render.add_argument("--voice", choices=("on", "off"), default="on")
    said = QT_TRANSLATE_NOOP(
        "cli", "background sound: a soundscape, a file or none; else what the exercise suggests"
    )
    render.add_argument("--ambience", metavar="ID", help=told(said))


def _add_history(commands: _Commands[argparse.ArgumentParser]) -> None:
    said = QT_TRANSLATE_NOOP("cli", "list past sessions, or import them")
    command = _add(commands, "history", said, history.show)
    form = command.add_mutually_exclusive_group()
    said = QT_TRANSLATE_NOOP("cli", "print everything as JSON")
    form.add_argument("--json", action="store_true", help=told(said))
    form.add_argument(
        "--csv", action="store_true", help=told(QT_TRANSLATE_NOOP("cli", "print a table as CSV"))
    )
    said = QT_TRANSLATE_NOOP("cli", "only from this day on")
    command.add_argument("--since", type=day, metavar="DATE", help=told(said))
    inner = command.add_subparsers(metavar="import FILE | insight")
    _add_history_import(inner)
    tell = _add(
        inner,
        "insight",
        QT_TRANSLATE_NOOP("cli", "tell what your ratings show, and how surely"),
        insight.show,
    )
    said = QT_TRANSLATE_NOOP("cli", "only what was rated until the end of this day")
    tell.add_argument("--as-of", type=day, metavar="DATE", help=told(said))
    tell.add_argument(
        "--json", action="store_true", help=told(QT_TRANSLATE_NOOP("cli", "print it as JSON"))
    )


def _add_history_import(inner: _Commands[argparse.ArgumentParser]) -> None:
    said = QT_TRANSLATE_NOOP(
        "cli", "import a history: our own JSON or CSV, or a table from another app"
    )
    bring = _add(inner, "import", said, history.bring_in)
    bring.add_argument("file", type=Path, metavar="FILE")
    said = QT_TRANSLATE_NOOP(
        "cli", "write nothing; print as JSON what would be imported, left out and asked"
    )
    bring.add_argument("--preview", action="store_true", help=told(said))
    said = fill(
        QT_TRANSLATE_NOOP("cli", "what its columns hold: {fields}; `NAME=` for none of these"),
        fields=", ".join(FIELDS),
    )
    bring.add_argument(
        "--columns", type=column_pairs, default=[], metavar="NAME=FIELD,...", help=told(said)
    )
    first = bring.add_mutually_exclusive_group()
    first.add_argument("--day-first", dest="order", action="store_const", const="day")
    first.add_argument("--month-first", dest="order", action="store_const", const="month")
    said = QT_TRANSLATE_NOOP(
        "cli", "the unit of its lengths (twice: for plain numbers, and for those with a colon)"
    )
    ways = (*UNITS, *COLONS)
    bring.add_argument("--lengths", choices=ways, action="append", default=[], help=told(said))
    _add_ratings(bring)


def _add_ratings(bring: argparse.ArgumentParser) -> None:
    """What the numbers and words of a table mean, and what its rows are."""
    said = QT_TRANSLATE_NOOP("cli", "the decimal mark, where 1,200 could mean either")
    bring.add_argument("--decimal", choices=("point", "comma"), help=told(said))
    said = QT_TRANSLATE_NOOP(
        "cli", "the scale of its ratings, such as 0-100; they're converted to 0-10"
    )
    bring.add_argument("--scale", type=scale, metavar="LEAST-MOST", help=told(said))
    said = QT_TRANSLATE_NOOP("cli", "how much stress (0 to 10) goes with a mood")
    bring.add_argument(
        "--moods", type=mood_pairs, default=[], metavar="WORD=N,...", help=told(said)
    )
    said = QT_TRANSLATE_NOOP("cli", "sessions, or a diary's check-ins")
    bring.add_argument("--as", dest="kind", choices=("sessions", "check-ins"), help=told(said))
    said = QT_TRANSLATE_NOOP("cli", "such as cp1252 or utf-16")
    bring.add_argument("--encoding", metavar="NAME", help=told(said))


def _add_profile(commands: _Commands[argparse.ArgumentParser]) -> None:
    backup = _add(
        commands,
        "backup",
        QT_TRANSLATE_NOOP("cli", "write the whole profile to a file"),
        profile.back_up,
    )
    backup.add_argument("file", type=Path, metavar="FILE")
    said = QT_TRANSLATE_NOOP("cli", "replace the profile with a backup")
    restore = _add(commands, "restore", said, profile.restore)
    restore.add_argument("file", type=Path, metavar="FILE")
    said = QT_TRANSLATE_NOOP("cli", "only show what the file holds")
    restore.add_argument("--preview", action="store_true", help=told(said))


def _add_sync(commands: _Commands[argparse.ArgumentParser]) -> None:
    said = QT_TRANSLATE_NOOP(
        "cli", "use one history on several computers; with no option, show how it stands"
    )
    command = _add(commands, "sync", said, sync.run)
    what = command.add_mutually_exclusive_group()
    said = QT_TRANSLATE_NOOP(
        "cli", "set it up with this folder, which something else keeps the same on all computers"
    )
    what.add_argument("--folder", metavar="DIR", help=told(said))
    said = QT_TRANSLATE_NOOP("cli", "write and read now")
    what.add_argument("--once", action="store_true", help=told(said))
    said = QT_TRANSLATE_NOOP("cli", "stop using it; everything stays here")
    what.add_argument("--stop", action="store_true", help=told(said))
    said = QT_TRANSLATE_NOOP("cli", "what the other computers call this one")
    command.add_argument("--name", metavar="NAME", help=told(said))
    sealed = command.add_mutually_exclusive_group()
    said = QT_TRANSLATE_NOOP("cli", "the folder's passphrase is the first line of this file")
    sealed.add_argument("--passphrase-file", type=Path, metavar="FILE", help=told(said))
    said = QT_TRANSLATE_NOOP(
        "cli", "don't encrypt: anyone who can open the folder can read the files"
    )
    sealed.add_argument("--no-passphrase", action="store_true", help=told(said))


def _add_sharing(commands: _Commands[argparse.ArgumentParser]) -> None:
    said = QT_TRANSLATE_NOOP("cli", "write an exercise or a program to start from")
    new = _add(commands, "new", said, sharing.new)
    kinds = (*KINDS, sharing.PROGRAM)
    new.add_argument("kind", choices=kinds, metavar="KIND", help=", ".join(kinds))
    said = QT_TRANSLATE_NOOP("cli", "instead of my-KIND.json")
    new.add_argument("-o", "--output", type=Path, metavar="FILE", help=told(said))
    said = QT_TRANSLATE_NOOP("cli", "import an exercise file, a bundle or a program")
    bring = _add(commands, "import", said, sharing.bring_in)
    bring.add_argument("file", type=Path, metavar="FILE")
    way = bring.add_mutually_exclusive_group()
    said = QT_TRANSLATE_NOOP("cli", "replace yours with it")
    way.add_argument("--replace", action="store_true", help=told(said))
    said = QT_TRANSLATE_NOOP("cli", "import it under a new id")
    way.add_argument("--keep-both", action="store_true", help=told(said))
    send = _add(
        commands,
        "export",
        QT_TRANSLATE_NOOP("cli", "write an exercise as a file or bundle, or a program"),
        sharing.send_out,
    )
    send.add_argument("exercise", metavar="ID")
    send.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


def _add_desktop(commands: _Commands[argparse.ArgumentParser]) -> None:
    said = QT_TRANSLATE_NOOP("cli", "add the app to your menu, or remove it (Linux)")
    inner = commands.add_parser(
        "desktop", help=told(said), description=told(said), allow_abbrev=False
    )
    ways = inner.add_subparsers(metavar="install|remove", required=True)
    said = QT_TRANSLATE_NOOP(
        "cli", "add the menu entry, icon and file type; run it again if you move the app"
    )
    _add(ways, "install", said, desktop.install)
    _add(ways, "remove", QT_TRANSLATE_NOOP("cli", "remove all of that"), desktop.remove)


def _add_doctor(commands: _Commands[argparse.ArgumentParser]) -> None:
    said = QT_TRANSLATE_NOOP("cli", "check the app and list what's wrong")
    command = _add(commands, "doctor", said, doctor.run)
    said = QT_TRANSLATE_NOOP("cli", "save it for a bug report")
    command.add_argument("--report", action="store_true", help=told(said))


def _session_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("exercise", metavar="FILE-OR-ID")
    said = QT_TRANSLATE_NOOP("cli", "one of its lengths")
    command.add_argument("--minutes", type=number, metavar="N", help=told(said))
    said = QT_TRANSLATE_NOOP("cli", "70 to 130")
    command.add_argument("--tempo", type=whole, default=100, metavar="PCT", help=told(said))
    said = QT_TRANSLATE_NOOP("cli", "leave out every hold")
    command.add_argument("--no-holds", action="store_true", help=told(said))
    said = QT_TRANSLATE_NOOP("cli", "seconds per breath")
    command.add_argument("--pace", type=number, default=4.5, metavar="S", help=told(said))
    said = QT_TRANSLATE_NOOP("cli", "a sore part")
    command.add_argument(
        "--area", type=area, action="append", default=[], metavar="PART=MODE", help=told(said)
    )
    said = QT_TRANSLATE_NOOP("cli", "a health consideration")
    command.add_argument(
        "--tag", choices=TAGS, action="append", default=[], metavar="CAUTION", help=told(said)
    )


def _needs_window(asked: argparse.Namespace) -> int:
    raise UsageError(
        fill(
            QT_TRANSLATE_NOOP("cli", "play {exercise}: this needs the app's window"),
            exercise=asked.exercise,
        )
    )
