"""`make fuzz`: let atheris look for files that break the readers or the bundle opener.

`make fuzz ARGS="--seconds 60 reader"` does less. What it finds new is kept in build/fuzz; a finding
stands there as crash-*. Add a small one that taught something to tests/data/fuzz: the tests go
through those each time.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

SECONDS = 300
CORPUS = Path("tests/data/fuzz")
FOUND = Path("build/fuzz")
_FUZZ = """
import sys, atheris
with atheris.instrument_imports(include=["unclench", "zipfile"]):
    from tools.fuzz_targets import TARGETS
name = sys.argv.pop(1)
atheris.Setup(sys.argv, TARGETS[name])
atheris.Fuzz()
"""


def main() -> int:
    """Fuzz each target for its time; 1 when one was broken."""
    from tools.fuzz_targets import TARGETS

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--seconds", type=int, default=SECONDS, help="for each target")
    asked = parser.parse_args()
    if unknown := set(asked.targets) - set(TARGETS):
        parser.error(f"no such target: {', '.join(unknown)}")
    FOUND.mkdir(parents=True, exist_ok=True)
    words = FOUND / "words.dict"
    words.write_text("".join(f"{json.dumps(word)}\n" for word in _words()), encoding="utf-8")
    broken = [name for name in asked.targets or TARGETS if _fuzz(name, asked.seconds, words)]
    print(f"broken: {', '.join(broken)}" if broken else "clean")
    return 1 if broken else 0


def _fuzz(name: str, seconds: int, words: Path) -> int:
    grown = FOUND / name
    grown.mkdir(exist_ok=True)
    options = [f"-max_total_time={seconds}", f"-artifact_prefix={FOUND}/{name}-", "-timeout=10"]
    options += ["-max_len=16384", "-rss_limit_mb=2048", "-print_final_stats=1", f"-dict={words}"]
    print(f"{name}: {seconds} s", flush=True)
    seeds = [str(grown), str(CORPUS / name)]
    command = [sys.executable, "-c", _FUZZ, name, *options, *seeds]
    return subprocess.run(command, check=False).returncode


def _words() -> list[str]:
    """The keys and words of the formats, for the mutations to use."""
    from tools.schema import schema
    from unclench.domain.program import Program

    found: set[str] = {"PK", "__MACOSX", "../", "CON", "exercise.json", "a.wav"}
    open_: list[object] = [schema(), schema(Program)]
    while open_:
        here = open_.pop()
        if isinstance(here, dict):
            found.update(here.get("properties", ()))
            found.update(str(word) for word in here.get("enum", ()))
            open_ += here.values()
        elif isinstance(here, list):
            open_ += here
    return sorted(word for word in found if word.isascii() and len(word) < 40)


if __name__ == "__main__":
    sys.exit(main())
