"""The people a person can turn to: put down, changed, put in order, taken away and brought back."""

from __future__ import annotations

from dataclasses import replace

from unclench.domain.people import Person, moved
from unclench.domain.session import new_id
from unclench.store.database import Database
from unclench.store.people import People
from unclench.viewmodels.plan.remembered import Remembered


class MyPeople(Remembered):
    """All of them in their order; what is changed is kept at once."""

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        super().__init__()
        self.deleted: Person | None = None
        """Whom `undo_delete` brings back."""
        self.use(database)

    def use(self, database: Database) -> None:
        """Work on another database from now on."""
        self._people = People(database)
        self.deleted = None
        self.forget()

    def all(self) -> tuple[Person, ...]:
        """Everybody, in the order that the person gave them."""
        return self.read_last("people", self._people.all)

    def names(self) -> tuple[str, ...]:
        """Their names in that order, each on one line and once; without those who have none."""
        names = (" ".join(one.name.split()) for one in self.all())
        return tuple(dict.fromkeys(name for name in names if name))

    def begin(self) -> Person:
        """Somebody new, at the end of the list; not kept before something is written."""
        places = [one.place for one in self.all()]
        return Person(new_id(), "", place=max(places, default=-1) + 1)

    def put(self, person: Person) -> bool:
        """Keep what was written of a person; without a word all stays as it was."""
        name, reach = person.name.strip(), person.reach.strip()
        known = {one.id: one for one in self.all()}
        wanted = replace(person, name=name, reach=reach)
        if wanted == known.get(person.id) or not wanted.known:
            return True
        return self.keep(lambda: self._people.put(wanted))

    def delete(self, person: Person) -> None:
        """Take a person away; `undo_delete` brings them back."""
        if self.keep(lambda: self._people.remove(person.id)):
            self.deleted = person
            self.changed.emit()

    def undo_delete(self) -> None:
        """Bring back who was taken away last, to their place; who is there again stays."""
        gone = self.deleted
        if gone is None:
            return
        if any(one.id == gone.id for one in self.all()) or self.keep(
            lambda: self._people.put(gone)
        ):
            self.deleted = None
            self.changed.emit()

    def move(self, person: Person, by: int) -> None:
        """Move a person so many places up (below 0) or down."""
        before = self.all()
        there = {one.id: one for one in before}
        if person.id in there:
            after = moved(before, person.id, by)
            self.keep(lambda: self._people.put_all(one for one in after if one != there[one.id]))
