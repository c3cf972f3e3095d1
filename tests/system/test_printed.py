"""What is printed in a language has its day and its numbers, too."""

from datetime import date

import pytest

from unclench.system import language
from unclench.system.printed import day, decimal


@pytest.mark.parametrize(
    ("code", "written", "number"),
    [("en", "2026-03-01", "2.5"), ("de", "01.03.2026", "2,5"), ("es", "01/03/2026", "2,5")],
)
def test_a_day_and_a_number_are_written_as_in_the_language(code, written, number):
    language.use(code)
    assert day(date(2026, 3, 1)) == written
    assert decimal("2.5") == number
