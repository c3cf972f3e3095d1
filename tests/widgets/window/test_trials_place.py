"""Beginning the session of a fair test that is due."""

from types import SimpleNamespace

import pytest
from tests.domain.trials import TRIAL

from unclench.domain.trial_place import TrialPart, TrialPlace
from unclench.viewmodels.trials.trials import Due
from unclench.widgets.window.trials_place import begin, open_trials


def test_an_exercise_that_is_gone_is_told_by_its_title_and_nothing_is_drawn(qapp):
    due = Due(TrialPart("t", TrialPlace(0, 0)), "own-3f", "My evening stretch", 5.0)
    models = SimpleNamespace(
        services=SimpleNamespace(trials=SimpleNamespace(due=lambda: due)),  # there's no draw
        library=SimpleNamespace(entry=lambda _id: None),
    )
    said: list[str] = []
    shell = SimpleNamespace(say=said.append)
    begin(shell, models, "history")  # type: ignore[arg-type]
    assert said == ["This test needs an exercise that isn't there anymore: My evening stretch."]


def test_a_length_that_is_gone_is_told_and_nothing_is_drawn(qapp):
    """Else it was played at another length, and counted as if the pair were alike."""
    due = Due(TrialPart("t", TrialPlace(0, 0)), "own-3f", "My evening stretch", 5.0)
    models = SimpleNamespace(
        services=SimpleNamespace(trials=SimpleNamespace(due=lambda: due)),  # there's no draw
        library=SimpleNamespace(entry=lambda _id: SimpleNamespace(minutes=(3.0, 10.0))),
    )
    said: list[str] = []
    begin(SimpleNamespace(say=said.append), models, "today")  # type: ignore[arg-type]
    assert said == [
        "This test needs 5 minutes of “My evening stretch”, which doesn't have that length anymore."
    ]


@pytest.mark.parametrize(("running", "wanted"), [(None, "grounding"), (TRIAL, "")])
def test_a_test_is_set_up_only_where_none_goes_on(running, wanted, qapp):
    """Else the set-up came up weeks later, once the running one was over."""
    trials = SimpleNamespace(running=running, wanted="")
    models = SimpleNamespace(services=SimpleNamespace(trials=trials))
    went: list[str] = []
    shell = SimpleNamespace(open_page=went.append, page=lambda: None)
    open_trials(shell, models, "grounding")  # type: ignore[arg-type]
    assert (trials.wanted, went) == (wanted, ["history"])
