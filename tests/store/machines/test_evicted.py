"""Files that their engine keeps elsewhere and only a placeholder stands for: iCloud Drive's."""

from tests.store.machines.computers import DAY, MINUTE, both, said, said_whole


def evict(file):
    """What iCloud Drive leaves of a file that it keeps elsewhere."""
    away = file.rename(file.parent.parent.parent.parent / file.name)
    holder = file.with_name(f".{file.name}.icloud")
    holder.write_bytes(b"bplist00")
    return away, holder


def test_a_file_that_its_engine_keeps_elsewhere_is_not_gone(laptop, desktop):
    laptop.star("walk")
    both(laptop, desktop)
    text = (laptop.own / "1.jsonl").read_bytes()
    others, _holder = evict(desktop.own / "1.jsonl")
    for minutes in (1, 15):
        report = laptop.check(minutes * MINUTE)
        assert (report.written, said(report)) == (0, [])
    assert (laptop.own / "1.jsonl").read_bytes() == text
    evict(laptop.own / "1.jsonl")
    assert (laptop.check(16 * MINUTE).written, said(laptop.check(17 * MINUTE))) == (0, [])
    laptop.star("breath-46")
    laptop.check(18 * MINUTE)  # the next file is begun
    assert sorted(one.name for one in laptop.own.iterdir()) == [".1.jsonl.icloud", "2.jsonl"]
    assert others.exists()


def test_a_file_that_was_missed_and_is_kept_elsewhere_is_there(laptop, desktop):
    both(laptop, desktop)
    file = desktop.own / "1.jsonl"
    away = file.rename(laptop.folder.parent / "away")
    laptop.check(MINUTE)
    file.with_name(".1.jsonl.icloud").write_bytes(b"bplist00")
    laptop.check(2 * MINUTE)
    assert (laptop.check(20 * MINUTE).written, said(laptop.check(21 * MINUTE))) == (0, [])
    away.rename(file)
    assert (laptop.check(22 * MINUTE).written, said(laptop.check(23 * MINUTE))) == (0, [])


def test_a_file_that_never_came_waits_until_its_engine_fetches_it(laptop, desktop):
    desktop.star("walk")
    desktop.check()
    away, holder = evict(desktop.own / "1.jsonl")
    laptop.check()
    assert not laptop.stars
    assert "can't be opened" in said_whole(laptop.check(DAY))
    holder.unlink()
    away.rename(desktop.own / "1.jsonl")
    laptop.check(DAY)
    assert laptop.stars == {"walk"}
