"""The orders of a trip: a line each, typed straight into the table."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from core.domain.fleet import Customer, Shipment
from core.domain.ids import new_id
from core.domain.name import name_key
from ui.dialogs.record_form import moment_of, moment_text, number_of, number_text
from ui.theme import ROW_HEIGHT

ORDER, CUSTOMER, SHIPPER, CARGO, WEIGHT, PLACE, PROMISED = range(7)
WIDTHS = (80, 150, 120, 130, 96, 120, 150)
SPARE = 1


class ShipmentTable(QTableWidget):
    """Always one empty line at the end; an emptied line is taken out."""

    def __init__(
        self,
        shipments: Sequence[Shipment],
        customers: Sequence[Customer],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(len(shipments) + SPARE, len(WIDTHS), parent)
        self.old = tuple(shipments)
        self.customers = {c.id: c for c in customers}
        self._say_heads()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for line, shipment in enumerate(shipments):
            self._fill(line, shipment)
        self.itemChanged.connect(self._on_changed)

    def read(self, trip: UUID, now: datetime) -> tuple[tuple[Shipment, ...], tuple[Customer, ...]]:
        """Shipments of the lines that say anything, and customers nobody knew.

        Raises KezekError `field_not_number`, `field_not_moment`.
        """
        known = {name_key(c.name): c for c in self.customers.values()}
        new: list[Customer] = []
        found = []
        for line in range(self.rowCount()):
            if not any(self._text(line, c) for c in range(len(WIDTHS))):
                continue
            name = self._text(line, CUSTOMER)
            if name and name_key(name) not in known:
                known[name_key(name)] = Customer(id=new_id(), name=name)
                new.append(known[name_key(name)])
            found.append(self._shipment(line, trip, known.get(name_key(name)), now))
        return tuple(found), tuple(new)

    def _shipment(
        self, line: int, trip: UUID, customer: Customer | None, now: datetime
    ) -> Shipment:
        old = self.old[line] if line < len(self.old) else None
        weight = number_of(self._field(line, WEIGHT), self._head(WEIGHT))
        return Shipment(
            id=old.id if old else new_id(),
            trip=trip,
            order=self._text(line, ORDER),
            customer=customer.id if customer else None,
            cargo=self._text(line, CARGO),
            hs_codes=old.hs_codes if old else (),
            weight_kg=weight,
            consignee=old.consignee if old else "",
            shipper=self._text(line, SHIPPER),
            destination=self._text(line, PLACE),
            deadline=old.deadline if old else None,
            promised_at=moment_of(
                self._field(line, PROMISED), self._head(PROMISED), now, is_deadline=True
            ),
        )

    def _say_heads(self) -> None:
        translate = QCoreApplication.translate
        self.setHorizontalHeaderLabels(
            [
                translate("Form", "Order"),
                translate("Form", "Customer"),
                translate("Form", "Shipper"),
                translate("Form", "Cargo"),
                translate("Form", "Weight, kg"),
                translate("Form", "Unloading place"),
                translate("Form", "Told to the customer"),
            ]
        )
        self.setAccessibleName(translate("Form", "Orders of the trip"))

    def _fill(self, line: int, shipment: Shipment) -> None:
        customer = self.customers.get(shipment.customer) if shipment.customer else None
        texts = (
            shipment.order,
            customer.name if customer else "",
            shipment.shipper,
            shipment.cargo,
            number_text(shipment.weight_kg),
            shipment.destination,
            moment_text(shipment.promised_at),
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if column == WEIGHT:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(line, column, item)

    def _text(self, line: int, column: int) -> str:
        item = self.item(line, column)
        return " ".join(item.text().split()) if item is not None else ""

    def _field(self, line: int, column: int) -> QLineEdit:
        """The cell as a field, so that it is read as one."""
        return QLineEdit(self._text(line, column))

    def _head(self, column: int) -> str:
        item = self.horizontalHeaderItem(column)
        return item.text() if item is not None else ""

    def _on_changed(self, item: QTableWidgetItem) -> None:
        if item.row() == self.rowCount() - 1 and item.text().strip():
            self.insertRow(self.rowCount())
