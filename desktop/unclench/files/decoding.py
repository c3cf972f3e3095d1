"""Playing a recording through to nobody, to know that it can be played; slow to load and to do."""

from pathlib import Path

import soundfile

from unclench.files.recordings import RecordingError


def decode(path: Path) -> int:
    """Play a recording through to nobody; the number of its frames.

    This may take long for a large or hostile file: see `reader_pool` for a limit.

    Raises:
        RecordingError: it can't be decoded, or holds nothing.
    """
    frames = 0
    try:
        for block in soundfile.blocks(path, blocksize=1 << 16, dtype="float32"):
            frames += len(block)
    except (soundfile.LibsndfileError, OSError, TypeError, ValueError) as error:
        raise RecordingError(f"can't be decoded: {error}") from error
    if not frames:
        raise RecordingError("holds no sound")
    return frames
