"""Columns of refusals counted: who, why, how often, what it cost."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Crossing
from core.domain.refusal_record import CountBy, RefusalCount, RefusalRecord, counted
from ui import formatting as fmt
from ui.i18n import QT_TRANSLATE_NOOP, crossing_name
from ui.models.column import Column, Look
from ui.words import trade_words

CONTEXT = "RefusalCounts"


@dataclass(frozen=True)
class CountRow:
    """A cause and whom it concerns, in the language's words."""

    count: RefusalCount
    subject: str
    now: datetime

    @property
    def key(self) -> tuple[str, str]:
        """Whom, and the code of the reason."""
        return (self.count.subject, self.count.reason)


def count_rows(
    records: Iterable[RefusalRecord],
    by: CountBy,
    now: datetime,
    crossings: Mapping[str, Crossing],
) -> list[CountRow]:
    """Refusals by whom they concern and why, the most frequent first."""
    return [
        CountRow(count, _subject(count, by, crossings), now) for count in counted(records, by, now)
    ]


def _subject(count: RefusalCount, by: CountBy, crossings: Mapping[str, Crossing]) -> str:
    if not count.subject:
        return QCoreApplication.translate("RefusalCounts", "not written down")
    known = crossings.get(count.subject) if by == CountBy.CROSSING else None
    return crossing_name(known) if known is not None else count.subject


def _times_look(row: CountRow) -> Look:
    if row.count.is_repeated:
        return Look("act" if row.count.times > MANY else "warn", bold=True, icon="alert-triangle")
    return Look()


MANY = 2
"""More than so many times of one cause is no chance."""


COUNT_COLUMNS: tuple[Column[CountRow], ...] = (
    Column(
        "subject",
        QT_TRANSLATE_NOOP("RefusalCounts", "Who"),
        lambda r: r.subject,
        look=lambda r: Look(bold=r.count.is_repeated),
        width=240,
        grows=80,
    ),
    Column(
        "reason",
        QT_TRANSLATE_NOOP("RefusalCounts", "Reason"),
        lambda r: f"{r.count.reason} {trade_words.refusal(r.count.reason)}",
        width=280,
        grows=80,
    ),
    Column(
        "times",
        QT_TRANSLATE_NOOP("RefusalCounts", "Times"),
        lambda r: str(r.count.times),
        sort=lambda r: r.count.times,
        look=_times_look,
        width=80,
        right=True,
    ),
    Column(
        "open",
        QT_TRANSLATE_NOOP("RefusalCounts", "Go on"),
        lambda r: str(r.count.still_open or ""),
        sort=lambda r: r.count.still_open,
        width=80,
        right=True,
    ),
    Column(
        "avoidable",
        QT_TRANSLATE_NOOP("RefusalCounts", "Avoidable"),
        lambda r: str(r.count.avoidable or ""),
        sort=lambda r: r.count.avoidable,
        width=112,
        right=True,
    ),
    Column(
        "hours",
        QT_TRANSLATE_NOOP("RefusalCounts", "Hours"),
        lambda r: (
            fmt.going_on(r.count.hours) if r.count.still_open else fmt.finished(r.count.hours)
        ),
        sort=lambda r: r.count.hours,
        width=90,
        right=True,
    ),
    Column(
        "cost",
        QT_TRANSLATE_NOOP("RefusalCounts", "Cost"),
        lambda r: fmt.money(r.count.cost, r.count.currency),
        sort=lambda r: r.count.cost,
        width=110,
        right=True,
    ),
    Column(
        "last",
        QT_TRANSLATE_NOOP("RefusalCounts", "Last time"),
        lambda r: fmt.when(r.count.last_at, r.now),
        sort=lambda r: r.count.last_at,
        width=110,
    ),
)
