"""The command line: every command that needs no window."""

from unclench.cli.commands import main

__all__ = ["main"]
