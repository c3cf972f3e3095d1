"""Which language a session is spoken in. No numpy here: the window uses this too."""

from unclench.domain.cues import Timeline


def language_of(timeline: Timeline) -> str:
    """The language of a timeline that still has its plan; English when it came without."""
    exercise = getattr(timeline.plan, "exercise", None)
    return str(getattr(exercise, "language", "en"))
