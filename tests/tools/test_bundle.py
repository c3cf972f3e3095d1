"""What the bundles hold, and what they say of themselves."""

from __future__ import annotations

import plistlib
import struct
import sys
from pathlib import Path

import pytest

from tools.bundle import __main__ as bundle
from tools.bundle import debian, installers, needs, parts, pictures, places, wheel
from tools.bundle.places import BundleError
from unclench import APP_ID
from unclench.system import libraries

RECIPES = places.ROOT / "desktop" / "bundle"


def test_a_package_must_hold_every_sound_exercise_and_table(tmp_path: Path) -> None:
    for name in (
        "assets/sounds/bowl.flac",
        "exercises/breath.json",
        "exercises/.hidden",
        "assets/translations/de.ts",
        "desktop/unclench/store/tables.sql",
        "desktop/unclench/store/database.py",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    names = ["unclench/__init__.py", "unclench/assets/sounds/bowl.flac"]
    others = ["unclench/exercises/breath.json", "unclench/store/tables.sql"]
    assert wheel.lacking(names, tmp_path) == others
    assert wheel.lacking([*names, *others], tmp_path) == []


PLUGINS = "PySide6/Qt/plugins"


@pytest.mark.parametrize(
    ("name", "goes"),
    [
        (f"{PLUGINS}/platforms/libqxcb.so", True),
        (f"{PLUGINS}/platforms/libqwayland.so", True),
        (f"{PLUGINS}/platforms/libqoffscreen.so", True),
        (f"{PLUGINS}/platforms/libqvnc.so", False),
        (f"{PLUGINS}/wayland-shell-integration/libxdg-shell.so", True),
        (f"{PLUGINS}/wayland-decoration-client/libadwaita.so", True),
        (f"{PLUGINS}/tls/libqopensslbackend.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/QtNetwork.abi3.so", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("libQt6Network.so.6", False),
        ("PySide6\\Qt6Gui.dll", True),
        ("PySide6\\Qt6Network.dll", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_xx.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("unclench/assets/translations/de.qm", True),
        ("unclench/assets/translations/de.mo", True),
        ("unclench/assets/translations/de.ts", False),
        ("unclench/assets/translations/de.md", False),
        ("unclench/assets/README.md", True),
        ("unclench/assets/sounds/bowl.flac", True),
    ],
)
def test_only_what_is_used_of_qt_goes_along(name: str, goes: bool) -> None:
    assert parts.keeps(name, "/venv/lib/python3.11/site-packages/" + name) is goes


@pytest.mark.parametrize(
    ("name", "goes"),
    [
        ("libGL.so.1", False),
        ("libstdc++.so.6", False),
        ("libX11.so.6", False),
        ("libxcb.so.1", False),
        ("libfontconfig.so.1", False),
        ("libxcb-cursor.so.0", True),
        ("libffi.so.8", True),
        ("libsqlite3.so.0", True),
    ],
)
def test_drivers_and_what_every_system_has_stay_out(
    name: str, goes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert parts.keeps(name, f"/usr/lib/x86_64-linux-gnu/{name}") is goes


def test_the_package_names_what_it_needs_by_both_names() -> None:
    asked = needs.Needs(
        frozenset({"libglib-2.0.so.0", "libxcb-cursor.so.0", "libc.so.6", "libm.so.6"}), (2, 35)
    )
    assert needs.packages(asked) == [
        "libc6 (>= 2.35)",
        "libglib2.0-0t64 | libglib2.0-0",
        "libxcb-cursor0",
    ]


def test_every_library_that_the_app_asks_for_has_a_package() -> None:
    listed = (*libraries.IMPORT, *libraries.X11, *libraries.WAYLAND)
    asked = needs.Needs(frozenset(one.soname for one in listed), (2, 17))
    named = " ".join(needs.packages(asked))
    assert all(one.package in named for one in listed)


def test_a_library_that_nobody_knows_stops_the_build() -> None:
    with pytest.raises(BundleError, match=r"libnew\.so\.1"):
        needs.packages(needs.Needs(frozenset({"libnew.so.1"}), (2, 17)))


def test_icons_of_windows_and_macos_hold_the_shipped_pictures() -> None:
    by_side = pictures.pictures()
    icon = pictures.icns(by_side)
    assert icon[:4] == b"icns"
    assert struct.unpack(">I", icon[4:8]) == (len(icon),)
    assert all(by_side[side] in icon for side in (32, 128, 256, 512))
    icon = pictures.ico(by_side)
    _zero, _kind, count = struct.unpack_from("<HHH", icon)
    for k in range(count):
        *side, size, place = struct.unpack_from("<BBBBHHII", icon, 6 + 16 * k)
        assert icon[place : place + size] == by_side[side[0] or 256]


def test_macos_is_told_which_files_open_the_app() -> None:
    told = plistlib.loads(plistlib.dumps(parts.info_plist("1.2.3")))
    (kind,) = told["CFBundleDocumentTypes"]
    (own,) = told["UTExportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [own["UTTypeIdentifier"]]
    assert own["UTTypeTagSpecification"] == {"public.filename-extension": ["unclench"]}


def test_the_windows_installer_tells_which_files_open_the_app() -> None:
    script = installers.SCRIPT.read_text(encoding="utf-8")
    assert "PrivilegesRequired=lowest" in script
    assert 'Subkey: "Software\\Classes\\.unclench"' in script
    assert '""{app}\\unclench.exe"" ""%1""' in script


def test_installers_say_what_they_lack(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    with pytest.raises(BundleError, match="Inno Setup"):
        installers.windows()


def test_the_flatpak_has_no_network_and_starts_the_app() -> None:
    manifest = (RECIPES / f"{APP_ID}.yml").read_text(encoding="utf-8")
    assert f"id: {APP_ID}" in manifest
    assert "command: unclench" in manifest
    assert "share=network" not in manifest


def test_the_package_has_a_place_for_each_file_of_the_desktop() -> None:
    assert all(source.is_file() for source in debian.SHARE.values())


def test_a_missing_tool_is_named() -> None:
    with pytest.raises(BundleError, match="no-such-tool"):
        places.run(["no-such-tool"])
    with pytest.raises(BundleError, match="said this last"):
        places.run(["sh", "-c", "echo said this last; exit 3"])


def test_a_package_of_a_folder_that_is_not_made_yet_says_what_to_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bundle, "FOLDER", tmp_path / "nowhere")
    for name in ("debian", "archive"):
        assert bundle.main([name]) == 1
        assert f'make bundle ARGS="folder {name}"' in capsys.readouterr().err


def test_names_of_no_package_are_told_with_those_there_are(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(SystemExit):
        bundle.main(["wheels"])
    said = capsys.readouterr().err
    assert "wheels is none of wheel, folder, debian, archive" in said
    assert "[]" not in said


def test_a_folder_that_tools_can_not_name_is_told_first(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bundle, "ROOT", Path('/home/a "quiet" place'))
    assert bundle.main(["wheel"]) == 1
    said = capsys.readouterr().err
    assert 'has a " in its path' in said
    assert said.count("\n") == 1


def test_a_missing_tool_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(BundleError, match=r"objdump is not on this machine; .* install binutils"):
        places.run(["objdump", "--version"])
