"""What is killed: one check of a profile.

python -m tests.store.machines.check_child PROFILE NOW STEP
"""

import sys
from datetime import datetime
from pathlib import Path

from tests.store.machines.killing import die, killed_at

from unclench.store.machines import checking
from unclench.system.paths import Profile

if __name__ == "__main__":
    folder, now, step = sys.argv[1:]
    with killed_at(int(step), die):
        checking.check(Profile(Path(folder)), datetime.fromisoformat(now))
