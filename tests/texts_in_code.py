"""Every text that the code gives to be translated, read from its syntax alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

CALLS = ("tr", "translate", "QT_TRANSLATE_NOOP")


class CodeText(NamedTuple):
    """One text: its context, its words, and whether its form goes by a count."""

    context: str
    words: str
    counted: bool = False


class TextCall(NamedTuple):
    """One call that translates or marks a text."""

    name: str
    """What is called: `self.tr`, `Counted.tr`, `translate` or `QT_TRANSLATE_NOOP`."""
    where: str
    """Its class and function."""
    text: CodeText | None
    """None where that is not written in the call."""
    given: int
    """How many arguments it has."""
    by_name: bool
    """Whether some are given by their names."""


class FileTexts(NamedTuple):
    """What a file holds for people to read."""

    calls: tuple[TextCall, ...]
    loose: tuple[str, ...]
    """What looks like words for a person, but stands in no such call and is no docstring."""


@cache
def texts(file: Path) -> FileTexts:
    """The texts of a file, which is read once: several tests look at each."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return FileTexts(tuple(_calls(tree)), tuple(_loose_words(tree)))


def _calls(tree: ast.Module) -> Iterator[TextCall]:
    waiting: list[tuple[ast.AST, tuple[ast.ClassDef | ast.FunctionDef, ...]]] = [(tree, ())]
    while waiting:
        node, inside = waiting.pop()
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            inside = (*inside, node)
        elif isinstance(node, ast.Call) and _translates(node.func):
            yield _call(node, inside)
        waiting += [(child, inside) for child in ast.iter_child_nodes(node)]


def _translates(called: ast.expr) -> bool:
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name in CALLS and not (name == "translate" and isinstance(called, ast.Attribute))


def _call(node: ast.Call, inside: tuple[ast.ClassDef | ast.FunctionDef, ...]) -> TextCall:
    name = ast.unparse(node.func)
    where = ".".join(one.name for one in inside)
    return TextCall(name, where, _text(name, node, inside), len(node.args), bool(node.keywords))


def _text(
    name: str, node: ast.Call, inside: tuple[ast.ClassDef | ast.FunctionDef, ...]
) -> CodeText | None:
    given = [one.value if isinstance(one, ast.Constant) else None for one in node.args]
    if name == "self.tr":
        classes = [one.name for one in inside if isinstance(one, ast.ClassDef)]
        given = [classes[-1], *given]
    elif name == "Counted.tr":
        given = ["Counted", *given]
    if len(given) < 2 or not all(isinstance(one, str) for one in given[:2]):
        return None
    return CodeText(str(given[0]), str(given[1]), len(given) > 3)


def _loose_words(tree: ast.Module) -> Iterator[str]:
    nodes = list(ast.walk(tree))
    known = {id(one) for node in nodes for one in _no_words(node)}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in known:
            words = node.value.split()
            capital = node.value[:1].isupper() and node.value[1:2].islower()
            several = sum(one.isalpha() for one in words) > 1 or node.value.startswith(" ")
            if any(one[:2].isalpha() and len(one) > 1 for one in words) and (capital or several):
                yield node.value


def _no_words(node: ast.AST) -> Iterator[ast.AST]:
    """Texts that are translated, docstrings, names of types, and Qt's own names of values."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.Call):
        yield from _given_no_words(node)
    elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
        yield from ast.walk(node.slice)
    elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
        yield from ast.walk(node.annotation)
    elif isinstance(node, ast.FunctionDef) and node.returns is not None:
        yield from ast.walk(node.returns)


def _given_no_words(call: ast.Call) -> Iterator[ast.AST]:
    called = call.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    if name in CALLS:
        yield from (one for given in call.args for one in ast.walk(given))
    elif name == "cast":
        yield from ast.walk(call.args[0])
    elif name == "setProperty":
        yield from call.args  # a text for a person would stand in a call of its own
