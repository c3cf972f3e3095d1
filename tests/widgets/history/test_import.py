"""A file that is brought in: shown, asked about, and only then added."""

from tests.viewmodels.past import session

from unclench.store.check_ins import CheckIns
from unclench.store.exchange.history_csv import export_csv
from unclench.store.sessions import Sessions
from unclench.widgets.history import files_card


def files_of(page):
    page.chips["files"].click()
    return page.tab()


def test_an_import_is_shown_before_it_is_confirmed(page, database, qtbot, tmp_path, monkeypatch):
    tab = files_of(page)
    path = tmp_path / "other.csv"
    path.write_text("When,Minutes\n2026-03-01 08:00,12\nnonsense,5\n")
    monkeypatch.setattr(files_card, "ask_open", lambda *_what: path)
    exchange = page.models.exchange
    with qtbot.waitSignal(exchange.looked):
        tab.files.open.click()
    assert "1 new" in tab.files.found.text()
    assert tab.files.problems.text().startswith("Line 3")
    assert tab.files.columns.isVisibleTo(tab)
    assert "from 1 March 2026 to 1 March 2026" in tab.files.found.text()
    with qtbot.waitSignal(exchange.looked):
        tab.files.columns.choices["note"].choose("1")
    with qtbot.waitSignal(exchange.imported):
        tab.files.confirm.click()
    assert Sessions(database).count() == 1
    assert not tab.files.confirm.isVisibleTo(tab)


def test_what_a_file_does_not_tell_is_asked_before_it_comes_in(page, qtbot, tmp_path):
    tab = files_of(page)
    path = tmp_path / "other.csv"
    path.write_text("When,Minutes\n03/04/2025 08:00,12\n")
    exchange = page.models.exchange
    files = tab.files
    with qtbot.waitSignal(exchange.looked):
        exchange.look(path)
    assert "answer the questions" in files.found.text()
    assert not files.confirm.isEnabled()
    assert files.samples.model().rowCount() == 0
    with qtbot.waitSignal(exchange.looked):
        files.questions.choices["order"].choose("day")
    assert "from 3 April 2025" in files.found.text()
    qtbot.waitUntil(files.confirm.isEnabled)
    assert files.samples.model().index(0, 0).data() == (
        "Thursday, 3 April 2025, 08:00, Imported session, 12 minutes"
    )
    with qtbot.waitSignal(exchange.looked):
        files.questions.choices["order"].choose("month")
    assert "from 4 March 2025" in files.found.text()


def test_every_question_has_its_choice(page, qtbot, tmp_path):
    tab = files_of(page)
    exchange, questions = page.models.exchange, tab.files.questions
    path = tmp_path / "other.csv"
    path.write_text('Date;Duration;Stress before;Mood\n03/04/2025;1:20;70;\n03/04/2025;"1,200";;\n')
    with qtbot.waitSignal(exchange.looked):
        exchange.look(path)
    assert set(questions.choices) == {"kind", "order", "lengths", "decimal"}
    for ask, values in (
        ("lengths", ("h:mm", "m")),
        ("decimal", (".",)),
        ("scale", ("0-100", None, "0-100")),
        ("order", ("day",)),
    ):
        for value in values:
            with qtbot.waitSignal(exchange.looked):
                questions.choices[ask].choose(value)
    assert [one.played_ms // 60_000 for one in exchange.found.samples] == [80, 1200]
    assert exchange.found.samples[0].stress_before.value == 7
    path = tmp_path / "diary.csv"
    path.write_text("date,mood\n2025-03-01,ok\n")
    with qtbot.waitSignal(exchange.looked):
        exchange.look(path)
    assert set(questions.choices) == {"kind", "mood ok"}
    for value in ("3", ""):
        with qtbot.waitSignal(exchange.looked):
            questions.choices["mood ok"].choose(value)
    assert exchange.found.samples[0].stress.value is None


def test_a_known_apps_file_is_named(page, qtbot, tmp_path):
    tab = files_of(page)
    path = tmp_path / "log.csv"
    path.write_text("Started At,Duration,Preset,Activity\n03/14/2026 07:00:00,0:10:00,,Rest\n")
    with qtbot.waitSignal(page.models.exchange.looked):
        page.models.exchange.look(path)
    assert "a file from Insight Timer" in tab.files.found.text()


def looked(page, qtbot, path, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with qtbot.waitSignal(page.models.exchange.looked):
        page.models.exchange.look(path)


def test_what_a_file_holds_is_asked_where_it_is_not_sure(page, qtbot, tmp_path):
    tab = files_of(page)
    exchange, files = page.models.exchange, tab.files
    looked(page, qtbot, tmp_path / "a.csv", "Date,Walk,Notes\n2026-03-01,much,calm\n")
    kind = files.questions.choices["kind"]
    assert (kind.value, files.confirm.isEnabled()) == (None, False)
    with qtbot.waitSignal(exchange.looked):
        kind.choose("check-ins")
    qtbot.waitUntil(files.confirm.isEnabled)
    assert [one.note for one in exchange.found.preview.check_ins] == ["Walk: much\ncalm"]
    with qtbot.waitSignal(exchange.looked):
        kind.choose("sessions")
    assert not files.confirm.isEnabled()
    with qtbot.waitSignal(exchange.looked):
        files.columns.choices["duration"].choose("1")
    assert [problem.cell for problem in exchange.found.preview.problems] == ["Walk"]


def test_what_a_file_holds_can_be_changed_where_it_is_sure(page, qtbot, tmp_path):
    tab = files_of(page)
    looked(page, qtbot, tmp_path / "a.csv", "Date,Minutes,Notes\n2026-03-01,20,calm\n")
    kind = tab.files.questions.choices["kind"]
    assert (kind.value, tab.files.confirm.isEnabled()) == ("sessions", True)
    with qtbot.waitSignal(page.models.exchange.looked):
        kind.choose("check-ins")
    assert "1 new" in tab.files.found.text()
    assert len(page.models.exchange.found.preview.check_ins) == 1


def test_the_encoding_is_shown_and_can_be_changed(page, qtbot, tmp_path):
    tab = files_of(page)
    exchange, files = page.models.exchange, tab.files
    text = "Data;Minuty;Notatka\n2026-03-01;20;ból głowy, ciężko\n"
    looked(page, qtbot, tmp_path / "a.csv", text.encode("cp1250"))
    assert "Letters read as: Central European (Windows)." in files.found.text()
    choice = files.questions.choices["encoding"]
    assert choice.value == "cp1250"
    with qtbot.waitSignal(exchange.looked):
        choice.choose("cp1252")
    assert "³owy" in exchange.found.samples[0].note
    assert "Western European (Windows)" in files.found.text()
    looked(page, qtbot, tmp_path / "b.csv", text)
    assert "encoding" not in files.questions.choices
    assert "Letters" not in files.found.text()


def test_a_few_signs_of_no_known_encoding_are_asked_for(page, qtbot, tmp_path):
    tab = files_of(page)
    text = "Date,Minutes,Note\n2026-03-01,20,瞑想\n"
    looked(page, qtbot, tmp_path / "a.csv", text.encode("cp932"))
    choice = tab.files.questions.choices["encoding"]
    assert (choice.value, tab.files.confirm.isEnabled()) == (None, False)
    with qtbot.waitSignal(page.models.exchange.looked):
        choice.choose("cp932")
    qtbot.waitUntil(tab.files.confirm.isEnabled)
    assert page.models.exchange.found.samples[0].note == "瞑想"


def test_a_column_can_be_said_to_be_none(page, qtbot, tmp_path):
    tab = files_of(page)
    looked(page, qtbot, tmp_path / "a.csv", "Date,Minutes,Type\n2026-03-01,20,Sit\n")
    exchange = page.models.exchange
    assert exchange.found.samples[0].title == "Sit"
    with qtbot.waitSignal(exchange.looked):
        tab.files.columns.choices["exercise"].choose("")
    assert exchange.found.samples[0].title == "Imported session"


def test_the_focus_and_the_page_go_to_what_was_found(page, qtbot, tmp_path):
    tab = files_of(page)
    files, exchange = tab.files, page.models.exchange
    page.resize(960, 640)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)

    def top():
        return files.found.mapTo(tab.area.viewport(), files.found.rect().topLeft()).y()

    looked(page, qtbot, tmp_path / "a.csv", "Date,Minutes\n2026-03-01,20\n" * 30)
    qtbot.waitUntil(lambda: page.focusWidget() is files.questions.choices["kind"])
    qtbot.waitUntil(lambda: 0 <= top() < 40)
    with qtbot.waitSignal(exchange.looked):
        files.questions.choices["kind"].choose("check-ins")
    assert page.focusWidget() is files.questions.choices["kind"]
    looked(page, qtbot, tmp_path / "b.csv", "Date,Minutes\n03/04/2026,20\n")
    qtbot.waitUntil(lambda: page.focusWidget() is files.questions.choices["order"])
    ours = export_csv([session(1, 1)])
    looked(page, qtbot, tmp_path / "c.csv", ours)
    qtbot.waitUntil(lambda: page.focusWidget() is files.samples)
    looked(page, qtbot, tmp_path / "d.json", "{}")
    qtbot.waitUntil(lambda: page.focusWidget() is files.cancel)


def test_an_earlier_file_is_gone_as_soon_as_another_is_chosen(page, qtbot, tmp_path):
    tab = files_of(page)
    exchange = page.models.exchange
    looked(page, qtbot, tmp_path / "a.csv", "Date,Duration\n03/04/2026,1:20\n")
    with qtbot.waitSignal(exchange.looked):
        tab.files.questions.choices["order"].choose("day")
    with qtbot.waitSignal(exchange.failed):
        exchange.look(tmp_path / "none.csv")
        assert not tab.files.found.isVisibleTo(tab)
        assert tab.files.questions.choices == {}
    assert not tab.files.confirm.isVisibleTo(tab)
    looked(page, qtbot, tmp_path / "a.csv", "Date,Duration\n03/04/2026,1:20\n")
    assert tab.files.questions.choices["order"].value is None


def test_which_of_several_columns_it_is_is_asked(page, qtbot, tmp_path):
    tab = files_of(page)
    exchange, files = page.models.exchange, tab.files
    path = tmp_path / "other.csv"
    path.write_text("Date,Guided minutes,Silent minutes\n2025-03-01 08:00,12,30\n")
    with qtbot.waitSignal(exchange.looked):
        exchange.look(path)
    asked = files.questions.choices["column duration"]
    assert asked is files.questions.first
    assert not files.confirm.isEnabled()
    for value, minutes in (("2", 30), ("1", 12)):
        with qtbot.waitSignal(exchange.looked):
            asked.choose(value)
        assert exchange.found.samples[0].played_ms == minutes * 60_000
        assert files.columns.choices["duration"].value == value
    with qtbot.waitSignal(exchange.looked):
        files.columns.choices["duration"].choose("2")
    assert asked.value == "2"
    with qtbot.waitSignal(exchange.looked):
        asked.choose("")
    assert exchange.found.kind == "check-ins"
    with qtbot.waitSignal(exchange.looked):
        asked.choose(None)
    assert exchange.found.preview.waits


def test_numbers_that_known_entries_lack_can_be_given_later(page, database, qtbot, tmp_path):
    exchange, files = page.models.exchange, files_of(page).files
    path = tmp_path / "diary.csv"
    path.write_text("date,mood,note\n2025-03-01,ok,calm\n")
    with qtbot.waitSignal(exchange.looked):
        exchange.look(path)
    with qtbot.waitSignal(exchange.imported):
        files.confirm.click()
    with qtbot.waitSignal(exchange.looked):
        exchange.look(path)
    assert not files.confirm.isEnabled()
    with qtbot.waitSignal(exchange.looked):
        files.questions.choices["mood ok"].choose("4")
    assert "Entries you already have that get missing numbers: 1." in files.found.text()
    with qtbot.waitSignal(exchange.done) as done:
        files.confirm.click()
    words = "Imported: 0 new, 1 already here. Entries you already had that got missing numbers: 1."
    assert done.args == [words]
    assert CheckIns(database).page()[0].stress.value == 4
