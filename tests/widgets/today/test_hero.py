"""The one thing to do: its words stand on the sky, however many they are."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.suggestion import Play
from unclench.viewmodels.today.hero import Hero
from unclench.widgets.controls import theme
from unclench.widgets.today.hero import HIGH, HIGHEST, HeroCard

LONG = (
    "Nothing to tense. Visit one part after another, and see if it can soften. Gentle on sore "
    "spots. We'll leave your right knee alone. We'll go gently with the places that need it."
)


@pytest.fixture
def page(qapp, qtbot):
    theme.apply(qapp, theme.LIGHT, 100)
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(HeroCard(plain=False))
    column.addStretch(1)
    made.resize(700, 600)
    made.show()
    return made


@pytest.fixture
def card(page):
    return page.findChild(HeroCard)


def shown(card: HeroCard, words: str, qtbot) -> float:
    """How strong the scrim behind these words is, once all stands in its place."""
    hero = Hero(
        Play("pmr-release", 5.0),
        *("It's morning", "Let go without tensing", words, "Start", "See the exercise"),
        *("muscle-relaxation", "pmr-release"),
    )
    card.show_hero(hero, has_more=True)
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()))
    card.grab()
    return card.words.shown()[1]


def test_three_lines_need_no_scrim_and_a_short_one_no_more_room(card, qtbot):
    assert shown(card, LONG, qtbot) == 0
    assert HIGH < card.height() <= HIGHEST
    assert shown(card, "Nothing to tense.", qtbot) == 0
    assert card.height() == HIGH


def test_something_else_keeps_its_place_whatever_the_button_before_it_says(card, qtbot):
    starts, places = ("Start · 3 min", "Start · 20 min", "Have a look"), set()
    for start in starts:
        hero = Hero(Play("a", 5.0), "", "A", "b", start, "See the exercise", "breathing", "a")
        card.show_hero(hero, True, starts)
        qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()))
        card.grab()
        places.add((card.start.width(), card.other.x(), card.page.x()))
    assert len(places) == 1


def test_no_text_makes_the_sky_higher_than_the_most(card, qtbot):
    shown(card, LONG * 2, qtbot)
    assert card.height() == HIGHEST
