"""Rows of money spent. Gives each row's key."""

from collections.abc import Sequence
from dataclasses import replace

from core.domain.expense import Expense
from core.domain.ids import new_id
from core.domain.money import amount_of, currency_of
from core.services.importing.cells import read_word, text_of
from core.services.importing.known import Draft
from core.services.importing.naming import driver_named
from core.services.importing.place import Here
from core.services.importing.registers import given
from core.services.importing.table import Row
from core.services.importing.trips import trip_of
from core.services.importing.words import EXPENSE_KINDS


def take_expense(row: Row, draft: Draft, here: Here) -> str:
    """A sum by its trip, kind, moment and amount; the note tells two such sums apart."""
    trip = row.need("trip", lambda c: trip_of(draft, c))
    new = Expense(
        id=new_id(),
        trip=trip.id,
        kind=row.need("kind", lambda c: read_word(c, EXPENSE_KINDS, "unknown_expense_kind")),
        amount=row.need("amount", lambda c: amount_of(text_of(c))),
        currency=row.need("currency", lambda c: currency_of(text_of(c))),
        at=row.need("at", here.at),
        driver=row.get("driver", lambda c: driver_named(draft, text_of(c)).id),
        note=row.text("note"),
    )
    shelf = draft.known.expenses
    old = _same(shelf.find(new.identity), new.note)
    fields = given(driver=new.driver, note=new.note)
    draft.put(shelf, replace(old, **fields) if old is not None else new)
    return f"{trip.ref} / {new.kind.value} / {new.amount} {new.currency}"


def _same(known: Sequence[Expense], note: str) -> Expense | None:
    """The one this row is about: with the same note, else one where either says nothing."""
    by_note = next((e for e in known if e.note == note), None)
    return by_note or next((e for e in known if not (e.note and note)), None)
