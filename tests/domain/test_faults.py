"""Faults of the types in words, beside those that whole files show (files/test_bad_files.py)."""

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError
from tests.domain.exercises import raw

from unclench.domain import fault_words
from unclench.domain.exercise import Exercise
from unclench.domain.faults import parse


def test_an_error_without_words_of_ours_keeps_its_own() -> None:
    odd = InitErrorDetails(type=PydanticCustomError("odd", "That is odd"), loc=("title",), input=1)
    errors = ValidationError.from_exception_data("Exercise", [odd]).errors()
    (fault,) = fault_words.faults({"title": 1}, errors)
    assert fault.message == '"title" is 1: That is odd'


def test_a_recording_that_is_no_text_is_a_fault_of_its_type_only() -> None:
    faults = parse(raw({"do": "play", "file": 5})).faults
    assert [f.message for f in faults] == ['"file" is 5; it must be a text in quotes']


def test_only_fifty_near_words_are_looked_for() -> None:
    faults = parse(raw(*[{"do": "rest", "fill": 1, "txt": "A."}] * 60)).faults
    assert sum("did you mean" in f.message for f in faults) == 50


def bells(count: int) -> Exercise | None:
    ring = {"do": "repeat", "times": count // 20, "steps": [{"do": "bell"}]}
    more = [{"do": "bell"}] * (count % 20)
    return parse(raw({"do": "repeat", "times": 20, "steps": [ring]}, *more)).exercise


def test_twenty_thousand_cues_are_right_and_one_more_is_not() -> None:
    assert bells(20_000) is not None
    assert bells(20_001) is None


def test_only_the_length_that_holds_too_many_is_at_fault() -> None:
    many = {"do": "repeat", "times": 200, "steps": [{"do": "bell"}] * 101, "only": [2]}
    faults = parse(raw(many, {"do": "rest", "fill": 1}, minutes=(1, 2))).faults
    assert [fault.path for fault in faults] == [("minutes", "choices", 1)]


def test_fills_share_the_session_so_their_cues_are_not_added_up() -> None:
    quick = {"do": "breathe", "phases": [{"in": 1}, {"out": 1}], "fill": 1}
    own = {"do": "breathe", "phases": "own-pace", "taper_to": [{"in": 4}, {"out": 6}], "fill": 1}
    assert parse(raw(*[quick, own] * 5, minutes=(90,))).exercise is not None


def test_of_two_lengths_the_one_with_too_many_cues_is_named() -> None:
    many = {"do": "repeat", "times": 1000, "steps": [{"do": "bell", "times": 10, "every": 0.5}] * 2}
    faults = parse(raw({**many, "only": [90]}, {"do": "rest", "fill": 1}, minutes=(5, 90))).faults
    assert [fault.path for fault in faults] == [("minutes", "choices", 1)]
