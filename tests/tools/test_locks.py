"""The locks are whole: `--no-deps` leaves nothing out, on any system and Python they are for."""

import re
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from tools import lock, locks

pytestmark = pytest.mark.thorough

ALL = [locks.APP, locks.DEV, locks.VOICE]
TEXTS = {path: path.read_text(encoding="utf-8") for path in ALL}
HERE = f"{sys.version_info[0]}.{sys.version_info[1]}"
PROJECT = tomllib.loads((locks.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
IDS = [f"{e['platform_system']} {e['python_version']}" for e in locks.environments()]


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def requirements(name: str, locked: str | None) -> list[Requirement]:
    """What an installed package says it needs; nothing is known of one for other systems.

    Where another version of it is locked than is installed here, only the names count.
    """
    try:
        found = [Requirement(line) for line in metadata.requires(name) or []]
        same = metadata.version(name) == locked
    except metadata.PackageNotFoundError:
        return []
    for one in found:
        one.specifier = one.specifier if same else SpecifierSet()
    return found


def needed(
    asked: list[str], environment: dict[str, str], locked: dict[str, str]
) -> Iterator[Requirement]:
    """Everything that follows from these requirements on such a machine, extras included."""
    waiting = [(Requirement(line), "") for line in asked]
    seen: set[tuple[str, str]] = set()
    while waiting:
        wanted, extra = waiting.pop()
        if wanted.marker and not wanted.marker.evaluate({**environment, "extra": extra}):
            continue
        yield wanted
        name = plain(wanted.name)
        for inner in ("", *wanted.extras):
            if (name, inner) not in seen:
                seen.add((name, inner))
                waiting += [(one, inner) for one in requirements(name, locked.get(name))]


def unmet(asked: list[str], environment: dict[str, str], *texts: str) -> list[str]:
    """What is needed and not locked, or locked in a version that won't do."""
    locked = locks.names_for(environment, *texts)
    return sorted(
        str(wanted)
        for wanted in needed(asked, environment, locked)
        if not (version := locked.get(plain(wanted.name)))
        or not wanted.specifier.contains(version, prereleases=True)
    )


@pytest.mark.parametrize("environment", locks.environments(), ids=IDS)
def test_the_app_s_lock_alone_is_complete(environment: dict[str, str]):
    asked = PROJECT["project"]["dependencies"]
    assert unmet(asked, environment, TEXTS[locks.APP]) == []


@pytest.mark.parametrize("environment", locks.environments(), ids=IDS)
def test_with_the_tools_it_is_complete_too(environment: dict[str, str]):
    asked = PROJECT["dependency-groups"]["dev"]
    assert unmet(asked, environment, TEXTS[locks.APP], TEXTS[locks.DEV]) == []


@pytest.mark.parametrize("environment", locks.environments(), ids=IDS)
def test_the_voice_is_locked_as_it_is_asked_for(environment: dict[str, str]):
    asked = PROJECT["project"]["optional-dependencies"]["voice"]
    assert unmet(asked, environment, TEXTS[locks.APP], TEXTS[locks.VOICE]) == []


def test_a_requirement_that_is_not_locked_is_found():
    here = locks.environments()[0]
    text = TEXTS[locks.APP]
    entries = locks.entries(text)
    for name in ("pydantic-core", "cffi", "pycparser"):
        fewer = "".join(lines for entry, lines in entries.items() if not entry.startswith(name))
        asked = PROJECT["project"]["dependencies"]
        assert any(name in line for line in unmet(asked, here, fewer)), name


def test_all_that_is_locked_for_this_machine_is_installed_in_that_version():
    here = next(
        e
        for e in locks.environments()
        if e["sys_platform"] == sys.platform and e["python_version"] == HERE
    )
    for name, version in locks.names_for(here, TEXTS[locks.APP], TEXTS[locks.DEV]).items():
        assert metadata.version(name) == version


def test_what_two_locks_share_has_one_version():
    for here in locks.environments():
        app, dev, voice = (locks.names_for(here, text) for text in TEXTS.values())
        assert not app.keys() & dev.keys()
        assert all(voice.get(name, version) == version for name, version in (app | dev).items())


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.name)
def test_a_lock_names_no_place_to_fetch_from_and_hashes_everything(path):
    lines = TEXTS[path].splitlines()
    assert not [line for line in lines if "://" in line or line.startswith("-")]
    entries = locks.entries(TEXTS[path])
    assert entries
    assert all("==" in entry and "--hash=sha256:" in text for entry, text in entries.items())


@pytest.mark.parametrize(
    ("wheel", "fits"),
    [
        ("a-1-py3-none-any.whl", True),
        ("a-1-cp311-cp311-manylinux_2_28_x86_64.whl", False),
        ("a-1-cp313-cp313-manylinux_2_28_x86_64.whl", True),
        ("a-1-cp313-cp313-manylinux_2_28_aarch64.whl", False),
        ("a-1-cp313-cp313t-manylinux_2_28_x86_64.whl", False),
        ("a-1-cp310-abi3-manylinux_2_34_x86_64.whl", True),
        ("a-1-cp314-abi3-manylinux_2_34_x86_64.whl", False),
        ("a-1-py2.py3-none-manylinux_2_28_x86_64.whl", True),
        ("a-1-py3-none-win_amd64.whl", False),
    ],
)
def test_a_ready_made_package_is_known_by_its_name(wheel: str, fits: bool):
    assert lock.suits(wheel, "3.13", "manylinux", "x86_64") is fits
