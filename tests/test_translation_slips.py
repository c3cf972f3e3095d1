"""What is found wrong with a translation."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from tests.languages import COMPLETE, done, language

from tools import translations
from tools.translations import checks, wording
from tools.translations.ts_file import Message
from unclench.files import content_texts

ALL = sorted(translations.FOLDER.glob("*.ts"))
CALM = Message("exercises/calm", "Sit down.", files=("exercises/pmr-cue.json",))


@pytest.mark.parametrize("file", ALL, ids=lambda one: one.stem)
def test_nothing_is_found_wrong(file):
    assert [str(slip) for slip in translations.slips(translations.read(file))] == []


@pytest.mark.parametrize(
    ("source", "form", "what"),
    [
        ("{days} days", "Tage", "lacks {days}: put it where the value belongs"),
        ("{days} days", "{tage} Tage", "has {tage}, which the source has not"),
        ("no %s here", "kein %d hier", "lacks %s"),
        ("%(prog)s ends", "Ende", "lacks %(prog)s"),
        ("Quiet", " Ruhe", "begins with a space, unlike the source"),
        ("Quiet", "Ruhe\n", "ends with a space, unlike the source"),
        (" and more", "und mehr", "begins without a space, unlike the source"),
        ("and ", "und", "ends without a space, unlike the source"),
        ("One\ntwo", "Eins zwei", "has 0 line ends, the source 1"),
        ("2.5 minutes", "2 Minuten", "lacks the number 2.5"),
        ("2.5 minutes", "25 Minuten", "lacks the number 2.5"),
        ("2.5 minutes", "25 Minuten", "has the number 25, which the source has not"),
        ("1,200 steps", "1,2 Schritte", "lacks the number 1200"),
        ("at 3:20", "um 320", "lacks the number 3.20"),
        ("In for 4, out for 6", "6 aus, 4 ein", "has the numbers in another order"),
        ("use --json", "nimm --jason", "lacks --json: it is typed"),
        ("use --json", "nimm --jason", "has --jason, which the source has not"),
        ("run `unclench check`", "tipp `unclench prüfe`", "lacks `unclench check`"),
        ("a .json file", "eine .jason-Datei", "lacks .json: it is typed"),
        ("Sound (*.wav)", "Klang (*.waw)", "lacks *.wav: it is typed"),
        ("Sound and picture", "Ton & Bild", "has an &, which is taken for a key"),
        ("2.5 minutes", "2 Minuten", "has the number 2, which the source has not"),
        ("Sit down.", "Setz dich", "ends with 'no mark', the source with '.'"),
        ("Choose one:", "Wähle eins.", "ends with '.', the source with ':'"),
    ],
)
def test_a_slip_is_named(source, form, what):
    found = [slip for check in checks.CHECKS for slip in check(done(source, form), form)]
    assert any(slip.startswith(what) for slip in found), found


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("{days} days", "an {days} Tagen"),
        (" · {days}", " · {days}"),
        ("2.5 of 1,200", "2,5 von 1.200"),
        ("1,200 steps", "1200 Schritte"),
        ("4 of 4 or 5", "4 von vier oder 5"),
        ("with --json, a .json file.", "mit --json eine Datei .json."),
        ("Sound & picture", "Ton und Bild"),
        ("min", "Min."),
        ("In for 4, out for 12", "Vier ein, zwölf aus"),
        ("Open ...", "Öffnen…"),
        ("Notice how you are.", "Wie geht es dir?"),
        (".", ","),
        ("Is “{title}” you?", "Bist du „{title}“?"),
    ],
)
def test_what_is_right_is_left_alone(source, form):
    assert not [slip for check in checks.CHECKS for slip in check(done(source, form), form)]


def test_only_a_count_may_be_left_to_the_words_of_its_form():
    counted = replace(done("{count} of {all} day(s)", ""), counted=True)
    assert not list(checks.places(counted, "ein Tag von {all}"))
    assert list(checks.places(counted, "{count} Tage"))


def test_a_line_that_no_voice_can_say_is_named():
    line = done("A calming word", "Ein\tRuhewort", context=CALM.context, files=CALM.files)
    found = [slip.what for slip in checks.slips(language(line))]
    assert any("control character" in what for what in found), found


def test_what_does_not_fit_is_named_with_its_limit():
    title = done("A calming word", "Ruhe " * 20 + "hier", context=CALM.context, files=CALM.files)
    (slip,) = checks.slips(language(title))
    assert slip.what == "has 104 characters: at most 80 fit"
    assert "exercises/pmr-cue.json" in str(slip)


@pytest.mark.parametrize(
    ("forms", "what"),
    [
        (("%n Tag", "Tage"), "lacks %n: this form stands for several numbers"),
        (("%n Tag", "%n Tage", "%n Tage"), "has 3 forms, the language 2"),
    ],
)
def test_forms_of_a_count_are_as_many_and_show_it(forms, what):
    others = [replace(done(f"%n {k}", "", counted=True), forms=("%n", "%n")) for k in "ab"]
    counted = replace(done("%n day(s)", "", counted=True), forms=forms)
    found = [one.what for one in checks.slips(language(counted, *others)) if one.message is counted]
    assert found == [what]


def test_a_form_for_one_number_may_say_it_in_words():
    counted = replace(done("%n day(s)", "", counted=True), forms=("ein Tag", "%n Tage"))
    assert not list(checks.slips(language(counted)))
    russian = replace(counted, forms=("день", "%n дня", "%n дней"))  # also 21, 31 ...
    assert list(checks.slips(language(russian, name="ru")))


@pytest.mark.parametrize(
    ("one", "stays"),
    [
        (done("{minutes} min", "{minutes} min"), True),
        (done("{value} ms: {fault}", "{value} ms: {fault}"), True),
        (done("Öst 1987; Raja 2020", "Öst 1987; Raja 2020", context=content_texts.EVIDENCE), True),
        (done("Raja 2020", "Raja 2020"), False),
        (done("Sleep", "Sleep"), False),
        (done("sit down and rest", "sit down and rest"), False),
        (done("Sleep", "Schlaf"), True),
    ],
)
def test_a_copy_of_the_english_text_is_a_slip_unless_it_is_listed(one, stays):
    assert (not list(wording.copies(language(one), wording.same("de")))) is stays
    assert not list(wording.copies(language(one, name="en"), frozenset()))


@pytest.mark.parametrize("code", COMPLETE)
def test_what_may_stay_as_it_is_is_said_so(code):
    said = translations.read(translations.FOLDER / f"{code}.ts").messages
    assert wording.same(code) <= {one.source for one in said if one.source in one.forms}


@pytest.mark.parametrize("code", COMPLETE)
def test_nothing_is_left_to_translate(code):
    left = translations.unfinished(translations.read(translations.FOLDER / f"{code}.ts"))
    assert [one.source for one in left] == []


@pytest.mark.parametrize(
    ("code", "source", "form"),
    [
        ("de", "You can do it.", "Sie können das."),
        ("de", "Rest. You can.", "Ruh dich aus. Sie dürfen das."),
        ("de", "Your turn.", "Ihre Runde."),
        ("de", "“{title}”", '„{title}"'),
        ("de", "“{title}”", "„{title}»"),
        ("de", "“{title}”", "«{title}»"),
        ("es", "“{title}”", '«{title}"'),
        ("es", "“{title}”", "„{title}“"),
        ("es", "Close the file.", "Cierre el archivo."),
        ("es", "Open it.", "Abra el archivo."),
        ("es", "Look here.", "Mire aquí."),
        ("es", "Let go.", "Apriete y relaje. Tome aire."),
        ("es", "How are you? And now?", "¿Cómo estás? Y ahora?"),
        ("es", "How are you?", "¿Cómo estás."),
        ("es", "Hello!", "¡Hola."),
        ("es", "Hello! Hello!", "¡Hola! Hola!"),
        ("es", "2.5 minutes", "2.5 minutos"),
    ],
)
def test_slips_of_one_language_are_found(code, source, form):
    assert list(wording.slips(language(done(source, form)), wording.rules(code)))


@pytest.mark.parametrize(
    ("code", "source", "form"),
    [
        ("de", "They take a minute.", "Sie dauern eine Minute."),
        ("de", "Notice it.", "Nimm sie wahr. Sie darf da sein."),
        ("de", "“{title}”", "„{title}“ und „{title}“"),
        ("es", "“{title}”", "«un “{title}” aquí»"),
        ("es", "How are you? And now?", "¿Cómo estás? ¿Y ahora?"),
        ("es", "Let it.", "Deja que cierre."),
        ("es", "2.5 minutes of 1.200", "2,5 minutos de 1.200"),
    ],
)
def test_what_only_looks_like_one_is_left_alone(code, source, form):
    assert not list(wording.slips(language(done(source, form)), wording.rules(code)))


@pytest.mark.parametrize(
    "file", sorted(Path(wording.__file__).parent.glob("*.json")), ids=lambda one: one.stem
)
def test_each_rule_finds_what_it_is_about(file):
    for rule in wording.rules(file.stem):
        (slip,) = wording.slips(language(done("A text", rule.like)), [rule])
        assert slip.what.endswith(rule.why)


def test_a_rule_spares_what_the_source_asks_for():
    rule = wording.Rule(re.compile("heilt"), "it promises", re.compile("heals"), "Das heilt.")
    assert list(wording.slips(language(done("It heals.", "Es heilt.")), [rule])) == []
    assert not wording.rules("xx")
    assert not wording.same("xx")
