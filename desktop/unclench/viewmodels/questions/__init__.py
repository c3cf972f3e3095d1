"""What a person is asked: the two ratings, a check-in, the week."""
