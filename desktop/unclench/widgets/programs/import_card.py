"""What is to be taken in: title, weeks, author and faults, before anything is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unclench.viewmodels.program_editor.my_programs import MyPrograms
from unclench.viewmodels.programs import program_words
from unclench.widgets.writing.preview_card import PreviewCard

if TYPE_CHECKING:
    from unclench.viewmodels.program_editor.my_programs import ProgramPreview


class ImportProgramCard(PreviewCard):
    """For a program alone."""

    def __init__(self, mine: MyPrograms) -> None:
        """Take in through `mine`."""
        super().__init__(mine.bring_in, lambda _left: None)
        mine.looked.connect(self.show_preview)

    def show_preview(self, preview: ProgramPreview) -> None:
        """Show what was looked at."""
        program = preview.program
        title = program.title if program is not None else preview.source.name
        self.offer(preview, title, self._words(preview))

    def _words(self, preview: ProgramPreview) -> list[str]:
        program = preview.program
        if program is None:
            return self.faults(preview.faults)
        found = [program.summary, program_words.weeks(len(program.weeks))]
        found += self.credits(program.author, program.licence)
        if len(preview.ways) > 1 or preview.shipped:
            said = self.tr("There's a program with this ID already. What would you like?")
            found.append(said)
        return found
