"""What tells a desktop which files open the app."""

import configparser
from xml.etree import ElementTree

from unclench import paths
from unclench.widgets.dropped import ENDINGS

BUNDLE = paths.assets().parent / "desktop" / "bundle"
NAME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_the_menu_entry_takes_the_kind_of_file_that_is_described():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(BUNDLE / "unclench.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    described = ElementTree.parse(BUNDLE / "unclench-mime.xml").getroot().find(f"{NAME}mime-type")
    assert told["Exec"] == "unclench %f"
    assert told["MimeType"] == f"{described.get('type')};"
    pattern = described.find(f"{NAME}glob").get("pattern")
    assert pattern.removeprefix("*") in ENDINGS
