from unclench.domain.liking import put_last


def test_twice_in_a_row_not_for_me_comes_last():
    assert put_last([("a", False), ("b", False), ("a", False)]) == {"a"}


def test_once_liked_it_is_back():
    assert put_last([("a", False), ("a", False), ("a", True)]) == frozenset()
    assert put_last([("a", False), ("a", True), ("a", False)]) == frozenset()


def test_nothing_said_moves_nothing():
    assert put_last([]) == frozenset()
