"""Notes with quotation marks, and rows in them: a note is whole, and what could be two is told."""

import pytest

from unclench.store.exchange.csv_rows import rows_of

HEAD = "Date,Minutes,Note\n"
PLAN = "Plan:\n2026-03-05 09:00,30,walk\n2026-03-06 09:00,30,walk\n"
DAMAGE = '2026-03-03 08:00,10,felt "heavy" today\n2026-03-04 08:00,10,"felt "heavy" today"\n'


def rows(text):
    found = rows_of(text)
    return [cells for _line, cells in found.rows[1:]], found.problems


@pytest.mark.parametrize("more", ["", DAMAGE], ids=["right", "with damage elsewhere"])
@pytest.mark.parametrize("note", [PLAN + "be kind", PLAN, PLAN + "2026-03-07 09:00", PLAN + "a,b"])
def test_a_note_with_rows_in_it_is_one_note(note, more):
    found, problems = rows(f'{HEAD}2026-03-01 08:00,20,"{note}"\n2026-03-02 08:00,10,fine\n{more}')
    assert found[:2] == [["2026-03-01 08:00", "20", note], ["2026-03-02 08:00", "10", "fine"]]
    assert (len(found), problems) == (4 if more else 2, [])


def test_a_note_in_the_middle_of_a_row_may_hold_rows():
    head = 'Date,Note,Minutes\n2026-03-01 08:00,"Plan:\n2026-03-05 09:00,walk,30\nbye",20\n'
    assert rows(head)[0] == [["2026-03-01 08:00", "Plan:\n2026-03-05 09:00,walk,30\nbye", "20"]]


@pytest.mark.parametrize("more", ["", DAMAGE], ids=["right", "with damage elsewhere"])
def test_a_note_that_ends_with_a_row_is_taken_by_its_marks_and_told(more):
    note = PLAN.strip()
    found, problems = rows(f'{HEAD}2026-03-01 08:00,20,"{note}"\n2026-03-02 08:00,10,fine\n{more}')
    assert found[:2] == [["2026-03-01 08:00", "20", note], ["2026-03-02 08:00", "10", "fine"]]
    (told,) = problems
    assert (told.line, told.kept) == (2, True)
    assert told.message.endswith("it lacks a quotation mark")


@pytest.mark.parametrize(
    "later",
    ['2026-03-03 08:00,10,said "stop"', '2026-03-03 08:00,10,"', '2026-03-03 08:00,"10",ok'],
)
def test_a_mark_that_is_never_closed_swallows_no_rows(later):
    text = f'{HEAD}2026-03-01 08:00,20,"open\n2026-03-02 08:00,10,fine\n{later}\n'
    found, _problems = rows(text)
    assert found[:2] == [["2026-03-01 08:00", "20", '"open'], ["2026-03-02 08:00", "10", "fine"]]
    assert len(found) == 3
