"""What makes .venv and keeps it right. Runs before anything is installed: standard library alone.

`bootstrap.py` beside this folder is the way in. Older Pythons read these files too, far enough to
say what is needed: nothing newer than Python 3.7 in them.
"""
