"""Run a window in this process and print what it took to paint it: `painted AT CPU SOURCES`.

    python -m tools.bench.first_paint [--once] bare | circle | app | frames [words for the app]

AT is the monotonic clock and CPU this process's own time (with children that ended), both in
seconds; SOURCES counts the modules that were compiled, because they had no compiled file. `--once`
ends the process there, with nothing said, for tools that count what a whole process does. `frames`
is the app, which from then on also tells when a session's frames came (`frames.py`).

The app is started by its own entry; nothing in it knows that it is being measured. The time is
taken when Qt has handled the first expose, so when the first picture is on the screen.
"""

import sys


def main() -> int:
    """Run what the command line names."""
    once = sys.argv[1] == "--once"
    what, *words = sys.argv[1 + once :]
    if what in {"app", "frames"}:  # its own entry comes first, as it does in any other start
        from unclench.__main__ import main as unclench
        from unclench.system import qt_import

        qt_import.load()  # as it would: what watches windows needs Qt before it runs
    from tools.bench.windows import bare, watch_windows

    watch_windows(once)
    if what not in {"app", "frames"}:
        return bare(circle=what == "circle")
    if what == "frames":
        from tools.bench.frame_watch import FrameWatch

        FrameWatch.start_with_the_event_loop()
    sys.argv = ["unclench", *words]
    return unclench() or 0


if __name__ == "__main__":
    sys.exit(main())
