"""What counts as an exercise file in a folder; light, so that a window may ask at its start."""

from pathlib import Path

NOT_EXERCISES = frozenset(("exercise.schema.json", "index.json"))


def exercise_files(folder: Path) -> list[Path]:
    """Every exercise file in `folder` and below, in order; the schema and the index are none."""
    return sorted(p for p in folder.rglob("*.json") if p.name not in NOT_EXERCISES)
