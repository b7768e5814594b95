"""Money, claims and drivers' days bound to one desk."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from core.domain.desk import DeskView
from core.domain.expense import Expense
from core.domain.fleet import Driver
from core.domain.ledger import Ledger
from core.report.claim import Claim
from core.report.expense_lines import ExpensePeriod
from core.services.desk import Desk
from core.services.money import claims, expenses, trip_money
from core.services.money.trip_money import TripMoney
from core.services.papers.attachments import Attached, Incoming
from core.services.stays import ledger
from core.services.swaps import Swapped


class DeskMoney:
    """Each method is a function of core/services on this desk; called off the window's thread."""

    desk: Desk

    def trip_money(self, view: DeskView, trip: UUID) -> TripMoney:
        """Money and days of a trip of a view."""
        return trip_money.trip_money(self.desk, view, trip)

    def save_expense(self, expense: Expense) -> Swapped:
        """Add or change a sum spent."""
        return expenses.save(self.desk, expense)

    def remove_expense(self, expense: Expense) -> Swapped:
        """Take a sum out."""
        return expenses.remove(self.desk, expense)

    def add_receipts(self, expense: Expense, incoming: Sequence[Incoming]) -> Attached:
        """Keep photos of a receipt."""
        return expenses.add_receipts(self.desk, expense, incoming)

    def expenses(self, start: datetime, end: datetime) -> ExpensePeriod:
        """What was spent between two moments."""
        return expenses.period(self.desk, start, end)

    def claim(self, trip_ref: str) -> Claim:
        """The evidence of a trip's delay."""
        return claims.claim_of(self.desk, trip_ref)

    def ledgers(self, drivers: Sequence[Driver]) -> Mapping[UUID, Ledger]:
        """Days of drivers in Russia this year."""
        return ledger.ledgers(self.desk, drivers)
