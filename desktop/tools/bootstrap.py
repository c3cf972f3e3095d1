"""Make .venv, the app's own Python with exactly what the locks name, or find that it is all there.

`make` calls this before everything it does. KIT is `app` (for `make run`), `dev` (the tools that
tests and checks need; with the app) or `voice` (the natural voice). Standard library alone; older
Pythons read it too, far enough to say what is needed or to start again with a newer one.
"""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from tools.set_up import compiled, state

USAGE = "usage: bootstrap.py [--pip VERSION] [app] [dev] [voice]"


def main(words: list[str]) -> int:
    """Do what the words say; 0 when .venv is ready."""
    if words[:1] == ["--holds"]:
        return answer(words[1:])
    if words[:1] == ["--finish"]:
        from tools.set_up import finish

        finish.finish(words[1:])
        return 0
    version = ""
    if words[:1] == ["--pip"] and len(words) > 1:
        version, words = words[1], words[2:]
    kits = [kit for kit in state.LOCKS if kit == "app" or kit in words]
    if not set(words) <= set(kits):
        print(USAGE, file=sys.stderr)
        return 2
    return set_up(kits, version)


def answer(kits: list[str]) -> int:
    """Whether `kits` are ready, asked of .venv's own Python; the app's code is compiled if so."""
    if not (all(state.holds(kit) for kit in kits) and not state.broken()):
        return 1
    compiled.renew()
    return 0


def set_up(kits: list[str], pip_version: str) -> int:
    """Make what is lacking, with this Python or a better one."""
    from tools.set_up import build, machine, pip_run

    if machine.python_fault():
        other = machine.other_python()
        if other:
            os.execv(other, [other, *sys.argv])
    try:
        build.make(kits, pip_version)
    except pip_run.SetUpError as why:
        print(why, file=sys.stderr)
        return 1
    except OSError as fault:
        where = f" ({fault.filename})" if fault.filename else ""
        print(
            f"It could not be set up: {fault.strerror or fault}{where}. "
            "If that goes on, delete the folder .venv and try again.",
            file=sys.stderr,
        )
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Start it again whenever you like.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
