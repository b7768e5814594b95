"""Rows of "whom to call next": who, by which telephone, silent how long, why."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from core.services.looking.calling import Call, CallReason
from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.column import Column, Look

CONTEXT = "Calls"


@dataclass(frozen=True)
class CallRow:
    """A call to make, its place in the list counted from 1."""

    call: Call
    place: int
    now: datetime

    @property
    def key(self) -> UUID:
        """Key of the trip."""
        return self.call.view.trip.id

    @property
    def phones(self) -> tuple[str, ...]:
        """Telephones in the order of calling: of a hired truck its dispatcher's first."""
        view = self.call.view
        own = view.driver.phones if view.driver else ()
        truck = (view.truck.phone,) if view.truck.phone else ()
        first = view.carrier.phones if view.is_hired and view.carrier else ()
        return tuple(dict.fromkeys((*first, *own, *truck)))


def who(row: CallRow) -> str:
    """A hired truck is called through its dispatcher."""
    view = row.call.view
    if view.is_hired and view.carrier is not None:
        return view.carrier.name
    return view.driver_name or fmt.DASH


def phone(row: CallRow) -> str:
    """The first telephone; the tip has the others."""
    if not row.phones:
        return QCoreApplication.translate("Calls", "no telephone")
    return row.phones[0]


def who_tip(row: CallRow) -> str:
    """Name and all telephones."""
    view = row.call.view
    dispatcher = view.carrier.dispatcher if view.is_hired and view.carrier else ""
    more = len(row.phones) - 1
    others = (
        QCoreApplication.translate("Calls", "%n more number(s)", None, more) if more > 0 else ""
    )
    lines = [who(row), dispatcher, others, *row.phones, view.driver_name if dispatcher else ""]
    return "\n".join(line for line in lines if line)


def silent(row: CallRow) -> str:
    """How long nothing was heard."""
    hours = row.call.silent_hours
    return fmt.DASH if hours is None else fmt.span(hours)


def why(row: CallRow) -> str:
    """What a call would tell, the weightiest first; of three the longest has a line of its own."""
    reasons = [_reason(row, r) for r in row.call.reasons]
    first = reasons[0] if reasons else words.stage(row.call.view.state.stage)
    if len(reasons) < 3:
        return "\n".join([first, *reasons[1:]])
    longest = max(reasons[1:], key=len)
    rest = " · ".join(r for r in reasons if r != longest)
    return f"{rest}\n{longest}"


def why_tip(row: CallRow) -> str:
    """Status, reasons, deadline."""
    view = row.call.view
    lines = [words.stage(view.state.stage, view.state.direction), why(row)]
    if view.promised_at is not None:
        text = QCoreApplication.translate("Calls", "told to the customer: {moment}")
        lines.append(text.format(moment=fmt.oral(view.promised_at)))
    return "\n".join(lines)


def why_look(row: CallRow) -> Look:
    """Red where it is stuck, amber where the deadline is near."""
    if CallReason.STUCK in row.call.reasons:
        return Look("act")
    return Look("warn" if CallReason.DEADLINE in row.call.reasons else "text")


def _reason(row: CallRow, reason: CallReason) -> str:
    view = row.call.view
    if reason == CallReason.SILENT:
        return QCoreApplication.translate("Calls", "silent too long")
    if reason == CallReason.WIDE:
        text = QCoreApplication.translate("Calls", "wide forecast, {hours}")
        return text.format(hours=fmt.span(row.call.width_hours or 0.0))
    if reason == CallReason.STUCK:
        return words.within(words.stage(view.state.stage, view.state.direction))
    if view.promised_at is not None and view.promised_at < row.now:
        return QCoreApplication.translate("Calls", "deadline has passed")
    text = QCoreApplication.translate("Calls", "deadline {moment}")
    return text.format(moment=fmt.when(view.promised_at, row.now))


CALL_COLUMNS: tuple[Column[CallRow], ...] = (
    Column(
        "place",
        QT_TRANSLATE_NOOP("Calls", "No."),
        lambda r: str(r.place),
        sort=lambda r: r.place,
        look=lambda _: Look("muted"),
        width=40,
        spare=1,
        right=True,
    ),
    Column(
        "who",
        QT_TRANSLATE_NOOP("Calls", "Whom"),
        lambda r: f"{fmt.plate(r.call.view.plate)} · {who(r)}\n{phone(r)}",
        tip=who_tip,
        look=lambda _: Look(bold=True),
        width=218,
        least=138,
        grows=40,
    ),
    Column(
        "silent",
        QT_TRANSLATE_NOOP("Calls", "Silent"),
        silent,
        sort=lambda r: r.call.silent_hours,
        look=lambda r: Look("act" if CallReason.SILENT in r.call.reasons else "text"),
        width=60,
        right=True,
    ),
    Column(
        "why",
        QT_TRANSLATE_NOOP("Calls", "Why"),
        why,
        tip=why_tip,
        look=why_look,
        width=150,
        least=100,
        grows=40,
    ),
)
