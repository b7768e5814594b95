"""Columns of the refusals: since when, where, why, on whose side, what is done, how it ended."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Crossing
from core.domain.desk import DeskView, TripView
from core.domain.refusal_case import Branch
from core.domain.refusal_course import RefusalCourse
from core.domain.refusal_record import RefusalRecord
from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP, crossing_name
from ui.models.cells_time import step_words
from ui.models.column import Column, Look
from ui.words import refusal_words, trade_words

CONTEXT = "Refusals"


@dataclass(frozen=True)
class RefusalRow:
    """A refusal as of a moment; `view` while its trip is on the desk."""

    record: RefusalRecord
    now: datetime
    crossing: Crossing | None
    view: TripView | None = None

    @property
    def key(self) -> UUID:
        """Key of the refusal."""
        return self.record.id

    @property
    def course(self) -> RefusalCourse:
        """What happened."""
        return self.record.course


def open_rows(view: DeskView, crossings: Mapping[str, Crossing]) -> list[RefusalRow]:
    """Refusals that go on, the longest first."""
    found = [
        _row(t.open_refusal, view, crossings)
        for t in view.trips
        if t.state.is_open and t.open_refusal is not None
    ]
    return sorted(found, key=lambda row: row.course.at)


def past_rows(
    records: Iterable[RefusalRecord], view: DeskView, crossings: Mapping[str, Crossing]
) -> list[RefusalRow]:
    """Refusals of a period as they came, those on the desk with their trip."""
    return [_row(record, view, crossings) for record in records]


def _row(record: RefusalRecord, view: DeskView, crossings: Mapping[str, Crossing]) -> RefusalRow:
    crossing = crossings.get(record.course.crossing or "")
    return RefusalRow(record, view.as_of, crossing, view.trip(record.trip))


def status(row: RefusalRow) -> str:
    """How it ended; while it goes on the status of the truck."""
    if row.course.outcome:
        return refusal_words.outcome(row.course.outcome)
    if row.view is None:
        return QCoreApplication.translate("Refusals", "goes on")
    return words.stage(row.view.state.stage, row.view.state.direction)


def status_look(row: RefusalRow) -> Look:
    """Red while it is held, amber while it tries again, calm once it is over."""
    if not row.course.is_open:
        return Look("muted", icon="circle-check")
    if row.course.tried_again:
        return Look("warn", icon="hourglass")
    return Look("act", bold=True, icon="ban")


def hours(row: RefusalRow) -> str:
    """`≥ 10 h` while it goes on."""
    lasted = row.course.hours(row.now)
    return fmt.going_on(lasted) if row.course.is_open else fmt.finished(lasted)


def cost(row: RefusalRow) -> str:
    """What its hours cost, to the hundred: `≥ 2 000 ₽` while it goes on, never more than it is."""
    spent, is_open = row.record.cost(row.now), row.course.is_open
    hundreds = spent // 100 if is_open else round(spent / 100)
    told = fmt.money(hundreds * 100, row.record.currency)
    return f"{fmt.ATLEAST}{fmt.NBSP}{told}" if is_open else told


def where(row: RefusalRow) -> str:
    """Post and side."""
    course = row.course
    post = crossing_name(row.crossing) if row.crossing is not None else course.crossing or ""
    side = words.side(course.side, course.direction) if course.side is not None else ""
    return ", ".join(part for part in (post, side) if part) or fmt.DASH


def reason(row: RefusalRow) -> str:
    """Code and word."""
    if not row.course.reason:
        return QCoreApplication.translate("Refusals", "not known yet (F4)")
    return f"{row.course.reason} {trade_words.refusal(row.course.reason)}"


def reason_look(row: RefusalRow) -> Look:
    """Amber where nobody has said why."""
    return Look() if row.course.reason else Look("warn", icon="help")


def blame(row: RefusalRow) -> str:
    """Whose side."""
    return refusal_words.blame(row.record.blame)


def officer(row: RefusalRow) -> str:
    """What was said there, word for word."""
    return row.course.text


def step(row: RefusalRow) -> str:
    """What was decided, and what is done next, till when, by whom; where nobody has said, that."""
    course = row.course
    branch = refusal_words.branch(course.branch) if course.branch != Branch.UNDECIDED else ""
    if not course.is_open:
        return branch or fmt.DASH
    next_step = course.next_step
    if next_step is None:
        nothing = QCoreApplication.translate("Refusals", "nothing yet (F6)")
        return f"{branch}: {nothing}" if branch else nothing
    said = step_words(next_step, row.now)
    return f"{branch}: {said}" if branch else said


def step_look(row: RefusalRow) -> Look:
    """Red where nothing is arranged, loud once it is due."""
    if not row.course.is_open:
        return Look("muted")
    next_step = row.course.next_step
    if next_step is None:
        return Look("act", icon="alert-triangle")
    if next_step.due_at is not None and next_step.due_at <= row.now:
        return Look("warn", bold=True, icon="bell-ringing")
    return Look()


def _due(row: RefusalRow) -> datetime | None:
    next_step = row.course.next_step
    return None if next_step is None else next_step.due_at


def whom(row: RefusalRow) -> str:
    """Customer and shipper."""
    return " · ".join((*row.record.customers, *row.record.shippers)) or fmt.DASH


REFUSAL_COLUMNS: tuple[Column[RefusalRow], ...] = (
    Column(
        "plate",
        QT_TRANSLATE_NOOP("Refusals", "Truck"),
        lambda r: fmt.plate(r.record.plate),
        tip=lambda r: f"{fmt.plate(r.record.plate)} · {r.record.ref}",
        look=lambda _: Look(bold=True),
        width=96,
    ),
    Column(
        "status",
        QT_TRANSLATE_NOOP("Refusals", "Status"),
        status,
        look=status_look,
        width=124,
        least=104,
    ),
    Column(
        "since",
        QT_TRANSLATE_NOOP("Refusals", "Since"),
        lambda r: fmt.when(r.course.at, r.now),
        sort=lambda r: r.course.at,
        tip=lambda r: fmt.ago(r.course.at, r.now),
        width=84,
    ),
    Column(
        "stands",
        QT_TRANSLATE_NOOP("Refusals", "Hours"),
        hours,
        sort=lambda r: r.course.hours(r.now),
        tip=cost,
        width=72,
        right=True,
    ),
    Column(
        "cost",
        QT_TRANSLATE_NOOP("Refusals", "Cost"),
        cost,
        sort=lambda r: r.record.cost(r.now),
        width=84,
        right=True,
        spare=1,
    ),
    Column("where", QT_TRANSLATE_NOOP("Refusals", "Where"), where, width=136,
           least=100),
    Column(
        "reason",
        QT_TRANSLATE_NOOP("Refusals", "Reason"),
        reason,
        tip=lambda r: "\n".join(p for p in (reason(r), officer(r)) if p),
        look=reason_look,
        width=204,
        least=150,
    ),
    Column("blame", QT_TRANSLATE_NOOP("Refusals", "Side"), blame, width=92, least=76,
           long_header=QT_TRANSLATE_NOOP("Refusals", "On whose side")),
    Column(
        "officer", QT_TRANSLATE_NOOP("Refusals", "Said there"), officer, width=150, hidden=True
    ),
    Column(
        "whom", QT_TRANSLATE_NOOP("Refusals", "Customer, shipper"), whom, width=150, spare=1
    ),
    Column(
        "step",
        QT_TRANSLATE_NOOP("Refusals", "Next step"),
        step,
        sort=_due,
        look=step_look,
        width=240,
        least=160,
        grows=160,
        long_header=QT_TRANSLATE_NOOP("Refusals", "What is done next, by whom, till when"),
    ),
)  # fmt: skip
