"""A small checkout is really set up, in a folder with an awkward name and with no network."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.set_up import state

ROOT = Path(state.ROOT)
pytestmark = [
    pytest.mark.thorough,
    pytest.mark.timeout(300),  # a real .venv each time, on a machine that may be busy
]
HOSTILE = {  # what people have in their settings, and what each would break
    "PIP_USER": "1",
    "PIP_REQUIRE_VIRTUALENV": "1",
    "PIP_TARGET": "elsewhere",
    "PIP_NO_BINARY": ":all:",
    "PIP_CONSTRAINT": "/no/such/file",
    "PYTHONHOME": "/no/such/folder",
    "PYTHONPATH": "/no/such/folder",
    "PYTHONDONTWRITEBYTECODE": "1",
    "HOME": "/no/such/folder",
}


def write_wheel(folder: Path, version: str) -> str:
    """A package of one line, and its line for a lock."""
    info = f"pebble-{version}.dist-info"
    path = folder / f"pebble-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr("pebble.py", f"version = {version!r}\n")
        wheel.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: pebble\nVersion: {version}\n"
        )
        wheel.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{info}/entry_points.txt", "[console_scripts]\npebble = pebble:main\n")
        wheel.writestr(f"{info}/RECORD", "")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return f"pebble=={version} --hash=sha256:{digest}\n"


class Checkout:
    """A folder with set-up's own files and an app of one line."""

    def __init__(self, place: Path, wheels: Path) -> None:
        self.place = place
        self.wheels = wheels
        ignore = shutil.ignore_patterns("__pycache__")
        for name in ("desktop/tools/set_up", "desktop/unclench/system"):
            shutil.copytree(ROOT / name, place / name, ignore=ignore)
        for name in ("Makefile", "desktop/tools/bootstrap.py", "desktop/tools/ready.sh"):
            shutil.copy(ROOT / name, place / name)
        package = place / "desktop/unclench"
        (package / "__init__.py").touch()
        (package / "__main__.py").write_text("import pebble\nprint('pebble', pebble.version)\n")

    def make(self, goal: str = "run", **environment: str) -> subprocess.CompletedProcess[str]:
        """`make`, with pip kept away from any network."""
        own = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "MAKE", "COV"))}
        links = {"PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": self.wheels.as_uri()}
        own |= {"PIP_NO_INDEX": "1"} | links | environment
        return run(["make", goal], self.place, own)

    def settled(self, name: str) -> Path:
        return next((self.place / ".venv/lib").glob(f"python*/site-packages/{name}"))


def run(command: list[str], where: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=where, env=env, check=False, capture_output=True, encoding="utf-8"
    )


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("wheels")


@pytest.fixture(scope="module")
def made(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Checkout]:
    """Set up once, with everything in the environment that could disturb it."""
    place = tmp_path_factory.mktemp("Übung 😌 mit Leerzeichen")
    checkout = Checkout(place / "it's unclench", wheels)
    (checkout.place / "requirements.lock").write_text(write_wheel(wheels, "1.0"))
    mirror = tmp_path_factory.mktemp("settings") / "pip.conf"
    mirror.write_text(f"[global]\nuser = true\nquiet = 3\nfind-links = {wheels.as_uri()}\n")
    settings = {"PIP_CONFIG_FILE": str(mirror), "PIP_FIND_LINKS": ""}
    done = checkout.make(PYTHON=sys.executable, **HOSTILE, **settings)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("pebble 1.0\n")
    yield checkout
    shutil.rmtree(checkout.place)


@pytest.fixture
def checkout(made: Checkout, tmp_path: Path) -> Checkout:
    """A copy of what was set up, at another place: as if the folder had been moved."""
    other = object.__new__(Checkout)
    other.place, other.wheels = tmp_path / "moved here", tmp_path / "wheels"
    shutil.copytree(made.place, other.place, symlinks=True)
    other.wheels.mkdir()  # nothing to fetch from, unless a test puts something in
    return other


@pytest.fixture
def lock(made: Checkout) -> Iterator[Path]:
    """The lock, for a change that comes to nothing: what is there has to go on working."""
    path = made.place / "requirements.lock"
    before = path.read_text()
    yield path
    path.write_text(before)
    assert made.make().stdout == "pebble 1.0\n"


def test_what_is_ready_is_left_alone(made: Checkout):
    stamp = made.place / ".venv/.ready-app"
    before = stamp.stat().st_mtime_ns
    again = made.make()
    assert (again.stdout, again.stderr) == ("pebble 1.0\n", "")
    assert stamp.stat().st_mtime_ns == before


def test_the_command_works_from_anywhere_and_by_a_link(made: Checkout, tmp_path: Path):
    (tmp_path / "unclench").symlink_to(made.place / ".venv/bin/unclench")
    (tmp_path / "pebble.py").write_text("version = 'not ours'\n")
    done = run(["./unclench"], tmp_path, {"PATH": os.environ["PATH"], "PYTHONHOME": "/nowhere"})
    assert (done.stdout, done.stderr) == ("pebble 1.0\n", "")


def test_no_command_knows_where_it_lies(made: Checkout):
    for command in (made.place / ".venv/bin").iterdir():
        first = command.read_bytes().splitlines()[0]
        assert command.is_symlink() or b".venv" not in first, command.name
    pip = str(made.place / ".venv/bin/pip")
    done = run([pip, "--version"], made.place, {"PATH": os.environ["PATH"]})
    assert str(made.place) in done.stdout


def test_a_moved_checkout_goes_on_without_a_network(checkout: Checkout):
    done = checkout.make()
    assert (done.returncode, done.stdout) == (0, "pebble 1.0\n")
    assert str(checkout.place) in (checkout.place / ".venv/.ready-app").read_text()
    assert str(checkout.place) in (checkout.place / ".venv/bin/activate").read_text()
    for link in (checkout.place / ".venv/bin").glob("python*"):  # its Python went away
        link.unlink()
        link.symlink_to("/no/such/python")
    assert checkout.make(PYTHON=sys.executable).stdout == "pebble 1.0\n"


def test_damage_is_noticed_before_the_start_and_made_good(made: Checkout, checkout: Checkout):
    assert checkout.make().returncode == 0
    venv = checkout.place / ".venv"
    asked = [".venv/bin/python", "-I", "-S", "desktop/tools/bootstrap.py", "--holds", "app"]
    deep = "lib/*/site-packages/pip/_internal/cli/main.py"
    parts = ("lib/*/site-packages/pebble.py", deep, "bin/pip", "bin/unclench")
    for name in ("pyvenv.cfg", ".ready-app", *parts):
        file = next(venv.glob(name))
        whole = file.read_text()
        file.write_text("")
        assert run(asked, checkout.place, {}).returncode == 1, name
        file.write_text(whole)
        assert run(asked, checkout.place, {}).returncode == 0, name
    checkout.settled("pebble.py").unlink()
    done = checkout.make(PIP_FIND_LINKS=made.wheels.as_uri())
    assert done.stdout.startswith("pebble.py is missing, so .venv is made anew.\n")
    assert done.stdout.endswith("pebble 1.0\n")
    shutil.rmtree(venv / "bin")
    done = checkout.make(PIP_FIND_LINKS=made.wheels.as_uri(), PYTHON=sys.executable)
    assert done.stdout.startswith("bin is missing, so .venv is made anew.\n"), done.stderr
    assert done.stdout.endswith("pebble 1.0\n")


def test_the_way_to_the_app_is_mended_without_fetching(checkout: Checkout):
    assert checkout.make().returncode == 0
    way = checkout.settled("unclench.pth")
    right = way.read_text()
    way.write_text(right.replace("desktop", "nowhere"))
    assert checkout.make().stdout == "pebble 1.0\n"
    assert way.read_text() == right


def test_an_old_environment_stays_until_the_new_one_is_whole(made: Checkout, checkout: Checkout):
    stamp = checkout.place / ".venv/.ready-app"
    kind = stamp.read_text()
    stamp.write_text("another Python" + kind)
    done = checkout.make()  # nothing to fetch from
    assert done.returncode != 0
    assert done.stdout.startswith("It is for another Python, so .venv is made anew.\n")
    assert checkout.settled("pebble.py").exists()
    assert stamp.read_text() == "another Python" + kind
    assert [path.name for path in checkout.place.glob(".venv*/")] == [".venv"]
    assert checkout.make(PIP_FIND_LINKS=made.wheels.as_uri()).stdout.endswith("pebble 1.0\n")
    assert [path.name for path in checkout.place.glob(".venv*/")] == [".venv"]


def test_a_second_set_up_waits_for_the_first(checkout: Checkout):
    with (checkout.place / ".venv.lock").open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        own = {"PATH": os.environ["PATH"]}
        words = [sys.executable, "desktop/tools/bootstrap.py", "app"]
        with subprocess.Popen(words, cwd=checkout.place, env=own, stdout=subprocess.PIPE) as other:
            assert other.stdout is not None
            said = other.stdout.readline()
            assert said == b"Another set-up is running here; waiting for it ...\n"
            assert other.poll() is None
            fcntl.flock(file, fcntl.LOCK_UN)
            other.communicate()
    assert other.returncode == 0


def test_a_lock_that_changed_is_followed(checkout: Checkout):
    line = write_wheel(checkout.wheels, "2.0")
    (checkout.place / "requirements.lock").write_text(line)
    done = checkout.make()
    assert done.stdout.endswith("pebble 2.0\n"), done.stderr


def test_a_kit_that_is_not_asked_for_stays_what_it_was(checkout: Checkout):
    stamp = checkout.place / ".venv/.ready-dev"
    app = (checkout.place / ".venv/.ready-app").read_text()
    stamp.write_text(app.partition("pebble==")[0] + "the lock of then\n")
    (checkout.place / "requirements-dev.lock").write_text("flint==1.0\n")
    (checkout.place / ".venv/bin/a folder").mkdir()
    done = checkout.make()
    assert (done.returncode, done.stdout) == (0, "pebble 1.0\n")
    assert stamp.read_text().endswith(f"{checkout.place}\nthe lock of then\n")  # the place is new
    assert checkout.make("check").returncode != 0  # flint is fetched then, and found nowhere


def test_without_a_network_what_is_there_stays(made: Checkout, lock: Path):
    lock.write_text("pebble==3.0 --hash=sha256:" + "0" * 64)
    unreachable = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "1"}
    done = made.make(PIP_NO_INDEX="0", **unreachable)
    words = done.stderr.splitlines()
    assert words[0] == "Nothing could be fetched. Is this computer online? Then try again."
    assert len(words) == 2  # make adds that it stopped


def test_what_is_found_nowhere_is_said_in_a_line(made: Checkout, lock: Path):
    lock.write_text("pebble==3.0 --hash=sha256:" + "0" * 64)
    words = made.make().stderr.splitlines()
    assert words[0] == "pip finds a package nowhere: its index lacks it, or no-index is set."


def test_another_package_than_the_lock_names_is_not_installed(made: Checkout, lock: Path):
    lock.write_text("pebble==1.0 --hash=sha256:" + "0" * 64)
    done = made.make()
    assert done.stderr.startswith("A package that was fetched is not the one that the lock names.")


def test_sources_that_changed_are_compiled_before_the_start(made: Checkout):
    added = made.place / "desktop/unclench/added.py"
    added.write_text("x = 1\n")
    assert made.make(PYTHONDONTWRITEBYTECODE="1").returncode == 0
    compiled = [path.name for path in (added.parent / "__pycache__").glob("added.*.pyc")]
    added.unlink()
    assert compiled == [f"added.{sys.implementation.cache_tag}.pyc"]
