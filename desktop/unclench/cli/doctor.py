"""`doctor`: what is here, what works, and what is amiss, in lines that a person can read."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from unclench.audio import devices, soundscape_samples
from unclench.audio.speech import all_voices
from unclench.cli import desktop
from unclench.domain.texts import quantity
from unclench.files import catalogue, programs
from unclench.files.reader import Loaded, read
from unclench.store import neighbours
from unclench.store.backup import refuse_missing
from unclench.store.body_marks import BodyMarks
from unclench.store.care_plan import PacedActivities, PlanDoors, Practices
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.copies import look_into
from unclench.store.database import Database, open_database
from unclench.store.deletions import Deletions
from unclench.store.drafts import Drafts
from unclench.store.errors import StoreError
from unclench.store.people import People
from unclench.store.program_runs import ProgramRuns
from unclench.store.read_only import readable
from unclench.store.reminders import StoredReminders
from unclench.store.sessions import Sessions
from unclench.store.summaries import Summaries
from unclench.store.trials import Trials
from unclench.system import installation, login_start, paths, streams
from unclench.system.atomic_files import replace_file
from unclench.system.own_folder import OTHERS, knows_owners

REPORT = Path("unclench-report.txt")


def run(asked: argparse.Namespace) -> int:
    """Print all findings, or write them for a bug report without anything personal.

    Returns:
        0 when nothing is amiss, else 1.
    """
    profile = paths.profile(asked.data_dir)
    found = [*installation.findings(), *_sound(asked.report), *_folders()]
    found += [*_data(profile, asked.report), *_menu(), *_login(profile)]
    faults = [line for line in found if line.startswith("fault")]
    found.append(f"faults found: {len(faults)}")
    if asked.report:
        home = str(Path.home())
        text = "\n".join(found).replace(home, "~") + "\n"
        replace_file(REPORT, text.encode(), private=False)
        print(f"wrote {REPORT.absolute()}: read it before you share it")
    else:
        print(*found, sep="\n")
    return 1 if faults else 0


def _sound(private: bool) -> Iterator[str]:
    """The outputs found; their names may be a person's own, so a report only counts them."""
    try:
        with streams.quiet_libraries():
            system, found = devices.found()
        yield f"sound output: {len(found)} through {system}"
        if not private:
            yield from (f"sound output: {device.name} ({device.id})" for device in found)
    except devices.OutputError as error:
        yield f"sound output: none ({error}); sessions go on without sound"
    yield from _voices()
    yield from all_voices.report()
    known = ", ".join(soundscape_samples.shipped()) or "none"
    yield f"soundscapes: {known}"


def _voices() -> Iterator[str]:
    folder = paths.assets() / "voice"
    spoken = sorted(path.parent.name for path in folder.glob("*/manifest.json"))
    for language in spoken:
        clips = sum(1 for _ in (folder / language).glob("*.opus"))
        yield f"voices: the recorded voice ({language}), {quantity(clips, 'clip')}"
    if not spoken:
        yield "voices: none; words are shown as captions"


def _folders() -> Iterator[str]:
    for what, folder in (("assets", paths.assets()), ("exercises", paths.exercises())):
        there = folder.is_dir()
        yield f"{'folder' if there else 'fault'}: {what} {folder}{'' if there else ' is missing'}"


def _data(profile: paths.Profile, private: bool) -> Iterator[str]:
    try:
        if said := paths.no_folder(profile.folder):
            yield f"fault: {said} {paths.ELSEWHERE}"
            return
        yield from _place(profile)
        yield from _dead_links(profile)
        yield from _database(profile)
        yield from _beside(profile, private)
        yield from _exercises(profile, private)
        yield from _programs(profile, private)
        yield from _log(profile)
    except PermissionError:
        yield f"fault: {profile.folder} can't be looked at. {paths.ELSEWHERE}"


def _place(profile: paths.Profile) -> Iterator[str]:
    try:
        mode = profile.folder.stat().st_mode & 0o777
    except (FileNotFoundError, NotADirectoryError):
        yield f"folder: data {profile.folder} (not made yet)"
        yield from _unwritable(next(f for f in profile.folder.parents if os.access(f, os.F_OK)))
        return
    yield f"folder: data {profile.folder} (mode {mode:o})"
    if mode & 0o077 and sys.platform != "win32":
        what = "read and change" if mode & OTHERS else "read"
        way = "fix it with: chmod 700"
        if not knows_owners(profile.folder):
            way = "this disk doesn't store owners; how it's mounted decides who may"
        yield f"fault: others can {what} {profile.folder}; {way}"
    yield from _unwritable(profile.folder)


def _dead_links(profile: paths.Profile) -> Iterator[str]:
    """Of folders; the database's is a fault of its own."""
    for folder in (profile.exercises, profile.backups, profile.cache):
        if said := paths.no_folder(folder):
            yield f"fault: {said}"


def _unwritable(folder: Path) -> Iterator[str]:
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        yield f"fault: nothing can be written in {folder}. {paths.ELSEWHERE}"


def _database(profile: paths.Profile) -> Iterator[str]:
    if not profile.database.exists():
        if not profile.database.is_symlink():
            yield "database: none yet"
        yield from _missing(profile)
        return
    try:
        with readable(profile.database) as path, closing(open_database(path)) as database:
            yield from _content(database)
    except StoreError as error:
        yield f"fault: {error}"


def _content(database: Database) -> Iterator[str]:
    faults = database.faults() or _unreadable(database)
    sessions = quantity(Sessions(database).count(), "session")
    yield f"database: version {database.version()}, {sessions}"
    if not faults:
        yield from _sources(database)
        yield from _body(database)
        yield from _drafts(database)
        yield from _reminders(database)
        yield from _runs(database)
        yield from _trials(database)
        yield from _plan(database)
    yield from (f"fault: database: {fault}" for fault in faults)


def _sources(database: Database) -> Iterator[str]:
    """How ratings came to be, where not all were given at the time; how much was deleted."""
    counts = Summaries(database).sources()
    told = {"typed": "entered later", "edited": "changed later", "imported": "imported"}
    if found := [f"{counts[source]} {words}" for source, words in told.items() if source in counts]:
        yield f"sessions and check-ins: {', '.join(found)}"
    if deleted := sum(one.count for one in Deletions(database).all()):
        yield f"sessions and check-ins: {deleted} deleted"


def _body(database: Database) -> Iterator[str]:
    """How many places are marked: those without a number are counted, and never as a number."""
    marks = BodyMarks(database).marks().values()
    unsaid = sum(1 for mark in marks if mark.intensity is None)
    if marks:
        yield f"body map: {quantity(len(marks), 'place')} marked, {unsaid} without a number"


def _drafts(database: Database) -> Iterator[str]:
    waiting, aside = Drafts(database).count()
    if waiting or aside:
        yield f"drafts: {quantity(waiting, 'form')} not saved yet, {aside} that can't be read"


def _reminders(database: Database) -> Iterator[str]:
    if own := StoredReminders(database).own():
        on = sum(one.on for one in own)
        yield f"reminders: {quantity(len(own), 'reminder')} of your own, {on} switched on"


def _runs(database: Database) -> Iterator[str]:
    runs = ProgramRuns(database).all()
    going = sum(1 for run in runs if run.ended_at is None)
    if runs:
        yield f"programs begun: {len(runs)}, {going} of them going on"


def _trials(database: Database) -> Iterator[str]:
    trials = Trials(database).all()
    if trials:
        going = sum(trial.runs for trial in trials)
        yield f"fair tests: {quantity(len(trials), 'test')}, {going} going on"


def _plan(database: Database) -> Iterator[str]:
    """How much was put down, and nothing of what: names and plans are nobody else's business."""
    people, doors = People(database).all(), PlanDoors(database).all()
    paced = PacedActivities(database).all()
    if people or doors or paced:
        who = "person" if len(people) == 1 else "people"
        what = f"{quantity(len(doors), 'door')}, {len(people)} {who}"
        yield f"plan: {what}, {len(paced)} paced"


def _unreadable(database: Database) -> list[str]:
    """What can't be taken for what was written, though the file itself is sound."""
    try:
        for _session in Sessions(database).each():
            pass
        CheckIns(database).page()
        WeekReviews(database).page()
        BodyMarks(database).marks()
        ProgramRuns(database).all()
        Trials(database).all()
        for kept in (People, PlanDoors, Practices, PacedActivities):
            kept(database).all()
    except StoreError as error:
        return [str(error)]
    return []


def _missing(profile: paths.Profile) -> Iterator[str]:
    try:
        refuse_missing(profile)
    except StoreError as error:
        yield f"fault: {error}"


def _beside(profile: paths.Profile, private: bool) -> Iterator[str]:
    """Copies that a sync program made, and what was set aside; a report does not name them."""
    for words, files in (
        ("looks like a copy that a sync program made", neighbours.conflict_copies(profile)),
        ("was set aside", neighbours.set_aside(profile)),
    ):
        for file in files:
            name = "a file beside it" if private else file.name
            yield f"database: {name} {words}{_held(file)}"
    if neighbours.is_synced(profile.folder):
        yield "folder: a sync program seems to copy your data; don't use two computers at once"


def _held(file: Path) -> str:
    try:
        return f", {look_into(file).sessions} sessions"
    except StoreError:
        return ""


def _exercises(profile: paths.Profile, private: bool) -> Iterator[str]:
    """How many can be played, and what is wrong; a report tells nothing of a person's own."""
    for what, folder in (("shipped", paths.exercises()), ("your own", profile.exercises)):
        files = catalogue.exercise_files(folder) if folder.is_dir() else []
        found = [read(path) for path in files]
        faulty = [each[0] for each in found if not isinstance(each, Loaded)]
        faulty += catalogue.clashes(found)
        yield f"exercises: {len(found) - len(faulty)} {what}"
        if private and folder == profile.exercises:
            yield from (
                "fault: one of your own exercises; unclench check says what" for _ in faulty
            )
        else:
            yield from (f"fault: {each}" for each in faulty)


def _programs(profile: paths.Profile, private: bool) -> Iterator[str]:
    """How many there are, and what is wrong; a report tells nothing of a person's own."""
    may_name = programs.known(profile.exercises)
    for what, folder in (("shipped", paths.exercises()), ("your own", profile.exercises)):
        found = list(programs.in_folder(folder, may_name))
        faulty = [each[0] for each in found if isinstance(each, list)]
        yield f"programs: {len(found) - len(faulty)} {what}"
        if private and folder == profile.exercises:
            yield from ("fault: one of your own programs; unclench check says what" for _ in faulty)
        else:
            yield from (f"fault: {each}" for each in faulty)


def _log(profile: paths.Profile) -> Iterator[str]:
    size = profile.log.stat().st_size if profile.log.exists() else 0
    yield f"log: {profile.log} ({size} bytes)"


def _menu() -> Iterator[str]:
    if sys.platform not in ("win32", "darwin"):
        yield from desktop.findings()


def _login(profile: paths.Profile) -> Iterator[str]:
    """Whether the app starts when the person logs in, and this one."""
    if starts := login_start.command():
        yield f"start at login: {starts}"
        if login_start.is_stale(profile):
            yield "hint: that isn't this Unclench; switch Start at login off and on in Settings"
