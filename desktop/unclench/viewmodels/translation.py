"""How a text comes into the language that is set; `pyside6-lupdate` finds each of these calls.

A text inside a QObject is `self.tr("text")`, anywhere else `translate("context", "text")`, and
one with a count in it `Counted.tr("%n note(s)", "", count)`. What changes in a text is a place
with a name, filled by `fill`.
"""

from __future__ import annotations

from math import ceil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from unclench.domain.texts import fill as fill
from unclench.system import paths

SOURCE = "en"  # the language of the texts in the code; its file holds the forms of counted texts


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The text in the language that is set, or itself where that has none.

    `n` is for texts that are marked as counted where they are data (`domain.texts`).
    """
    return QCoreApplication.translate(context, text, comment, n)


class Counted:
    """Texts whose form goes by a number, in a context of their own.

    Not `self.tr`: in a class made from another, that takes the form of no language. Not
    `translate`: there the texts would be found without their forms.
    """

    @staticmethod
    def tr(text: str, comment: str, n: int) -> str:
        """The text in the form for `n`, which stands at `%n`."""
        return QCoreApplication.translate("Counted", text, comment, n)


MANY = 2  # the form where no number is known


def counted(value: float) -> int:
    """The whole number whose form goes with `value`: a fraction takes that of a larger number."""
    return int(value) if value == int(value) else max(MANY, ceil(value))


def install(app: QCoreApplication, folder: Path | None = None) -> None:
    """Load the counted forms of English, and over them the language that the system asks for.

    `folder` holds one `.qm` for each language. A text that a language lacks is shown in English.
    """
    lies = str(folder or paths.assets() / "translations")
    english, own = QTranslator(app), QTranslator(app)
    if english.load(SOURCE, lies):
        app.installTranslator(english)
    if own.load(QLocale(), "", "", lies, ".qm") and own.filePath() != english.filePath():
        app.installTranslator(own)
