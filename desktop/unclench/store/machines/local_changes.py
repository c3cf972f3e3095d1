"""Which changes made on this machine can be told to others."""

TELLABLE = "NOT (entity = 'session' AND key IN (SELECT id FROM session WHERE progress = 'running'))"
"""Of rows of `touched`, which has the changes: a session that goes on is told once it has ended."""
UNCOUNTED = frozenset({"device", "deletion"})
"""Kinds of records that no person made: they come along with what one did."""
