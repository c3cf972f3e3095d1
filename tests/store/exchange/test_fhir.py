"""The FHIR bundle is valid R4B, and says what was rated, when, and nothing personal."""

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.observation import Observation

from unclench.domain.session import NOT_ASKED, CheckIn, Rating
from unclench.store.exchange.fhir import SYSTEM, bundle, export_fhir

AT = datetime(2026, 3, 1, 8, 30, 15, 250_000, timezone(timedelta(hours=5, minutes=45)))
MADE = datetime(2026, 3, 2, tzinfo=UTC)


@pytest.fixture
def rated(session):
    return session(
        started_at=AT,
        played_ms=180_000,
        progress="completed",
        stress_before=Rating(6),
        stress_after=Rating(0),
        pain_before=Rating(10),
        pain_after=NOT_ASKED,
        note="private words",
    )


def resources(sessions, check_ins=()):
    return [entry["resource"] for entry in bundle(sessions, check_ins, MADE)["entry"]]


def test_it_is_valid_r4b(rated):
    text = export_fhir([rated], [CheckIn("c", AT, Rating(3), Rating(4))], MADE)
    read: Any = Bundle.model_validate_json(text)
    assert read.type == "collection"
    assert len(read.entry) == 5
    assert all(isinstance(entry.resource, Observation) for entry in read.entry)
    assert len({entry.fullUrl for entry in read.entry}) == 5
    assert json.loads(text) == bundle([rated], [CheckIn("c", AT, Rating(3), Rating(4))], MADE)


def test_an_empty_one_is_valid_too():
    assert Bundle.model_validate_json(export_fhir([], [], MADE)).entry in (None, [])


def test_pain_and_stress_have_their_codes(rated):
    stress, pain, _after = resources([rated])
    assert pain["code"]["coding"][0]["system"] == "http://loinc.org"
    assert pain["code"]["coding"][0]["code"] == "72514-3"
    assert pain["valueQuantity"] == {
        "value": 10,
        "unit": "{score}",
        "system": "http://unitsofmeasure.org",
        "code": "{score}",
    }
    assert stress["code"]["coding"][0]["system"] == SYSTEM
    assert stress["code"]["coding"][0]["code"] == "stress-nrs11"
    assert stress["valueQuantity"]["value"] == 6


def test_before_and_after_are_two_that_belong_together(rated):
    before, _pain, after = resources([rated])
    assert before["effectiveDateTime"] == "2026-03-01T08:30:15.250+05:45"
    assert after["effectiveDateTime"] == "2026-03-01T08:33:15.250+05:45"
    assert after["valueQuantity"]["value"] == 0
    assert before["identifier"] == [{"system": SYSTEM, "value": "a/stress-before"}]
    assert after["identifier"] == [{"system": SYSTEM, "value": "a/stress-after"}]
    assert after["note"] == [{"text": "Rated after a guided session: Longer out-breath (3 min)."}]


def test_what_was_not_rated_and_what_is_private_stays_out(rated, session):
    assert resources([session(stress_before=NOT_ASKED)]) == []
    assert "private" not in export_fhir([rated], [CheckIn("c", AT, note="private")], MADE)
    assert bundle([rated], [], MADE) == bundle([rated], [], MADE)
