"""Values as the tables hold them: moments with their place's offset, ratings, texts."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import Any

from unclench.domain.session import Missing, Rating

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_MINUTE = timedelta(minutes=1)


def milliseconds(moment: datetime) -> int:
    """Whole milliseconds from 1970 to an aware moment."""
    return (moment - _EPOCH) // _MILLISECOND


def from_moment(moment: datetime) -> tuple[int, int]:
    """An aware moment as milliseconds since 1970 and its offset from UTC in whole minutes."""
    offset = moment.utcoffset() or timedelta()
    return milliseconds(moment), int(offset / _MINUTE)


def to_moment(started: int, minutes: int) -> datetime:
    """The aware moment that `from_moment` took apart."""
    return _epoch(minutes) + timedelta(milliseconds=started)


@cache
def _epoch(minutes: int) -> datetime:
    """1970 as a clock showed it at that offset; there are few of them."""
    return _EPOCH.astimezone(timezone(timedelta(minutes=minutes)))


def from_ratings(ratings: Iterable[Rating]) -> Iterator[int | str | None]:
    """Value and reason of each rating, in turn, as they stand in the columns."""
    for rating in ratings:
        yield rating.value
        yield rating.missing


@cache
def to_rating(value: int | None, missing: Missing | None) -> Rating:
    """The rating that `from_ratings` took apart. There are only fifteen: each is made once."""
    return Rating(value, missing)


def from_json(text: str) -> Any:
    """What a column of JSON holds; None where it isn't any."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def from_json_texts(text: str) -> tuple[str, ...]:
    """The texts of a list in JSON; what is no text is left out, what is no list is empty."""
    found = from_json(text)
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()


def storable(text: str) -> str:
    """Half a surrogate pair, as a broken paste may leave, has no UTF-8 form: it becomes `?`."""
    return text.encode("utf-8", "replace").decode("utf-8")
