"""A fair test of one's own: does an exercise do more for me than sitting quietly?

An N-of-1 trial of pairs of sessions in an order that chance draws, sealed until it is over, with an
analysis that was fixed beforehand. Nothing here knows a screen or a file.
"""
