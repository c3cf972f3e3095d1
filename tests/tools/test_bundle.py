from pathlib import Path

from tools.bundle import wheel


def test_a_wheel_must_hold_every_sound_and_exercise(tmp_path: Path):
    for name in ("assets/sounds/bowl.flac", "exercises/breath.json", "exercises/.hidden"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    names = ["unclench/__init__.py", "unclench/assets/sounds/bowl.flac"]
    assert wheel.lacking(names, tmp_path) == ["unclench/exercises/breath.json"]
    assert wheel.lacking([*names, "unclench/exercises/breath.json"], tmp_path) == []
