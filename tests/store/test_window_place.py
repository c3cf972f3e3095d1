"""Where the window stood: kept for each arrangement of screens, and never in the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.store import window_place


def test_each_arrangement_has_a_place_of_its_own(tmp_path):
    path = tmp_path / "window.txt"
    window_place.write(path, "1920x1080+0+0", b"\x01\x02")
    window_place.write(path, "2560x1440+0+0", b"\x03")
    window_place.write(path, "1920x1080+0+0", b"\x04")
    assert window_place.read(path, "1920x1080+0+0") == b"\x04"
    assert window_place.read(path, "2560x1440+0+0") == b"\x03"
    assert window_place.read(path, "800x600+0+0") == b""
    assert path.stat().st_mode & 0o777 == 0o600


def test_only_the_latest_arrangements_are_kept(tmp_path):
    path = tmp_path / "window.txt"
    for number in range(window_place.MOST + 2):
        window_place.write(path, f"{number}x1+0+0", bytes([number]))
    assert window_place.read(path, "0x1+0+0") == b""
    assert window_place.read(path, f"{window_place.MOST + 1}x1+0+0") == bytes(
        [window_place.MOST + 1]
    )


@pytest.mark.parametrize("text", [b"", b"one", b"a zz\n", b"\xff\xfe", b"a 01 02\n", b"\n\n"])
def test_a_damaged_file_is_as_none(tmp_path, text):
    path = tmp_path / "window.txt"
    path.write_bytes(text)
    assert window_place.read(path, "a") == b""
    window_place.write(path, "a", b"\x05")
    assert window_place.read(path, "a") == b"\x05"


def test_a_folder_that_is_not_there_stops_nothing(tmp_path):
    path = tmp_path / "nowhere" / "window.txt"
    window_place.write(path, "a", b"\x01")
    assert window_place.read(path, "a") == b""


@given(place=st.binary(max_size=200))
def test_what_is_written_is_read(tmp_path_factory, place):
    path = tmp_path_factory.mktemp("place") / "window.txt"
    window_place.write(path, "1x1+0+0@2.0", place)
    assert window_place.read(path, "1x1+0+0@2.0") == place
