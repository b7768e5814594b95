"""Money spent on trips: kept, changed, taken out, and gathered for the accountant."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from core.domain.expense import Expense
from core.domain.fleet import Driver, Trip
from core.domain.money import checked_amount, currency_of
from core.domain.name import name_key
from core.domain.papers import Attachment
from core.domain.problem import KezekError
from core.report.expense_lines import ExpenseLine, ExpensePeriod
from core.services.desk import Desk
from core.services.papers.attachments import Attached, Incoming, attach
from core.services.swaps import Swap, Swapped, swap
from core.store import queries


@dataclass(frozen=True, slots=True)
class TripExpenses:
    """Sums spent on a trip in the order of spending, and the receipts of each."""

    expenses: tuple[Expense, ...] = ()
    receipts: tuple[Attachment, ...] = ()


def save(desk: Desk, expense: Expense) -> Swapped:
    """Add or change one.

    Raises KezekError `amount_negative`, `amount_too_large`, `currency_missing`, `currency_unknown`.
    """
    checked_amount(expense.amount)
    known = replace(expense, currency=currency_of(expense.currency))
    kept = trip_expenses(desk, expense.trip).expenses
    before = next((e for e in kept if e.id == expense.id), None)
    return swap(desk, [Swap(before, known)])


def remove(desk: Desk, expense: Expense) -> Swapped:
    """Take one out; its receipts stay with the trip, the history of edits keeps what it was."""
    files = [f for f in trip_expenses(desk, expense.trip).receipts if f.expense == expense.id]
    freed = [Swap(file, replace(file, expense=None)) for file in files]
    return swap(desk, [*freed, Swap(expense, None)])


def add_receipts(desk: Desk, expense: Expense, incoming: Sequence[Incoming]) -> Attached:
    """Keep photos of a receipt, with a note of the trip. KezekError as `attach` has them."""
    return attach(desk, incoming, expense.trip, shows=expense)


def trip_expenses(desk: Desk, trip: UUID) -> TripExpenses:
    """Sums spent on a trip."""
    with desk.store.reading() as snapshot:
        found = queries.expenses_of(snapshot, [trip])[trip]
        files = queries.attachments_of(snapshot, [trip])[trip]
    return TripExpenses(
        expenses=tuple(sorted(found, key=lambda e: (e.at, e.id))),
        receipts=tuple(f for f in files if f.expense is not None),
    )


def period(desk: Desk, start: datetime, end: datetime) -> ExpensePeriod:
    """What was spent between two moments, with its round, driver and receipts.

    Raises KezekError `report_period` where it ends before it begins.
    """
    if not start < end:
        raise KezekError("report_period", start=start, end=end)
    with desk.store.reading() as snapshot:
        found = [e for e in queries.expenses(snapshot) if start <= e.at < end]
        keys = list({e.trip for e in found})
        trips = {t.id: t for t in queries.trips_of(snapshot, keys)}
        plates = {t.id: t.plate for t in queries.trucks(snapshot)}
        drivers = {d.id: d for d in queries.drivers(snapshot)}
        files = queries.attachments_of(snapshot, keys)
    lines = [_line(expense, trips, plates, drivers, files) for expense in found]
    lines.sort(key=lambda row: (row.round_ref, name_key(row.driver), row.expense.at))
    return ExpensePeriod(
        company=desk.settings.company,
        dispatcher=desk.author.dispatcher,
        made_at=desk.clock.written(),
        start=start,
        end=end,
        lines=tuple(lines),
    )


def _line(
    expense: Expense,
    trips: Mapping[UUID, Trip],
    plates: Mapping[UUID, str],
    drivers: Mapping[UUID, Driver],
    files: Mapping[UUID, Sequence[Attachment]],
) -> ExpenseLine:
    trip = trips[expense.trip]
    driver = expense.driver or trip.driver
    return ExpenseLine(
        expense=expense,
        trip=trip,
        plate=plates.get(trip.truck, ""),
        driver=drivers[driver].name if driver is not None else "",
        files=tuple(a.name for a in files[trip.id] if a.expense == expense.id),
    )
