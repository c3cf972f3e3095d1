"""How the voices are made: every choice that changes the sound.

Change one and all clips of the languages that it concerns are renewed. English is a blend of two
voices of Kokoro-82M, which scored best of those tried on predicted quality and on words understood;
it speaks at about 140 words a minute. Spanish is the same model's only voice of a woman, with the
sounds of espeak-ng; German is not among the model's languages.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

REQUIREMENTS = Path(__file__).with_name("requirements.txt")

SLOWEST, GATE, GATE_SHORT, FASTEST, STEP = 75, 85, 100, 130, 5
"""Speeds in percent of the model's own: the usual one, the last that is tried for a clip that was
not understood (the same for a text of one or two words), the last for one that is too long, and
the steps between."""

RATE = 24_000
LUFS = -23.0
PEAK_DBFS = -2.0
SILENCE_DB = 55.0  # under the loudest sample: what is softer counts as silence
LEAD_MS, TAIL_MS, FADE_MS = 50, 150, 10
COMPRESSION = 0.9  # of libopus through soundfile: about 32 kbit a second

KOKORO: Mapping[str, str] = {
    "model.onnx": "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb",
    "vocab.json": "ba536e2187cf4a12827b4e6138f29c17b795fcc3f8155386408d8d4edc229a41",
}
"""The files of the model and the SHA-256 of each."""
VOICES: Mapping[str, str] = {
    "af_heart.bin": "d583ccff3cdca2f7fae535cb998ac07e9fcb90f09737b9a41fa2734ec44a8f0b",
    "af_nicole.bin": "cd2191ab31b914ed7b318416b0e4440fdf392ddad9106a060819aa600a64f59a",
    "ef_dora.bin": "f66ec66bd295acb18372e37008533a9a3228483ccd294e7538d5d9294ac9a532",
}
"""The files of the voices and the SHA-256 of each."""
WHISPER: Mapping[str, str] = {
    "model.bin": "905e5bf8336bcc625ba4e33498d675a4b935504118c594d868c36e91a60c1a57",
    "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    "tokenizer.json": "7e146198186d5e3b9ce7d9d7f131b69b44569eaed9ad64a5516629a6c6a865c4",
    "vocabulary.json": "22f3cb2fc2be1545b9a7db8e993ddd59aeccadfbc7d7b00ca517ca8960864766",
}
"""The files of the recogniser that checks each clip, and the SHA-256 of each."""

_SOUND = ("onnxruntime", "pydub", "pyloudnorm", "soundfile")


@dataclass(frozen=True)
class Recipe:
    """How the voice of one language is made.

    `blend` has the voices with the share of each, `makers` the packages whose version may change
    the sound, by the beginnings of their lines in the requirements, `pronunciations` the words that
    would be said wrong, in the model's own sounds. A text of one or two words that isn't understood
    is tried in the `styles` that the voice has for longer ones, too.
    """

    language: str
    voice: str
    blend: Mapping[str, float]
    makers: tuple[str, ...]
    pronunciations: Mapping[str, str] = field(default_factory=dict)
    styles: tuple[int, ...] = ()

    @cached_property
    def name(self) -> str:
        """One short word that stands for all that changes every clip.

        A pronunciation and a style concern single clips, so they are kept with those.
        """
        pinned = REQUIREMENTS.read_text(encoding="ascii").splitlines()
        files = {**KOKORO, **{f"{one}.bin": VOICES[f"{one}.bin"] for one in self.blend}}
        parts = (
            *(self.voice, SLOWEST, GATE, GATE_SHORT, FASTEST, STEP, RATE, LUFS, PEAK_DBFS),
            *(SILENCE_DB, LEAD_MS, TAIL_MS, FADE_MS, COMPRESSION, files),
            *(line for line in pinned if line.startswith(self.makers)),
        )
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:12]

    def pronounced(self, text: str) -> dict[str, str]:
        """The pronunciations that concern `text`."""
        words = {word.strip(".,:;!?¡¿\"'").lower() for word in text.replace("-", " ").split()}
        return {word: said for word, said in self.pronunciations.items() if word in words}


ENGLISH = Recipe(
    "en",
    "af_heart*0.6+af_nicole*0.4",
    {"af_heart": 0.6, "af_nicole": 0.4},
    (*_SOUND, "en_core_web_sm", "misaki", "num2words", "spacy=="),
)
SPANISH = Recipe(
    "es",
    "ef_dora",
    {"ef_dora": 1.0},
    (*_SOUND, "espeakng-loader", "misaki", "phonemizer-fork"),
    styles=(12, 25, 40, 60, 100),
)
RECIPES: Mapping[str, Recipe] = {one.language: one for one in (ENGLISH, SPANISH)}
"""By language; only these have recordings."""
