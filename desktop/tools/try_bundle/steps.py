"""What is tried in the bare Debian, one after another. Each says what it found."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tools.bundle import needs
from tools.try_bundle.chroot import Chroot, TrialError, wait_for
from tools.try_bundle.screen import Screen
from unclench import APP_ID

KIND = "application/x-unclench-exercise"
APP = "/usr/lib/unclench"
FAST = ("faketime", "-f", "+0 x6")
"""Time goes 6 times as fast for what follows. Faster, a busy machine looks like one that slept."""

# What package tools and a desktop's own tools write for themselves.
_OTHERS = (
    "/var/", "/tmp", "/etc/", "/run", "/home/", "/root/", "/usr/share/mime/", "/usr/lib/locale/",
    "/usr/share/applications/mimeinfo.cache", "/usr/share/icons/hicolor", "__pycache__",
)  # fmt: skip

Step = Callable[[Chroot, Screen, Path, Path], str]


def install(bare: Chroot, _screen: Screen, package: Path, _pictures: Path) -> str:
    """Apt brings what the package needs, and nothing that it only recommends."""
    shutil.copy(package, bare.folder / "tmp" / package.name)
    (bare.folder / "tmp" / "before").write_text("\n".join(sorted(bare.files())), encoding="utf-8")
    bare.run("apt-get", "update", "-q")
    words = ("apt-get", "install", "-q", "-y", "--no-install-recommends")
    told = bare.run(*words, f"/tmp/{package.name}")
    brought = re.search(r"(\d+) newly installed", told)
    return (
        f"apt installed it, with {int(brought[1]) - 1 if brought else 'no'} packages that it needs"
    )


def linked(bare: Chroot, _screen: Screen, _package: Path, _pictures: Path) -> str:
    """Every library that it brings finds those that it asks for."""
    files = [path for path in (bare.folder / APP[1:]).rglob("*.so*") if path.is_file()]
    names = [
        "/" + str(path.relative_to(bare.folder))
        for path in files
        if path.name not in needs.OPTIONAL
    ]
    search = f"LD_LIBRARY_PATH={APP}/_internal"
    told = bare.run(
        "env", search, "sh", "-c", 'for f; do echo "$f"; ldd "$f" || :; done', "sh", *names
    )
    if missing := sorted(set(re.findall(r"(\S+) => not found", told))):
        raise TrialError(f"these libraries are not found: {' '.join(missing)}")
    return f"all {len(names)} libraries find what they need"


def doctor(bare: Chroot, screen: Screen, _package: Path, _pictures: Path) -> str:
    """It calls itself whole, and its commands work."""
    told = bare.as_person("unclench", "doctor", display=screen.display)
    if "faults found: 0" not in told:
        raise TrialError(f"doctor says:\n{told}")
    bare.as_person("unclench", "timeline", "breath-box", "--minutes", "1")
    bare.as_person("unclench", "render", "breath-sigh3", "-o", "sighs.flac")
    size = (bare.home / "sighs.flac").stat().st_size
    return f"doctor found no fault; render wrote {size} bytes of sound"


def tools(bare: Chroot, _screen: Screen, _package: Path, _pictures: Path) -> str:
    """What a desktop has, and a fast clock."""
    names = ("desktop-file-utils", "faketime", "libglib2.0-bin", "procps", "shared-mime-info")
    bare.run("apt-get", "install", "-q", "-y", "--no-install-recommends", *names)
    return f"for the trial itself: {' '.join(names)}"


def session(bare: Chroot, screen: Screen, _package: Path, pictures: Path) -> str:
    """A minute's session is played to its end, and is in the history."""
    words = ("unclench", "play", "breath-sigh3", "--minutes", "1", "--now")
    bare.start(*FAST, *words, display=screen.display)
    screen.wait_for_window("Unclench")
    screen.wait_until_moving(pictures / "1-session.png")
    # Who looks into the database meanwhile keeps the app from it, whose patience is as fast.
    screen.wait_until_still(pictures / "2-after.png", 180)
    bare.stop()
    (kept,) = _history(bare)
    found = (kept["exercise_id"], kept["progress"], kept["played_ms"])
    if found != ("breath-sigh3", "completed", 60_000):
        raise TrialError(f"the history has another session: {found}")
    return f"a session of {kept['played_ms'] / 1000:g} s was played and is in the history"


def opened(bare: Chroot, screen: Screen, _package: Path, pictures: Path) -> str:
    """A shared exercise opens the app by its kind, is looked at, and put in with one key."""
    bare.as_person("unclench", "new", "breathing", "-o", "mine.json")
    bare.as_person("unclench", "export", "mine.json", "-o", "a short pause.unclench")
    (bare.home / "mine.json").unlink()
    kind = bare.as_person("gio", "info", "-a", "standard::content-type", "a short pause.unclench")
    handler = bare.as_person("gio", "mime", KIND)
    if KIND not in kind or f"{APP_ID}.desktop" not in handler:
        raise TrialError(f"the file's kind is not known:\n{kind}\n{handler}")
    bare.start("gio", "open", "a short pause.unclench", display=screen.display)
    window = screen.wait_for_window("Unclench")
    own = bare.home / ".local/share/unclench/exercises"
    screen.wait_until_still(pictures / "3-opened.png")
    screen.press(window, "space")  # on the first button of what is looked at
    wait_for("the opened exercise among the person's own", lambda: any(own.glob("*.json")), 30)
    screen.wait_until_still(pictures / "4-put-in.png")
    bare.stop()
    return f"a double click opens the app, which took in {next(own.glob('*.json')).name}"


def removed(bare: Chroot, _screen: Screen, _package: Path, _pictures: Path) -> str:
    """Nothing of it stays but what is the person's."""
    before = set((bare.folder / "tmp" / "before").read_text(encoding="utf-8").splitlines())
    bare.run("apt-get", "purge", "-q", "-y", "unclench")
    bare.run("apt-get", "autoremove", "--purge", "-q", "-y")
    lists = (bare.folder / "var/lib/dpkg/info").glob("*.list")
    owned = {line for one in lists for line in one.read_text(encoding="utf-8").splitlines()}
    owned |= {re.sub("^/(bin|lib|lib64|sbin)/", r"/usr/\1/", line) for line in owned}
    left = sorted(
        path for path in bare.files() - before - owned if not any(each in path for each in _OTHERS)
    )
    named = [path for path in bare.files() if re.search("unclench", path.replace(_home(bare), ""))]
    left += [path for path in named if not path.startswith(("/home/", "/tmp/"))]
    known = bare.folder / "usr/share/mime/globs2"
    if left or "unclench" in known.read_text(encoding="utf-8"):
        raise TrialError(f"this is left: {left or known}")
    if not (bare.home / ".local/share/unclench/unclench.db").is_file():
        raise TrialError("the person's history is gone")
    return "it is removed, and all that came with it; the person's data is still there"


ALL: tuple[Step, ...] = (install, linked, doctor, tools, session, opened, removed)


def _home(bare: Chroot) -> str:
    return str(bare.home.relative_to(bare.folder))


def _history(bare: Chroot) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(bare.as_person("unclench", "history", "--json"))[
        "sessions"
    ]
    return found
