"""What a booking of the public queue costs: prices in MRP, and what an MRP is in a year."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Mrp:
    """Monthly calculation index: so many tenge from one day to another, both included."""

    valid_from: date
    valid_to: date
    tenge: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class SlotFee:
    """A class of slots costs so many MRP from a day on."""

    slot_class: str  # standard | express
    valid_from: date
    mrp: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class SlotPrice:
    """The price of a slot on a day; `tenge` None in a year whose MRP nobody has written down."""

    slot_class: str
    mrp: int
    tenge: int | None


@dataclass(frozen=True, slots=True)
class NoShowRule:
    """So many bookings lost within so many days, and a deposit of some MRP is lost, too."""

    valid_from: date
    times: int
    days: int
    deposit_mrp: int
    is_confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Fees:
    """Dated prices; a later one of a class overrules an earlier one."""

    mrp: tuple[Mrp, ...] = ()
    slots: tuple[SlotFee, ...] = ()
    checked: date | None = None  # when somebody looked them up
    rebooking: tuple[SlotFee, ...] = ()
    no_shows: tuple[NoShowRule, ...] = ()

    def rebooking_price(self, day: date) -> SlotPrice | None:
        """What a new booking costs in the place of a lost one; None where nobody wrote it down."""
        in_force = [f for f in self.rebooking if f.valid_from <= day]
        if not in_force:
            return None
        newest = max(in_force, key=lambda fee: fee.valid_from)
        one = self.mrp_tenge(day)
        return SlotPrice(newest.slot_class, newest.mrp, None if one is None else one * newest.mrp)

    def no_show_rule(self, day: date) -> NoShowRule | None:
        """What is said of bookings lost; None before anything was."""
        in_force = [r for r in self.no_shows if r.valid_from <= day]
        return max(in_force, key=lambda rule: rule.valid_from, default=None)

    def slot_prices(self, day: date) -> tuple[SlotPrice, ...]:
        """Prices of all classes on a day, the cheapest first."""
        in_force = sorted(
            (f for f in self.slots if f.valid_from <= day), key=lambda fee: fee.valid_from
        )
        newest = {fee.slot_class: fee.mrp for fee in in_force}
        one = self.mrp_tenge(day)
        return tuple(
            SlotPrice(name, mrp, None if one is None else one * mrp)
            for name, mrp in sorted(newest.items(), key=lambda known: known[1])
        )

    def mrp_tenge(self, day: date) -> int | None:
        """What one MRP is on a day; None where nobody has written it down."""
        return next((m.tenge for m in self.mrp if m.valid_from <= day <= m.valid_to), None)
