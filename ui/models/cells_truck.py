"""Cells of the board that say who and where: plate, driver, order, status, place."""

from PySide6.QtCore import QCoreApplication

from core.domain.gate import GateState
from core.domain.name import short_company, short_person
from core.domain.trip import IN_YARD, Stage
from ui import formatting as fmt
from ui import words
from ui.i18n import crossing_name
from ui.models.board_row import BoardRow, Urgency
from ui.models.column import Look
from ui.roles import STAGE_ROLES
from ui.words import trade_words
from ui.words.gate_words import gate_blockers, gate_line, must_not_leave
from ui.words.place_words import place_name

STAGE_ICONS: dict[Stage, str] = {
    Stage.PLANNED: "clipboard-list",
    Stage.LOADING: "truck-loading",
    Stage.DOCUMENTS_WAIT: "file-alert",
    Stage.LOADED: "package",
    Stage.EN_ROUTE: "truck",
    Stage.WAITING_AREA: "parking",
    Stage.QUEUE: "hourglass",
    Stage.CALLED: "bell-ringing",
    Stage.EXIT_POST: "building-arch",
    Stage.NEUTRAL: "arrows-left-right",
    Stage.ENTRY_POST: "building-arch",
    Stage.INSPECTED: "search",
    Stage.AFTER_BORDER: "truck-delivery",
    Stage.ARRIVED: "map-pin-check",
    Stage.DELIVERED: "circle-check",
    Stage.REFUSED: "ban",
    Stage.TURNED_BACK: "arrow-back-up",
    Stage.STORAGE: "building-warehouse",
    Stage.DIVERTED: "arrow-fork",
    Stage.BROKEN: "tool",
}


def plate(row: BoardRow) -> str:
    """Plate in its national form."""
    return fmt.plate(row.view.plate)


def plate_tip(row: BoardRow) -> str:
    """Truck, trailer, whose."""
    view = row.view
    trailer = QCoreApplication.translate("Board", "trailer {plate}")
    hired = QCoreApplication.translate("Board", "hired: {carrier}, {dispatcher} {phones}")
    lines = [fmt.plate(view.plate), view.truck.kind]
    lines.append(trailer.format(plate=fmt.plate(view.trailer)) if view.trailer else "")
    if view.is_hired and view.carrier is not None:
        carrier = view.carrier
        lines.append(
            hired.format(
                carrier=carrier.name,
                dispatcher=carrier.dispatcher,
                phones=", ".join(carrier.phones),
            )
        )
    lines.append(view.trip.ref)
    return lines_of(lines)


def plate_look(row: BoardRow) -> Look:
    """Bold; red while refused."""
    role = "muted" if row.urgency == Urgency.DONE else "act" if row.is_refused else "text"
    return Look(role, bold=True)


def driver(row: BoardRow) -> str:
    """Name; of a hired truck a short one, and its carrier."""
    if row.view.is_hired and row.view.carrier is not None:
        names = [short_person(row.view.driver_name), short_company(row.view.carrier.name)]
        return " · ".join(n for n in names if n)
    return row.view.driver_name or fmt.DASH


def driver_tip(row: BoardRow) -> str:
    """Name and telephones, and the carrier of a hired truck."""
    phones = row.view.driver.phones if row.view.driver else ()
    carrier = row.view.carrier.name if row.view.is_hired and row.view.carrier else ""
    return lines_of([row.view.driver_name or fmt.DASH, *phones, carrier])


def orders(row: BoardRow) -> str:
    """First order and customer, and how many more."""
    numbers = [o.shipment.order for o in row.view.orders if o.shipment.order]
    customers = [short_company(name) for name in row.view.customers]
    if not numbers and not customers:
        return QCoreApplication.translate("Board", "empty") if row.view.trip.empty else fmt.DASH
    first = " ".join([*numbers[:1], *customers[:1]])
    more = max(len(numbers), len(customers)) - 1
    return f"{first} +{more}" if more > 0 else first


def orders_tip(row: BoardRow) -> str:
    """Every order with cargo and place."""
    lines = []
    for order in row.view.orders:
        customer = order.customer.name if order.customer else ""
        parts = [order.shipment.order, customer, order.shipment.cargo, order.shipment.destination]
        lines.append(" · ".join(p for p in parts if p))
    return lines_of(lines)


def status(row: BoardRow) -> str:
    """Status in a word; of a truck in the yard what keeps it there."""
    if row.view.is_held:
        return f"{stage(row)} · {gate_blockers(row.view.gate)}"
    return stage(row)


def stage(row: BoardRow) -> str:
    """Status in a word."""
    return words.stage(row.stage, row.view.state.direction)


def status_tip(row: BoardRow) -> str:
    """Since when, and why refused."""
    state = row.view.state
    since = QCoreApplication.translate("Board", "since {moment}").format(
        moment=fmt.oral(state.since)
    )
    lines = [stage(row), since if state.since else "", *_gate_lines(row)]
    if state.refusal is not None:
        lines.append(trade_words.refusal(state.refusal.reason))
        lines.append(state.refusal.text)
    return lines_of(lines)


def _gate_lines(row: BoardRow) -> list[str]:
    """What the rules ask of a truck that has not left."""
    if row.stage not in IN_YARD:
        return []
    open_states = (GateState.MISSING, GateState.NOT_CHECKED)
    rest = [gate_line(line) for line in row.view.gate if line.state in open_states]
    return [must_not_leave(row.view.gate), *rest]


def status_look(row: BoardRow) -> Look:
    """Icon and colour of the status."""
    if row.view.is_held:
        return Look("warn", icon="file-alert")
    role = STAGE_ROLES.get(row.stage, "muted")
    return Look(role, bold=role == "act", icon=STAGE_ICONS[row.stage])


def place(row: BoardRow) -> str:
    """Post and what is left to it, or the place on the road."""
    state = row.view.state
    post = crossing_name(row.crossing) if row.crossing is not None else state.crossing or ""
    if state.stage in _ON_ROAD:
        return state.place or _heading(row, post)
    parts = [p for p in (post, _within(row)) if p]
    return ", ".join(parts) or fmt.DASH


BEFORE_BARRIER = frozenset({Stage.WAITING_AREA, Stage.QUEUE, Stage.CALLED})
"""Stages in which km or trucks to the barrier are left."""


def _within(row: BoardRow) -> str:
    """Where at the crossing: km or trucks before the barrier, the side that refused."""
    state = row.view.state
    if state.refusal is not None and state.refusal.side is not None:
        return words.side(state.refusal.side, state.direction)
    if state.stage not in BEFORE_BARRIER:
        return ""
    if state.km_to_barrier is not None:
        return fmt.km(state.km_to_barrier)
    if state.vehicles_ahead is not None:
        return QCoreApplication.translate("Board", "{n} ahead").format(n=state.vehicles_ahead)
    return ""


_ON_ROAD = frozenset(
    {
        Stage.PLANNED,
        Stage.LOADING,
        Stage.DOCUMENTS_WAIT,
        Stage.LOADED,
        Stage.EN_ROUTE,
        Stage.AFTER_BORDER,
        Stage.ARRIVED,
        Stage.DELIVERED,
        Stage.DIVERTED,
        Stage.BROKEN,
    }
)


def _heading(row: BoardRow, post: str) -> str:
    """Where it goes next: the post before the border, the destination after it."""
    stage, trip = row.stage, row.view.trip
    if stage in (Stage.ARRIVED, Stage.DELIVERED):
        return place_name(trip.destination) or fmt.DASH
    if stage in (Stage.EN_ROUTE, Stage.DIVERTED, Stage.BROKEN) and post:
        return f"→ {post}"
    if stage in (Stage.PLANNED, Stage.LOADING, Stage.DOCUMENTS_WAIT, Stage.LOADED):
        return place_name(trip.origin) or fmt.DASH
    return f"→ {place_name(trip.destination)}" if trip.destination else fmt.DASH


def place_tip(row: BoardRow) -> str:
    """Where, known since when, going where."""
    state = row.view.state
    moment = state.position_at or state.place_at
    known = ""
    if moment is not None:
        known = QCoreApplication.translate("Board", "known at {moment}, {ago}").format(
            moment=fmt.oral(moment), ago=fmt.ago(moment, row.now)
        )
    going = QCoreApplication.translate("Board", "goes to {place}").format(
        place=place_name(row.view.trip.destination)
    )
    return lines_of([place(row), known, going])


def destination(row: BoardRow) -> str:
    """Where the trip ends."""
    return place_name(row.view.trip.destination) or fmt.DASH


def lines_of(lines: list[str]) -> str:
    """Lines of a tip without the empty ones."""
    return "\n".join(line for line in lines if line)
