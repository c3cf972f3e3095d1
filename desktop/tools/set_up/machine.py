"""Whether this machine can run the app, found out before anything is fetched and said in one go."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys

from tools.set_up import state
from unclench.system import libraries

OLDEST = (3, 11)
NEWEST = (3, 14)
OLDEST_GLIBC = (2, 34)
# for these the locks have ready-made packages; `make lock` checks it
MACHINES = {
    "linux": ("x86_64",),
    "darwin": ("x86_64", "arm64"),
    "win32": ("AMD64",),
}
# MB while it is made: what is fetched and what it becomes
SPACE = {"app": 480, "dev": 220, "voice": 300}


def fits() -> bool:
    """Whether the app is made for this version of Python."""
    return OLDEST <= sys.version_info[:2] <= NEWEST


def python_fault() -> str:
    """Why the Python that runs this won't do, or ""."""
    span = "{}.{} to {}.{}".format(*OLDEST, *NEWEST)
    here = ".".join(str(part) for part in sys.version_info[:3])
    if sys.implementation.name != "cpython":
        return f"Unclench needs CPython {span}, and this is {sys.implementation.name}."
    if not fits():
        return f"Unclench needs Python {span}, and this one is {here}."
    if "t" in getattr(sys, "abiflags", ""):
        return f"Unclench needs a Python with its global lock, and this {here} has none."
    return ""


def other_python() -> str | None:
    """A Python on the PATH that the app is made for, the newest first, or None."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        path = shutil.which(f"python{NEWEST[0]}.{minor}")
        if (
            path
            and subprocess.run([path, "-c", ""], check=False, capture_output=True).returncode == 0
        ):
            return path
    return None


def platform_fault() -> str:
    """Why the app can't run on this kind of computer, or ""."""
    machine = os.uname().machine if hasattr(os, "uname") else os.environ["PROCESSOR_ARCHITECTURE"]
    if machine not in MACHINES.get(sys.platform, ()) or sys.maxsize < 2**32:
        where = "; ".join(f"{name}: {', '.join(known)}" for name, known in MACHINES.items())
        bits = "64" if sys.maxsize > 2**32 else "32"
        here = f"{sys.platform} on {machine}, {bits} bits"
        return f"There are no ready-made parts for {here} yet, only for {where} (64 bits)."
    return glibc_fault() if sys.platform == "linux" else ""


def glibc_fault() -> str:
    """Why this Linux's C library won't do, or ""."""
    needed = "Unclench runs on Linux with glibc {}.{} or newer".format(*OLDEST_GLIBC)
    version = state.libc_version().partition(" ")[2]
    if not version:
        return f"{needed}, and this one has another C library (as Alpine has musl)."
    if tuple(int(part) for part in version.split(".")[:2]) < OLDEST_GLIBC:
        return f"{needed}, and this one has {version}: a system from 2022 or later has it."
    return ""


def name_fault() -> str:
    """Why this folder's name won't do, or ""."""
    if os.pathsep in state.ROOT:
        return (
            f"A folder whose name holds '{os.pathsep}' can't hold a Python environment: "
            f"rename it ({state.ROOT})."
        )
    return ""


def room_is_short(kits: list[str]) -> bool:
    """Whether the disk has no room to make `kits` beside what is there."""
    return shutil.disk_usage(state.ROOT).free // 1_000_000 < sum(SPACE[kit] for kit in kits)


def size_of_old() -> int:
    """How many bytes .venv takes."""
    found = 0
    for folder, _, names in os.walk(state.VENV):
        found += sum(os.lstat(os.path.join(folder, name)).st_size for name in names)
    return found


def folder_fault(kits: list[str], fresh: bool) -> str:
    """Why .venv can't be made in this folder, or ""; a fresh one may take the old one's room."""
    if not os.access(state.ROOT, os.W_OK):
        return f"{state.ROOT} can't be written to. Copy it to a folder of your own and start there."
    if os.path.isdir(state.VENV) and not os.access(state.VENV, os.W_OK):
        return f"{state.VENV} belongs to somebody else. Remove it and start again."
    needed = sum(SPACE[kit] for kit in kits)
    free = shutil.disk_usage(state.ROOT).free // 1_000_000
    if free < needed and fresh:
        free += size_of_old() // 1_000_000
    if free < needed:
        return f"This needs {needed} MB in {state.ROOT}, and {free} MB are free there."
    return ""


def lacking_packages() -> list[str]:
    """Debian's names of all that Python and Qt need from the system and isn't here."""
    lacking = []
    if sys.platform == "linux" and fits() and not has_venv():
        lacking.append("python{}.{}-venv".format(*sys.version_info[:2]))
    wanted = libraries.IMPORT + libraries.X11
    return lacking + [library.package for library in libraries.missing(wanted)]


def has_venv() -> bool:
    """Whether this Python can make a .venv: Debian ships it without."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def only_for_x11(packages: list[str]) -> bool:
    """Whether all of `packages` are for an X11 screen."""
    return set(packages) <= {library.package for library in libraries.X11}


def opens_on_x11() -> bool:
    """Whether a window would open on an X11 screen."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    here = "DISPLAY" in os.environ and "WAYLAND_DISPLAY" not in os.environ
    return platform.startswith("xcb") or (not platform and here)


def can_install() -> bool:
    """Whether this is root on a system with apt-get."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: list[str]) -> None:
    """Install Debian packages as root, saying so; what is still missing then is found again."""
    print("Installing what the system lacks: " + " ".join(packages), flush=True)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for command in (["apt-get", "update", "-q"], libraries.apt_line(packages).split()[1:]):
        subprocess.run(command, check=False, env=environment, capture_output=True)
    importlib.invalidate_caches()


def faults(kits: list[str], fresh: bool) -> list[str]:
    """All that stands in the way of making `kits`, each in a line; as root, mends what it can."""
    found = [python_fault(), platform_fault(), name_fault(), folder_fault(kits, fresh)]
    found = [fault for fault in found if fault]
    lacking = lacking_packages()
    if lacking and not found and can_install():
        install(lacking)
        lacking = lacking_packages()
    if lacking:
        line = (
            f"Some system packages are missing. On Debian or Ubuntu: {libraries.apt_line(lacking)}"
        )
        if only_for_x11(lacking) and ("dev" in kits or not opens_on_x11()):
            print(line + " (only for a window on an X11 screen)", file=sys.stderr)
        else:
            found.append(line)
    return found
