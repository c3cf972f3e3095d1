"""How fast languages are spoken, measured with a voice."""

import shutil

import pytest
from tests.speaking import speak, texts_of, translated

from tools import reading_speed
from tools.reading_speed import lines, main, speed, usual_rate
from unclench.system import language, paths


def test_all_that_is_said_is_spoken_in_its_language(tmp_path):
    said = lines("en")
    assert {"In", "Out", "Softer and slower, not bigger."} <= set(said)
    assert len(said) == len(set(said)) > 500
    ours = paths.exercises() / "relax-rapid.json"
    speak(tmp_path, *texts_of(ours))
    told = lines(language.now())
    assert told
    assert set(told) <= {translated(text) for _, text in texts_of(ours)} | {"In", "Out", "Rest"}


def a_voice(monkeypatch, a_word: float) -> None:
    """One that needs so many seconds for a word at its slowest rate."""

    def seconds(text: str, _language: str, rate: int) -> float:
        return len(text.split()) * a_word * reading_speed.SLOWEST / rate

    monkeypatch.setattr(reading_speed, "_seconds", seconds)
    monkeypatch.setattr(reading_speed, "_syllables", lambda said, _language: 3 * len(said))


def test_the_rate_is_the_slowest_at_which_english_is_quick_enough(monkeypatch):
    a_voice(monkeypatch, 0.75)  # 80 words a minute at rate 80
    assert usual_rate(["one two", "three"]) == 110
    found = speed("de", ["eins zwei", "drei"], 110)
    assert found[:2] == ("de", 2)
    assert found[2:] == pytest.approx((110, 220))


def test_a_language_that_has_too_little_time_is_told(monkeypatch, capsys):
    a_voice(monkeypatch, 0.75)
    monkeypatch.setattr(shutil, "which", lambda _tool: "there")
    monkeypatch.setattr(reading_speed, "lines", lambda _language: ("a line", "another"))
    assert main([]) == 0
    assert "de       2 lines  110.0 words" in capsys.readouterr().out
    monkeypatch.setattr(reading_speed, "pace", lambda tag: {"de": 120}.get(tag, 110))
    assert main([]) == 1
    assert "counts with 120 !" in capsys.readouterr().out


def test_a_language_that_was_only_begun_is_passed_over(monkeypatch, capsys):
    a_voice(monkeypatch, 0.75)
    paces = []
    monkeypatch.setattr(shutil, "which", lambda _tool: "there")
    monkeypatch.setattr(reading_speed, "lines", lambda one: () if one == "xx" else ("a line",))
    monkeypatch.setattr(language, "existing", lambda _folder: ("en", "pt_BR", "xx"))

    def pace(tag: str) -> int:
        paces.append(tag)
        return 110

    monkeypatch.setattr(reading_speed, "pace", pace)
    assert main([]) == 0
    assert "xx   has no whole exercise yet" in capsys.readouterr().out
    assert paces == ["en", "pt-BR"]


def test_a_voice_is_asked_for_by_its_tag():
    voices = [reading_speed.voice(one) for one in ("en", "de", "pt_BR")]
    assert voices == ["en-us", "de", "pt-br"]


def test_without_the_voice_it_says_so(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _tool: None)
    with pytest.raises(SystemExit, match="espeak-ng isn't here"):
        main([])


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng isn't here")
def test_the_voice_speaks_and_its_vowels_are_counted():
    found = speed("en", ["Let your shoulders rest.", "Breathe out."], 110)
    assert 60 < found.words < 160
    assert found.syllables == pytest.approx(found.words * 7 / 6, rel=0.01)
