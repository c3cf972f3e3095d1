"""Names for files that are given away, as every system takes them."""

LONGEST = 80  # characters of a title in a name


def from_title(title: str) -> str:
    """The letters, digits, blanks and hyphens of a title; "" when it has none."""
    plain = "".join(one if one.isalnum() or one in " -" else " " for one in title)
    return " ".join(plain.split())[:LONGEST].strip()
