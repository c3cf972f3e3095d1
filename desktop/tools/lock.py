"""Choose newer versions of everything and write the three locks again (`make lock`).

`uv` finds versions that fit all systems and Pythons at once, from ready-made packages alone. Then
the locks are tried: each system has what it needs, and the oldest pip installs them. ARGS="--keep"
leaves versions as they are.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import parse_wheel_filename

from tools import locks, try_installs

UV = locks.ROOT / "build" / "uv"
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--only-binary=:all:",
    "--no-config",
    "--quiet",
)
FORM = (
    "--generate-hashes",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
)
# what a wheel's platform has to look like on each system that we name as supported
PLATFORMS = {
    "Linux x86_64": ("linux", "manylinux", "x86_64"),
    "macOS arm64": ("darwin", "macosx", "arm64"),
    "macOS x86_64": ("darwin", "macosx", "x86_64"),
    "Windows x86_64": ("win32", "win", "amd64"),
}


def get_uv() -> str:
    """The program, in a .venv of its own below build/."""
    found = UV / "bin" / "uv"
    if not found.exists():
        venv.create(UV, with_pip=True, clear=True)
        subprocess.run([UV / "bin" / "pip", "install", "--quiet", "uv"], check=True)
    return str(found)


def resolve(uv: str, *words: str) -> str:
    """What `uv pip compile` prints for pyproject.toml."""
    command = [uv, "pip", "compile", "pyproject.toml", *OPTIONS, *words]
    done = subprocess.run(
        command, cwd=locks.ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    )
    return done.stdout


def without(text: str, others: str) -> str:
    """The entries of a lock that another lock doesn't have."""
    kept = locks.entries(others)
    return "".join(lines for entry, lines in locks.entries(text).items() if entry not in kept)


def pins(*files: Path) -> list[str]:
    """The options that hold versions where these locks have them."""
    return [word for file in files for word in ("--constraint", str(file))]


def write_locks(uv: str, keep: bool) -> None:
    """Resolve the app, then the tools and the voice so that they agree with it."""
    old = pins(locks.APP, locks.DEV, locks.VOICE) if keep else []
    app = resolve(uv, *FORM, *old)
    locks.APP.write_text(app, encoding="utf-8")
    for file, words in ((locks.DEV, ["--group", "dev"]), (locks.VOICE, ["--extra", "voice"])):
        # packages that tools and voice share have one version as well
        agreed = [locks.APP] if file == locks.DEV else [locks.APP, locks.DEV]
        whole = resolve(uv, *FORM, *words, *pins(*agreed), *old)
        file.write_text(without(whole, app), encoding="utf-8")


def lacking(uv: str) -> list[str]:
    """For which system and Python a locked package has no ready-made file."""
    pinned = pins(locks.APP, locks.DEV, locks.VOICE)
    whole = resolve(uv, "--group", "dev", "--format", "pylock.toml", *pinned)
    found = []
    for package in tomllib.loads(whole)["packages"]:
        marker = Requirement(f"x ; {package['marker']}").marker if "marker" in package else None
        wheels = [
            wheel.get("name") or wheel["url"].rpartition("/")[2] for wheel in package["wheels"]
        ]
        for where, (system, *platform) in PLATFORMS.items():
            for here in locks.environments():
                if here["sys_platform"] != system or (marker and not marker.evaluate(here)):
                    continue
                if not any(suits(wheel, here["python_version"], *platform) for wheel in wheels):
                    found.append(f"{package['name']}: {where}, Python {here['python_version']}")
    return found


def suits(wheel: str, python: str, family: str, machine: str) -> bool:
    """Whether a file by this name installs on such a system."""
    version = python.replace(".", "")
    return any(
        (tag.platform == "any" or tag.platform.startswith(family))
        and (tag.platform.endswith((machine, "any", "universal2")))
        and (
            (tag.interpreter == f"cp{version}" and tag.abi == f"cp{version}")
            or (tag.abi == "abi3" and int(tag.interpreter[3:]) <= int(version[1:]))
            or (tag.interpreter == "py3" and tag.abi == "none")
        )
        for tag in parse_wheel_filename(wheel)[3]
    )


def main() -> int:
    """Write the locks and try them; 1 when they don't hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", action="store_true", help="choose the versions of today again")
    chosen = parser.parse_args()
    uv = get_uv()
    write_locks(uv, chosen.keep)
    missing = lacking(uv)
    for line in missing:
        print(f"no ready-made package: {line}", file=sys.stderr)
    tried = try_installs.try_one(sys.executable, try_installs.OLDEST_PIP, ["app", "dev"])
    print(f"{try_installs.heading()}\n{tried}")
    return 1 if missing or not tried.passed else 0


if __name__ == "__main__":
    sys.exit(main())
