"""What a person's own ratings may tell, and how surely: pure statistics and the words for it.

`effects` and `compare` (what seems to help), `couple` (stress and pain), `sentences` and `allowed`
(what may be said, in codes and in words). Source: protocols, section 6.
"""

from unclench.domain.insight.allowed import (
    about_contrast,
    about_coupling,
    about_effect,
    about_lag,
    about_shrunk,
    always,
    comparison_name,
    notes,
    numbers_of,
    row,
)
from unclench.domain.insight.correlation import CorrelationEstimate
from unclench.domain.insight.coupling import Coupling, Day, Lag, couple
from unclench.domain.insight.effects import Effect, Shares, effects
from unclench.domain.insight.numbers import Estimate
from unclench.domain.insight.readings import (
    COMPARATOR,
    Measure,
    Rated,
    Reading,
    befores,
    readings,
)
from unclench.domain.insight.sentences import TEMPLATES, Code, Sentence, Value, show, words
from unclench.domain.insight.shrink import Comparison, Contrast, Shrunk, compare, contrast

__all__ = [
    "COMPARATOR",
    "TEMPLATES",
    "Code",
    "Comparison",
    "Contrast",
    "CorrelationEstimate",
    "Coupling",
    "Day",
    "Effect",
    "Estimate",
    "Lag",
    "Measure",
    "Rated",
    "Reading",
    "Sentence",
    "Shares",
    "Shrunk",
    "Value",
    "about_contrast",
    "about_coupling",
    "about_effect",
    "about_lag",
    "about_shrunk",
    "always",
    "befores",
    "compare",
    "comparison_name",
    "contrast",
    "couple",
    "effects",
    "notes",
    "numbers_of",
    "readings",
    "row",
    "show",
    "words",
]
