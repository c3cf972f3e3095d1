"""A folder that somebody chooses: what is in it, and what can be wrong with it."""

import errno
import json
import os
import shutil
import stat
import subprocess
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from unclench.store.errors import StoreError
from unclench.store.machines import errors, folder
from unclench.store.machines.errors import in_folder_words
from unclench.store.machines.report import Found


def test_an_empty_folder(tmp_path):
    assert folder.look(tmp_path) == Found(sealed=False, empty=True)
    (tmp_path / "unclench").mkdir()
    (tmp_path / "unclench" / ".stfolder").mkdir()
    assert folder.look(tmp_path).empty
    assert [*(tmp_path / "unclench").iterdir()] == [tmp_path / "unclench" / ".stfolder"]


def test_a_folder_that_is_in_use(tmp_path):
    place = folder.make(folder.open_folder(tmp_path), None, None)
    (place.ours / "m-abcdef").mkdir()
    (place.ours / ".stversions").mkdir()
    assert folder.look(tmp_path) == Found(sealed=False, empty=False)
    assert folder.look(place.ours) == folder.look(tmp_path)


def test_one_that_is_sealed_and_for_its_owner_alone(tmp_path):
    place = folder.make(folder.open_folder(tmp_path), "age1abc", b"key")
    assert folder.look(tmp_path).sealed
    assert json.loads((place.ours / "unclench.json").read_text()) == {
        "unclench": 1,
        "version": 1,
        "recipient": "age1abc",
    }
    assert stat.S_IMODE(place.ours.stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in place.ours.iterdir()} == {0o600}


def test_the_case_of_its_name_does_not_matter(tmp_path):
    folder.make(folder.open_folder(tmp_path), None, None)
    (tmp_path / "unclench").rename(tmp_path / "UNCLENCH")
    assert not folder.look(tmp_path).empty
    assert folder.open_folder(tmp_path / "UNCLENCH").chosen == tmp_path


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"{",
        b"[" * 4000,
        b'{"unclench": 2}',
        b'{"unclench": 1, "version": 1, "recipient": 5}',
    ],
)
def test_what_we_did_not_make_is_left_alone(tmp_path, text):
    (tmp_path / "unclench").mkdir()
    (tmp_path / "unclench" / "unclench.json").write_bytes(text)
    with pytest.raises(errors.NotOurs, match="Nothing in it was changed"):
        folder.look(tmp_path)


def test_files_without_the_sign_and_files_in_place_of_folders(tmp_path):
    (tmp_path / "unclench").mkdir()
    (tmp_path / "unclench" / "m-abcdef").mkdir()
    with pytest.raises(errors.NotOurs):
        folder.look(tmp_path)
    (tmp_path / "unclench" / "unclench.json").mkdir()
    with pytest.raises(errors.NotOurs):
        folder.look(tmp_path)
    (tmp_path / "file").write_text("mine")
    with pytest.raises(errors.NotOurs):
        folder.look(tmp_path / "file")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "unclench").write_text("mine")
    with pytest.raises(errors.NotOurs):
        folder.look(tmp_path / "other")


@pytest.mark.skipif(os.name != "posix", reason="there are no pipes")
@pytest.mark.timeout(20)
def test_a_pipe_in_place_of_the_sign_is_not_opened(tmp_path):
    (tmp_path / "unclench").mkdir()
    os.mkfifo(tmp_path / "unclench" / "unclench.json")
    with pytest.raises(errors.NotOurs):
        folder.look(tmp_path)


def test_a_newer_version(tmp_path):
    (tmp_path / "unclench").mkdir()
    (tmp_path / "unclench" / "unclench.json").write_text('{"unclench": 1, "version": 2}')
    with pytest.raises(errors.NewerFolder, match="newer version of Unclench"):
        folder.look(tmp_path)


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(errors.NotThere, match="If it's new, make it first"):
        folder.look(tmp_path / "stick")
    (tmp_path / "link").symlink_to(tmp_path / "stick")
    with pytest.raises(errors.NotThere):
        folder.look(tmp_path / "link")


def test_emoji_and_spaces_in_its_name(tmp_path):
    chosen = tmp_path / "My 🧘 folder, ünd söme"
    chosen.mkdir()
    folder.make(folder.open_folder(chosen), None, None)
    assert not folder.look(chosen).empty


def test_a_name_for_a_machine_is_free_and_says_nothing(tmp_path, monkeypatch):
    place = folder.make(folder.open_folder(tmp_path), None, None)
    signs = iter("aaaaaabbbbbb")
    monkeypatch.setattr("secrets.choice", lambda _signs: next(signs))
    (place.ours / "M-AAAAAA").mkdir()
    assert folder.fresh_name(place) == "m-bbbbbb"


def test_a_folder_that_goes_while_it_is_listed(tmp_path, monkeypatch):
    place = folder.make(folder.open_folder(tmp_path), None, None)
    (place.ours / "m-abcdef").mkdir()

    def refuse(_entry, *, follow_symlinks):
        raise OSError

    class Entry:
        name, path, is_dir = "m-abcdef", str(place.ours / "m-abcdef"), refuse

    @contextmanager
    def scandir(_folder):
        yield [Entry()]

    monkeypatch.setattr(os, "scandir", scandir)
    assert folder.machine_folders(place) == []


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, errors.FolderFull),
        (errno.EDQUOT, errors.FolderFull),
        (errno.EROFS, errors.FolderReadOnly),
        (errno.EACCES, errors.FolderReadOnly),
        (errno.EIO, errors.FolderFaulty),
    ],
)
def test_what_the_system_says(tmp_path, code, kind):
    with pytest.raises(kind) as told, in_folder_words(tmp_path):
        raise OSError(code, os.strerror(code))
    assert str(tmp_path) in str(told.value)
    assert "complete" in str(told.value)


def test_what_may_not_be_read_is_not_told_as_read_only(tmp_path, monkeypatch):
    inside = tmp_path / "1.jsonl"
    monkeypatch.setattr(errors, "may_read", lambda path: path != inside)
    with pytest.raises(errors.Unreadable) as told, in_folder_words(tmp_path):
        raise PermissionError(errno.EACCES, "Permission denied", str(inside))
    assert f"may not read {inside}." in str(told.value)
    monkeypatch.setattr(errors, "may_read", lambda path: path != tmp_path)
    for named in (None, tmp_path):
        with pytest.raises(errors.Unreadable), in_folder_words(tmp_path):
            raise PermissionError(errno.EACCES, "Permission denied", named and str(named))


def test_a_folder_in_a_closed_one_is_not_told_as_gone(tmp_path, monkeypatch):
    def refuse(path):
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_dir", refuse)
    monkeypatch.setattr(errors, "may_read", lambda _path: False)
    with pytest.raises(errors.Unreadable):
        folder.look(tmp_path)


def test_a_share_that_went_while_it_was_used(tmp_path, monkeypatch):
    with pytest.raises(errors.FolderGone), in_folder_words(tmp_path / "away"):
        raise OSError(errno.ENOTCONN, "Transport endpoint is not connected")

    def refuse(_path):
        raise OSError(errno.ESTALE, "Stale file handle")

    monkeypatch.setattr(Path, "is_dir", refuse)
    with pytest.raises(errors.FolderGone), in_folder_words(tmp_path):
        raise OSError(errno.ESTALE, "Stale file handle")


@pytest.mark.parametrize(
    "made",
    [
        errors.PassphraseNeeded,
        errors.WrongPassphrase,
        errors.NotSealed,
        errors.OtherKey,
        errors.KeyMissing,
        errors.TwoKeys,
        errors.NoLongerSealed,
    ],
)
def test_each_fault_names_where(made, tmp_path):
    assert str(tmp_path) in str(made(tmp_path))


@pytest.fixture
def mounted(tmp_path):
    """Mounts a file system at a folder, where whoever runs the tests may."""
    places = []

    def mount(*words, by="mount"):
        place = tmp_path / "disk"
        place.mkdir(exist_ok=True)
        done = subprocess.run([by, *words, str(place)], capture_output=True, check=False)
        if done.returncode:
            pytest.skip(f"nothing can be mounted here: {done.stderr.decode()}")
        places.append(place)
        return place

    yield mount
    for place in places:
        subprocess.run(["umount", str(place)], check=True)


@pytest.mark.thorough
def test_a_disk_that_is_full(laptop, mounted):
    disk = mounted("-t", "tmpfs", "-o", "size=64k", "tmpfs")
    laptop.join(disk)
    (disk / "photo").write_bytes(b"x" * 48_000)
    laptop.star("breath-46")
    for number in range(400):
        laptop.star(f"my-{number}")
    with pytest.raises(errors.FolderFull, match="no room left"):
        laptop.check()
    (disk / "photo").unlink()
    files = [one.name for one in laptop.own_in(disk).iterdir()]
    assert all(not one.endswith(".part") for one in files)
    subprocess.run(["mount", "-o", "remount,size=1m", str(disk)], check=True)
    laptop.check()
    assert not laptop.check().written
    assert laptop.status.fault is None


def test_a_disk_that_is_write_protected_is_still_read(laptop, desktop, mounted):
    disk = mounted("-t", "tmpfs", "tmpfs")
    for one in (laptop, desktop):
        one.join(disk)
        one.check()
    laptop.star("breath-46")
    laptop.check()
    desktop.star("pmr-16")
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with pytest.raises(errors.FolderReadOnly, match="can't write in"):
        desktop.check()
    assert desktop.stars == {"breath-46", "pmr-16"}
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    desktop.check()
    laptop.check()
    assert laptop.stars == {"breath-46", "pmr-16"}


def mounted_fat(image, mounted):
    """By the system, else by a program for it."""
    if shutil.which("fusefat") is None or "vfat" in Path("/proc/filesystems").read_text():
        return mounted("-t", "vfat", "-o", "loop", str(image))
    return mounted("-o", "rw+", str(image), by="fusefat")


def test_a_fat_stick(laptop, desktop, mounted, tmp_path):
    image = tmp_path / "stick.img"
    image.write_bytes(b"")
    os.truncate(image, 8 << 20)
    try:
        subprocess.run(["mkfs.vfat", str(image)], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as fault:
        pytest.skip(f"no FAT can be made here: {fault}")
    disk = mounted_fat(image, mounted)
    for one in (laptop, desktop):
        one.join(disk)
    laptop.star("breath-46")
    desktop.star("pmr-16")
    for _ in range(2):
        for one in (laptop, desktop):
            report = one.check()
    assert laptop.stars == desktop.stars == {"breath-46", "pmr-16"}
    assert not report.remarks
    with suppress(PermissionError):  # not every program for FAT can do this
        laptop.own_in(disk).rename(disk / "UNCLENCH" / laptop.device.upper())
    laptop.star("walk")
    laptop.check()
    assert not desktop.check().remarks
    assert desktop.stars == laptop.stars
    assert not laptop.check().written


def test_faults_are_of_the_store():
    assert issubclass(errors.Busy, StoreError)
    assert "Try again" in str(errors.Busy())
    assert "Choose a folder" in str(errors.NotJoined())


@pytest.mark.parametrize("key", [None, b"key"])
@pytest.mark.parametrize(
    ("code", "made", "words"),
    [
        (errno.ENOSPC, errors.NoRoom, "Nothing was set up"),
        (errno.EROFS, errors.FolderReadOnly, "can't write"),
    ],
)
def test_a_folder_that_can_not_be_set_up_is_left_as_it_was(
    tmp_path, monkeypatch, key, code, made, words
):
    def refuse(path, _data):
        raise OSError(code, os.strerror(code), str(path))

    monkeypatch.setattr(folder, "replace_file", refuse)
    with pytest.raises(made, match=words):
        folder.make(folder.open_folder(tmp_path), None, key)
    assert not list(tmp_path.iterdir())
