"""What tells a desktop which files open the app."""

from xml.etree import ElementTree

from unclench.system import paths
from unclench.widgets.my_exercises.dropped import ENDINGS

BUNDLE = paths.assets().parent / "desktop" / "bundle"
NAME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_the_menu_entry_takes_the_kind_of_file_that_is_described() -> None:
    lines = (BUNDLE / "unclench.desktop").read_text(encoding="utf-8").splitlines()
    (kind,) = ElementTree.parse(BUNDLE / "unclench-mime.xml").iter(f"{NAME}mime-type")
    (pattern,) = kind.iter(f"{NAME}glob")
    assert "Exec=unclench %f" in lines
    assert f"MimeType={kind.attrib['type']};" in lines
    assert pattern.attrib["pattern"].removeprefix("*") in ENDINGS
