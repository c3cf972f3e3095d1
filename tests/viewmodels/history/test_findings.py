"""Charts, what seems to help, stress and pain: only what the gates allow, in words and tables."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale
from tests.viewmodels.past import NOW, check_in, history_of, put, session

from unclench.domain.insight import about_row
from unclench.domain.session import SKIPPED, Rating, WeekReview
from unclench.store.check_ins import WeekReviews
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.history.changes_plot import points
from unclench.viewmodels.history.chart_plots import start_of, step
from unclench.viewmodels.history.insight_words import said
from unclench.viewmodels.history.plots import Bars, Lines
from unclench.viewmodels.history.reports import tell
from unclench.viewmodels.history.tables import TableModel, WordTable
from unclench.viewmodels.settings.settings import Settings


@pytest.fixture
def models(database, qapp):
    return history_of(database)


def hide_numbers() -> Settings:
    settings = Settings()
    settings.change(hide_numbers=True)
    return settings


@pytest.mark.parametrize(
    ("region", "start"),
    [("en_US", date(2026, 3, 8)), ("de_DE", date(2026, 3, 9)), ("ar_EG", date(2026, 3, 14))],
)
def test_a_week_starts_on_the_day_it_does_in_the_region(monkeypatch, region, start):
    there = QLocale(region)
    monkeypatch.setattr(QLocale, "system", lambda: there)
    assert start_of(date(2026, 3, 14), "week") == start


@pytest.mark.parametrize(
    ("period", "start", "next_one"),
    [
        ("week", date(2026, 3, 9), date(2026, 3, 16)),
        ("month", date(2026, 3, 1), date(2026, 4, 1)),
        ("year", date(2026, 1, 1), date(2027, 1, 1)),
    ],
)
def test_periods_follow_each_other(period, start, next_one):
    assert start_of(date(2026, 3, 14), period) == start
    assert step(start, period, 1) == next_one
    assert step(next_one, period, -1) == start


def test_charts_hold_what_was_put_down(models, database, qtbot):
    put(database, [session(1), session(2, 7, stress_after=SKIPPED), session(3, 400)])
    with qtbot.waitSignal(models.charts.changed):
        models.charts.refresh()
    minutes = models.charts.plots["minutes"]
    assert isinstance(minutes, Bars)
    assert minutes.values[-2:] == (5, 5)
    assert minutes.table.rows[-1] == ("9 March 2026", "5", "1")
    assert minutes.summary.startswith("Minutes: 10. Sessions: 2.")
    stress = models.charts.plots["stress"]
    assert isinstance(stress, Lines)
    assert [line.values[-2:] for line in stress.lines] == [(None, 6), (None, 5)]
    assert stress.table.rows == (("9 March 2026", "6.0", "5.0", "1"),)  # both ratings are there
    assert stress.table.heads[-1] == "Sessions"
    assert stress.summary.startswith("Means of sessions with both ratings")
    assert {line.shape for line in stress.lines} == {"disc", "ring"}


def test_answers_about_the_week_are_seen_again(models, database, qtbot):
    with qtbot.waitSignal(models.charts.changed):
        models.charts.refresh()
    assert "weeks" not in models.charts.plots  # who never answered is not reminded
    for name, days, answers in (("a", 1, (5, 4, 3)), ("b", 2, (7, 6, 5)), ("c", 9, (1, 1, 1))):
        WeekReviews(database).add(WeekReview(name, NOW - timedelta(days=days), *answers))
    with qtbot.waitSignal(models.charts.changed):
        models.charts.refresh()
    weeks = models.charts.plots["weeks"]
    assert weeks.lines[0].values[-3:] == (None, 1, 5)
    assert weeks.table.rows == (
        ("5 March 2026", "1", "1", "1", "1.0"),
        ("12 March 2026", "7", "6", "5", "6.0"),
        ("13 March 2026", "5", "4", "3", "4.0"),
    )


def test_hidden_numbers_are_hidden_on_pages_that_are_open(database, qtbot):
    settings = Settings()
    models = history_of(database, settings)
    assert models.charts.numbers
    assert models.correlation.numbers
    settings.change(hide_numbers=True)
    assert not models.charts.numbers
    assert not models.correlation.numbers
    assert not models.effects.numbers


def test_charts_go_back_in_time(models, database, qtbot):
    put(database, [session(1), session(3, 400)])
    with qtbot.waitSignal(models.charts.changed):
        models.charts.show("year")
    assert models.charts.plots["minutes"].values[-2:] == (5, 5)
    with qtbot.waitSignal(models.charts.changed):
        models.charts.show(back=1)
    assert sum(models.charts.plots["minutes"].values) == 0
    with qtbot.waitSignal(models.charts.changed):
        models.charts.show("month", back=-3)
    assert models.charts.back == 0


def found(models, qtbot, measure="stress"):
    with qtbot.waitSignal(models.effects.changed):
        models.effects.show(measure)
    return models.effects.findings


def test_nothing_is_found_in_nothing(models, qtbot):
    findings = found(models, qtbot)
    assert findings.changes.rows == ()
    assert findings.side is None
    assert findings.above == ()


def test_what_helps_goes_by_name_and_by_its_gates(models, database, qtbot):
    put(database, [session(n, n / 4, "quiet-rest") for n in range(12)])
    put(database, [session(100 + n, n / 4, "box") for n in range(4)])
    findings = found(models, qtbot)
    few, rest = findings.changes.rows
    assert (few.name, few.words) == ("Box", "4 sessions · too early to average")
    assert few.dots == (-1, -2, -1, -2)
    assert few.mean is None
    assert few.days == "13 March 2026 to 14 March 2026"
    assert rest.name == "Quiet-Rest (comparison)"
    assert rest.words == "12 sessions · lower afterward, on average"
    assert rest.low < rest.mean < rest.high
    assert findings.side is None  # two are needed
    assert [one.name for one in findings.told] == ["Quiet-Rest (comparison)"]
    assert findings.notes[0].startswith("Ratings often drift back")
    assert findings.changes.table.rows[0][-2] == "−1, −2, −1, −2"
    assert not any("%" in text for one in findings.told for text in one.sentences)


def test_charts_and_words_come_from_one_report(models, database, qtbot):
    """Whatever is drawn, said or put into the table is the same number of the same row."""
    names = ("quiet-rest", "box", "pause", "walk", "few")
    for place, name in enumerate(names):
        many = 3 if name == "few" else 14 + place
        put(
            database,
            [
                session(place * 100 + n, n / 3, name, stress_after=Rating((n + place) % 6))
                for n in range(many)
            ],
        )
    findings = found(models, qtbot)
    report = tell(database, NOW).report
    rows = {row.exercise.title(): row for row in report.rows if row.measure == "stress"}
    told = {one.name: one.sentences for one in findings.told}
    assert len(findings.changes.rows) == len(rows) == len(names)
    for drawn, cells in zip(findings.changes.rows, findings.changes.table.rows, strict=True):
        row = rows[drawn.name.removesuffix(" (comparison)")]
        assert (drawn.mean, drawn.sessions) == (row.mean, row.n)
        assert said(about_row(row)) == drawn.words == cells[1]
        about = row.estimate
        if about is None:
            assert drawn.dots == row.detail.changes
            continue
        assert (drawn.low, drawn.high) == (about.low, about.high)
        written = tuple(points(one) for one in (about.mean, about.low, about.high))
        assert cells[2:5] == written
        words = " ".join(told[drawn.name])
        assert f"{written[0]} points, likely between {written[1]} and {written[2]}" in words
        assert ("were lower" in words) == (about.high < 0 and "lower" in row.word)
    beside_rest = sorted((one for one in report.side if one.measure == "stress"), key=by_name)
    for drawn, beside in zip(findings.side.rows, beside_rest, strict=True):
        assert (drawn.mean, drawn.low, drawn.high) == (
            beside.about.mean,
            beside.about.low,
            beside.about.high,
        )


def by_name(beside):
    return beside.exercise


def test_what_was_not_rated_at_the_time_is_out_until_it_is_wanted(models, database, qtbot):
    put(database, [session(n, n / 4) for n in range(6)])
    put(database, [session(50 + n, n / 4, source="typed") for n in range(2)])
    out = found(models, qtbot)
    assert out.changes.rows[0].sessions == 6
    assert out.changes.rows[0].rings == ((-2, 1), (-1, 1))
    assert out.above == ("Left out: 2 sessions that weren't rated at the time.",)
    assert models.effects.others
    with qtbot.waitSignal(models.effects.changed):
        models.effects.count_every_source(True)
    inside = models.effects.findings
    assert inside.changes.rows[0].sessions == 8
    assert inside.changes.rows[0].rings == ((-2, 1), (-1, 1))
    assert inside.above == ("Counted too: 2 sessions that weren't rated at the time.",)
    assert models.settings.preferences.every_source


@pytest.mark.parametrize("name", ["overview", "charts"])
def test_charts_leave_out_what_was_not_rated_at_the_time_until_it_is_wanted(
    models, database, qtbot, name
):
    put(database, [session(1), session(2, source="typed", stress_after=Rating(0))])
    put(database, [session(3, -1, source="typed"), session(4, -1)])  # the future never counts
    page = getattr(models, name)

    def rows(work):
        with qtbot.waitSignal(page.changed):
            work()
        plots = page.charts if name == "overview" else page.plots.values()
        return next(one.table.rows for one in plots if one.title == "Stress before and after")

    assert rows(page.refresh) == (("9 March 2026", "6.0", "5.0", "1"),)
    assert page.others
    assert page.sources == "Left out: 1 session that wasn't rated at the time."
    wanted = rows(lambda: page.count_every_source(True))
    assert wanted == (("9 March 2026", "6.0", "2.5", "2"),)
    assert page.sources == "Counted too: 1 session that wasn't rated at the time."
    models.settings.change(every_source=False, hide_numbers=True)  # as another page does
    assert rows(page.refresh) == (("9 March 2026", "6.0", "5.0", "1"),)
    assert page.sources == "Sessions that weren't rated at the time are left out."


def test_what_was_deleted_in_this_time_is_told(models, database, qtbot):
    put(database, [session(n, n / 4) for n in range(6)])
    put(database, [session(50, 2), session(51, 2), session(52, 300)])
    history = models.history
    history.refresh()
    deleted = [row for row in range(9) if history.item(row).id in {"s50", "s51"}]
    for row in reversed(deleted):
        history.delete(row)
    assert found(models, qtbot).above[-1].startswith("2 deleted in this time.")
    history.undo()
    assert found(models, qtbot).above[-1].startswith("1 deleted in this time.")


def test_a_report_is_worked_out_once_for_each_state_of_the_history(models, database, qtbot):
    put(database, [session(n, n / 4) for n in range(6)])
    first = found(models, qtbot)
    models.effects.refresh()  # at hand: no thread, no waiting
    assert models.effects.findings is first
    assert not models.effects.work.busy
    put(database, [session(9, 1)])
    models.effects.refresh()
    assert models.effects.work.busy
    with qtbot.waitSignal(models.effects.changed):
        pass
    assert models.effects.findings.changes.rows[0].sessions == 7


def test_nothing_dated_in_the_future_counts(models, database, qtbot):
    put(database, [session(n, n / 4) for n in range(6)])
    put(database, [session(60 + n, -2 - n) for n in range(6)])
    assert found(models, qtbot).changes.rows[0].sessions == 6


def test_stress_and_pain_are_kept_apart(models, database, qtbot):
    put(database, [session(n, n / 4, pain_after=Rating(9)) for n in range(6)])
    assert found(models, qtbot).changes.rows[0].mean < 0
    assert found(models, qtbot, "pain").changes.rows[0].mean == 5
    assert models.effects.heading.startswith("Pain")


def test_sentences_without_numbers(database, qtbot):
    put(database, [session(n, n / 4, "quiet-rest") for n in range(12)])
    models = history_of(database, hide_numbers())
    findings = found(models, qtbot)
    said = [*(text for one in findings.told for text in one.sentences), *findings.notes]
    said += [findings.changes.rows[0].words, findings.changes.spoken]
    assert not any(mark.isdigit() for text in said for mark in text)
    assert not findings.changes.numbers


@pytest.mark.parametrize(("days", "shown", "said"), [(9, False, "9 of 21 days"), (15, True, "15")])
def test_the_link_waits_for_days(models, database, qtbot, days, shown, said):
    put(database, [check_in(n, n, n % 7, n % 5) for n in range(days)])
    with qtbot.waitSignal(models.correlation.changed):
        models.correlation.refresh()
    assert (models.correlation.view.plot is not None) == shown
    assert models.correlation.view.sentences[0].startswith(said)
    assert models.correlation.view.details == ()


def test_the_link_is_said_and_its_number_only_on_request(models, database, qtbot):
    put(database, [check_in(n, n, (n * 5) % 11, (n * 5 + n % 3) % 11) for n in range(60)])
    with qtbot.waitSignal(models.correlation.changed):
        models.correlation.refresh()
    assert len(models.correlation.view.plot.points) == 60
    assert not any(text.startswith("r =") for text in models.correlation.view.sentences)
    assert models.correlation.view.details[0].startswith("r =")
    assert models.correlation.view.lag[0].startswith("Exploratory")
    assert len(models.correlation.view.lag) == 5  # the label, and both directions


def test_titles_of_gone_exercises_come_from_the_history(models, database):
    put(database, [session(1, exercise="gone")])
    assert models.title("gone") == "Gone"
    assert models.title("box") == "Box"
    assert models.title("never") == "never"


def test_a_table_is_copied_as_spreadsheets_paste_it(qapp):
    table = WordTable(("Day", "Words"), (("1", "two\nlines"),))
    assert table.as_text() == "Day\tWords\n1\ttwo lines"
    model = TableModel()
    model.show(table)
    assert (model.rowCount(), model.columnCount()) == (1, 2)
    assert model.index(0, 1).data() == "two\nlines"


def test_only_the_newest_work_counts(qtbot):
    work = Work()
    results: list[int] = []
    work.run(lambda: 1, results.append)
    with qtbot.waitSignal(work.busyChanged, check_params_cb=lambda busy: not busy):
        work.run(lambda: 2, results.append)
    assert results == [2]


def test_a_disk_in_the_way_is_said(qtbot, tmp_path):
    work = Work()
    missing = tmp_path / "none" / "file"
    with qtbot.waitSignal(work.failed) as told:
        work.run(lambda: missing.write_text("x"), lambda _none: None)
    assert str(missing) in told.args[0]
