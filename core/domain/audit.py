"""The history of edits: who changed what of a register or a setting, from which value to which."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Change:
    """One changed field. An empty `field`: the whole was added (`old` None) or removed (`new`).

    `key` is the entity's id as text, or the name of a setting; dates and ids stand as text.
    """

    id: UUID
    entity: str  # carrier | driver | truck | customer | trip | shipment | setting
    key: str
    field: str
    old: object
    new: object
    at: datetime
    author: str
    desk: str
