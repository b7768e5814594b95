"""Forms of a truck, a driver, a carrier, a customer."""

from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from core.domain.fleet import Carrier, Customer, Driver, Truck
from core.domain.ids import new_id
from core.domain.money import currency_of
from core.domain.plate import show_plate
from core.domain.problem import KezekError
from core.services.registers import Registers
from ui import formatting as fmt
from ui import steps
from ui.dialogs.record_form import (
    RecordForm,
    day_of,
    day_text,
    number_of,
    number_text,
    parts_of,
    text_of,
)
from ui.dialogs.terms_fields import SidesField
from ui.session import Session

T = TypeVar("T", Truck, Driver, Carrier, Customer)


def phones_label() -> str:
    """Several telephones in one line."""
    return QCoreApplication.translate("Form", "Telephones, separated by commas")


class EntityForm(RecordForm, Generic[T]):
    """Adds one (`old` None) or changes it. A subclass builds its fields and reads them."""

    def __init__(
        self, session: Session, heading: str, old: T | None, parent: QWidget | None
    ) -> None:
        super().__init__(session, heading, parent)
        self.old: T | None = old

    def read(self) -> T:
        """What the fields say. Raises KezekError with what is wrong."""
        raise NotImplementedError

    def name_of(self, entity: T) -> str:
        """What people know it by."""
        return getattr(entity, "name", "")

    @override
    def accept(self) -> None:
        """Keep what the fields say, or say what is wrong."""
        try:
            entity = self.read()
        except KezekError as error:
            self.say_failure(error)
            return
        text = QCoreApplication.translate("Form", "Kept: {what}")
        self.send(steps.keeping(entity, self.old), text.format(what=self.name_of(entity)))


class TruckForm(EntityForm[Truck]):
    """A truck by its plate."""

    def __init__(
        self, session: Session, known: Registers, old: Truck | None, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(session, translate("Form", "Truck"), old, parent)
        truck = old or Truck(id=new_id(), plate="")
        self.plate = self.add_text(translate("Form", "Plate"), fmt.plate(truck.plate), "417 AK 07")
        self.kind = self.add_text(translate("Form", "Make or kind"), truck.kind)
        self.trailer = self.add_text(translate("Form", "Trailer it usually pulls"), truck.trailer)
        self.vin = self.add_text(translate("Form", "VIN"), truck.vin)
        carriers = [(c.name, c.id) for c in known.carriers]
        self.carrier = self.add_choice(translate("Form", "Carrier"), carriers, truck.carrier)
        self.phone = self.add_text(translate("Form", "Telephone in the truck"), truck.phone)
        self.note = self.add_text(translate("Form", "Note"), truck.note)

    @override
    def read(self) -> Truck:
        return Truck(
            id=self.old.id if self.old else new_id(),
            plate=show_plate(text_of(self.plate)),
            kind=text_of(self.kind),
            trailer=show_plate(text_of(self.trailer)),
            vin=text_of(self.vin).upper(),
            carrier=self.carrier.currentData(),
            phone=text_of(self.phone),
            note=text_of(self.note),
        )

    @override
    def name_of(self, entity: Truck) -> str:
        return entity.plate


class DriverForm(EntityForm[Driver]):
    """A driver with his telephones and papers."""

    def __init__(
        self, session: Session, known: Registers, old: Driver | None, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(session, translate("Form", "Driver"), old, parent)
        driver = old or Driver(id=new_id(), name="")
        self.name = self.add_text(translate("Form", "Surname and name"), driver.name)
        self.phones = self.add_text(phones_label(), ", ".join(driver.phones), "+7 700 000 00 17")
        self.citizenship = self.add_text(translate("Form", "Citizenship"), driver.citizenship)
        self.licence = self.add_text(
            *_day(translate("Form", "Licence valid till"), driver.licence_until)
        )
        self.card = self.add_text(
            *_day(translate("Form", "Tachograph card till"), driver.card_until)
        )
        carriers = [(c.name, c.id) for c in known.carriers]
        self.carrier = self.add_choice(translate("Form", "Carrier"), carriers, driver.carrier)
        self.days = self.add_text(
            translate("Form", "Days in Russia before this journal"), number_text(driver.days_before)
        )
        self.year = self.add_text(
            translate("Form", "… of which year"), number_text(driver.days_before_year), "2026"
        )
        self.note = self.add_text(translate("Form", "Note"), driver.note)

    @override
    def read(self) -> Driver:
        return Driver(
            id=self.old.id if self.old else new_id(),
            name=text_of(self.name),
            phones=parts_of(self.phones),
            citizenship=text_of(self.citizenship),
            licence_until=day_of(self.licence, self.licence.accessibleName()),
            card_until=day_of(self.card, self.card.accessibleName()),
            carrier=self.carrier.currentData(),
            days_before=_whole(self.days, most=366),
            days_before_year=_whole(self.year, least=2020, most=2100),
            note=text_of(self.note),
        )


class CarrierForm(EntityForm[Carrier]):
    """A carrier with its own dispatcher."""

    def __init__(
        self, session: Session, known: Registers, old: Carrier | None, parent: QWidget | None = None
    ) -> None:
        del known
        translate = QCoreApplication.translate
        super().__init__(session, translate("Form", "Carrier"), old, parent)
        carrier = old or Carrier(id=new_id(), name="")
        self.name = self.add_text(translate("Form", "Name"), carrier.name)
        self.dispatcher = self.add_text(translate("Form", "Its dispatcher"), carrier.dispatcher)
        self.phones = self.add_text(phones_label(), ", ".join(carrier.phones))
        self.own = QCheckBox(translate("Form", "Our own company"), self)
        self.own.setChecked(carrier.own)
        self.form.addRow("", self.own)
        self.note = self.add_text(translate("Form", "Note"), carrier.note)

    @override
    def read(self) -> Carrier:
        return Carrier(
            id=self.old.id if self.old else new_id(),
            name=text_of(self.name),
            dispatcher=text_of(self.dispatcher),
            phones=parts_of(self.phones),
            own=self.own.isChecked(),
            note=text_of(self.note),
        )


class CustomerForm(EntityForm[Customer]):
    """A customer with the terms of standing."""

    def __init__(
        self,
        session: Session,
        known: Registers,
        old: Customer | None,
        parent: QWidget | None = None,
    ) -> None:
        del known
        translate = QCoreApplication.translate
        super().__init__(session, translate("Form", "Customer"), old, parent)
        customer = old or Customer(id=new_id(), name="")
        self.name = self.add_text(translate("Form", "Name"), customer.name)
        self.phones = self.add_text(phones_label(), ", ".join(customer.phones))
        self.free = self._number(translate("Form", "Free hours of standing"), customer.free_hours)
        self.rate = self._number(
            translate("Form", "Rate for a day of standing"), customer.rate_per_day
        )
        self.by_hour = self._number(
            translate("Form", "Rate for an hour of standing"), customer.rate_per_hour
        )
        self.currency = self.add_text(translate("Form", "Currency"), customer.currency, "RUB")
        self.sides = SidesField(customer.pays_for, self)
        self.form.addRow(translate("Form", "Pays for"), self.sides)
        self.last_field = self.sides.last

    @override
    def read(self) -> Customer:
        return Customer(
            id=self.old.id if self.old else new_id(),
            name=text_of(self.name),
            phones=parts_of(self.phones),
            free_hours=number_of(self.free, self.free.accessibleName()),
            rate_per_day=number_of(self.rate, self.rate.accessibleName()),
            rate_per_hour=number_of(self.by_hour, self.by_hour.accessibleName()),
            currency=_currency(self.currency),
            pays_for=self.sides.codes(),
        )

    def _number(self, label: str, value: float | None) -> QLineEdit:
        return self.add_text(label, number_text(value))


def _day(label: str, day: date | None) -> tuple[str, str, str]:
    return (label, day_text(day), "31.12.2027")


def _currency(field: QLineEdit) -> str:
    """A known one, or none. Raises KezekError `currency_unknown`."""
    return currency_of(field.text()) if field.text().strip() else ""


def _whole(field: QLineEdit, *, least: int = 0, most: int) -> int | None:
    """A whole number within bounds. Raises KezekError `field_not_number`."""
    number = number_of(field, field.accessibleName())
    if number is None:
        return None
    if not number.is_integer() or not least <= number <= most:
        raise KezekError("field_not_number", field=field.accessibleName(), text=field.text())
    return int(number)
