"""What an install adds is counted whole, and stays small."""

import pytest

from tools import install_size, locks
from tools.set_up import machine
from unclench.system import paths

pytestmark = pytest.mark.thorough


def test_every_library_the_app_needs_is_counted():
    found = dict(install_size.sizes())
    assert {"numpy", "pydantic", "pydantic-core", "soundfile", "miniaudio", "soxr"} <= found.keys()
    assert not {"pytest", "mypy", "pyside6-essentials"} & found.keys()
    assert found["numpy"] > 10 * install_size.MB
    assert found["its voice"] > install_size.MB
    assert found["the app"] > install_size.MB


def test_the_limits_hold_and_are_printed(capsys):
    assert install_size.main([]) == 0
    said = capsys.readouterr().out
    assert "over PySide6-Essentials" in said
    assert "the app alone" in said


def test_what_no_package_takes_along_is_not_counted():
    rules = (locks.ROOT / "pyproject.toml").read_text("utf-8")
    assert {one.suffix for one in install_size.translators_own()} == install_size.SOURCES
    for ending in install_size.SOURCES:
        assert f'"/assets/translations/*{ending}"' in rules
    whole = install_size.folder_size(paths.assets())
    found = dict(install_size.sizes())
    own = sum(one.stat().st_size for one in install_size.translators_own())
    assert found["its voice"] + found["its other assets"] + own == whole


def test_a_broken_limit_fails(monkeypatch):
    monkeypatch.setattr(install_size, "MOST", install_size.MB)
    assert install_size.main([]) == 1


def test_the_room_that_set_up_asks_for_is_enough_and_not_far_more():
    app = sum(install_size.package_size(name) for name in install_size.locked([locks.APP]))
    dev = sum(install_size.package_size(name) for name in install_size.locked([locks.DEV]))
    # compiled files and pip itself come to what is installed, and all of it is fetched packed
    assert app * 1.2 < machine.SPACE["app"] * install_size.MB < app * 2.5
    assert dev * 1.2 < machine.SPACE["dev"] * install_size.MB < dev * 2.5
