"""A machine's own files, as they are found again: copied by an engine, cut, or overwritten."""

import pytest
from tests.store.machines.computers import both, said

from unclench.store.machines import own_segments

COPY = "1.sync-conflict-20261201-101500-ABCDEFG.jsonl"


@pytest.fixture(params=["plain", pytest.param("sealed", marks=pytest.mark.thorough)])
def two(request, computer):
    """Two that share a folder; the second one's copies are those of the first."""
    made = computer("laptop"), computer("desktop")
    for one in made:
        one.join(passphrase="four plain short words" if request.param == "sealed" else None)
    made[0].star("breath-46")
    both(*made)
    return made


def file_of(one):
    [found] = one.own.iterdir()
    return found


def test_a_copy_of_an_own_file_is_passed_over(two):
    laptop, desktop = two
    name, file = laptop.device, file_of(laptop)
    copy = file.with_name(file.name.replace("1.jsonl", COPY))
    older = file.with_name(file.name.replace("1.jsonl", "1 (1).jsonl"))
    numbered = file.with_name(file.name.replace("1.jsonl", "7.jsonl"))
    for one in (copy, older, numbered):
        one.write_bytes(file.read_bytes())
    assert not said(laptop.check())
    numbered.unlink()
    laptop.star("walk")
    both(laptop, desktop)
    assert file.read_bytes() != older.read_bytes()  # the copies are of an earlier state now
    assert not said(laptop.check())
    assert laptop.device == name
    assert desktop.stars == {"breath-46", "walk"}


@pytest.mark.parametrize("harm", ["cut", "emptied", "other bytes", "one line less"])
@pytest.mark.parametrize("edited", ["", "breath-46"])
def test_an_own_file_that_was_damaged_is_written_again_under_the_next_number(
    two, computer, harm, edited
):
    laptop, desktop = two
    name, file = laptop.device, file_of(laptop)
    whole = file.read_bytes()
    file.write_bytes(
        {
            "cut": whole[:-20],
            "emptied": b"",
            "other bytes": b"\0" * len(whole),
            "one line less": whole.partition(b"\n")[2],
        }[harm]
    )
    if edited:
        laptop.star("walk")
    [told] = said(laptop.check())
    assert told.startswith("Files that this computer wrote couldn't be read")
    assert laptop.device == name
    assert {one.name.partition(".")[0] for one in laptop.own.iterdir()} == {"1", "2"}
    assert not said(laptop.check())
    for other in (desktop, late := computer("late")):
        if other is late:
            late.join(passphrase="four plain short words" if file.suffix == ".age" else None)
        assert not said(other.check())
        assert other.stars == laptop.stars
    file.write_bytes(whole)  # the engine found it again
    assert laptop.check().remarks
    assert laptop.device == name
    desktop.star("new")
    both(laptop, desktop)
    assert desktop.stars == laptop.stars


@pytest.mark.parametrize("harm", ["cut", "one more"])
def test_lines_that_were_never_written_here_mean_another_machine(two, harm):
    laptop, desktop = two
    name, file = laptop.device, file_of(laptop)
    if file.suffix == ".age":
        return
    lines = file.read_bytes().splitlines(keepends=True)
    line = next(one for one in lines if b"breath-46" in one)
    other = line.replace(b"breath-46", b"somewhere")
    file.write_bytes(file.read_bytes() + other if harm == "one more" else other + line[:20])
    assert said(laptop.check())[0].startswith("Another computer wrote under this one's name")
    assert laptop.device != name
    both(laptop, desktop)
    assert desktop.stars == laptop.stars == {"breath-46", "somewhere"}


def test_a_change_of_what_is_known_by_another_of_this_name(laptop, desktop):
    laptop.star("breath-46")
    both(laptop, desktop)
    name, file = laptop.device, file_of(laptop)
    lines = file.read_bytes().splitlines(keepends=True)
    line = next(one for one in lines if b"breath-46" in one)
    stamp = line.partition(b'"clock":"')[2].partition(b'"')[0]
    later = str(int(stamp[:1]) + 1).encode() + stamp[1:]
    file.write_bytes(file.read_bytes() + line.replace(stamp, later))
    assert stamp not in later
    laptop.check()
    assert laptop.device != name


def test_lines_of_a_newer_version_under_this_name_are_left_alone(laptop, desktop):
    both(laptop, desktop)
    name, file = laptop.device, file_of(laptop)
    file.write_bytes(file.read_bytes().replace(b'"v":1', b'"v":2'))
    laptop.check()
    assert laptop.device != name


def test_a_check_that_is_killed_before_a_damaged_file_is_emptied(two, computer, monkeypatch):
    laptop, _desktop = two
    name, file = laptop.device, file_of(laptop)
    file.write_bytes(b"")

    def killed(*_any):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(own_segments, "replace_file", killed)
        with pytest.raises(KeyboardInterrupt):
            laptop.check()
    laptop.check()
    assert not said(laptop.check())
    late = computer("late")
    late.join(passphrase="four plain short words" if file.suffix == ".age" else None)
    late.check()
    assert (laptop.device, late.stars) == (name, {"breath-46"})
