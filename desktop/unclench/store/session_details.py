"""What a session holds besides its row: spared body parts and the answers on worksheets."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace as changed

from unclench.domain.cues import Mode
from unclench.domain.session import Answer, Session
from unclench.store.columns import from_json, storable
from unclench.store.database import Database, Row

_AREA = "INSERT INTO session_area (session_id, part, mode) VALUES (?, ?, ?)"
_ANSWER = (
    "INSERT INTO session_answer (session_id, place, field, prompt, value) VALUES (?, ?, ?, ?, ?)"
)
_NEXT_ANSWER = (
    "INSERT INTO session_answer (session_id, place, field, prompt, value)"
    " SELECT id, (SELECT coalesce(max(place) + 1, 0) FROM session_answer WHERE session_id = id),"
    " ?, ?, ? FROM session WHERE id = ?"
)
_FEW = 500  # ids that one statement may name; for more, all rows are read


def add(database: Database, sessions: Sequence[Session]) -> None:
    """Add the details of sessions that have none yet, inside the caller's transaction."""
    database.change_many(_AREA, (row for session in sessions for row in _areas(session)))
    database.change_many(_ANSWER, (row for session in sessions for row in _answers(session)))


def replace(database: Database, session: Session) -> None:
    """Make the details of `session` what it says, inside the caller's transaction.

    What is so already isn't written again: it would count as changed.
    """
    ours = ((_AREA, "session_area", _areas), (_ANSWER, "session_answer", _answers))
    for insert, table, rows_of in ours:
        wanted = rows_of(session)
        of_it = f"FROM {table} WHERE session_id = ?"
        if database.rows(f"SELECT * {of_it}", (session.id,)) != wanted:
            database.change(f"DELETE {of_it}", (session.id,))
            database.change_many(insert, wanted)


def _areas(session: Session) -> list[Row]:
    return [(session.id, *area) for area in sorted(session.areas)]


def _answers(session: Session) -> list[Row]:
    return [(session.id, place, *_to_row(answer)) for place, answer in enumerate(session.answers)]


def set_areas(database: Database, session: Session, areas: Mapping[str, Mode]) -> None:
    """Replace the areas of `session`, inside the caller's transaction."""
    replace(database, changed(session, areas=tuple(areas.items())))


def answer(database: Database, session_id: str, given: Answer) -> bool:
    """Add one answer, or replace the one to the same field; whether the session is there."""
    field, prompt, value = _to_row(given)
    there = database.change(
        "UPDATE session_answer SET prompt = ?, value = ? WHERE session_id = ? AND field = ?",
        (prompt, value, session_id, field),
    )
    return bool(there or database.change(_NEXT_ANSWER, (field, prompt, value, session_id)))


def filled(database: Database, sessions: list[Session]) -> list[Session]:
    """The same sessions with their details."""
    areas: dict[str, list[tuple[str, Mode]]] = {}
    for session_id, part, mode in _rows(database, "session_area", "part, mode", sessions):
        areas.setdefault(session_id, []).append((part, mode))
    answers: dict[str, list[Answer]] = {}
    for session_id, *row in _rows(database, "session_answer", "field, prompt, value", sessions):
        answers.setdefault(session_id, []).append(_from_row(*row))
    if not areas and not answers:
        return sessions
    return [
        changed(
            session,
            areas=tuple(areas.get(session.id, ())),
            answers=tuple(answers.get(session.id, ())),
        )
        if session.id in areas or session.id in answers
        else session
        for session in sessions
    ]


def _rows(
    database: Database, table: str, columns: str, sessions: Sequence[Session]
) -> Iterable[Row]:
    """In the order of the primary key: areas by part, answers by place."""
    sql = f"SELECT session_id, {columns} FROM {table}"
    ids = [session.id for session in sessions]
    if len(ids) <= _FEW:
        sql += f" WHERE session_id IN ({', '.join('?' for _ in ids)})"
    order = "part" if table == "session_area" else "place"
    return database.rows(f"{sql} ORDER BY session_id, {order}", ids if len(ids) <= _FEW else ())


def _to_row(given: Answer) -> tuple[str, str, str]:
    value: object = given.value
    if isinstance(given.value, str):
        value = storable(given.value)
    elif isinstance(given.value, tuple):
        value = [storable(item) for item in given.value]
    written = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return storable(given.field), storable(given.prompt), written


def _from_row(field: str, prompt: str, text: str) -> Answer:
    value = from_json(text)
    if isinstance(value, list):
        return Answer(field, prompt, tuple(map(str, value)))
    if isinstance(value, str) or type(value) in (int, float):
        return Answer(field, prompt, value)
    return Answer(field, prompt, text)  # not what was written here: shown as it is
