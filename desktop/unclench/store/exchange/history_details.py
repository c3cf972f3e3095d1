"""What areas and answers of a session may be in a history file, and how to say what is wrong."""

import math
from typing import Any, get_args

from unclench.domain.cues import Mode
from unclench.store.exchange.history_values import expected, is_text

_MODES = get_args(Mode)
_KEYS = {"field", "prompt", "value"}


def areas_fault(value: object) -> str | None:
    """What is wrong with spared body parts: an object from part to mode."""
    if not isinstance(value, dict):
        return expected("an object of body parts", value)
    for part, mode in value.items():
        if not part or not is_text(part):
            return expected("an object of body parts", part)
        if mode not in _MODES:
            return expected(f"one of {', '.join(_MODES)}", mode)
    return None


def answers_fault(value: object) -> str | None:
    """What is wrong with answers: a list of objects of field, prompt and value."""
    if not isinstance(value, list):
        return expected("a list of answers", value)
    for answer in value:
        if not isinstance(answer, dict) or answer.keys() != _KEYS:
            return expected("a list of answers with field, prompt and value", answer)
        if not (is_text(answer["field"]) and is_text(answer["prompt"])):
            return expected("answers with a text as field and prompt", answer)
        if not _is_answer(answer["value"]):
            return expected("answers that are texts, numbers or lists of texts", answer["value"])
    return None


def _is_answer(value: Any) -> bool:
    if isinstance(value, list):
        return all(is_text(item) for item in value)
    if type(value) in (int, float):
        return math.isfinite(value)
    return is_text(value)
