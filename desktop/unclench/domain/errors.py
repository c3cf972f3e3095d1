"""What can go wrong around what is remembered, as the rest of the app knows it."""


class StoreError(Exception):
    """What is remembered can't be used for now. Its text is a plain sentence to show as it is."""
