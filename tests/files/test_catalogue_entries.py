"""What the index says of an exercise besides its title: for whom the breath is not held."""

from unclench.files.catalogue import entry
from unclench.files.reader import Loaded, read
from unclench.system import paths


def indexed(name: str) -> dict[str, object]:
    loaded = read(paths.exercises() / f"{name}.json")
    assert isinstance(loaded, Loaded)
    return entry(loaded, f"{name}.json")


def test_holds_are_off_for_those_whom_the_file_offers_it():
    box = indexed("breath-box")["no_holds"]
    assert isinstance(box, list)
    assert {"high_bp", "pregnancy", "panic"} <= set(box)


def test_other_offers_and_plain_levels_leave_holds_alone():
    assert indexed("breath-46")["no_holds"] == []
