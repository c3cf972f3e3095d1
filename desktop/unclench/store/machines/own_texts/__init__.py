"""The person's own exercises and programs between machines: each file's text is one record.

With its text a file tells which texts it replaced, newest first. So a machine whose file is among
them takes the new one quietly; one whose file the writer had not seen keeps that beside it.
"""
