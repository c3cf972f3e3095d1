"""What must hold whatever a file holds: the targets of `make fuzz`, some of it in the tests.

Each target takes bytes, and raises when the app would have broken a promise with them.
"""

from __future__ import annotations

import io
import json
import os
import time
import warnings
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from unclench.domain.program_names import Known
from unclench.files import bundle, programs
from unclench.files.changes import rewritten
from unclench.files.program_reader import LoadedProgram, is_program, read_program, warn_of
from unclench.files.reader import Loaded, read, warn
from unclench.files.writer import to_text

SLOW = 3.0  # seconds: no file of 1 MiB may take longer
_SHELF = Path("/dev/shm") if os.access("/dev/shm", os.W_OK | os.X_OK) else None


def reader(data: bytes) -> None:
    """A file is an exercise, or has faults with a place and words that any terminal prints."""
    with TemporaryDirectory(dir=_SHELF) as folder:
        path = Path(folder) / "exercise.json"
        path.write_bytes(data)
        before = time.process_time()
        found = read(path)
        assert time.process_time() - before < SLOW, "too slow"
        if not isinstance(found, Loaded):
            assert found, "neither an exercise nor a fault"
            assert all(p.line > 0 and p.column > 0 for p in found)
            assert all(p.message.isprintable() for p in found)
            return
        warn(found)
        raw = _kept_as_it_is(data)
        kept = found.exercise.model_dump(mode="json", by_alias=True, exclude_unset=True)
        for made in (to_text(raw), to_text(kept)):
            path.write_text(made, encoding="utf-8")
            again = read(path)
            assert isinstance(again, Loaded), again
            assert again.exercise == found.exercise, "written and read it is another exercise"


def _kept_as_it_is(data: bytes) -> Any:
    """What a right file holds, decoded: where nobody changes that, its text stays to the letter."""
    text = data.decode("utf-8-sig")
    raw = json.loads(text)
    assert rewritten(text, raw) == text, "a text that nobody changed was changed"
    return raw


@cache
def _known() -> Known:
    return programs.known(Path("nowhere"))


def program(data: bytes) -> None:
    """A file is a program, or has faults with a place and words that any terminal prints."""
    with TemporaryDirectory(dir=_SHELF) as folder:
        path = Path(folder) / "program.json"
        path.write_bytes(data)
        before = time.process_time()
        is_program(path)
        found = read_program(path, _known())
        assert time.process_time() - before < SLOW, "too slow"
        if not isinstance(found, LoadedProgram):
            assert found, "neither a program nor a fault"
            assert all(p.line > 0 and p.column > 0 for p in found)
            assert all(p.message.isprintable() for p in found)
            return
        warn_of(found)
        _kept_as_it_is(data)
        kept = found.program.model_dump(mode="json", by_alias=True, exclude_unset=True)
        path.write_text(json.dumps(kept), encoding="utf-8")
        again = read_program(path, _known())
        assert isinstance(again, LoadedProgram), again
        assert again.program == found.program, "written and read it is another program"


def bundles(data: bytes) -> None:
    """A bundle is unpacked within its folder and its limits, or refused with a reason.

    Data that is no zip file describes one, so that names and attributes get odd too.
    """
    if not data.startswith(b"PK"):
        data = described_zip(data)
    with TemporaryDirectory(dir=_SHELF) as top:
        path, folder = Path(top) / "b.unclench", Path(top) / "inside"
        path.write_bytes(data)
        folder.mkdir()
        found, refused = _unpacked(path, folder)
        assert refused.isprintable(), "words that no terminal prints"
        assert bool(refused) != bool(found), "neither opened nor refused"
        assert found is None or (found.is_file() and found.parent == folder)
        assert {p.name for p in Path(top).iterdir()} == {"b.unclench", "inside"}, "got out"
        files = list(folder.rglob("*"))
        assert not any(p.is_symlink() for p in files)
        assert sum(p.stat().st_size for p in files if p.is_file()) <= bundle.BYTES_MOST


def _unpacked(path: Path, folder: Path) -> tuple[Path | None, str]:
    try:
        return bundle.unpack(path, folder), ""
    except bundle.BundleError as error:
        return None, str(error)


def described_zip(data: bytes) -> bytes:
    """A zip file with the names, attributes, methods and contents that `data` spells out."""
    archive = io.BytesIO()
    left = iter(data)
    with warnings.catch_warnings(), zipfile.ZipFile(archive, "w") as packed:
        warnings.simplefilter("ignore")
        while (length := next(left, None)) is not None and len(packed.filelist) < 8:
            name = _take(left, length % 40).decode("utf-8", "replace") or "exercise.json"
            info = zipfile.ZipInfo("x", (1980, 1, 1, 0, 0, 0))
            info.filename = name
            info.external_attr = (next(left, 0) << 24) | (next(left, 0) << 16)
            info.compress_type = zipfile.ZIP_DEFLATED if next(left, 0) % 2 else zipfile.ZIP_STORED
            packed.writestr(info, _take(left, next(left, 0)))
    return archive.getvalue()


def _take(left: Iterator[int], count: int) -> bytes:
    return bytes(byte for byte, _ in zip(left, range(count), strict=False))


TARGETS: dict[str, Callable[[bytes], None]] = {
    "reader": reader,
    "program": program,
    "bundle": bundles,
}
