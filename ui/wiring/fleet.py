"""The dialogs that the fleet's panel opens."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from core.domain.fleet import Carrier, Customer, Driver, Trip, Truck
from core.services.registers import Registers
from ui.dialogs.expenses_dialog import ExpensesDialog
from ui.dialogs.fleet_forms import CarrierForm, CustomerForm, DriverForm, TruckForm
from ui.dialogs.history_dialog import HistoryDialog, columns
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.trip_dialog import TripDialog
from ui.file_choice import asked_place
from ui.models.fleet_columns import FIELDS, field_name
from ui.models.fleet_rows import FleetRow
from ui.panels.fleet import FleetPanel
from ui.session import Confirmation, Session


class Dialogs:
    """Opens a form, the history, the import; `ask_zip` asks where to write."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.ask_zip: Callable[[QWidget], Path | None] = partial(
            asked_place, name="kezek.zip", kinds="*.zip"
        )

    def edit(self, noun: str, known: Registers, row: FleetRow | None, parent: QWidget) -> None:
        """Add one of a noun (`row` None) or change it."""
        self._form(noun, known, row, parent).open()

    def history(self, row: FleetRow, heading: str, parent: QWidget) -> None:
        """Show who changed what of it."""
        shown = columns(field_name, row.names.by_id(), tuple(FIELDS))
        key = str(row.key)
        HistoryDialog(self.session, lambda s: s.history(key), heading, shown, parent).open()

    def take_in(self, parent: QWidget) -> None:
        """Take tables of the office in."""
        ImportDialog(self.session, parent).open()

    def write_out(self, parent: QWidget) -> None:
        """Write everything out as tables."""
        path = self.ask_zip(parent)
        if path is None:
            return
        text = QCoreApplication.translate("Fleet", "Written: {file}").format(file=path)
        self.session.command(lambda s: s.export(path), lambda _: Confirmation(text))

    def write_for(self, customer: str, parent: QWidget) -> None:
        """Write a customer's own orders and the course of their trips."""
        path = self.ask_zip(parent)
        if path is None:
            return
        text = QCoreApplication.translate("Fleet", "Written: {file}").format(file=path)
        self.session.command(
            lambda s: s.export_for_customer(customer, path), lambda _: Confirmation(text)
        )

    def expenses(self, parent: QWidget) -> None:
        """Write what was spent on trips, for the accountant."""
        ExpensesDialog(self.session, parent).open()

    def _form(self, noun: str, known: Registers, row: FleetRow | None, parent: QWidget) -> QDialog:
        entity = row.entity if row is not None else None
        match noun:
            case "trucks":
                old = entity if isinstance(entity, Truck) else None
                return TruckForm(self.session, known, old, parent)
            case "drivers":
                driver = entity if isinstance(entity, Driver) else None
                return DriverForm(self.session, known, driver, parent)
            case "carriers":
                carrier = entity if isinstance(entity, Carrier) else None
                return CarrierForm(self.session, known, carrier, parent)
            case "customers":
                customer = entity if isinstance(entity, Customer) else None
                return CustomerForm(self.session, known, customer, parent)
            case _:
                trip = entity if isinstance(entity, Trip) else None
                return TripDialog(self.session, known, trip, parent)


def fleet_panel(session: Session) -> FleetPanel:
    """The fleet's panel with its dialogs."""
    return FleetPanel(session, Dialogs(session))
