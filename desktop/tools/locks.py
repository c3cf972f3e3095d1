"""Read the locks: which versions of which packages they name, and for which machines."""

from __future__ import annotations

from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent.parent
APP = ROOT / "requirements.lock"
DEV = ROOT / "requirements-dev.lock"
VOICE = ROOT / "requirements-voice.lock"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = {
    "Linux": {"sys_platform": "linux", "os_name": "posix", "platform_machine": "x86_64"},
    "macOS": {"sys_platform": "darwin", "os_name": "posix", "platform_machine": "arm64"},
    "Windows": {"sys_platform": "win32", "os_name": "nt", "platform_machine": "AMD64"},
}


def environments() -> list[dict[str, str]]:
    """Every machine that the locks are for, as markers see it."""
    names = {"macOS": "Darwin"}
    return [
        {
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
            "implementation_version": f"{python}.0",
            "python_full_version": f"{python}.0",
            "python_version": python,
            "platform_release": "",
            "platform_version": "",
            "platform_system": names.get(system, system),
            "extra": "",
            **values,
        }
        for python in PYTHONS
        for system, values in SYSTEMS.items()
    ]


def entries(text: str) -> dict[str, str]:
    """Each entry of a lock: the requirement, and all of its lines."""
    found: dict[str, list[str]] = {}
    requirement = ""
    for line in text.splitlines():
        if line[:1].isalnum():
            requirement = line.rstrip("\\ ")
        if requirement:
            found.setdefault(requirement, []).append(line)
    return {requirement: "\n".join(lines) + "\n" for requirement, lines in found.items()}


def names_for(environment: dict[str, str], *texts: str) -> dict[str, str]:
    """The packages that these locks bring to a machine, with their versions.

    Raises:
        ValueError: two versions of the same package for the same machine.
    """
    found: dict[str, str] = {}
    for text in texts:
        for line in entries(text):
            wanted = Requirement(line)
            if wanted.marker and not wanted.marker.evaluate(environment):
                continue
            version = str(wanted.specifier).removeprefix("==")
            if wanted.name in found:
                raise ValueError(f"{wanted.name} is locked twice")
            found[wanted.name] = version
    return found
