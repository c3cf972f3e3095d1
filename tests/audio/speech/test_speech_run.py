from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from tests.audio.saying import Tone, command, only_path

from unclench.audio.engine_process import environment
from unclench.audio.speech import speech_worker
from unclench.audio.speech.cache import SpeechCache
from unclench.audio.speech.speakers import TextSource
from unclench.audio.speech.speech_run import Job, Progress, SpeechRun
from unclench.domain.preferences import VoiceChoice
from unclench.system.leftovers import sweep
from unclench.system.paths import Profile

linux = pytest.mark.skipif(sys.platform != "linux", reason="the made-up command is one of Linux")


def job(folder: Path, *texts: str, choice: VoiceChoice = "system", language: str = "en") -> Job:
    return Job(texts, language, choice, folder / "cache")


def worker(folder: Path, body: str) -> list[str]:
    """A worker made up of `body`, which has the job as `job` and `say(answer)`."""
    path = folder / "worker.py"
    head = (
        "import json, os, sys, time\njob = json.loads(sys.stdin.readline())\n"
        "def say(**answer): print(json.dumps(answer), flush=True)\n"
    )
    path.write_text(head + body, encoding="utf-8")
    return [sys.executable, "-I", str(path)]


@linux
def test_texts_are_spoken_by_a_process_that_gives_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    only_path(monkeypatch, tmp_path / "bin")
    command(tmp_path / "bin", "flite", extra="assert os.nice(0) >= 10")
    told: list[Progress] = []
    asked = job(tmp_path, "Let it all go now.", "$(touch evil) \u2028 -o x")
    made = SpeechRun(asked, told.append).wait()
    source = TextSource(str(tmp_path / "cache"), "flite slt")
    assert made == Progress(2, 2, 0, source, "", over=True)
    assert [each.done for each in told] == [0, 1, 2, 2]
    assert all(SpeechCache(source).clip(text, "en") for text in asked.texts)
    assert SpeechRun(asked, told.append).wait() == made
    log = (tmp_path / "bin" / "flite.log").read_text(encoding="utf-8")
    assert len(log.splitlines()) == 2  # nothing is made twice


@linux
def test_without_any_voice_the_reasons_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    only_path(monkeypatch, tmp_path / "bin")
    made = SpeechRun(job(tmp_path, "Let go."), lambda _now: None).wait()
    assert made.over
    assert made.source is None
    assert made.why == "the command flite is not there; the command espeak-ng is not there"


def test_captions_alone_need_no_voice(tmp_path: Path):
    made = SpeechRun(job(tmp_path, "Let go.", choice="captions"), lambda _now: None).wait()
    assert (made.source, made.why, made.done) == (None, "", 0)


def test_a_text_over_which_the_process_dies_is_left_out(tmp_path: Path):
    body = """
say(voice="v", why="")
for text in job["texts"]:
    if text == "bad":
        os._exit(1)
    say(made=text != "silent")
"""
    asked = job(tmp_path, "good", "bad", "silent", "fine", "bad")
    made = SpeechRun(asked, lambda _now: None, command=worker(tmp_path, body)).wait()
    assert (made.done, made.failed, made.over) == (5, 3, True)


@pytest.mark.thorough
def test_a_text_that_takes_too_long_is_given_up(tmp_path: Path):
    body = """
say(voice="v", why="")
for text in job["texts"]:
    if text == "endless":
        time.sleep(60)
    say(made=True)
"""
    asked = job(tmp_path, "endless", "fine")
    made = SpeechRun(asked, lambda _now: None, 1.0, worker(tmp_path, body)).wait()
    assert (made.done, made.failed) == (2, 1)


def test_a_worker_that_can_not_start_is_told(tmp_path: Path):
    made = SpeechRun(
        job(tmp_path, "Let go."), lambda _now: None, command=["no-such-program"]
    ).wait()
    assert made.over
    assert made.why


def test_what_is_stopped_tells_nothing_more(tmp_path: Path):
    told: list[Progress] = []
    begun = threading.Event()

    def tell(progress: Progress) -> None:
        told.append(progress)
        begun.set()

    body = 'say(voice="v", why="")\ntime.sleep(60)'
    ahead = SpeechRun(job(tmp_path, "a"), tell, command=worker(tmp_path, body))
    assert begun.wait(30)
    ahead.stop()
    ahead.wait()
    assert len(told) == 1


def test_what_was_in_the_making_goes_when_it_is_stopped(tmp_path: Path):
    begun = threading.Event()
    body = (
        'open(os.path.join(job["scratch"], "text"), "w").close()\n'
        'say(voice="v", why="")\ntime.sleep(60)'
    )
    ahead = SpeechRun(job(tmp_path, "a"), lambda _now: begun.set(), command=worker(tmp_path, body))
    assert begun.wait(30)
    assert len(list((tmp_path / "work").glob("*/text"))) == 1
    ahead.stop()
    assert list((tmp_path / "work").iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows knows no such modes")
def test_what_is_in_the_making_is_the_owners_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    only_path(monkeypatch, tmp_path / "bin")
    command(tmp_path / "bin", "flite", extra="import time; time.sleep(3)")
    kept = tmp_path / "profile" / "cache" / "speech"
    ahead = SpeechRun(Job(("a",), "en", "system", kept), lambda _now: None)
    deadline = time.monotonic() + 30
    while not (found := list((kept.parent / "work").glob("*/*/text"))):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert found[0].stat().st_mode & 0o777 == 0o600
    for folder in (found[0].parent, *list(found[0].parents)[1:4]):
        assert folder.stat().st_mode & 0o777 == 0o700
    ahead.stop()


@linux
def test_what_a_killed_process_had_in_the_making_goes_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    only_path(monkeypatch, tmp_path / "bin")
    command(tmp_path / "bin", "flite", extra="import time; time.sleep(60)")
    cache = tmp_path / "data" / "cache"
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from unclench.audio.speech.speech_run import Job, SpeechRun\n"
        "job = Job(('mine',), 'en', 'system', Path(sys.argv[1]) / 'speech')\n"
        "run = SpeechRun(job, lambda now: print(run._process.pid, flush=True))\nrun.wait()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(cache)], stdout=subprocess.PIPE, env=environment()
    ) as window:
        assert window.stdout is not None
        worker_pid = int(window.stdout.readline())
        while not list((cache / "work").glob("*/*/text")):
            time.sleep(0.01)
        os.kill(worker_pid, signal.SIGSTOP)  # it is to have no time to tidy up
        time.sleep(0.2)  # its threads stop one after the other
        window.kill()
    os.kill(worker_pid, signal.SIGKILL)
    assert list((cache / "work").glob("*/*/text"))
    sweep(Profile(cache.parent))
    assert list((cache / "work").iterdir()) == []


def test_a_failing_text_costs_that_text_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(speech_worker, "neural", lambda: (Tone(),))
    asked = {"texts": ["broken", "fine"], "language": "en", "choice": "neural"}
    answers = list(speech_worker.work({**asked, "folder": str(tmp_path)}))
    assert answers == [{"voice": "tone", "why": ""}, {"made": False}, {"made": True}]
    assert "broken" not in caplog.text


def test_what_a_voice_writes_while_its_folder_goes_goes_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    scratch, real, tries = tmp_path / "scratch", shutil.rmtree, []

    def rmtree(folder: Path, ignore_errors: bool) -> None:
        real(folder, ignore_errors=ignore_errors)
        tries.append(folder)
        if len(tries) < 3:
            folder.mkdir()
            (folder / "text").write_text("my own words")

    scratch.mkdir()
    monkeypatch.setattr(shutil, "rmtree", rmtree)
    speech_worker.remove_scratch(scratch)
    assert not scratch.exists()
    assert tries == [scratch] * 3


@linux
def test_the_real_worker_ends_with_its_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    only_path(monkeypatch, tmp_path / "bin")
    command(tmp_path / "bin", "flite", extra="import time; time.sleep(3)")
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "unclench.audio.speech.speech_worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdin is not None
    assert process.stdout is not None
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    asked = {"texts": ["a"], "language": "en", "choice": "system", "folder": str(tmp_path)}
    asked["scratch"] = str(scratch)
    process.stdin.write(json.dumps(asked).encode() + b"\n")
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["voice"] == "flite slt"
    assert os.getpriority(os.PRIO_PROCESS, process.pid) >= 10
    process.stdin.close()
    assert process.wait(30) == 0
    assert not scratch.exists()
    process.stdout.close()
