"""An editor of programs on a folder of the test's own."""

from collections.abc import Iterator

import pytest

from unclench.files.own_programs import OwnPrograms
from unclench.system import paths
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.program_editor.program_editor import ProgramEditor


@pytest.fixture
def library() -> Library:
    return Library(read_index(paths.exercises() / "index.json"))


@pytest.fixture
def files(tmp_path) -> OwnPrograms:
    return OwnPrograms(tmp_path / "mine", paths.exercises(), dict, lambda _name: None)


@pytest.fixture
def editor(files, library, qtbot) -> Iterator[ProgramEditor]:
    made = ProgramEditor(files, files.begin(), library)
    yield made
    made.close()
