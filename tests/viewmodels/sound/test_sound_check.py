"""The sound test plays once a press and lets the engine go."""

from tests.viewmodels.guided import FakeTransport

from unclench.viewmodels.sound.sound_check import SoundCheck


def test_each_press_plays_anew_and_the_end_closes(qapp):
    made: list[FakeTransport] = []

    def link() -> FakeTransport:
        made.append(FakeTransport())
        return made[-1]

    test = SoundCheck(link)
    test.play()
    test.play()
    assert [one.closed for one in made] == [1, 0]
    assert made[1].playing
    assert len(made[1].loaded) == 1
    test.stop()
    test.stop()
    assert made[1].closed == 1


def test_it_says_when_nothing_can_be_heard(qtbot):
    link = FakeTransport()
    test = SoundCheck(lambda: link)
    test.play()
    test.look()
    assert test._link is link
    link.sound = "silent"
    with qtbot.waitSignal(test.silent):
        test.look()
    assert link.closed == 1
    test.look()  # one that comes late finds nothing
