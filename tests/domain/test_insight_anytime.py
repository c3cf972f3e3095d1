"""Intervals that may be looked at after every session."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain.insight.anytime import (
    FARTHEST,
    RULED_OUT,
    Evidence,
    correlation_boundary,
)

MEANS = st.floats(-10, 10)
ERRORS = st.floats(0.01, 5)
SIZES = st.floats(0.2, 5000)
FREEDOMS = st.floats(-2, 5000)


def page(found: Evidence, mu: float) -> float:
    """E(mu) as written in the page on honesty, with its n_e = size and nu = n_e - 1."""
    n_e, rho, nu = found.size, found.rho, found.freedom
    t2 = ((found.mean - mu) / found.error) ** 2
    share = rho / (n_e + rho)
    return math.sqrt(share) * math.pow((1 + t2 / nu) / (1 + share * t2 / nu), (nu + 1) / 2)


@pytest.mark.parametrize("mu", [-2.0, -0.5, 0.0, 1.5])
def test_evidence_is_that_of_the_formula(mu: float):
    found = Evidence(-1.0, 0.3, 20, 19)
    assert found.against(mu) == pytest.approx(page(found, mu), rel=1e-12)


@given(MEANS, ERRORS, SIZES, FREEDOMS)
def test_the_interval_ends_where_evidence_reaches_its_limit(mean, error, size, freedom):
    found = Evidence(mean, error, size, freedom)
    about = found.interval()
    assert about.low <= about.mean <= about.high
    assert about.mean == mean
    for end in (about.low, about.high):
        assert math.isfinite(end)
        if abs(end) < FARTHEST:
            assert found.against(end) == pytest.approx(RULED_OUT, rel=1e-6)


@given(MEANS, ERRORS, SIZES, FREEDOMS, MEANS)
def test_a_value_is_ruled_out_where_it_lies_outside(mean, error, size, freedom, value):
    found = Evidence(mean, error, size, freedom)
    about, evidence = found.interval(), found.against(value)
    assert evidence >= 0
    assert not math.isnan(evidence)
    if min(abs(value - about.low), abs(value - about.high)) > 1e-6:
        assert (evidence >= RULED_OUT) == (not about.low < value < about.high)


def test_too_few_changes_rule_nothing_out():
    assert Evidence(-9, 0.2, 1, 0).against() == 1
    assert Evidence(-9, 0.2, 1, 0).interval().high == FARTHEST
    assert Evidence(-9, 0.2, 5, 4).interval().high == FARTHEST  # E can't get to 20


def test_overwhelming_evidence_stays_a_number():
    assert math.isfinite(Evidence(-9, 0.001, 100_000, 99_999).against())


@pytest.mark.parametrize(("n", "z"), [(30, 0.6673), (360, 0.1605)])
def test_the_boundary_of_a_correlation_is_that_of_the_formula(n: float, z: float):
    sure = math.sqrt((n + 30) / n * math.log((n + 30) / (30 * 0.0025)))
    assert correlation_boundary(n, 0.05) == pytest.approx(sure)
    assert sure / math.sqrt(n) == pytest.approx(z, abs=1e-3)


def test_a_smaller_share_asks_for_more():
    assert correlation_boundary(50, 0.025) > correlation_boundary(50, 0.05)
