"""What the window asks of money: delays, expenses, claims, drivers' days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from core.domain.desk import DeskView
from core.domain.expense import Expense
from core.domain.fleet import Driver
from core.domain.ledger import Ledger

if TYPE_CHECKING:
    from core.report.claim import Claim
    from core.report.expense_lines import ExpensePeriod
    from core.services.money.trip_money import TripMoney
    from core.services.papers.attachments import Attached, Incoming
    from core.services.swaps import Swapped


class MoneyServices(Protocol):
    """The functions of core/services about money with their desk handed to them."""

    def trip_money(self, view: DeskView, trip: UUID) -> TripMoney:
        """Money and days of a trip of a view."""

    def save_expense(self, expense: Expense) -> Swapped:
        """Add or change a sum spent."""

    def remove_expense(self, expense: Expense) -> Swapped:
        """Take a sum out."""

    def add_receipts(self, expense: Expense, incoming: Sequence[Incoming]) -> Attached:
        """Keep photos of a receipt."""

    def expenses(self, start: datetime, end: datetime) -> ExpensePeriod:
        """What was spent between two moments."""

    def claim(self, trip_ref: str) -> Claim:
        """The evidence of a trip's delay."""

    def ledgers(self, drivers: Sequence[Driver]) -> Mapping[UUID, Ledger]:
        """Days of drivers in Russia this year."""
