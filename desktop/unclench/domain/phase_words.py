"""What is said and shown as a phase of a breath begins that its author gave no word of its own."""

from __future__ import annotations

from collections.abc import Mapping

from unclench.domain.cues import Phase
from unclench.domain.texts import QT_TRANSLATE_NOOP

SPOKEN: Mapping[Phase, str] = {
    "in": QT_TRANSLATE_NOOP("spoken", "In"),
    "hold": QT_TRANSLATE_NOOP("spoken", "Hold"),
    "out": QT_TRANSLATE_NOOP("spoken", "Out"),
    "rest": QT_TRANSLATE_NOOP("spoken", "Rest"),
}
SHOWN: Mapping[Phase, str] = {
    "in": QT_TRANSLATE_NOOP("phases", "Breathe in"),
    "hold": QT_TRANSLATE_NOOP("phases", "Hold"),
    "out": QT_TRANSLATE_NOOP("phases", "Breathe out"),
    "rest": QT_TRANSLATE_NOOP("phases", "Rest"),
}
