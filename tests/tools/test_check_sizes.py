from pathlib import Path

import pytest

from tools import check_sizes

HERE = Path("desktop/unclench/some.py")


def words(source: str, limit: int = 300) -> list[str]:
    return [str(fault) for fault in check_sizes.faults(HERE, source, limit)]


def function(lines: int, start: str = "") -> str:
    return start + "def long():\n" + "    pass\n" * (lines - 1)


def test_a_short_file_is_right():
    assert words(function(40)) == []


def test_a_long_function_is_named_with_its_place():
    assert words("\n" + function(41)) == [
        "desktop/unclench/some.py:2: long has 41 lines (limit 40)"
    ]


def test_decorators_count():
    assert words(function(40, "@staticmethod\n")) == [
        "desktop/unclench/some.py:1: long has 41 lines (limit 40)"
    ]


def test_a_long_file_is_named():
    assert words("a = 1\n" * 301) == [
        "desktop/unclench/some.py:1: this file has 301 lines (limit 300)"
    ]


def test_code_and_tests_have_their_own_limits(tmp_path: Path):
    for folder in ("desktop", "tests"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "some.py").write_text("a = 1\n" * 430)
    assert [str(fault) for fault in check_sizes.check(tmp_path)] == [
        "tests/some.py:1: this file has 430 lines (limit 400)"
    ]


def test_the_command_fails_with_what_is_too_long(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    fault = check_sizes.TooLong(HERE, 1, "this file", 301, 300)
    monkeypatch.setattr(check_sizes, "check", lambda _root: [fault])
    assert check_sizes.main() == 1
    assert capsys.readouterr().out == f"{fault}\n"
    monkeypatch.setattr(check_sizes, "check", lambda _root: [])
    assert check_sizes.main() == 0
