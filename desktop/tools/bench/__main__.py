"""`make bench`: print every figure with its limit, and fail when one is broken.

`make bench ARGS="start rest"` measures only those. Four are measured only when asked for:
"instructions" needs valgrind and most of a minute, "pictures" plays for six minutes, "frames" for
ten, and "late-full" writes a gigabyte.
"""

import argparse
import sys

from tools.bench import figures, frames, history, machines, own_files, rendering, screens, starts
from tools.bench.environment import private_environment

ALL = {
    "start": starts.cpu,
    "clock": starts.clock,
    "first": starts.first,
    "uncompiled": starts.uncompiled,
    "instructions": starts.instructions,
    "rest": figures.rest,
    "breathing": figures.breathing,
    "pictures": figures.pictures,
    "frames": frames.evenness,
    "rendering": rendering.speed,
    "memory": rendering.memory,
    "steady": rendering.steady,
    "own-start": own_files.start,
    "own-complete": own_files.complete,
    "own-memory": own_files.room,
    "history": screens.pages,
    "journal": history.first_page,
    "sums": history.sums,
    "csv": history.csv_export,
    "opening": history.opening,
    "weight": history.weight,
    "joining": machines.joining_long,
    "joining-sealed": machines.joining_sealed,
    "late": machines.coming_late,
    "late-sealed": machines.coming_late_sealed,
    "late-full": machines.coming_late_full,
    "screen": screens.first_screen,
    "room": screens.room,
    "flare": screens.flare,
}
ONLY_ASKED = {"instructions", "pictures", "frames", "late-full"}


def main() -> int:
    """Measure what is asked for, all by default; 1 when a limit is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="FIGURE", help=", ".join(ALL))
    names = parser.parse_args().names or [name for name in ALL if name not in ONLY_ASKED]
    unknown = [name for name in names if name not in ALL]
    if unknown:
        parser.error(f"no such figure: {', '.join(unknown)} (there are {', '.join(ALL)})")
    broken = 0
    with private_environment() as environment:
        for name in names:
            figure = ALL[name](environment)
            print(figure, flush=True)
            broken += not figure.kept
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
