"""The menu entry starts this very installation, whatever its folder is called."""

import re
import sys

import pytest

from unclench.system import menu_entry

TEMPLATE = "[Desktop Entry]\nName=Unclench\nExec=unclench %f\n"
ODD = [
    "/home/äö ü/app",
    "/opt/100%/a\\b",
    '/opt/"quoted" $HOME `ls`',
    "/opt/a;b&c|d",
    "/opt/tab\tand\nline",
    "/opt/😀/it's",
]


def read_back(value: str) -> list[str]:
    """The words of an Exec line as desktops read them: escapes of the file, quotes, field codes."""
    letters = {"n": "\n", "t": "\t", "r": "\r", "s": " ", "\\": "\\"}
    command = re.sub(r"\\(.)", lambda found: letters[found[1]], value)
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|([^\s"]+)', command, re.DOTALL)
    read = [plain or re.sub(r'\\(["`$\\])', r"\1", inside) for inside, plain in words]
    return [word.replace("%%", "%") for word in read]


@pytest.mark.parametrize("path", ODD)
def test_a_command_comes_back_word_for_word(path):
    entry = menu_entry.filled(TEMPLATE, [path, "-P", "-m", "unclench"], path, ())
    words = read_back(menu_entry.value_of(entry, "Exec"))
    assert words[-5:] == [path, "-P", "-m", "unclench", "%f"]
    assert words[:-5] == (["env"] if "%" in path else [])  # GNOME finds no program with a % in it
    assert "\n[" not in entry[1:]
    assert len(entry.splitlines()) == 5  # a line's end in a name makes no line of its own


def test_plain_words_stay_plain():
    entry = menu_entry.filled(TEMPLATE, ["/opt/app/unclench"], "/opt/app/unclench", ())
    assert menu_entry.value_of(entry, "Exec") == "/opt/app/unclench %f"
    assert menu_entry.value_of(entry, "TryExec") == "/opt/app/unclench"


def test_what_was_made_comes_back():
    made = ["applications", "mime/mime.cache"]
    assert menu_entry.made_before(menu_entry.filled(TEMPLATE, ["a"], "a", made)) == made
    assert menu_entry.made_before(TEMPLATE) == []


def test_python_starts_the_package_from_any_folder(monkeypatch):
    assert menu_entry.start_command() == [sys.executable, "-P", "-m", "unclench"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert menu_entry.start_command() == [sys.executable]
    assert menu_entry.existing_program() == sys.executable


def test_the_entry_hides_with_the_script_where_there_is_one(monkeypatch, tmp_path):
    monkeypatch.setattr("sysconfig.get_path", lambda _name: str(tmp_path))
    assert menu_entry.existing_program() == sys.executable
    (tmp_path / "unclench").touch()
    assert menu_entry.existing_program() == str(tmp_path / "unclench")
