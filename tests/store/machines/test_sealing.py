"""Sealed folders: what is in them is for who has the passphrase, and opens with `age` as well."""

import json
import os
import pty
import shutil
import subprocess
import sys
import unicodedata
from contextlib import suppress

import pytest
from pyrage import passphrase as by_passphrase
from tests.store.machines.computers import DAY, lines, said

from unclench.store.copies import copy_database
from unclench.store.machines import errors, joining, machine_row, status
from unclench.store.machines.sealing import (
    ClosedError,
    Sealer,
    close_key,
    new_sealer,
    open_key,
)
from unclench.system import child_process

PASSPHRASE = "correct horse battery 🐎"


@pytest.fixture(scope="module")
def closed():
    """A key, and as a file that the passphrase opens: that takes seconds."""
    sealer = new_sealer()
    return sealer, close_key(sealer, PASSPHRASE)


@pytest.fixture
def quickly(monkeypatch):
    """Closes and opens keys at once, but not as safely."""

    def close(sealer, passphrase):
        return f"{passphrase}\n{sealer.identity}".encode()

    def reopen(data, passphrase):
        known, identity = data.decode().split("\n")
        if known != passphrase:
            raise ClosedError
        return Sealer(identity)

    monkeypatch.setattr(joining, "close_key", close)
    monkeypatch.setattr(joining, "open_key", reopen)


@pytest.fixture
def sealed(computer, quickly):
    made = [computer("laptop"), computer("desktop")]
    for one in made:
        one.join(passphrase=PASSPHRASE)
    return made


@pytest.mark.thorough
def test_a_key_opens_with_its_passphrase_alone(closed):
    sealer, data = closed
    assert sealer.identity.encode() not in data
    assert open_key(data, PASSPHRASE).identity == sealer.identity
    for passphrase, file in (("other", data), (PASSPHRASE, data[:-1]), (PASSPHRASE, b"")):
        with pytest.raises(ClosedError):
            open_key(file, passphrase)


def test_a_passphrase_is_the_same_in_both_forms_of_its_letters(monkeypatch):
    sealer = new_sealer()
    monkeypatch.setattr(by_passphrase, "encrypt", lambda data, word: word.encode() + b"\n" + data)
    monkeypatch.setattr(by_passphrase, "decrypt", lambda data, word: data.split(word.encode())[1])
    words = "schöne müde Füße"
    forms = (unicodedata.normalize("NFC", words), unicodedata.normalize("NFD", words))
    for one, other in (forms, forms[::-1]):
        assert open_key(close_key(sealer, one), other).identity == sealer.identity


def test_what_is_sealed_opens_whole_or_not_at_all():
    sealer = new_sealer()
    data = sealer.seal(b"a note")
    assert b"a note" not in data
    assert sealer.open(data) == b"a note"
    for broken in (data[:-1], b"", b"age-encryption.org/v1\n", data[:60], data + b"x"):
        with pytest.raises(ClosedError):
            sealer.open(broken)
    with pytest.raises(ClosedError):
        new_sealer().open(data)
    with pytest.raises(ClosedError):
        Sealer("AGE-SECRET-KEY-1NONE")


def test_two_machines_share_a_sealed_folder(sealed):
    laptop, desktop = sealed
    laptop.star("breath-46")
    for _ in range(2):
        laptop.check()
        desktop.check()
    laptop.star("walk")
    laptop.check()
    desktop.check()
    assert desktop.stars == {"breath-46", "walk"}
    assert desktop.status.sealed
    names = {one.name for one in laptop.folder.rglob("*") if one.is_file()}
    assert names == {"unclench.json", "key.age", "1.jsonl.age"}


def test_nothing_of_the_person_or_the_machine_shows(sealed):
    laptop, _desktop = sealed
    laptop.star("breath-46")
    laptop.write_text("my-calm.json", '{"id": "my-calm"}')
    for one in sealed:
        one.check()
    every = b"".join(one.read_bytes() for one in laptop.folder.rglob("*") if one.is_file())
    every = every.replace(laptop.folder.joinpath("unclench/key.age").read_bytes(), b"")
    names = " ".join(str(one.relative_to(laptop.folder)) for one in laptop.folder.rglob("*"))
    for word in ("breath", "calm", "laptop", "desktop", "session", "favourite"):
        assert word not in names
        assert word.encode() not in every
    assert all(one.stat().st_mode & 0o77 == 0 for one in laptop.folder.rglob("*"))


def test_the_passphrase_is_asked_for_and_must_be_right(sealed, computer):
    third = computer("third")
    with pytest.raises(errors.PassphraseNeeded):
        third.join()
    with pytest.raises(errors.WrongPassphrase, match="on a computer that has your history"):
        third.join(passphrase="Correct")
    key = third.folder / "unclench" / "key.age"
    data = key.read_bytes()
    key.unlink()
    with pytest.raises(errors.KeyMissing, match=r"key\.age"):
        third.join(passphrase=PASSPHRASE)
    other = f"{PASSPHRASE}\n{new_sealer().identity}"
    key.write_bytes(other.encode())
    with pytest.raises(errors.TwoKeys):
        third.join(passphrase=PASSPHRASE)
    key.write_bytes(data)
    with third.database() as database:
        assert status.status(database) is None
    third.join(passphrase=PASSPHRASE)


@pytest.mark.skipif(os.name != "posix", reason="there are no pipes")
@pytest.mark.timeout(20)
def test_a_key_that_is_none_of_ours_is_not_read(sealed, computer):
    key = sealed[0].folder / "unclench" / "key.age"
    key.write_bytes(b" " * 5000)
    for _ in range(2):
        with pytest.raises(errors.NotOurs, match=r"key\.age"):
            computer("third").join(passphrase=PASSPHRASE)
        key.unlink()
        os.mkfifo(key)


def test_a_file_that_nobody_sealed_is_not_read_in_a_sealed_folder(sealed):
    laptop, desktop = sealed
    laptop.check()
    desktop.check()
    other = laptop.own.with_name("m-abcdef")
    other.mkdir()
    added = {"v": 1, "id": "m-abcdef-1", "device": "m-abcdef", "entity": "favourite"}
    added |= {"key": "walk", "clock": "01a231bd68d7-0000-m-abcdef", "fields": {}}
    (other / "1.jsonl").write_text(json.dumps(added) + "\n")
    for _ in range(2):
        (told,) = desktop.check().remarks
        assert told.values == {"path": "m-abcdef/1.jsonl"}
        assert "isn't encrypted" in told.text
    assert desktop.stars == set()


def test_an_open_folder_takes_no_passphrase(laptop, computer):
    with pytest.raises(errors.NotSealed):
        computer("third").join(passphrase=PASSPHRASE)


@pytest.mark.parametrize("passphrase", ["eleven sign", f" eleven sign{' ' * 9}", " " * 12])
def test_a_new_folder_wants_a_long_passphrase(passphrase, computer):
    laptop = computer("laptop")
    with pytest.raises(errors.ShortPassphrase, match="at least 12 characters: four words"):
        laptop.join(passphrase=passphrase)
    assert list(laptop.folder.iterdir()) == []


def test_one_that_is_there_takes_what_it_was_set_up_with(computer, quickly, monkeypatch):
    with monkeypatch.context() as earlier:
        earlier.setattr(joining, "SHORTEST_PASSPHRASE", 1)
        computer("laptop").join(passphrase="short")
    computer("desktop").join(passphrase="short")


def test_a_copy_of_the_database_has_no_key(sealed, tmp_path):
    laptop, desktop = sealed
    laptop.check()
    with laptop.database() as database:
        key = str(machine_row.taking_part(database).identity)
        database.rows("PRAGMA secure_delete = OFF")  # as where SQLite leaves what was there before
        for length in (900, 10):
            database.change("UPDATE machine SET outcome = ?", ("x" * length,))
    assert laptop.profile.database.read_bytes().count(key.encode()) > 1
    copy_database(laptop.profile.database, tmp_path / "copy.db")
    assert key.encode() not in (tmp_path / "copy.db").read_bytes()
    shutil.copyfile(tmp_path / "copy.db", laptop.profile.database)
    laptop.star("walk")
    with pytest.raises(errors.PassphraseNeeded):
        laptop.check()
    desktop.check()
    assert not desktop.stars
    laptop.join(passphrase=PASSPHRASE)
    laptop.check()
    desktop.check()
    assert desktop.stars == {"walk"}


def test_who_takes_part_and_joins_again_needs_no_passphrase(sealed):
    laptop, _desktop = sealed
    before = laptop.device
    laptop.join()
    assert laptop.device == before
    laptop.check()


def test_the_key_is_forgotten_when_it_is_stopped(sealed):
    laptop, desktop = sealed
    laptop.check()
    before = laptop.device
    with laptop.database() as database:
        status.stop(database)
    with pytest.raises(errors.NotJoined):
        laptop.check()
    laptop.star("walk")
    with pytest.raises(errors.PassphraseNeeded, match="is protected"):
        laptop.join()
    laptop.join(passphrase=PASSPHRASE)
    assert laptop.device == before
    assert laptop.check().written == 1
    desktop.check()
    assert desktop.stars == {"walk"}


def test_a_lost_passphrase_means_a_new_folder_from_this_machines_data(sealed, tmp_path):
    laptop, desktop = sealed
    laptop.star("breath-46")
    desktop.star("walk")
    for _ in range(2):
        laptop.check()
        desktop.check()
    (tmp_path / "new").mkdir()
    laptop.join(tmp_path / "new", "another one now")
    laptop.check()
    third = desktop
    third.join(tmp_path / "new", "another one now")
    third.check()
    assert not said(laptop.check())
    assert laptop.stars == third.stars == {"breath-46", "walk"}


def test_two_that_set_a_folder_up_at_once(computer, quickly, tmp_path):
    """Each made a key before it had the other's; the engine kept one of them."""
    laptop, desktop = computer("laptop"), computer("desktop")
    (tmp_path / "here").mkdir()
    laptop.join(passphrase=PASSPHRASE)
    desktop.join(tmp_path / "here", PASSPHRASE)
    laptop.star("breath-46")
    desktop.star("walk")
    laptop.check()
    desktop.check()
    shutil.copytree(laptop.folder / "unclench", tmp_path / "here" / "unclench", dirs_exist_ok=True)
    old = desktop.own_in(tmp_path / "here")
    assert old.is_dir()
    (old / "note.txt").write_text("not ours")
    with pytest.raises(errors.OtherKey, match="another key"):
        desktop.check()
    with pytest.raises(errors.PassphraseNeeded):
        desktop.join(tmp_path / "here")
    desktop.join(tmp_path / "here", PASSPHRASE)
    assert [one.name for one in old.iterdir()] == ["note.txt"]
    assert desktop.check(2 * DAY).taken
    assert not said(desktop.check(4 * DAY))
    assert desktop.stars == {"breath-46", "walk"}


def test_sealed_and_open_files_side_by_side(sealed, computer):
    """A sealed file in an open folder can't be read, and waits."""
    laptop, _desktop = sealed
    laptop.check()
    (laptop.folder / "open").mkdir()
    other = computer("other")
    other.join(laptop.folder / "open")
    other.check()
    shutil.copytree(laptop.own, laptop.folder / "open" / "unclench" / "m-abcdef")
    assert not said(other.check())
    assert "can't be read whole" in said(other.check(2 * DAY))[0]


@pytest.mark.thorough
@pytest.mark.skipif(shutil.which("age") is None, reason="no program `age` here")
def test_the_program_age_opens_all_of_it(computer, closed, monkeypatch, tmp_path):
    sealer, data = closed
    monkeypatch.setattr(joining, "new_sealer", lambda: sealer)
    monkeypatch.setattr(joining, "close_key", lambda _sealer, _passphrase: data)
    laptop = computer("laptop")
    laptop.join(passphrase=PASSPHRASE)
    laptop.star("breath-46")
    laptop.check()
    key = tmp_path / "key.txt"
    key.write_bytes(opened_by_age(laptop.folder / "unclench" / "key.age"))
    opened = tmp_path / "1.jsonl"
    with opened.open("wb") as out:
        command = ["age", "-d", "-i", str(key), str(laptop.own / "1.jsonl.age")]
        subprocess.run(command, stdout=out, check=True)
    assert "breath-46" in {line["key"] for line in lines(opened)}


def opened_by_age(path):
    """What `age -d` makes of it; it asks a terminal for the passphrase."""
    there, ours = pty.openpty()
    done = subprocess.Popen(
        ["setsid", "--ctty", "age", "-d", str(path)],
        stdin=ours,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    os.close(ours)
    with suppress(OSError):
        os.read(there, 100)  # it asks
    os.write(there, PASSPHRASE.encode() + b"\n")
    out, said_wrong = done.communicate(timeout=50)
    os.close(there)
    assert done.returncode == 0, said_wrong
    return out


def test_a_sealed_file_that_came_in_part_waits(sealed):
    laptop, desktop = sealed
    laptop.star("walk")
    laptop.check()
    file = laptop.own / "1.jsonl.age"
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert not desktop.check().remarks
    assert desktop.stars == set()
    assert "can't be read whole" in said(desktop.check(2 * DAY))[0]
    file.write_bytes(whole)
    assert not said(desktop.check(2 * DAY))
    assert desktop.stars == {"walk"}


def test_what_another_wrote_under_an_old_name_is_not_taken_back(sealed):
    laptop, _desktop = sealed
    laptop.check()
    old = laptop.own
    sign = laptop.folder / "unclench" / "unclench.json"
    other = new_sealer()
    (old / "1.jsonl.age").write_bytes(b"by somebody else")
    (laptop.folder / "unclench" / "key.age").write_bytes(f"{PASSPHRASE}\n{other.identity}".encode())
    known = json.loads(sign.read_text()) | {"recipient": other.recipient}
    sign.write_text(json.dumps(known))
    laptop.join(passphrase=PASSPHRASE)
    assert (old / "1.jsonl.age").read_bytes() == b"by somebody else"
    assert laptop.own != old


@pytest.mark.thorough
@pytest.mark.skipif(sys.platform != "linux", reason="only there a child's memory is limited")
def test_a_child_has_memory_enough_to_open_a_key(closed, tmp_path):
    sealer, data = closed
    (tmp_path / "key.age").write_bytes(data)
    code = (
        "import sys; from pathlib import Path; from unclench.system.child_process import be_modest;"
        "from unclench.store.machines.sealing import open_key; be_modest();"
        "print(open_key(Path(sys.argv[1]).read_bytes(), sys.argv[2]).recipient)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "key.age"), PASSPHRASE],
        env=child_process.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == sealer.recipient, done.stderr


@pytest.mark.parametrize(
    "name",
    ["1.jsonl.sync-conflict-20261201-101500-ABCDEFG.age", "1.jsonl (1).age", "1.jsonl 2.age"],
)
def test_a_copy_of_a_sealed_file_is_read(sealed, name):
    laptop, desktop = sealed
    laptop.star("walk")
    laptop.check()
    (laptop.own / "1.jsonl.age").rename(laptop.own / name)
    desktop.check()
    assert desktop.stars == {"walk"}
