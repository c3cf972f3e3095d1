"""One of the two machines: somebody who works on it, and the app that reads and writes the folder.

    python -m tools.sync_test.machine PROFILE NAME LOG SEED

works on the profile until it is killed.
"""

import random
import sys
import time
from contextlib import closing
from pathlib import Path

from tools.sync_test.work import Worker
from unclench.store.database import open_database
from unclench.store.sessions import Sessions
from unclench.system.paths import Profile

_PAUSES = (0.0, 0.0, 0.01, 0.05, 0.2)


def main() -> None:
    """Work without an end."""
    folder, name, log, seed = sys.argv[1:]
    profile = Profile(Path(folder))
    chance = random.Random(seed)
    with closing(open_database(profile.database)) as database:
        Sessions(database).recover()
        worker = Worker(profile, database, name, Path(log), chance)
        while True:
            worker.step()
            time.sleep(chance.choice(_PAUSES))


if __name__ == "__main__":
    main()
