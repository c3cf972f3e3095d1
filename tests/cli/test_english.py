"""What the command line says in English is a contract: these samples stay byte for byte.

To record them anew, after a wanted change: `RECORD=1 pytest tests/cli/test_english.py -n 0`.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from tests.cli.examples import REST

from unclench.__main__ import main

SAMPLES = Path(__file__).parents[1] / "data" / "english_commands.txt"
EXERCISE = {key: value for key, value in REST.items() if key != "steps"}
EXERCISE |= {"cautions": {"asthma": "note"}, "steps": REST["steps"]}  # columns go by the order
HARD = EXERCISE | {
    "id": "hard",
    "kind": "breathing",
    "title": "Take Valium now",
    "summary": "Notwithstanding institutional considerations participants accumulate them.",
    "steps": [
        {"do": "breathe", "phases": [{"in": 1}, {"hold": 12.5}, {"out": 1}], "cycles": 1},
        {"do": "rest", "fill": 1},
        {"do": "breathe", "phases": [{"in": 0.6}, {"out": 0.7}], "cycles": 4},
    ],
}
WRONG = {"format": 1, "id": "Wrong!", "titel": "Typo", "level": 2.5, "steps": [{"do": "brethe"}]}
TABLE = "Date,Minutes\n2025-04-31,20\n2025-04-14 20:30,x\n2025-04-14 08:00,20\n"
ASKING = "Date,Length\n03/04/2025,1:30\n"
COMMANDS = (
    "check a-rest.json",
    "check a-rest.json hard.json",
    "check wrong.json broken.json nowhere.wav",
    "check wrong.json broken.json",
    "timeline a-rest.json --minutes 2.5",
    "timeline a-rest.json --minutes 7",
    "timeline a-rest.json --tempo 5",
    "timeline breath-64",
    "history",
    "history import table.csv --lengths minutes",
    "history import asking.csv",
    "history import table.csv --columns Foo=note",
    "history",
    "history insight --as-of 2025-12-01",
    "new breathing",
    "new breathing",
    "import a-rest.json",
    "import a-rest.json",
    "import wrong.json",
    "export a-rest -o a.txt",
    "export a-rest -o a.unclench",
    "backup all.backup",
    "restore all.backup --preview",
    "restore a-rest.json",
    "play a b",
    "play a --fast",
    "play a --minutes x",
    "--data-dir",
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("UNCLENCH_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("LC_ALL", "C")
    for name, raw in {"a-rest": EXERCISE, "hard": HARD, "wrong": WRONG}.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(raw), "utf-8")
    (tmp_path / "broken.json").write_text('{"format": 1, "minutes": 2,5}', "utf-8")
    (tmp_path / "table.csv").write_text(TABLE, "utf-8")
    (tmp_path / "asking.csv").write_text(ASKING, "utf-8")
    return tmp_path


def test_english_stays_as_it_is(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = ""
    for words in COMMANDS:
        code = main(words.split())
        told = capsys.readouterr()
        said += f"$ unclench {words}\n{told.out}{told.err}= {code}\n\n".replace(str(here), "HERE")
    if os.environ.get("RECORD"):
        SAMPLES.write_text(said, "utf-8")
    assert said == SAMPLES.read_text("utf-8")
