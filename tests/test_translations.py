"""What translators are given, what becomes of it, and what is found wrong with it."""

import gettext
import io
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from tests.languages import COMPLETE, WINDOW, done, language

from tools import translations
from tools.translations import compiled, merge, plurals, sources, ts_file
from tools.translations.__main__ import main as begin
from tools.translations.ts_file import Message, TsFile
from unclench.files import content_texts
from unclench.system.language import existing

ALL = sorted(translations.FOLDER.glob("*.ts"))
ENDINGS = (".qm", ".mo")
COMMANDS = "desktop/unclench/cli/words.py"
DOMAIN = "desktop/unclench/domain/body.py"
THOROUGH = pytest.mark.thorough
CALM = Message("exercises/calm", "Sit down.", files=("exercises/pmr-cue.json",))


@pytest.fixture(scope="module")
def content() -> tuple[Message, ...]:
    return sources.content()


@pytest.mark.parametrize(
    ("context", "source"),
    [
        ("exercises/pmr-cue", "A calming word"),
        ("exercises/programs/better-nights", "Better nights"),
        ("exercises/programs/better-nights", "Wind down"),
        (content_texts.LEARN, "What stress is"),
        (content_texts.HELP, "Emergency: call now"),
        (content_texts.HELP, "Emergency, in every EU country"),
        (content_texts.HELP, "Germany"),
        (content_texts.EVIDENCE, "Balban 2023, a related practice"),
        (content_texts.EVIDENCE, "Raja 2020"),
        (content_texts.TEMPLATES, "My quiet minutes"),
        (content_texts.TEMPLATES, "Two easy weeks to begin with."),
    ],
)
def test_translators_are_given_what_the_app_brings_to_read_and_hear(content, context, source):
    assert (context, source) in {(one.context, one.source) for one in content}


def test_names_and_numbers_are_not_for_translators(content):
    given = {one.source for one in content}
    assert not given & {"The Unclench makers", "CC BY-SA 4.0", "breath-46", "112"}
    assert not given & {"TelefonSeelsorge", "sitting", "DE", "2026-11"}


def test_each_text_is_given_once_and_says_where_it_stands(content):
    keys = [one.key for one in content]
    assert len(keys) == len(set(keys)) > 1300
    for one in content:
        assert all((translations.ROOT / file).is_file() for file in one.files)


def test_what_still_stands_keeps_its_translation():
    known = done("Quiet", "Ruhe", said="as in Settings")
    (kept,) = merge.merged("de", [Message("Page", "Quiet", files=(DOMAIN,))], [known])
    assert kept == replace(known, files=(DOMAIN,))


@pytest.mark.parametrize(
    ("known", "begins_with"),
    [
        (done("Sit down slowly.", "Setz dich langsam."), ("Setz dich langsam.",)),
        (done("Sit down.", "Setz dich.", context="Elsewhere"), ("Setz dich.",)),
        (done("Sit down slowly.", "Setz dich langsam.", context="Elsewhere"), ()),
        (done("Look around the room.", "Schau dich um."), ()),
    ],
)
def test_a_changed_text_begins_with_what_it_was_but_is_not_shown(known, begins_with):
    (made,) = merge.merged("de", [Message("Page", "Sit down.")], [known])
    assert made.forms == begins_with
    assert not made.usable


def test_the_most_alike_is_taken():
    old = [done("Sit down in here.", "weit"), done("Sit down now.", "nah")]
    (made,) = merge.merged("de", [Message("Page", "Sit down.")], old)
    assert made.forms == ("nah",)


def test_what_is_gone_drops_out():
    assert merge.merged("de", [CALM], [done("Gone", "Weg")]) == [CALM]


def test_a_counted_text_has_the_forms_of_its_language():
    wanted = Message("Counted", "%n day(s)", counted=True, forms=("", "", ""))
    known = replace(wanted, forms=("%n dzień", "%n dni"), finished=True)
    (made,) = merge.merged("pl", [wanted], [known])
    assert made.forms == ("%n dzień", "%n dni", "")
    assert not made.usable
    assert merge.merged("pl", [wanted], [replace(known, counted=False)])[0].forms == ("", "", "")


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("%n day(s)", ("%n day", "%n days")),
        ("{count} entr(y|ies)", ("{count} entry", "{count} entries")),
    ],
)
def test_english_has_only_its_counted_texts_with_the_forms_that_they_write_in_one(source, forms):
    counted = Message("Counted", source, counted=True, forms=("", ""))
    (made,) = merge.merged("en", [CALM, counted], [])
    assert made.forms == forms
    assert made.usable
    better = replace(made, forms=("a day", "%n days"))
    assert merge.merged("en", [counted], [better]) == [better]


def test_forms_that_the_language_has_not_are_kept_to_be_looked_at():
    wanted = Message("Counted", "%n day(s)", counted=True, forms=("", ""))
    known = replace(wanted, forms=("%n Tag", "%n Tage", "%n Tage"), finished=True)
    (made,) = merge.merged("de", [wanted], [known])
    assert made.forms == known.forms
    assert not made.usable


def test_english_forms_that_nobody_wrote_are_still_to_do():
    counted = Message("Counted", "%n of all", counted=True, forms=("", ""))
    assert not merge.merged("en", [counted], [])[0].usable


@pytest.mark.parametrize(
    ("name", "forms"),
    [("de", 2), ("es", 2), pytest.param("pl", 3, marks=THOROUGH), ("ja", 1), ("ar", 6)],
)
def test_lupdate_says_how_many_forms_there_are(name, forms):
    assert {len(one.forms) for one in sources.code(name) if one.counted} == {forms}


ODD = (
    done("Say \"hi\" & 'bye' <b>", "Sag „hi“ & ‚tschüs‘ <b>\n", note="x > y", said="gut?"),
    done("Two\nlines", "Zwei\nZeilen", comment="a verb"),
    Message("Page", "%n day(s)", counted=True, files=(DOMAIN, WINDOW), forms=("%n Tag", "")),
    replace(CALM, forms=("Setz dich.",)),
)


def test_a_file_is_read_as_it_was_written_and_written_as_it_was_read(tmp_path):
    file = tmp_path / "de.ts"
    ts_file.write(file, language(*ODD), translations.ROOT)
    texts = ts_file.read(file, translations.ROOT)
    assert set(texts.messages) == set(ODD)
    before = file.read_bytes()
    ts_file.write(file, texts, translations.ROOT)
    assert file.read_bytes() == before
    assert b"\r" not in before


def test_qt_reads_it_too(tmp_path):
    file = tmp_path / "de.ts"
    ts_file.write(file, language(*ODD), translations.ROOT)
    sources.run("lrelease", "-silent", str(file), "-qm", str(tmp_path / "de.qm"))
    shown = QTranslator()
    assert shown.load(str(tmp_path / "de.qm"))
    assert shown.translate("Page", "Two\nlines", "a verb") == "Zwei\nZeilen"
    assert shown.translate("Page", ODD[0].source) == ODD[0].forms[0]


def test_what_linguist_calls_vanished_is_left_out(tmp_path):
    file = tmp_path / "de.ts"
    ts_file.write(file, language(done("Quiet", "Ruhe")), translations.ROOT)
    gone = file.read_text("utf-8").replace("<translation>", '<translation type="vanished">')
    file.write_text(gone, "utf-8")
    assert ts_file.read(file, translations.ROOT).messages == ()


def told(one: Message) -> tuple[object, ...]:
    """What translators are told of a text."""
    return one.key, one.files, one.note, one.counted, len(one.forms) if one.counted else 1


@pytest.mark.parametrize("file", ALL, ids=lambda one: one.stem)
def test_every_text_is_there_to_be_translated(file):
    """Else `make translations` brings the file up to date."""
    known = translations.read(file).messages
    made = merge.merged(file.stem, sources.all_texts(file.stem), known)
    assert set(map(told, made)) == set(map(told, known))


def test_a_new_language_begins_with_every_text(tmp_path):
    file = tmp_path / "fr.ts"
    texts = translations.extract(file)
    assert texts == translations.read(file)
    assert len(translations.unfinished(texts)) == len(texts.messages) > 3500
    before = file.read_bytes()
    translations.extract(file)
    assert file.read_bytes() == before


def said(texts: TsFile) -> gettext.GNUTranslations:
    return gettext.GNUTranslations(io.BytesIO(compiled.mo(texts)))


def shown(texts: TsFile, folder: Path) -> QTranslator:
    file = folder / "made.qm"
    file.write_bytes(compiled.qm(texts))
    made = QTranslator()
    assert made.load(str(file))
    return made


@pytest.mark.parametrize(
    ("context", "files", "by_qt", "without"),
    [
        ("Page", (WINDOW,), True, False),
        ("words", (COMMANDS,), False, True),
        ("body", (DOMAIN,), True, True),
        ("body", (COMMANDS, WINDOW), True, True),
        ("learn", ("assets/learn/en.json",), False, True),
        ("templates", ("desktop/unclench/files/templates.py",), False, True),
    ],
)
def test_a_text_is_compiled_for_where_it_is_needed(tmp_path, context, files, by_qt, without):
    texts = language(done("Quiet", "Ruhe", context=context, files=files))
    assert (shown(texts, tmp_path).translate(context, "Quiet") == "Ruhe") is by_qt
    assert (said(texts).pgettext(context, "Quiet") == "Ruhe") is without


def test_an_unfinished_text_is_shown_in_english(tmp_path):
    texts = language(replace(done("Quiet", "Ruhe", files=(DOMAIN,)), finished=False))
    assert shown(texts, tmp_path).isEmpty()
    assert said(texts).pgettext("Page", "Quiet") == "Quiet"


def test_an_exercise_comes_whole_or_not_at_all():
    card = {"context": "learn", "files": ("assets/learn/en.json",)}
    sit, a = replace(CALM, forms=("Setz dich.",), finished=True), done("A", "B", **card)
    known = said(language(sit, a))
    assert known.pgettext(CALM.context, CALM.source) == "Setz dich."
    known = said(
        language(sit, a, replace(sit, source="Rest.", finished=False), done("C", "", **card))
    )
    assert known.pgettext(CALM.context, CALM.source) == CALM.source
    assert known.pgettext("learn", "A") == "B"


COUNTING = ("de", "pl", "ja", "ar", "qaa")
MORE = ("es", "fr", "ru", "he", "lv", "mk", "cy", "ga", "pt", "pt_BR", "pt_PT")
FORMS = {"pl": 3, "ru": 3, "ja": 1, "ar": 6, "lv": 3, "mk": 3, "cy": 5, "ga": 3}


@pytest.mark.parametrize("name", [*COUNTING, *(pytest.param(one, marks=THOROUGH) for one in MORE)])
def test_both_choose_the_same_form_for_a_count(tmp_path, name):
    forms = FORMS.get(name, 2)
    form = tuple(f"%n {'abcdef'[n]}" for n in range(forms))
    one = done("%n day(s)", "", counted=True, files=(DOMAIN,))
    texts = language(replace(one, forms=form), name=name)
    by_qt, without = shown(texts, tmp_path), said(texts)
    for count in range(200):
        heard = without.npgettext("Page", one.source, one.source, count)
        assert by_qt.translate("Page", one.source, "", count) == heard, count


def test_a_rule_that_is_not_qts_is_refused(monkeypatch):
    monkeypatch.setattr(plurals, "OF_QT", {"fi": "n == 7 ? 0 : 1"})
    counted = replace(done("%n day(s)", "", counted=True), forms=("%n päivä", "%n päivää"))
    with pytest.raises(ValueError, match="fi: Qt counts 1 otherwise"):
        compiled.mo(language(counted, name="fi"))


def test_what_could_not_be_filled_in_stays_out(tmp_path):
    wrong = [
        done("{days} days", "{tage} Tage"),
        replace(done("%n day(s)", "", counted=True), forms=("%n Tag", "Tage")),
        replace(done("Sit for {time}.", "Sitz."), context=CALM.context, files=CALM.files),
    ]
    right = [
        done("English", "Deutsch", context="language"),
        done("{days} nights", "{days} Nächte"),
        replace(CALM, forms=("Setz dich.",), finished=True),
    ]
    file = tmp_path / "de.ts"
    ts_file.write(file, language(*wrong, *right), translations.ROOT)
    translations.compile_file(file)
    by_qt = QTranslator()
    assert by_qt.load(str(file.with_suffix(".qm")))
    assert by_qt.translate("Page", "{days} nights") == "{days} Nächte"
    assert not by_qt.translate("Page", "{days} days")
    assert not by_qt.translate("Page", "%n day(s)", "", 2)
    without = gettext.GNUTranslations(io.BytesIO(file.with_suffix(".mo").read_bytes()))
    assert without.pgettext(CALM.context, CALM.source) == CALM.source, "whole, or in English"


def test_a_language_is_there_once_its_name_is_translated(tmp_path):
    file = tmp_path / "pt_BR.ts"
    name = Message(*translations.ITS_NAME, files=(WINDOW,))
    begun = language(done("Quiet", "Quieto"), name, name="pt_BR")
    ts_file.write(file, begun, translations.ROOT)
    assert translations.compile_file(file) == []
    assert existing(tmp_path) == ("en",)
    named = language(*begun.messages[:1], done(name.source, "Português", context=name.context))
    ts_file.write(file, replace(named, language="pt_BR"), translations.ROOT)
    assert len(translations.compile_file(file)) == len(ENDINGS)
    assert existing(tmp_path) == ("en", "pt_BR")
    ts_file.write(file, begun, translations.ROOT)
    assert translations.compile_file(file) == []
    assert existing(tmp_path) == ("en",), "what was compiled is gone with the name"


@pytest.mark.parametrize(
    ("asked", "made"),
    [("de", "de"), ("pt-BR", "pt_BR"), ("pt_br", "pt_BR"), ("xx", ""), ("dee", ""), ("../de", "")],
)
def test_a_new_language_is_one_that_is_known(asked, made, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr("sys.argv", ["translations", asked])
    monkeypatch.setattr(translations, "extract", lambda file: language(name=file.stem))
    if made:
        assert begin() == 0
        assert f"wrote {tmp_path / made}.ts: 0 texts" in capsys.readouterr().out
        return
    with pytest.raises(SystemExit, match="2"):
        begin()
    assert f"nobody knows a language {asked}" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_the_same_texts_give_the_same_bytes():
    texts = translations.read(translations.FOLDER / f"{COMPLETE[0]}.ts")
    read = compiled.mo(texts)
    assert read == compiled.mo(texts)
    assert compiled.qm(texts) == compiled.qm(texts)
    assert b"Babel" not in read


@pytest.mark.parametrize("file", ALL, ids=lambda one: one.stem)
def test_what_the_app_reads_is_what_was_written_last(file, tmp_path):
    made = translations.compile_file(file, tmp_path)
    there = [one for one in file.parent.glob(f"{file.stem}.*") if one.suffix in ENDINGS]
    assert sorted(one.name for one in made) == sorted(one.name for one in there)
    for one in made:
        assert one.read_bytes() == (file.parent / one.name).read_bytes()
