"""The log stays small and private, and never raises."""

from unclench.store.log import MOST, Log


def test_lines_are_added_for_the_owner_alone(tmp_path):
    log = Log(tmp_path / "log")
    log.write("one\n")
    log.write("two")
    lines = log.path.read_text().splitlines()
    assert [line[20:] for line in lines] == ["one", "two"]
    assert log.path.stat().st_mode & 0o777 == 0o600


def test_it_never_grows_beyond_two_files(tmp_path):
    log = Log(tmp_path / "log")
    for number in range(60):
        log.write(f"{number} " + "x" * 10_000)
    assert log.path.stat().st_size <= MOST
    assert log.older.stat().st_size <= MOST
    assert sorted(tmp_path.iterdir()) == [log.path, log.older]


def test_one_huge_text_is_cut(tmp_path):
    log = Log(tmp_path / "log")
    log.write("y" * (3 * MOST))
    assert log.path.stat().st_size == MOST


def test_a_folder_that_is_not_there_is_no_fault(tmp_path):
    Log(tmp_path / "none" / "log").write("lost")
    assert not (tmp_path / "none").exists()
