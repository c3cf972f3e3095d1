"""Words are found without their accents, and sorted as a dictionary does."""

import unicodedata

import pytest

from unclench.domain.plain_text import plain, searched, sort_key


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("musculo", "Relajación muscular: músculo"),
        ("MÚSCULO", "musculo"),
        ("ubung", "Übung"),
        ("uebung", "Übung"),
        ("Übung", "übungen"),
        ("uebung", unicodedata.normalize("NFD", "Übung")),
        ("strasse", "Straße"),
        ("breath", "Longer out-breath"),
        ("manana", "Mañana"),
    ],
)
def test_a_word_is_found_however_it_is_typed(typed, text):
    assert plain(typed) in searched(text)


@pytest.mark.parametrize(("typed", "text"), [("uebung", "Ubung"), ("ubung", "uebung"), ("ä", "b")])
def test_what_is_not_there_is_not_found(typed, text):
    assert plain(typed) not in searched(text)


def test_an_accent_makes_no_text_longer_where_it_is_spelled_alike():
    assert searched("músculo") == "musculo"
    assert searched("Breath") == "breath"
    assert searched("Übung") == "ubung uebung"


@pytest.mark.parametrize(
    "ordered",
    [
        ["Ähre", "Atmen", "Auge", "Zehen"],
        ["nube", "nuca", "ñame", "oreja"],
        ["apple", "Banana", "cherry"],
        ["Musse", "Muße", "Mut"],
    ],
)
def test_texts_are_sorted_as_in_a_dictionary(ordered):
    mixed = [*ordered[1::2], *ordered[::2]]
    assert sorted(mixed, key=sort_key) == ordered
