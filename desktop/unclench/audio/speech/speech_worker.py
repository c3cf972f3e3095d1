"""Makes speech ahead of a session: the process `-m unclench.audio.speech.speech_worker`.

The job is one line of JSON on the standard input, as `audio.speech.speech_run` writes it. Each line
that comes back is JSON: first the voice and, where there is none, why; then for each text whether
it is `made`. When the standard input ends the process does too, and with it the folder `scratch` in
which it works. It gives way to everything else.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from unclench.audio.speech.all_voices import neural, system
from unclench.audio.speech.cache import SpeechCache
from unclench.audio.speech.finish import encode, speak
from unclench.audio.speech.speakers import Speaker, SpeechError, TextSource, choose
from unclench.system.said import packed

_TRIES, _PAUSE = 40, 0.05  # seconds between two tries to remove what is written into

_log = logging.getLogger("unclench.speech")


def work(job: dict[str, Any]) -> Iterator[dict[str, object]]:
    """Do the job; every text that the cache has already is made at once."""
    language = str(job["language"])
    speaker, why = choose(job["choice"], language, neural(), system())
    yield {"voice": speaker.name if speaker else "", "why": packed(why)}
    if speaker is not None:
        cache = SpeechCache(TextSource(str(job["folder"]), speaker.name))
        for text in job["texts"]:
            yield {"made": _made(cache, speaker, str(text), language)}


def _made(cache: SpeechCache, speaker: Speaker, text: str, language: str) -> bool:
    if cache.clip(text, language) is not None:
        return True
    try:
        cache.keep(text, language, encode(speak(speaker, text, language)))
    except (SpeechError, OSError) as error:
        _log.warning("a text stays without speech: %s", error)
        return False
    return True


def remove_scratch(folder: Path) -> None:
    """Remove `folder`, also when a voice writes into it just then."""
    for _try in range(_TRIES):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(_PAUSE)


def main() -> None:
    """Do the one job that comes in."""
    if hasattr(os, "nice"):
        os.nice(10)
    logging.basicConfig(format="%(asctime)s %(name)s %(levelname)s %(message)s")
    os.umask(0o077)  # for the voices too, which are programs of the system
    job = json.loads(sys.stdin.readline())
    tempfile.tempdir = job["scratch"]

    def wait_for_end() -> None:
        sys.stdin.read()
        remove_scratch(Path(job["scratch"]))
        os._exit(0)

    threading.Thread(target=wait_for_end, daemon=True).start()
    for answer in work(job):
        print(json.dumps(answer), flush=True)  # noqa: T201 - the window reads this
    os._exit(0)  # the thread still reads


if __name__ == "__main__":
    main()
