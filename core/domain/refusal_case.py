"""What people find out and decide about a refusal; when it happened is in the journal."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Blame(StrEnum):
    """Whose side a refusal was."""

    US = "us"
    SHIPPER = "shipper"
    CONSIGNEE = "consignee"
    CARRIER = "carrier"
    CUSTOMER = "customer"
    BORDER = "border"
    NOBODY = "nobody"
    UNKNOWN = "unknown"


class Branch(StrEnum):
    """What is done about it."""

    MEND = "mend"
    RETURN = "return"
    STORAGE = "storage"
    OTHER_CROSSING = "other_crossing"
    RELOAD = "reload"
    CHANGE_TRUCK = "change_truck"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalCase:
    """A refusal carried to its end; its id is that of the entry that opened it."""

    id: UUID
    trip: UUID
    blame: Blame = Blame.UNKNOWN
    avoidable: bool | None = None  # None: nobody has said
    officer_paper: str = ""  # number and date of what the officer wrote
    branch: Branch = Branch.UNDECIDED
    outcome: str = ""
    closed_at: datetime | None = None
    note: str = ""
