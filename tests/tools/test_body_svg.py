"""The drawing of the body that is given away is the one that the app shows."""

import re
from xml.etree import ElementTree

import pytest

from tools import body_svg
from unclench.system import paths
from unclench.widgets.figures import body_views

NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@pytest.mark.parametrize("view", body_views.VIEWS)
def test_the_files_are_fresh(view, qapp):
    written = (paths.assets() / "body" / f"{view}.svg").read_text(encoding="utf-8")
    made = body_svg.drawing(view)
    assert NUMBER.sub("", written) == NUMBER.sub("", made)
    there, here = (NUMBER.findall(text) for text in (written, made))
    off = max(abs(float(a) - float(b)) for a, b in zip(there, here, strict=True))
    assert off <= 0.2  # another machine may round otherwise


@pytest.mark.parametrize("view", body_views.VIEWS)
def test_every_place_has_its_id_and_name(view, qapp):
    root = ElementTree.fromstring(body_svg.drawing(view))
    found = {path.get("id") for path in root.iter("{http://www.w3.org/2000/svg}path")}
    assert found == {"outline", *body_views.places(view)}


def test_both_files_are_written(tmp_path, monkeypatch, qapp):
    monkeypatch.setattr(paths, "assets", lambda: tmp_path)
    assert body_svg.main() == 0
    assert sorted(path.name for path in (tmp_path / "body").iterdir()) == ["back.svg", "front.svg"]
