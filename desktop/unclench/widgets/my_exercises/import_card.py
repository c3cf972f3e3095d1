"""What is to be taken in: title, author, lengths, cautions and faults, before anything is done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from unclench.viewmodels import words
from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.my_exercises.my_exercises import MyExercises
from unclench.viewmodels.translation import Counted, counted, fill
from unclench.widgets.writing.preview_card import PreviewCard

if TYPE_CHECKING:
    from unclench.viewmodels.my_exercises.my_exercises import ExercisePreview


class ImportCard(PreviewCard):
    """For exercises and for programs with theirs."""

    def __init__(self, mine: MyExercises) -> None:
        """Take in through `mine`."""
        super().__init__(mine.bring_in, mine.discard)

    def show_preview(self, preview: ExercisePreview) -> None:
        """Show what was looked at."""
        entry = preview.entry
        title = str(entry["title"]) if entry else preview.source.name
        self.offer(preview, title, self._words(preview))

    def _lengths(self, minutes: Sequence[float]) -> str:
        said = Counted.tr("{lengths} minute(s)", "the last length counts", counted(minutes[-1]))
        return fill(said, lengths=", ".join(words.number(one) for one in minutes))

    def _words(self, preview: ExercisePreview) -> list[str]:
        if preview.entry is None:
            return self.faults(preview.faults)
        entry = preview.entry
        program = preview.form == "program"
        long = self._weeks(preview) if program else self._lengths(entry["minutes"])
        found = [str(entry["summary"]), long, *self.credits(entry.get("author"), preview.licence)]
        tags = map(str, entry.get("cautions", ()))
        cautions = ", ".join(map(editor_words.caution_within, tags))
        if cautions:
            found.append(fill(self.tr("Take care with: {cautions}"), cautions=cautions))
        if preview.clashes:
            found.append(self._clash(preview))
        return found

    def _weeks(self, preview: ExercisePreview) -> str:
        """How long a program is, and what it brings along."""
        assert preview.entry is not None
        said = fill(self.tr("A program of {weeks}."), weeks=words.weeks(preview.entry["weeks"]))
        brought = [str(one.entry["title"]) for one in preview.members if one.entry]
        if not brought:
            return said
        along = self.tr("It brings along: {titles}.")
        return f"{said} {fill(along, titles=', '.join(brought))}"

    def _clash(self, preview: ExercisePreview) -> str:
        if preview.form == "exercise":
            return self.tr("You already have an exercise with this ID. What would you like?")
        twins = [str(one.entry["title"]) for one in preview.every if one.entry and one.is_taken]
        said = self.tr("You already have something with the ID of: {titles}. What would you like?")
        return fill(said, titles=", ".join(twins))
