"""Where a bundle starts: a window, a command, or one of the app's own children.

The bundle's loader has put its folders into the environment. They have done their work by now, and
must not reach anything that is started from here: a browser or a voice would load our libraries.
"""

from __future__ import annotations

import importlib
import os
import runpy
import sys

from unclench.system import child_process


def main() -> int:
    """Do what the command line says."""
    plain = child_process.system_environment(os.environ)
    for name in set(os.environ) - set(plain):
        del os.environ[name]
    os.environ.update(plain)
    child = child_process.asked(sys.argv[1:])
    if child is None:
        return int(importlib.import_module("unclench.__main__").main())
    module, arguments = child
    sys.argv[1:] = arguments
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
