"""Rows of "whom to tell": who, by which telephone, of which trucks, why, and what he was told."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from core.domain.desk import TripView
from core.domain.telling import TellReason, Told, ToTell
from core.services.looking.telling_next import Tell
from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.column import Column, Look
from ui.readers import the_head

CONTEXT = "Tells"
_ROLES = {
    TellReason.CALL: "warn",
    TellReason.STUCK: "act",
    TellReason.LATE: "warn",
    TellReason.MOVED: "warn",
}


@dataclass(frozen=True)
class TellRow:
    """Somebody to tell, or who was told; its place in the list counted from 1."""

    tell: Tell
    place: int
    now: datetime

    @property
    def key(self) -> str:
        """Key of the listener."""
        return self.tell.listener.key

    @property
    def is_due(self) -> bool:
        """True while there is something to tell."""
        return bool(self.tell.trips)

    @property
    def trip(self) -> TripView:
        """The trip to begin with: the most pressing, else the one told of last."""
        if self.tell.trips:
            return self.tell.trips[0].view
        return self.tell.told[0][0]


def name(row: TellRow) -> str:
    """Who it is."""
    return row.tell.listener.name or the_head()


def who(row: TellRow) -> str:
    """Name and first telephone, a line each."""
    phones = row.tell.listener.phones
    return "\n".join((name(row), phones[0] if phones else ""))


def why(row: TellRow) -> str:
    """The most pressing truck and the reason; below it the others."""
    if not row.tell.trips:
        return told_lines(row)[0]
    first, *others = row.tell.trips
    text = QCoreApplication.translate("Tells", "%n more: {plates}", "", len(others))
    plates = ", ".join(_digits(one.view) for one in others)
    return "\n".join((reason(first, row.now), text.format(plates=plates) if others else ""))


def why_tip(row: TellRow) -> str:
    """Every truck with its reason, then what he was told today."""
    return "\n".join([*(reason(one, row.now) for one in row.tell.trips), *told_lines(row)])


def why_look(row: TellRow) -> Look:
    """By the most pressing reason; muted where nothing is due."""
    if not row.tell.trips:
        return Look("muted", icon="check")
    return Look(_ROLES[row.tell.trips[0].reason])


def last_told(row: TellRow) -> str:
    """When he was told last today; a dash where he was not."""
    last = row.tell.last
    return fmt.DASH if last is None else fmt.when(last[1].at, row.now)


def told_lines(row: TellRow) -> list[str]:
    """`340 EN 07: told 13:14, arrives 28.02 01:00–22:00`, the last first."""
    told = sorted(row.tell.told, key=lambda pair: pair[1].at, reverse=True)
    return [f"{fmt.plate(view.plate)}: {told_words(one, row.now)}" for view, one in told]


def told_words(told: Told, now: datetime) -> str:
    """`told 13:14: arrives …`, with the dispatcher's words where they say more."""
    text = QCoreApplication.translate("Tells", "told {moment}").format(
        moment=fmt.when(told.at, now)
    )
    if told.said is not None:
        range_ = fmt.hours_from_to(told.said.early, told.said.late)
        arrives = QCoreApplication.translate("Tells", "arrives {range} as it was then")
        return f"{text}: {arrives.format(range=range_)}"
    return f"{text}: {told.text}" if told.text else text


def reason(one: ToTell, now: datetime) -> str:
    """`417 AK 07: will be late (9 of 10), not told`."""
    return f"{fmt.plate(one.view.plate)}: {why_tell(one, now)}"


def why_tell(one: ToTell, now: datetime) -> str:
    """`will be late (9 of 10), not told`."""
    return _REASONS[one.reason](one, now)


def _call(one: ToTell, now: datetime) -> str:
    text = QCoreApplication.translate("Tells", "call promised till {moment}: {what}")
    due = one.call
    if due is None:
        return ""
    return text.format(moment=fmt.when(due.due_at, now), what=due.text)


def _stuck(one: ToTell, _now: datetime) -> str:
    text = QCoreApplication.translate("Tells", "{stage}, not told")
    stage = words.within(words.stage(one.view.state.stage, one.view.state.direction))
    return text.format(stage=stage)


def _late(one: ToTell, now: datetime) -> str:
    if one.view.is_overdue(now):
        return QCoreApplication.translate("Tells", "late already, not told")
    text = QCoreApplication.translate("Tells", "will be late ({chance}), not told")
    return text.format(chance=fmt.chance(one.view.arrival.p_late or 1.0))


def _moved(one: ToTell, now: datetime) -> str:
    hours = one.moved or 0.0
    later = QCoreApplication.translate("Tells", "arrives {span} later than told {moment}")
    earlier = QCoreApplication.translate("Tells", "arrives {span} earlier than told {moment}")
    text = later if hours > 0 else earlier
    told = fmt.DASH if one.told is None else fmt.when(one.told.at, now)
    return text.format(span=fmt.span(abs(hours)), moment=told)


_REASONS = {
    TellReason.CALL: _call,
    TellReason.STUCK: _stuck,
    TellReason.LATE: _late,
    TellReason.MOVED: _moved,
}


def _digits(view: TripView) -> str:
    """A plate as people name it among others: without its region."""
    return fmt.plate(view.plate).rsplit(" ", 1)[0].replace(" ", fmt.NBSP)


TELL_COLUMNS: tuple[Column[TellRow], ...] = (
    Column(
        "place",
        QT_TRANSLATE_NOOP("Tells", "№"),
        lambda r: str(r.place) if r.is_due else "",
        sort=lambda r: r.place,
        look=lambda _: Look("muted"),
        width=40,
        right=True,
    ),
    Column(
        "who",
        QT_TRANSLATE_NOOP("Tells", "Whom"),
        who,
        look=lambda r: Look(bold=r.is_due),
        width=138,
        grows=40,
    ),
    Column(
        "why",
        QT_TRANSLATE_NOOP("Tells", "Of what"),
        why,
        tip=why_tip,
        look=why_look,
        width=260,
        least=120,
        grows=200,
    ),
    Column(
        "told",
        QT_TRANSLATE_NOOP("Tells", "Told"),
        last_told,
        sort=lambda r: r.tell.last[1].at if r.tell.last else None,
        tip=lambda r: "\n".join(told_lines(r)),
        look=lambda _: Look("muted"),
        width=66,
        right=True,
    ),
)
