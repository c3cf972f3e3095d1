"""`new`, `check` on bundles, `import` and `export`."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from tests.files.test_bundle import sound, zipped

from unclench.cli import main
from unclench.system.paths import PRIVATE

pytestmark = pytest.mark.thorough


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def test_new_check_import_export_and_back(capsys, here, own_data_folder):
    assert main(["new", "breathing"]) == 0
    assert "unclench check my-breathing.json" in capsys.readouterr().out
    assert main(["check", "my-breathing.json"]) == 0
    assert main(["import", "my-breathing.json"]) == 0
    assert capsys.readouterr().out.count("imported as") == 1
    kept = own_data_folder / "exercises" / "my-breathing.json"
    assert kept.read_bytes() == (here / "my-breathing.json").read_bytes()
    assert main(["export", "my-breathing", "-o", "b.unclench"]) == 0
    assert main(["check", "b.unclench"]) == 0
    assert "1 exercise right, 0 warnings" in capsys.readouterr().out
    assert main(["import", "b.unclench"]) == 2
    assert "add --keep-both or --replace" in capsys.readouterr().err
    assert main(["import", "b.unclench", "--replace"]) == 0
    assert main(["import", "b.unclench", "--keep-both"]) == 0
    assert "my-breathing-2.json" in capsys.readouterr().out
    assert main(["timeline", "my-breathing-2"]) == 0


def test_an_import_is_described(capsys, here):
    text = json.dumps({**json.loads(_template("rest")), "author": "Ada", "licence": "CC0",
                       "cautions": {"low_mood": "note"}})  # fmt: skip
    (here / "a.json").write_text(text)
    assert main(["import", "a.json", "--keep-both"]) == 0
    out = capsys.readouterr().out
    for words in ("My quiet rest, 3, 5 minutes", "by Ada", "license: CC0", "low_mood (note)"):
        assert words in out


def _template(kind: str) -> str:
    main(["new", kind, "-o", "t.json"])
    return Path("t.json").read_text()


def test_recordings_are_named(capsys, here):
    made = json.loads(_template("rest"))
    made["steps"].insert(0, {"do": "play", "file": "a.wav"})
    (here / "a.json").write_text(json.dumps(made))
    (here / "a.wav").write_bytes(sound())
    assert main(["import", "a.json"]) == 0
    assert "recordings: a.wav" in capsys.readouterr().out
    assert main(["export", "my-rest", "-o", "b.json"]) == 2
    assert "export it as b.unclench" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("mine.json", '\n{ "unclench_history": 4, "sessions": []}'),
        ("mine.json", '\ufeff{"unclench_history": 1}'),
        ("Table.CSV", "date,minutes\n2026-03-01,5\n"),
    ],
)
def test_a_history_is_not_taken_for_an_exercise_with_hundreds_of_faults(
    capsys, here, name, content
):
    (here / name).write_text(content, encoding="utf-8")
    assert main(["import", name]) == 1
    assert capsys.readouterr().out == (
        f"{name}:1:1: holds no exercise but a history: bring it in under History, Import and "
        "export, or with unclench history import\n"
    )


def test_faults_of_what_is_imported_are_listed(capsys, here):
    (here / "bad.json").write_text("{")
    assert main(["import", "bad.json"]) == 1
    assert capsys.readouterr().out.startswith("bad.json:1:2: ends here, but")
    (here / "bad.unclench").write_bytes(b"PK")
    assert main(["import", "bad.unclench"]) == 1
    assert main(["check", "bad.unclench"]) == 1
    said = "bad.unclench:1:1: isn't a bundle: it's not a zip file, or it's cut off"
    assert capsys.readouterr().out.count(said) == 2
    assert main(["import", "none.json"]) == 2
    assert "none.json: no such file" in capsys.readouterr().err


def test_faults_inside_a_bundle_name_their_place(capsys, here):
    (here / "b.unclench").write_bytes(zipped(("exercise.json", b"{")))
    assert main(["check", "b.unclench"]) == 1
    place = f"b.unclench{os.sep}exercise.json:1:2: ends here, but"
    assert capsys.readouterr().out.startswith(place)


def test_a_shipped_exercise_keeps_its_id(capsys, here):
    assert main(["export", "breath-46", "-o", "b.json"]) == 0
    assert main(["import", "b.json", "--replace"]) == 2
    assert "a shipped exercise has the id" in capsys.readouterr().err
    assert main(["import", "b.json", "--keep-both"]) == 0


def test_what_can_not_be_written_is_said_in_one_line(capsys, here, monkeypatch):
    assert main(["new", "sleep"]) == 0
    assert main(["new", "sleep"]) == 2
    assert "already exists" in capsys.readouterr().err
    assert main(["new", "sleep", "-o", "none/a.json"]) == 2
    assert main(["export", "breath-46", "-o", "none/a.json"]) == 2
    assert capsys.readouterr().err.count("No such file or directory") == 2
    (here / "bad.json").write_text("{")
    assert main(["export", "bad.json", "-o", "a.json"]) == 1
    assert "bad.json:1:2" in capsys.readouterr().out

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    assert main(["import", "my-sleep.json"]) == 2
    assert "No space left" in capsys.readouterr().err
    assert PRIVATE == 0o600


def test_a_kind_that_is_none_names_those_that_are(capsys):
    with pytest.raises(SystemExit) as told:
        main(["new", "yoga"])
    assert told.value.code == 2
    assert "breathing" in capsys.readouterr().err


def test_a_single_minute_is_said_as_one(capsys, here):
    made = json.loads(_template("rest"))
    made["minutes"] = {"choices": [1], "default": 1}
    (here / "a.json").write_text(json.dumps(made))
    assert main(["import", "a.json", "--keep-both"]) == 0
    assert "My quiet rest, 1 minute\n" in capsys.readouterr().out
    assert main(["timeline", "a.json", "--minutes", "2"]) == 2
    assert "this exercise lasts 1 minute\n" in capsys.readouterr().err
