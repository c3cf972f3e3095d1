"""`sync`: set up, carried, told and ended on the command line; a passphrase is never shown."""

import getpass
import io
import os
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from unclench.cli import main, sync
from unclench.domain.session import Session
from unclench.store.database import open_database
from unclench.store.errors import StoreError
from unclench.store.machines.report import Machine, Remark, Report, Status
from unclench.store.sessions import Sessions
from unclench.store.settings import StoredSettings
from unclench.system.paths import Profile

AT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
WORDS = "four plain short words"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "carried \N{HERB}"
    made.mkdir()
    return made


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    made = tmp_path / "words.txt"
    made.write_text(f"{WORDS}\r\nand a line that doesn't count\n", encoding="utf-8")
    return made


@pytest.fixture
def filled(profile: Profile) -> Profile:
    with closing(open_database(profile.database)) as database:
        Sessions(database).put(
            Session("a", "b", "Breath", "breathing", AT, 60_000, 60_000, "completed")
        )
    return profile


@pytest.fixture
def terminal(monkeypatch):
    """What is typed at each question, and the questions."""
    typed: list[str] = []
    asked: list[str] = []

    def ask(question: str) -> str:
        asked.append(question)
        return typed.pop(0)

    monkeypatch.setattr(getpass, "getpass", ask)
    monkeypatch.setattr(
        sys, "stdin", type("Terminal", (io.StringIO,), {"isatty": lambda _s: True})()
    )
    return typed, asked


def sessions(folder: Path) -> int:
    with closing(open_database(Profile(folder).database)) as database:
        return Sessions(database).count()


@pytest.mark.thorough
def test_two_machines_have_one_history(filled, folder, secret, tmp_path, capsys):
    assert main(["sync", "--folder", str(folder), "--passphrase-file", str(secret)]) == 0
    told = capsys.readouterr().out
    assert f"now using {folder}; its files are encrypted" in told
    assert "went out" in told
    other = ["--data-dir", str(tmp_path / "other")]
    assert main([*other, "sync", "--folder", str(folder), "--passphrase-file", str(secret)]) == 0
    assert sessions(tmp_path / "other") == 1
    assert "(this one)" in capsys.readouterr().out
    assert main([*other, "sync"]) == 0
    told = capsys.readouterr().out
    assert f"folder: {folder}" in told
    assert "encrypted: yes" in told
    assert "last check: 20" in told
    assert main(["sync", "--once"]) == 0
    assert "0 changes went out" in capsys.readouterr().out
    assert main(["sync", "--stop"]) == 0
    assert f"everything stays here, and the files in {folder} stay" in capsys.readouterr().out
    assert main(["sync", "--stop"]) == 2
    assert sessions(filled.folder) == 1
    assert not any(WORDS.encode() in one.read_bytes() for one in folder.rglob("*") if one.is_file())


@pytest.mark.thorough
def test_a_restored_backup_ends_it_and_says_so(filled, folder, tmp_path, capsys):
    file = str(tmp_path / "my.zip")
    assert main(["backup", file]) == 0
    assert main(["restore", file]) == 0
    assert "several machines" not in capsys.readouterr().out
    assert main(["sync", "--folder", str(folder), "--no-passphrase"]) == 0
    assert main(["backup", file]) == 0
    capsys.readouterr()
    assert main(["restore", file]) == 0
    assert "no longer used on several computers" in capsys.readouterr().out
    assert main(["sync", "--once"]) == 2


@pytest.mark.thorough
def test_what_was_exported_comes_back_although_it_was_deleted(filled, folder, tmp_path, capsys):
    """The way to keep what a restored backup has, as the manual says."""
    file, away = str(tmp_path / "my.zip"), tmp_path / "my.json"
    assert main(["sync", "--folder", str(folder), "--no-passphrase"]) == 0
    assert main(["backup", file]) == 0
    with closing(open_database(filled.database)) as database:
        Sessions(database).delete("a")
    assert main(["sync", "--once"]) == 0
    assert main(["restore", file]) == 0
    capsys.readouterr()
    assert main(["history", "--json"]) == 0
    away.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["sync", "--folder", str(folder), "--no-passphrase"]) == 0
    assert sessions(filled.folder) == 0
    assert main(["history", "import", str(away)]) == 0
    assert main(["sync", "--once"]) == 0
    other = tmp_path / "other"
    words = ["--data-dir", str(other), "sync", "--folder", str(folder), "--no-passphrase"]
    assert main(words) == 0
    assert sessions(filled.folder) == sessions(other) == 1


def test_nothing_is_set_up_by_itself(profile, capsys):
    assert main(["sync"]) == 0
    assert "set it up with: unclench sync --folder DIR" in capsys.readouterr().out
    assert main(["sync", "--once"]) == 2
    assert main(["sync", "--no-passphrase"]) == 2
    assert "need --folder DIR" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_named(profile, tmp_path, capsys):
    assert main(["sync", "--folder", str(tmp_path / "none"), "--no-passphrase"]) == 2
    assert f"unclench: {tmp_path / 'none'} isn't there. If" in capsys.readouterr().err


def test_the_data_folder_is_no_folder_for_it(profile, capsys):
    assert main(["sync", "--folder", str(profile.folder), "--no-passphrase"]) == 2
    assert "holds the data of this computer or lies" in capsys.readouterr().err
    assert main(["sync", "--folder", "", "--no-passphrase"]) == 2
    assert "--folder needs the name of a folder" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--once", "--stop"], ["--folder", "x", "--once"]])
def test_one_thing_at_a_time(words, profile, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["sync", *words])
    assert ended.value.code == 2
    assert "not allowed with" in capsys.readouterr().err


@pytest.mark.thorough
def test_without_a_terminal_it_says_what_is_at_stake(profile, folder, secret, capsys):
    assert main(["sync", "--folder", str(folder)]) == 2
    told = capsys.readouterr().err
    assert "anyone who can open" in told
    assert "--no-passphrase" in told
    assert list(folder.iterdir()) == []
    assert main(["sync", "--folder", str(folder), "--passphrase-file", str(secret)]) == 0
    assert main(["--data-dir", str(folder.with_name("two")), "sync", "--folder", str(folder)]) == 2
    assert "needs its passphrase: --passphrase-file FILE" in capsys.readouterr().err


def test_an_open_folder_says_that_it_is_open(profile, folder, secret, tmp_path, capsys):
    assert main(["sync", "--folder", str(folder), "--no-passphrase"]) == 0
    assert "its files aren't encrypted" in capsys.readouterr().out
    other = ["--data-dir", str(tmp_path / "other")]
    assert main([*other, "sync", "--folder", str(folder)]) == 2
    assert f"{folder} isn't encrypted: anyone who can open it" in capsys.readouterr().err
    assert main([*other, "sync"]) == 0
    assert "set it up with" in capsys.readouterr().out
    assert main([*other, "sync", "--folder", str(folder), "--no-passphrase"]) == 0
    assert main([*other, "sync"]) == 0
    assert "encrypted: no" in capsys.readouterr().out
    third = ["--data-dir", str(tmp_path / "third")]
    assert main([*third, "sync", "--folder", str(folder), "--passphrase-file", str(secret)]) == 2
    assert "without a passphrase" in capsys.readouterr().err


@pytest.mark.thorough
def test_a_new_passphrase_is_typed_twice(profile, folder, terminal, capsys):
    typed, asked = terminal
    typed += ["", "eleven sign", WORDS, "other"]
    command = ["sync", "--folder", str(folder)]
    assert main(command) == 2
    assert "to do without: --no-passphrase" in capsys.readouterr().err
    assert main(command) == 2
    assert f"too short to protect {folder}: it could be guessed." in capsys.readouterr().err
    assert main(command) == 2
    assert "nothing was set up" in capsys.readouterr().err
    assert list(folder.iterdir()) == []
    typed += [WORDS, WORDS]
    assert main(command) == 0
    told = capsys.readouterr()
    assert "Your history is about your health." in told.out
    assert WORDS not in told.out + told.err
    assert asked[-2:] == ["New passphrase: ", "Once more: "]


@pytest.mark.thorough
def test_a_sealed_folder_asks_for_its_passphrase(profile, folder, secret, terminal, capsys):
    assert main(["sync", "--folder", str(folder), "--passphrase-file", str(secret)]) == 0
    typed, asked = terminal
    typed += ["another", WORDS]
    command = ["--data-dir", str(folder.with_name("two")), "sync", "--folder", str(folder)]
    assert main(command) == 2
    assert "That isn't the passphrase" in capsys.readouterr().err
    assert main(command) == 0
    assert asked == ["Passphrase of this folder: "] * 2


@pytest.mark.thorough
def test_who_stops_while_the_folder_is_away_stops_all_the_same(profile, folder, capsys):
    main(["sync", "--folder", str(folder), "--no-passphrase"])
    (folder / "unclench").rename(folder / "away")
    with closing(open_database(profile.database)) as database:
        StoredSettings(database).set_favourite("walk", True)
    main(["sync", "--once"])
    main(["sync"])
    assert "last check that worked: 20" in capsys.readouterr().out
    assert main(["sync", "--stop"]) == 0
    told = capsys.readouterr().out
    assert "the other computers couldn't be told: " in told
    assert "1 change made here didn't go out" in told
    assert "stopped; everything stays here" in told
    assert main(["sync", "--stop"]) == 2


def test_a_reader_that_has_enough_is_no_fault(profile, folder, monkeypatch, capfd):
    def full(*_lines):
        raise BrokenPipeError(32, "Broken pipe")

    main(["sync", "--folder", str(folder), "--no-passphrase"])
    monkeypatch.setattr(sync, "tell", full)
    capfd.readouterr()
    ended: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "dup2", lambda *both: ended.append(both))
    assert main(["sync"]) == 0
    assert len(ended) == 1
    assert capfd.readouterr().err == ""


def test_what_was_stopped_asks_for_the_passphrase_again(profile, folder, secret, capsys):
    command = ["sync", "--folder", str(folder)]
    assert main([*command, "--passphrase-file", str(secret)]) == 0
    assert main(["sync", "--stop"]) == 0
    capsys.readouterr()
    assert main([*command, "--no-passphrase"]) == 2
    assert f"{folder} is protected. Type the passphrase" in capsys.readouterr().err
    assert main([*command, "--passphrase-file", str(secret)]) == 0
    assert main([*command, "--no-passphrase"]) == 0  # it takes part, and has the key
    assert "its files are encrypted" in capsys.readouterr().out


def test_a_file_with_too_short_a_passphrase_sets_nothing_up(profile, folder, secret, capsys):
    secret.write_text("eleven sign\n", "utf-8")
    assert main(["sync", "--folder", str(folder), "--passphrase-file", str(secret)]) == 2
    assert "at least 12 characters: four words" in capsys.readouterr().err
    assert list(folder.iterdir()) == []


def test_this_machine_gets_a_name(profile, folder, capsys):
    assert main(["sync", "--name", "Desk"]) == 2
    assert "set it up with" in capsys.readouterr().err
    set_up = ["sync", "--folder", str(folder), "--no-passphrase"]
    assert main([*set_up, "--name", "Desk"]) == 0
    assert "computer: Desk (this one)" in capsys.readouterr().out
    assert main(set_up) == 0
    assert "computer: Desk (this one)" in capsys.readouterr().out
    assert main(["sync", "--name", "Kitchen table"]) == 0
    told = capsys.readouterr().out
    assert told == (
        "this computer is called Kitchen table now; the others see it after the next check\n"
    )
    assert main(["sync", "--once", "--name", "Küche"]) == 0
    assert "computer: Küche (this one)" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["", " ", "x" * 61, "two\nlines", "turned \u202eround"])
def test_a_name_is_one_line_and_short(name, profile, capsys):
    assert main(["sync", "--name", name]) == 2
    assert "in one line, of at most 60 characters" in capsys.readouterr().err
    assert main(["sync", "--stop", "--name", "Desk"]) == 2
    assert "--name and --stop" in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"", b"\nwords", b"\xff\xfe"])
def test_a_file_without_a_passphrase_is_named(content, profile, folder, secret, capsys):
    secret.write_bytes(content)
    assert main(["sync", "--folder", str(folder), "--passphrase-file", str(secret)]) == 2
    assert f"{secret}: no passphrase in its first line" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_named(profile, folder, tmp_path, capsys):
    missing = tmp_path / "none.txt"
    assert main(["sync", "--folder", str(folder), "--passphrase-file", str(missing)]) == 2
    assert str(missing) in capsys.readouterr().err


def test_what_went_wrong_last_is_told_until_it_is_well(filled, folder, capsys):
    assert main(["sync", "--folder", str(folder), "--no-passphrase"]) == 0
    away = folder.rename(folder.with_name("away"))
    assert main(["sync", "--once"]) == 2
    assert "isn't there right now" in capsys.readouterr().err
    assert main(["sync"]) == 0
    assert "fault: " in capsys.readouterr().out
    main(["doctor"])
    told = capsys.readouterr().out
    assert "several computers: 1 computer with this history" in told
    assert f"fault: {folder} isn't there right now." in told
    away.rename(folder)
    assert main(["sync", "--once"]) == 0
    main(["doctor"])
    assert "isn't there right now" not in capsys.readouterr().out


def made(**changes: object) -> Status:
    machines = (
        Machine("m-aaaaaa", "desk", AT, ours=True, left=None),
        Machine("m-bbbbbb", "", None, ours=False, left=None),
        Machine("m-cccccc", "old", AT, ours=False, left=AT),
    )
    ahead = Remark("The clock of {name} is ahead.", {"name": "old"})
    report = Report(1, 2, machines, (ahead,))
    status = Status(Path("/x"), True, True, "m-aaaaaa", "desk", AT, report, None)
    return replace(status, **changes)  # type: ignore[arg-type]


def test_each_machine_and_hint_has_a_line(capsys):
    sync._tell_status(made())
    told = capsys.readouterr().out.splitlines()
    assert any(
        line.startswith("computer: desk (this one), last change 2026-03-01 ") for line in told
    )
    assert "computer: m-bbbbbb, no change yet" in told
    assert any(line.startswith("computer: old, stopped 2026-03-01 ") for line in told)
    assert "hint: The clock of old is ahead." in told
    sync._tell_status(made(report=None, checked=None))
    assert "machine" not in capsys.readouterr().out


def test_a_report_for_others_names_no_folder_and_no_machine():
    fault = str(StoreError("{folder} isn't there.", folder="/x"))
    lines = list(sync.summary(made(fault=fault), private=True))
    assert lines == [
        "several computers: 2 computers with this history",
        "fault: the last check of the shared folder failed",
    ]
    open_lines = list(sync.summary(made(), private=False))
    assert open_lines[1:] == ["hint: The clock of old is ahead."]
    assert list(sync.summary(made(active=False), private=False)) == []
    assert list(sync.summary(made(report=None), private=False)) == [
        "several computers: 1 computer with this history"
    ]
