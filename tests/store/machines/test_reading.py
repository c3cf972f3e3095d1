"""Files that others wrote, whatever engines made of them on their way."""

import os
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.machines.computers import DAY, MINUTE, both, said, said_whole

from unclench.domain.merging.change_lines import write
from unclench.domain.merging.state import unshared
from unclench.store.machines import (
    applying,
    errors,
    reading,
    segments,
)
from unclench.system import plain_files

COPIES = (
    "1.sync-conflict-20261201-101500-ABCDEFG.jsonl",
    "1 (Kim's conflicted copy 2026-12-01).jsonl",
    "1 (conflicted copy 2026-12-01 101500).jsonl",
    "1-LAPTOP.jsonl",
    "1 (1).jsonl",
    "1 2.jsonl",
    "1_conflict-20261201-101500.jsonl",
)
posix = pytest.mark.skipif(os.name != "posix", reason="no pipes, and links are for few there")


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_that_an_engine_made_is_read(laptop, desktop, name):
    both(laptop, desktop)
    laptop.star("breath-46")
    laptop.check()
    file = laptop.own / "1.jsonl"
    whole = file.read_bytes()
    desktop.check()
    laptop.star("pmr-16")
    laptop.check()
    (laptop.own / name).write_bytes(file.read_bytes())
    file.write_bytes(whole)
    desktop.check()
    assert desktop.stars == {"breath-46", "pmr-16"}


def test_a_copy_in_ones_own_folder_gives_a_fresh_name_and_loses_nothing(laptop, desktop):
    both(laptop, desktop)
    before = laptop.device
    (laptop.own / COPIES[0]).write_bytes(desktop.own.joinpath("1.jsonl").read_bytes())
    laptop.star("breath-46")
    report = laptop.check()
    assert said(report)[0].startswith("Another computer wrote under this one's name")
    assert laptop.device != before
    desktop.check()
    assert desktop.stars == {"breath-46"}
    assert not said(laptop.check())


def test_copies_in_other_cases_and_passing_files(laptop, desktop):
    both(laptop, desktop)
    laptop.star("breath-46")
    laptop.check()
    (laptop.own / "1.jsonl").rename(laptop.own / "1.JSONL")
    (laptop.own / ".1.jsonl.part").write_text("half")
    (laptop.own / "~syncthing~1.jsonl.tmp").write_text("half")
    (laptop.own / "1.jsonl~").write_text("half")
    (laptop.own / "note.txt").write_text("mine")
    (laptop.folder / "unclench" / "file.jsonl").write_text("no machine")
    upper = laptop.own.rename(laptop.own.with_name(laptop.device.upper()))
    report = desktop.check()
    assert desktop.stars == {"breath-46"}
    assert not report.remarks
    laptop.star("pmr-16")
    laptop.check()
    assert (upper / "1.JSONL").exists()
    desktop.check()
    assert desktop.stars == {"breath-46", "pmr-16"}
    assert not said(laptop.check())


def test_names_that_differ_in_case_alone_are_both_read(laptop, desktop):
    both(laptop, desktop)
    laptop.star("breath-46")
    laptop.check()
    other = laptop.own.with_name("elsewhere")
    other.mkdir()
    shutil.copy(laptop.own / "1.jsonl", other / "1.JSONL")
    laptop.star("pmr-16")
    laptop.check()
    shutil.move(laptop.own / "1.jsonl", other / "1.jsonl")
    desktop.check()
    assert desktop.stars == {"breath-46", "pmr-16"}


def test_a_cut_file_is_read_as_far_as_it_goes_and_again_once_it_is_whole(laptop, desktop):
    both(laptop, desktop)
    laptop.star("breath-46")
    laptop.star("pmr-16")
    laptop.check()
    file = laptop.own / "1.jsonl"
    whole = file.read_bytes()
    file.write_bytes(whole[:-30])
    assert not desktop.check().remarks
    assert len(desktop.stars) == 1
    for after in (0, 5, 9):
        assert not said(desktop.check(after * MINUTE))
    (told,) = desktop.check(10 * MINUTE).remarks
    assert told.values == {"path": f"{laptop.device}/1.jsonl", "machine": "laptop"}
    assert "can't be read whole" in told.text
    file.write_bytes(whole)
    assert not said(desktop.check(2 * DAY))
    assert desktop.stars == {"breath-46", "pmr-16"}


def test_a_file_that_is_still_being_carried_is_not_told(laptop, desktop):
    both(laptop, desktop)
    for name in ("breath-46", "pmr-16", "walk"):
        laptop.star(name)
    laptop.check()
    file = laptop.own / "1.jsonl"
    whole = file.read_bytes()
    for after in range(40):  # a little of it every minute
        file.write_bytes(whole[: -60 + after])
        assert not said(desktop.check(after * MINUTE))


def test_a_file_may_still_be_carried_where_this_machine_slept(laptop, desktop):
    both(laptop, desktop)
    laptop.star("breath-46")
    laptop.check()
    file = laptop.own / "1.jsonl"
    file.write_bytes(file.read_bytes()[:-30])
    assert not said(desktop.check())
    assert not said(desktop.check(60 * MINUTE))
    assert "can't be read whole" in said(desktop.check(61 * MINUTE))[0]


def test_a_damaged_file_comes_again_once_it_is_deleted(laptop, desktop):
    both(laptop, desktop)
    laptop.star("breath-46")
    laptop.check()
    file = laptop.own / "1.jsonl"
    file.write_bytes(file.read_bytes()[:-30])
    desktop.check()
    file.unlink()
    both(laptop, desktop)
    assert desktop.stars == {"breath-46"}


def test_what_arrives_later_at_the_size_and_time_it_was_said_to_have_is_read(laptop, desktop):
    both(laptop, desktop)
    laptop.star("breath-46")
    laptop.check()
    file = laptop.own / "1.jsonl"
    whole, seen = file.read_bytes(), file.stat()
    for data in (b"\0" * len(whole), whole):
        file.write_bytes(data)
        os.utime(file, ns=(seen.st_atime_ns, seen.st_mtime_ns))
        desktop.check()
    assert desktop.stars == {"breath-46"}
    assert not said(desktop.check(2 * DAY))


def test_what_is_no_text_or_far_too_long_waits(laptop, desktop, monkeypatch):
    both(laptop, desktop)
    other = laptop.folder / "unclench" / "m-abcdef"
    other.mkdir()
    (other / "1.jsonl").write_bytes(b"\xff\xfe\n[]\n" + b"\0" * 50)
    (other / "2.jsonl.age").write_bytes(b"age-encryption.org/v1\n")
    monkeypatch.setattr("unclench.store.machines.reading.LONGEST", 5000)
    (other / "3.jsonl").write_bytes(b" " * 5001)
    assert not said(desktop.check())
    (told,) = desktop.check(2 * DAY).remarks
    assert told.values == {"path": "m-abcdef/1.jsonl", "machine": "m-abcdef"}


def test_lines_of_a_newer_version_are_left_alone_and_told_until_they_can_be_read(
    laptop, desktop, monkeypatch
):
    both(laptop, desktop)
    laptop.star("breath-46")
    laptop.check()
    file = laptop.own / "1.jsonl"
    file.write_bytes(file.read_bytes().replace(b'{"v":1,', b'{"v":2,'))
    for _ in range(2):
        assert "laptop has a newer version" in said_whole(desktop.check())
    assert desktop.stars == set()
    monkeypatch.setattr("unclench.store.machines.reading.VERSION", 2)
    monkeypatch.setattr("unclench.domain.merging.change_lines.VERSION", 2)
    desktop.check()
    assert desktop.stars == {"breath-46"}


def test_many_lines_are_taken_in_by_and_by(laptop, desktop, monkeypatch):
    for number in range(25):
        laptop.star(f"my-{number}")
    laptop.check()
    calls = []
    real = segments.remember

    def remember(database, rows):
        calls.append((len(rows), len(database.rows("SELECT * FROM favourite"))))
        real(database, rows)

    monkeypatch.setattr("unclench.store.machines.reading._AT_ONCE", 10)
    monkeypatch.setattr("unclench.store.machines.reading.remember", remember)
    desktop.check()
    assert calls == [(0, 10), (0, 20), (1, 25)]


def test_the_same_bytes_under_two_names_are_read_once(laptop, desktop, monkeypatch):
    both(laptop, desktop)
    laptop.star("walk")
    laptop.check()
    shutil.copytree(laptop.own, laptop.own.with_name("m-abcdef"))
    read = []
    real = reading.parsed

    def parsed(data):
        read.append(data)
        return real(data)

    monkeypatch.setattr(reading, "parsed", parsed)
    desktop.check()
    assert not desktop.check().taken
    assert len(read) == 1


def test_a_file_that_was_touched_alone_is_not_read_again(laptop, desktop, monkeypatch):
    both(laptop, desktop)
    os.utime(laptop.own / "1.jsonl", (1, 1))
    monkeypatch.setattr(reading, "parsed", None)
    desktop.check()
    os.utime(desktop.own / "1.jsonl", (1, 1))
    assert not said(desktop.check())
    desktop.check()


def test_many_small_files_are_taken_in_together(laptop, desktop, monkeypatch):
    both(laptop, desktop)
    monkeypatch.setattr("unclench.store.machines.own_segments.FULL", 300)
    for number in range(12):
        laptop.star(f"my-{number}")
    laptop.check()
    assert len([*laptop.own.iterdir()]) > 4
    calls = []
    real = applying.apply

    def apply(database, lines, done):
        calls.append(len(lines))
        return real(database, lines, done)

    monkeypatch.setattr(reading, "_AT_ONCE", 4)
    monkeypatch.setattr(reading, "apply", apply)
    desktop.check()
    assert desktop.stars == laptop.stars
    assert max(calls) > 3
    assert len(calls) == 3


def test_a_file_that_can_not_be_read_keeps_no_other_from_being_read(laptop, desktop, monkeypatch):
    both(laptop, desktop)
    laptop.star("walk")
    laptop.check()
    for name, text in (("m-aaaaaa", "held"), ("m-bbbbbb", "gone")):
        laptop.own.with_name(name).mkdir()
        laptop.own.with_name(name).joinpath("1.jsonl").write_text(text)
    real = plain_files.read_plain

    def read_plain(path, most):
        if path.parent.name == "m-aaaaaa":
            raise PermissionError(13, "Permission denied", str(path))
        if path.parent.name == "m-bbbbbb":
            raise FileNotFoundError(2, "No such file", str(path))
        return real(path, most)

    monkeypatch.setattr(reading, "read_plain", read_plain)
    assert not said(desktop.check())
    assert desktop.stars == {"walk"}
    assert "m-aaaaaa/1.jsonl can't be opened" in said_whole(desktop.check(2 * DAY))
    monkeypatch.undo()
    for name in ("m-aaaaaa", "m-bbbbbb"):
        shutil.copy(laptop.own / "1.jsonl", laptop.own.with_name(name) / "1.jsonl")
    assert not said(desktop.check(2 * DAY))


@posix
@pytest.mark.timeout(20)
def test_links_and_pipes_are_left_alone(laptop, desktop, tmp_path):
    both(laptop, desktop)
    laptop.star("walk")
    laptop.check()
    other = laptop.own.with_name("m-abcdef")
    other.mkdir()
    (other / "1.jsonl").symlink_to("/dev/zero")
    os.mkfifo(other / "2.jsonl")
    laptop.own.rename(tmp_path / "away")
    laptop.own.symlink_to(tmp_path / "away")
    assert not said(desktop.check())
    assert desktop.stars == set()
    with pytest.raises(errors.NotOurs):
        laptop.check()
    laptop.own.unlink()
    (tmp_path / "away").rename(laptop.own)
    desktop.check()
    assert desktop.stars == {"walk"}
    os.mkfifo(desktop.own / "2.jsonl")
    assert not said(desktop.check())


def test_a_file_that_grew_too_long_since_it_was_listed_waits(laptop, desktop, monkeypatch):
    both(laptop, desktop)
    laptop.star("walk")
    laptop.check()
    monkeypatch.setattr(reading, "read_plain", lambda _path, most: b" " * (most + 1))
    desktop.check()
    monkeypatch.undo()
    desktop.check()
    assert desktop.stars == {"walk"}


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reading(data):
    assert reading.parsed(data).newer == 0


@given(st.integers(0, 2000), st.binary(max_size=20))
def test_a_cut_file_gives_its_first_lines(cut, rest):
    states = [unshared({}) for _ in range(9)]
    text = [write("m-abcdef", k, "favourite", f"my-{k}", one) for k, one in enumerate(states)]
    data = "".join(line + "\n" for line in text).encode()
    whole = reading.parsed(data)
    assert (len(whole.lines), whole.whole) == (9, True)
    part = reading.parsed(data[:cut] + b"\0" + rest)
    assert part.lines == whole.lines[: len(part.lines)]
    assert len(part.lines) >= data[:cut].count(b"\n")
    assert not part.whole


def test_a_fault_of_ours_stops_no_other_line_and_is_in_the_log(monkeypatch, caplog):
    def read(_text):
        raise TypeError("ours")

    monkeypatch.setattr(reading, "read", read)
    assert reading.parsed(b"{}\n{}\n") == ([], 0, False)
    assert caplog.text.count("TypeError: ours") == 2
