"""Refusals: every truck that was not let in, until it has an outcome; the past, and its causes."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from core.domain.desk import DeskView
from core.domain.refusal_case import RefusalCase as Said
from core.domain.refusal_record import RefusalRecord, subjects_of
from core.services.border.refusals import ReasonChosen
from ui import formatting as fmt
from ui import keys, steps
from ui.action import Action
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.refusal_columns import CONTEXT, REFUSAL_COLUMNS, RefusalRow, open_rows, past_rows
from ui.models.refusal_count_columns import CONTEXT as COUNTS
from ui.models.refusal_count_columns import COUNT_COLUMNS, CountRow, count_rows
from ui.models.table import TableModel
from ui.panels.panel import Panel
from ui.panels.refusal_case import RefusalCase
from ui.panels.refusal_head import RefusalHead
from ui.panels.table_view import DeskTable
from ui.parts import EmptyNote, column_of, scrolled
from ui.session import Confirmation, Session
from ui.words import trade_words


class RefusalsPanel(Panel):
    """F4 says why, F6 what is done next; Enter opens the truck."""

    ACTIONS = (
        Action(
            "reason",
            QT_TRANSLATE_NOOP("Keys", "Say why the truck was refused"),
            lambda p: p.ask_reason(),
            ("F4",),
            "ban",
        ),
        Action(
            "refusal-step",
            QT_TRANSLATE_NOOP("Keys", "Next step of the refused truck"),
            lambda p: p.ask_step(),
            (keys.STEP,),
            "flag",
        ),
        Action(
            "refusals-past",
            QT_TRANSLATE_NOOP("Keys", "Refusals: open, past, counted"),
            lambda p: p.head.next_page(),
            ("Ctrl+T",),
            "history",
        ),
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("page")
        self.records: tuple[RefusalRecord, ...] = ()
        self.cause: CountRow | None = None  # whose refusals of the past are shown alone
        self.model: TableModel[RefusalRow] = TableModel(
            CONTEXT, REFUSAL_COLUMNS, lambda r: r.key, parent=self
        )
        self.counts: TableModel[CountRow] = TableModel(
            COUNTS, COUNT_COLUMNS, lambda r: r.key, parent=self
        )
        self.head = RefusalHead(session.preferences, self)
        self.table = DeskTable("refusals", self.model, session, self)
        self.count_table = DeskTable("refusal-counts", self.counts, session, self)
        self.tables = QStackedWidget(self)
        self.empty, self.count_empty = EmptyNote(self.table), EmptyNote(self.count_table)
        self.case = RefusalCase(session, self)
        self.room = scrolled(self.case, self)
        self._build()
        self._listen()
        self.bind_keys(self.table)
        self.begin()

    @override
    def retranslate(self) -> None:
        self.table.setAccessibleName(QCoreApplication.translate("Refusals", "Refusals"))
        self.count_table.setAccessibleName(
            QCoreApplication.translate("Refusals", "Refusals counted")
        )
        self.head.retranslate()
        self.case.retranslate()

    @override
    def show_view(self, view: DeskView) -> None:
        if view.is_reckoned:
            self._show(view)
        if self.head.page != "open":
            self._ask(view)

    def ask_reason(self) -> None:
        """Put the cursor where the reason is chosen."""
        if self._chosen() is not None:
            self.case.form.ask_reason()

    def ask_step(self) -> None:
        """Put the cursor where the next step is typed."""
        if self._chosen() is not None:
            self.case.form.ask_step()

    def _build(self) -> None:
        column = column_of(self)
        column.addWidget(self.head)
        self.tables.addWidget(self.table)
        self.tables.addWidget(self.count_table)
        column.addWidget(self.tables, 1)
        column.addWidget(self.room)
        self.setFocusProxy(self.table)

    def _listen(self) -> None:
        self.head.changed.connect(self._on_head)
        self.table.row_chosen.connect(self._on_row)
        self.table.row_opened.connect(self._on_opened)
        self.count_table.row_opened.connect(self._on_cause)
        self.case.form.reason_chosen.connect(self._on_reason)
        self.case.form.step_set.connect(self._on_step)
        self.case.form.said.connect(self._on_said)
        self.case.left.connect(self.table.setFocus)

    def _ask(self, view: DeskView) -> None:
        """The past, off the window's thread."""
        since = self.head.since(view.as_of)
        self.session.ask(
            lambda s: s.refusals_between(since, view.as_of), self._on_records, owner=self
        )

    def _on_records(self, records: tuple[RefusalRecord, ...]) -> None:
        self.records = records
        if self.session.view is not None:
            self._show(self.session.view)

    def _show(self, view: DeskView) -> None:
        crossings = self.session.services.crossings()
        is_counted = self.head.page == "counted"
        self.tables.setCurrentWidget(self.count_table if is_counted else self.table)
        if is_counted:
            rows = count_rows(self.records, self.head.by, view.as_of, crossings)
            self.counts.set_rows(rows)
            self.count_empty.say("" if rows else _nothing_counted())
            self._show_case(None)
            return
        is_open = self.head.page == "open"
        found = open_rows(view, crossings)
        self.head.count(len(found))
        listed = found if is_open else past_rows(self._wanted(), view, crossings)
        self.model.set_rows(listed)
        if listed and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._show_case(self._chosen())
        self.empty.say("" if listed else _nothing_open() if is_open else _nothing_past())

    def _wanted(self) -> list[RefusalRecord]:
        """Those of the chosen cause, or all."""
        cause = self.cause
        if cause is None:
            return list(self.records)
        count, by = cause.count, self.head.by
        of_cause = (r for r in self.records if r.reason == count.reason)
        return [r for r in of_cause if count.subject in subjects_of(r, by)]

    def _chosen(self) -> RefusalRow | None:
        index = self.table.currentIndex()
        if self.head.page == "counted" or not index.isValid():
            return None
        return self.model.row_at(index.row())

    def _on_head(self) -> None:
        self.cause = None
        self.head.keep()
        self._look_again()

    def _on_cause(self, row: CountRow) -> None:
        """The record of whom a cause concerns: their refusals, one by one."""
        self.cause = row
        self.head.show_past(f"{row.subject}, {row.count.reason}")
        self._look_again()

    def _look_again(self) -> None:
        if self.session.view is not None:
            self.show_view(self.session.view)

    def _on_row(self, row: RefusalRow | None) -> None:
        self._show_case(row)
        if row is not None and row.view is not None:
            self.session.select(row.record.trip)

    def _on_opened(self, row: RefusalRow) -> None:
        if row.view is not None:
            self.session.open_trip(row.record.trip)

    def _on_reason(self, code: str) -> None:
        row = self._chosen()
        if row is None:
            return
        trip, key, plate = row.record.trip, row.key, fmt.plate(row.record.plate)
        text = QCoreApplication.translate("Refusals", "{plate}: reason {reason}").format(
            plate=plate, reason=f"{code} {trade_words.refusal(code)}".strip() or fmt.DASH
        )

        def said(chosen: ReasonChosen) -> Confirmation:
            return Confirmation(text, steps.withdrawing(chosen.event), trip)

        self.session.command(lambda s: s.choose_reason(trip, code or None, key), said)
        self.table.setFocus()

    def _on_step(self, step: str, who: str, till: datetime) -> None:
        row = self._chosen()
        if row is None:
            return
        trip = row.record.trip
        text = QCoreApplication.translate("Refusals", "{plate}: next step {step}").format(
            plate=fmt.plate(row.record.plate), step=step
        )
        self.session.command(
            lambda s: s.set_next_step(trip, step, who, till),
            lambda key: Confirmation(text, steps.withdrawing(key), trip),
        )
        self.table.setFocus()

    def _show_case(self, row: RefusalRow | None) -> None:
        self.case.show_row(row)
        self.room.setVisible(row is not None)

    def _on_said(self, case: Said) -> None:
        row = self._chosen()
        if row is None:
            return
        text = QCoreApplication.translate("Refusals", "{plate}: refusal written down").format(
            plate=fmt.plate(row.record.plate)
        )
        self.session.command(
            lambda s: s.keep_case(case),
            lambda before: Confirmation(text, steps.saying(before), case.trip),
        )


def _nothing_open() -> str:
    return QCoreApplication.translate(
        "Refusals",
        "No truck is refused now.\nWhen a driver says “refused”, type it with F2 "
        "(417 отказ спот): the truck stands here with its reason, the officer's words and "
        "the next step until it has passed, come home or was unloaded.",
    )


def _nothing_past() -> str:
    return QCoreApplication.translate(
        "Refusals",
        "No refusal in this time.\nChoose a longer time above. What was refused stays here with "
        "its course, its hours and its cost, also after the truck has passed.",
    )


def _nothing_counted() -> str:
    return QCoreApplication.translate(
        "Refusals",
        "Nothing to count in this time.\nHere refusals of one cause stand together: which "
        "shipper sends without a paper again and again, and what it costs.",
    )
