"""What an install adds is counted whole, and stays small."""

from tools import install_size


def test_every_library_the_app_needs_is_counted():
    found = dict(install_size.sizes())
    assert {"numpy", "pydantic", "pydantic-core", "soundfile", "miniaudio", "soxr"} <= found.keys()
    assert not {"pytest", "mypy", "pyside6-essentials"} & found.keys()
    assert found["numpy"] > 10 * install_size.MB
    assert found["its voice"] > install_size.MB


def test_the_limits_hold_and_are_printed(capsys):
    assert install_size.main() == 0
    assert "over PySide6-Essentials" in capsys.readouterr().out


def test_a_broken_limit_fails(monkeypatch):
    monkeypatch.setattr(install_size, "MOST", install_size.MB)
    assert install_size.main() == 1
