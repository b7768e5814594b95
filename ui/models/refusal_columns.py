"""Columns of the refusals: since when, where, why, what is done next."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from core.domain.desk import DeskView
from ui import formatting as fmt
from ui import trade_words, words
from ui.i18n import QT_TRANSLATE_NOOP, crossing_name
from ui.models import cells_time as times
from ui.models import cells_truck as who
from ui.models.board_row import BoardRow, board_rows
from ui.models.column import Column, Look

CONTEXT = "Refusals"


def refusal_rows(view: DeskView) -> list[BoardRow]:
    """Trips refused, turned back or in a bonded store, the longest first."""
    rows = [r for r in board_rows(view) if r.view.state.is_open and is_refusal(r)]
    return sorted(rows, key=lambda r: since(r) or view.as_of)


def is_refusal(row: BoardRow) -> bool:
    """True from the refusal to its outcome."""
    return row.is_refused or row.view.state.refusal is not None


def since(row: BoardRow) -> datetime | None:
    """When it was refused."""
    refusal = row.view.state.refusal
    return refusal.at if refusal is not None else row.view.state.since


def where(row: BoardRow) -> str:
    """Post and side."""
    state = row.view.state
    refusal = state.refusal
    post = crossing_name(row.crossing) if row.crossing is not None else state.crossing or ""
    side = refusal.side if refusal is not None else None
    parts = [post, words.side(side, state.direction) if side is not None else ""]
    return ", ".join(p for p in parts if p) or fmt.DASH


def reason(row: BoardRow) -> str:
    """Code and word."""
    refusal = row.view.state.refusal
    if refusal is None or not refusal.reason:
        return QCoreApplication.translate("Refusals", "not known yet (F4)")
    return f"{refusal.reason} {trade_words.refusal(refusal.reason)}"


def reason_look(row: BoardRow) -> Look:
    """Amber where nobody has said why."""
    refusal = row.view.state.refusal
    known = refusal is not None and bool(refusal.reason)
    return Look() if known else Look("warn", icon="help")


def officer(row: BoardRow) -> str:
    """What was said there, word for word."""
    refusal = row.view.state.refusal
    return refusal.text if refusal is not None else ""


def step(row: BoardRow) -> str:
    """What is done next; where nobody has said, that."""
    return times.step(row) or QCoreApplication.translate("Refusals", "nothing yet (F6)")


def step_look(row: BoardRow) -> Look:
    """Red where nothing is decided."""
    if not times.step(row):
        return Look("act", icon="alert-triangle")
    return times.step_look(row)


REFUSAL_COLUMNS: tuple[Column[BoardRow], ...] = (
    Column(
        "plate",
        QT_TRANSLATE_NOOP("Refusals", "Truck"),
        who.plate,
        tip=who.plate_tip,
        look=lambda _: Look(bold=True),
        width=96,
    ),
    Column(
        "status",
        QT_TRANSLATE_NOOP("Refusals", "Status"),
        who.status,
        tip=who.status_tip,
        look=who.status_look,
        width=124,
    ),
    Column(
        "since",
        QT_TRANSLATE_NOOP("Refusals", "Since"),
        lambda r: fmt.when(since(r), r.now),
        sort=since,
        tip=lambda r: fmt.ago(since(r), r.now),
        width=88,
    ),
    Column(
        "stands",
        QT_TRANSLATE_NOOP("Refusals", "Stands"),
        times.stands,
        sort=lambda r: r.standing_hours,
        tip=times.stands_tip,
        look=times.stands_look,
        width=72,
        right=True,
    ),
    Column("where", QT_TRANSLATE_NOOP("Refusals", "Where"), where, width=136),
    Column(
        "reason",
        QT_TRANSLATE_NOOP("Refusals", "Reason"),
        reason,
        tip=lambda r: "\n".join(p for p in (reason(r), officer(r)) if p),
        look=reason_look,
        width=214,
    ),
    Column("officer", QT_TRANSLATE_NOOP("Refusals", "Said there"), officer, width=172),
    Column(
        "orders",
        QT_TRANSLATE_NOOP("Refusals", "Order"),
        who.orders,
        tip=who.orders_tip,
        width=150,
    ),
    Column(
        "step",
        QT_TRANSLATE_NOOP("Refusals", "Next step"),
        step,
        sort=times.step_sort,
        look=step_look,
        width=240,
        long_header=QT_TRANSLATE_NOOP("Refusals", "What is done next, by whom, till when"),
    ),
)
