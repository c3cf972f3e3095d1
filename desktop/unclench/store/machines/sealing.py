"""Files that nobody reads without the passphrase, in the format of age (https://age-encryption.org).

A folder has one key. It lies there itself, closed by the passphrase, so that another machine needs
only that; what machines write is sealed for the key's recipient. The `age` program opens both:
`age -d key.age > key.txt`, then `age -d -i key.txt 1.jsonl.age`.
"""

from __future__ import annotations

import unicodedata

import pyrage
from pyrage import passphrase as by_passphrase
from pyrage import x25519

_TRIES = 5
"""How often a key is tried: `age` judges by a moment in which something else may have run."""

_TOO_MUCH = "Excessive work"


class ClosedError(Exception):
    """This key or passphrase doesn't open it, or it isn't whole."""


class SlowError(Exception):
    """Opening it would take this computer longer than `age` waits: it is slow, or busy just now."""


class Sealer:
    """Seals for a key and opens what was sealed so."""

    def __init__(self, identity: str) -> None:
        """Use the key whose text is `identity`.

        Raises:
            ClosedError: it is none.
        """
        try:
            self._identity = x25519.Identity.from_str(identity)
        except pyrage.IdentityError as fault:
            raise ClosedError from fault
        self._recipient = self._identity.to_public()

    @property
    def recipient(self) -> str:
        """For whom this seals, as text."""
        return str(self._recipient)

    @property
    def identity(self) -> str:
        """The key as text."""
        return str(self._identity)

    def seal(self, data: bytes) -> bytes:
        """`data` as a file of age."""
        return bytes(pyrage.encrypt(data, [self._recipient]))

    def open(self, data: bytes) -> bytes:
        """What was sealed.

        Raises:
            ClosedError: it was sealed for another key, or isn't whole.
        """
        try:
            return bytes(pyrage.decrypt(data, [self._identity]))
        except pyrage.DecryptError as fault:
            raise ClosedError from fault


def new_sealer() -> Sealer:
    """One with a new key."""
    return Sealer(str(x25519.Identity.generate()))


def close_key(sealer: Sealer, passphrase: str) -> bytes:
    """The key as a file that only the passphrase opens. Takes some seconds, as guessing does."""
    return bytes(by_passphrase.encrypt(sealer.identity.encode() + b"\n", _composed(passphrase)))


def open_key(data: bytes, passphrase: str) -> Sealer:
    """The key that `close_key` closed.

    Raises:
        ClosedError: the passphrase is another, or `data` isn't whole.
        SlowError: it can't be opened in time.
    """
    for _ in range(_TRIES):
        try:
            text = bytes(by_passphrase.decrypt(data, _composed(passphrase)))
        except pyrage.DecryptError as fault:
            if not str(fault).startswith(_TOO_MUCH):
                raise ClosedError from fault
        else:
            return Sealer(text.decode("ascii", "replace").strip())
    raise SlowError


def _composed(passphrase: str) -> str:
    """The one form of a passphrase: some systems give an ü as u and ¨."""
    return unicodedata.normalize("NFC", passphrase)
