import pytest

from unclench.viewmodels.session.own_pace import OwnPace


class Wrist:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def wrist() -> Wrist:
    return Wrist()


@pytest.fixture
def taps(qapp, wrist) -> OwnPace:
    return OwnPace(wrist)


def tap(taps: OwnPace, wrist: Wrist, *moments: float) -> None:
    for wrist.now in moments:
        taps.tap()


def test_taps_count_only_once_begun(taps, wrist):
    tap(taps, wrist, 1, 2)
    assert taps.count == 0
    taps.end()
    assert not taps.too_few


def test_five_taps_are_enough_and_the_person_ends_it(taps, wrist, qtbot):
    taps.begin()
    tap(taps, wrist, 10, 14, 18, 22)
    assert not taps.enough
    tap(taps, wrist, 26)
    assert taps.enough
    with qtbot.waitSignal(taps.measured) as told:
        taps.end()
    assert told.args == [4.0]
    assert not taps.tapping


def test_a_tap_after_45_seconds_ends_it(taps, wrist, qtbot):
    taps.begin()
    with qtbot.waitSignal(taps.measured) as told:
        tap(taps, wrist, 0, 11, 22, 33, 46)
    assert told.args == [8.0]


def test_the_time_alone_ends_it_too(taps, wrist):
    taps.begin()
    tap(taps, wrist, 0, 5)
    taps._timer.timeout.emit()
    assert taps.too_few
    assert not taps.tapping
    taps.begin()
    assert not taps.too_few
    assert taps.count == 0


def test_leaving_tells_nothing(taps, wrist, qtbot):
    taps.begin()
    tap(taps, wrist, 0, 5, 10, 15, 20)
    with qtbot.assertNotEmitted(taps.measured):
        taps.leave()
    assert not taps.tapping
