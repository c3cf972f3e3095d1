"""What is written on a private page is in memory alone, until the person wants it saved."""

from typing import Any

import pytest
from tests.viewmodels.guided import Stand, on_worksheet

from unclench.domain.session import Answer

STEPS: tuple[dict[str, Any], ...] = (
    *(
        {"do": "write", "prompt": f"{name}?", "field": name, "type": "text", "fill": 1} | more
        for name, more in (
            ("free", {"keep": "ask"}),
            ("seen", {"keep": "ask", "show": "free"}),
            ("open", {"show": "free"}),
        )
    ),
)
FREE, SEEN = Answer("free", "free?", "secret"), Answer("seen", "seen?", "also secret")


@pytest.fixture
def one(qapp) -> Stand:
    made = on_worksheet(STEPS)
    made.begin()
    made.play(1)
    return made


def written(one: Stand) -> None:
    sheet = one.player.worksheet
    for words in ("secret", "also secret", "not secret"):
        sheet.write(words)
        sheet.next()
    one.player.end()


def told(one: Stand) -> list[str]:
    return [str(answer.value) for answer in one.record.last.answers]


def test_nothing_private_is_saved_by_itself(one):
    written(one)
    assert told(one) == ["not secret"]
    assert one.player.worksheet.unsaved == (FREE, SEEN)


def test_a_later_page_can_show_it(one):
    sheet = one.player.worksheet
    sheet.write("secret")
    sheet.next()
    assert sheet.earlier == ("free?", "secret")
    assert sheet.back()
    assert sheet.value("free") == "secret"


def test_it_is_saved_when_the_person_says_so(one):
    written(one)
    one.player.worksheet.save_words()
    assert sorted(told(one)) == ["also secret", "not secret", "secret"]
    assert one.player.worksheet.unsaved == ()


def test_an_answer_taken_back_is_nothing_to_be_asked_about(one):
    sheet = one.player.worksheet
    sheet.write("secret")
    sheet.keep()
    sheet.write("")
    sheet.keep()
    assert sheet.unsaved == ()


def test_a_session_that_ends_early_or_with_the_window_saves_nothing_private(one):
    one.player.worksheet.write("secret")
    one.player.shut()
    assert told(one) == []


def test_a_session_that_is_written_whole_again_has_nothing_private(one):
    written(one)
    one.player.recorder.write_whole()
    assert told(one) == ["not secret"]
