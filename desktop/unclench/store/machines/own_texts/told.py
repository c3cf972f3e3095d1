"""What the person is told of files that can't be shared as they are."""

from pathlib import Path

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.machines.report import Remark

NO_NAME = QT_TRANSLATE_NOOP(
    "store",
    "{path} stays on this computer: a file of that name can't be kept on every system. "
    "Rename it to share it.",
)
NO_TEXT = QT_TRANSLATE_NOOP(
    "store", "{path} stays on this computer: it's too big, or no text that can be read."
)
NO_PLACE = QT_TRANSLATE_NOOP(
    "store",
    "{path} came from another computer and can't be put here: another file has that name but for "
    "capital letters, a link stands in its way, or the disk refuses. Rename it on one of the "
    "computers.",
)
BESIDE = QT_TRANSLATE_NOOP(
    "store",
    "{path} is different on another computer. That one has the name now, and what was here is in "
    "{beside}.",
)


class Told:
    """Collects it, each thing once."""

    def __init__(self) -> None:
        """Nothing yet."""
        self._remarks: dict[tuple[str, str], Remark] = {}

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """All of it."""
        return tuple(self._remarks.values())

    def tell(self, text: str, path: Path, **more: object) -> None:
        """Tell of the file at `path`."""
        self._remarks[text, str(path)] = Remark(text, {"path": str(path), **more})
