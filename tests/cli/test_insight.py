"""`history insight`: what one's ratings tell."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.cli.examples import a_session, add

from unclench.cli import main
from unclench.domain.session import Rating


@pytest.fixture
def thirty(own_data_folder):
    """Thirty sessions, one a day until yesterday, each of which ended 2 points lower."""
    last = datetime.now(UTC) - timedelta(days=1)
    sessions = (
        replace(a_session(f"{place:032x}"), started_at=last - timedelta(days=place))
        for place in range(30)
    )
    add(own_data_folder, *sessions)
    return last


def test_the_report_as_json(thirty, capsys):
    assert main(["history", "insight", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["rows", "versus_rest", "link", "lag"]
    (row,) = found["rows"]
    assert (row["exercise"], row["measure"], row["n"]) == ("breath-46", "stress", 30)
    assert (row["mean"], row["word"]) == (-2, "noticed-lower")
    assert found["link"]["word"] == "few"


def test_the_report_as_it_was(thirty, capsys):
    day = (thirty - timedelta(days=26)).date().isoformat()
    assert main(["history", "insight", "--json", "--as-of", day]) == 0
    (row,) = json.loads(capsys.readouterr().out)["rows"]
    assert (row["n"], row["word"], row["mean"]) == (4, "few", None)


def test_a_day_that_is_none_is_refused(own_data_folder, capsys):
    with pytest.raises(SystemExit, match="2"):
        main(["history", "insight", "--as-of", "March"])
    assert "March isn't a date; write it like 2026-03-01" in capsys.readouterr().err


def test_exercises_stand_in_the_order_of_a_dictionary(thirty, own_data_folder, capsys):
    titled = replace(a_session("f" * 32), exercise_id="mine", title="Äpfel", started_at=thirty)
    add(own_data_folder, titled)
    assert main(["history", "insight"]) == 0
    out = capsys.readouterr().out
    assert 0 < out.index("  Äpfel: ") < out.index("  Longer out-breath: ")


def test_the_report_in_words(thirty, own_data_folder, capsys):
    add(
        own_data_folder,
        *(
            replace(
                a_session(f"{place:x}".rjust(32, "f")),
                exercise_id="quiet-rest",
                title="Just sit quietly",
                started_at=thirty - timedelta(days=place, hours=3),
                stress_after=Rating(6 - place % 2),
                pain_before=Rating(3),
                pain_after=Rating(3),
            )
            for place in range(12)
        ),
    )
    assert main(["history", "insight"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Stress"
    assert "  Longer out-breath: 30 sessions · lower afterward, on average" in lines
    assert "  Just sit quietly (comparison): 12 sessions · no clear change yet" in lines
    assert "    That is a difference people usually notice." in lines
    assert any("likely between" in line for line in lines)
    assert any("1.5 points lower after Longer out-breath than after Just" in line for line in lines)
    assert lines.index("Pain") < lines.index("Stress and pain together")
    assert lines[-1].startswith("  12 of 21 days")


def test_one_session_is_said_as_one_in_the_terminal(thirty, own_data_folder, capsys):
    typed = replace(a_session("f" * 32), started_at=thirty - timedelta(hours=3), source="typed")
    add(own_data_folder, typed)
    assert main(["history", "insight"]) == 0
    assert "  Left out: 1 session that wasn't rated at the time.\n" in capsys.readouterr().out


def test_an_empty_history_in_words(own_data_folder, capsys):
    assert main(["history", "insight"]) == 0
    said = capsys.readouterr().out
    assert said.count("no session yet with a rating before and after") == 2
    assert "0 of 21 days" in said
    assert "Compare with Just sit quietly before" in said
