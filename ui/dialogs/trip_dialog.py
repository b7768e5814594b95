"""A trip: truck, driver, way, what was promised, and its orders."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from core.domain.crossing import Direction
from core.domain.fleet import Driver, Shipment, Trip, Truck
from core.domain.ids import new_id
from core.domain.name import name_key
from core.domain.plate import plate_key, show_plate
from core.domain.problem import KezekError
from core.services.registers import Entity, Registers
from ui import formatting as fmt
from ui import steps, words
from ui.dialogs.record_form import RecordForm, moment_of, moment_text, text_of
from ui.dialogs.shipment_table import ShipmentTable
from ui.i18n import crossing_name
from ui.models.alphabet import alphabetical
from ui.parts import open_at
from ui.plain import Label
from ui.session import Session


class TripDialog(RecordForm):
    """Adds a trip (`old` None) or changes it; a plate or name nobody knows yet is added."""

    def __init__(
        self,
        session: Session,
        known: Registers,
        old: Trip | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, QCoreApplication.translate("Form", "Trip"), parent)
        self.known = known
        self.old = old
        self.now = (
            session.view.as_of if session.view is not None else datetime.fromtimestamp(0, UTC)
        )
        trip = old or _new_trip(known)
        self.shipments = tuple(s for s in known.shipments if s.trip == trip.id)
        self.trip_id: UUID = trip.id
        self._add_who(trip)
        self._add_way(trip)
        self._add_when(trip)
        self.table = ShipmentTable(self.shipments, known.customers, self)
        self.table.setMinimumHeight(84)
        self.last_field = self.table
        label = Label(self, QCoreApplication.translate("Form", "Orders of the trip"))
        self.column.insertWidget(1, label)
        self.column.insertWidget(2, self.table, 1)
        open_at(self, 900, 640)

    @override
    def accept(self) -> None:
        """Keep the trip with its orders, or say what is wrong."""
        try:
            sent = self.read()
        except KezekError as error:
            self.say_failure(error)
            return
        before = (self.old, self.shipments) if self.old is not None else None
        text = QCoreApplication.translate("Form", "Kept: trip {ref}").format(ref=sent[0].ref)
        self.send(steps.keeping_trip(sent, before), text)

    def read(self) -> tuple[Trip, tuple[Shipment, ...], tuple[Entity, ...]]:
        """Trip, orders, and what they name that nobody knew. Raises KezekError."""
        translate = QCoreApplication.translate
        truck, new_trucks = self._truck()
        driver, new_drivers = self._driver()
        shipments, new_customers = self.table.read(self.trip_id, self.now)
        old = self.old
        trip = Trip(
            id=self.trip_id,
            ref=text_of(self.ref),
            truck=truck,
            destination=text_of(self.destination),
            crossings=tuple(self.crossing.currentData() or ()),
            direction=self.direction.currentData() or Direction.OUT,
            trailer=show_plate(text_of(self.trailer)),
            driver=driver,
            origin=text_of(self.origin),
            planned_departure=moment_of(self.departure, translate("Form", "Leaves"), self.now),
            promised_at=moment_of(
                self.promised,
                translate("Form", "Told to the customer"),
                self.now,
                is_deadline=True,
            ),
            round_ref=old.round_ref if old else "",
            empty=self.empty.isChecked(),
        )
        return trip, shipments, (*new_trucks, *new_drivers, *new_customers)

    def _add_who(self, trip: Trip) -> None:
        translate = QCoreApplication.translate
        self.ref = self.add_text(translate("Form", "Trip No."), trip.ref)
        trucks = sorted((fmt.plate(t.plate), t.id) for t in self.known.trucks)
        self.truck = self._typed(translate("Form", "Truck"), trucks, trip.truck)
        self.trailer = self.add_text(translate("Form", "Trailer"), trip.trailer)
        drivers = [
            (d.name, d.id) for d in sorted(self.known.drivers, key=lambda d: alphabetical(d.name))
        ]
        self.driver = self._typed(translate("Form", "Driver"), drivers, trip.driver)

    def _add_way(self, trip: Trip) -> None:
        translate = QCoreApplication.translate
        self.origin = self.add_text(translate("Form", "From"), trip.origin)
        self.destination = self.add_text(translate("Form", "To"), trip.destination)
        ways = self._ways(trip)
        self.crossing = self.add_choice(translate("Form", "Crossing"), ways, trip.crossings)
        directions = [(words.direction(d), d) for d in Direction]
        self.direction = self.add_choice(translate("Form", "Direction"), directions, trip.direction)
        self.empty = QCheckBox(translate("Form", "Empty, without cargo"), self)
        self.empty.setChecked(trip.empty)
        self.form.addRow("", self.empty)

    def _add_when(self, trip: Trip) -> None:
        translate = QCoreApplication.translate
        hint = "20.11.2026 18:00"
        self.departure = self.add_text(
            translate("Form", "Leaves"), moment_text(trip.planned_departure), hint
        )
        self.promised = self.add_text(
            translate("Form", "Told to the customer"), moment_text(trip.promised_at), hint
        )

    def _ways(self, trip: Trip) -> list[tuple[str, object]]:
        crossings = self.session.services.crossings()
        followed = self.session.services.settings().followed
        codes = sorted(crossings, key=lambda c: (c not in followed, crossing_name(crossings[c])))
        ways: list[tuple[str, object]] = [(crossing_name(crossings[c]), (c,)) for c in codes]
        if len(trip.crossings) > 1:
            names = [crossing_name(crossings[c]) if c in crossings else c for c in trip.crossings]
            ways.insert(0, (" → ".join(names), trip.crossings))
        return ways

    def _typed(
        self, label: str, options: Sequence[tuple[str, UUID]], chosen: UUID | None
    ) -> QComboBox:
        field = self.add_choice(label, options, chosen)
        field.setEditable(True)
        field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = field.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line = field.lineEdit()
        if isinstance(line, QLineEdit):
            line.setAccessibleName(label)
        return field

    def _truck(self) -> tuple[UUID, tuple[Truck, ...]]:
        plate = " ".join(self.truck.currentText().split())
        if not plate:
            raise KezekError("name_missing", noun="truck")
        for truck in self.known.trucks:
            if plate_key(truck.plate) == plate_key(plate):
                return truck.id, ()
        new = Truck(id=new_id(), plate=show_plate(plate))
        return new.id, (new,)

    def _driver(self) -> tuple[UUID | None, tuple[Driver, ...]]:
        name = " ".join(self.driver.currentText().split())
        if not name:
            return None, ()
        chosen = self.driver.currentData()
        for driver in self.known.drivers:
            same = name_key(driver.name) == name_key(name)
            if same and (driver.id == chosen or chosen is None):
                return driver.id, ()
        new = Driver(id=new_id(), name=name)
        return new.id, (new,)


def _new_trip(known: Registers) -> Trip:
    """The next number after the last trip's, where it ends in one."""
    last = known.trips[-1].ref if known.trips else "R-0"
    head = last.rstrip("0123456789")
    digits = last[len(head) :]
    ref = f"{head}{int(digits) + 1:0{len(digits)}d}" if digits else ""
    return Trip(id=new_id(), ref=ref, truck=new_id(), destination="", crossings=())
