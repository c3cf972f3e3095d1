"""Whether others have put anything into the shared folder, seen from outside."""

from tests.store.machines.computers import both

from unclench.store.machines.glance import glance


def test_only_what_others_put_there_is_news(laptop, desktop):
    both(laptop, desktop)
    before = glance(laptop.folder, laptop.device)
    laptop.star("walk")
    laptop.check()
    assert glance(laptop.folder, laptop.device) == before
    desktop.check()
    desktop.star("pmr-16")
    desktop.check()
    assert glance(laptop.folder, laptop.device) != before


def test_a_folder_whose_name_changed_its_case_is_the_same(laptop, desktop):
    both(laptop, desktop)
    before = glance(laptop.folder, laptop.device)
    assert len(before) == 2
    (laptop.folder / "unclench").rename(laptop.folder / "Unclench")
    assert glance(laptop.folder, laptop.device) == before


def test_a_folder_that_is_gone_shows_nothing(laptop, desktop):
    laptop.check()
    assert glance(laptop.folder, laptop.device)  # nobody else is there, but the folder is
    both(laptop, desktop)
    assert glance(laptop.folder / "none", laptop.device) == frozenset()
