"""Fleet: the registers as tables; add, change, history, import, export."""

from collections.abc import Mapping
from typing import Final, Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from core.domain.clock import ORAL
from core.domain.desk import DeskView
from core.domain.ledger import Ledger
from core.services.registers import Registers
from ui import keys
from ui.action import Action
from ui.clearable_line import ClearableLine
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.models.alphabet import alphabetical
from ui.models.fleet_columns import COLUMNS, CONTEXT
from ui.models.fleet_rows import Entity, FleetRow, Names
from ui.models.table import TableModel
from ui.panels.panel import Panel
from ui.panels.table_view import DeskTable
from ui.parts import EmptyNote, button, column_of, flowing_strip, give_role
from ui.services import Services
from ui.session import Session

NOUNS: Final[dict[str, str]] = {
    "trips": QT_TRANSLATE_NOOP("Fleet", "Trips"),
    "trucks": QT_TRANSLATE_NOOP("Fleet", "Trucks"),
    "drivers": QT_TRANSLATE_NOOP("Fleet", "Drivers"),
    "carriers": QT_TRANSLATE_NOOP("Fleet", "Carriers"),
    "customers": QT_TRANSLATE_NOOP("Fleet", "Customers"),
}


class FleetDialogs(Protocol):
    """What the panel opens; handed in, because panels know no dialogs."""

    def edit(self, noun: str, known: Registers, row: FleetRow | None, parent: QWidget) -> None:
        """Add one of a noun (`row` None) or change it."""

    def history(self, row: FleetRow, heading: str, parent: QWidget) -> None:
        """Show who changed what of it."""

    def take_in(self, parent: QWidget) -> None:
        """Take tables of the office in."""

    def write_out(self, parent: QWidget) -> None:
        """Write everything out as tables."""

    def expenses(self, parent: QWidget) -> None:
        """Write what was spent on trips, for the accountant."""

    def write_for(self, customer: str, parent: QWidget) -> None:
        """Write a customer's own orders and the course of their trips."""


class FleetPanel(Panel):
    """Insert adds, Enter changes, Ctrl+H shows the history, typing filters."""

    ACTIONS = (
        Action(
            "add",
            QT_TRANSLATE_NOOP("Keys", "Add a trip, a truck, a driver, a customer"),
            lambda p: p.add_one(),
            ("Ins",),
            "plus",
        ),
        Action(
            "history",
            QT_TRANSLATE_NOOP("Keys", "Who changed what of the chosen record"),
            lambda p: p.show_history(),
            (keys.HISTORY,),
            "history",
        ),
        Action(
            "take-in",
            QT_TRANSLATE_NOOP("Keys", "Import tables of the office (Excel, CSV)"),
            lambda p: p.dialogs.take_in(p),
            icon="table-export",
        ),
        Action(
            "write-out",
            QT_TRANSLATE_NOOP("Keys", "Write everything out as tables"),
            lambda p: p.dialogs.write_out(p),
            icon="device-floppy",
        ),
        Action(
            "write-for-customer",
            QT_TRANSLATE_NOOP("Keys", "Write out the orders of the chosen customer, for them"),
            lambda p: p.write_for_customer(),
            icon="device-floppy",
        ),
        Action(
            "expenses",
            QT_TRANSLATE_NOOP("Keys", "Expenses of trips for the accountant (Excel)"),
            lambda p: p.dialogs.expenses(p),
            icon="table-export",
        ),
    )

    def __init__(
        self, session: Session, dialogs: FleetDialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self.setObjectName("page")
        self.dialogs = dialogs
        self.known = Registers()
        self.noun = "trips"
        self._wanted: UUID | None = None  # asked for before its register was read
        self.models: dict[str, TableModel[FleetRow]] = {}
        self.tables: dict[str, DeskTable] = {}
        self.notes: dict[str, EmptyNote] = {}
        self.chips: dict[str, QPushButton] = {}
        self.stack = QStackedWidget(self)
        self.filter = ClearableLine(session.theme, self)
        self.add = button(self, self.add_one)
        self.change = button(self, self.change_one)
        self.history = button(self, self.show_history)
        self.take_in = button(self, lambda: self.dialogs.take_in(self))
        self.write_out = button(self, lambda: self.dialogs.write_out(self))
        self.for_customer = button(self, self.write_for_customer)
        self.spent = button(self, lambda: self.dialogs.expenses(self))
        column = column_of(self)
        column.addWidget(self._build_chips())
        column.addWidget(self._build_buttons())
        column.addWidget(self.stack, 1)
        for noun in NOUNS:
            self._build_table(noun)
        self.filter.textChanged.connect(self._on_filter)
        self.bind_keys(self.filter)
        self.setFocusProxy(self.filter)
        self.show_noun("trips")
        self.begin()

    @property
    def table(self) -> DeskTable:
        """The table shown."""
        return self.tables[self.noun]

    @override
    def retranslate(self) -> None:
        self.filter.setPlaceholderText(QCoreApplication.translate("Fleet", "Filter"))
        self.filter.setAccessibleName(QCoreApplication.translate("Fleet", "Filter"))
        self.add.setText(QCoreApplication.translate("Fleet", "Add (Ins)"))
        self.change.setText(QCoreApplication.translate("Fleet", "Change (Enter)"))
        self.history.setText(QCoreApplication.translate("Fleet", "History (Ctrl+H)"))
        self.take_in.setText(QCoreApplication.translate("Fleet", "Import tables…"))
        self.write_out.setText(QCoreApplication.translate("Fleet", "Export…"))
        self.for_customer.setText(QCoreApplication.translate("Fleet", "For this customer…"))
        tip = QCoreApplication.translate(
            "Fleet",
            "Their orders and the course of the trips; no other customers, telephones or money",
        )
        self.for_customer.setToolTip(tip)
        self.spent.setText(QCoreApplication.translate("Fleet", "Expenses…"))
        for noun, table in self.tables.items():
            table.setAccessibleName(word(CONTEXT, NOUNS[noun]))
        self._count()

    @override
    def show_view(self, view: DeskView) -> None:
        if self.isVisible():
            self._ask()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Read the registers anew."""
        super().showEvent(event)
        self._ask()

    def show_noun(self, noun: str) -> None:
        """Turn to a register."""
        self.noun = noun
        self.chips[noun].setChecked(True)
        self.stack.setCurrentWidget(self.tables[noun])
        self.models[noun].set_query(self.filter.text())
        self.for_customer.setVisible(noun == "customers")
        self._count()

    def show_record(self, noun: str, key: UUID) -> None:
        """Turn to one record; it is chosen as soon as the registers are read."""
        self.filter.clear()
        self.show_noun(noun)
        self._wanted = key
        self._choose_wanted()

    def add_one(self) -> None:
        """Add one of the register shown."""
        self.dialogs.edit(self.noun, self.known, None, self)

    def change_one(self) -> None:
        """Change the chosen one."""
        row = self._chosen()
        if row is not None:
            self.dialogs.edit(self.noun, self.known, row, self)

    def show_history(self) -> None:
        """Show who changed what of the chosen one."""
        row = self._chosen()
        if row is not None:
            heading = COLUMNS[self.noun][0].text(row)
            self.dialogs.history(row, heading, self)

    def write_for_customer(self) -> None:
        """Write out what the chosen customer may have."""
        row = self._chosen()
        if row is not None and self.noun == "customers":
            self.dialogs.write_for(COLUMNS["customers"][0].text(row), self)

    def _chosen(self) -> FleetRow | None:
        index = self.table.currentIndex()
        return self.models[self.noun].row_at(index.row()) if index.isValid() else None

    def _build_chips(self) -> QFrame:
        bar, row = flowing_strip(self)
        row.setSpacing(4)
        group = QButtonGroup(self)
        for noun in NOUNS:
            chip = QPushButton(bar)
            give_role(chip, "chip")
            chip.setCheckable(True)
            chip.setProperty("noun", noun)
            group.addButton(chip)
            self.chips[noun] = chip
            row.addWidget(chip)
        group.buttonClicked.connect(self._on_chip)
        self.filter.setMinimumWidth(120)
        row.add_growing(self.filter)
        return bar

    def _build_buttons(self) -> QFrame:
        """In a row of their own: beside the registers they are wider than a small screen."""
        bar, row = flowing_strip(self)
        own = (self.add, self.change, self.history, self.for_customer)
        for made in (*own, self.take_in, self.write_out, self.spent):
            row.addWidget(made)
        return bar

    def _build_table(self, noun: str) -> None:
        model: TableModel[FleetRow] = TableModel(
            CONTEXT, COLUMNS[noun], lambda r: r.key, lambda r: r.hay, self
        )
        table = DeskTable(f"fleet-{noun}", model, self.session, self)
        table.row_opened.connect(self.change_one)
        table.typed.connect(self._on_typed)
        self.models[noun], self.tables[noun] = model, table
        self.notes[noun] = EmptyNote(table)
        self.stack.addWidget(table)
        model.shown_changed.connect(self._count)

    def _ask(self) -> None:
        self.session.ask(_read, self._on_registers, owner=self)

    def _on_registers(self, found: tuple[Registers, Mapping[UUID, Ledger]]) -> None:
        known, days = found
        view = self.session.view
        if view is None:
            return
        self.known = known
        names = Names.of(known, self.session.services.crossings())
        today = view.as_of.astimezone(ORAL).date()
        for noun, entities in listed(known).items():
            rows = [
                FleetRow(e, names, today, names.trips_of.get(e.id, 0), days.get(e.id))
                for e in entities
            ]
            self.models[noun].set_rows(rows)
        self._choose_wanted()
        self._count()

    def _count(self) -> None:
        nothing = QCoreApplication.translate(
            "Fleet",
            "Nothing here yet.\nTake in the office's Excel table: it is shown before anything is "
            "kept. Or press Insert and type.",
        )
        unfit = QCoreApplication.translate("Fleet", "Nothing here fits the filter.")
        for noun, chip in self.chips.items():
            model = self.models.get(noun)
            if model is None:
                continue
            chip.setText(f"{word(CONTEXT, NOUNS[noun])}  {len(model.rows)}")
            self.notes[noun].say("" if model.shown else unfit if model.rows else nothing)

    def _choose_wanted(self) -> None:
        if self._wanted is not None and self.models[self.noun].place_of(self._wanted) is not None:
            self.table.choose(self._wanted)
            self.table.setFocus()
            self._wanted = None

    def _on_chip(self, chip: QPushButton) -> None:
        self.show_noun(str(chip.property("noun")))

    def _on_filter(self, text: str) -> None:
        self.models[self.noun].set_query(text)

    def _on_typed(self, text: str) -> None:
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filter.insert(text)


def _read(services: Services) -> tuple[Registers, Mapping[UUID, Ledger]]:
    known = services.registers()
    return known, services.ledgers(known.drivers)


def listed(known: Registers) -> dict[str, tuple[Entity, ...]]:
    """Entities by register, in the order in which people look for them."""
    trucks = sorted(known.trucks, key=lambda t: t.plate)
    drivers = sorted(known.drivers, key=lambda d: alphabetical(d.name))
    carriers = sorted(known.carriers, key=lambda c: (not c.own, alphabetical(c.name)))
    customers = sorted(known.customers, key=lambda c: alphabetical(c.name))
    return {
        "trips": known.trips[::-1],
        "trucks": tuple(trucks),
        "drivers": tuple(drivers),
        "carriers": tuple(carriers),
        "customers": tuple(customers),
    }
