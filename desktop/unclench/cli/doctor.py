"""`doctor`: what is here, what works, and what is amiss, in lines that a person can read.

They are in the language that is set. A report (`--report`) is in English on purpose: it is written
for those who look after the app, and is to be found and compared whoever sends it.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from unclench.audio import devices, soundscape_samples
from unclench.audio.speech import all_voices
from unclench.cli import desktop, sync
from unclench.cli.words import tell
from unclench.domain.session import Source
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
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
from unclench.store.machines import status as standing
from unclench.store.people import People
from unclench.store.program_runs import ProgramRuns
from unclench.store.read_only import readable
from unclench.store.reminders import StoredReminders
from unclench.store.sessions import Sessions
from unclench.store.summaries import Summaries
from unclench.store.trials import Trials
from unclench.system import installation, language, login_start, paths, streams
from unclench.system.atomic_files import replace_file
from unclench.system.own_folder import OTHERS, knows_owners
from unclench.system.said import row

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
    total = QT_TRANSLATE_NOOP("cli", "faults found: {number}")
    found.append(fill(total, number=len(faults)))
    if asked.report:
        home = str(Path.home())
        text = "\n".join(found).replace(home, "~") + "\n"
        replace_file(REPORT, text.encode(), private=False)
        tell(
            fill(
                QT_TRANSLATE_NOOP("cli", "wrote {file}: read it before you share it"),
                file=REPORT.absolute(),
            )
        )
    else:
        tell(*found)
    return 1 if faults else 0


def _sound(private: bool) -> Iterator[str]:
    """The outputs found; their names may be a person's own, so a report only counts them."""
    try:
        with streams.quiet_libraries():
            system, found = devices.found()
        yield fill(
            QT_TRANSLATE_NOOP("cli", "sound output: {count} through {system}"),
            count=len(found),
            system=system,
        )
        if not private:
            yield from (
                fill(
                    QT_TRANSLATE_NOOP("cli", "sound output: {name} ({id})"),
                    name=device.name,
                    id=device.id,
                )
                for device in found
            )
    except devices.OutputError as error:
        yield fill(
            QT_TRANSLATE_NOOP("cli", "sound output: none ({reason}); sessions go on without sound"),
            reason=error,
        )
    yield from _voices()
    spoken = language.ENGLISH if private else language.now()
    yield from all_voices.report(language.tag(spoken))
    known = ", ".join(soundscape_samples.shipped()) or QT_TRANSLATE_NOOP("cli", "none")
    yield fill(QT_TRANSLATE_NOOP("cli", "soundscapes: {names}"), names=known)


def _voices() -> Iterator[str]:
    folder = paths.assets() / "voice"
    spoken = sorted(path.parent.name for path in folder.glob("*/manifest.json"))
    for code in spoken:
        clips = sum(1 for _ in (folder / code).glob("*.opus"))
        text = QT_TRANSLATE_NOOP(
            "cli", "voices: the recorded voice ({language}), {count} clip(s)", "", 1
        )
        yield fill(text, language=code, count=clips)
    if not spoken:
        yield QT_TRANSLATE_NOOP("cli", "voices: none; words are shown as captions")


def _folders() -> Iterator[str]:
    assets = QT_TRANSLATE_NOOP("cli", "folder: assets {folder}")
    no_assets = QT_TRANSLATE_NOOP("cli", "fault: assets {folder} is missing")
    exercises = QT_TRANSLATE_NOOP("cli", "folder: exercises {folder}")
    no_exercises = QT_TRANSLATE_NOOP("cli", "fault: exercises {folder} is missing")
    for folder, there, missing in (
        (paths.assets(), assets, no_assets),
        (paths.exercises(), exercises, no_exercises),
    ):
        yield fill(there if folder.is_dir() else missing, folder=folder)


def _data(profile: paths.Profile, private: bool) -> Iterator[str]:
    try:
        if said := paths.no_folder(profile.folder):
            yield _fault(row([said, paths.ELSEWHERE], " "))
            return
        yield from _place(profile)
        yield from _dead_links(profile)
        yield from _database(profile, private)
        yield from _beside(profile, private)
        yield from _exercises(profile, private)
        yield from _programs(profile, private)
        yield from _log(profile)
    except PermissionError:
        closed = QT_TRANSLATE_NOOP("cli", "{folder} can't be looked at.")
        yield _fault(row([fill(closed, folder=profile.folder), paths.ELSEWHERE], " "))


def _place(profile: paths.Profile) -> Iterator[str]:
    try:
        mode = profile.folder.stat().st_mode & 0o777
    except (FileNotFoundError, NotADirectoryError):
        none = QT_TRANSLATE_NOOP("cli", "folder: data {folder} (not made yet)")
        yield fill(none, folder=profile.folder)
        yield from _unwritable(next(f for f in profile.folder.parents if os.access(f, os.F_OK)))
        return
    text = QT_TRANSLATE_NOOP("cli", "folder: data {folder} (mode {mode})")
    yield fill(text, folder=profile.folder, mode=f"{mode:o}")
    if mode & 0o077 and sys.platform != "win32":
        yield _fault(fill(_open_to_others(profile.folder, mode), folder=profile.folder))
    yield from _unwritable(profile.folder)


def _open_to_others(folder: Path, mode: int) -> str:
    """What others can do with the data, and what helps."""
    changes = mode & OTHERS
    if knows_owners(folder):
        if changes:
            return QT_TRANSLATE_NOOP(
                "cli", "others can read and change {folder}; fix it with: chmod 700"
            )
        return QT_TRANSLATE_NOOP("cli", "others can read {folder}; fix it with: chmod 700")
    if changes:
        return QT_TRANSLATE_NOOP(
            "cli",
            "others can read and change {folder}; this disk doesn't store owners; how it's "
            "mounted decides who may",
        )
    return QT_TRANSLATE_NOOP(
        "cli",
        "others can read {folder}; this disk doesn't store owners; how it's mounted decides who "
        "may",
    )


def _fault(words: str) -> str:
    return fill(QT_TRANSLATE_NOOP("cli", "fault: {fault}"), fault=words)


def _dead_links(profile: paths.Profile) -> Iterator[str]:
    """Of folders; the database's is a fault of its own."""
    for folder in (profile.exercises, profile.backups, profile.cache):
        if said := paths.no_folder(folder):
            yield _fault(said)


def _unwritable(folder: Path) -> Iterator[str]:
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        text = QT_TRANSLATE_NOOP("cli", "nothing can be written in {folder}.")
        yield _fault(row([fill(text, folder=folder), paths.ELSEWHERE], " "))


def _database(profile: paths.Profile, private: bool) -> Iterator[str]:
    if not profile.database.exists():
        if not profile.database.is_symlink():
            yield QT_TRANSLATE_NOOP("cli", "database: none yet")
        yield from _missing(profile)
        return
    try:
        with readable(profile.database) as path, closing(open_database(path)) as database:
            yield from _content(database)
            yield from sync.summary(standing.status(database), private)
    except StoreError as error:
        yield _fault(str(error))


def _content(database: Database) -> Iterator[str]:
    faults = database.faults() or _unreadable(database)
    text = QT_TRANSLATE_NOOP("cli", "database: version {version}, {count} session(s)", "", 1)
    yield fill(text, version=database.version(), count=Sessions(database).count())
    if not faults:
        yield from _sources(database)
        yield from _body(database)
        yield from _drafts(database)
        yield from _reminders(database)
        yield from _runs(database)
        yield from _trials(database)
        yield from _plan(database)
    wrong = QT_TRANSLATE_NOOP("cli", "database: {fault}")
    yield from (_fault(fill(wrong, fault=fault)) for fault in faults)


def _sources(database: Database) -> Iterator[str]:
    """How ratings came to be, where not all were given at the time; how much was deleted."""
    counts = Summaries(database).sources()
    texts: dict[Source, str] = {
        "typed": QT_TRANSLATE_NOOP("cli", "{number} entered later"),
        "edited": QT_TRANSLATE_NOOP("cli", "{number} changed later"),
        "imported": QT_TRANSLATE_NOOP("cli", "{number} imported"),
    }
    given = (fill(text, number=counts[one]) for one, text in texts.items() if one in counts)
    if found := list(given):
        every = QT_TRANSLATE_NOOP("cli", "sessions and check-ins: {words}")
        yield fill(every, words=row(found, ", "))
    if deleted := sum(one.count for one in Deletions(database).all()):
        yield fill(
            QT_TRANSLATE_NOOP("cli", "sessions and check-ins: {count} deleted"), count=deleted
        )


def _body(database: Database) -> Iterator[str]:
    """How many places are marked: those without a number are counted, and never as a number."""
    marks = BodyMarks(database).marks().values()
    unsaid = sum(1 for mark in marks if mark.intensity is None)
    if marks:
        text = QT_TRANSLATE_NOOP(
            "cli", "body map: {count} place(s) marked, {unsaid} without a number", "", 1
        )
        yield fill(text, count=len(marks), unsaid=unsaid)


def _drafts(database: Database) -> Iterator[str]:
    waiting, aside = Drafts(database).count()
    if waiting or aside:
        text = QT_TRANSLATE_NOOP(
            "cli", "drafts: {count} form(s) not saved yet, {aside} that can't be read", "", 1
        )
        yield fill(text, count=waiting, aside=aside)


def _reminders(database: Database) -> Iterator[str]:
    if own := StoredReminders(database).own():
        on = sum(one.on for one in own)
        text = QT_TRANSLATE_NOOP(
            "cli", "reminders: {count} reminder(s) of your own, {on} switched on", "", 1
        )
        yield fill(text, count=len(own), on=on)


def _runs(database: Database) -> Iterator[str]:
    runs = ProgramRuns(database).all()
    going = sum(1 for run in runs if run.ended_at is None)
    if runs:
        text = QT_TRANSLATE_NOOP("cli", "programs begun: {number}, {going} of them going on")
        yield fill(text, number=len(runs), going=going)


def _trials(database: Database) -> Iterator[str]:
    trials = Trials(database).all()
    if trials:
        going = sum(trial.runs for trial in trials)
        text = QT_TRANSLATE_NOOP("cli", "fair tests: {count} test(s), {going} going on", "", 1)
        yield fill(text, count=len(trials), going=going)


def _plan(database: Database) -> Iterator[str]:
    """How much was put down, and nothing of what: names and plans are nobody else's business."""
    people, doors = People(database).all(), PlanDoors(database).all()
    paced = PacedActivities(database).all()
    if people or doors or paced:
        text = QT_TRANSLATE_NOOP("cli", "plan: {doors}, {people}, {paced} paced")
        of_doors = fill(QT_TRANSLATE_NOOP("cli", "{count} door(s)", "", 1), count=len(doors))
        who = fill(QT_TRANSLATE_NOOP("cli", "{count} (person|people)", "", 1), count=len(people))
        yield fill(text, doors=of_doors, people=who, paced=len(paced))


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
        yield _fault(str(error))


def _beside(profile: paths.Profile, private: bool) -> Iterator[str]:
    """Copies that a sync program made, and what was set aside; a report does not name them."""
    copy = QT_TRANSLATE_NOOP("cli", "{name} looks like a copy that a sync program made")
    aside = QT_TRANSLATE_NOOP("cli", "{name} was set aside")
    for text, files in (
        (copy, neighbours.conflict_copies(profile)),
        (aside, neighbours.set_aside(profile)),
    ):
        for file in files:
            name = QT_TRANSLATE_NOOP("cli", "a file beside it") if private else file.name
            yield _beside_it(fill(text, name=name), file)
    if neighbours.is_synced(profile.folder):
        yield QT_TRANSLATE_NOOP(
            "cli",
            "folder: a sync program seems to copy your data; don't use two computers at once; "
            "unclench sync is made for that",
        )


def _beside_it(words: str, file: Path) -> str:
    """What is told of a file, and how many sessions are in it as far as that can be seen."""
    try:
        held = look_into(file).sessions
    except StoreError:
        return fill(QT_TRANSLATE_NOOP("cli", "database: {file}"), file=words)
    text = QT_TRANSLATE_NOOP("cli", "database: {file}, {count} session(s)", "", 1)
    return fill(text, file=words, count=held)


def _exercises(profile: paths.Profile, private: bool) -> Iterator[str]:
    """How many can be played, and what is wrong; a report tells nothing of a person's own."""
    shipped = QT_TRANSLATE_NOOP("cli", "exercises: {number} shipped")
    own = QT_TRANSLATE_NOOP("cli", "exercises: {number} your own")
    for text, folder in ((shipped, paths.exercises()), (own, profile.exercises)):
        files = catalogue.exercise_files(folder) if folder.is_dir() else []
        found = [read(path) for path in files]
        faulty = [each[0] for each in found if not isinstance(each, Loaded)]
        faulty += catalogue.clashes(found)
        yield fill(text, number=len(found) - len(faulty))
        if private and folder == profile.exercises:
            yield from (
                QT_TRANSLATE_NOOP(
                    "cli", "fault: one of your own exercises; unclench check says what"
                )
                for _ in faulty
            )
        else:
            yield from (_fault(str(each)) for each in faulty)


def _programs(profile: paths.Profile, private: bool) -> Iterator[str]:
    """How many there are, and what is wrong; a report tells nothing of a person's own."""
    may_name = programs.known(profile.exercises)
    shipped = QT_TRANSLATE_NOOP("cli", "programs: {number} shipped")
    own = QT_TRANSLATE_NOOP("cli", "programs: {number} your own")
    for text, folder in ((shipped, paths.exercises()), (own, profile.exercises)):
        found = list(programs.in_folder(folder, may_name))
        faulty = [each[0] for each in found if isinstance(each, list)]
        yield fill(text, number=len(found) - len(faulty))
        if private and folder == profile.exercises:
            yield from (
                QT_TRANSLATE_NOOP(
                    "cli", "fault: one of your own programs; unclench check says what"
                )
                for _ in faulty
            )
        else:
            yield from (_fault(str(each)) for each in faulty)


def _log(profile: paths.Profile) -> Iterator[str]:
    size = profile.log.stat().st_size if profile.log.exists() else 0
    yield fill(QT_TRANSLATE_NOOP("cli", "log: {file} ({size} bytes)"), file=profile.log, size=size)


def _menu() -> Iterator[str]:
    if sys.platform not in ("win32", "darwin"):
        yield from desktop.findings()


def _login(profile: paths.Profile) -> Iterator[str]:
    """Whether the app starts when the person logs in, and this one."""
    if starts := login_start.command():
        yield fill(QT_TRANSLATE_NOOP("cli", "start at login: {command}"), command=starts)
        if login_start.is_stale(profile):
            yield QT_TRANSLATE_NOOP(
                "cli",
                "hint: that isn't this Unclench; switch Start at login off and on in Settings",
            )
