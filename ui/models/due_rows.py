"""Rows of the reminders: when, which truck, what is to be done, by whom."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ui import formatting as fmt
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.column import Column, Look

if TYPE_CHECKING:
    from core.services.entering.reminders import Due

CONTEXT = "Due"


@dataclass(frozen=True, slots=True)
class DueRow:
    """A reminder as of a moment."""

    due: "Due"
    now: datetime

    @property
    def key(self) -> UUID:
        """Key of its entry."""
        return self.due.event.id

    @property
    def is_due(self) -> bool:
        """True from its time on."""
        return self.due.is_due(self.now)


def due_words(row: DueRow) -> str:
    """`417 AK 07: call the driver (12:00)`."""
    text = f"{what(row)} ({fmt.when(row.due.due_at, row.now)})"
    return f"{fmt.plate(row.due.plate)}: {text}" if row.due.plate else text


def what(row: DueRow) -> str:
    """What is to be done; a reminder without words says that much."""
    return row.due.event.text or QCoreApplication.translate("Due", "call back")


def _when(row: DueRow) -> str:
    told = fmt.when(row.due.due_at, row.now)
    if not row.is_due:
        return told
    return f"{told} · {fmt.ago(row.due.due_at, row.now)}"


def _truck(row: DueRow) -> str:
    shift = QCoreApplication.translate("Due", "of the shift")
    return fmt.plate(row.due.plate) if row.due.plate else shift


def _look(row: DueRow) -> Look:
    return Look("warn", bold=True, icon="bell-ringing") if row.is_due else Look(icon="clock")


DUE_COLUMNS: tuple[Column[DueRow], ...] = (
    Column(
        "when",
        QT_TRANSLATE_NOOP("Due", "When"),
        _when,
        sort=lambda row: row.due.due_at,
        look=_look,
        width=170,
    ),
    Column("truck", QT_TRANSLATE_NOOP("Due", "Truck"), _truck, width=110),
    Column("what", QT_TRANSLATE_NOOP("Due", "What to do"), what, width=300),
    Column(
        "who",
        QT_TRANSLATE_NOOP("Due", "Who"),
        lambda row: row.due.event.other or row.due.event.author or fmt.DASH,
        width=120,
    ),
)
