"""Papers of a trip and the files that show them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from core.domain.problem import KezekError


class DocumentKind(StrEnum):
    """What a truck is asked for at the border."""

    DOPP = "dopp"  # announcement of the delivery to Russia; its QR is shown on the road
    SNT = "snt"
    CMR = "cmr"
    INVOICE = "invoice"
    PHYTO = "phyto"
    SEAL = "seal"
    INSURANCE = "insurance"
    PASSAGE = "passage"  # the aisle in the cargo, as a photo or an act
    BOOKING = "booking"  # of the public queue
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A paper of a trip, one by trip, kind and number; what it says where anybody read it."""

    id: UUID
    trip: UUID
    kind: DocumentKind
    number: str = ""
    status: str = ""  # as its issuer writes it
    plate: str = ""
    trailer: str = ""
    hs_codes: tuple[str, ...] = ()
    weight_kg: float | None = None
    issued_at: date | None = None
    valid_until: date | None = None
    note: str = ""


def check_document(paper: Document) -> None:
    """Raises KezekError `paper_ends_before_it_begins`, `wrong_hs_code` for what cannot be."""
    issued, until = paper.issued_at, paper.valid_until
    if issued is not None and until is not None and until < issued:
        raise KezekError("paper_ends_before_it_begins", issued=issued, until=until)
    for code in paper.hs_codes:
        check_hs_code(code)


def check_hs_code(text: str) -> None:
    """Raises KezekError `wrong_hs_code` for what is not two to ten digits, dots apart."""
    bare = text.replace(".", "").replace(" ", "")
    if not (bare.isdecimal() and _SHORTEST <= len(bare) <= _LONGEST):
        raise KezekError("wrong_hs_code", value=text)


_SHORTEST, _LONGEST = 2, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that shows an entry, a paper or a trip; its bytes lie under their own sum."""

    id: UUID
    event: UUID | None = None
    document: UUID | None = None
    trip: UUID | None = None
    expense: UUID | None = None
    name: str
    media_type: str
    size: int  # bytes
    sha256: str
