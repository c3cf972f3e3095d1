"""JSON that others wrote, read with one kind of fault."""

import json
from typing import Any


def json_value(text: str) -> Any:
    """What `text` is in JSON.

    Raises:
        ValueError: it is none, is cut or nested too deeply, or has signs that can't be kept.
    """
    try:
        found = json.loads(text)
        if "\\u" in text:  # half a character can only be written so, and could not be kept
            json.dumps(found, ensure_ascii=False).encode("utf-8")
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return found


def json_object(text: str | bytes) -> dict[str, Any]:
    """The object that `text` is in JSON.

    Raises:
        ValueError: it is none, as for `json_value`.
    """
    found = json_value(text.decode("utf-8") if isinstance(text, bytes) else text)
    if not isinstance(found, dict):
        raise ValueError("no object")
    return found
