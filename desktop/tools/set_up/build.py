"""Make .venv, or bring it up to date: just what the locks name, by any pip from 22.3 on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from tools.set_up import machine, one_at_a_time, pip_run, state

BOOTSTRAP = os.path.join(state.ROOT, "desktop", "tools", "bootstrap.py")
FETCHED = os.path.join(state.NEW, "fetched")
TEMPORARY = os.path.join(state.NEW, "tmp")
OLD = state.VENV + ".old"
LOCKED = ("--no-deps", "--require-hashes", "--only-binary=:all:")
# MB, the whole of it, when nothing is in pip's cache
TO_FETCH = {"app": 105, "dev": 40, "voice": 95}


def make(kits: list[str], pip_version: str = "") -> None:
    """Bring .venv to what `kits` need.

    Raises:
        SetUpError: something stands in the way, and what.
    """
    if is_ready(kits):
        return
    with one_at_a_time.alone():
        if is_ready(kits):  # by the one that was waited for
            return
        clear_remains()
        try:
            bring_up(kits, pip_version)
        finally:
            clear_remains()


def bring_up(kits: list[str], pip_version: str) -> None:
    """The same, alone in this folder."""
    why = state.why_anew()
    lacking = what_lacks(kits, anew=bool(why))
    faults = machine.faults(lacking, fresh=bool(why))
    if faults:
        raise pip_run.SetUpError("\n".join(faults))
    if why:
        start_anew(why, lacking, pip_version)
        fetch(lacking)
        install(lacking)
        put_in_place(lacking)
        return
    renew_place()
    if lacking:
        fetch(lacking)
        forget_stamp()
        install(lacking)
        if pip_run.pip("check", settings=pip_run.without_settings()).failed:
            bring_up(kits, pip_version)  # without the stamp, from the beginning
            return
    finish(kits)


def what_lacks(kits: list[str], *, anew: bool) -> list[str]:
    """The kits to install."""
    if not anew:
        return [kit for kit in kits if state.stamped_lock(kit) != state.read(state.lock(kit))]
    # somebody wished for the voice once, so it comes along
    return [
        kit
        for kit in state.LOCKS
        if kit in kits or (kit == "voice" and os.path.exists(state.stamp(kit)))
    ]


def clear_remains() -> None:
    """Remove what an attempt left, and bring back the .venv that it had moved away."""
    if os.path.lexists(OLD) and not state.made_for():
        remove(state.VENV)
        os.rename(OLD, state.VENV)
    for folder in (state.NEW, OLD):
        remove(folder)


def remove(folder: str) -> None:
    """Remove a folder, or the link to one."""
    if os.path.islink(folder):
        os.unlink(folder)
    else:
        shutil.rmtree(folder, ignore_errors=True)


def is_ready(kits: list[str]) -> bool:
    """What .venv's own Python says about `kits`; without one, they aren't."""
    try:
        command = [state.PYTHON, "-I", "-S", BOOTSTRAP, "--holds", *kits]
        asked = state.made_for() == state.kind()
        return asked and subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def start_anew(why: str, kits: list[str], pip_version: str) -> None:
    """An empty environment with a pip of its own; an old one that works stays beside it."""
    if os.path.isdir(state.VENV):
        print(f"{why}, so .venv is made anew.", flush=True)
        if not state.made_for():
            remove(state.VENV)
        elif machine.room_is_short(kits):
            print("There is no room for both, so the old .venv goes first.", flush=True)
            remove(state.VENV)
    print(f"Making .venv with Python {sys.version.split()[0]} ...", flush=True)
    venv("--clear", state.NEW)
    if pip_version:
        asked = ("--upgrade", "pip") if pip_version == "newest" else (f"pip=={pip_version}",)
        pip_run.pip("install", *asked, settings=pip_run.with_connection()).must_be_done()


def put_in_place(kits: list[str]) -> None:
    """Let what was made take the old one's place, which comes back if it can't be finished."""
    for folder in (FETCHED, TEMPORARY):
        shutil.rmtree(folder, ignore_errors=True)
    if os.path.lexists(state.VENV):
        os.rename(state.VENV, OLD)
    os.rename(state.NEW, state.VENV)
    renew_place()
    finish(kits)


def renew_place() -> None:
    """Tell .venv where it is and where its Python is; what is installed in it stays."""
    for name in os.listdir(state.SCRIPTS):
        if name.startswith("python") and os.path.islink(os.path.join(state.SCRIPTS, name)):
            os.unlink(os.path.join(state.SCRIPTS, name))
    venv("--without-pip", state.VENV)


def venv(option: str, folder: str) -> None:
    """Run Python's own venv module over a folder."""
    # not .venv's own Python, should that run this: it may be about to go
    python = getattr(sys, "_base_executable", sys.executable)
    command = [python, "-I", "-m", "venv", option, folder]
    pip_run.run(command, pip_run.without_settings()).must_be_done()


def fetch(kits: list[str]) -> None:
    """Get every package that the locks of `kits` name, changing nothing that is installed."""
    size = sum(TO_FETCH[kit] for kit in kits)
    print(f"Fetching what Unclench needs, about {size} MB the first time ...", flush=True)
    os.makedirs(TEMPORARY, exist_ok=True)
    to = ("--dest", FETCHED)
    settings = pip_run.with_connection()
    pip_run.pip("download", *LOCKED, *to, *requirements(kits), settings=settings).must_be_done()


def install(kits: list[str]) -> None:
    """Install what was fetched, and nothing else."""
    print("Installing ...", flush=True)
    settings = pip_run.without_settings()
    source = ("--no-index", "--find-links", FETCHED, "--upgrade")
    pip_run.pip("install", *LOCKED, *source, *requirements(kits), settings=settings).must_be_done()


def requirements(kits: list[str]) -> list[str]:
    """The locks of `kits` as pip wants to hear them."""
    return [word for kit in kits for word in ("--requirement", state.lock(kit))]


def forget_stamp() -> None:
    """From here on .venv is half-made: without the app's stamp the next set-up begins anew."""
    if os.path.exists(state.stamp("app")):
        os.unlink(state.stamp("app"))


def finish(kits: list[str]) -> None:
    """Let .venv's own Python put the app's command in, compile, and stamp `kits` as ready."""
    command = [state.PYTHON, "-I", BOOTSTRAP, "--finish", *kits]
    pip_run.run(command, pip_run.without_settings()).must_be_done()
