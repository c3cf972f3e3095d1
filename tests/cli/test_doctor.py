"""`doctor` tells what is missing, what to type, and what is only a pity."""

import importlib
import os
import shutil
import sys
from contextlib import closing
from datetime import datetime
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace

import PySide6
import pytest
from tests.domain.trials import TRIAL

from unclench.audio import devices
from unclench.cli import doctor, main
from unclench.domain.care_plan import PlanDoor
from unclench.domain.marks import Mark
from unclench.domain.people import Person
from unclench.domain.reminders import Reminder
from unclench.store.body_marks import BodyMarks
from unclench.store.care_plan import PlanDoors
from unclench.store.database import open_database
from unclench.store.drafts import Draft, Drafts
from unclench.store.people import People
from unclench.store.reminders import StoredReminders
from unclench.store.trials import Trials
from unclench.system import installation, libraries, login_start, paths, screen


@pytest.fixture
def lacking(monkeypatch):
    """Names of libraries that this machine is to lack."""
    names: set[str] = set()
    monkeypatch.setattr(sys, "platform", "linux")
    probe = libraries.missing
    monkeypatch.setattr(
        libraries, "missing", lambda listed: probe(listed, lambda name: name not in names)
    )
    return names


@pytest.fixture
def no_screen(monkeypatch):
    for name in ("DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_missing_libraries_are_a_fault_with_what_to_type(lacking, no_screen, capsys):
    lacking |= {"libGL.so.1", "libxcb-cursor.so.0"}
    assert main(["doctor"]) == 1
    said = capsys.readouterr().out
    assert "fault: Qt needs system libraries that are missing here: libGL.so.1 libxcb-cur" in said
    assert "libgl1 libxcb-cursor0\n" in said
    assert "faults found: 1\n" in said


def test_one_session_in_a_copy_is_counted(monkeypatch):
    monkeypatch.setattr(doctor, "look_into", lambda _file: SimpleNamespace(sessions=1))
    assert doctor._beside_it("a copy", Path("x.db")) == "database: a copy, 1 session"


def test_no_screen_is_no_fault(lacking, no_screen):
    assert "window: none; there's no screen here" in installation.findings()


def test_without_a_way_to_be_heard_there_is_a_hint(lacking, capsys):
    lacking |= {"libpulse.so.0"}
    assert not [line for line in installation.findings() if "hint" in line]
    lacking |= {"libasound.so.2"}
    assert main(["doctor"]) == 0
    said = capsys.readouterr().out
    assert "hint: sound needs libpulse.so.0 or libasound.so.2" in said
    assert said.splitlines()[-1] == "faults found: 0"


def test_a_package_that_is_not_there_or_does_not_load_is_a_fault(monkeypatch, lacking):
    load, version = importlib.import_module, metadata.version

    def import_module(name):
        if name == "soxr":
            raise ImportError("libsoxr.so.9: cannot open shared object file")
        return load(name)

    def known(name):
        if name == "mutagen":
            raise metadata.PackageNotFoundError(name)
        return version(name)

    monkeypatch.setattr(importlib, "import_module", import_module)
    monkeypatch.setattr(metadata, "version", known)
    faults = [line for line in installation.findings() if line.startswith("fault")]
    assert faults == [
        "fault: the library soxr can't be loaded: libsoxr.so.9: cannot open shared object file."
        " To fix that, delete the folder .venv and type make run.",
        "fault: the library mutagen is missing."
        " To fix that, delete the folder .venv and type make run.",
    ]


def test_without_qts_part_for_the_screen_no_window_opens_and_doctor_says_so(
    tmp_path, monkeypatch, lacking
):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(screen, "lacks", lambda _found: ())
    monkeypatch.setattr(screen, "screens", lambda _environment: ("xcb",))
    assert not any("Qt's part" in line for line in installation.findings())
    (tmp_path / "Qt/plugins").mkdir(parents=True)
    monkeypatch.setattr(PySide6, "__path__", [str(tmp_path)])
    (fault,) = (line for line in installation.findings() if "Qt's part" in line)
    assert fault.startswith("fault: Qt's part for an X11 screen is missing")


def test_without_qt_the_rest_is_found_all_the_same(monkeypatch, lacking):
    load = importlib.import_module

    def import_module(name):
        if name.startswith("PySide6"):
            raise ImportError("No module named 'PySide6'")
        return load(name)

    monkeypatch.setattr(importlib, "import_module", import_module)
    monkeypatch.setattr(screen, "lacks", lambda _found: ())
    monkeypatch.setattr(screen, "screens", lambda _environment: ("xcb",))
    faults = [line for line in installation.findings() if line.startswith("fault")]
    assert len(faults) == 1
    assert faults[0].startswith("fault: the library PySide6-Essentials can't be loaded")


def test_what_mends_it_depends_on_how_it_came_here(monkeypatch):
    assert installation.command() == ".venv/bin/unclench"
    monkeypatch.setattr(sys, "platform", "win32")
    assert installation.mend().endswith(r"type py desktop\tools\bootstrap.py.")
    monkeypatch.setattr(paths, "is_checkout", lambda: False)
    assert installation.mend() == "To fix that, install Unclench again."
    assert installation.command() == "unclench"


def test_qt_is_not_loaded_where_it_can_not_be(monkeypatch, lacking):
    lacking |= {"libGL.so.1"}
    asked: list[str] = []
    monkeypatch.setattr(importlib, "import_module", asked.append)
    assert [line for line in installation.findings() if "PySide6-Essentials" in line]
    assert "soxr" in asked
    assert not [name for name in asked if "Qt" in name]


def test_a_place_where_nothing_can_be_written_is_a_fault_with_the_way_out(tmp_path, capsys):
    (tmp_path / "file").touch()
    for folder in ("file/data", "file/more/data"):
        assert main(["--data-dir", str(tmp_path / folder), "doctor"]) == 1
        said = capsys.readouterr().out
        assert f"fault: {tmp_path / 'file'} is a file, not a folder. Choose another" in said
        assert "--data-dir DIR, or name it in UNCLENCH_DATA_DIR" in said


def test_a_data_folder_that_only_can_be_read_is_a_fault(tmp_path, capsys, monkeypatch):
    (tmp_path / "data").mkdir(mode=0o700)
    monkeypatch.setattr(os, "access", lambda _path, mode: not mode & os.W_OK)
    assert main(["--data-dir", str(tmp_path / "data"), "doctor"]) == 1
    assert f"fault: nothing can be written in {tmp_path / 'data'}." in capsys.readouterr().out


def test_a_place_that_can_not_even_be_looked_at_is_a_fault(tmp_path, capsys, monkeypatch):
    look, hidden = Path.stat, tmp_path / "home" / "data"

    def stat(path, **more):
        if path == hidden:
            raise PermissionError(13, "Permission denied", str(path))
        return look(path, **more)

    monkeypatch.setattr(Path, "stat", stat)
    assert main(["--data-dir", str(hidden), "doctor"]) == 1
    said = capsys.readouterr().out
    assert f"fault: {hidden} can't be looked at. Choose another folder" in said
    assert said.endswith("faults found: 1\n")


def test_what_sound_libraries_say_is_no_noise(monkeypatch, capfd):
    def found():
        os.write(2, b"ALSA lib confmisc.c: cannot find card '0'")
        return "ALSA", ()

    monkeypatch.setattr(devices, "found", found)
    main(["doctor"])
    os.write(2, b"heard again")
    said = capfd.readouterr()
    assert "sound output: 0 through ALSA" in said.out
    assert said.err == "heard again"


def test_copies_and_what_was_set_aside_are_told_of_and_are_no_fault(tmp_path, capsys, monkeypatch):
    data = tmp_path / "Nextcloud" / "data"
    profile = paths.Profile(data)
    profile.create()
    open_database(profile.database).close()
    copy = data / "unclench (Anna's conflicted copy).db"
    shutil.copyfile(profile.database, copy)
    (data / "unclench-log-set-aside-2026-03-14-120005.db-wal").write_bytes(b"log")
    assert main(["--data-dir", str(data), "doctor"]) == 0
    said = capsys.readouterr().out
    assert f"database: {copy.name} looks like a copy that a sync program made, 0 sessions\n" in said
    assert "database: unclench-log-set-aside-2026-03-14-120005.db-wal was set aside\n" in said
    assert "folder: a sync program seems to copy your data" in said
    monkeypatch.chdir(tmp_path)
    assert main(["--data-dir", str(data), "doctor", "--report"]) == 0
    report = (tmp_path / "unclench-report.txt").read_text(encoding="utf-8")
    assert "a file beside it looks like a copy" in report
    assert "Anna" not in report


def test_places_without_a_number_are_counted_as_marked(capsys):
    profile = paths.profile()
    profile.create()
    with closing(open_database(profile.database)) as database:
        marks = BodyMarks(database)
        for part, mark in (("knee_l", Mark()), ("hand_r", Mark(0)), ("toes_l", Mark(5))):
            marks.set(part, mark)
    main(["doctor"])
    assert "body map: 3 places marked, 1 without a number\n" in capsys.readouterr().out


def test_the_plan_is_counted_and_nobody_is_named(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    profile = paths.profile()
    profile.create()
    with closing(open_database(profile.database)) as database:
        People(database).put(Person("a", "Ada Secret", "555 0123"))
        PlanDoors(database).put(PlanDoor("people", "Secret plan"))
    main(["doctor"])
    assert "plan: 1 door, 1 person, 0 paced\n" in capsys.readouterr().out
    main(["doctor", "--report"])
    report = Path("unclench-report.txt").read_text("utf-8")
    assert "Secret" not in report
    assert "555" not in report


def test_forms_that_were_not_saved_are_counted(capsys):
    profile = paths.profile()
    profile.create()
    with closing(open_database(profile.database)) as database:
        Drafts(database).keep("week", Draft(datetime.now().astimezone(), {"note": "mine"}))
        database.change("INSERT INTO draft VALUES ('check_in', 0, 0, 'broken')")
        assert Drafts(database).get("check_in") is None
    main(["doctor"])
    said = capsys.readouterr().out
    assert "drafts: 1 form not saved yet, 1 that can't be read\n" in said
    assert "mine" not in said


def test_links_that_lead_nowhere_are_faults_that_name_where(tmp_path, capsys):
    profile = paths.profile(str(tmp_path / "data"))
    profile.folder.mkdir(mode=0o700)
    profile.database.symlink_to(tmp_path / "drop" / "unclench.db")
    profile.exercises.symlink_to(tmp_path / "drop" / "own")
    assert main(["--data-dir", str(profile.folder), "doctor"]) == 1
    said = capsys.readouterr().out
    for link in (profile.database, profile.exercises):
        assert f"fault: {link} is a link to {tmp_path / 'drop'}" in said
    assert "none yet" not in said
    assert main(["--data-dir", str(profile.folder), "history"]) == 2
    assert "is a link to" in capsys.readouterr().err


def test_a_file_in_the_data_folders_place_is_one_fault(tmp_path, capsys):
    (tmp_path / "data").touch(mode=0o644)
    assert main(["--data-dir", str(tmp_path / "data"), "doctor"]) == 1
    said = capsys.readouterr().out
    assert f"fault: {tmp_path / 'data'} is a file, not a folder. Choose another" in said
    assert "chmod" not in said


def test_reminders_and_what_starts_at_log_in_are_told(profile, capsys):
    with closing(open_database(profile.database)) as database:
        StoredReminders(database).put([Reminder("a", 480), Reminder("b", 500, on=False)])
    login_start.switch_on(["another", "--hidden"])
    main(["doctor"])
    said = capsys.readouterr().out
    assert "reminders: 2 reminders of your own, 1 switched on\n" in said
    assert "start at login: another --hidden\nhint: that isn't this Unclench" in said
    login_start.switch_on(login_start.wanted_words(profile))
    main(["doctor"])
    assert "that isn't this Unclench" not in capsys.readouterr().out


def test_fair_tests_are_counted(capsys):
    profile = paths.profile()
    profile.create()
    with closing(open_database(profile.database)) as database:
        Trials(database).begin(TRIAL)
    main(["doctor"])
    assert "fair tests: 1 test, 1 going on\n" in capsys.readouterr().out
