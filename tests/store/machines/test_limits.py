"""What is too long, too deep or reads otherwise than it is written is set aside, and told."""

import pytest
from tests.store.machines.computers import MINUTE, NOW, both, said, said_whole

from unclench.domain.merging.change_lines import write
from unclench.domain.merging.clock import Stamp
from unclench.domain.merging.state import changed
from unclench.store.columns import milliseconds
from unclench.store.machines import joining, status
from unclench.store.machines.errors import PassphraseNeeded

OTHER = "m-abcdef"


def tell(computer, *records, device=OTHER):
    """Put what another machine tells into the folder."""
    folder = computer.folder / "unclench" / device
    folder.mkdir(exist_ok=True)
    stamp = Stamp(milliseconds(NOW + MINUTE), 0, device)
    told = [
        write(device, number, entity, key, changed(None, values, set(values), stamp))
        for number, (entity, key, values) in enumerate(records)
    ]
    number = len(list(folder.iterdir())) + 1
    (folder / f"{number}.jsonl").write_text("".join(f"{line}\n" for line in told))


def a_file(text):
    return {"text": [text, None]}


def test_texts_that_are_too_big_or_lie_too_deep_are_not_put_on_the_disk(laptop, desktop):
    laptop.write_text("mine.json", "{}")
    both(laptop, desktop)
    tell(
        laptop,
        ("file", "/".join("abcdefghijk") + "/x.json", a_file("{}")),
        ("file", "programs/n\u202egpj.json", a_file("{}")),
        ("file", "big.json", a_file("x" * (1 << 20) + "x")),
        ("file", "mine.json", a_file("x" * (1 << 20) + "x")),
        ("file", "good.json", a_file("{}")),
    )
    assert "4 record(s) from other computers couldn't be taken in" in said_whole(laptop.check())
    assert laptop.texts == {"good.json": "{}", "mine.json": "{}"}
    laptop.write_text("mine.json", "{2}")
    both(laptop, desktop)
    assert desktop.texts["mine.json"] == "{2}"


def test_of_a_machine_with_a_label_that_can_t_be_only_its_name_is_shown(laptop):
    laptop.check()
    tell(laptop, ("device", OTHER, {"label": "L" * 61, "left": None}), ("favourite", "x", {}))
    report = laptop.check()
    assert [one.label for one in report.machines] == ["laptop"]
    assert laptop.stars == {"x"}
    assert len(said(report)) == 1


def test_of_very_many_machines_only_some_are_shown(laptop):
    for number in range(60):
        name = f"m-{number}"
        tell(laptop, ("device", name, {"label": "Many", "left": None}), device=name)
    assert len(laptop.check().machines) == 50
    assert laptop.check().machines[0].ours


def test_an_own_label_is_told_so_that_others_take_it(laptop, desktop):
    with laptop.database() as database:
        status.rename(database, "Kim's\n" + "a" * 70)
    both(laptop, desktop)
    assert "Kim's" + "a" * 55 in {one.label for one in desktop.check().machines}
    assert laptop.check().written == 0


@pytest.mark.thorough
def test_a_sealed_folder_asks_again_where_this_machine_s_key_is_none(computer, folder):
    laptop = computer("laptop")
    laptop.join(passphrase="a passphrase")
    with laptop.database() as database:
        database.change("UPDATE machine SET identity = 'zz'")
        with pytest.raises(PassphraseNeeded):
            joining.join(database, folder, None, "laptop")
