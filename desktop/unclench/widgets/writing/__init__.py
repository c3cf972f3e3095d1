"""What the editors share: the head, the text, the remarks, fields whose undo is the editor's."""
