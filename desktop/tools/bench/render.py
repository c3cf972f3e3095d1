"""Render a session of any length, with voice and surroundings; print CPU seconds and peak MiB.

python -m tools.bench.render MINUTES
"""

import resource
import sys
import time
from collections import deque

from unclench.audio import offline, soundscape_samples
from unclench.audio.mix_setup import whole
from unclench.domain.exercise import Lengths
from unclench.domain.timeline import Choices, compile
from unclench.files.reader import Loaded, read
from unclench.system import paths

EXERCISE = "breath-46.json"


def main() -> int:
    """Render without keeping or writing anything."""
    loaded = read(paths.exercises() / EXERCISE)
    if not isinstance(loaded, Loaded):
        print(loaded)
        return 1
    minutes = float(sys.argv[1])
    lengths = Lengths(choices=(minutes,), default=minutes)
    exercise = loaded.exercise.model_copy(update={"minutes": lengths})
    before = time.process_time()
    timeline = compile(exercise, Choices(minutes=minutes))
    mixer = whole(timeline, next(iter(soundscape_samples.shipped()), soundscape_samples.NONE))
    deque(offline.blocks(mixer), maxlen=0)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(time.process_time() - before, peak)
    return 0


if __name__ == "__main__":
    sys.exit(main())
