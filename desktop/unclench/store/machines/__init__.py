"""One history on several machines, by a folder that something else carries between them."""
