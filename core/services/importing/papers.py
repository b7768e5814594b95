"""Rows of documents. Gives each row's key."""

from dataclasses import replace

from core.domain.ids import new_id
from core.domain.papers import Document, check_document, check_hs_code
from core.services.importing.cells import (
    WEIGHT_SCALE,
    read_list,
    read_number,
    read_plate,
    read_word,
    text_of,
)
from core.services.importing.known import Draft, ref_key
from core.services.importing.moments import Cell
from core.services.importing.place import Here
from core.services.importing.registers import given, read_trailer
from core.services.importing.table import Row
from core.services.importing.trips import WEIGHT, trip_of
from core.services.importing.words import DOCUMENT_KINDS


def take_document(row: Row, draft: Draft, here: Here) -> str:
    """A paper by its trip, kind and number."""
    trip = row.need("trip", lambda c: trip_of(draft, c))
    kind = row.need("kind", lambda c: read_word(c, DOCUMENT_KINDS, "unknown_document_kind"))
    number = row.text("number")
    fields = given(
        status=row.text("status"),
        plate=row.get("plate", lambda c: read_plate(c).plate),
        trailer=row.get("trailer", read_trailer),
        hs_codes=row.get("hs_codes", _read_codes),
        weight_kg=row.get("weight_kg", lambda c: read_number(c, WEIGHT, WEIGHT_SCALE)),
        issued_at=row.get("issued_at", here.day),
        valid_until=row.get("valid_until", here.day),
        note=row.text("note"),
    )
    shelf = draft.known.documents
    old = next(iter(shelf.find((trip.id, kind, ref_key(number)))), None)
    blank = Document(id=new_id(), trip=trip.id, kind=kind, number=number)
    paper = replace(old or blank, **fields)
    with row.blaming("valid_until"):
        check_document(paper)
    draft.put(shelf, paper)
    return " / ".join(part for part in (trip.ref, kind.value, number) if part)


def _read_codes(value: Cell) -> tuple[str, ...]:
    codes = read_list(text_of(value))
    for code in codes:
        check_hs_code(code)
    return codes
