"""Ratings as a FHIR R4B bundle of Observations, for systems that a clinic may use.

Pain carries LOINC 72514-3 ("Pain severity - 0-10 verbal numeric rating [Score] - Reported").
LOINC has no code for a momentary stress rating from 0 to 10, so stress carries a code of our own.
Each rating is an Observation of its own: "before" at the start of a session, "after" at its end.
The two of one session share the value of their identifier up to the slash, and say in a note
which exercise they belong to. The person's own notes stay out, and no name is known.

This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief
Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is
available at no cost under the license at http://loinc.org/license.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import NAMESPACE_URL, UUID, uuid5

from unclench.domain.session import CheckIn, Rating, Session

Measure = Literal["stress", "pain"]

_OURS = UUID("8b0a5a0e-5a5f-5b0e-9c35-3f4c1b1d7a11")
SYSTEM = f"urn:uuid:{_OURS}"
"""The system of our own codes and identifiers."""

_UCUM = "http://unitsofmeasure.org"
_CODES: dict[Measure, dict[str, Any]] = {
    "pain": {
        "coding": [
            {
                "system": "http://loinc.org",
                "code": "72514-3",
                "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
            }
        ],
        "text": "Pain now, from 0 (no pain) to 10 (pain as bad as I can imagine)",
    },
    "stress": {
        "coding": [
            {
                "system": SYSTEM,
                "code": "stress-nrs11",
                "display": "Stress now - 0-10 numeric rating - Reported",
            }
        ],
        "text": "Stress now, from 0 (not stressed) to 10 (as stressed as I can imagine)",
    },
}
_SURVEY = "http://terminology.hl7.org/CodeSystem/observation-category"


def export_fhir(sessions: Iterable[Session], check_ins: Iterable[CheckIn], made: datetime) -> str:
    """All ratings given as numbers, as JSON; `made` is the aware moment of the export."""
    return json.dumps(bundle(sessions, check_ins, made), ensure_ascii=False, indent=1) + "\n"


def bundle(
    sessions: Iterable[Session], check_ins: Iterable[CheckIn], made: datetime
) -> dict[str, Any]:
    """The same as objects: a Bundle of type "collection"."""
    entries = [entry for session in sessions for entry in _of_session(session)]
    entries += [entry for item in check_ins for entry in _of_check_in(item)]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": _moment(made),
        "entry": entries,
    }


def _of_session(session: Session) -> Iterator[dict[str, Any]]:
    minutes = f"{session.played_ms / 60_000:.0f} min"
    end = session.started_at + timedelta(milliseconds=session.played_ms)
    given: tuple[tuple[Measure, str, Rating, datetime], ...] = (
        ("stress", "before", session.stress_before, session.started_at),
        ("pain", "before", session.pain_before, session.started_at),
        ("stress", "after", session.stress_after, end),
        ("pain", "after", session.pain_after, end),
    )
    for measure, when, rating, at in given:
        name = f"{session.id}/{measure}-{when}"
        note = f"Rated {when} a guided session: {session.title} ({minutes})."
        yield from _entry(measure, rating, at, name, note)


def _of_check_in(item: CheckIn) -> Iterator[dict[str, Any]]:
    note = "Rated in a check-in, without a session."
    yield from _entry("stress", item.stress, item.at, f"{item.id}/stress", note)
    yield from _entry("pain", item.pain, item.at, f"{item.id}/pain", note)


def _entry(
    measure: Measure, rating: Rating, at: datetime, name: str, note: str
) -> Iterator[dict[str, Any]]:
    if rating.value is None:
        return
    unit = {"unit": "{score}", "system": _UCUM, "code": "{score}"}
    observation = {
        "resourceType": "Observation",
        "identifier": [{"system": SYSTEM, "value": name}],
        "status": "final",
        "category": [{"coding": [{"system": _SURVEY, "code": "survey"}]}],
        "code": _CODES[measure],
        "effectiveDateTime": _moment(at),
        "valueQuantity": {"value": rating.value, **unit},
        "note": [{"text": note}],
    }
    yield {"fullUrl": f"urn:uuid:{uuid5(NAMESPACE_URL, SYSTEM + name)}", "resource": observation}


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")
