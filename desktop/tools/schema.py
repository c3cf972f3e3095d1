"""Write what is generated from the exercise types and files: the JSON Schema and the index."""

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from unclench.domain.exercise import Exercise
from unclench.domain.program import Program
from unclench.files import programs
from unclench.files.catalogue import index
from unclench.system import paths

_MAY_BE_NULL = ("ambience", "part")


def schema(form: type[BaseModel] = Exercise) -> dict[str, Any]:
    """The schema (2020-12) of a format as a dict; `make schema` writes it."""
    made = form.model_json_schema(by_alias=True)
    _tidy(made)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}


def _tidy(node: Any) -> None:
    """Take out what pydantic adds but the format does not mean: null for a key left out, titles."""
    if isinstance(node, list):
        for item in node:
            _tidy(item)
    if not isinstance(node, dict):
        return
    for name, field in node.get("properties", {}).items():
        field.pop("title", None)
        if name not in _MAY_BE_NULL and {"type": "null"} in field.get("anyOf", []):
            _never_null(field)
    for value in node.values():
        _tidy(value)


def _never_null(field: dict[str, Any]) -> None:
    (kept,) = (choice for choice in field.pop("anyOf") if choice != {"type": "null"})
    field.pop("default", None)
    field.update(kept)


def generated(folder: Path) -> dict[str, str]:
    """The text of each generated file in the exercises folder, by name."""
    made_index = index(folder)
    made_index["programs"] = programs.index(folder, made_index["exercises"])
    made = {
        "exercise.schema.json": schema(),
        "index.json": made_index,
        "programs/program.schema.json": schema(Program),
    }
    return {n: json.dumps(v, indent=1, ensure_ascii=False) + "\n" for n, v in made.items()}


if __name__ == "__main__":
    for name, text in generated(paths.exercises()).items():
        (paths.exercises() / name).write_text(text, encoding="utf-8")
        print(f"wrote {paths.exercises() / name}")
