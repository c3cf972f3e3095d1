"""Somebody who uses the app at random, through what the window and the command line use too."""

import json
import os
import random
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from tools.sync_test import records
from tools.sync_test.acknowledged import ABSENT
from unclench.domain.body import Mode
from unclench.domain.care_plan import DOORS, SIDES, PlanDoor, Practice
from unclench.domain.marks import Mark
from unclench.domain.pacing import PacedActivity
from unclench.domain.people import Person
from unclench.domain.preferences import Theme
from unclench.domain.program_run import Done, Place, ProgramRun, ended
from unclench.domain.session import Answer, CheckIn, Rating, Session, WeekReview
from unclench.domain.trial_place import TrialPlace
from unclench.domain.trials.design import Design, Trial
from unclench.store.body_marks import BodyMarks
from unclench.store.care_plan import PacedActivities, PlanDoors, Practices
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.database import Database
from unclench.store.deletions import Deletions
from unclench.store.errors import StoreError
from unclench.store.exchange.history_json import export_json
from unclench.store.exchange.import_file import look_at
from unclench.store.exchange.imports import carry_out
from unclench.store.people import People
from unclench.store.program_runs import ProgramRuns
from unclench.store.sessions import Sessions
from unclench.store.settings import StoredSettings
from unclench.store.trials import Trials
from unclench.system.atomic_files import replace_file
from unclench.system.free_names import free_name
from unclench.system.paths import Profile

_AT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
_PARTS = ("neck_back", "jaw", "hands", "lower_back")
_EXERCISES = ("breath-46", "pmr-16", "body-scan")
_FEW, _SOME = 3, 30
_PLACES = {"body_mark": _PARTS, "body_mode": _PARTS, "favourite": _EXERCISES}


class Worker:
    """Works on the open `database` of `profile`, and puts down in `log` what it does.

    `name` tells its work from that of others, `number` from what it did before it was killed.
    """

    def __init__(
        self, profile: Profile, database: Database, name: str, log: Path, chance: random.Random
    ) -> None:
        """Go on after the last number in the log."""
        self.profile, self.database, self.name = profile, database, name
        self.chance = chance
        self.log = log
        self.refused = 0
        self.number = _last_number(log)
        self.gone: list[Session] = []
        self.sessions, self.check_ins = Sessions(database), CheckIns(database)
        self.works: tuple[tuple[int, Callable[[], None]], ...] = (
            (8, self.play),
            (10, self.write_note),
            (6, self.edit_session),
            (3, self.delete_session),
            (2, self.bring_back),
            (5, self.check_in),
            (5, self.edit_check_in),
            (2, self.delete_check_in),
            (2, self.review),
            (3, self.star),
            (4, self.mark),
            (2, self.choose_mode),
            (4, self.set_help),
            (2, self.tag),
            (4, self.name_person),
            (2, self.move_person),
            (1, self.remove_person),
            (4, self.plan),
            (2, self.practise),
            (2, self.pace),
            (4, self.go_through_program),
            (1, self.delete_program),
            (2, self.test_fairly),
            (5, self.write_file),
            (1, self.remove_file),
            (1, self.bring_in),
        )

    def step(self) -> None:
        """Do one thing, unless it can't even be looked for just now."""
        weights, works = zip(*self.works, strict=True)
        try:
            self.chance.choices(works, weights)[0]()
        except StoreError:
            self.refused += 1

    @contextmanager
    def _doing(
        self, entity: str, key: str, writes: Mapping[str, Any], removes: bool = False
    ) -> Iterator[None]:
        """Put down a piece of work before and after it; one that the store refused is not done."""
        self.number += 1
        there = self._there(entity, key)
        fields = there or {} if removes else writes
        seen = {name: ABSENT if there is None else there.get(name) for name in fields}
        work = {"device": self.name, "number": self.number, "entity": entity, "key": key}
        self.say({**work, "writes": dict(writes), "seen": seen, "removes": removes})
        try:
            yield
        except (StoreError, KeyError, FileNotFoundError):  # busy, or a merge came in between
            self.refused += 1
        else:
            self.say({"done": self.number})

    def _there(self, entity: str, key: str) -> Mapping[str, Any] | None:
        if entity == "file":
            return records.file(self.profile, key)
        return records.one(self.database, entity, key)

    def say(self, line: Mapping[str, Any]) -> None:
        """Append a line in one piece: a kill leaves it whole or not at all."""
        file = os.open(self.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(file, (json.dumps(line) + "\n").encode())
        finally:
            os.close(file)

    def _text(self) -> str:
        """A text that nobody else ever writes."""
        return f"{self.name} {self.number + 1} {self.chance.choice(('ü', '😀', 'plain', '‘q’'))}"

    def _some(self, entity: str) -> str | None:
        """The key of one of the latest records, or of any."""
        found = records.keys(self.database, entity)
        return (
            self.chance.choice(found[-_SOME:] if self.chance.random() < 0.8 else found)
            if (found)
            else None
        )

    def _session(self) -> Session:
        rating = self.chance.randrange(11)
        return Session(
            *(uuid.uuid4().hex, self.chance.choice(_EXERCISES), "A title", "breathing"),
            *(_AT + timedelta(minutes=self.chance.randrange(100_000)), 180_000),
            stress_before=Rating(rating),
            note=self._text(),
            areas=(("neck_back", "light"),) if rating > 5 else (),
            answers=(Answer("first", "?", self._text()),) if rating > 7 else (),
        )

    def play(self) -> None:
        """A whole session."""
        session = self._session()
        after = self.chance.randrange(11)
        with self._doing("session", session.id, {"note": session.note, "stress_after": after}):
            self.sessions.begin(session)
            self.sessions.progress(session.id, 5000)
            self.sessions.rate_after(session.id, Rating(after), Rating(0))
            self.sessions.finish(session.id, 180_000, "completed")

    def write_note(self) -> None:
        """Another note for some session."""
        if key := self._some("session"):
            text = self._text()
            with self._doing("session", key, {"note": text}):
                self.sessions.note(key, text)

    def edit_session(self) -> None:
        """Other ratings, by the form that writes all of a session."""
        if key := self._some("session"):
            after = self.chance.randrange(11)
            with self._doing("session", key, {"stress_after": after}), self.database.transaction():
                found = self.sessions.get(key)
                changed = replace(found, stress_after=Rating(after), source="edited")
                self.sessions.put_inside(changed)

    def delete_session(self) -> None:
        """Delete one, as the history page does."""
        if key := self._some("session"):
            with self._doing("session", key, {}, removes=True), self.database.transaction():
                found = self.sessions.get(key)
                self.database.change("DELETE FROM session WHERE id = ?", (key,))
                Deletions(self.database).count(found.started_at.date())
                self.gone.append(found)

    def bring_back(self) -> None:
        """Undo a deletion."""
        if self.gone:
            found = self.gone.pop()
            text = self._text()
            with self._doing("session", found.id, {"note": text}), self.database.transaction():
                self.sessions.put_inside(replace(found, note=text))
                Deletions(self.database).take_back_inside(found.started_at.date())

    def check_in(self) -> None:
        """Say how one is."""
        item = CheckIn(uuid.uuid4().hex, _AT, Rating(self.chance.randrange(11)), note=self._text())
        with self._doing("check_in", item.id, {"note": item.note, "stress": item.stress.value}):
            self.check_ins.add(item)

    def edit_check_in(self) -> None:
        """Another note, or another rating."""
        if key := self._some("check_in"):
            text, stress = self._text(), self.chance.randrange(11)
            noted = self.chance.random() < 0.5
            writes = {"note": text} if noted else {"stress": stress}
            with self._doing("check_in", key, writes), self.database.transaction():
                found = self.check_ins.get(key)
                self.check_ins.put(
                    replace(found, note=text) if noted else replace(found, stress=Rating(stress))
                )

    def delete_check_in(self) -> None:
        """Delete one."""
        if key := self._some("check_in"):
            with self._doing("check_in", key, {}, removes=True):
                self.check_ins.delete(key)

    def review(self) -> None:
        """Answer the questions of a week."""
        item = WeekReview(uuid.uuid4().hex, _AT, 3, 4, 5, skill=self._text())
        with self._doing("week_review", item.id, {"skill": item.skill}):
            WeekReviews(self.database).add(item)

    def star(self) -> None:
        """Mark an exercise, or take that back."""
        key = self.chance.choice(_EXERCISES)
        marked = self.chance.random() < 0.5
        with self._doing("favourite", key, {}, removes=not marked):
            StoredSettings(self.database).set_favourite(key, marked)

    def mark(self) -> None:
        """Say that a place is sore, or no longer."""
        key, sore = self.chance.choice(_PARTS), self.chance.randrange(11)
        marks = BodyMarks(self.database, lambda: date(2026, 3, 1))
        if self.chance.random() < 0.3:
            with self._doing("body_mark", key, {}, removes=True):
                marks.remove(key)
        else:
            with self._doing("body_mark", key, {"intensity": sore}):
                marks.set(key, Mark(sore, fresh=sore > 8))

    def choose_mode(self) -> None:
        """How a muscle group is to be played."""
        key = self.chance.choice(_PARTS)
        modes: tuple[Mode, ...] = ("tense", "light", "release")
        mode = self.chance.choice(modes)
        with self._doing("body_mode", key, {"mode": mode}):
            BodyMarks(self.database).set_mode(key, mode)

    def set_help(self) -> None:
        """One's own line for bad times, and a theme, which stays here."""
        text = self._text()
        stored = StoredSettings(self.database)
        themes: tuple[Theme, ...] = ("light", "dark")
        theme = self.chance.choice(themes)
        with self._doing("setting", "own_help", {"value": json.dumps(text)}):
            stored.save(stored.load()._replace(own_help=text, theme=theme))

    def tag(self) -> None:
        """Tick something in the checklist."""
        found = self.chance.sample(("heart", "pregnancy", "asthma", "epilepsy"), 2)
        with self._doing("setting", "checklist_tags", {"value": json.dumps(sorted(found))}):
            StoredSettings(self.database).set_tags(found)

    def name_person(self) -> None:
        """A new person, or another name or way to reach one."""
        people = People(self.database)
        key = self._some("person") if self.chance.random() < 0.7 else None
        if key is None:
            new = Person(uuid.uuid4().hex, self._text(), self._text())
            with self._doing("person", new.id, {"name": new.name, "reach": new.reach}):
                people.put(new)
            return
        field, text = self.chance.choice(("name", "reach")), self._text()
        with self._doing("person", key, {field: text}), self.database.transaction():
            found = next((one for one in people.all() if one.id == key), None)
            if found is None:
                raise KeyError(key)
            people.put(replace(found, name=text) if field == "name" else replace(found, reach=text))

    def move_person(self) -> None:
        """Another place in the list."""
        if key := self._some("person"):
            place = self.chance.randrange(100)
            with self._doing("person", key, {"place": place}), self.database.transaction():
                found = next((one for one in People(self.database).all() if one.id == key), None)
                if found is None:
                    raise KeyError(key)
                People(self.database).put(replace(found, place=place))

    def remove_person(self) -> None:
        """Take one out."""
        if key := self._some("person"):
            with self._doing("person", key, {}, removes=True):
                People(self.database).remove(key)

    def plan(self) -> None:
        """Write at a door: a line, or a step."""
        key, text = self.chance.choice(DOORS), self._text()
        field = self.chance.choice(("line", "step"))
        doors = PlanDoors(self.database)
        with self._doing("plan_door", key, {field: text}), self.database.transaction():
            found = next((one for one in doors.all() if one.id == key), PlanDoor(key))
            doors.put(replace(found, line=text) if field == "line" else replace(found, step=text))

    def practise(self) -> None:
        """Pick a practice."""
        key, exercise = self.chance.choice(SIDES), self._text()
        with self._doing("plan_practice", key, {"exercise_id": exercise}):
            Practices(self.database).put(Practice(key, exercise))

    def pace(self) -> None:
        """Something to build up, or another week of it."""
        paced = PacedActivities(self.database)
        key = self._some("paced_activity")
        if key is None or self.chance.random() < 0.3:
            new = PacedActivity(uuid.uuid4().hex, "walking", 600, date(2026, 3, 1), 0, self._text())
            with self._doing("paced_activity", new.id, {"name": new.name}):
                paced.put(new)
            return
        week = self.chance.randrange(90)
        with self._doing("paced_activity", key, {"week": week}), self.database.transaction():
            found = next((one for one in paced.all() if one.id == key), None)
            if found is None:
                raise KeyError(key)
            paced.put(replace(found, week=week))

    def go_through_program(self) -> None:
        """Start one, go on, tick, take a tick back, or end it."""
        runs = ProgramRuns(self.database)
        key = self._some("program_run")
        if key is None or self.chance.random() < 0.2:
            run = ended(ProgramRun(uuid.uuid4().hex, "p", self._text(), _AT), _AT, "stopped")
            with self._doing("program_run", run.id, {"title": run.title}):
                runs.start(run)
            return
        if self.chance.random() < 0.5:
            done = Done(Place(0, 1), _AT + timedelta(seconds=self.number))
            with self._doing("program_run", key, {}):
                runs.tick(key, done)
        elif self.chance.random() < 0.3:
            with self._doing("program_run", key, {}):
                runs.untick(key, Place(0, 1))
        else:
            week = self.chance.randrange(90)
            with self._doing("program_run", key, {"week": week}), self.database.transaction():
                found = runs.get(key)
                if found is None:
                    raise KeyError(key)
                runs.change(replace(found, week=week))

    def delete_program(self) -> None:
        """Delete a run with its ticks."""
        if key := self._some("program_run"):
            with self._doing("program_run", key, {}, removes=True):
                ProgramRuns(self.database).delete(key)

    def test_fairly(self) -> None:
        """Begin a test, draw a session of it, end or delete it."""
        trials = Trials(self.database)
        running = trials.running()
        if running is None:
            design = Design("a", self._text(), "b", "B", 10, "stress")
            trial = Trial(uuid.uuid4().hex, design, "0" * 64, _AT)
            with self._doing("trial", trial.id, {"title": design.title}):
                trials.begin(trial)
        elif self.chance.random() < 0.6:
            place = TrialPlace(self.chance.randrange(14), self.chance.randrange(2))
            with self._doing("trial", running.id, {}):
                trials.draw(running.id, place, _AT + timedelta(minutes=self.number))
        elif self.chance.random() < 0.7:
            with self._doing("trial", running.id, {"ended_how": "stopped"}):
                trials.end(running.id, _AT, "stopped")
        else:
            with self._doing("trial", running.id, {}, removes=True):
                trials.delete(running.id)

    def write_file(self) -> None:
        """An exercise of one's own: a new one, or another text of one that is there."""
        key = self.chance.choice([f"my-breath-{n}.json" for n in range(_FEW)])
        text = json.dumps({"id": key.removesuffix(".json"), "title": self._text()})
        with self._doing("file", key, {"text": text}):
            self.profile.exercises.mkdir(mode=0o700, exist_ok=True)
            replace_file(self.profile.exercises / key, text.encode())

    def remove_file(self) -> None:
        """Put an exercise of one's own away."""
        if found := records.files(self.profile):
            key = self.chance.choice(sorted(found))
            path = self.profile.exercises / key
            with self._doing("file", key, {}, removes=True):
                path.replace(free_name(path.with_name(f".{path.name}.deleted")))

    def bring_in(self) -> None:
        """Import a history."""
        new = [self._session() for _ in range(_FEW)]
        new = [replace(one, progress="completed", note=f"{one.note} {one.id}") for one in new]
        for one in new:
            with self._doing("session", one.id, {"note": one.note}):
                found = look_at(self.database, export_json([one]).encode(), _AT)
                carry_out(self.database, found.preview)


def _last_number(log: Path) -> int:
    lines = log.read_text("utf-8").splitlines() if log.exists() else []
    numbers = (json.loads(line).get("number", 0) for line in lines if line.endswith("}"))
    return max(numbers, default=0)
