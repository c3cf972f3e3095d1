"""`history import`: a look as JSON, answers as options, and what was left out by its line."""

import json

import pytest

from unclench.cli import main

SESSION = {
    "at": "2026-04-14T20:30:00+02:00",
    "minutes": 12.5,
    "exercise": "Sit",
    "note": "calm",
    "stress_before": 7,
    "stress_after": None,
    "pain_before": None,
    "pain_after": None,
}


@pytest.fixture
def bring(own_data_folder, tmp_path, capsys):
    """Imports a file of this text; gives exit code, standard output and errors."""

    def run(text, *options):
        file = tmp_path / "other.csv"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        code = main(["history", "import", str(file), *options])
        said = capsys.readouterr()
        return code, said.out.replace(str(file), "FILE"), said.err.replace(str(file), "FILE")

    return run


def seen(bring, text, *options):
    code, out, _err = bring(text, "--preview", *options)
    return code, json.loads(out)


def test_a_preview_writes_nothing_and_says_it_all_as_json(bring, capsys):
    text = (
        "Date,Minutes,Exercise,Note,Stress before,Stress after\n"
        "2026-04-14 20:30 +02:00,12.5,Sit,calm,7,n/a\nTotal,12.5,,,,\n"
    )
    code, found = seen(bring, text)
    assert code == 0
    assert found["new"] == [SESSION]
    assert (found["known"], found["questions"]) == (0, [])
    assert found["left_out"] == [
        {
            "line": 2,
            "cell": "Stress after",
            "why": 'stress after is "n/a": it holds no number',
            "row_comes_in": True,
        },
        {
            "line": 3,
            "cell": None,
            "why": "this is a total, not a session",
            "row_comes_in": False,
        },
    ]
    assert found["read_as"]["columns"]["started"] == "Date"
    assert (found["read_as"]["encoding"], found["read_as"]["separator"]) == ("utf-8", ",")
    assert main(["history"]) == 0
    assert capsys.readouterr().out == "0 sessions\n"


def test_what_is_left_out_is_printed_by_line_and_the_rest_comes_in_once(bring):
    text = "Date,Minutes\n2026-04-14,20\nsoon,20\n"
    code, out, _err = bring(text)
    assert code == 0
    assert out.startswith('FILE:3:1: the date "soon" can\'t be read')
    assert out.endswith("\n1 new, 0 already here, 1 left out\n")
    assert bring(text)[1].endswith("\n0 new, 1 already here, 1 left out\n")
    text = "Date,Minutes,Stress before\n2026-04-14,20,-\n2026-04-15,20,high\nx,y,z\n"
    said = bring(text)[1]
    assert said.endswith("\n1 new, 1 already here, 1 left out, 2 cells left empty\n")
    assert "FILE:2:1: stress before" in said


def test_nothing_that_can_be_read_is_exit_1(bring):
    code, out, _err = bring("Date,Minutes\nsoon,20\n")
    assert code == 1
    assert out.endswith("\n0 new, 0 already here, 1 left out\n")
    assert seen(bring, "Date,Minutes\nsoon,20\n")[0] == 1


ASKED = [
    (
        "Date,Minutes\n03/04/2026,20\n",
        "--day-first or --month-first",
        {"--day-first": "2026-04-03", "--month-first": "2026-03-04"},
    ),
    (
        "Date,Duration\n2026-04-14,1:20\n",
        "--lengths",
        {"--lengths=h:mm": 80, "--lengths=m:ss": 1.3333},
    ),
    (
        "Date,Duration\n2026-04-14,20\n",
        "--lengths",
        {"--lengths=minutes": 20, "--lengths=hours": 1200, "--lengths=seconds": 0.3333},
    ),
    (
        'Date,Seconds\n2026-04-14,"1,200"\n',
        "--decimal",
        {"--decimal=point": 20, "--decimal=comma": 0.02},
    ),
    (
        "a,b\n2026-04-14,20\n",
        "--columns",
        {"--columns=a=date,b=length --lengths=minutes": 20},
    ),
]


@pytest.mark.parametrize(("text", "option", "answers"), ASKED)
def test_what_must_be_asked_is_exit_2_and_names_the_option(bring, text, option, answers):
    code, out, err = bring(text)
    assert (code, out) == (2, "")
    assert option in err
    code, found = seen(bring, text)
    assert code == 2
    assert [one["needed"] for one in found["questions"]] == [True]
    for answer, value in answers.items():
        code, found = seen(bring, text, *answer.split())
        (new,) = found["new"]
        assert code == 0
        assert value in (new["minutes"], new["at"][:10])
        assert found["questions"] == []


def test_a_scale_and_an_encoding_can_be_said(bring):
    text = "Date,Minutes,Note,Stress before\n2026-04-14,20,тихо,70\n"
    code, found = seen(bring, text.encode("koi8_r"), "--encoding=koi8_r", "--scale=0-100")
    assert code == 0
    assert [(one["note"], one["stress_before"]) for one in found["new"]] == [("тихо", 7)]


def test_columns_are_named_in_the_encoding_that_was_said(bring):
    text = "Datum;Größe\n2026-04-14;20 min\n".encode("koi8_r", "replace").replace(
        b"??", b"\x94\xe1"
    )
    code, found = seen(bring, text, "--encoding=cp850", "--columns=Größe=duration")
    assert (code, [one["minutes"] for one in found["new"]]) == (0, [20])


def test_a_diary_comes_as_check_ins_with_its_moods_when_said(bring, capsys):
    text = "date,mood,note\n2026-03-27 20:39 +00:00,Good,quiet\n2026-03-28,meh,\n"
    code, found = seen(bring, text, "--as=check-ins", "--moods=good=2")
    assert code == 0
    assert found["new"][0] == {
        "at": "2026-03-27T20:39:00+00:00",
        "as": "check-in",
        "note": "mood: Good\nquiet",
        "stress": 2,
        "pain": None,
        "rested": None,
    }
    assert found["questions"][0]["choices"] == ["meh"]
    code, said, _errors = bring(text)
    assert (code, said.splitlines()[-1]) == (0, "2 new, 0 already here")
    assert bring(text)[1].splitlines()[-1] == "0 new, 2 already here"


def test_our_own_files_say_what_they_are(bring):
    code, found = seen(bring, '{"unclench_history": 1, "sessions": []}')
    assert (code, found["read_as"]["form"]) == (0, "JSON from Unclench")
    code, found = seen(bring, "id,exercise_id\n")
    assert (code, found["read_as"]["form"]) == (0, "CSV from Unclench")
    code, found = seen(bring, b"\xff\x00\x01\x81")
    assert (code, found["read_as"]["encoding"]) == (1, None)
    assert found["left_out"][0]["why"] == "this is not a text file"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (
            ["--columns", "nothing=date"],
            'there is no column "nothing"; the columns are: Date, Minutes',
        ),
        (["--columns", "nothing="], 'there is no column "nothing"; the columns are: Date, Minutes'),
        (["--columns", "Date=color"], "isn't something a column can hold"),
    ],
)
def test_columns_that_are_not_there_are_said(bring, options, words):
    code, _out, err = bring("Date,Minutes\n2026-04-14,20\n", *options)
    assert code == 2
    assert words in err


@pytest.mark.parametrize(
    ("said", "length", "exercise"),
    [
        ("Length=", "Minutes", "Type"),
        ("length=,TYPE=", "Minutes", None),
        ("Minutes=", "Length", "Type"),
        ("exercise=", "Minutes", None),
        ("duration=", None, "Type"),
        ("Length=,Minutes=", None, "Type"),
        ("Type=,Minutes=duration", "Minutes", None),
    ],
)
def test_a_column_can_be_said_to_hold_none_of_it(bring, said, length, exercise):
    text = "Date,Length,Minutes,Type\n2026-04-14,5 km,20,Sit\n"
    _code, found = seen(bring, text, f"--columns={said}")
    columns = found["read_as"]["columns"]
    assert (columns.get("duration"), columns.get("exercise")) == (length, exercise)


def test_a_preview_says_whether_the_encoding_is_certain(bring):
    text = "Date,Minutes,Note\n2026-04-14,20,{}\n"
    code, found = seen(bring, text.format("zły dzień: ramiona ciężkie").encode("cp1250"))
    assert (code, found["read_as"]["encoding"]) == (0, "cp1250")
    assert found["new"][0]["note"] == "zły dzień: ramiona ciężkie"
    code, found = seen(bring, text.format("瞑想").encode("cp932"))
    assert (code, [one["about"] for one in found["questions"]]) == (2, ["encoding"])
    code, found = seen(bring, text.format("瞑想").encode("cp932"), "--encoding=cp932")
    assert (code, found["new"][0]["note"]) == (0, "瞑想")


@pytest.mark.parametrize(
    "option", ["--columns=Date", "--moods=good=11", "--scale=9", "--lengths=days", "--as=dreams"]
)
def test_an_option_that_says_nothing_is_refused(bring, option, capsys):
    with pytest.raises(SystemExit) as stopped:
        bring("Date,Minutes\n", option)
    assert stopped.value.code == 2


def test_what_stays_open_is_told_and_can_be_given_later(bring):
    text = "date,mood,note\n2026-03-27,Good,quiet\n2026-03-28,meh,\n"
    code, said, _errors = bring(text, "--as=check-ins")
    asked, counts = said.splitlines()
    assert code == 0
    assert asked == "FILE:2:1: " + (
        "How much stress from 0 to 10 goes with each mood? “Good” doesn't say how much stress it "
        "is. Answer with --moods WORD=NUMBER,... for Good, meh, then import it again; it is left "
        "out of 2 rows"
    )
    assert counts == "2 new, 0 already here"
    later = bring(text, "--as=check-ins", "--moods=good=2,meh=5")
    counts = "0 new, 2 already here, 2 of them given missing numbers\n"
    assert later[:2] == (0, counts)


def test_a_folder_and_a_day_in_another_form_are_told(own_data_folder, tmp_path, capsys):
    assert main(["history", "import", str(tmp_path)]) == 2
    assert "this is a folder; name a file in it" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["history", "--since", "31/01/2026"])
    assert "31/01/2026 isn't a date; write it like 2026-03-01" in capsys.readouterr().err


def test_what_is_no_text_has_no_form(bring):
    _code, found = seen(bring, b"%PDF-1.7")
    assert found["read_as"] == {"form": None, "encoding": None}


def test_a_column_that_is_called_like_another_is_said_by_its_number(bring):
    text = "Date,Duration,Duration\n2026-03-27 20:39,10 min,20 min\n"
    _code, found = seen(bring, text)
    (asked,) = found["questions"]
    assert (asked["about"], asked["field"]) == ("columns", "duration")
    words = "--columns NAME=duration, with the number of the column for its name"
    assert asked["option"] == words
    for number, minutes in (("2", 10), ("3", 20)):
        _code, found = seen(bring, text, f"--columns={number}=duration")
        assert found["new"][0]["minutes"] == minutes
    _code, found = seen(bring, text, "--columns=2=")
    assert found["new"][0]["minutes"] == 20
