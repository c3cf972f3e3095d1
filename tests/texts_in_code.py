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
    """One call that translates or marks a text, with the classes and functions it stands in."""

    node: ast.Call
    inside: tuple[ast.AST, ...]

    @property
    def name(self) -> str:
        """What is called: `self.tr`, `Counted.tr`, `translate` or `QT_TRANSLATE_NOOP`."""
        return ast.unparse(self.node.func)

    @property
    def where(self) -> str:
        """Its class and function."""
        return ".".join(one.name for one in self.inside if hasattr(one, "name"))

    def text(self) -> CodeText | None:
        """Its text; None where that is not written in the call."""
        given = [one.value if isinstance(one, ast.Constant) else None for one in self.node.args]
        if self.name == "self.tr":
            classes = [one.name for one in self.inside if isinstance(one, ast.ClassDef)]
            given = [classes[-1], *given]
        elif self.name == "Counted.tr":
            given = ["Counted", *given]
        if len(given) < 2 or not all(isinstance(one, str) for one in given[:2]):
            return None
        return CodeText(str(given[0]), str(given[1]), len(given) > 3)


@cache
def tree(file: Path) -> ast.Module:
    """The syntax of a file; several tests look at each."""
    return ast.parse(file.read_text(encoding="utf-8"))


def calls(file: Path) -> Iterator[TextCall]:
    """Every such call of a file."""
    yield from _calls(tree(file), ())


def _calls(node: ast.AST, inside: tuple[ast.AST, ...]) -> Iterator[TextCall]:
    if isinstance(node, ast.ClassDef | ast.FunctionDef):
        inside = (*inside, node)
    if isinstance(node, ast.Call):
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if name in CALLS and not (name == "translate" and isinstance(called, ast.Attribute)):
            yield TextCall(node, inside)
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, inside)


def loose_words(file: Path) -> Iterator[str]:
    """What looks like words for a person, but stands in no such call and is no docstring."""
    known = {id(one) for node in ast.walk(tree(file)) for one in _no_words(node)}
    for node in ast.walk(tree(file)):
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
