"""What is said once about the data folder when the window has opened: quietly, at its foot."""

from __future__ import annotations

from unclench.store import neighbours
from unclench.store.backup import KEPT
from unclench.store.database import Database
from unclench.system.paths import Profile
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import fill, translate

_SYNCED = "synced "  # and the folder: it is said again when the data were moved to another one


def once(profile: Profile, database: Database, settings: Settings, mended: bool = False) -> str:
    """What was not said yet, as sentences; afterwards it counts as said.

    `mended`: until now others could write in the folder.
    """
    told = settings.preferences.told_files.splitlines()
    said = [_about_log(file.name) for file in database.logs_set_aside]
    if mended:
        words = translate(
            "folder news", "Other people could write in your data folder. Now only you can."
        )
        said.append(words)
    kept = [file.name for file in neighbours.set_aside(profile) if file.name.startswith(KEPT)]
    said += [_about_kept(name) for name in kept if name not in told]
    synced = _SYNCED + str(profile.folder)
    found = [*kept, *([synced] if neighbours.is_synced(profile.folder) else [])]
    if synced in found and synced not in told:
        said.append(
            translate(
                "folder news",
                "Your data folder seems to be one that a sync program carries to other "
                "computers. That's fine as long as Unclench is open on one computer at a time. "
                "For more, there's Settings, Use on several machines.",
            )
        )
    settings.change(told_files="\n".join(found))
    return " ".join(said)


def _about_log(name: str) -> str:
    words = translate(
        "folder news",
        "A log from another file was next to your history. It wasn't used, and is kept as {name}.",
    )
    return fill(words, name=name)


def _about_kept(name: str) -> str:
    words = translate(
        "folder news",
        "When the window was last closed, your file was somewhere else. What wasn't saved then "
        "is in {name}. Settings, Restore can show what's in it.",
    )
    return fill(words, name=name)
