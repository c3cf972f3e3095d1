"""What is said of the machines that share a history, and of what was found on the way."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from unclench.domain.merging.limits import SHORTEST_PASSPHRASE
from unclench.store.machines.errors import ShortPassphrase
from unclench.viewmodels import day_format
from unclench.viewmodels.fault_words import in_words, told
from unclench.viewmodels.translation import Counted, fill, translate

if TYPE_CHECKING:
    from unclench.store.machines.report import Machine, Remark, Report, Status


def moment(when: datetime, today: date) -> str:
    """A day and a time of it, where the person is, within a sentence."""
    here = when.astimezone()
    away = (today - here.date()).days
    named = {0: translate("today", "today"), 1: translate("today", "yesterday")}
    day = named.get(away) or day_format.written(here.date(), "dddd")
    words = translate("machines", "{day}, {time}")
    return fill(words, day=day, time=day_format.clock_time(here))


class MachineWords(NamedTuple):
    """What a machine is called, and when it changed something last."""

    name: str
    news: str


def machine(one: Machine, today: date) -> MachineWords:
    """Both for one machine."""
    name = one.label or one.device
    if one.ours:
        name = fill(translate("machines", "{name} (this computer)"), name=name)
    if one.left is not None:
        words = translate("machines", "Stopped: {when}")
        return MachineWords(name, fill(words, when=moment(one.left, today)))
    if one.newest is None:
        return MachineWords(name, translate("machines", "No change yet"))
    words = translate("machines", "Last change: {when}")
    return MachineWords(name, fill(words, when=moment(one.newest, today)))


def machines(every: Iterable[Machine], today: date) -> tuple[MachineWords, ...]:
    """Ours first, then those that changed something last."""
    ordered = sorted(every, key=lambda one: (not one.ours, one.left is not None, _age(one)))
    return tuple(machine(one, today) for one in ordered)


def report(found: Report) -> str:
    """What one look brought and wrote."""
    said = []
    if found.taken:
        said.append(Counted.tr("%n change(s) came in.", "", found.taken))
    if found.written:
        said.append(Counted.tr("%n change(s) went out.", "", found.written))
    return " ".join(said) or translate("machines", "Everything is up to date.")


def stopping(status: Status, waiting: int) -> str:
    """What is to be known before the sharing is stopped; `waiting` changes can't go out."""
    stays = translate(
        "machines",
        "Everything stays on this computer. The files in {folder} stay too, for your other "
        "computers. If no other computer uses them, you can delete the folder unclench there.",
    )
    said = [fill(stays, folder=status.folder)]
    if not status.sealed:
        said.append(translate("machines", "Anyone who can open the folder can read them."))
    if waiting:
        said.append(not_out(waiting))
    return " ".join(said)


def not_out(count: int) -> str:
    """How many changes the others haven't got."""
    return Counted.tr("%n change(s) made here didn't go out.", "", count)


def remark(one: Remark) -> str:
    """What is told of the folder or of a machine."""
    return told(fill(one.text, **one.values))


def too_short(folder: Path, passphrase: str) -> str:
    """Why a passphrase is none for a new folder, "" where it is one."""
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        return in_words(ShortPassphrase(folder))
    return ""


def _age(one: Machine) -> float:
    return -one.newest.timestamp() if one.newest is not None else 0.0
