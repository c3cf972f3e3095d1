"""What a person's own ratings may tell, and how surely: pure statistics and the words for it.

`report` works out all of it; `allowed` says which sentences go with it, `sentences` has their
words. Source: protocols, section 6, and honesty.
"""

from unclench.domain.insight.allowed import (
    about_exercise,
    about_lag,
    about_link,
    about_rest,
    about_row,
    about_side,
    above,
    always,
    comparison_name,
    link_sources,
    many_rows,
    numbers_of,
    since,
    sources,
)
from unclench.domain.insight.how_sure import HOW_SURE
from unclench.domain.insight.link import SCATTER_DAYS, Day, Link
from unclench.domain.insight.numbers import Estimate
from unclench.domain.insight.readings import (
    COMPARATOR,
    Measure,
    Reading,
    Source,
)
from unclench.domain.insight.report import Report, report
from unclench.domain.insight.rows import FEW, Row, RowDetail, rules_nothing_out
from unclench.domain.insight.sentences import (
    TEMPLATES,
    Code,
    Sentence,
    Value,
    show,
    without_numbers,
    words,
)
from unclench.domain.insight.side import Beside
from unclench.domain.insight.versus import VersusRest

__all__ = [
    "COMPARATOR",
    "FEW",
    "HOW_SURE",
    "SCATTER_DAYS",
    "TEMPLATES",
    "Beside",
    "Code",
    "Day",
    "Estimate",
    "Link",
    "Measure",
    "Reading",
    "Report",
    "Row",
    "RowDetail",
    "Sentence",
    "Source",
    "Value",
    "VersusRest",
    "about_exercise",
    "about_lag",
    "about_link",
    "about_rest",
    "about_row",
    "about_side",
    "above",
    "always",
    "comparison_name",
    "link_sources",
    "many_rows",
    "numbers_of",
    "report",
    "rules_nothing_out",
    "show",
    "since",
    "sources",
    "without_numbers",
    "words",
]
