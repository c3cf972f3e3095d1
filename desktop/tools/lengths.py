"""Print every shipped exercise with its lengths, and whether each is exact to the millisecond.

Run `python -m tools.lengths`; it fails when a session is longer or shorter than it says.
"""

import sys
from collections.abc import Iterator

from unclench.domain.timeline import Choices, compile
from unclench.files.catalogue import exercise_files
from unclench.files.reader import Loaded, read
from unclench.system import paths


def lengths() -> Iterator[tuple[str, float, int]]:
    """The id, the minutes chosen and the session's milliseconds, for every exercise and length."""
    for path in exercise_files(paths.exercises()):
        loaded = read(path)
        if not isinstance(loaded, Loaded):
            raise TypeError(f"{path} has faults; run `unclench check`")
        for minutes in loaded.exercise.minutes.choices:
            timeline = compile(loaded.exercise, Choices(minutes, recordings=loaded.recordings))
            yield loaded.exercise.id, minutes, timeline.milliseconds


def main() -> int:
    """Print the table; 1 when a length is off."""
    rows: dict[str, list[str]] = {}
    wrong = 0
    for name, minutes, milliseconds in lengths():
        exact = milliseconds == minutes * 60_000
        wrong += not exact
        rows.setdefault(name, []).append(f"{minutes:g} min {'=' if exact else '!'} {milliseconds}")
    for name, said in rows.items():
        print(f"{name:20} {'  '.join(f'{one:18}' for one in said)}".rstrip())
    print(f"{len(rows)} exercises, {sum(map(len, rows.values()))} lengths, {wrong} not exact")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
