"""How a text comes into the language that is set; `pyside6-lupdate` finds each of these calls.

A text inside a QObject is `self.tr("text")`, anywhere else `translate("context", "text")`, and
one with a count in it `Counted.tr("%n note(s)", "", count)`. What changes in a text is a place
with a name, filled by `fill`.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.domain.texts import fill as fill
from unclench.system import language, paths
from unclench.system.said import MANY as MANY
from unclench.system.said import counted as counted

_WORLD, _EUROPE = "001", "150"  # regions of English that write 18 May, by 12 and by 24 hours
SYSTEM = QLocale()  # as the process found it
_OURS = "language"  # what our translators are called among what belongs to the application
#: RTL where the language is read from the right, else LTR
QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION")  # Qt looks it up
#: What this language is called in itself, as Deutsch
_ITSELF = QT_TRANSLATE_NOOP("language", "English")


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


def decimal(number: str) -> str:
    """A number as English writes it, with the decimal mark that is usual here."""
    return number.replace(".", QLocale().decimalPoint())


def install(app: QCoreApplication, folder: Path | None = None, choice: str = "") -> None:
    """Show texts in the language of a person's `choice`, else in that which is asked for.

    It may be done again at any time.

    `folder` holds one `.qm` for each language; None: that of the app. A text that a language lacks
    is shown in English, whose counted forms lie in a file too; a language whose file is damaged
    counts as none. Qt's own texts, as those of its dialogs, come with Qt. Days and numbers are
    written in the language of the words from then on, and a language that is read from the right
    has the window so.
    """
    ours = paths.assets() / "translations"
    shown, its = _first_that_loads(choice, folder or ours)
    language.use(shown, folder)
    for old in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(old)
        old.deleteLater()
    _add(app, _loaded(language.ENGLISH, ours))
    if its is not None:
        qt = Path(QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath))
        _add(app, _loaded(f"qtbase_{shown}", qt))
        _add(app, its)
    QLocale.setDefault(locale_for(_named(shown), SYSTEM))


def change(app: QCoreApplication, choice: str) -> bool:
    """Show texts in another language, as `install`; whether it is another one."""
    before = language.now()
    install(app, language.folder(), choice)
    return language.now() != before


def _first_that_loads(choice: str, folder: Path) -> tuple[str, QTranslator | None]:
    """The language that a person gets of those in `folder`, with its texts; none for English."""
    there = set(language.existing(folder))
    while (shown := language.chosen(choice, _wanted(), there)) != language.ENGLISH:
        if (its := _loaded(shown, folder)) is not None:
            return shown, its
        there.remove(shown)
    return shown, None


def _loaded(name: str, folder: Path) -> QTranslator | None:
    """The texts in a file; None where it isn't there, or is damaged."""
    made = QTranslator()
    return made if made.load(name, str(folder)) else None


def _add(app: QCoreApplication, made: QTranslator | None) -> None:
    if made is not None:
        made.setParent(app)
        made.setObjectName(_OURS)
        app.installTranslator(made)


def _named(shown: str) -> QLocale.Language:
    """The language as Qt knows it; where it doesn't, days and numbers are written in English."""
    known: QLocale.Language = QLocale(shown).language()
    return QLocale.Language.English if known == QLocale.Language.C else known


def of_system() -> str:
    """The language that is asked for where a person chose none, of those that can be shown."""
    return _first_that_loads("", language.folder())[0]


def _wanted() -> Sequence[str]:
    """What the environment asks for, else the system: Qt passes over the former here and there."""
    return language.of_environment(os.environ) or SYSTEM.uiLanguages()


def languages() -> list[tuple[str, str]]:
    """Those that can be shown, each with what it is called in itself."""
    found = []
    for code in language.existing(language.folder()):
        its = _loaded(code, language.folder())
        if its is not None:
            found.append((code, its.translate("language", _ITSELF) or _ITSELF))
        elif code == language.ENGLISH:  # it needs no file
            found.append((code, _ITSELF))
    return found


def locale_for(shown: QLocale.Language, system: QLocale) -> QLocale:
    """How to write days and numbers among words in the language `shown`: as the region does.

    That is `system` itself where it writes them in this language; English has Western digits.
    Where the language has no form for the region, English takes one with the day first, and hours
    by 12 or 24 as in `system`; another language takes its own usual form.
    """
    usual = QLocale(shown)
    english = shown == QLocale.Language.English
    digits = system.zeroDigit() == usual.zeroDigit() or not english
    if digits and system.dayName(1) == usual.dayName(1):
        return system
    region = _region(system)
    made = QLocale(shown, region)
    if made.territory() == region or not english:
        return made
    by_12 = "ap" in system.timeFormat(QLocale.FormatType.ShortFormat).lower()
    return QLocale(shown, QLocale.codeToTerritory(_WORLD if by_12 else _EUROPE))


def _region(system: QLocale) -> QLocale.Country:
    """Where days are written as the person wants: on Linux that may be set apart."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_TIME"))
    named = next((QLocale(one.partition(".")[0]) for one in names if one), system)
    return system.territory() if named.language() == QLocale.Language.C else named.territory()
