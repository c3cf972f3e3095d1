"""Has texts recorded by several workers at once; what is done stays done when it is stopped."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Empty, SimpleQueue

from tools.narration import clip_store, equipment

_CODE = Path(__file__).resolve().parents[2]


class _Worker:
    """One process that records, in the studio's own Python."""

    def __init__(self, language: str) -> None:
        one = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": str(_CODE)}
        self._process = subprocess.Popen(
            [
                *(equipment.python(), "-W", "ignore", "-m", "tools.narration.worker"),
                *(equipment.MODELS, language),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, **one},
        )

    def record(self, text: str, window: int, file: Path) -> clip_store.Entry:
        """Record one clip into `file`; the answer has "error" when that is impossible."""
        assert self._process.stdin
        assert self._process.stdout
        job = {"text": text, "window": window, "file": str(file)}
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"a worker ended while it recorded {text!r}")
        answer: clip_store.Entry = json.loads(line)
        return answer

    def close(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()


def record(
    texts: Mapping[str, int],
    cache: clip_store.Cache,
    workers: int,
    may_go_on: Callable[[], bool] = lambda: True,
) -> list[str]:
    """Record what `cache` lacks of `texts` (each with its window in ms); returns what went wrong.

    While `may_go_on` says no, nothing new is begun.
    """
    missing = _missing(texts, cache)
    print(f"{len(texts)} texts, {len(missing)} of them to be recorded", flush=True)
    if not missing:
        return []
    equipment.prepare()
    jobs: SimpleQueue[tuple[int, str, int]] = SimpleQueue()
    for number, (text, window) in enumerate(missing, 1):
        jobs.put((number, text, window))

    def work(_index: int) -> list[str]:
        worker = _Worker(cache.recipe.language)
        faults = []
        try:
            while True:
                number, text, window = jobs.get_nowait()
                while not may_go_on():
                    time.sleep(1)
                fault = _one(worker, cache, text, window)
                faults += [fault] if fault else []
                note = f"! {fault}" if fault else text
                print(f"{number}/{len(missing)} {note}", flush=True, file=sys.stderr)
        except Empty:
            return faults
        finally:
            worker.close()

    with ThreadPoolExecutor(workers) as pool:
        return [fault for faults in pool.map(work, range(workers)) for fault in faults]


def _missing(texts: Mapping[str, int], cache: clip_store.Cache) -> list[tuple[str, int]]:
    return [
        (text, ms)
        for text, ms in texts.items()
        if cache.entry(clip_store.name(text, cache.recipe)) is None
    ]


def _one(worker: _Worker, cache: clip_store.Cache, text: str, window: int) -> str | None:
    """Record one text; says what went wrong, or None."""
    key = clip_store.name(text, cache.recipe)
    answer = worker.record(text, window, cache.file(key))
    if "error" in answer:
        return f"{text!r}: {answer['error']}"
    cache.add(key, answer)
    if answer["milliseconds"] > window:
        return f"{text!r}: {answer['milliseconds']} ms are more than its {window} ms"
    return None
