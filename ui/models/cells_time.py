"""Cells of the board that say when: standing, last word, booking, arrival, deadline, next step."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from core.domain.event import Event
from core.domain.trip import IN_YARD, Stage
from ui import formatting as fmt
from ui import words
from ui.models.board_row import LONG_HOURS, BoardRow, Urgency
from ui.models.cells_truck import lines_of
from ui.models.column import Look
from ui.words import trade_words
from ui.words.slot_words import outlook_lines
from ui.words.slot_words import role as slot_role


def stands(row: BoardRow) -> str:
    """`≥ 32 h` while it stands."""
    return "" if row.standing_hours is None else fmt.going_on(row.standing_hours)


def stands_tip(row: BoardRow) -> str:
    """Since when and why."""
    state = row.view.state
    if state.standing_since is None:
        return ""
    since = QCoreApplication.translate("Board", "stands since {moment}")
    lines = [since.format(moment=fmt.oral(state.standing_since))]
    if state.wait is not None and state.wait.truncated:
        lines.append(QCoreApplication.translate("Board", "nobody said when it joined the queue"))
    lines.append(trade_words.reason(state.delay_reason))
    return lines_of(lines)


def stands_look(row: BoardRow) -> Look:
    """Warns over 12 h, red over 24 h."""
    hours = row.standing_hours or 0.0
    if hours > 2 * LONG_HOURS:
        return Look("act", bold=True)
    return Look("warn", bold=True) if hours > LONG_HOURS else Look()


def contact(row: BoardRow) -> str:
    """Age of the driver's last word."""
    if row.view.state.last_contact is None:
        return fmt.DASH
    return fmt.age(row.view.state.last_contact, row.now)


def contact_tip(row: BoardRow) -> str:
    """When, who said so, calls since."""
    state = row.view.state
    if state.last_contact is None:
        return QCoreApplication.translate("Board", "no word from the driver yet")
    heard = QCoreApplication.translate("Board", "last word {moment} ({source})").format(
        moment=fmt.oral(state.last_contact), source=trade_words.source(state.last_contact_source)
    )
    calls = QCoreApplication.translate(
        "Board", "%n call(s) without an answer since", "", state.attempts
    )
    return lines_of([heard, calls if state.attempts else ""])


def contact_look(row: BoardRow) -> Look:
    """An icon where silence is an alert."""
    if row.is_silent:
        return Look("act", bold=True, icon="phone-off")
    return Look("muted" if row.urgency in (Urgency.DONE, Urgency.YARD) else "text")


_BEFORE_POST = IN_YARD | {
    Stage.EN_ROUTE,
    Stage.DIVERTED,
    Stage.WAITING_AREA,
    Stage.QUEUE,
    Stage.CALLED,
    Stage.BROKEN,
}
"""Stages in which a booking still matters."""


def slot(row: BoardRow) -> str:
    """The booked hour, or that it is lost."""
    slot = row.view.state.slot
    if slot is None or row.stage not in _BEFORE_POST:
        return ""
    if slot.lost:
        return QCoreApplication.translate("Board", "lost")
    return fmt.when(slot.begins, row.now)


def slot_tip(row: BoardRow) -> str:
    """The booking in full."""
    slot = row.view.state.slot
    if slot is None:
        return QCoreApplication.translate("Board", "no booking is known")
    lost = QCoreApplication.translate("Board", "booking lost") if slot.lost else ""
    late = QCoreApplication.translate("Board", "CarGoRuqsat: runs late") if slot.late else ""
    outlook = row.view.slot_outlook
    known = outlook_lines(outlook) if outlook is not None and row.stage in _BEFORE_POST else ()
    return lines_of([fmt.oral_long(slot.begins), lost, late, *known])


def slot_look(row: BoardRow) -> Look:
    """Icon of the booking."""
    slot = row.view.state.slot
    if slot is None or row.stage not in _BEFORE_POST:
        return Look("muted")
    if slot.lost:
        return Look("warn")
    outlook = row.view.slot_outlook
    if outlook is not None and (role := slot_role(slot, outlook)) != "text":
        return Look(role, bold=role == "act", icon="ticket")
    hours = (slot.begins - row.now).total_seconds() / 3600
    return Look("warn", icon="ticket") if 0 <= hours < 3 else Look()


def arrives(row: BoardRow) -> str:
    """The range in a few figures."""
    state = row.view.state
    if state.arrived_at is not None:
        return fmt.oral(state.arrived_at)
    early, late = row.view.arrives(0.1), row.view.arrives(0.9)
    if early is None or late is None:
        overdue = QCoreApplication.translate("Board", "late, no forecast")
        return overdue if row.is_overdue else QCoreApplication.translate("Board", "no forecast")
    return fmt.hours_from_to(early, late)


def arrives_look(row: BoardRow) -> Look:
    """Muted where nobody can say."""
    is_said = row.view.state.arrived_at is not None or row.view.arrival.quantiles is not None
    return Look() if is_said else Look("muted")


def arrives_sort(row: BoardRow) -> datetime | None:
    """The middle of the range."""
    return row.view.state.arrived_at or row.view.arrives(0.5)


def arrives_tip(row: BoardRow) -> str:
    """The range, how sure, from what."""
    arrival = row.view.arrival
    early, late = row.view.arrives(0.1), row.view.arrives(0.9)
    if early is None or late is None:
        text = QCoreApplication.translate("Board", "no forecast: {why}")
        return text.format(why=words.why_null(arrival.why_null))
    text = QCoreApplication.translate("Board", "{range} (in 8 cases of 10)")
    lines = [text.format(range=fmt.hours_from_to(early, late))]
    if arrival.p_late is not None:
        late_text = QCoreApplication.translate("Board", "late in {chance} cases")
        lines.append(late_text.format(chance=fmt.chance(arrival.p_late)))
    if arrival.approximate:
        lines.append(QCoreApplication.translate("Board", "road reckoned roughly"))
    return lines_of(lines)


def deadline(row: BoardRow) -> str:
    """What was told to the customer."""
    return "" if row.view.promised_at is None else fmt.oral(row.view.promised_at)


def deadline_tip(row: BoardRow) -> str:
    """The year, and whether it will be kept."""
    if row.view.promised_at is None:
        return QCoreApplication.translate("Board", "nothing was promised")
    if not row.is_late:
        return fmt.oral_long(row.view.promised_at)
    overdue = QCoreApplication.translate("Board", "the time has passed")
    probably = QCoreApplication.translate("Board", "will probably be late ({chance})")
    late = probably.format(chance=fmt.chance(row.view.arrival.p_late or 1.0))
    return lines_of([fmt.oral_long(row.view.promised_at), overdue if row.is_overdue else late])


def deadline_look(row: BoardRow) -> Look:
    """Icon where late or probably late."""
    if not row.view.state.is_open:
        return Look("muted")
    if row.is_overdue:
        return Look("act", bold=True, icon="clock-exclamation")
    return Look("warn", icon="clock-exclamation") if row.is_late else Look()


def step(row: BoardRow) -> str:
    """Till when, who, what: in little room only the end of the words is lost."""
    step = row.view.state.next_step
    return "" if step is None else step_words(step, row.now)


def step_words(step: Event, now: datetime) -> str:
    """`till 28.02 12:00 · Erzhan · new DOPP`."""
    due = ""
    if step.due_at is not None:
        due = QCoreApplication.translate("Board", "till {moment}").format(
            moment=fmt.when(step.due_at, now)
        )
    return " · ".join(part for part in (due, step.other, step.text) if part)


def step_look(row: BoardRow) -> Look:
    """Stands out when due."""
    step = row.view.state.next_step
    if step is not None and step.due_at is not None and step.due_at <= row.now:
        return Look("warn", bold=True, icon="bell-ringing")
    return Look()


def step_sort(row: BoardRow) -> datetime | None:
    """When it is due."""
    step = row.view.state.next_step
    return None if step is None else step.due_at
