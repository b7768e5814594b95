"""The column of a driver's days in Russia this year."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from ui import formatting as fmt
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.column import Column, Look
from ui.models.fleet_rows import FleetRow

MOST_DAYS: Final = 90
NEAR_DAYS: Final = 75
"""From here on the number is amber; red at the most: the usual limit, whatever the book says."""


def _days(row: FleetRow) -> str:
    found = row.ledger
    if found is None or not (found.used or found.is_there):
        return ""
    bound = "" if found.is_certain else f"{fmt.ATLEAST} "
    return f"{bound}{found.used}"


def _tip(row: FleetRow) -> str:
    found = row.ledger
    if found is None:
        return ""
    said = [QCoreApplication.translate("Fleet", "is there now")] if found.is_there else []
    if not found.is_certain:
        said.append(QCoreApplication.translate("Money", "a leaving or a return was not told"))
    return ", ".join(said)


def _look(row: FleetRow) -> Look:
    used = row.ledger.used if row.ledger is not None else 0
    if used >= MOST_DAYS:
        return Look("act", bold=True, icon="alert-triangle")
    return Look("warn", icon="clock-exclamation") if used >= NEAR_DAYS else Look()


DAYS_COLUMN: Final[Column[FleetRow]] = Column(
    "days",
    QT_TRANSLATE_NOOP("Fleet", "Days in Russia"),
    _days,
    sort=lambda r: r.ledger.used if r.ledger is not None else None,
    tip=_tip,
    look=_look,
    width=124,
    falls=True,
    right=True,
)
