"""What went wrong is said in the language that is set, and stays English for the command line."""

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from unclench.store.disk_faults import in_words as of_the_disk
from unclench.store.errors import DamagedDatabase, StoreError
from unclench.viewmodels.fault_words import in_words


class German(QTranslator):
    """Knows what the store may say."""

    def translate(self, context, text, _comment=None, _n=-1):
        known = {
            ("store", "{path} can't be used: {reason}."): "{path} geht nicht: {reason}.",
        }
        return known.get((context, text))

    def isEmpty(self):
        return False


@pytest.fixture
def german(qapp):
    translator = German()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def refused() -> Exception:
    with pytest.raises(StoreError) as told, of_the_disk(Path("here.db")):
        raise OSError(5, "no disk")
    return told.value


def test_a_fault_of_the_store_is_translated(german):
    assert in_words(refused()) == "here.db geht nicht: no disk."
    assert str(refused()) == "here.db can't be used: no disk."


def test_what_has_no_translation_is_english(german):
    assert in_words(DamagedDatabase(Path("here.db"))).startswith("here.db is damaged")


def test_a_fault_of_a_file_names_it():
    assert in_words(OSError(2, "No such file", "a.json")) == "a.json: No such file."
    assert in_words(OSError("no process starts")) == "no process starts"
    assert in_words(OSError(5, "Input/output error")) == "Input/output error."


@pytest.mark.parametrize("file", [None, "a.json"])
def test_a_full_disk_is_told_without_numbers(file):
    words = "The disk is full. Free some space, then try again."
    assert in_words(OSError(errno.ENOSPC, "No space left on device", file)) == words
