"""One file while it is written, whatever it holds: text, changes, drafts."""
