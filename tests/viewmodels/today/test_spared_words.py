import pytest
from PySide6.QtCore import QLocale

from unclench.viewmodels.today.spared_words import spared_words


@pytest.fixture(autouse=True)
def american():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("spared", "said"),
    [
        ({}, ""),
        ({"skip": ("shoulder_l",)}, "We'll leave your left shoulder alone."),
        (
            {"skip": ("hand_l",), "light": ("knee_l", "elbow_r")},
            "We'll leave your left hand alone. "
            "We'll go gently with your left knee and your right elbow.",
        ),
        ({"imagery": ("hand_r",)}, "You'll only imagine your right hand."),
        ({"release": ("whole_body",)}, "We won't tense most of your body."),
        (
            {"skip": ("hand_r",), "release": ("whole_body",)},
            "We'll leave your right hand alone. We won't tense the rest of your body.",
        ),
        (
            {"light": ("hand_l", "hand_r", "knee_l", "knee_r")},
            "We'll go gently with the places that need it.",
        ),
    ],
)
def test_each_way_has_its_sentence(spared, said, qapp):
    assert spared_words(spared) == said
