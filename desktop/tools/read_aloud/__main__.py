"""What a screen reader would say on the main ways through the app, on a real accessibility bus.

    python -m tools.read_aloud [FLOW ...]

Needs Linux with Xvfb, xdotool, dbus-daemon, at-spi2-core and python3-pyatspi. Prints a transcript:
`>` is a key, `[...]` is announced, ` > ` stands between a group that is entered and what is in it.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tools import tour, tour_body, tour_history
from tools.read_aloud.bus import Bus, missing
from tools.read_aloud.flows import FLOWS, Flow
from tools.read_aloud.speech import Speech
from unclench.store.database import open_database
from unclench.system.paths import Profile


def read(flow: Flow) -> list[str]:
    """The transcript of one flow, in a fresh example profile."""
    with tempfile.TemporaryDirectory() as made:
        profile = Profile(Path(made))
        profile.create()
        database = open_database(profile.database)
        tour.fill(database)
        tour_history.fill(database, tour.TODAY)
        tour_body.fill(database)
        database.close()
        with Bus(Path(made)) as bus:
            return _walk(flow, bus)


def _walk(flow: Flow, bus: Bus) -> list[str]:
    speech = Speech()
    lines = ["> (opened)", *speech.say(bus.hear(2))]
    for step in flow.steps:
        keys = step.keys.split()
        for at, key in enumerate(keys):
            bus.press(key)
            lines.append(f"> {key}")
            lines += speech.say(bus.hear(step.wait if at == len(keys) - 1 else 0))
        if step.words:
            bus.write(step.words)
            lines.append(f"> writes: {step.words}")
            lines += speech.say(bus.hear(step.wait))
    return lines


def main() -> int:
    """Print the transcripts that were asked for."""
    parser = argparse.ArgumentParser(description="What a screen reader would say.")
    names = [flow.name for flow in FLOWS]
    parser.add_argument("flow", nargs="*", choices=[*names, []], help="these alone")
    wanted = parser.parse_args().flow or names
    if reason := missing():
        print(f"Nothing is read: {reason}.")
        return 1
    for flow in FLOWS:
        if flow.name in wanted:
            print(f"\n== {flow.title}", *read(flow), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
