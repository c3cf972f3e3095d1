"""What tells a desktop of the app: right by the desktop's own checkers, and of one mind."""

import os
import re
import shutil
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from unclench import APP_ID, __version__
from unclench.cli import main
from unclench.files import bundle
from unclench.files.reader import Loaded, read
from unclench.system import language, menu_entry, paths
from unclench.widgets.my_exercises.dropped import ENDINGS
from unclench.widgets.window.app_icon import app_icon

FOLDER = paths.assets() / "desktop"
ENTRY = FOLDER / f"{APP_ID}.desktop"
ABOUT = FOLDER / f"{APP_ID}.metainfo.xml"
NAME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Newer checkers want a page on the web, which there is none of, and a tag that older ones refuse.
ALLOWED = ("url-homepage-missing", "developer-name-tag-deprecated", "developer-info-missing")


def checked(tool: str, *words: object) -> str:
    """What the tool says; a machine that lacks it skips the test, CI must have it."""
    if shutil.which(tool) is None and os.environ.get("CI") != "true":
        pytest.skip(f"{tool} is not here")
    command = [tool, *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def value(key: str) -> str:
    return menu_entry.value_of(ENTRY.read_text(encoding="utf-8"), key)


def test_the_menu_entry_is_right_by_its_checker():
    assert checked("desktop-file-validate", "--warn-kde", ENTRY) == ""


@pytest.mark.skipif(sys.platform != "linux", reason="desktops of Linux")
def test_the_installed_menu_entry_is_right_too(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "executable", '/opt/100% "odd" $ü`/python 3')
    assert main(["desktop", "install"]) == 0
    assert checked("desktop-file-validate", tmp_path / "applications" / ENTRY.name) == ""


def test_the_description_is_right_by_its_checker():
    version = re.search(r"(\d+)\.\d+", checked("appstreamcli", "--version"))
    newer = version is not None and int(version[1]) >= 1
    lenient = [f"--override={','.join(f'{tag}=pedantic' for tag in ALLOWED)}"] if newer else []
    checked("appstreamcli", "validate", "--strict", "--no-net", "--no-color", *lenient, ABOUT)


def test_all_speak_of_the_same_app():
    about = ElementTree.parse(ABOUT).getroot()
    (kind,) = ElementTree.parse(FOLDER / f"{APP_ID}.xml").iter(f"{NAME}mime-type")
    (pattern,) = kind.iter(f"{NAME}glob")
    (icon,) = kind.iter(f"{NAME}icon")
    assert about.findtext("id") == APP_ID == value("Icon") == icon.attrib["name"]
    assert about.findtext("launchable") == ENTRY.name
    assert about.findtext("summary") == value("Comment")
    assert value("MimeType") == f"{about.findtext('provides/mediatype')};"
    assert kind.attrib["type"] == about.findtext("provides/mediatype")
    assert pattern.attrib["pattern"].removeprefix("*") in ENDINGS
    assert value("Exec") == "unclench %f"


@pytest.mark.parametrize("code", [one for one in language.existing() if one != language.ENGLISH])
def test_all_speak_each_language_of_the_app(code):
    about = ElementTree.parse(ABOUT).getroot()
    for key in ("GenericName", "Comment", "Keywords"):
        assert value(f"{key}[{code}]") not in ("", value(key))
    (kind,) = ElementTree.parse(FOLDER / f"{APP_ID}.xml").iter(f"{NAME}mime-type")
    assert code in {one.get(LANG) for one in kind.iter(f"{NAME}comment")}
    assert about.findtext(f"summary[@{LANG}='{code}']") == value(f"Comment[{code}]")
    for tag in ("p", "li", "keyword"):
        every = list(about.iter(tag))
        ours = [one for one in every if one.get(LANG) is None]
        assert len([one for one in every if one.get(LANG) == code]) == len(ours) > 0


def test_the_description_knows_the_version():
    newest = ElementTree.parse(ABOUT).getroot().find("releases/release")
    assert newest is not None
    assert newest.attrib["version"] == __version__


def test_a_file_is_known_by_its_beginning_too(tmp_path):
    loaded = read(paths.exercises() / "breath-46.json")
    assert isinstance(loaded, Loaded)
    bundle.write(tmp_path / "x.unclench", loaded)
    data = (tmp_path / "x.unclench").read_bytes()
    matches = list(ElementTree.parse(FOLDER / f"{APP_ID}.xml").iter(f"{NAME}match"))
    assert len(matches) == 2
    for match in matches:
        start = int(match.attrib["offset"])
        expected = match.attrib["value"].encode().decode("unicode_escape").encode()
        assert data[start:].startswith(expected)


def test_the_window_has_the_icon_of_the_menu(qapp):
    icon = app_icon()
    sides = {size.width() for size in icon.availableSizes()}
    assert sides == {16, 22, 24, 32, 48, 64, 128, 256}
    drawn = icon.pixmap(64, 64).toImage()
    assert drawn.pixelColor(0, 0).alpha() == 0
    assert drawn.pixelColor(32, 32).lightness() > 230
