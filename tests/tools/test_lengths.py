"""Each shipped exercise has the lengths it should have, exact to the millisecond."""

from tools.lengths import lengths, main

WANTED = {
    "breath-count": (1, 3, 5), "breath-even": (1, 3, 5), "breath-belly": (3, 5, 10),
    "breath-46": (1, 3, 5, 10), "breath-coherent": (5, 10, 20), "breath-taper": (5, 10),
    "breath-sigh3": (1,), "breath-cyclic-sigh": (3, 5), "breath-box": (1, 3, 5),
    "breath-pursed": (1, 3, 5), "pmr-16": (20,), "pmr-short": (5, 10), "pmr-release": (5, 10, 20),
    "pmr-cue": (1, 3), "mind-breath": (5, 10, 20), "body-scan": (10, 20), "breathing-space": (3,),
    "grounding": (1, 3), "leaves": (5, 10), "pain-turn": (5, 10), "mindful-walk": (5, 10, 20),
    "kindness": (5, 10), "autogenic": (5, 10), "imagery-place": (5, 10), "move-chair": (5, 10),
    "cbt-thought": (5, 10), "cbt-worry": (3, 10), "cbt-activity": (5, 10), "sleep-winddown": (20,),
    "quiet-rest": (1, 3, 5, 10, 20),
}  # fmt: skip


def test_thirty_exercises_in_every_length():
    found: dict[str, list[float]] = {}
    for name, minutes, milliseconds in lengths():
        assert milliseconds == minutes * 60_000
        found.setdefault(name, []).append(minutes)
    assert {name: tuple(said) for name, said in found.items()} == WANTED


def test_the_table_can_be_printed(capsys):
    assert main() == 0
    said = capsys.readouterr().out
    assert "breath-46            1 min = 60000" in said
    assert said.endswith("30 exercises, 70 lengths, 0 not exact\n")
