"""The command line speaks a person's language; what programs read, and exit codes, stay."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from tests.cli.examples import REST, a_session, add
from tests.languages import COMPLETE

from tools import speaking, translations
from tools.translations import compiled, sources
from tools.translations.checks import PLACE
from tools.translations.ts_file import TsFile
from unclench.__main__ import main
from unclench.audio import devices
from unclench.audio.devices import OutputError
from unclench.audio.speech import all_voices
from unclench.cli import argparse_words
from unclench.domain.preferences import Preferences
from unclench.store import startup_look
from unclench.system import language
from unclench.system.printed import use_language

HERE = Path(__file__).parents[1]
BAD = HERE / "data" / "bad"


def no_sound() -> NoReturn:
    raise OutputError("alsa: no device")


@pytest.fixture(autouse=True)
def nobodys_language(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "400")
    monkeypatch.setenv("UNCLENCH_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(devices, "found", no_sound)
    (tmp_path / "a-rest.json").write_text(json.dumps(REST), "utf-8")


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a language in which every text stands between marks."""
    folder = tmp_path_factory.mktemp("marked")
    speaking.write(speaking.MARKED, folder)
    return folder


@pytest.fixture(scope="module")
def emptied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a language whose texts have no words: only what fills them is left."""
    folder = tmp_path_factory.mktemp("emptied")
    empty = (
        replace(one, forms=(f"* {' '.join(PLACE.findall(one.source))}",) * (1 + one.counted))
        for one in sources.all_texts()
    )
    texts = tuple(replace(one, finished=True) for one in empty)
    compiled.write(TsFile("qaa", texts), folder)
    return folder


def run(*words: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = main(list(words))
    said = capsys.readouterr()
    return code, said.out, said.err


COMMANDS = (
    ("check", str(BAD)),
    ("check", "a-rest.json"),
    ("check", "nowhere"),
    ("timeline", "breath-46", "--minutes", "7"),
    ("timeline", "breath-64"),
    ("timeline", "a-rest.json", "--tempo", "5"),
    ("timeline", "a-rest.json", "--area", "jaw=skip"),
    ("history",),
    ("history", "insight"),
    ("history", "import", "nowhere.csv"),
    ("history", "import", "table.csv"),
    ("history", "import", "table.csv", "--columns", "Foo=duration"),
    ("programs",),
    ("new", "breathing"),
    ("import", "a-rest.json"),
    ("export", "a-rest", "-o", "a.txt"),
    ("backup", "all.backup"),
    ("restore", "nowhere.backup"),
    ("doctor",),
    ("render", "a-rest.json", "-o", "a.zzz"),
    ("play",),
    ("play", "x", "--fast"),
    ("--data-dir",),
    ("bogus",),
    ("check",),
)
SENTENCE = re.compile(r"\b[a-z']+ [a-z']+ [a-z']+")
"""Three words in a row: names, keys, options and what somebody wrote have fewer here."""

TABLE = "Date,Minutes\n2026-04-31,20\n2026-04-14,x\n03/04/2026,20\n2026-04-14,1:30\n"


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_exit_codes_are_those_of_every_language(words, marked, tmp_path, capsys, monkeypatch):
    (tmp_path / "table.csv").write_text(TABLE)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    english = run(*words, capsys=capsys)[0]
    for made in ("my-breathing.json", "all.backup"):
        (tmp_path / made).unlink(missing_ok=True)
    for file in (tmp_path / "data").rglob("*.json"):
        file.unlink()
    language.use("en", marked)
    monkeypatch.setenv("LANGUAGE", "qaa")
    code, out, err = run(*words, capsys=capsys)
    assert code == english
    assert language.now() == "qaa"
    assert speaking.OPEN in out + err


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_word_for_a_person_is_translated(words, emptied, tmp_path, capsys, monkeypatch):
    (tmp_path / "table.csv").write_text(TABLE)
    monkeypatch.setenv("LANG", "qaa_QA.UTF-8")
    language.use("en", emptied)
    _code, out, err = run(*words, capsys=capsys)
    typed = re.sub(r"unclench \w+", "", out + err)
    assert SENTENCE.findall(typed) == []
    assert "* " in out + err


@pytest.mark.parametrize(
    "words",
    [("history", "--json"), ("history", "--csv"), ("timeline", "breath-46", "--json")],
    ids=" ".join,
)
def test_what_programs_read_is_the_same(words, tmp_path, capsys, monkeypatch):
    typed = replace(a_session("b" * 32), source="typed", progress="ended_early")
    add(tmp_path / "data", a_session(note="2.5, or so"), typed)
    english = run(*words, capsys=capsys)
    assert "breath-46" in english[1] or "cues" in english[1]
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert run(*words, capsys=capsys) == english


def test_what_is_wrong_with_a_file_is_told_in_the_language_beside_json_too(capsys, monkeypatch):
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    Path("bad.json").write_text(json.dumps({**REST, "minutes": {"choices": []}}))
    plain = run("timeline", "bad.json", capsys=capsys)
    assert plain[0] == 1
    assert run("timeline", "bad.json", "--json", capsys=capsys) == plain
    assert language.now() == "de"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("timeline", "a-rest.json", "--minutes", "7"), "1, 2,5"),
        (("timeline", "a-rest.json", "--pace", "0.25"), "0,25"),
        (("import", "a-rest.json"), "1, 2,5"),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, tuple) else one,
)
def test_lengths_have_the_languages_decimal_mark(words, said, capsys, monkeypatch):
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    _code, out, err = run(*words, capsys=capsys)
    assert said in out + err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--minutes", "soon"), '"soon" isn\'t a number'),
        (("--pace", "inf"), '"inf" isn\'t a number'),
        (("--tempo", "1.5"), '"1.5" isn\'t a whole number'),
    ],
)
def test_what_is_no_number_is_told_without_the_name_of_a_type(words, said, capsys):
    code, _out, err = run("timeline", "a-rest.json", *words, capsys=capsys)
    assert code == 2
    assert said in err


def test_a_voice_is_looked_for_in_the_language_that_is_set(capsys, monkeypatch):
    asked: list[str] = []

    def report(spoken: str) -> list[str]:
        asked.append(spoken)
        return []

    monkeypatch.setattr(all_voices, "report", report)
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    run("doctor", capsys=capsys)
    run("doctor", "--report", capsys=capsys)
    assert asked == ["de", "en"]


def test_a_preview_is_the_same(tmp_path, capsys, monkeypatch):
    (tmp_path / "table.csv").write_text(TABLE)
    words = ("history", "import", "table.csv", "--preview", "--day-first")
    english = run(*words, capsys=capsys)
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    code, out, _err = run(*words, capsys=capsys)
    assert (code, out) == english[:2]


def test_a_report_is_in_english_and_what_is_told_of_it_is_not(tmp_path, capsys, monkeypatch):
    run("doctor", "--report", capsys=capsys)
    report = tmp_path / "unclench-report.txt"
    english = report.read_text("utf-8")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    _code, out, _err = run("doctor", "--report", capsys=capsys)
    assert out.startswith("Geschrieben: ")
    assert report.read_text("utf-8") == english
    assert "faults found: " in english
    assert "Gefundene Fehler: " in run("doctor", capsys=capsys)[1]


@pytest.mark.parametrize(
    ("environment", "spoken"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_AT"}, "de"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "xx_XX.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "es_ES.UTF-8"}, "es"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "de_DE", "LC_ALL": "es_MX"}, "es"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "xx:es"}, "es"),
        ({"LANG": "C", "LANGUAGE": "de"}, "en"),
        ({"LANGUAGE": "de"}, "de"),
    ],
)
def test_the_environment_says_which_by_gettexts_rules(environment, spoken, monkeypatch):
    """Nothing else is done: where Qt has set a locale, the C library keeps what LANGUAGE says."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    use_language("")
    assert language.now() == spoken


def test_what_was_chosen_in_the_app_comes_first(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    (tmp_path / "data").mkdir()
    startup_look.write(tmp_path / "data" / "look.txt", Preferences(language="es"))
    run("check", "a-rest.json", capsys=capsys)
    assert language.now() == "es"
    run("check", "a-rest.json", "--data-dir", str(tmp_path / "other"), capsys=capsys)
    assert language.now() == "de"
    assert not (tmp_path / "other").exists()
    run("play", "a", "b", capsys=capsys)
    assert language.now() == "es"


def test_a_broken_catalogue_is_english(tmp_path, capsys, monkeypatch):
    english = run("check", str(BAD), capsys=capsys)
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / "xx.qm").touch()
    (folder / "xx.mo").write_bytes(b"no catalogue")
    language.use("en", folder)
    monkeypatch.setenv("LANG", "xx_XX.UTF-8")
    assert run("check", str(BAD), capsys=capsys) == english
    assert language.now() == "xx"


SAID = {"de": '"title" fehlt; es ist hier nötig', "es": 'falta "title"; aquí hace falta'}


@pytest.mark.parametrize("code", COMPLETE)
def test_the_languages_that_come_with_the_app_speak(code, tmp_path, capsys, monkeypatch):
    (tmp_path / "b.json").write_text(json.dumps({k: v for k, v in REST.items() if k != "title"}))
    monkeypatch.setenv("LANG", f"{code}_XX.UTF-8")
    _, out, _ = run("check", "b.json", capsys=capsys)
    assert SAID[code] in out
    assert "is missing" not in out


NOT_FOR_A_PERSON = {
    # mistakes of ours, when a command is set up
    *("%r is not callable", "'required' is an invalid argument for positionals"),
    *(".__call__() not defined", "dest= is required for options like %r"),
    *("cannot have multiple subparser arguments", "mutually exclusive arguments must be optional"),
    *("cannot merge actions - two groups are named %r", "conflicting subparser: %s"),
    *("conflicting subparser alias: %s", "invalid conflict_resolution value: %r"),
    # of what we don't use: files that argparse opens, shown defaults, what goes out of use
    *('argument "-" with mode %r', "can't open '%(filename)s': %(error)s"),
    *(" (default: %(default)s)", "subcommands", "%(prog)s: warning: %(message)s\\n"),
    *("argument '%(argument_name)s' is deprecated", "option '%(option)s' is deprecated"),
    "command '%(parser_name)s' is deprecated",
    "%(heading)s:",  # no words
}
"""Of Python 3.11 to 3.13."""


def test_argparse_has_no_words_that_are_not_listed():
    words: dict[str, Callable[..., str]] = {"_": argparse.__dict__["_"]}
    assert words["_"]("no such text") == "no such text"
    source = Path(argparse.__file__).read_text("utf-8")
    asked = {two[1:-1] for two in re.findall(r"_\(\s*(\'[^\']*\'|\"[^\"]*\")\)", source)}
    listed = {one.replace("\n", "\\n") for one in (*argparse_words.WORDS, argparse_words.VERSION)}
    assert {"usage: ", "options", "expected one argument"} <= asked & listed
    assert asked - listed <= NOT_FOR_A_PERSON


def test_a_count_in_argparse_has_its_form(marked):
    language.use("en", marked)
    argparse_words.use_ours()
    counted = argparse.__dict__["ngettext"]
    assert counted("expected %s argument", "expected %s arguments", 2) == "expected %s arguments"
    use_language("qaa")
    assert counted("expected %s argument", "expected %s arguments", 2).startswith(speaking.OPEN)
    assert counted("one", "many", 2) == "many"


def test_the_translators_files_know_the_commands():
    texts = translations.read(translations.FOLDER / "de.ts")
    assert {"cli", "faults", "argparse"} <= {one.context for one in texts.messages}
