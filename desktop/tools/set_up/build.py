"""Make .venv, or bring it up to date: just what the locks name, by any pip from 22.3 on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from tools.set_up import machine, pip_run, state

BOOTSTRAP = os.path.join(state.ROOT, "desktop", "tools", "bootstrap.py")
FETCHED = os.path.join(state.VENV, "fetched")
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
    fresh = state.made_for() != state.kind() or not state.whole()
    present = [kit for kit in state.LOCKS if os.path.exists(state.stamp(kit))]
    lacking = [
        kit for kit in kits if fresh or state.stamped_lock(kit) != state.read(state.lock(kit))
    ]
    if fresh and "voice" in present and "voice" not in lacking:
        lacking.append("voice")  # somebody wished for it once, so it comes along
    faults = machine.faults(lacking)
    if faults:
        raise pip_run.SetUpError("\n".join(faults))
    if fresh:
        start_anew(pip_version)
    else:
        renew_place()
    if lacking:
        fetch(lacking)
        forget_stamp()
        install(lacking)
        if pip_run.pip("check", settings=pip_run.without_settings()).failed and not fresh:
            make(kits, pip_version)  # without the stamp, from the beginning
            return
    finish([kit for kit in state.LOCKS if kit in kits or kit in lacking])


def is_ready(kits: list[str]) -> bool:
    """What .venv's own Python says about `kits`; without one, they aren't."""
    try:
        command = [state.PYTHON, "-I", "-S", BOOTSTRAP, "--holds", *kits]
        asked = state.made_for() == state.kind()
        return asked and subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def start_anew(pip_version: str) -> None:
    """An empty .venv with a pip of its own."""
    forget_stamp()
    print(f"Making .venv with Python {sys.version.split()[0]} ...", flush=True)
    venv("--clear")
    if pip_version:
        asked = ("--upgrade", "pip") if pip_version == "newest" else (f"pip=={pip_version}",)
        pip_run.pip("install", *asked, settings=pip_run.with_connection()).must_be_done()


def renew_place() -> None:
    """Tell .venv where it is and where its Python is; what is installed in it stays."""
    for name in os.listdir(state.SCRIPTS):
        if name.startswith("python") and os.path.islink(os.path.join(state.SCRIPTS, name)):
            os.unlink(os.path.join(state.SCRIPTS, name))
    venv("--without-pip")


def venv(option: str) -> None:
    """Run Python's own venv module over .venv."""
    command = [sys.executable, "-I", "-m", "venv", option, state.VENV]
    pip_run.run(command, pip_run.without_settings()).must_be_done()


def fetch(kits: list[str]) -> None:
    """Get every package that the locks of `kits` name, changing nothing that is installed."""
    size = sum(TO_FETCH[kit] for kit in kits)
    print(f"Fetching what Unclench needs, about {size} MB the first time ...", flush=True)
    os.makedirs(os.path.join(state.VENV, "tmp"), exist_ok=True)
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
    for folder in (FETCHED, os.path.join(state.VENV, "tmp")):
        shutil.rmtree(folder, ignore_errors=True)
