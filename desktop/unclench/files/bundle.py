"""Bundles: one file `.unclench` (a zip) with an exercise, its recordings and its licence.

Or with a program, and each exercise that travels along in a folder of its own. A bundle comes from
anywhere. Everything about it is checked before the first byte is unpacked: sizes, counts, ratios,
names; then it is unpacked into a new folder, never over anything.
"""

from __future__ import annotations

import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

from unclench.domain.exercise import Exercise
from unclench.domain.program import Program
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.files import bundle_names
from unclench.files.program_reader import LoadedProgram
from unclench.files.reader import BYTES_MOST as JSON_MOST
from unclench.files.reader import Loaded
from unclench.system import sound_kinds
from unclench.system.atomic_files import replacing
from unclench.system.file_names import find
from unclench.system.zip_names import meant

SUFFIX = ".unclench"
EXERCISE = "exercise.json"
PROGRAM = "program.json"
LICENCE = "LICENCE.txt"
BYTES_MOST = 256 << 20  # of the bundle, and of all that is in it
FILES_MOST = 100
LICENCE_MOST = 256 << 10
RATIO_MOST = 200  # unpacked to packed, for what is larger than a megabyte
_MOST = {
    "exercise": JSON_MOST,
    "member": JSON_MOST,
    "licence": LICENCE_MOST,
    "recording": BYTES_MOST,
}
_LIST_MOST = 64 << 10  # bytes of the list of names
_END = struct.Struct("<4s4H2LH")  # the last record of a zip
_HEADER = 30  # bytes before each packed file, its name not counted
_BLOCK = 1 << 16
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_PAST = (1980, 1, 1, 0, 0, 0)  # the same exercise gives the same bundle


class BundleError(ValueError):
    """Why a bundle can't be opened, in words that follow its name."""


def write(path: Path, loaded: Loaded) -> None:
    """Make the bundle of a right exercise; whole or not at all.

    Raises:
        BundleError: it would be too large, or a recording has a name that not all systems allow.
        OSError: it can't be written here, or a recording can't be read.
    """
    _write(path, {EXERCISE: loaded.path, **_recordings(loaded)}, loaded.exercise)


def write_program(path: Path, loaded: LoadedProgram, members: Sequence[Loaded]) -> None:
    """Make the bundle of a right program with the exercises that it brings along.

    Raises:
        BundleError: it would be too large, or a recording has a name that not all systems allow.
        OSError: it can't be written here, or a file can't be read.
    """
    files = {PROGRAM: loaded.path}
    for member in members:
        inside = f"{bundle_names.MEMBERS}/{member.exercise.id}/"
        files[inside + bundle_names.MEMBER] = member.path
        files |= _recordings(member, inside)
    if len(files) >= FILES_MOST:
        raise BundleError(
            fill(
                QT_TRANSLATE_NOOP("faults", "can't be made: it would hold more than {count} files"),
                count=FILES_MOST,
            )
        )
    _write(path, files, loaded.program)


def members(folder: Path) -> list[Path]:
    """The files of the exercises that a program brought into `folder`, where it was unpacked."""
    return sorted(folder.glob(f"{bundle_names.MEMBERS}/*/{bundle_names.MEMBER}"))


def _recordings(loaded: Loaded, inside: str = "") -> dict[str, Path]:
    """The files of its recordings by their names in a bundle, below `inside`."""
    for name in loaded.recordings:
        refused = bundle_names.refusal(inside + name)
        if refused:
            raise BundleError(
                fill(
                    QT_TRANSLATE_NOOP("faults", 'can\'t be made: "{name}" {fault}'),
                    name=name,
                    fault=refused,
                )
            )
    folder = loaded.path.parent
    return {inside + name: find(folder, name) for name in sorted(loaded.recordings)}


def _write(path: Path, files: Mapping[str, Path], about: Exercise | Program) -> None:
    recordings = (file for name, file in files.items() if bundle_names.kind(name) == "recording")
    if sum(file.stat().st_size for file in recordings) > BYTES_MOST // 2:
        raise BundleError(
            fill(
                QT_TRANSLATE_NOOP(
                    "faults", "can't be made: the recordings are larger than {size} MiB"
                ),
                size=BYTES_MOST >> 21,
            )
        )
    with replacing(path, private=False) as file, zipfile.ZipFile(file, "w") as archive:
        for name, source in files.items():
            _pack(archive, name, source)
        if about.licence:
            by = f"by {about.author}\n" if about.author else ""
            text = f"{about.title}\n{by}\nLicense: {about.licence}\n"
            archive.writestr(_info(LICENCE), text.encode())


def unpack(path: Path, folder: Path) -> Path:
    """Check the bundle at `path`, unpack it into the empty `folder`, and name its exercise file.

    Raises:
        BundleError: it breaks a rule; its words say which. Nothing then was put outside `folder`.
        OSError: it can't be read, or `folder` can't be written.
    """
    with path.open("rb") as file:
        _check_frame(file)
        try:
            with zipfile.ZipFile(file) as archive:
                _check_overlap(archive.infolist())
                infos = _files(archive)
                exercise = _check_files(infos)
                for info in infos:
                    _unpack_one(archive, info, folder)
        except (zipfile.BadZipFile, zlib.error, EOFError, struct.error) as error:
            raise BundleError(
                fill(QT_TRANSLATE_NOOP("faults", "is damaged: {reason}"), reason=error)
            ) from error
        except (NotImplementedError, RuntimeError, ValueError) as error:
            if isinstance(error, BundleError):
                raise
            raise BundleError(
                fill(
                    QT_TRANSLATE_NOOP("faults", "isn't a bundle that Unclench can open: {reason}"),
                    reason=error,
                )
            ) from error
    return folder / exercise


class _Frame(NamedTuple):
    """The last record of a zip, which says where its list of files is."""

    mark: bytes
    disk: int
    list_disk: int
    here: int
    files: int
    list_size: int
    list_at: int
    comment: int


def _check_frame(file: BinaryIO) -> None:
    """Look at the size of the list of files before zipfile reads it."""
    size = file.seek(0, 2)
    if size > BYTES_MOST:
        raise BundleError(
            fill(QT_TRANSLATE_NOOP("faults", "is larger than {size} MiB"), size=BYTES_MOST >> 20)
        )
    file.seek(max(0, size - _END.size))
    tail = file.read()
    if len(tail) < _END.size or not tail.startswith(b"PK\5\6"):
        raise BundleError(
            QT_TRANSLATE_NOOP("faults", "isn't a bundle: it's not a zip file, or it's cut off")
        )
    frame = _Frame(*_END.unpack(tail))
    if frame.files > FILES_MOST or frame.list_size > _LIST_MOST:
        raise BundleError(
            fill(
                QT_TRANSLATE_NOOP("faults", "holds more than {count} files, or too long names"),
                count=FILES_MOST,
            )
        )
    if frame.comment or frame.disk or frame.list_disk or frame.here != frame.files:
        raise BundleError(QT_TRANSLATE_NOOP("faults", "is a zip file of an unusual kind"))
    if frame.list_at + frame.list_size != size - _END.size:
        raise BundleError(QT_TRANSLATE_NOOP("faults", "holds something besides its files"))


def _files(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The files with the names that they are unpacked under; it may have been packed again."""
    infos = [info for info in archive.infolist() if not _is_plain_folder(info)]
    named = meant(infos, lambda name: bundle_names.kind(name) == "exercise")
    for name, info in named:
        info.filename = unicodedata.normalize("NFC", name)
    return [info for _name, info in named]


def _check_files(infos: Sequence[zipfile.ZipInfo]) -> str:
    """Check every rule that can be checked without unpacking; the name of the exercise."""
    if len(infos) > FILES_MOST:
        raise BundleError(
            fill(QT_TRANSLATE_NOOP("faults", "holds more than {count} files"), count=FILES_MOST)
        )
    for info in infos:
        refused = bundle_names.refusal(info.filename) or _refusal(info)
        if refused:
            raise BundleError(
                fill(
                    QT_TRANSLATE_NOOP("faults", 'can\'t be opened: "{name}" {fault}'),
                    name=_shown(info.filename),
                    fault=refused,
                )
            )
    twins = bundle_names.clash(info.filename for info in infos)
    if twins:
        raise BundleError(
            fill(
                QT_TRANSLATE_NOOP("faults", 'can\'t be opened: "{first}" and "{second}" clash'),
                first=twins[0],
                second=twins[1],
            )
        )
    if sum(info.file_size for info in infos) > BYTES_MOST:
        raise BundleError(
            fill(QT_TRANSLATE_NOOP("faults", "holds more than {size} MiB"), size=BYTES_MOST >> 20)
        )
    exercises = [info.filename for info in infos if bundle_names.kind(info.filename) == "exercise"]
    if len(exercises) != 1:
        raise BundleError(
            fill(
                QT_TRANSLATE_NOOP("faults", "holds {count} exercises; it must hold just one"),
                count=len(exercises),
            )
        )
    return exercises[0]


def _refusal(info: zipfile.ZipInfo) -> str:
    kind = bundle_names.kind(info.filename)
    unix = stat.S_IFMT(info.external_attr >> 16)
    most = _MOST.get(kind, 0)
    grows = info.file_size > 1 << 20 and info.file_size > RATIO_MOST * info.compress_size
    usual = info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    wrong = {
        QT_TRANSLATE_NOOP("faults", "is a link or another special file"): unix
        not in (0, stat.S_IFREG),
        QT_TRANSLATE_NOOP(
            "faults", "isn't an exercise, a recording or a license; nothing else may be in a bundle"
        ): not kind,
        QT_TRANSLATE_NOOP("faults", "is encrypted"): info.flag_bits & _ENCRYPTED,
        QT_TRANSLATE_NOOP("faults", "is packed in an unusual way"): not usual,
        fill(
            QT_TRANSLATE_NOOP("faults", "is larger than {size} KiB"), size=most >> 10
        ): info.file_size > most,
        fill(
            QT_TRANSLATE_NOOP("faults", "grows more than {times}-fold when unpacked"),
            times=RATIO_MOST,
        ): grows,
    }
    return next((words for words, found in wrong.items() if found), "")


def _check_overlap(infos: Sequence[zipfile.ZipInfo]) -> None:
    """Files that share packed bytes are how small bundles become huge."""
    end = 0
    ordered = sorted(infos, key=lambda one: one.header_offset)
    if ordered and ordered[0].header_offset:
        raise BundleError(QT_TRANSLATE_NOOP("faults", "holds something before its files"))
    for info in ordered:
        if info.header_offset < end:
            raise BundleError(QT_TRANSLATE_NOOP("faults", "holds files that overlap"))
        end = info.header_offset + _HEADER + len(info.orig_filename) + info.compress_size


def _is_plain_folder(info: zipfile.ZipInfo) -> bool:
    """Whether it only names a folder, which unpacking makes anyway; an odd name is told later."""
    inside = info.orig_filename.removesuffix("/")
    folder = info.orig_filename.endswith("/")
    return folder and not info.file_size and not bundle_names.refusal(inside)


def _unpack_one(archive: zipfile.ZipFile, info: zipfile.ZipInfo, folder: Path) -> None:
    target = folder.joinpath(*info.filename.split("/"))
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    kind = bundle_names.kind(info.filename)
    written = 0
    with archive.open(info) as packed, target.open("xb") as file:
        target.chmod(0o600)
        while block := packed.read(_BLOCK):
            if not written:
                _check_start(info.filename, kind, block)
            written += len(block)
            file.write(block)
    if written != info.file_size or not written:
        raise BundleError(
            fill(
                QT_TRANSLATE_NOOP("faults", 'is damaged: "{name}" is empty or cut off'),
                name=info.filename,
            )
        )


def _check_start(name: str, kind: str, block: bytes) -> None:
    """A name promises nothing: a recording must start like one, a text must be one."""
    if kind == "recording":
        right = block.startswith(b"ID3") or bool(sound_kinds.kind(block))
    else:
        right = b"\0" not in block and not block.startswith(b"PK")
    if not right:
        raise BundleError(
            fill(
                QT_TRANSLATE_NOOP("faults", 'can\'t be opened: "{name}" is not what its name says'),
                name=name,
            )
        )


def _pack(archive: zipfile.ZipFile, name: str, path: Path) -> None:
    with path.open("rb") as source, archive.open(_info(name), "w") as packed:
        while block := source.read(_BLOCK):
            packed.write(block)


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _PAST)
    info.external_attr = (stat.S_IFREG | 0o644) << 16
    packed = name.lower().endswith((".wav", ".json", ".txt"))
    info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    return info


def _shown(name: str) -> str:
    return (
        name[:60].encode("unicode_escape").decode("ascii") if not name.isprintable() else name[:60]
    )
