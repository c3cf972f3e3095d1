"""The row for words over a running step, and how such a line is typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from unclench.viewmodels.editor.editor_steps import GONE
from unclench.widgets.controls.text import label
from unclench.widgets.editor.rows import FieldRow, number_of, number_text
from unclench.widgets.editor.typing import WordsField

_EVERY = re.compile(r"\s*every\s+([^:]*):\s?(.*)", re.IGNORECASE)
_AT = re.compile(r"\s*([^:]{0,8}):\s?(.*)")


def line_text(line: Any) -> str:
    """A line of the file as it is typed: `20: words`, or `every 45: words / other words`."""
    line = line if isinstance(line, Mapping) else {}
    if "every" in line:
        texts = line.get("texts")
        listed = " / ".join(str(one) for one in texts) if isinstance(texts, list) else ""
        return f"every {number_text(line['every'])}: {listed}"
    return f"{number_text(line.get('at', GONE))}: {line.get('text', '')}"


def line_value(text: str) -> dict[str, Any]:
    """What was typed as a line of the file; what has no time is said at the start."""
    every = _EVERY.fullmatch(text)
    if every:
        texts = [one.strip() for one in every[2].split(" / ")]
        return {"every": _number(every[1]), "texts": texts}
    at = _AT.fullmatch(text)
    if at:
        return {"at": _number(at[1]), "text": at[2]}
    return {"at": 0, "text": text}


def _number(text: str) -> Any:
    value = number_of(text)
    return text if value is GONE else value


class LinesRow(FieldRow):
    """Words over a running step, one a line, each with its time."""

    def build(self) -> None:
        """A field of some lines, and how they are written."""
        hint = self.tr("One a line: 20: words   or   every 45: words / other words")
        self.column.addWidget(label(hint, "small", "quiet"))
        self.words = WordsField(self.name)
        self.words.textChanged.connect(lambda: self.put(self._value() or GONE))
        self.column.addWidget(self.words)

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """One a line."""
        value = holder.get(self.spec.key)
        listed = value if isinstance(value, list) else []
        if self._value() != listed:
            self.words.blockSignals(True)
            self.words.show_text("\n".join(line_text(one) for one in listed))
            self.words.blockSignals(False)

    def _value(self) -> list[dict[str, Any]]:
        text = self.words.toPlainText()
        return [line_value(one) for one in text.split("\n") if one.strip()]
