"""Files out and in: nothing is written before it was looked at, and all comes back."""

import json

import pytest
from tests.viewmodels.past import check_in, history_of, put, session

from unclench.store.sessions import Sessions

FOREIGN = "When,Minutes,What,Notes\n2026-03-01 08:00,12,Body scan,calm\nnonsense,5,Walk,\n"


@pytest.fixture
def exchange(database, qapp):
    return history_of(database).exchange


def looked(exchange, qtbot, path):
    with qtbot.waitSignal(exchange.looked):
        exchange.look(path)
    return exchange.found


@pytest.mark.parametrize("form", ["json", "csv"])
def test_out_wiped_and_in_again_is_the_same(exchange, database, qtbot, tmp_path, form):
    put(database, [session(n, n, note=f"note {n}") for n in range(3)])
    before = Sessions(database).page()
    path = tmp_path / f"out.{form}"
    with qtbot.waitSignal(exchange.done) as told:
        exchange.export(path, form)
    assert str(path) in told.args[0]
    for one in before:
        Sessions(database).delete(one.id)
    assert looked(exchange, qtbot, path).preview.new == 3
    assert Sessions(database).count() == 0  # nothing is written before it is confirmed
    with qtbot.waitSignal(exchange.imported):
        exchange.confirm()
    assert Sessions(database).page() == before
    assert exchange.found is None
    again = looked(exchange, qtbot, path).preview
    assert (again.new, again.duplicates) == (0, 3)


def test_a_clinic_gets_a_bundle(exchange, database, qtbot, tmp_path):
    put(database, [session(1), check_in(1, 2)])
    path = tmp_path / "fhir.json"
    with qtbot.waitSignal(exchange.done):
        exchange.export(path, "fhir")
    assert json.loads(path.read_text())["resourceType"] == "Bundle"


def test_a_foreign_table_is_matched_and_its_bad_lines_named(exchange, database, qtbot, tmp_path):
    path = tmp_path / "other.csv"
    path.write_text(FOREIGN)
    found = looked(exchange, qtbot, path)
    assert dict(found.found.columns.places) == {"started": 0, "duration": 1, "note": 3}
    with qtbot.waitSignal(exchange.looked):
        exchange.match("exercise", 2)
    preview = exchange.found.preview
    assert [one.title for one in preview.sessions] == ["Body scan"]
    assert [problem.line for problem in preview.problems] == [3]
    with qtbot.waitSignal(exchange.imported):
        exchange.confirm()
    assert Sessions(database).page()[0].played_ms == 720_000


def test_an_import_can_be_left(exchange, database, qtbot, tmp_path):
    path = tmp_path / "other.csv"
    path.write_text(FOREIGN)
    looked(exchange, qtbot, path)
    exchange.cancel()
    assert exchange.found is None
    exchange.confirm()
    exchange.answer(order="day")
    exchange.match("note", 0)
    exchange.answer_lengths(unit="s")
    exchange.answer_mood("good", 3)
    assert exchange.found is None
    assert Sessions(database).count() == 0


def test_nothing_comes_in_before_its_questions_are_answered(exchange, database, qtbot, tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("Date,Duration\n2026-03-01,0:20\n2026-03-02,10\n")
    found = looked(exchange, qtbot, path)
    assert [one.ask for one in found.preview.questions] == ["lengths"]
    assert "answer the questions" in exchange.how_read
    exchange.confirm()
    with qtbot.waitSignal(exchange.looked):
        exchange.answer_lengths(unit="m")
    exchange.confirm()
    assert exchange.found.preview.waits
    with qtbot.waitSignal(exchange.looked):
        exchange.answer_lengths(colon="h:mm")
    with qtbot.waitSignal(exchange.imported):
        exchange.confirm()
    assert sorted(one.played_ms for one in Sessions(database).page()) == [600_000, 1_200_000]


def test_the_samples_are_the_first_ten_as_they_will_stand(exchange, qtbot, tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("When,Minutes\n" + "2026-03-01 08:00,12\n" * 12)
    found = looked(exchange, qtbot, path)
    assert (found.preview.new, len(found.samples)) == (12, 10)
    assert found.samples[0].played_ms == 720_000


def test_moods_of_a_diary_are_asked_for_and_may_be_left_out(exchange, database, qtbot, tmp_path):
    path = tmp_path / "diary.csv"
    path.write_text("date,mood,note\n2026-03-01,Good,quiet\n2026-03-02,meh,\n")
    found = looked(exchange, qtbot, path)
    assert [one.choices for one in found.preview.questions] == [("Good", "meh")]
    assert "from 1 March 2026 to 2 March 2026" in exchange.how_read
    with qtbot.waitSignal(exchange.looked):
        exchange.answer_mood("Good", 2)
    first, second = exchange.found.samples
    assert (first.stress.value, second.stress.value) == (2, None)
    with qtbot.waitSignal(exchange.looked):
        exchange.answer_mood("Good", None)
    assert exchange.found.samples[0].stress.value is None


def test_a_missing_file_and_a_full_folder_are_said(exchange, qtbot, tmp_path):
    with qtbot.waitSignal(exchange.failed) as told:
        exchange.look(tmp_path / "none.csv")
    assert "none.csv" in told.args[0]
    with qtbot.waitSignal(exchange.failed) as told:
        exchange.export(tmp_path / "no" / "folder.csv", "csv")
    assert "folder.csv" in told.args[0]
