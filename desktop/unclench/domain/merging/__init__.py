"""How the histories of several machines become one: clocks, laws of merging, lines of changes.

Each record is a last-writer-wins register for each of its fields, with a tombstone (Shapiro et al.,
"Conflict-free replicated data types", 2011), ordered by a hybrid logical clock (Kulkarni et al.,
"Logical physical clocks", 2014). Nothing here knows a file or a database.
"""
