"""Rows of crossings compared for a trip: each is the trip as it would be over that crossing."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from core.domain.clock import hours_between
from core.domain.desk import DeskView, TripView
from core.domain.fees import SlotPrice
from core.domain.quantiles import Quantiles
from core.services.looking.comparing import Alternative
from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP, crossing_name
from ui.models import cells_time
from ui.models.board_row import BoardRow
from ui.models.cells_truck import lines_of
from ui.models.column import Column, Look
from ui.models.crossing_rows import ICONS
from ui.models.delegates import Horizon
from ui.roles import STATE_ROLES
from ui.words import trade_words
from ui.words.basis_words import basis_sentence

CONTEXT = "Compare"
LONGEST = timedelta(days=10)


@dataclass(frozen=True)
class AlternativeRow(BoardRow):
    """The row that the board would show, were the trip to go over this crossing."""

    alternative: Alternative

    @property
    def has_joined(self) -> bool:
        """True of the queue in which the truck stands."""
        return self.alternative.is_planned and self.alternative.joins_at <= self.now


def alternative_rows(
    found: Iterable[Alternative], trip: TripView, view: DeskView
) -> list[AlternativeRow]:
    """Rows in the order they came: the planned crossing first, none is called the best."""
    return [
        AlternativeRow(view.as_of, replace(trip, arrival=a.arrival), a.crossing, a) for a in found
    ]


def whole_horizon(rows: Iterable[AlternativeRow]) -> Horizon | None:
    """From now to where the last arrival ends, one day at least and ten at most."""
    ends = [(r.now, e) for r in rows if (e := r.view.arrives(0.9)) is not None]
    if not ends:
        return None
    now, last = ends[0][0], max(end for _, end in ends)
    return Horizon(now, now + min(LONGEST, max(timedelta(days=1), last - now)))


def name(row: AlternativeRow) -> str:
    """The crossing; of the planned one, that it is."""
    told = crossing_name(row.alternative.crossing)
    if not row.alternative.is_planned:
        return told
    return QCoreApplication.translate("Compare", "{crossing} (planned)").format(crossing=told)


def state_look(row: AlternativeRow) -> Look:
    """Icon and colour of the state."""
    state = row.alternative.state
    return Look(STATE_ROLES[state], icon=ICONS[state])


def joins(row: AlternativeRow) -> str:
    """When it would stand in the queue, or since when it does."""
    told = fmt.oral(row.alternative.joins_at)
    if row.has_joined:
        return QCoreApplication.translate("Compare", "since {moment}").format(moment=told)
    return told


def wait(row: AlternativeRow) -> str:
    """What is still to be waited: from now on where it stands, from joining elsewhere."""
    whole = row.alternative.wait.quantiles
    if whole is None or not row.has_joined:
        return fmt.hours_range(whole)
    left = Quantiles.of(max(0.0, hours - _behind(row)) for hours in whole.hours)
    return QCoreApplication.translate("Compare", "{hours} more").format(hours=fmt.hours_range(left))


def _behind(row: AlternativeRow) -> float:
    """Hours it has stood there."""
    return hours_between(row.alternative.joins_at, row.now)


def wait_tip(row: AlternativeRow) -> str:
    """From what it was reckoned; what lies behind already; or why nobody can say."""
    forecast = row.alternative.wait
    if forecast.quantiles is None:
        return words.why_null(forecast.why_null)
    behind = ""
    if row.has_joined:
        text = QCoreApplication.translate(
            "Compare", "the whole wait: {range}; {hours} of it are over"
        )
        whole = fmt.hours_range(forecast.quantiles)
        behind = text.format(range=whole, hours=fmt.span(_behind(row)))
    return lines_of([behind, basis_sentence(forecast)])


def in_time(row: AlternativeRow) -> str:
    """`3 of 10`; a dash without a deadline or a forecast."""
    chance = row.alternative.p_in_time
    return fmt.DASH if chance is None else fmt.chance(chance)


def extra_km(row: AlternativeRow) -> str:
    """`≈ +26 km` against the planned way; nothing for the planned one."""
    extra = row.alternative.extra_km
    if row.alternative.is_planned:
        return ""
    if extra is None:
        return fmt.DASH
    sign = "+" if extra >= 0 else "−"
    rough = f"≈{fmt.NBSP}" if row.alternative.arrival.approximate else ""
    return f"{rough}{sign}{fmt.km(float(round(abs(extra))))}"


def rough_tip(row: AlternativeRow) -> str:
    """Says it where the road was reckoned by coordinates."""
    if not row.alternative.arrival.approximate:
        return ""
    return QCoreApplication.translate("Board", "road reckoned roughly")


def is_booked(row: AlternativeRow) -> bool:
    """True of the crossing whose booking stands; of the planned one where nobody said which."""
    booked = row.view.state.slot
    if booked is None or booked.lost:
        return False
    if booked.crossing is None:
        return row.alternative.is_planned
    return booked.crossing == row.alternative.crossing.code


def slot(row: AlternativeRow) -> str:
    """`4 325 / 432 500 ₸`: a slot as usual and out of turn; that it is booked; none needed."""
    booked = row.view.state.slot
    if booked is not None and is_booked(row):
        text = QCoreApplication.translate("Compare", "booked {moment}")
        return text.format(moment=fmt.oral(booked.begins))
    prices = row.alternative.slots
    if not prices:
        return fmt.DASH
    figures = " / ".join(fmt.number(p.mrp if p.tenge is None else p.tenge) for p in prices)
    if any(p.tenge is None for p in prices):
        return QCoreApplication.translate("Compare", "{n} MRP").format(n=figures)
    return f"{figures}{fmt.NBSP}₸"


def slot_tip(row: AlternativeRow) -> str:
    """Each class with its price."""
    if not row.alternative.slots:
        return QCoreApplication.translate("Compare", "no booking is needed on this way")
    return lines_of([price_line(p) for p in row.alternative.slots])


def price_line(price: SlotPrice) -> str:
    """`standard (1 MRP): 4 325 ₸`."""
    told = trade_words.slot_class(price.slot_class)
    return told if price.tenge is None else f"{told}: {fmt.number(price.tenge)}{fmt.NBSP}₸"


COMPARE_COLUMNS: tuple[Column[AlternativeRow], ...] = (
    Column("crossing", QT_TRANSLATE_NOOP("Compare", "Crossing"), name, width=150,
           look=lambda r: Look(bold=r.alternative.is_planned)),
    Column("state", QT_TRANSLATE_NOOP("Compare", "State"),
           lambda r: words.state(r.alternative.state), look=state_look, width=110),
    Column("joins", QT_TRANSLATE_NOOP("Compare", "Joins the queue"), joins, width=136),
    Column("wait", QT_TRANSLATE_NOOP("Compare", "Wait"), wait, tip=wait_tip, width=86, right=True,
           long_header=QT_TRANSLATE_NOOP("Compare", "The whole wait, 8 of 10")),
    Column("arrives", QT_TRANSLATE_NOOP("Compare", "Arrives"), cells_time.arrives,
           tip=cells_time.arrives_tip, look=cells_time.arrives_look, width=224,
           long_header=QT_TRANSLATE_NOOP(
               "Compare", "Arrival, 8 of 10; the upright stroke is the deadline")),
    Column("in_time", QT_TRANSLATE_NOOP("Compare", "In time"), in_time, width=84, right=True,
           long_header=QT_TRANSLATE_NOOP("Compare", "In so many cases it keeps the deadline")),
    Column("km", QT_TRANSLATE_NOOP("Compare", "Extra road"), extra_km, tip=rough_tip,
           width=104, right=True),
    Column("slot", QT_TRANSLATE_NOOP("Compare", "Booking"), slot, tip=slot_tip, width=150,
           long_header=QT_TRANSLATE_NOOP(
               "Compare", "Price of a booking: standard (1 MRP) / out of turn (100 MRP)")),
)  # fmt: skip
