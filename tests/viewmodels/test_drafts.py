"""A form's draft: kept as it is said, tried again where it can't be, gone when nothing is said."""

from datetime import UTC, date, datetime

import pytest

from unclench.domain.errors import StoreError
from unclench.store.drafts import Draft, Drafts
from unclench.viewmodels import day_format
from unclench.viewmodels import drafts as reading
from unclench.viewmodels.drafts import Content, FormDraft

NOW = datetime(2026, 3, 14, 8, 10, tzinfo=UTC)


def content(store: Drafts, form: str) -> Content:
    draft = store.get(form)
    assert draft is not None
    return draft.content


class Failing:
    """A store that fails until it is mended, and counts how often it was asked."""

    def __init__(self, kept: Drafts) -> None:
        self.kept, self.broken, self.asked = kept, True, 0

    def _do(self, act, *what):
        self.asked += 1
        if self.broken:
            raise StoreError("the disk is gone")
        return act(*what)

    def get(self, form):
        return self._do(self.kept.get, form)

    def keep(self, form, draft):
        self._do(self.kept.keep, form, draft)

    def drop(self, form):
        self._do(self.kept.drop, form)


@pytest.fixture
def store(database, qapp) -> Drafts:
    return Drafts(database)


def test_what_is_said_is_kept_with_the_moment_of_its_begin(store):
    draft, said = FormDraft(store, "week", NOW), {"note": "a"}
    draft.watch(lambda: said)
    draft.keep()
    assert store.get("week") == Draft(NOW, {"note": "a"})
    again = FormDraft(store, "week", datetime(2026, 3, 15, tzinfo=UTC))
    assert (again.begun, again.found) == (NOW, {"note": "a"})
    again.discard()
    assert store.get("week") is None


def test_a_form_that_is_as_it_began_has_no_draft(store):
    draft, said = FormDraft(store, "week", NOW), {"note": "a"}
    draft.watch(lambda: dict(said))
    draft.keep()
    said.clear()
    draft.keep()
    assert store.count() == (0, 0)


def test_words_are_kept_while_somebody_goes_on_writing(store, qtbot, monkeypatch):
    monkeypatch.setattr(reading, "KEEP", 60)
    draft, said = FormDraft(store, "week", NOW), {"note": ""}
    draft.watch(lambda: dict(said))
    for letter in "rain all day long":
        said["note"] += letter
        draft.keep_soon()
        qtbot.wait(10)
    assert store.get("week") is not None
    qtbot.waitUntil(lambda: content(store, "week") == said)


def test_a_store_that_fails_is_tried_again_and_stops_nobody(store, qtbot, monkeypatch):
    monkeypatch.setattr(reading, "RETRY", 20)
    failing = Failing(store)
    draft = FormDraft(failing, "week", NOW)
    assert draft.found == {}
    draft.watch(lambda: {"note": "a"})
    draft.keep()
    qtbot.waitUntil(lambda: failing.asked > 3)
    assert store.get("week") is None
    failing.broken = False
    qtbot.waitUntil(lambda: store.get("week") == Draft(NOW, {"note": "a"}))
    asked = failing.asked
    draft.keep()
    assert failing.asked == asked


def test_what_waits_where_it_could_not_be_read_is_not_written_over(store, qtbot, monkeypatch):
    monkeypatch.setattr(reading, "RETRY", 20)
    store.keep("week", Draft(NOW, {"note": "a", "sleep": "bad"}))
    failing = Failing(store)
    draft = FormDraft(failing, "week", datetime(2026, 3, 15, tzinfo=UTC))
    draft.watch(lambda: {"note": "b"})
    draft.keep()
    failing.broken = False
    both = Draft(NOW, {"note": "b", "sleep": "bad"})
    qtbot.waitUntil(lambda: store.get("week") == both)
    draft.watch(dict)
    draft.keep()
    assert content(store, "week") == {"note": "a", "sleep": "bad"}
    draft.discard()
    assert store.get("week") is None


def test_a_saved_form_keeps_nothing_any_more(store):
    draft = FormDraft(store, "week", NOW)
    draft.watch(lambda: {"note": "a"})
    draft.keep()
    store.drop("week")  # as its saving does
    draft.end()
    draft.keep()
    assert store.count() == (0, 0)


def test_it_says_when_it_was_begun(store):
    draft = FormDraft(store, "week", NOW)
    time = day_format.clock_time(NOW)
    assert draft.started(NOW.date()) == f"You started this at {time}."
    day = day_format.written(NOW.date(), "yyyy")
    later = draft.started(date(2026, 3, 16))
    assert later == f"You started this on {day}, at {time}."


def test_what_a_draft_can_not_hold_is_left_out(store):
    content = {
        "numbers": {"a": 4, "b": 11, "c": -1, "d": True, "e": "5", "f": 2.5, "g": 0},
        "signs": ["tired", 4, None],
        "topics": "Work",
        "note": 7,
        "exercise": "box",
    }
    assert reading.numbers(content) == {"a": 4, "g": 0}
    assert reading.numbers({"numbers": [1]}) == reading.numbers({}) == {}
    assert reading.texts(content, "signs") == ("tired",)
    assert reading.texts(content, "topics") == reading.texts(content, "none") == ()
    assert reading.text(content, "note") == reading.text(content, "none") == ""
    assert reading.text(content, "exercise") == "box"


def test_a_draft_of_what_is_there_holds_what_each_field_was_before():
    mine: Content = {"note": "rain", "liked": None}
    kept = reading.with_before(mine, {"note": "", "liked": True, "stress": "4"})
    assert reading.before(kept)["note"] == ""
    assert reading.before(kept)["liked"] is True
    assert {**reading.written(kept), **mine} == reading.written(kept), "also what was emptied"
    assert reading.with_before({}, mine) == {}, "nothing to keep"


@pytest.mark.parametrize("told", [{}, {"before": None}])
def test_an_earlier_draft_is_taken_for_what_was_before_and_empties_nothing(told):
    empty: Content = {"stress": "none", "liked": None, "areas": [], "about": ""}
    held = {"note": "rain", "pain": "0", **empty}
    assert reading.before({**held, **told})["note"] == "rain"
    found = reading.written({**held, "liked": False, **told})
    assert {name: one for name, one in found.items() if name in held} == {
        "note": "rain",
        "liked": False,
        "pain": "0",
    }
