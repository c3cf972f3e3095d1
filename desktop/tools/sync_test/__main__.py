"""`make sync-test`: two machines, a real Syncthing between them, and everything that goes wrong.

For ten minutes (`--minutes`) both are worked on at random, through the app's own store and its
command line. The app and Syncthing are killed without warning, their connection is cut. Then all
is carried, and both histories have to be alike and hold all that was acknowledged. What was done is
left in a folder if anything is wrong.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tools.sync_test import syncthing
from tools.sync_test.side import Side, both_run
from tools.sync_test.syncthing import Syncthing
from tools.sync_test.verdict import verdict

_ROUNDS = 12  # of reading and writing, until nothing new can come


def main() -> int:
    """Try it; 1 if anything differs or is lost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--passphrase", help="seal the folder with it")
    asked = parser.parse_args()
    if not syncthing.is_there():
        print("There is no Syncthing on this machine. On Debian: sudo apt install syncthing")
        return 1
    seed = random.randrange(10**9) if asked.seed is None else asked.seed
    place = Path(tempfile.mkdtemp(prefix="unclench-sync-test-"))
    print(f"{asked.minutes:g} minutes, seed {seed}, in {place}", flush=True)
    sides = [Side(place / name, name, seed) for name in ("laptop", "desktop")]
    try:
        faults = _tried(sides, asked.minutes * 60, random.Random(seed), asked.passphrase)
    finally:
        for side in sides:
            side.end()
    for fault in faults[:50]:
        print(f"  {fault}")
    if not faults:
        shutil.rmtree(place)
    return 1 if faults else 0


def _tried(
    sides: list[Side], seconds: float, chance: random.Random, passphrase: str | None
) -> list[str]:
    """Set up, work, carry; what is wrong in the end."""
    engines = [side.engine for side in sides]
    for engine in engines:
        engine.configure(engines)
    for side in sides:
        side.engine.start()
    for side in sides:
        side.begin()
        side.join(passphrase)
        syncthing.wait_until_carried(engines)
    end = time.monotonic() + seconds
    trouble = _Trouble(engines, chance)
    with both_run(sides, end):
        while time.monotonic() < end:
            trouble.once(end)
    trouble.over()
    print("Carrying the rest", flush=True)
    for _ in range(_ROUNDS):
        for side in sides:
            side.recover()
            side.share()
            syncthing.wait_until_carried(engines)
        if sides[0].alike(sides[1]) and not any(side.has_news() for side in sides):
            break
    return verdict(sides, trouble.kills, trouble.cuts)


class _Trouble:
    """What happens to the engine and its connection."""

    def __init__(self, engines: list[Syncthing], chance: random.Random) -> None:
        self.engines, self.chance = engines, chance
        self.kills = self.cuts = 0

    def once(self, end: float) -> None:
        """Wait a while, then one thing goes wrong for a while."""
        self._wait(self.chance.uniform(3, 12), end)
        engine = self.chance.choice(self.engines)
        if self.chance.random() < 0.5:
            engine.kill()
            self.kills += 1
            self._wait(self.chance.uniform(0.5, 6), end)
            engine.start()
        else:
            engine.pause()
            self.cuts += 1
            self._wait(self.chance.uniform(1, 10), end)
            engine.resume()

    def over(self) -> None:
        """Nothing is wrong any more."""
        for engine in self.engines:
            engine.resume()

    def _wait(self, seconds: float, end: float) -> None:
        time.sleep(max(0.0, min(seconds, end - time.monotonic())))


if __name__ == "__main__":
    sys.exit(main())
