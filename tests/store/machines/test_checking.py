"""Two computers and more with one folder: what each has, whatever engines do to the files."""

import os
import shutil
from datetime import timedelta

import pytest
from tests.store.machines.computers import DAY, NOW, Computer, lines, said

from unclench.domain.merging.clock import Stamp
from unclench.domain.merging.state import deleted
from unclench.store.columns import milliseconds
from unclench.store.errors import StoreError
from unclench.store.machines import (
    applying,
    capture,
    errors,
    machine_row,
    reading,
    segments,
    states,
)
from unclench.store.machines.checking import check
from unclench.system.paths import Profile

MINUTE = timedelta(minutes=1)
COPIES = (
    "1.sync-conflict-20261201-101500-ABCDEFG.jsonl",
    "1 (Kim's conflicted copy 2026-12-01).jsonl",
    "1 (conflicted copy 2026-12-01 101500).jsonl",
    "1-LAPTOP.jsonl",
    "1 (1).jsonl",
    "1 2.jsonl",
    "1_conflict-20261201-101500.jsonl",
)


def both(*computers, rounds=3, after=timedelta()):
    for _ in range(rounds):
        for one in computers:
            one.check(after)


def test_what_is_added_and_removed_on_one_is_so_on_the_other(laptop, desktop):
    laptop.star("breath-46")
    desktop.star("pmr-16")
    both(laptop, desktop)
    assert laptop.stars == desktop.stars == {"breath-46", "pmr-16"}
    desktop.star("breath-46", marked=False)
    both(desktop, laptop, rounds=1)
    assert laptop.stars == {"pmr-16"}


def test_a_report_counts_and_names_the_machines(laptop, desktop):
    laptop.star("breath-46")
    first = laptop.check()
    assert (first.taken, first.written) == (0, 2)
    second = desktop.check()
    assert (second.taken, second.written) == (2, 1)
    assert [(one.label, one.ours, one.left) for one in second.machines] == [
        ("desktop", True, False),
        ("laptop", False, False),
    ]
    assert all(one.newest is not None for one in second.machines)
    assert desktop.status.report == second
    assert desktop.status.fault is None


def test_a_check_without_news_writes_nothing(laptop, desktop):
    both(laptop, desktop)
    before = {path: path.stat().st_mtime_ns for path in laptop.folder.rglob("*")}
    report = laptop.check()
    assert (report.taken, report.written) == (0, 0)
    assert before == {path: path.stat().st_mtime_ns for path in laptop.folder.rglob("*")}


def test_a_machine_that_writes_wrote_last(laptop, desktop):
    laptop.check()
    moment = desktop.check(DAY).machines[1].newest
    assert moment is not None
    assert abs(milliseconds(moment) - laptop.own.joinpath("1.jsonl").stat().st_mtime * 1000) < 2


def test_who_never_joined_is_told_so(computer):
    stranger = computer("stranger")
    with stranger.database():
        pass
    with pytest.raises(errors.NotJoined):
        stranger.check()


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
    assert said(report)[0].startswith("Another machine wrote under this one's name")
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
    report = desktop.check(2 * DAY)
    assert "hasn't arrived whole" in said(report)[0]
    file.write_bytes(whole)
    assert not said(desktop.check(2 * DAY))
    assert desktop.stars == {"breath-46", "pmr-16"}


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


def said_whole(report):
    return " ".join(one.text.format(**one.values) for one in report.remarks)


def test_a_clock_far_ahead_is_told_with_its_machine_and_not_spread(computer, laptop, desktop):
    both(laptop, desktop)
    with laptop.database() as database, database.transaction():
        database.change("INSERT INTO favourite VALUES ('breath-46')")
        database.change("UPDATE touched SET at = at + ?", (400 * 86_400_000,))
    laptop.check()
    report = desktop.check()
    assert desktop.stars == {"breath-46"}
    assert "The clock of laptop was 400 day(s) ahead" in said_whole(report)
    assert "The clock of laptop" in said_whole(desktop.check())
    desktop.star("breath-46", marked=False)
    desktop.check()
    again = laptop.check()
    assert laptop.stars == set()
    assert "desktop" not in said_whole(again)
    assert "This machine's clock is 400 day(s) behind" not in said_whole(desktop.check())


def test_an_own_clock_that_went_back_is_told(laptop):
    laptop.check()
    with laptop.database() as database:
        row = machine_row.taking_part(database)
        later = Stamp.read(row.clock)._replace(ms=Stamp.read(row.clock).ms + 3 * 86_400_000)
        machine_row.put(database, row._replace(clock=str(later)))
    assert "This machine's clock is " in said_whole(laptop.check())


def test_two_profiles_with_one_name_are_told_apart(computer, laptop, tmp_path):
    laptop.star("breath-46")
    laptop.check()
    shutil.copytree(laptop.profile.folder, tmp_path / "clone")
    clone = Computer(Profile(tmp_path / "clone"), laptop.folder)
    clone.star("pmr-16")
    laptop.star("walk")
    clone.check()
    assert said(laptop.check())[0].startswith("Another machine wrote under this one's name")
    assert clone.device != laptop.device
    both(clone, laptop)
    assert clone.stars == laptop.stars == {"breath-46", "pmr-16", "walk"}
    assert not clone.check().remarks


def test_a_restored_backup_does_not_bring_back_what_was_deleted(laptop, desktop, tmp_path):
    laptop.star("breath-46")
    both(laptop, desktop)
    kept = shutil.copy(laptop.profile.database, tmp_path / "kept.db")
    laptop.star("breath-46", marked=False)
    laptop.star("walk")
    both(laptop, desktop)
    shutil.copy(kept, laptop.profile.database)
    assert laptop.stars == {"breath-46"}
    both(laptop, desktop)
    assert laptop.stars == desktop.stars == {"walk"}


def test_own_files_that_went_are_written_again(computer, laptop, desktop):
    laptop.star("breath-46")
    both(laptop, desktop)
    shutil.rmtree(laptop.own)
    assert said(laptop.check())[0].startswith("Files that this machine wrote were gone")
    assert not laptop.check().remarks
    late = computer("late")
    late.join()
    shutil.rmtree(desktop.own)
    late.check()
    assert late.stars == {"breath-46"}


def test_what_a_machine_wrote_that_is_lost_reaches_those_that_join_later(computer, laptop, desktop):
    laptop.star("breath-46")
    both(laptop, desktop)
    gone = laptop.own
    shutil.rmtree(gone)
    assert not said(desktop.check())
    assert not said(desktop.check(5 * MINUTE))
    report = desktop.check(11 * MINUTE)
    assert "Files of laptop are gone" in said_whole(report)
    assert report.written
    assert not said(desktop.check(30 * MINUTE))
    late = computer("late")
    late.join()
    late.check()
    assert late.stars == {"breath-46"}


def test_files_that_were_gone_for_a_moment_are_no_matter(laptop, desktop, tmp_path):
    both(laptop, desktop)
    gone = laptop.own
    shutil.move(gone, tmp_path / "moved")
    desktop.check()
    shutil.move(tmp_path / "moved", gone)
    assert desktop.check(MINUTE).written == 0
    assert not said(desktop.check(60 * MINUTE))


def test_an_unknown_machine_whose_files_go_is_told_by_its_name(laptop, desktop):
    both(laptop, desktop)
    other = laptop.folder / "unclench" / "m-abcdef"
    other.mkdir()
    (other / "1.jsonl").write_text("\n")
    desktop.check()
    shutil.rmtree(other)
    desktop.check()
    assert "Files of m-abcdef are gone" in said_whole(desktop.check(20 * MINUTE))


def test_a_folder_that_is_away_is_told_and_kept_in_mind(laptop, desktop, tmp_path):
    both(laptop, desktop)
    before = desktop.status.report
    (laptop.folder / "unclench").rename(tmp_path / "away")
    desktop.star("walk")
    with pytest.raises(errors.FolderGone):
        desktop.check()
    assert "isn't there right now" in str(desktop.status.fault)
    assert desktop.status.report == before
    (tmp_path / "away").rename(laptop.folder / "unclench")
    both(desktop, laptop, rounds=1)
    assert laptop.stars == {"walk"}
    assert desktop.status.fault is None


def test_a_long_history_fills_files_that_are_never_touched_again(laptop, desktop, monkeypatch):
    monkeypatch.setattr("unclench.store.machines.own_segments.FULL", 500)
    for number in range(10):
        laptop.star(f"my-{number}")
    laptop.check()
    files = sorted(laptop.own.iterdir())
    assert len(files) > 2
    first = files[0].stat()
    laptop.star("walk")
    laptop.check()
    assert files[0].stat() == first
    ids = [line["id"] for file in laptop.own.iterdir() for line in lines(file)]
    assert len(ids) == len({*ids}) == 12
    desktop.check()
    assert desktop.stars == laptop.stars


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


def test_only_one_process_is_at_the_folder(laptop):
    with machine_row.alone(laptop.profile.database), pytest.raises(errors.Busy):
        check(laptop.profile, NOW)


def test_a_record_that_no_table_takes_is_told(laptop, desktop):
    both(laptop, desktop)
    other = laptop.folder / "unclench" / "m-abcdef"
    other.mkdir()
    line, *_ = laptop.own.joinpath("1.jsonl").read_bytes().splitlines()
    bad = (
        b'{"v":1,"id":"m-abcdef-1","device":"m-abcdef","clock":"01a231bd68d7-0000-m-abcdef",'
        b'"entity":"body_mode","key":"jaw","fields":{"mode":"impossible"}}\n'
    )
    (other / "1.jsonl").write_bytes(line + b"\n" + bad)
    assert "couldn't be taken in" in said_whole(desktop.check())
    assert "couldn't be taken in" in said_whole(desktop.check())


def test_a_machine_whose_record_was_deleted_is_no_longer_named(laptop, desktop):
    both(laptop, desktop)
    name = laptop.device
    with desktop.database() as database, database.transaction():
        before = states.known(database, "device", name)
        clock = machine_row.clock(database)
        capture.put(database, "device", name, deleted(before, clock.tick(milliseconds(NOW))))
        machine_row.keep_clock(database, clock)
    assert [one.label for one in desktop.check().machines] == ["desktop"]


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


def test_a_fault_of_the_folder_comes_out_in_words(laptop, monkeypatch):
    def refuse(_place):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(segments, "listing", refuse)
    with pytest.raises(StoreError, match="Input/output error"):
        laptop.check()


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
