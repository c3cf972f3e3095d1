"""With all data gone, the app no longer starts at log-in: it would begin an empty history."""

import pytest

from unclench.domain.errors import StoreError
from unclench.store.delete_all import delete_all
from unclench.system import login_start
from unclench.system.paths import Profile


def test_what_starts_with_this_profile_goes(profile):
    login_start.switch_on(login_start.wanted_words(profile))
    delete_all(profile, backups_too=False)
    assert login_start.command() == ""


def test_what_starts_with_another_one_stays(profile, tmp_path):
    login_start.switch_on(login_start.wanted_words(Profile(tmp_path / "other")))
    delete_all(profile, backups_too=False)
    assert login_start.command()


@pytest.mark.parametrize("reason", ["Permission denied", "the registry is locked"])
def test_where_it_cant_be_undone_that_is_told_and_all_else_deleted(profile, monkeypatch, reason):
    login_start.switch_on(login_start.wanted_words(profile))
    profile.log.write_text("")

    def refuse():
        raise PermissionError(13, reason) if reason[0].isupper() else OSError(reason)

    monkeypatch.setattr(login_start, "switch_off", refuse)
    with pytest.raises(StoreError, match=f"deleted, but .* still starts .*: {reason}\\. You can"):
        delete_all(profile, backups_too=False)
    assert not profile.log.exists()
