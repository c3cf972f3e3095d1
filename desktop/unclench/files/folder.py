"""What counts as an exercise file in a folder; light, so that a window may ask at its start."""

from pathlib import Path

NOT_EXERCISES = frozenset(("exercise.schema.json", "index.json"))


def plays(path: Path) -> bool:
    """Whether the file may play recordings, so that there is more to look at than itself."""
    try:
        with path.open("rb") as file:
            return b'"play"' in file.read(1 << 20)
    except OSError:
        return False


def exercise_files(folder: Path) -> list[Path]:
    """Every exercise file in `folder` and below, in order; the schema and the index are none."""
    return sorted(p for p in folder.rglob("*.json") if p.name not in NOT_EXERCISES)
