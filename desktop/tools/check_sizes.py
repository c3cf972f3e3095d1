"""Fail when a file or a function has grown past what one can take in at once. Part of `make check`.

A file of code may have 450 lines, a file of tests 400, a function 40 (its decorators and docstring
included). A page that outgrows this holds a second idea, which wants a file of its own.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FUNCTION = 40
FOLDERS = {"desktop": 450, "tests": 400}


@dataclass(frozen=True)
class TooLong:
    """One thing past its limit, and where."""

    path: Path
    line: int
    what: str
    length: int
    limit: int

    def __str__(self) -> str:
        """The fault as editors and terminals link it."""
        return f"{self.path}:{self.line}: {self.what} has {self.length} lines (limit {self.limit})"


def faults(path: Path, source: str, limit: int) -> Iterator[TooLong]:
    """What in `source` is too long; `limit` is for the whole file.

    Raises:
        SyntaxError: the source isn't Python.
    """
    lines = len(source.splitlines())
    if lines > limit:
        yield TooLong(path, 1, "this file", lines, limit)
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
        length = (node.end_lineno or node.lineno) - first + 1
        if length > FUNCTION:
            yield TooLong(path, first, node.name, length, FUNCTION)


def check(root: Path) -> list[TooLong]:
    """Everything too long in the code below `root`, in order of files."""
    return [
        fault
        for folder, limit in FOLDERS.items()
        for path in sorted((root / folder).rglob("*.py"))
        for fault in faults(path.relative_to(root), path.read_text(encoding="utf-8"), limit)
    ]


def main() -> int:
    """Print what is too long; 1 if anything is."""
    found = check(Path(__file__).resolve().parent.parent.parent)
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
