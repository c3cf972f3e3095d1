"""A check that is killed between any two of its steps: nothing is lost, nothing is doubled."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.store.machines import killed_checks
from tests.store.machines.computers import MINUTE, Computer

import unclench
from unclench.system.paths import Profile

pytestmark = [
    pytest.mark.usefixtures("killed_runs"),
    pytest.mark.filterwarnings("ignore:unclosed database:ResourceWarning"),
    pytest.mark.thorough,
    pytest.mark.timeout(300),
]
ROOT = Path(__file__).parents[3]


def every_kill(kept: Path, place: Path, minutes: int = 0):
    """What both have after each kill and two more checks of each."""
    source = os.pathsep.join([str(Path(unclench.__file__).parent.parent), str(ROOT)])
    done = subprocess.run(
        [sys.executable, killed_checks.__file__, str(kept), str(place), str(minutes)],
        env={**os.environ, "PYTHONPATH": source},
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def joined(name: str, place: Path):
    one = Computer(Profile(place / name), place / "between")
    one.profile.create()
    one.join()
    return one


@pytest.mark.parametrize("first", [True, False])
def test_a_check_that_is_killed_anywhere(tmp_path, first):
    place = tmp_path / "place"
    (place / "between").mkdir(parents=True)
    computers = [joined(name, place) for name in ("laptop", "desktop")]
    laptop, desktop = computers
    if not first:
        laptop.star("old")
        for name in ("mine", "theirs", "both", "gone"):
            laptop.write_text(f"{name}.json", "old")
        for one in (laptop, desktop, laptop):
            one.check()
        laptop.star("old", marked=False)
        desktop.profile.exercises.joinpath("gone.json").unlink()
    laptop.star("walk")
    laptop.write_text("mine.json", "new of laptop")
    laptop.write_text("both.json", "of laptop")
    desktop.star("breath-46")
    desktop.write_text("theirs.json", "new of desktop")
    desktop.write_text("both.json", "of desktop")
    desktop.check(MINUTE)
    names = [one.device for one in computers]
    told = every_kill(place.rename(tmp_path / "kept"), place)
    assert len(told) > 40
    for step, remarks, found in told:
        assert not [one for one in remarks if "on another computer" not in one], step
        for (stars, texts, device, parts), name in zip(found, names, strict=True):
            assert stars == ["breath-46", "walk"], step
            assert sorted(texts) == ["both-2.json", "both.json", "mine.json", "theirs.json"], step
            assert {texts["both.json"], texts["both-2.json"]} == {"of laptop", "of desktop"}, step
            assert texts["mine.json"] == "new of laptop", step
            assert texts["theirs.json"] == "new of desktop", step
            assert device == name, step
            assert not parts, step


@pytest.mark.parametrize("lost", ["own files", "those of another", "the name"])
def test_what_only_one_knows_is_written_again_though_that_is_killed_anywhere(tmp_path, lost):
    place = tmp_path / "place"
    (place / "between").mkdir(parents=True)
    laptop, other, _desktop = (joined(name, place) for name in ("laptop", "other", "desktop"))
    laptop.star("walk")
    other.star("breath-46")
    for one in (laptop, other, laptop):
        one.check()
    if lost == "own files":
        shutil.rmtree(laptop.own)
    if lost == "the name":
        laptop.own.joinpath("1.jsonl").write_text("\n")
    shutil.rmtree(other.own)
    if lost == "those of another":
        laptop.check()  # from then on they are missed
    told = every_kill(place.rename(tmp_path / "kept"), place, minutes=11)
    assert len(told) > 20
    for step, _remarks, found in told:
        for stars, *_rest in found:
            assert stars == ["breath-46", "walk"], step
