"""Own exercises and programs between machines: files, by whatever they were written."""

import os
import unicodedata
from typing import Any, cast

import pytest
from tests.store.machines.computers import MINUTE, both, lines, said, said_whole

from unclench.store.errors import StoreError
from unclench.store.machines.own_texts import incoming

ONE = '{"id": "my-calm", "title": "Calm"}\n'
TWO = '{"id": "my-calm", "title": "Calmer"}\r\n'
THREE = '{"id": "my-calm", "title": "Calmest"}\n'


@pytest.fixture
def shared(laptop, desktop):
    """Two computers that have the same file."""
    laptop.write_text("my-calm.json", ONE)
    both(laptop, desktop)
    assert desktop.texts == {"my-calm.json": ONE}
    return laptop, desktop


def test_files_in_folders_and_what_is_hidden(laptop, desktop):
    laptop.write_text("my-calm.json", ONE)
    laptop.write_text("programs/my-week.json", TWO)
    laptop.write_text(".drafts/x.json", ONE)
    laptop.write_text(".my-calm.json.deleted", ONE)
    laptop.write_text("sound.opus", "no text of ours")
    (laptop.profile.exercises / "linked.json").symlink_to(laptop.profile.database)
    both(laptop, desktop)
    assert (
        desktop.profile.exercises.joinpath("programs/my-week.json").read_bytes().endswith(b"\r\n")
    )
    assert {*desktop.texts} == {"my-calm.json", "programs/my-week.json"}
    names = {one.name for one in desktop.profile.exercises.iterdir()}
    assert names == {"my-calm.json", "programs"}
    assert not laptop.check().written


def test_a_change_replaces_what_its_writer_had_seen(shared):
    laptop, desktop = shared
    laptop.write_text("my-calm.json", TWO)
    laptop.check()
    laptop.write_text("my-calm.json", THREE)
    laptop.check()
    assert not desktop.check().remarks
    assert desktop.texts == {"my-calm.json": THREE}
    kept = desktop.profile.exercises / ".my-calm.json.previous"
    assert kept.read_text(encoding="utf-8") == ONE


def test_a_file_that_was_only_saved_again_is_no_change(shared):
    laptop, _desktop = shared
    path = laptop.write_text("my-calm.json", ONE)
    os.utime(path, (1, 1))
    assert not laptop.check().written


def test_what_was_changed_on_both_is_kept_on_both(shared):
    laptop, desktop = shared
    laptop.write_text("my-calm.json", TWO)
    desktop.write_text("my-calm.json", THREE)
    laptop.check()
    report = desktop.check(MINUTE)
    both(laptop, desktop)
    assert laptop.texts == desktop.texts == {"my-calm.json": THREE, "my-calm-2.json": TWO}
    assert not report.remarks


def test_who_lost_keeps_what_was_there_under_the_next_free_name(shared):
    laptop, desktop = shared
    desktop.write_text("my-calm-2.json", "{}")
    desktop.write_text("my-calm.json", TWO)
    desktop.check()
    laptop.write_text("my-calm.json", THREE)
    laptop.check(MINUTE)
    report = desktop.check()
    assert "is different on another computer" in said_whole(report)
    desktop.check(MINUTE)
    assert said_whole(desktop.status.report) == said_whole(report)
    assert desktop.texts == {"my-calm.json": THREE, "my-calm-2.json": "{}", "my-calm-3.json": TWO}
    both(laptop, desktop)
    assert laptop.texts == desktop.texts


def test_files_of_one_name_that_were_there_before_joining(computer):
    laptop, desktop = computer("laptop"), computer("desktop")
    for one, text in ((laptop, ONE), (desktop, TWO)):
        one.write_text("my-calm.json", text)
        one.write_text("same.json", "{}")
        one.join()
    both(laptop, desktop)
    assert laptop.texts == desktop.texts
    assert sorted(laptop.texts) == ["my-calm-2.json", "my-calm.json", "same.json"]
    assert {laptop.texts["my-calm.json"], laptop.texts["my-calm-2.json"]} == {ONE, TWO}


def test_a_deleted_file_goes_and_can_be_put_back(shared):
    laptop, desktop = shared
    laptop.profile.exercises.joinpath("my-calm.json").rename(
        laptop.profile.exercises / ".my-calm.json.deleted"
    )
    both(laptop, desktop, rounds=1)
    assert desktop.texts == {}
    gone = desktop.profile.exercises / ".my-calm.json.deleted"
    gone.rename(desktop.profile.exercises / "my-calm.json")
    both(desktop, laptop, rounds=1)
    assert laptop.texts == {"my-calm.json": ONE}


def test_what_was_deleted_before_can_be_put_back_too(shared):
    laptop, desktop = shared
    for text in (TWO, THREE, ONE):
        laptop.write_text(".kept", "so that the folder isn't empty")
        path = laptop.write_text("my-calm.json", text)
        both(laptop, desktop)
        path.unlink()
        both(laptop, desktop)
    kept = desktop.profile.exercises.glob(".my-calm.json.deleted*")
    assert [one.read_bytes().decode() for one in sorted(kept)] == [TWO, THREE, ONE]


def test_a_file_deleted_on_both(shared):
    laptop, desktop = shared
    for one in shared:
        one.write_text(".kept", "so that the folder isn't empty")
        one.profile.exercises.joinpath("my-calm.json").unlink()
    both(laptop, desktop)
    assert laptop.texts == desktop.texts == {}
    assert not laptop.check().written


def test_a_later_change_beats_a_deletion(shared):
    laptop, desktop = shared
    laptop.write_text(".kept", "")
    laptop.profile.exercises.joinpath("my-calm.json").unlink()
    laptop.check()
    desktop.write_text("my-calm.json", TWO)
    both(desktop, laptop, after=MINUTE)
    assert laptop.texts == desktop.texts == {"my-calm.json": TWO}


def test_a_file_changed_just_as_its_deletion_comes_stays(shared, monkeypatch):
    laptop, desktop = shared
    laptop.write_text(".kept", "")
    laptop.profile.exercises.joinpath("my-calm.json").unlink()
    laptop.check()
    put_away = incoming.put_away

    def change_first(*what):  # between the two looks at the disk
        desktop.write_text("my-calm.json", TWO)
        put_away(*what)

    monkeypatch.setattr(incoming, "put_away", change_first)
    desktop.check()
    assert desktop.texts == {"my-calm.json": TWO}
    monkeypatch.undo()
    both(desktop, laptop)
    assert laptop.texts == {"my-calm.json": TWO}


@pytest.mark.parametrize("empty", [True, False])
def test_an_emptied_or_missing_folder_deletes_nothing_and_is_filled_again(shared, empty, tmp_path):
    laptop, desktop = shared
    laptop.profile.exercises.rename(tmp_path / "moved")
    if empty:
        laptop.profile.exercises.mkdir()
    both(laptop, desktop)
    assert laptop.texts == desktop.texts == {"my-calm.json": ONE}


def test_what_comes_while_the_folder_is_missing(shared, tmp_path):
    laptop, desktop = shared
    moved = laptop.profile.exercises.rename(tmp_path / "moved")
    desktop.write_text("more.json", TWO)
    desktop.check()
    laptop.profile.exercises.symlink_to(tmp_path / "away")
    report = laptop.check()
    assert "can't be put here" in said_whole(report)
    laptop.profile.exercises.unlink()
    moved.rename(laptop.profile.exercises)
    laptop.check()
    assert laptop.texts == {"more.json": TWO, "my-calm.json": ONE}


@pytest.mark.skipif(os.name != "posix", reason="links are for few there")
@pytest.mark.parametrize("moved", ["my-calm.json", "sub"])
def test_a_file_or_folder_that_became_a_link_is_not_deleted(shared, tmp_path, moved):
    laptop, desktop = shared
    laptop.write_text("sub/more.json", TWO)
    both(laptop, desktop)
    linked = laptop.profile.exercises / moved
    linked.symlink_to(linked.rename(tmp_path / moved))
    report = laptop.check()
    both(laptop, desktop)
    assert said_whole(report).count("stays on this computer") == 1
    assert desktop.texts == {"my-calm.json": ONE, "sub/more.json": TWO}
    linked.unlink()
    both(laptop, desktop)
    assert len(desktop.texts) == 1


@pytest.mark.skipif(os.name != "posix", reason="there are no pipes")
@pytest.mark.timeout(20)
def test_a_pipe_in_place_of_a_file_is_not_opened(shared):
    laptop, desktop = shared
    path = laptop.profile.exercises / "my-calm.json"
    path.unlink()
    os.mkfifo(path)
    assert "stays on this computer" in said_whole(laptop.check())
    both(laptop, desktop)
    assert desktop.texts == {"my-calm.json": ONE}


def test_a_file_that_goes_while_the_folder_is_walked(shared, monkeypatch):
    laptop, desktop = shared
    passing = laptop.write_text("passing.json", TWO)
    real = os.walk

    def walk(folder, **named):
        for each in real(folder, **named):
            passing.unlink(missing_ok=True)
            yield each

    monkeypatch.setattr(os, "walk", walk)
    assert not laptop.check().remarks
    desktop.check()
    assert desktop.texts == {"my-calm.json": ONE}


def test_names_that_not_every_system_can_have_stay_here(laptop, desktop):
    laptop.write_text("a:b.json", ONE)
    report = laptop.check()
    assert "Rename it to share it" in said_whole(report)
    desktop.check()
    assert desktop.texts == {}


def test_what_is_no_text_or_too_big_stays_here(laptop, desktop, monkeypatch):
    laptop.write_text("latin.json", "").write_bytes(b"\xe9")
    laptop.write_text("big.json", " " * ((1 << 20) + 1))
    report = laptop.check()
    assert said_whole(report).count("stays on this computer") == 2
    desktop.check()
    assert desktop.texts == {}


def test_a_name_is_the_same_in_both_forms_of_its_letters(laptop, desktop):
    composed = unicodedata.normalize("NFC", "für-mich.json")
    laptop.write_text(unicodedata.normalize("NFD", composed), ONE)
    both(laptop, desktop)
    assert desktop.texts == {composed: ONE}
    desktop.write_text(composed, TWO)
    both(desktop, laptop, rounds=1)
    assert laptop.texts == {unicodedata.normalize("NFD", composed): TWO}


def test_a_file_of_that_name_in_other_capital_letters(shared, monkeypatch):
    laptop, desktop = shared
    monkeypatch.setattr(
        "unclench.store.machines.own_texts.incoming.os.path.lexists",
        lambda path: "My-" in str(path),
    )
    laptop.write_text("My-calm.json", TWO)
    laptop.check()
    report = desktop.check()
    assert "but for capital letters" in said_whole(report)
    assert desktop.texts == {"my-calm.json": ONE}
    monkeypatch.undo()
    desktop.check()
    assert desktop.texts == {"my-calm.json": ONE, "My-calm.json": TWO}


def test_nothing_is_written_through_a_link_or_with_another_ending(shared, tmp_path):
    laptop, desktop = shared
    (tmp_path / "elsewhere").mkdir()
    (desktop.profile.exercises / "sub").symlink_to(tmp_path / "elsewhere")
    laptop.write_text("sub/more.json", TWO)
    laptop.check()
    file = laptop.own / "1.jsonl"
    file.with_name("2.jsonl").write_bytes(file.read_bytes().replace(b"more.json", b"more.exe"))
    report = desktop.check()
    assert said(report) == [said(report)[0]] * 2
    assert not [*(tmp_path / "elsewhere").iterdir()]
    assert desktop.texts == {"my-calm.json": ONE}


def test_a_folder_that_can_not_be_read_is_a_fault_not_a_deletion(shared, monkeypatch):
    laptop, desktop = shared
    real = os.scandir

    def refuse(path):
        if str(path) == str(laptop.profile.exercises):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(StoreError):
        laptop.check()
    monkeypatch.undo()
    both(laptop, desktop)
    assert desktop.texts == {"my-calm.json": ONE}


def test_of_many_texts_the_last_are_named(shared):
    laptop, _desktop = shared
    for number in range(40):
        laptop.write_text("my-calm.json", f"{number}\n")
        laptop.check()
    told = [line for line in lines(laptop.own / "1.jsonl") if line["entity"] == "file"]
    text, seen = cast("dict[str, Any]", told[-1]["fields"])["text"]
    assert text == "39\n"
    assert len(seen.split()) == len({*seen.split()}) == 32


def just_before_writing_out(monkeypatch, act):
    """Have something happen on the disk once others' records were taken in."""
    write = incoming.write

    def act_first(*what):
        act()
        write(*what)

    monkeypatch.setattr(incoming, "write", act_first)


def test_what_is_kept_beside_already_is_not_kept_twice(shared):
    laptop, desktop = shared
    desktop.write_text("my-calm.json", TWO)
    desktop.write_text("my-calm-2.json", TWO)
    desktop.check()
    laptop.write_text("my-calm.json", THREE)
    laptop.check(MINUTE)
    desktop.check()
    assert desktop.texts == {"my-calm.json": THREE, "my-calm-2.json": TWO}


def test_a_file_that_has_come_by_another_way_by_then(shared, monkeypatch):
    laptop, desktop = shared
    laptop.write_text("my-calm.json", TWO)
    laptop.check()
    just_before_writing_out(monkeypatch, lambda: desktop.write_text("my-calm.json", TWO))
    assert not desktop.check().remarks
    assert desktop.texts == {"my-calm.json": TWO}
    assert not desktop.profile.exercises.joinpath(".my-calm.json.previous").exists()


def test_a_file_deleted_here_while_its_deletion_came(shared, monkeypatch):
    laptop, desktop = shared
    for one in shared:
        one.write_text(".kept", "")
    laptop.profile.exercises.joinpath("my-calm.json").unlink()
    laptop.check()
    monkeypatch.setattr(incoming, "write", lambda *_what: None)
    desktop.check()
    monkeypatch.undo()
    desktop.profile.exercises.joinpath("my-calm.json").rename(
        desktop.profile.exercises / "away.json"
    )
    both(desktop, laptop)
    assert laptop.texts == desktop.texts == {"away.json": ONE}
