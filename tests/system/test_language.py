"""Which language a person gets, and from where it is known."""

import pytest

from unclench.system import language, paths

THERE = ("en", "de", "es", "pt_BR")


@pytest.fixture
def set_back():
    """The language of this process is as before."""
    before, folder = language.now(), language.folder()
    yield
    language.use(before, folder)


@pytest.mark.parametrize(
    ("wanted", "got"),
    [
        (["de"], "de"),
        (["de_AT"], "de"),
        (["es-MX"], "es"),
        (["de-Latn-AT"], "de"),
        (["de_DE.UTF-8"], "de"),
        (["ca@valencia", "es_ES@euro"], "es"),
        (["pt_BR"], "pt_BR"),
        (["pt"], "en"),
        (["fr_FR", "de"], "de"),
        (["fr_FR"], "en"),
        (["en_GB", "de"], "en"),
        (["C", "de"], "en"),
        (["C.UTF-8", "de"], "en"),
        (["POSIX"], "en"),
        ([""], "en"),
        ([], "en"),
    ],
)
def test_the_system_asks_for_a_language(wanted, got):
    assert language.chosen("", wanted, THERE) == got


def test_a_choice_goes_before_the_system():
    assert language.chosen("es", ["de_DE"], THERE) == "es"
    assert language.chosen("en", ["de_DE"], THERE) == "en"


def test_a_choice_whose_file_is_gone_is_none():
    assert language.chosen("it", ["de_DE"], THERE) == "de"


def test_english_is_there_without_a_file():
    assert language.chosen("en", ["de"], ["de"]) == "en"


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, ()),
        ({"LANG": "de_DE.UTF-8"}, ("de_DE.UTF-8",)),
        ({"LANG": "de_DE", "LC_MESSAGES": "es_ES"}, ("es_ES",)),
        ({"LANG": "de_DE", "LC_MESSAGES": "es_ES", "LC_ALL": "fr_FR"}, ("fr_FR",)),
        ({"LANG": "de_DE", "LC_ALL": ""}, ("de_DE",)),
        ({"LANG": "de_DE", "LANGUAGE": "es:fr"}, ("es", "fr", "de_DE")),
        ({"LANG": "de_DE", "LANGUAGE": ""}, ("de_DE",)),
        ({"LANG": "C.UTF-8", "LANGUAGE": "es"}, ("es", "C.UTF-8")),
        ({"LANG": "de_DE", "LC_ALL": "C", "LANGUAGE": "es"}, ("C",)),
        ({"LANG": "POSIX", "LANGUAGE": "es"}, ("POSIX",)),
        ({"LANGUAGE": "es"}, ("es",)),
    ],
)
def test_an_environment_asks_by_gettexts_rules(environment, wanted):
    assert language.of_environment(environment) == wanted


def test_a_file_makes_a_language(tmp_path):
    for name in ("es.qm", "de.qm", "en.qm", "de.ts", "fr.mo"):
        (tmp_path / name).touch()
    assert language.existing(tmp_path) == ("en", "de", "es")


def test_english_is_there_where_the_folder_is_not(tmp_path):
    assert language.existing(tmp_path / "none") == ("en",)


def test_the_app_has_english():
    assert language.existing()[0] == "en"
    assert (language.folder() / "en.qm").is_file()


def test_a_process_speaks_english_until_it_is_told(set_back, tmp_path):
    assert language.now() == "en"
    language.use("qaa", tmp_path)
    assert (language.now(), language.folder()) == ("qaa", tmp_path)
    language.use("de")
    assert language.now() == "de"
    assert language.folder() == paths.assets() / "translations"


def test_a_language_can_be_set_for_a_while(set_back, tmp_path):
    language.use("es", tmp_path)
    with language.used("de"):
        assert (language.now(), language.folder()) == ("de", paths.assets() / "translations")
    assert (language.now(), language.folder()) == ("es", tmp_path)


def test_where_its_files_are_is_looked_up_once(set_back, monkeypatch):
    language.use("de")
    monkeypatch.setattr(paths, "assets", lambda: pytest.fail("looked up again"))
    assert language.folder().name == "translations"


def test_files_and_voices_name_a_language_by_its_tag():
    assert [language.tag(code) for code in ("de", "pt_BR")] == ["de", "pt-BR"]
