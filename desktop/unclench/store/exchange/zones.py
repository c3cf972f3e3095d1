"""The offset from UTC at the end of a moment: Z, +02:00, GMT+2, CEST, Europe/Berlin."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill

# Only names that mean one offset the world over: CST is Chicago's and Shanghai's, IST has three.
_HOURS: Final = (
    "Z0 UTC0 GMT0 UT0 WET0 WEST1 CET1 CEST2 MEZ1 MESZ2 EET2 EEST3 EST-5 EDT-4 CDT-5 MDT-6 PST-8 "
    "PDT-7 AKST-9 AKDT-8 JST9 NZST12 NZDT13"
)
_NAMES: Final = {name: int(hours) for name, hours in re.findall(r"([A-Z]+)(-?\d+)", _HOURS)}
_OFFSET = re.compile(
    r"\s?\(?(?:UTC|GMT|UT)?\s?([+-])(\d{1,2})(?::?(\d{2}))?\)?(?:\s?\([^()]{1,50}\)|\s?\[[\w/+-]{1,50}\])?$",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\s?[\[(]?([A-Za-z]{2,20}(?:/[A-Za-z0-9_+-]{1,30}){1,2})[\])]?$")
_NAME = re.compile(r"(?:\s?\(?|(?<=\d))\b(Z|[A-Z]{2,4})\)?$|(?<=\d)(Z)$")
_MOST_HOURS: Final = 14
_QUARTER: Final = 15  # minutes; every zone's offset is so many of them
_NUMBER = re.compile(r"[+-]?\d{1,2}(?:[.,]\d{1,2})?|[+-]?\d{3}|-?\d{5}")
_WINDOWS = re.compile(r"\(?(?:UTC|GMT)([+-])(\d\d):?(\d\d)\)")
_IN_HEADING = re.compile(
    r"(?<![A-Za-z])(?:UTC|GMT)(?:\s?([+-])(\d{1,2})(?::?(\d{2}))?)?(?![A-Za-z\d])(?!\s?offset)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"[(\[](IST|CST|BST|AST|MST|PT|ET|CT|MT|PKT|MSK|AEST|AEDT|SGT|HKT|KST)[)\]]")


def without_zone(text: str) -> tuple[str, tzinfo | None]:
    """The text without the zone at its end, and the zone.

    Args:
        text: what follows the first hour and minute of a moment.

    Raises:
        ValueError: it has a zone that means nothing here.
    """
    if found := _OFFSET.search(text):
        return text[: found.start()], _fixed(found[1], int(found[2]), int(found[3] or 0))
    if found := _PLACE.search(text):
        return text[: found.start()], _place(found[1])
    found = _NAME.search(text)
    name = (found[1] or found[2]) if found else ""
    if found and name in _NAMES:
        hours = _NAMES[name]
        return text[: found.start()], timezone(timedelta(hours=hours)) if hours else UTC
    return text, None


def read_zone(text: str) -> tzinfo | None:
    """The zone in a cell of its own: a name, an offset, or a bare number; None for an empty one.

    A bare number counts hours where it can, else minutes or seconds.

    Raises:
        ValueError: it means nothing here.
    """
    text = " ".join(text.replace("−", "-").split())
    if not text:
        return None
    if found := _NUMBER.fullmatch(text):
        return _counted(float(text.replace(",", ".")))
    for written in (text, text.upper(), text.partition("(")[0].strip()):
        try:
            rest, zone = without_zone(written)
        except ValueError:
            continue
        if zone and not rest.strip(" ("):
            return zone
    if found := _WINDOWS.match(text):
        return _fixed(found[1], int(found[2]), int(found[3]))
    raise ValueError(
        fill(QT_TRANSLATE_NOOP("import", "its time zone {name} isn't known here"), name=text[:40])
    )


def in_heading(heading: str) -> tzinfo | None:
    """The zone that the name of a column tells: Start (UTC), started_at_utc, Time (GMT+2)."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", heading)
    if found := _IN_HEADING.search(words):
        return _fixed(found[1], int(found[2]), int(found[3] or 0)) if found[1] else UTC
    for place in re.findall(r"[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_]+){1,2}", heading):
        try:
            return _place(place)
        except ValueError:
            continue
    names = (
        _NAMES[name] for name in re.findall(r"[(\[]([A-Z]{2,4})[)\]]", heading) if name in _NAMES
    )
    hours = next(names, None)
    return None if hours is None else timezone(timedelta(hours=hours))


def unsaid_zone(heading: str) -> str | None:
    """A word for a zone in the name of a column that means several, or none."""
    found = _SEVERAL.search(heading)
    return found[1] if found else None


def with_zone(moment: datetime, zone: tzinfo | None) -> datetime:
    """The moment with a fixed offset from UTC where there is a zone."""
    if zone is None:
        return moment
    offset = moment.replace(tzinfo=zone).utcoffset()
    return moment.replace(tzinfo=timezone(offset or timedelta()))


def _fixed(sign: str, hours: int, minutes: int) -> tzinfo:
    if hours > _MOST_HOURS or minutes > 59:
        raise ValueError(QT_TRANSLATE_NOOP("import", "its offset from UTC can't be"))
    return timezone((1 if sign == "+" else -1) * timedelta(hours=hours, minutes=minutes))


def _counted(number: float) -> tzinfo:
    if abs(number) <= _MOST_HOURS:
        return timezone(timedelta(hours=number))
    minutes = number / 60 if abs(number) > _MOST_HOURS * 60 else number
    if abs(minutes) > _MOST_HOURS * 60 or minutes % _QUARTER:
        raise ValueError(QT_TRANSLATE_NOOP("import", "its offset from UTC can't be"))
    return timezone(timedelta(minutes=minutes))


def _place(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(
            fill(QT_TRANSLATE_NOOP("import", "its time zone {name} isn't known here"), name=name)
        ) from None
