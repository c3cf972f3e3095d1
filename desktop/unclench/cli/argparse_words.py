"""argparse's own words, in the language that is set.

argparse fetches each of its texts when it is printed, by two names of its own module, `_` and
`ngettext`, which are gettext's. They are set to ours here: so its texts come from the catalogue of
all others, and a text that this doesn't list, as of a newer Python, is shown in English.
"""

from __future__ import annotations

import argparse

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.system import catalogues

_CONTEXT = "argparse"
VERSION = QT_TRANSLATE_NOOP("argparse", "show program's version number and exit")
WORDS = (
    QT_TRANSLATE_NOOP("argparse", "usage: "),
    QT_TRANSLATE_NOOP("argparse", "positional arguments"),
    QT_TRANSLATE_NOOP("argparse", "options"),
    QT_TRANSLATE_NOOP("argparse", "show this help message and exit"),
    QT_TRANSLATE_NOOP("argparse", "%(prog)s: error: %(message)s\n"),
    QT_TRANSLATE_NOOP("argparse", "argument %(argument_name)s: %(message)s"),
    QT_TRANSLATE_NOOP("argparse", "unknown parser %(parser_name)r (choices: %(choices)s)"),
    QT_TRANSLATE_NOOP("argparse", "unrecognized arguments: %s"),
    QT_TRANSLATE_NOOP("argparse", "not allowed with argument %s"),
    QT_TRANSLATE_NOOP("argparse", "ignored explicit argument %r"),
    QT_TRANSLATE_NOOP("argparse", "the following arguments are required: %s"),
    QT_TRANSLATE_NOOP("argparse", "one of the arguments %s is required"),
    QT_TRANSLATE_NOOP("argparse", "expected one argument"),
    QT_TRANSLATE_NOOP("argparse", "expected at most one argument"),
    QT_TRANSLATE_NOOP("argparse", "expected at least one argument"),
    QT_TRANSLATE_NOOP("argparse", "ambiguous option: %(option)s could match %(matches)s"),
    QT_TRANSLATE_NOOP("argparse", "unexpected option string: %s"),
    QT_TRANSLATE_NOOP("argparse", "invalid %(type)s value: %(value)r"),
    QT_TRANSLATE_NOOP("argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
)
"""What it says to a person, from Python 3.11 on."""

_COUNTED = {
    "expected %s arguments": QT_TRANSLATE_NOOP("argparse", "expected %s argument(s)", "", 1),
}


def use_ours() -> None:
    """Have argparse say its words in the language that is set when it says them."""
    setattr(argparse, "_", _told)  # noqa: B010 - its types don't know the name
    setattr(argparse, "ngettext", _counted)  # noqa: B010


def _told(text: str) -> str:
    return catalogues.text(_CONTEXT, text)


def _counted(one: str, many: str, n: int) -> str:
    english = one if n == 1 else many
    source = _COUNTED.get(many, many)
    said = catalogues.text(_CONTEXT, source, "", n)
    return english if said == source else said
