"""Go through every screen and count what somebody could stumble on; none is the only good number.

    python -m tools.audit [--only NAME]

Names, roles, groups and titles for screen readers; the way of Tab; targets; room for the words, at
three text sizes and with texts 40 % longer; contrast of words, edges and the focus ring, measured
on painted pixels in light, dark and high contrast; all of it read from the right; and texts that
went past the translation, between marks, in German and in Spanish.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tools.audit.rounds import ROUNDS
from tools.audit.walk import audit
from unclench.viewmodels import translation
from unclench.widgets.controls import roles


def main() -> int:
    """Print each fault, then the figures.

    Returns:
        1 when something was found.
    """
    parser = argparse.ArgumentParser(description="Look for what somebody could stumble on.")
    names = [one.name for one in ROUNDS]
    parser.add_argument("--only", choices=names, help="one round alone")
    only = parser.parse_args().only
    app = QApplication(sys.argv[:1])
    translation.install(app)
    roles.install()
    qInstallMessageHandler(lambda *_said: None)
    screens = widgets = 0
    faults = []
    for one in ROUNDS:
        if only in (None, one.name):
            done = audit(one.look, one.looks)
            print(
                f"{one.name}: {done.screens} screens, {done.widgets} widgets, "
                f"{len(done.faults)} failures"
            )
            screens, widgets = screens + done.screens, widgets + done.widgets
            faults += done.faults
    for fault in faults:
        print(fault)
    kinds = ", ".join(f"{kind} {count}" for kind, count in Counter(f.check for f in faults).items())
    print(f"{screens} screens, {widgets} widgets, {len(faults)} failures {kinds}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
