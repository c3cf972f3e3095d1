"""Spoken clips, decoded before they are needed, in bounded memory."""

from __future__ import annotations

import logging
import queue
import threading
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from unclench.audio.clips import ClipError, decode_speech
from unclench.audio.tones import Samples

BUDGET = 16 * 2**20
"""Bytes of decoded speech that are kept: about a minute and a half."""

_log = logging.getLogger(__name__)


class ClipCache:
    """Decoded clips by their file, the least lately used one given up first.

    Safe for several threads; nobody waits for another one's decoding.
    """

    def __init__(self, budget: int = BUDGET) -> None:
        """Keep up to `budget` bytes, and always the newest clip."""
        self._budget = budget
        self._lock = threading.Lock()
        self._clips: OrderedDict[Path, Samples] = OrderedDict()
        self._bytes = 0

    def fetch(self, path: Path) -> Samples:
        """The clip as float32 [frames, 1] at 48 kHz; decodes it when it isn't here.

        A file that can't be read is logged once and then counts as an empty clip.
        """
        known = self.peek(path)
        if known is not None:
            return known
        try:
            samples = decode_speech(path)
        except ClipError as error:
            _log.warning("%s", error)
            samples = np.zeros((0, 1), np.float32)
        with self._lock:
            if path not in self._clips:
                self._clips[path] = samples
                self._bytes += samples.nbytes
            while self._bytes > self._budget and len(self._clips) > 1:
                _, old = self._clips.popitem(last=False)
                self._bytes -= old.nbytes
        return samples

    def peek(self, path: Path) -> Samples | None:
        """The clip if it is decoded, else None: for the thread that must never wait."""
        with self._lock:
            samples = self._clips.get(path)
            if samples is not None:
                self._clips.move_to_end(path)
            return samples


class ClipLoader:
    """Fills a cache from a thread of its own."""

    def __init__(self, cache: ClipCache) -> None:
        """Start waiting for wishes."""
        self._cache = cache
        self._wishes: queue.SimpleQueue[Path | None] = queue.SimpleQueue()
        threading.Thread(target=self._run, daemon=True).start()

    def want(self, paths: Iterable[Path]) -> None:
        """Have these decoded soon, in this order; returns at once."""
        for path in paths:
            if self._cache.peek(path) is None:
                self._wishes.put(path)

    def close(self) -> None:
        """Decode what is still wished, and end; returns at once."""
        self._wishes.put(None)

    def _run(self) -> None:
        while (path := self._wishes.get()) is not None:
            self._cache.fetch(path)
