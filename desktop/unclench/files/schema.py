"""The JSON Schema of an exercise file, generated from the types, for completion in any editor."""

from typing import Any

from unclench.domain.exercise import Exercise

_MAY_BE_NULL = ("ambience", "part")


def schema() -> dict[str, Any]:
    """The schema (2020-12) as a dict; `make schema` writes it."""
    made = Exercise.model_json_schema(by_alias=True)
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
