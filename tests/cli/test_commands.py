"""The command line keeps its contract: what it prints, and its exit codes."""

import io
import json
import math
import sys
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import soundfile
from tests.cli.examples import REST, a_session, add

from unclench.cli import main
from unclench.store.database import open_database
from unclench.store.deletions import Deletions


@pytest.fixture
def rest(tmp_path: Path) -> Path:
    return write(tmp_path / "a-rest.json", REST)


def write(path: Path, content: dict) -> Path:
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_check_passes_the_shipped_exercises(own_data_folder, capsys):
    assert main(["check", "exercises"]) == 0
    assert "0 warnings" in capsys.readouterr().out


def test_check_lists_every_fault_on_standard_output(own_data_folder, tmp_path, capsys):
    bad = write(tmp_path / "bad.json", REST | {"tittle": "x", "level": 4})
    assert main(["check", str(bad)]) == 1
    said = capsys.readouterr()
    assert f"{bad}:1:" in said.out
    assert 'did you mean "title"?' in said.out
    assert '"level" is 4; it must be at most 3' in said.out
    assert said.err == ""


def test_check_allows_warnings(own_data_folder, tmp_path, capsys):
    loud = REST | {"kind": "mindfulness", "minutes": {"choices": [5], "default": 5}}
    assert main(["check", str(write(tmp_path / "quiet.json", loud))]) == 0
    assert "warning: silence" in capsys.readouterr().out


def test_check_of_a_path_that_is_not_there(own_data_folder, capsys):
    assert main(["check", "nowhere"]) == 2
    assert "nowhere" in capsys.readouterr().err


def test_check_refuses_the_id_of_a_shipped_exercise(own_data_folder, tmp_path, capsys):
    twin = write(tmp_path / "twin.json", REST | {"id": "breath-46"})
    assert main(["check", str(twin)]) == 1
    assert "a shipped exercise has" in capsys.readouterr().out


def test_check_refuses_one_id_in_two_files(own_data_folder, tmp_path, rest, capsys):
    write(tmp_path / "again.json", REST)
    assert main(["check", str(tmp_path)]) == 1
    assert "which" in capsys.readouterr().out


def test_timeline_of_three_minutes_is_exact(own_data_folder, capsys):
    assert main(["timeline", "breath-46", "--minutes", "3", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["milliseconds"] == 180_000
    assert set(shown["cues"][0]) == {
        "start", "length", "layer", "kind", "phase", "cycle", "part", "mode", "text", "sound",
    }  # fmt: skip
    guide = [cue for cue in shown["cues"] if cue["layer"] == "guide"]
    assert [cue["start"] for cue in guide[1:]] == [c["start"] + c["length"] for c in guide[:-1]]


def test_timeline_takes_a_file_and_every_option(own_data_folder, rest, capsys):
    options = [
        "--minutes",
        "2.5",
        "--tempo",
        "110",
        "--no-holds",
        "--pace",
        "5",
        "--tag",
        "cardiac",
    ]
    assert main(["timeline", str(rest), *options, "--area", "neck_throat=light"]) == 0
    assert capsys.readouterr().out.startswith("a-rest: 150000 ms")


@pytest.mark.parametrize(
    ("exercise", "minutes", "groups"),
    [
        ("pmr-short", 10, {"leg_l": None, "arm_r": "release"}),
        ("pmr-16", 20, {"thigh_l": None, "hand_forearm_r": "release"}),
    ],
)
def test_an_area_changes_only_its_own_group(own_data_folder, capsys, exercise, minutes, groups):
    def modes(*more: str) -> dict:
        assert main(["timeline", exercise, "--minutes", str(minutes), "--json", *more]) == 0
        shown = json.loads(capsys.readouterr().out)
        guide = [cue for cue in shown["cues"] if cue["layer"] == "guide"]
        assert shown["milliseconds"] == minutes * 60_000 == sum(cue["length"] for cue in guide)
        return {cue["part"]: cue["mode"] for cue in guide if cue["part"]}

    plain, marked = modes(), modes("--area", "thigh_l=skip", "--area", "hand_r=release")
    assert {p: marked.get(p) for p in plain if plain[p] != marked.get(p)} == groups


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["timeline", "breath-46", "--minutes", "4"], "1, 3, 5, 10 minutes"),
        (["timeline", "breth-46"], 'did you mean "breath-46"?'),
        (["timeline", "breath-46", "--tempo", "60"], "from 70 to 130"),
        (["timeline", "breath-46", "--pace", "0"], "from 0.5 to 60"),
        (["render", "breath-46", "-o", "x.txt"], ".wav"),
        (["render", "breath-46", "-o", "x.wav", "--ambience", "nothing"], "no such soundscape"),
        (["history", "import", "nowhere.csv"], "no such file"),
        (["play", "breath-46"], "needs the app's window"),
        (["--data-dir=", "history"], "needs a folder"),
        (["check", "a" * 5000], "aaa: "),
        (["timeline", "a" * 5000, "--json"], "aaa: "),
    ],
)
def test_wrong_usage_is_said_in_a_line(own_data_folder, capsys, words, said):
    assert main(words) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ["no-such-command"],
        ["timeline", "breath-46", "--area", "elbow=tense"],
        ["timeline", "breath-46", "--area", "elbow_l=hard"],
        ["timeline", "breath-46", "--minutes", "nan"],
        ["timeline", "breath-46", "--tag", "nothing"],
    ],
)
def test_unknown_words_are_refused(own_data_folder, capsys, words):
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 2
    assert "error:" in capsys.readouterr().err


def test_a_faulty_file_is_listed_by_timeline_and_render(own_data_folder, tmp_path, capsys):
    bad = str(write(tmp_path / "bad.json", REST | {"level": True}))
    out = str(tmp_path / "x.wav")
    for words in (["timeline", bad, "--json"], ["render", bad, "-o", out]):
        assert main(words) == 1
        assert "must be a whole number" in capsys.readouterr().out
    assert not Path(out).exists()


def test_a_damaged_recording_is_named_before_its_sound_is_missed(own_data_folder, tmp_path, capsys):
    play = {"do": "play", "file": "mine.wav"}
    played = str(write(tmp_path / "p.json", REST | {"steps": [play, {"do": "rest", "fill": 1}]}))
    out = str(tmp_path / "out.wav")
    soundfile.write(tmp_path / "mine.wav", [0.1] * 96_000, 48_000)
    assert main(["check", played]) == 0
    whole = (tmp_path / "mine.wav").read_bytes()
    (tmp_path / "mine.wav").write_bytes(whole[:96_000])
    said = '"mine.wav" ends after 1.0 s of 2.0 s: it is cut off or damaged'
    for words in (["check"], ["import"], ["timeline"], ["render", "-o", out]):
        assert main([words[0], played, *words[1:]]) == 1
        assert said in capsys.readouterr().out
    assert not Path(out).exists()


def test_render_refuses_damaged_surroundings(own_data_folder, tmp_path, rest, capsys):
    around, out = tmp_path / "rain.wav", tmp_path / "out.wav"
    soundfile.write(around, [0.1] * 96_000, 48_000)
    around.write_bytes(around.read_bytes()[:96_000])
    assert main(["render", str(rest), "-o", str(out), "--ambience", str(around)]) == 1
    assert f"{around}: ends after 1.0 s of 2.0 s" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("suffix", ["wav", "flac"])
def test_render_writes_exactly_the_session(own_data_folder, tmp_path, rest, suffix):
    out = tmp_path / f"session.{suffix}"
    assert main(["render", str(rest), "-o", str(out)]) == 0
    sound = soundfile.info(out)
    assert (sound.samplerate, sound.channels, sound.frames) == (48_000, 2, 60 * 48_000)
    samples, _ = soundfile.read(out, frames=96_000)
    assert 0.01 < math.sqrt((samples**2).mean()) < 0.5


def test_render_says_why_it_could_not_write(own_data_folder, tmp_path, rest, capsys):
    assert main(["render", str(rest), "-o", str(tmp_path / "missing" / "x.wav")]) == 2
    assert capsys.readouterr().err == f"unclench: {tmp_path / 'missing'}: no such folder\n"


def test_history_goes_out_and_comes_back(own_data_folder, tmp_path, capsysbinary):
    add(own_data_folder, a_session(note="=1+1, ä"), a_session("b" * 32))
    for form in ("json", "csv"):
        assert main(["history", f"--{form}"]) == 0
        kept = tmp_path / f"kept.{form}"
        kept.write_bytes(capsysbinary.readouterr().out)
        other = ["--data-dir", str(tmp_path / form), "history"]
        assert main([*other, "import", str(kept)]) == 0
        assert b"2 new, 0 already here" in capsysbinary.readouterr().out
        assert main([*other, f"--{form}"]) == 0
        assert capsysbinary.readouterr().out == kept.read_bytes()
        assert main(["history", "import", str(kept)]) == 0
        assert b"0 new, 2 already here" in capsysbinary.readouterr().out


def test_no_title_moves_the_terminals_cursor(own_data_folder, capsys):
    add(own_data_folder, replace(a_session(), title="One\n\x1b[2J two"))
    assert main(["history"]) == 0
    assert "One  [2J two" in capsys.readouterr().out


def test_history_in_words_and_since(own_data_folder, capsys):
    add(own_data_folder, a_session())
    assert main(["history"]) == 0
    assert "stress 6 > 4  pain - > -" in capsys.readouterr().out
    assert main(["history", "--since", "2026-03-02"]) == 0
    assert capsys.readouterr().out == "0 sessions\n"


def test_an_import_with_faults_changes_nothing(own_data_folder, tmp_path, capsys):
    file = tmp_path / "history.csv"
    file.write_text("id,exercise_id\r\nx,y\r\n", encoding="utf-8")
    assert main(["history", "import", str(file)]) == 1
    assert f"{file}:2:1:" in capsys.readouterr().out
    assert main(["history"]) == 0
    assert capsys.readouterr().out == "0 sessions\n"


def test_a_newer_database_is_refused_in_words(own_data_folder, capsys):
    add(own_data_folder, a_session())
    database = open_database(own_data_folder / "unclench.db")
    database.change("PRAGMA user_version = 99")
    database.close()
    before = (own_data_folder / "unclench.db").read_bytes()
    assert main(["history"]) == 2
    assert "newer version" in capsys.readouterr().err
    assert main(["doctor"]) == 1
    assert "fault: " in capsys.readouterr().out
    assert (own_data_folder / "unclench.db").read_bytes() == before


def test_data_dir_may_stand_anywhere(own_data_folder, tmp_path, capsys):
    add(tmp_path / "other", a_session())
    for words in (["--data-dir", str(tmp_path / "other"), "history"],
                  ["history", f"--data-dir={tmp_path / 'other'}"]):  # fmt: skip
        assert main(words) == 0
        assert "1 session\n" in capsys.readouterr().out


def test_doctor_lists_what_is_here(own_data_folder, capsys):
    add(own_data_folder, a_session())
    assert main(["doctor"]) == 0
    said = capsys.readouterr().out
    for line in (
        "unclench: ",
        "library: PySide6-Essentials 6.",
        "window: drawn",
        "sound output: ",
        "database: version",
        "faults found: 0",
    ):
        assert line in said


def test_doctor_counts_what_was_not_rated_at_the_time(own_data_folder, capsys):
    add(own_data_folder, a_session(), replace(a_session("b"), source="typed"))
    with closing(open_database(own_data_folder / "unclench.db")) as database:
        Deletions(database).count(date(2026, 3, 1))
    assert main(["doctor"]) == 0
    said = capsys.readouterr().out
    assert "sessions and check-ins: 1 entered later\n" in said
    assert "sessions and check-ins: 1 deleted\n" in said


def test_doctor_finds_what_is_amiss(own_data_folder, capsys):
    add(own_data_folder)
    (own_data_folder / "exercises").mkdir()
    write(own_data_folder / "exercises" / "bad.json", REST | {"level": 9})
    own_data_folder.chmod(0o755)
    assert main(["doctor"]) == 1
    said = capsys.readouterr().out
    assert "chmod 700" in said
    assert "bad.json:1:" in said


def test_a_report_tells_nothing_of_a_persons_own_exercises(
    own_data_folder, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    add(own_data_folder)
    (own_data_folder / "exercises").mkdir()
    write(own_data_folder / "exercises" / "my-secret.json", REST | {"level": "secret"})
    assert main(["doctor", "--report"]) == 1
    report = (tmp_path / "unclench-report.txt").read_text(encoding="utf-8")
    assert "fault: one of your own exercises" in report
    assert "secret" not in report


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_any_letter_comes_out_on_any_terminal(encoding, own_data_folder, tmp_path, monkeypatch):
    out = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding))
    spoken = {"do": "say", "text": "息を吐いて"}
    right = write(tmp_path / "呼.json", REST | {"steps": [spoken, {"do": "rest", "fill": 1}]})
    assert main(["timeline", str(right)]) == 0
    assert main(["check", str(write(tmp_path / "呼吸.json", REST | {"level": 9}))]) == 1
    sys.stdout.flush()
    assert ".json:1:" in out.getvalue().decode(encoding)
    out.truncate(0)
    out.seek(0)
    assert main(["timeline", str(right), "--json"]) == 0
    assert json.loads(out.getvalue())["cues"][0]["text"] == "息を吐いて"


def test_a_report_names_nobody(own_data_folder, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    add(own_data_folder, a_session(note="secret"))
    assert main(["doctor", "--report"]) == 0
    report = (tmp_path / "unclench-report.txt").read_text(encoding="utf-8")
    assert "secret" not in report
    assert str(tmp_path) not in report
    assert "~/data" in report
