"""Keys are made by the desk: UUID v7, sorted by the time they were made."""

from uuid import UUID

from uuid6 import uuid7


def new_id() -> UUID:
    """Return a new key; later ones sort after earlier ones of the same desk."""
    return UUID(int=uuid7().int)
