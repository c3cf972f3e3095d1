"""What the import contracts can't see is listed here: modules of ours that are fetched by name."""

import ast
from collections.abc import Iterator
from pathlib import Path

import unclench

ROOT = Path(unclench.__file__).parent
KNOWN = {
    "__main__.py": {
        "unclench.app",
        "unclench.cli",
        "unclench.store.startup_look",
        "unclench.system.installation",
        "unclench.system.printed",
        "unclench.widgets.lost_words",
    },
    "files/recordings.py": {"unclench.system.sound_file"},
    "viewmodels/reminders/making.py": {"unclench.system.desktop_notifications"},
    "viewmodels/library/library.py": {
        "unclench.files.in_language",
        "unclench.viewmodels.library.search",
    },
}


def fetched(source: str) -> Iterator[str]:
    """Names of modules, or what stands for one, that `source` gives to `import_module`."""
    if "import_module" not in source:  # most files, whose syntax need not be read
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            given = node.args[0]
            yield str(given.value) if isinstance(given, ast.Constant) else ast.unparse(given)


def test_no_other_module_of_ours_is_fetched_by_its_name():
    found: dict[str, set[str]] = {}
    for path in ROOT.rglob("*.py"):
        names = set(fetched(path.read_text(encoding="utf-8")))
        if ours := {name for name in names if name.startswith("unclench")}:
            found[path.relative_to(ROOT).as_posix()] = ours
        parts = {part for name in names - ours for part in name.split(".")}
        assert all(part.isidentifier() for part in parts), path
    assert found == KNOWN


def test_a_name_that_is_worked_out_is_seen():
    assert list(fetched("import_module(name + suffix)")) == ["name + suffix"]
