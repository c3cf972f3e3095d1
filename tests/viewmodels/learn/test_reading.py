"""The texts of Help now and Learn: there, whole, dated, and safe when a person breaks the file."""

import json

import pytest

from unclench.system import catalogues, paths
from unclench.viewmodels.learn.reading import (
    Country,
    HelpNumber,
    TextSection,
    home,
    read_help,
    read_learn,
    read_numbers,
)
from unclench.viewmodels.library.library import read_index


def test_help_says_what_cannot_be_done_and_whom_to_call():
    text = read_help()
    assert "can't tell how you're doing" in text.lead
    assert "emergency number" in text.crisis.words
    assert [one.id for one in text.sections] == ["emergency", "soon", "mind", "asking"]
    assert "does not diagnose or treat" in text.safety


def test_every_country_has_a_date_and_an_emergency_number():
    countries = read_numbers()
    assert len({one.territory for one in countries}) == len(countries) >= 6
    for one in countries:
        assert len(one.territory) == 2
        assert one.as_of >= "2026-01"
        assert "mergency" in one.numbers[0].what
        assert all(each.source for each in one.numbers)


@pytest.mark.parametrize(("territory", "number"), [("GB", "999 or 112"), ("US", "911")])
def test_the_country_the_system_names(territory, number):
    found = home(read_numbers(), territory)
    assert found is not None
    assert found.numbers[0].number == number


def test_no_country_is_given_anothers_numbers():
    numbers = read_numbers()
    shared = next(one for one in numbers if one.territory == "EU")
    for holds in ("IT", "PL", "SE"):
        assert home(numbers, holds) is shared
    for other in ("XX", "JP", "BR", "IN", "TR"):
        assert home(numbers, other) is None
    listed = {one.territory for one in numbers}
    assert not shared.holds_in & listed, "a country of its own is never taken for another"


@pytest.mark.parametrize("text", ["", "[]", '{"countries": [{"name": "X"}]}'])
def test_a_broken_list_of_numbers_leaves_the_page_standing(tmp_path, text):
    path = tmp_path / "numbers.json"
    path.write_text(text)
    assert read_numbers(path) == ()
    assert read_numbers(tmp_path / "none.json") == ()


def test_learn_cards_lead_only_to_what_ships_or_will():
    cards = read_learn()
    assert len({one.id for one in cards}) == len(cards)
    assert all(one.text for one in cards)
    assert {one.page for one in cards} <= {"", "help", "check_in", "fit"}
    shipped = {entry.id for entry in read_index(paths.exercises() / "index.json")}
    linked = {name for one in cards for name in one.exercises}
    assert linked & shipped


def test_each_text_comes_in_the_language_that_is_set_as_far_as_it_is_translated(
    tmp_path, monkeypatch
):
    german = {
        ("learn", "Hello"): "Hallo",
        ("evidence", "Small trials"): "Kleine Studien",
        ("help", "Ireland"): "Irland",
        ("help", "Call"): "Ruf an",
    }
    monkeypatch.setattr(catalogues, "text", lambda context, text: german.get((context, text), text))
    learn, numbers = tmp_path / "learn.json", tmp_path / "numbers.json"
    card = {"id": "Hello", "title": "Hello", "text": ["Hi."], "source": "Small trials"}
    learn.write_text(json.dumps({"cards": [card]}))
    assert read_learn(learn) == (TextSection("Hello", "Hallo", ("Hi.",), source="Kleine Studien"),)
    number = {"number": "112", "what": "Call", "source": "Call"}
    row = {"territory": "IE", "name": "Ireland", "as_of": "2026-11", "numbers": [number]}
    numbers.write_text(json.dumps({"countries": [row]}))
    country = Country("IE", "Irland", "2026-11", (HelpNumber("112", "Ruf an", "Call"),))
    assert read_numbers(numbers) == (country,)
