"""Refusals: every truck that was not let in, until it has an outcome."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.domain.desk import DeskView
from core.services.refusals import ReasonChosen
from ui import formatting as fmt
from ui import trade_words
from ui.models.board_row import BoardRow
from ui.models.refusal_columns import CONTEXT, REFUSAL_COLUMNS, refusal_rows
from ui.models.table import TableModel
from ui.panels.panel import Panel
from ui.panels.refusal_case import RefusalCase
from ui.panels.table_view import DeskTable
from ui.parts import EmptyNote, column_of, key_on
from ui.session import Confirmation, Session


class RefusalsPanel(Panel):
    """F4 says why, F6 what is done next; Enter opens the truck."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("page")
        self.model: TableModel[BoardRow] = TableModel(
            CONTEXT, REFUSAL_COLUMNS, lambda r: r.key, lambda r: r.hay, self
        )
        self.table = DeskTable("refusals", self.model, session, self)
        self.empty = EmptyNote(self.table)
        self.case = RefusalCase(self)
        column = column_of(self)
        column.addWidget(self.table, 1)
        column.addWidget(self.case)
        self.setFocusProxy(self.table)
        self.table.row_chosen.connect(self._on_row)
        self.table.row_opened.connect(self._on_opened)
        self.case.reason_chosen.connect(self._on_reason)
        self.case.step_set.connect(self._on_step)
        self.case.left.connect(self.table.setFocus)
        key_on(self, "F4", self._ask_reason, within=True)
        key_on(self, "F6", self._ask_step, within=True)
        self.begin()

    @override
    def retranslate(self) -> None:
        self.table.setAccessibleName(QCoreApplication.translate("Refusals", "Refusals"))
        self.case.retranslate()

    @override
    def show_view(self, view: DeskView) -> None:
        rows = refusal_rows(view)
        self.model.set_rows(rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.case.show_row(self._chosen())
        text = QCoreApplication.translate(
            "Refusals",
            "No truck is refused now.\nWhen a driver says “refused”, type it with F2 "
            "(417 отказ спот): the truck stands here with its reason, the officer's words and "
            "the next step until it has passed, come home or was unloaded.",
        )
        self.empty.say("" if rows else text)

    def _chosen(self) -> BoardRow | None:
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def _ask_reason(self) -> None:
        if self._chosen() is not None:
            self.case.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.case.reason.showPopup()

    def _ask_step(self) -> None:
        if self._chosen() is not None:
            self.case.step.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.case.step.selectAll()

    def _on_row(self, row: BoardRow | None) -> None:
        self.case.show_row(row)
        if row is not None:
            self.session.select(row.key)

    def _on_opened(self, row: BoardRow) -> None:
        self.session.open_trip(row.key)

    def _on_reason(self, code: str) -> None:
        row = self._chosen()
        if row is None:
            return
        trip, plate = row.key, fmt.plate(row.view.plate)
        text = QCoreApplication.translate("Refusals", "{plate}: reason {reason}").format(
            plate=plate, reason=f"{code} {trade_words.refusal(code)}".strip() or fmt.DASH
        )

        def said(chosen: ReasonChosen) -> Confirmation:
            return Confirmation(text, lambda s: s.choose_reason(trip, chosen.before), trip)

        self.session.command(lambda s: s.choose_reason(trip, code or None), said)
        self.table.setFocus()

    def _on_step(self, step: str, who: str, till: datetime) -> None:
        row = self._chosen()
        if row is None:
            return
        trip = row.key
        text = QCoreApplication.translate("Refusals", "{plate}: next step {step}").format(
            plate=fmt.plate(row.view.plate), step=step
        )
        self.session.command(
            lambda s: s.set_next_step(trip, step, who, till),
            lambda key: Confirmation(text, lambda s: s.withdraw(key), trip),
        )
        self.table.setFocus()
