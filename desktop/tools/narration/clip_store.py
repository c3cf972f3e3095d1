"""Where clips are kept: a folder of sound files with what is known of each, written in one form."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tools.narration.recipe import Recipe
from unclench.audio.narrator import MANIFEST, clip_name

Entry = dict[str, Any]
"""A clip's text, milliseconds, speed, wer, sha256 of its file, and, when it differs, what was heard
words that were pronounced after our own list, and a style that isn't the usual one."""


def name(text: str, recipe: Recipe) -> str:
    """The name of the clip of `text` as `recipe` makes it today."""
    return clip_name(text, recipe.voice, recipe.name)


def current(entry: Entry, file: Path, recipe: Recipe) -> bool:
    """Whether `file` is the clip that `entry` speaks of, made as it would be made today."""
    if entry.get("pronounced", {}) != recipe.pronounced(entry["text"]) or not file.exists():
        return False
    return bool(hashlib.sha256(file.read_bytes()).hexdigest() == entry["sha256"])


def read(folder: Path, recipe: Recipe) -> dict[str, Entry]:
    """What the manifest in `folder` says of each clip, by name; nothing for another recipe."""
    path = folder / MANIFEST
    if not path.exists():
        return {}
    manifest = json.loads(path.read_text(encoding="utf-8"))
    if (manifest["voice"], manifest["recipe"]) != (recipe.voice, recipe.name):
        return {}
    clips: dict[str, Entry] = manifest["clips"]
    return clips


def write(folder: Path, clips: Mapping[str, Entry], recipe: Recipe) -> None:
    """Write the manifest, one clip on a line, in the order of their texts."""
    head = {"format": 1, "voice": recipe.voice, "synthetic": True, "recipe": recipe.name}
    lines = [f"  {json.dumps(key)}: {json.dumps(value)}," for key, value in head.items()]
    rows = [
        f"    {json.dumps(key)}: {json.dumps(entry, ensure_ascii=False)}"
        for key, entry in sorted(clips.items(), key=lambda item: (item[1]["text"], item[0]))
    ]
    body = ",\n".join(rows)
    text = "\n".join(["{", *lines, '  "clips": {', body, "  }", "}", ""])
    (folder / MANIFEST).write_text(text, encoding="utf-8")


class Cache:
    """Every clip that was recorded here, whether it is shipped or not: `name.opus`, `name.json`."""

    def __init__(self, folder: Path, recipe: Recipe) -> None:
        """Keep those of `recipe` in `folder`."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self.recipe = recipe

    def file(self, key: str) -> Path:
        """Where the clip of that name lies, or will lie."""
        return self._folder / f"{key}.opus"

    def entry(self, key: str) -> Entry | None:
        """What is known of that clip, or None when it isn't here as it would be made today."""
        path = self._folder / f"{key}.json"
        if not path.exists():
            return None
        entry: Entry = json.loads(path.read_text(encoding="utf-8"))
        return entry if current(entry, self.file(key), self.recipe) else None

    def add(self, key: str, entry: Entry) -> None:
        """Remember a clip that was just recorded into `file(key)`."""
        said = self.recipe.pronounced(entry["text"])
        if said:
            entry = {**entry, "pronounced": said}
        text = json.dumps(entry, ensure_ascii=False) + "\n"
        (self._folder / f"{key}.json").write_text(text, encoding="utf-8")

    def take_in(self, folder: Path) -> None:
        """Copy the clips of another folder, which has a manifest, that are missing here."""
        for key, entry in read(folder, self.recipe).items():
            file = folder / f"{key}.opus"
            if self.entry(key) is None and current(entry, file, self.recipe):
                self.file(key).write_bytes(file.read_bytes())
                self.add(key, entry)


def publish(cache: Cache, texts: Mapping[str, int], folder: Path) -> dict[str, Entry]:
    """Make `folder` hold the clips of exactly these texts, as far as they are recorded."""
    folder.mkdir(parents=True, exist_ok=True)
    clips = {}
    for text in texts:
        key = name(text, cache.recipe)
        entry = cache.entry(key)
        if entry is None:
            continue
        clips[key] = entry
        target = folder / f"{key}.opus"
        if not current(entry, target, cache.recipe):
            target.write_bytes(cache.file(key).read_bytes())
    for file in folder.glob("*.opus"):
        if file.stem not in clips:
            file.unlink()
    write(folder, clips, cache.recipe)
    return clips
