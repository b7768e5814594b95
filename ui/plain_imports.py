"""Python's own import kept, where PySide puts its own in place.

That one reads the source of every module that is imported later, for `from __feature__ import`,
which is not used here: a quarter of the time of each import, and 45 MB for the texts.
"""

import builtins


def import_plainly() -> None:
    """From now on; called before anything else of Qt is imported."""
    imported = builtins.__import__
    import PySide6  # noqa: F401, PLC0415  it is this import that puts it in place

    builtins.__import__ = imported
