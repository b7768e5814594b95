"""What a booking of the public queue costs: prices in MRP, and what an MRP is in a year."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Mrp:
    """Monthly calculation index: so many tenge from one day to another, both included."""

    valid_from: date
    valid_to: date
    tenge: int


@dataclass(frozen=True, slots=True)
class SlotFee:
    """A class of slots costs so many MRP from a day on."""

    slot_class: str  # standard | express
    valid_from: date
    mrp: int


@dataclass(frozen=True, slots=True)
class SlotPrice:
    """The price of a slot on a day; `tenge` None in a year whose MRP nobody has written down."""

    slot_class: str
    mrp: int
    tenge: int | None


@dataclass(frozen=True, slots=True)
class Fees:
    """Dated prices; a later one of a class overrules an earlier one."""

    mrp: tuple[Mrp, ...] = ()
    slots: tuple[SlotFee, ...] = ()

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
