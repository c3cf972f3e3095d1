"""What a person should know of the clips: how many, how well understood, which to listen to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tools.narration import clip_store, compare

_NOTES = Path(__file__).with_name("looked_at.json")


def looked_at(language: str) -> dict[str, str]:
    """Texts that the recogniser still misunderstands, and what a look at each has shown."""
    notes: dict[str, dict[str, str]] = json.loads(_NOTES.read_text(encoding="utf-8"))
    return notes.get(language, {})


def word_errors(entries: Iterable[clip_store.Entry], language: str) -> tuple[int, int]:
    """Wrong words and all words of these clips."""
    wrong = total = 0
    for entry in entries:
        count = compare.words(entry["text"], language)
        total += count
        wrong += round(entry["wer"] * max(1, count))
    return wrong, total


def _row(title: str, clips: list[clip_store.Entry], language: str) -> str:
    wrong, total = word_errors(clips, language)
    seconds = sum(clip["milliseconds"] for clip in clips) / 1000
    missed = sum(clip["wer"] > 0 for clip in clips)
    share = 100 * wrong / max(1, total)
    return f"| {title} | {len(clips)} | {seconds / 60:.1f} | {total} | {share:.1f} % | {missed} |"


def lines(
    exercises: Mapping[str, Iterable[str]],
    clips: Mapping[str, clip_store.Entry],
    size: int,
    language: str,
) -> Iterator[str]:
    """The report as Markdown; `exercises` has the texts of each, `size` is in bytes."""
    by_text = {entry["text"]: entry for entry in clips.values()}
    minutes = sum(entry["milliseconds"] for entry in clips.values()) / 60_000
    yield "# The recorded voice"
    yield ""
    yield f"{len(clips)} clips, {minutes:.1f} minutes, {size / 1e6:.1f} MB. A clip that several"
    yield "exercises use counts in each. Word errors are what a speech recogniser (Whisper base)"
    yield "misunderstood; no person has listened to every clip."
    yield ""
    yield "| exercise | clips | minutes | words | word errors | clips that differ |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for name, texts in exercises.items():
        yield _row(name, [by_text[text] for text in texts if text in by_text], language)
    yield _row("**all**", list(clips.values()), language)
    yield ""
    yield "## Clips that the recogniser still hears otherwise, each looked at"
    yield ""
    notes = looked_at(language)
    for entry in sorted(clips.values(), key=lambda clip: clip["text"]):
        if entry["wer"]:
            note = notes.get(entry["text"], "**not looked at yet**")
            yield f"- “{entry['text']}” was heard as “{entry['heard']}”: {note}"
    yield ""
