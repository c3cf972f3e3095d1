"""Make .venv: the app's own Python with exactly what requirements.lock names. `make` calls this.

Standard library only. It also runs on older Pythons, far enough to say what is needed or to start
again with a newer one.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
NEWEST = (3, 14)
ROOT = Path(__file__).resolve().parent.parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / ".ready"
LOCK = ROOT / "requirements.lock"
PROBE = str(Path(__file__).with_name("system_libraries.py"))


def newer_python() -> str | None:
    """A Python on the PATH that is new enough, or None."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        path = shutil.which("python3.{}".format(minor))  # noqa: UP032 - readable by old Pythons
        if (
            path
            and subprocess.run([path, "-c", ""], check=False, capture_output=True).returncode == 0
        ):
            return path
    return None


def require_python() -> None:
    """Go on with a Python that is new enough, or end with one clear line."""
    if sys.version_info[:2] >= OLDEST:
        return
    path = newer_python()
    if path:
        os.execv(path, [path, *sys.argv])
    sys.exit(
        "Unclench needs Python 3.11 or newer, and python3 here is {}.{}. Install one, or name "
        "it: make run PYTHON=/path/to/python3.12".format(*sys.version_info[:2])
    )


def run(*command: str) -> None:
    """Run a command, ending with its status when it fails."""
    done = subprocess.run(command, cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(done.returncode)


def pip_install(*words: str) -> None:
    """Install into .venv with its own pip."""
    quiet = ("--quiet", "--disable-pip-version-check")
    run(str(venv_python()), "-m", "pip", "install", *quiet, *words)


def venv_python() -> Path:
    """The Python inside .venv."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def venv_works() -> bool:
    """Whether .venv has a Python that starts, is new enough and has pip."""
    probe = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    python = venv_python()
    if not python.exists():
        return False
    return subprocess.run([python, "-c", probe], check=False, capture_output=True).returncode == 0


def require_venv_module() -> None:
    """Debian ships Python without the part that makes a .venv: get it, or say how to."""
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        pass
    else:
        return
    package = "python{}.{}-venv".format(*sys.version_info[:2])
    if subprocess.run([sys.executable, PROBE, "--package", package], check=False).returncode:
        sys.exit("This Python can't make virtual environments without it.")


def fingerprint(*files: Path) -> str:
    """One word for the contents of the files that decide what .venv holds."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def build() -> None:
    """Make .venv if it isn't there, and put what the lock names into it."""
    if not venv_works():
        require_venv_module()
        print("Making .venv ...", flush=True)
        run(sys.executable, "-m", "venv", "--clear", str(VENV))
    print("Installing what requirements.lock names (about 150 MB the first time) ...", flush=True)
    pip_install("--no-deps", "--require-hashes", "--only-binary=:all:", "-r", str(LOCK))
    pip_install("--no-build-isolation", "--no-deps", "--editable", str(ROOT))


def main() -> int:
    """Bring .venv up to date and look for the system's libraries."""
    require_python()
    argparse.ArgumentParser(description=__doc__).parse_args()
    wanted = fingerprint(LOCK, ROOT / "pyproject.toml")
    have = STAMP.read_text(encoding="ascii") if STAMP.exists() else ""
    if have != wanted or not venv_works():
        STAMP.unlink(missing_ok=True)
        build()
    status = subprocess.run([sys.executable, PROBE], check=False).returncode
    if status == 0:
        STAMP.write_text(wanted, encoding="ascii")
    return status


if __name__ == "__main__":
    sys.exit(main())
