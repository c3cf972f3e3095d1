"""The people a person can turn to."""

import json

from unclench.domain.people import Person
from unclench.store.columns import from_json_texts, storable
from unclench.store.database import Row
from unclench.store.kept_things import KeptThings


class People(KeptThings[Person]):
    """In the order that the person gave them."""

    _table = "person"
    _columns = ("id", "name", "reach", "support", "place")

    def _to_row(self, item: Person) -> Row:
        texts = storable(item.name), storable(item.reach)
        return item.id, *texts, json.dumps(item.support), item.place

    def _from_row(self, row: Row) -> Person:
        return Person(row[0], row[1], row[2], from_json_texts(row[3]), row[4])

    def _place(self, item: Person) -> tuple[int, str]:
        return item.place, item.id
