"""A fair test that is over, as a file in which anybody can work its result out again.

`{"unclench_fair_test": 1, ...}` holds the record of the test (as in a history file), what chance
drew (`order`: X where what is tested came first, else O, and its SHA-256), the ratings by pair and
the result with its method. How the draws come from the seed is told in `method`.
"""

import json
from typing import Any

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.domain.trials import analysis
from unclench.domain.trials.analysis import Finding, PairRatings, TrialResult, analyze, ratings
from unclench.domain.trials.design import Trial
from unclench.domain.trials.draws import order_hash, order_text
from unclench.store.exchange.trial_records import trial_record

METHOD = (
    "The order of all pairs is the lowest bit of each byte of SHAKE-256(seed bytes + 'order'): "
    "1 is X, what is tested comes first. Differences of the ratings after, what is tested minus "
    "the other, less slope times the difference of the ratings before; one slope, by least "
    "squares over all sessions without labels, from 0 to 1. Two-sided sign-flip test at 5%: all "
    f"ways up to {analysis.EXACT} pairs, else {analysis.DRAWS} draws from SHAKE-256(seed bytes + "
    "'flips'), eight pairs to a byte from the lowest bit up. The interval holds each shift that "
    "this test does not refuse. Worst case: a missing rating after is 10 for what is tested, 0 "
    "for the other."
)


def export_trial(trial: Trial) -> str:
    """The test as JSON; a test that was stopped has no result.

    Raises:
        ValueError: it goes on, and is sealed.
    """
    if trial.runs:
        raise ValueError(QT_TRANSLATE_NOOP("import", "a fair test that goes on is sealed"))
    pairs, seed = ratings(trial), trial.seed
    whole = {
        "unclench_fair_test": 1,
        **trial_record(trial),
        "order": order_text(seed, trial.design.pairs),
        "order_sha256": order_hash(seed, trial.design.pairs),
        "ratings": [_pair(number, pair) for number, pair in enumerate(pairs, 1)],
        "result": _result(analyze(pairs, seed)) if trial.ended_how == "finished" else None,
        "method": METHOD,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _pair(number: int, pair: PairRatings) -> dict[str, Any]:
    return {"pair": number, "tested": pair.tested._asdict(), "other": pair.other._asdict()}


def _result(result: TrialResult) -> dict[str, Any]:
    found = {"found": _finding(result.found), "worst": _finding(result.worst)}
    return {**result._asdict(), **found}


def _finding(found: Finding | None) -> dict[str, Any] | None:
    return None if found is None else found._asdict()
