"""A folder that was set up on two computers at once, or again after it was in use."""

import re
import shutil

import pytest

from unclench.store.machines import errors

pytestmark = pytest.mark.thorough  # each opens keys that take long

PASSPHRASE = "four plain short words"


def set_up(laptop, desktop, tmp_path):
    """Two that each set up their own copy of the folder; and both inner folders."""
    (tmp_path / "copy").mkdir()
    laptop.join(passphrase=PASSPHRASE)
    desktop.join(tmp_path / "copy", passphrase=PASSPHRASE)
    return laptop.folder / "unclench", tmp_path / "copy" / "unclench"


def test_the_key_that_fits_may_be_the_copy_that_an_engine_kept(computer, tmp_path):
    ours, theirs = set_up(computer("laptop"), computer("desktop"), tmp_path)
    (ours / "key.age").rename(ours / "key.sync-conflict-20261201-101500-ABCDEFG.age")
    (theirs / "key.age").rename(ours / "key.age")
    third = computer("third")
    third.join(passphrase=PASSPHRASE)
    assert third.status.sealed


def test_a_copy_that_can_not_be_read_is_passed_over(computer):
    laptop = computer("laptop")
    laptop.join(passphrase=PASSPHRASE)
    ours = laptop.folder / "unclench"
    (ours / "key (1).age").symlink_to(ours / "key.age")
    (ours / "key (2).age").write_bytes(b"x" * 5000)
    computer("third").join(passphrase=PASSPHRASE)
    with pytest.raises(errors.WrongPassphrase):
        computer("fourth").join(passphrase="Four plain short words")
    (ours / "key.age").rename(ours / "key (0).age")
    computer("fifth").join(passphrase=PASSPHRASE)
    with pytest.raises(errors.KeyMissing, match=r"key\.age"):
        computer("sixth").join(passphrase="Four plain short words")


def test_where_no_key_fits_two_set_ups_have_met(computer, tmp_path):
    ours, theirs = set_up(computer("laptop"), computer("desktop"), tmp_path)
    (theirs / "key.age").replace(ours / "key.age")
    with pytest.raises(errors.TwoKeys, match="on two computers at once"):
        computer("third").join(passphrase=PASSPHRASE)


def test_a_folder_that_was_set_up_again_without_a_passphrase_says_so(laptop, desktop):
    shutil.rmtree(laptop.folder / "unclench")
    laptop.join(passphrase=PASSPHRASE)
    laptop.check()
    shutil.rmtree(laptop.folder / "unclench")
    desktop.join()
    with pytest.raises(errors.NoLongerSealed, match="without a passphrase"):
        laptop.check()
    laptop.join()
    laptop.check()


def test_a_computer_too_slow_for_the_key_is_not_told_of_a_wrong_passphrase(computer):
    laptop = computer("laptop")
    laptop.join(passphrase=PASSPHRASE)
    key = laptop.folder / "unclench" / "key.age"
    head, factor, rest = re.split(rb"(?<=scrypt .{22}) (\d\d)\n", key.read_bytes(), maxsplit=1)
    assert int(factor) < 30
    key.write_bytes(head + b" 30\n" + rest)
    with pytest.raises(errors.TooSlow, match="too busy or too slow"):
        computer("third").join(passphrase=PASSPHRASE)
