"""A booking in words: will it be made, by when to leave, what another one costs."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.fees import SlotPrice
from core.domain.slot_outlook import SURE, FreeDay, SlotOutlook
from core.domain.trip import Slot
from ui import formatting as fmt
from ui.free_slots import klass_word

PROBABLY, SELDOM = 0.5, 0.2
"""Chances to lose a booking from which it is shown in red, and in amber."""


def chance_line(outlook: SlotOutlook) -> str:
    """`leave by 11:30, makes it 8 of 10`; of a truck under way the chance alone."""
    if outlook.leave_by is not None:
        text = QCoreApplication.translate("Slot", "leave by {moment}, makes it {chance}")
        return text.format(moment=fmt.oral(outlook.leave_by), chance=fmt.chance(SURE))
    if outlook.chance is None:
        return ""
    text = QCoreApplication.translate("Slot", "makes it {chance}")
    return text.format(chance=fmt.chance(outlook.chance))


def booking_line(slot: Slot, outlook: SlotOutlook) -> str:
    """`Booking 20.11 16:00: leave by 11:30, makes it 8 of 10`."""
    if slot.lost:
        text = QCoreApplication.translate("Slot", "Booking {slot} is lost")
        return text.format(slot=fmt.oral(slot.begins))
    text = QCoreApplication.translate("Slot", "Booking {slot}")
    head = text.format(slot=fmt.oral(slot.begins))
    chance = chance_line(outlook)
    return f"{head}: {chance}" if chance else head


def role(slot: Slot, outlook: SlotOutlook) -> str:
    """Colour: red where it is lost or will probably be."""
    miss = outlook.miss or 0.0
    return "act" if slot.lost or miss > PROBABLY else "warn" if miss > SELDOM else "text"


def price_line(price: SlotPrice) -> str:
    """`432 500 ₸ (100 MRP)`; MRP alone in a year whose MRP nobody wrote down."""
    mrp = QCoreApplication.translate("Slot", "{n} MRP").format(n=price.mrp)
    if price.tenge is None:
        return mrp
    return f"{fmt.money(price.tenge, 'KZT')} ({mrp})"


def outlook_lines(outlook: SlotOutlook) -> Iterator[str]:
    """All that is known of a booking: its chance, what losing it costs, how often it happened."""
    if line := chance_line(outlook):
        yield line
    if outlook.leave_by is not None and outlook.chance_now is not None:
        text = QCoreApplication.translate("Slot", "if it leaves now: {chance}")
        yield text.format(chance=fmt.chance(outlook.chance_now))
    if outlook.rebooking is not None:
        text = QCoreApplication.translate("Slot", "a new booking in its place: {price}")
        yield text.format(price=price_line(outlook.rebooking))
    for free in outlook.free:
        yield _free_line(free, outlook.currency)
    if outlook.no_shows:
        text = QCoreApplication.translate("Slot", "bookings lost by this truck: {n} of {allowed}")
        yield text.format(n=outlook.no_shows, allowed=outlook.no_shows_allowed or fmt.DASH)


def advice(values: Mapping[str, Any]) -> tuple[str, ...]:
    """What can be done about a booking in danger, and about a lost one."""
    price = ""
    if values.get("mrp") is not None:
        price = price_line(SlotPrice("", values["mrp"], values.get("tenge")))
    if values.get("lost"):
        text = QCoreApplication.translate(
            "Slot", "Take a new booking ({price}): without one the truck will not be called."
        )
        return (text.format(price=price or fmt.DASH),)
    text = QCoreApplication.translate(
        "Slot",
        "Move the booking in CarGoRuqsat before its hour comes: post, plate and driver stay, "
        "date and hour may change. Once it is lost a new one costs {price}.",
    )
    return (text.format(price=price or fmt.DASH),)


def _free_line(free: FreeDay, currency: str) -> str:
    text = QCoreApplication.translate("Slot", "next free hour ({klass}): {day}")
    if free.hours > 0:
        text = QCoreApplication.translate(
            "Slot", "next free hour ({klass}): {day}, standing till then {hours} ≈ {cost}"
        )
    return text.format(
        klass=klass_word(free.slot_class),
        day=f"{free.day:%d.%m}",
        hours=fmt.span(free.hours),
        cost=fmt.money(free.standing_cost, currency),
    )
