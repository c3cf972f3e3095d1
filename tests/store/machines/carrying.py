"""An engine that carries a folder between machines, as badly as real ones do now and then."""

import random
from dataclasses import dataclass, field
from pathlib import Path

MARKERS = ("unclench.json", "key.age")


@dataclass
class Replica:
    """A machine's copy of the folder, and what the engine believes stands in it."""

    folder: Path
    known: dict[str, bytes] = field(default_factory=dict)
    cut: set[str] = field(default_factory=set)

    def files(self) -> dict[str, bytes]:
        """What stands there, without what is hidden."""
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and not path.name.startswith((".", "~"))
        }

    def write(self, name: str, data: bytes) -> None:
        """Put a file there, in place."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


class Engine:
    """Carries between replicas; `chance` decides what comes late, cut, doubled or not at all."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.newest: dict[str, bytes] = {}
        self.replicas: list[Replica] = []
        self.carried = 0

    def add(self, folder: Path) -> Replica:
        """One more machine."""
        folder.mkdir(parents=True)
        self.replicas.append(Replica(folder))
        return self.replicas[-1]

    def carry(self, replica: Replica, badly: bool = True) -> None:
        """Take up what is new in a replica, then bring what is new elsewhere."""
        self._take_up(replica)
        for name, data in list(self.newest.items()):
            if replica.known.get(name) != data or name in replica.cut:
                self._bring(replica, name, data, badly and Path(name).name not in MARKERS)

    def _take_up(self, replica: Replica) -> None:
        there = replica.files()
        for name, data in there.items():
            if name in replica.cut or replica.known.get(name) == data:
                continue
            theirs = self.newest.get(name)
            if theirs is not None and theirs != data and theirs != replica.known.get(name):
                self._conflict(name, theirs)
            self.newest[name] = replica.known[name] = data
        for name in replica.known.keys() - there.keys() - replica.cut:  # removed here
            if self.newest.get(name) == replica.known[name]:
                del self.newest[name]
            del replica.known[name]

    def _conflict(self, name: str, data: bytes) -> None:
        """Both changed it: the other text is kept beside it."""
        path = Path(name)
        if "sync-conflict" in name:
            return
        stamp = f"{self.chance.randrange(10**6):06}"
        beside = path.with_name(f"{path.stem}.sync-conflict-20261201-{stamp}-ABCDEFG{path.suffix}")
        self.newest[beside.as_posix()] = data

    def _bring(self, replica: Replica, name: str, data: bytes, badly: bool) -> None:
        how = self.chance.random() if badly else 1.0
        if how < 0.3:  # late
            return
        if how < 0.4:  # a part of it only, for now
            replica.write(name, data[: self.chance.randrange(len(data) + 1)])
            replica.cut.add(name)
            return
        replica.write(name, data)
        replica.known[name] = data
        replica.cut.discard(name)
        self.carried += 1
        if how < 0.5:  # an older text of it comes under another name too
            self._conflict(name, data[: data.rfind(b"\n", 0, len(data) // 2) + 1])
        elif how < 0.55:  # gone again on this machine, until it is brought anew
            (replica.folder / name).unlink()
            replica.cut.add(name)
