"""What counts as an exercise file in a folder; light, so that a window may ask at its start."""

from pathlib import Path

DISGUISES = (".txt", ".rtf", ".html", ".htm", ".doc", ".docx", ".odt", ".webarchive")
"""What a program may put behind .json, often unseen."""

NOT_EXERCISES = frozenset(("exercise.schema.json", "program.schema.json", "index.json"))
PROGRAMS = "programs"
"""The folder inside a folder of exercises where its programs lie."""


def plays(path: Path) -> bool:
    """Whether the file may play recordings, so that there is more to look at than itself."""
    try:
        if not path.is_file():
            return False  # a pipe would keep its reader waiting
        with path.open("rb") as file:
            return b'"play"' in file.read(1 << 20)
    except OSError:
        return False


def exercise_files(folder: Path) -> list[Path]:
    """Every exercise file in `folder` and below, in order, without what lies in its `PROGRAMS`."""
    programs = folder / PROGRAMS
    return [path for path in files(folder) if programs not in path.parents]


def program_files(folder: Path) -> list[Path]:
    """Every program file that belongs to a folder of exercises, in order."""
    return sorted(files(folder / PROGRAMS), key=lambda path: (path.parent, path.stem))


def files(folder: Path) -> list[Path]:
    """Every exercise or program file in `folder` and below; schemas and the index are none."""
    return sorted(p for p in folder.rglob("*") if is_exercise(p.name) and not p.is_dir())


def is_exercise(name: str) -> bool:
    """Whether a file of this name is an exercise, or was meant to be one."""
    ending = name[-5:].lower() == ".json" or disguised(name)
    return bool(ending) and name not in NOT_EXERCISES


def disguised(name: str) -> str:
    """What stands behind .json in a name, such as ".txt"; "" when nothing known does."""
    plain, dot, ending = name.lower().rpartition(".")
    behind = dot + ending
    disguise = plain.endswith(".json") and behind in DISGUISES
    return name[len(plain) :] if disguise else ""
