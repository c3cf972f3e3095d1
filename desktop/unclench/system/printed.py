"""What a person reads on a terminal, in the language that is set for it."""

from __future__ import annotations

import os
from datetime import date

from unclench.system import catalogues, language, system_language
from unclench.system.said import QT_TRANSLATE_NOOP, Numeral, fill, spoken

#: The mark between whole and decimal places of a number, as in 2.5
_MARK = QT_TRANSLATE_NOOP("numbers", ".")
#: How a day is written within a sentence, as 2026-03-01
_DAY = QT_TRANSLATE_NOOP("numbers", "{year}-{month}-{day}")


def use_language(choice: str) -> None:
    """Set that of a person's `choice`; "" asks the environment, and else the system."""
    wanted = language.of_environment(os.environ) or system_language.wanted()
    language.use(
        language.chosen(choice, wanted, language.existing(language.folder())), language.folder()
    )


def told(text: str) -> str:
    """A text in the language that is set."""
    return spoken(text, catalogues.text, catalogues.text("numbers", _MARK))


def decimal(number: str) -> str:
    """A number as English writes it, with the decimal mark of the language that is set."""
    return told(Numeral(number))


def day(value: date) -> str:
    """A day within a sentence."""
    month, number = f"{value.month:02}", f"{value.day:02}"
    return told(fill(_DAY, year=value.year, month=month, day=number))
