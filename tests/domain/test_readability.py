"""The reading grade separates plain sentences from hard ones."""

import pytest

from unclench.domain.readability import grade, syllables

PLAIN = """
Sit or lie in a way that is kind to you. Eyes open or closed.
Let each breath be softer and slower, not bigger.
If the count feels tight, you can make it easier.
Let the out-breath fade like a wave leaving the sand.
You will tense one part for a few seconds, then let it go at once. Keep breathing.
Use some of your strength, not all of it. You can skip any part that is sore.
Now gather your attention in one place: the breath, your hands, or a sound.
If something hurts, it can be one part of a bigger picture.
Stay seated for a minute before you get up. Notice how you are.
If your mind wandered, that is fine. Feel where your body meets the chair.
Put your hand on your belly and feel it rise and fall.
You might like to close your eyes, or you can look at one spot in the room.
Bring your attention to your lower back, or to any place nearby that is easier.
Wiggle your fingers and toes. Open your eyes if they were closed.
Press your heels down and pull your toes toward your shins, just enough to feel it.
""".strip().splitlines()
HARD = """
Relaxation responses facilitate parasympathetic activation, attenuating psychological distress symptoms.
Individuals experiencing persistent musculoskeletal discomfort should consider discontinuing the activity immediately.
The implementation of diaphragmatic respiration necessitates considerable concentration and perseverance.
Notwithstanding the aforementioned contraindications, practitioners may cautiously recommend this intervention.
Please maintain an appropriately comfortable position throughout the duration of this intervention.
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("text", PLAIN)
def test_plain_sentences_are_easy(text: str) -> None:
    hard = grade(text)
    assert hard is not None
    assert hard < 8


@pytest.mark.parametrize("text", HARD)
def test_hard_sentences_are_hard(text: str) -> None:
    hard = grade(text)
    assert hard is not None
    assert hard > 12


def test_too_few_words_have_no_grade() -> None:
    assert grade("Individualised contraindications.") is None


def test_the_formula_is_flesch_and_kincaids() -> None:
    # 10 words, 1 sentence, 10 syllables: 3.9 + 11.8 - 15.59
    assert grade("the cat sat on the mat in the hot sun") == pytest.approx(0.11)


def test_a_sentence_ends_at_its_mark_also_before_a_quote_and_at_the_end() -> None:
    two = grade("The cat sat on the mat. The dog sat on the rug.")
    assert grade("The cat sat on the mat. The dog sat on the rug") == two
    assert grade('"The cat sat on the mat." The dog sat on the rug?!') == two


@pytest.mark.parametrize(
    ("word", "count"),
    [("the", 1), ("breathe", 1), ("closed", 1), ("wanted", 2), ("table", 2), ("little", 2),
     ("houses", 2), ("breathing", 2), ("noticed", 2), ("toes", 1), ("hmm", 1)],
)  # fmt: skip
def test_syllables_are_about_right(word: str, count: int) -> None:
    assert syllables(word) == count
