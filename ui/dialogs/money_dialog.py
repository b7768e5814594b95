"""Money and days of a trip: its delay by side, what is owed, expenses, the driver, the claim."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.domain.delay import delay_parts
from core.domain.desk import DeskView
from core.domain.problem import KezekError
from core.report.claim import Claim
from core.services.money.trip_money import TripMoney
from core.services.stays.ledger import Relief
from ui import formatting as fmt
from ui.dialogs.plain_table import plain_table
from ui.dialogs.trip_expenses import TripExpensesPart
from ui.file_choice import asked_place
from ui.i18n import language
from ui.models.money_rows import CONTEXT, PART_COLUMNS, PartRow
from ui.models.table import TableModel
from ui.papers import write_claim
from ui.parts import EmptyNote, button, give_role, muted, open_at, title
from ui.plain import Label
from ui.session import Confirmation, Session
from ui.words import money_words as say

MOST_NAMED = 4


class MoneyDialog(QDialog):
    """Shows one trip, and goes on showing it as things change."""

    def __init__(self, session: Session, trip: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.trip = trip
        self.shown: TripMoney | None = None
        self.ask_path: Callable[[QWidget, str], Path | None] = partial(
            asked_place, kinds="*.pdf;;*.xlsx"
        )
        self.head = title(self)
        self.model: TableModel[PartRow] = TableModel(
            CONTEXT, PART_COLUMNS, lambda r: r.part.began, parent=self
        )
        self.table = plain_table(self.model, session.theme, self)
        self.empty = EmptyNote(self.table)
        self.cost = Label(self)
        self.days = Label(self)
        self.driver = muted(self, wrap=True)
        self.expenses = TripExpensesPart(session, self)
        self.claim = button(self, self.save_claim)
        self.leave = button(self, self.reject)
        self._build()
        session.view_changed.connect(self.show_view)
        if session.view is not None:
            self.show_view(session.view)

    def show_view(self, view: DeskView) -> None:
        """Ask for the trip's money anew."""
        trip = self.trip
        if view.trip(trip) is not None:
            self.session.ask(lambda s: (view, s.trip_money(view, trip)), self._on_money, owner=self)

    def save_claim(self) -> None:
        """Write the claim as PDF or workbook, in the language of the window."""
        if self.shown is None:
            return
        ref = self.shown.view.trip.ref
        path = self.ask_path(self, f"claim-{ref}.pdf".replace("/", "-"))
        if path is not None:
            self.session.ask(lambda s: s.claim(ref), lambda c: self._write(c, path), owner=self)

    def _write(self, claim: Claim, path: Path) -> None:
        try:
            write_claim(claim, language(), path)
        except KezekError as error:
            self.session.job_failed.emit(error)
            return
        text = QCoreApplication.translate("Money", "Claim of {trip} written: {file}")
        said = text.format(trip=claim.view.trip.ref, file=path)
        self.session.confirm(Confirmation(said, trip=self.trip))

    def _on_money(self, found: tuple[DeskView, TripMoney]) -> None:
        view, money = found
        self.shown = money
        row = money.view
        who = " · ".join(p for p in (fmt.plate(row.plate), row.driver_name, row.trip.ref) if p)
        self.head.setText(who)
        way = row.state.direction
        parts = [PartRow(part, view.as_of, way) for part in delay_parts(row.state)]
        self.model.set_rows([part for part in parts if part.time.lost])
        nothing = QCoreApplication.translate("Money", "No hours were lost on this trip.")
        self.empty.say("" if self.model.rows else nothing)
        self._write_cost(money)
        self._write_days(money)
        self.expenses.show_expenses(money.expenses, row, view)

    def _write_cost(self, money: TripMoney) -> None:
        lines = []
        if money.cost is not None and money.cost.downtime.lost:
            lines.append(say.cost_line(money.cost))
            lines += [say.charge_line(charge) for charge in money.cost.charges]
            if not money.cost.charges:
                missing = QCoreApplication.translate(
                    "Money", "No rate of the customer is written down (Fleet, Customers)."
                )
                lines.append(missing)
        self.cost.setText("\n".join(lines))
        self.cost.setVisible(bool(lines))

    def _write_days(self, money: TripMoney) -> None:
        stay = money.stay
        self.days.setVisible(stay is not None)
        if stay is None:
            self.driver.setText(QCoreApplication.translate("Money", "No driver is named."))
            return
        self.days.setText(say.stay_line(stay))
        give_role(self.days, say.stay_role(stay))
        lines = [
            " · ".join(say.stay_details(stay)),
            say.ends_line(stay.ends),
            _relief(money.relief),
        ]
        self.driver.setText("\n".join(line for line in lines if line))

    def _build(self) -> None:
        translate = QCoreApplication.translate
        self.setWindowTitle(translate("Money", "Money and days of the trip"))
        self.table.setAccessibleName(translate("Money", "Delay by side"))
        self.claim.setText(translate("Money", "Claim for the customer…"))
        self.leave.setText(translate("Money", "Close"))
        for label in (self.cost, self.days):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for widget, share in (
            (self.head, 0),
            (self.table, 5),
            (self.cost, 0),
            (self.days, 0),
            (self.driver, 0),
            (self.expenses, 3),
        ):
            column.addWidget(widget, share)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.claim)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        column.addLayout(foot)
        for made in (self.claim, self.leave):
            made.setAutoDefault(False)
        open_at(self, 780, 660)
        self.expenses.table.setFocus()


def _relief(found: tuple[Relief, ...]) -> str:
    """`Can take over: Kim (90 days), Li (41 days)`."""
    fit = [r for r in found if r.fits]
    names = ", ".join(
        QCoreApplication.translate("Money", "{driver} ({n} days used)").format(
            driver=r.driver.name, n=r.used
        )
        for r in fit[:MOST_NAMED]
    )
    if not fit:
        return QCoreApplication.translate("Money", "Nobody who is free can take over.")
    more = len(fit) - MOST_NAMED
    rest = QCoreApplication.translate("Money", " and {n} more").format(n=more) if more > 0 else ""
    text = QCoreApplication.translate("Money", "Can take over: {names}")
    return text.format(names=names + rest)
