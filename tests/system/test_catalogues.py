import io
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from hypothesis import given
from hypothesis import strategies as st

from unclench.system import catalogues, language


def made() -> bytes:
    catalogue = Catalog(locale="de")
    catalogue.add("Breathe in.", "Atme ein.", context="exercises/breath-46")
    catalogue.add("Start", "Los geht's", context="help")
    catalogue.add("Start", "Start", context="learn")
    minutes = ("{count} minute(s)",) * 2
    catalogue.add(minutes, ("{count} Minute", "{count} Minuten"), context="words")
    to = io.BytesIO()
    write_mo(to, catalogue)
    return to.getvalue()


@pytest.fixture
def german(tmp_path, monkeypatch):
    (tmp_path / "de.mo").write_bytes(made())
    monkeypatch.setattr(language, "folder", lambda: tmp_path)
    monkeypatch.setattr(language, "now", lambda: "de")
    return tmp_path


@pytest.mark.usefixtures("german")
def test_a_text_is_known_by_its_context_and_its_english():
    assert catalogues.text("exercises/breath-46", "Breathe in.") == "Atme ein."
    assert catalogues.text("help", "Start") == "Los geht's"
    assert catalogues.text("exercises/breath-box", "Breathe in.") == "Breathe in."


@pytest.mark.usefixtures("german")
def test_a_translation_that_is_like_the_english_is_one():
    assert catalogues.translated("learn", "Start", "de") == "Start"
    assert catalogues.translated("exercises/breath-box", "Start", "de") is None


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(("n", "form"), [(0, "Minuten"), (1, "Minute"), (2, "Minuten")])
def test_a_count_takes_the_form_of_its_language(n, form):
    assert catalogues.text("words", "{count} minute(s)", "", n) == f"{{count}} {form}"


@pytest.mark.usefixtures("german")
def test_a_count_without_a_translation_stays_as_it_is():
    assert catalogues.text("words", "{count} week(s)", "", 1) == "{count} week(s)"
    assert catalogues.translated("words", "{count} week(s)", "de", 1) is None


@pytest.mark.usefixtures("german")
def test_another_language_than_the_one_set_can_be_asked_for():
    assert catalogues.translated("help", "Start", "en") == "Start"
    assert catalogues.translated("words", "{count} minute(s)", "en", 1) == "{count} minute(s)"
    assert catalogues.translated("help", "Start", "es") is None


@pytest.mark.usefixtures("german")
def test_a_language_that_is_set_meanwhile_counts_at_once(monkeypatch):
    assert catalogues.text("help", "Start") == "Los geht's"
    monkeypatch.setattr(language, "now", lambda: "es")
    assert catalogues.text("help", "Start") == "Start"


@given(st.integers(0, len(made()) - 1), st.binary(min_size=1, max_size=8))
def test_a_broken_catalogue_gives_what_can_be_read_and_else_english(tmp_path_factory, at, junk):
    whole = made()
    folder: Path = tmp_path_factory.mktemp("translations")
    (folder / "aa.mo").write_bytes(whole[:at] + junk + whole[at + len(junk) :])
    (folder / "bb.mo").write_bytes(whole[:at])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language, "folder", lambda: folder)
        assert isinstance(catalogues.translated("help", "Start", "aa"), str | None)
        assert catalogues.translated("help", "Start", "bb") is None


def test_english_loads_neither_a_file_nor_gettext():
    code = """
import sys
from unclench.system import catalogues, language
assert catalogues.text("help", "Start") == "Start"
assert catalogues.text("help", "{count} minute(s)", "", 2) == "{count} minute(s)"
print("gettext" in sys.modules)
catalogues.translated("help", "Start", "de")
print("gettext" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=50
    )
    assert done.stdout.split() == ["False", "True"]


@pytest.mark.usefixtures("german")
def test_an_exercise_has_its_own_language_whatever_is_set(monkeypatch, german):
    (german / "de.qm").touch()
    monkeypatch.setattr(language, "now", lambda: "es")
    for tag in ("de", "de-AT"):
        assert catalogues.say_in(tag)("help", "Start") == "Los geht's"
    for tag in ("en", "en-GB", "fr", ""):
        assert catalogues.say_in(tag)("help", "Start") == "Start"
