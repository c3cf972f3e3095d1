"""Two computers and more with one folder: what each has, whatever engines do to the files."""

import shutil

import pytest
from tests.store.machines.computers import DAY, MINUTE, NOW, Computer, both, lines, said, said_whole

from unclench.domain.merging.change_lines import write
from unclench.domain.merging.clock import LATEST_MS, Stamp
from unclench.domain.merging.state import State, deleted
from unclench.store.backup import restore_backup
from unclench.store.columns import milliseconds
from unclench.store.errors import DamagedDatabase, StoreError
from unclench.store.machines import (
    capture,
    errors,
    machine_row,
    segments,
    states,
)
from unclench.store.machines.checking import check
from unclench.system.paths import Profile


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
    assert (first.taken, first.written) == (0, 1)  # its name is no change
    second = desktop.check()
    assert (second.taken, second.written) == (1, 0)
    assert [(one.label, one.ours, one.left) for one in second.machines] == [
        ("desktop", True, None),
        ("laptop", False, None),
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


def test_a_clock_far_ahead_is_told_with_its_machine_and_not_spread(computer, laptop, desktop):
    both(laptop, desktop)
    with laptop.database() as database, database.transaction():
        database.change("INSERT INTO favourite VALUES ('breath-46')")
        database.change("UPDATE touched SET at = at + ?", (400 * 86_400_000,))
    laptop.check(400 * DAY)
    report = desktop.check()
    assert desktop.stars == {"breath-46"}
    assert "The clock of laptop was 400 day(s) ahead" in said_whole(report)
    assert "The clock of laptop" in said_whole(desktop.check())
    desktop.star("breath-46", marked=False)
    desktop.check()
    again = laptop.check()
    assert laptop.stars == set()
    assert "desktop" not in said_whole(again)
    assert "This computer's clock is 400 day(s) behind" not in said_whole(desktop.check())
    for number in range(4):  # its clock is right now, and its stamps stay after what it had seen
        laptop.star(f"my-{number}")
        laptop.check()
    assert not said(desktop.check())
    desktop.star("pmr-16")  # its stamp stays after what was seen, whatever its clock shows
    assert not said(desktop.check())


def star_told(folder, *stars):
    """What another machine says of stars, each set at a moment in milliseconds."""
    other = folder / "unclench" / "m-abcdef"
    other.mkdir(exist_ok=True)
    states_ = [(name, State(at, {}, {}, None)) for name, at in stars]
    told = [write("m-abcdef", number, "favourite", *one) for number, one in enumerate(states_)]
    (other / "1.jsonl").write_text("".join(f"{line}\n" for line in told))


def test_a_stamp_of_a_time_that_never_comes_stops_no_clock(laptop, desktop):
    both(laptop, desktop)
    star_told(
        laptop.folder,
        ("pmr-16", Stamp(milliseconds(NOW), 0, "m-abcdef")),
        ("breath-46", Stamp(LATEST_MS, 0xFFFF, "m-abcdef")),
    )
    for days in range(3):
        laptop.star(f"my-{days}")
        told = said_whole(laptop.check(days * DAY))
        assert "m-abcdef was more than a hundred years ahead" in told
        assert "arrived" not in told
    assert laptop.stars == {"pmr-16", "my-0", "my-1", "my-2"}
    desktop.check()
    assert desktop.stars == laptop.stars


def test_what_was_too_far_ahead_is_taken_in_once_this_clock_is_right(laptop, desktop):
    both(laptop, desktop)
    at = NOW + 37_000 * DAY
    star_told(laptop.folder, ("pmr-16", Stamp(milliseconds(at), 0, "m-abcdef")))
    laptop.check()
    assert laptop.stars == set()
    assert not said(laptop.check(36_999 * DAY))
    assert laptop.stars == {"pmr-16"}


@pytest.mark.parametrize("wrong", ["clock = 'zz'", "identity = 'zz'", "device = 'A B'"])
def test_a_row_of_a_foreign_database_is_told_as_damaged(laptop, wrong):
    with laptop.database() as database:
        database.change(f"UPDATE machine SET {wrong}")
    with pytest.raises(DamagedDatabase):
        laptop.check()
    assert laptop.status.fault


def test_an_own_clock_that_went_back_is_told(laptop):
    laptop.check()
    with laptop.database() as database:
        row = machine_row.taking_part(database)
        later = Stamp.read(row.clock)._replace(ms=Stamp.read(row.clock).ms + 3 * 86_400_000)
        machine_row.put(database, row._replace(clock=str(later)))
    assert "This computer's clock is " in said_whole(laptop.check())


def test_two_profiles_with_one_name_are_told_apart(computer, laptop, tmp_path):
    laptop.star("breath-46")
    laptop.check()
    shutil.copytree(laptop.profile.folder, tmp_path / "clone")
    clone = Computer(Profile(tmp_path / "clone"), laptop.folder)
    clone.star("pmr-16")
    laptop.star("walk")
    clone.check()
    assert said(laptop.check())[0].startswith("Another computer wrote under this one's name")
    assert clone.device != laptop.device
    both(clone, laptop)
    assert clone.stars == laptop.stars == {"breath-46", "pmr-16", "walk"}
    assert not clone.check().remarks
    for one in (clone, laptop):  # both go on, also under the name that was another's before
        assert {each.device for each in one.check().machines} == {clone.device, laptop.device}


def test_a_name_that_a_machine_outgrew_is_no_longer_named(laptop, desktop, tmp_path):
    both(laptop, desktop)
    kept = shutil.copy(laptop.profile.database, tmp_path / "kept.db")
    laptop.star("walk")
    both(laptop, desktop)
    restore_backup(laptop.profile, kept, NOW)
    outgrown = laptop.device
    laptop.join()
    both(laptop, desktop)
    assert laptop.device != outgrown
    for one in (laptop, desktop):
        assert {each.device for each in one.check().machines} == {laptop.device, desktop.device}


def test_a_restored_backup_does_not_bring_back_what_was_deleted(laptop, desktop, tmp_path):
    laptop.star("breath-46")
    both(laptop, desktop)
    kept = shutil.copy(laptop.profile.database, tmp_path / "kept.db")
    laptop.star("breath-46", marked=False)
    laptop.star("walk")
    both(laptop, desktop)
    restore_backup(laptop.profile, kept, NOW)
    assert laptop.stars == {"breath-46"}
    assert not laptop.status.active  # it is for the person to say so again
    with pytest.raises(errors.NotJoined):
        laptop.check()
    laptop.join()
    both(laptop, desktop)
    assert laptop.stars == desktop.stars == {"walk"}


def test_own_files_that_went_are_written_again(computer, laptop, desktop):
    laptop.star("breath-46")
    both(laptop, desktop)
    shutil.rmtree(laptop.own)
    told = laptop.check().remarks
    assert said_whole(laptop.status.report).startswith("Files that this computer wrote were gone")
    assert not laptop.check(MINUTE).remarks
    for after in (DAY - MINUTE, DAY - MINUTE):  # until somebody has surely had the time to see it
        laptop.check(after)
        report = laptop.status.report
        assert report is not None
        assert report.remarks == told
    laptop.check(DAY)
    assert said_whole(laptop.status.report) == ""
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


def test_a_copy_that_is_tidied_away_is_no_matter(laptop, desktop):
    both(laptop, desktop)
    copy = laptop.own / "1 (1).jsonl"
    copy.write_bytes(b"\n")
    desktop.check()
    copy.unlink()
    desktop.check()
    assert not desktop.check(20 * MINUTE).written


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
    before, checked = desktop.status.report, desktop.status.checked
    (laptop.folder / "unclench").rename(tmp_path / "away")
    desktop.star("walk")
    with pytest.raises(errors.FolderGone):
        desktop.check(MINUTE)
    assert f"{laptop.folder / 'unclench'} isn't there right now" in str(desktop.status.fault)
    assert (desktop.status.report, desktop.status.checked) == (before, checked)
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


def test_a_fault_of_the_folder_comes_out_in_words(laptop, monkeypatch):
    def refuse(_place):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(segments, "listing", refuse)
    with pytest.raises(StoreError, match="Input/output error"):
        laptop.check()


def test_what_stands_in_the_way_of_a_file_or_a_folder_is_named(laptop):
    laptop.check()
    file = laptop.own / "1.jsonl"
    file.unlink()
    file.mkdir()
    with pytest.raises(errors.InTheWay, match=r"1\.jsonl is in the way"):
        laptop.check()
    file.rmdir()
    own = laptop.own
    own.rmdir()
    own.write_text("a note")
    with pytest.raises(errors.InTheWay, match=f"{own.name} is in the way"):
        laptop.check()
    own.unlink()
    laptop.check()
    assert (own / "1.jsonl").is_file()
