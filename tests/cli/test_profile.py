"""`backup` and `restore` on the command line, and what they refuse."""

import os
from contextlib import closing
from datetime import UTC, datetime

import pytest
from tests.domain.trials import TRIAL

from unclench.cli import main
from unclench.domain.care_plan import PlanDoor, Practice
from unclench.domain.people import Person
from unclench.domain.session import CheckIn, Session
from unclench.store.care_plan import PlanDoors, Practices
from unclench.store.check_ins import CheckIns
from unclench.store.database import open_database
from unclench.store.people import People
from unclench.store.sessions import Sessions
from unclench.store.trials import Trials
from unclench.system.paths import Profile
from unclench.viewmodels.window.instance import Instance

AT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)


@pytest.fixture
def filled(profile: Profile) -> Profile:
    profile.create()
    with closing(open_database(profile.database)) as database:
        Sessions(database).begin(Session("a", "b", "Breath", "breathing", AT, 60_000))
        CheckIns(database).add(CheckIn("c", AT))
        Trials(database).begin(TRIAL)
        People(database).put(Person("p", "Ann"))
        PlanDoors(database).put(PlanDoor("calm", "One line"))
        Practices(database).put(Practice("mind", "breath-46"))
    (profile.exercises / "mine.json").write_text("{}")
    return profile


def test_out_previewed_and_in_again(filled, tmp_path, capsys):
    file = tmp_path / "my.zip"
    holds = (
        "1 session, 1 check-in, 0 week reviews, 0 programs, 1 fair test, 1 person, 2 plan entries, "
        "1 file in your exercises"
    )
    assert main(["backup", str(file)]) == 0
    assert f"wrote {file}: {holds}, from 2026-03-01 to 2026-03-01" in capsys.readouterr().out
    other = ["--data-dir", str(tmp_path / "other")]
    assert main([*other, "restore", str(file), "--preview"]) == 0
    assert f"{file} holds {holds}" in capsys.readouterr().out
    assert not (tmp_path / "other" / "unclench.db").exists()
    assert main([*other, "restore", str(file)]) == 0
    assert f"restored {holds}" in capsys.readouterr().out
    assert main([*other, "restore", str(file)]) == 0
    assert "what was there before is in" in capsys.readouterr().out
    assert (tmp_path / "other" / "exercises" / "mine.json").is_file()


def test_a_profile_with_exercises_alone_can_be_backed_up(profile, tmp_path, capsys):
    profile.create()
    (profile.exercises / "mine.json").write_text("{}", encoding="utf-8")
    assert main(["backup", str(tmp_path / "my.zip")]) == 0
    assert main(["--data-dir", str(tmp_path / "other"), "restore", str(tmp_path / "my.zip")]) == 0
    assert (tmp_path / "other" / "exercises" / "mine.json").is_file()


def test_what_can_not_be_written_or_read_is_said(filled, tmp_path, capsys):
    assert main(["backup", str(tmp_path / "nowhere" / "my.zip")]) == 2
    assert main(["restore", str(tmp_path / "none.zip")]) == 2
    wrong = tmp_path / "wrong.zip"
    wrong.write_text("x")
    assert main(["restore", str(wrong)]) == 2
    said = capsys.readouterr().err
    assert "no such file" in said
    assert "isn't a backup" in said


def test_an_open_window_keeps_its_profile(filled, tmp_path, capsys):
    file = tmp_path / "my.zip"
    assert main(["backup", str(file)]) == 0
    instance = Instance(filled)
    assert instance.is_first()
    assert main(["backup", str(file)]) == 0
    assert main(["restore", str(file)]) == 2
    assert "close its window" in capsys.readouterr().err
    assert main(["restore", str(file), "--preview"]) == 0
    instance.release()
    assert main(["restore", str(file)]) == 0


@pytest.mark.skipif(os.name != "posix", reason="Windows knows no such modes")
def test_a_folder_that_others_could_write_in_is_mended_and_said_once(filled, tmp_path, capsys):
    filled.folder.chmod(0o777)
    for said in (True, False):
        assert main(["backup", str(tmp_path / "my.zip")]) == 0
        told = capsys.readouterr().err
        assert told == (
            f"unclench: others could write in {filled.folder}; now only you can\n" * said
        )
        assert filled.folder.stat().st_mode & 0o777 == 0o755
