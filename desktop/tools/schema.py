"""Write what is generated from the exercise types and files: the JSON Schema and the index."""

import json
from pathlib import Path

from unclench.files.catalogue import index
from unclench.files.schema import schema
from unclench.system import paths


def generated(folder: Path) -> dict[str, str]:
    """The text of each generated file in the exercises folder, by name."""
    made = {"exercise.schema.json": schema(), "index.json": index(folder)}
    return {n: json.dumps(v, indent=1, ensure_ascii=False) + "\n" for n, v in made.items()}


if __name__ == "__main__":
    for name, text in generated(paths.exercises()).items():
        (paths.exercises() / name).write_text(text, encoding="utf-8")
        print(f"wrote {paths.exercises() / name}")
