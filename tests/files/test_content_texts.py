"""What is a text in a file: held to the types of exercises and programs, and to what is shipped."""

import json
from pathlib import PurePosixPath

import pytest

from unclench.domain.exercise import Exercise
from unclench.domain.program import Program
from unclench.files import content_texts
from unclench.system import paths

NO_TEXTS = {"$schema", "author", "licence", "source", "file"}  # who made it, and what it is called
NO_READING = {"about", "as_of", "exercises", "holds_in", "id", "number", "page", "source"}
STEPS = [
    {"do": "say", "text": "Sit down.", "only": [5]},
    {"do": "repeat", "times": 2, "steps": [{"do": "tense", "release_text": "Let go."}]},
    {
        "do": "breathe",
        "phases": [{"in": 4, "cue": "In"}],
        "lines": [{"every": 9, "texts": ["Slow."]}],
    },
    {"do": "write", "prompt": "And now?", "field": "text", "options": ["Rest", "Walk"]},
]
MADE = {"id": "x", "title": "Calm", "evidence": {"source": "A trial."}, "steps": STEPS}


def _free_texts(node):
    """The keys that take any words, in a JSON Schema."""
    if isinstance(node, list):
        return set().union(*map(_free_texts, node))
    if not isinstance(node, dict):
        return set()
    named = {
        name
        for name, field in node.get("properties", {}).items()
        for form in (field, field.get("items", {}), *field.get("anyOf", ()))
        for kind in (form, form.get("items", {}))
        if kind.get("type") == "string" and not {"enum", "const", "pattern"} & kind.keys()
    }
    return named.union(*map(_free_texts, node.values()))


def test_every_key_of_the_types_that_takes_words_is_a_text_or_named_here():
    forms = (Exercise.model_json_schema(), Program.model_json_schema())
    assert _free_texts(list(forms)) == content_texts.EXERCISES | NO_TEXTS


def _words(node, key=""):
    if isinstance(node, dict):
        return {found for name, one in node.items() for found in _words(one, name)}
    if isinstance(node, list):
        return {found for one in node for found in _words(one, key)}
    return {key} if isinstance(node, str) else set()


def test_every_key_of_what_is_there_to_read_is_a_text_or_named_here():
    files = ("learn/en.json", "help/en.json", "help/numbers.json")
    read = [json.loads((paths.assets() / file).read_text("utf-8")) for file in files]
    assert _words(read) == content_texts.READING | NO_READING | {"territory"}


def test_yields_each_text_with_its_place_in_order():
    assert list(content_texts.texts(MADE)) == [
        (("title",), "Calm"),
        (("steps", 0, "text"), "Sit down."),
        (("steps", 1, "steps", 0, "release_text"), "Let go."),
        (("steps", 2, "phases", 0, "cue"), "In"),
        (("steps", 2, "lines", 0, "texts", 0), "Slow."),
        (("steps", 3, "prompt"), "And now?"),
        (("steps", 3, "options", 0), "Rest"),
        (("steps", 3, "options", 1), "Walk"),
    ]


def test_puts_back_what_is_given_for_each_and_leaves_the_rest():
    made = content_texts.replaced(MADE, str.upper)
    assert [text for _, text in content_texts.texts(made)] == [
        text.upper() for _, text in content_texts.texts(MADE)
    ]
    assert content_texts.replaced(made, lambda _: "x") == content_texts.replaced(
        MADE, lambda _: "x"
    )
    assert made["evidence"] == {"source": "A trial."}
    assert (made["id"], made["steps"][0]["only"], made["steps"][3]["field"]) == ("x", [5], "text")
    assert content_texts.replaced(MADE, str) == MADE


@pytest.mark.parametrize("file", ["exercises/pmr-16", "exercises/programs/ease-into-it"])
def test_a_context_is_the_place_of_its_file(file):
    assert content_texts.context(PurePosixPath(f"{file}.json")) == file
    assert (paths.exercises().parent / f"{file}.json").is_file()
