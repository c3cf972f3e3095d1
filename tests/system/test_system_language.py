"""What Windows and macOS are set to is known without Qt, where the environment says nothing."""

from __future__ import annotations

import plistlib
import sys
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest

from unclench.system import language, system_language
from unclench.system.printed import use_language

DESKTOP, INTERNATIONAL = r"Control Panel\Desktop", r"Control Panel\International"


def registry(**values: object) -> SimpleNamespace:
    """A registry with a value for each name."""
    known = {
        (DESKTOP, "PreferredUILanguages"): values.get("words"),
        (INTERNATIONAL, "LocaleName"): values.get("dates"),
    }

    def query(key: str, name: str) -> tuple[object, int]:
        if known.get((key, name)) is None:
            raise FileNotFoundError(name)
        return known[key, name], 1

    return SimpleNamespace(
        HKEY_CURRENT_USER=1, OpenKey=lambda _root, key: nullcontext(key), QueryValueEx=query
    )


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ({"words": ["de-AT", "en-US"], "dates": "es-ES"}, ("de-AT", "en-US")),
        ({"dates": "es-ES"}, ("es-ES",)),
        ({}, ()),
    ],
)
def test_windows_knows_its_words_before_its_dates(values, wanted, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", registry(**values))
    assert system_language.wanted() == wanted


@pytest.fixture
def mac(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of somebody's preferences, which is not there yet."""
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    file = tmp_path / "Library" / "Preferences" / ".GlobalPreferences.plist"
    file.parent.mkdir(parents=True)
    return file


def test_macos_has_a_list(mac):
    mac.write_bytes(plistlib.dumps({"AppleLanguages": ["es-MX", "en"]}, fmt=plistlib.FMT_BINARY))
    assert system_language.wanted() == ("es-MX", "en")


@pytest.mark.parametrize("held", [None, b"", b"no list", plistlib.dumps({}), plistlib.dumps([])])
def test_macos_without_such_a_list_says_nothing(mac, held):
    if held is not None:
        mac.write_bytes(held)
    assert system_language.wanted() == ()


def test_other_systems_say_nothing(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    assert system_language.wanted() == ()


def test_a_terminal_follows_the_system_where_its_environment_is_silent(monkeypatch):
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", registry(words=["de-DE"]))
    use_language("")
    assert language.now() == "de"
    monkeypatch.setenv("LANG", "es_ES.UTF-8")
    use_language("")
    assert language.now() == "es"
    use_language("en")
    assert language.now() == "en"
