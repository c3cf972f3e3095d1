"""Setting up a folder between machines, and leaving it."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from unclench.domain.merging.clock import ZERO
from unclench.domain.merging.limits import SHORTEST_PASSPHRASE
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.columns import milliseconds, storable
from unclench.store.database import Database
from unclench.store.errors import StoreError
from unclench.store.machines import machine_row, machines, shares
from unclench.store.machines.errors import (
    FolderFaulty,
    KeyMissing,
    NotOurs,
    NotSealed,
    PassphraseNeeded,
    ShortPassphrase,
    TooSlow,
    TwoKeys,
    WrongPassphrase,
    in_folder_words,
)
from unclench.store.machines.folder import (
    Place,
    fresh_name,
    keys,
    look_for,
    machine_folders,
    make,
)
from unclench.store.machines.machine_row import MachineRow
from unclench.store.machines.own_place import refuse_linked
from unclench.store.machines.own_texts import seen
from unclench.store.machines.sealing import (
    ClosedError,
    Sealer,
    SlowError,
    close_key,
    new_sealer,
    open_key,
)
from unclench.store.machines.segments import LONGEST, digest_of
from unclench.system.paths import Profile
from unclench.system.plain_files import NotPlainError, read_plain

_NO_TEXT = QT_TRANSLATE_NOOP("store", "its name has signs that can't be read as text")
_LONGEST = 4096  # bytes of a key that is closed by a passphrase


def join(database: Database, folder: Path, passphrase: str | None, label: str) -> None:
    """Take part in what `folder` holds, or begin it there. The first check writes and reads all.

    In an empty folder a passphrase seals what will be written; in one that is sealed it must be
    that one. Who takes part already goes on in the new folder, with all that is here, and has its
    key if it is that of the old one.

    Args:
        database: this machine's.
        folder: it must be there.
        passphrase: none for a folder that anyone may read who has it.
        label: what the other machines call this one.

    Raises:
        StoreError: the folder can't be used so; nothing was changed here.
    """
    with machine_row.alone(database.path):
        place = look_for(_writable_down(folder.absolute()))
        profile = Profile(database.path.parent)
        for one in (place.chosen, place.ours):  # which may be a link of its own
            refuse_linked(one, profile)
        before = machine_row.find(database)
        sealer = _sealer(place, passphrase or None, before)
        if place.marker is None:
            key = close_key(sealer, passphrase) if sealer and passphrase else None
            place = make(place, sealer.recipient if sealer else None, key)
        if before and not before.active:
            seen.forget_missing(database, profile.exercises)
        _remember(database, place, before, sealer, storable(label))


def refuse_short(folder: Path, passphrase: str) -> None:
    """Refuse a passphrase that is to seal a new folder and is soon guessed.

    Raises:
        ShortPassphrase: it has too few signs.
    """
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        raise ShortPassphrase(folder)


def _writable_down(folder: Path) -> Path:
    """Itself, if its name is text: some systems have names that aren't."""
    try:
        str(folder).encode()
    except UnicodeEncodeError:
        raise FolderFaulty(folder, _NO_TEXT) from None
    return folder


def _sealer(place: Place, passphrase: str | None, before: MachineRow | None) -> Sealer | None:
    """What seals and opens the folder's files; None where nothing does."""
    if place.marker is None:
        if passphrase:
            refuse_short(place.chosen, passphrase)
        return new_sealer() if passphrase else None
    wanted = place.marker.recipient
    if wanted is None:
        if passphrase:
            raise NotSealed(place.chosen)
        return None
    if passphrase:
        return _opened(place, wanted, passphrase)
    if before and before.active and before.identity and before.recipient == wanted:
        with suppress(ClosedError):  # as in a database that was made by hand
            return Sealer(before.identity)
    raise PassphraseNeeded(place.chosen)


def _opened(place: Place, wanted: str, passphrase: str) -> Sealer:
    fault: StoreError = WrongPassphrase(place.chosen)
    with in_folder_words(place.chosen):
        every = keys(place)
    for path in every:
        try:
            data = _closed_key(place, path)
        except StoreError as unread:
            if path == place.key:
                fault = unread
            continue
        with suppress(ClosedError):
            sealer = _opened_key(place, data, passphrase)
            if sealer.recipient == wanted:
                return sealer
            fault = TwoKeys(place.chosen)
    raise fault


def _opened_key(place: Place, data: bytes, passphrase: str) -> Sealer:
    try:
        return open_key(data, passphrase)
    except SlowError as fault:
        raise TooSlow(place.chosen) from fault


def _closed_key(place: Place, path: Path) -> bytes:
    with in_folder_words(place.chosen):
        try:
            data = read_plain(path, _LONGEST)
        except FileNotFoundError:
            raise KeyMissing(path) from None
        except NotPlainError:
            raise NotOurs(path) from None
    if len(data) > _LONGEST:
        raise NotOurs(path)
    return data


def _remember(
    database: Database,
    place: Place,
    before: MachineRow | None,
    sealer: Sealer | None,
    label: str,
) -> None:
    recipient = sealer.recipient if sealer else None
    same = before is not None and before.folder == str(place.chosen)
    with in_folder_words(place.chosen):
        if before and same and before.recipient == recipient:
            identity = sealer.identity if sealer else None
            machine_row.put(database, before._replace(label=label, identity=identity, active=1))
            return
        if before and same:
            _take_back(database, place, before.device)
        device = _name(place, before)
    with database.transaction():
        database.change("DELETE FROM segment")
        row = MachineRow(
            folder=str(place.chosen),
            device=device,
            label=label,
            clock=before.clock if before else str(ZERO),
            identity=sealer.identity if sealer else None,
            recipient=recipient,
            active=1,
            fresh=1,
            checked=None,
            outcome=None,
        )
        machine_row.put(database, row)
        if before is None:
            shares.settle(database)
        if before and before.device != device:
            machines.outgrow(database, before.device, milliseconds(datetime.now(UTC)))


def _name(place: Place, before: MachineRow | None) -> str:
    """The name that this machine had, unless somebody has written under it there."""
    taken = {one.name.casefold() for one in machine_folders(place)}
    return before.device if before and before.device not in taken else fresh_name(place)


def _take_back(database: Database, place: Place, device: str) -> None:
    """Remove what this machine wrote there for a key that nobody has any more."""
    folder = place.ours / device
    rows = database.rows("SELECT name, digest FROM segment WHERE device = ?", (device,))
    for name, digest in rows:
        path = folder / name
        with suppress(FileNotFoundError, NotPlainError):
            if digest_of(read_plain(path, LONGEST)) == digest:
                path.unlink()
    with suppress(OSError):  # something else is in it, or it was never made
        folder.rmdir()
