"""`desktop install` and `remove`: what is put in place, and that nothing else is touched."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from unclench import APP_ID
from unclench.cli import desktop, main
from unclench.system import login_start, menu_entry

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.skipif(sys.platform != "linux", reason="desktops of Linux"),
]
KIND = "application/x-unclench-exercise"


@pytest.fixture
def home(tmp_path, monkeypatch):
    folder = tmp_path / "my däta"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


@pytest.fixture(params=[True, False], ids=["with the desktop's tools", "without them"])
def tools(request, monkeypatch):
    if not request.param:
        monkeypatch.setattr(shutil, "which", lambda _name: None)


def everything(folder) -> dict:
    return {
        path.relative_to(folder): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def entry(home) -> str:
    path: Path = home / desktop.ENTRY
    return path.read_text(encoding="utf-8")


@pytest.mark.usefixtures("tools")
def test_all_is_put_in_place_in_folders_that_lack(home, capsys):
    assert main(["desktop", "install"]) == 0
    assert "in your menu" in capsys.readouterr().out
    assert menu_entry.value_of(entry(home), "Icon") == APP_ID
    assert (home / f"mime/packages/{APP_ID}.xml").is_file()
    assert (home / f"metainfo/{APP_ID}.metainfo.xml").is_file()
    assert (home / f"icons/hicolor/scalable/apps/{APP_ID}.svg").is_file()
    for side in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        picture = home / f"icons/hicolor/{side}x{side}/apps/{APP_ID}.png"
        assert picture.read_bytes()[16:24] == side.to_bytes(4, "big") * 2


@pytest.mark.usefixtures("tools")
def test_removing_leaves_what_was_there_before(home, capsys):
    (home / "applications").mkdir(parents=True)
    (home / "icons/hicolor/16x16/apps").mkdir(parents=True)
    (home / "applications/other.desktop").write_text("[Desktop Entry]\nName=Other\n")
    (home / "icons/hicolor/16x16/apps/other.png").write_bytes(b"other")
    before = everything(home)
    assert main(["desktop", "install"]) == 0
    assert main(["desktop", "remove"]) == 0
    after = everything(home)
    lists = {path for path in after if path.name == "mimeinfo.cache"}  # other.desktop may be in it
    assert {path: after[path] for path in after.keys() - lists} == before
    assert "still there" in capsys.readouterr().out


@pytest.mark.usefixtures("tools")
def test_removing_leaves_nothing_where_nothing_was(home):
    for _ in range(2):
        assert main(["desktop", "install"]) == 0
    assert main(["desktop", "remove"]) == 0
    assert everything(home) == {}


def test_what_came_later_stays(home):
    main(["desktop", "install"])
    later = home / "icons/hicolor/16x16/apps/later.png"
    later.write_bytes(b"later")
    main(["desktop", "remove"])
    assert [path for path in everything(home) if (home / path).is_file()] == [
        later.relative_to(home)
    ]


def test_installing_again_changes_nothing(home):
    main(["desktop", "install"])
    before = everything(home)
    main(["desktop", "install"])
    assert everything(home) == before


def test_installing_again_mends_what_was_moved(home, capsys, monkeypatch, tmp_path):
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(sys, "executable", str(tmp_path / "old place" / "python"))
        main(["desktop", "install"])
    main(["doctor"])
    assert "old place" in capsys.readouterr().out
    main(["desktop", "install"])
    assert "old place" not in entry(home)
    main(["doctor"])
    said = capsys.readouterr().out
    assert "menu: " in said
    assert "desktop install" not in said.partition("menu: ")[2]


def test_removing_twice_is_no_fault(home, capsys):
    assert main(["desktop", "remove"]) == 0
    assert "nothing to remove" in capsys.readouterr().out
    assert not home.exists()


def test_a_folder_that_is_not_named_in_full_is_no_place(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", "somewhere")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert main(["desktop", "install"]) == 0
    assert (tmp_path / ".local/share" / desktop.ENTRY).is_file()


@pytest.mark.parametrize("system", ["darwin", "win32"])
@pytest.mark.parametrize("way", ["install", "remove"])
def test_other_systems_are_told_why_not(system, way, home, monkeypatch, capsys):
    monkeypatch.setattr(sys, "platform", system)
    assert main(["desktop", way]) == 2
    assert "Linux" in capsys.readouterr().err
    assert not home.exists()


def test_a_place_that_can_not_be_written_is_named(home, capsys):
    home.write_text("a file is in the way")
    assert main(["desktop", "install"]) == 2
    said = capsys.readouterr().err
    assert str(home) in said
    assert said.count("\n") == 1


def test_a_folder_with_a_name_that_is_no_utf8_is_refused(home, monkeypatch, capsys):
    monkeypatch.setattr(sys, "executable", "/opt/\udcff/python")
    assert main(["desktop", "install"]) == 2
    assert "rename" in capsys.readouterr().err
    assert not home.exists()


def test_a_tool_that_fails_or_hangs_is_no_fault(home, monkeypatch):
    def hangs(*_words, **_more):
        raise subprocess.TimeoutExpired("tool", 1)

    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", hangs)
    assert main(["desktop", "install"]) == 0


def test_a_list_of_icons_that_is_there_is_made_new(home, monkeypatch):
    told = []
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", lambda words, **_more: told.append(words[0]))
    main(["desktop", "install"])
    assert not [tool for tool in told if "icon" in tool]
    (home / "icons/hicolor/icon-theme.cache").touch()
    main(["desktop", "install"])
    assert "/usr/bin/gtk-update-icon-cache" in told


@pytest.mark.usefixtures("home")
def test_what_starts_at_log_in_goes_too(capsys):
    login_start.switch_on(["unclench", "--hidden"])
    assert main(["desktop", "remove"]) == 0
    assert "no longer starts when you log in" in capsys.readouterr().out
    assert login_start.command() == ""
