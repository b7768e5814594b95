"""Rows of "how good the forecast was": a crossing, direction and regime each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Crossing, Direction
from core.domain.forecast import CrossingState
from core.services.accuracy import AccuracyRow
from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP, crossing_name
from ui.models.column import Column, Look

CONTEXT = "Accuracy"
PROMISED = 0.8


@dataclass(frozen=True)
class ScoreRow:
    """A row with the names of the crossings at hand."""

    row: AccuracyRow
    crossings: Mapping[str, Crossing] = field(default_factory=dict, compare=False)

    @property
    def key(self) -> tuple[str, str, str]:
        """What the row is about."""
        return (self.row.crossing, self.row.direction, self.row.regime)

    @property
    def share(self) -> float:
        """Part of the waits that lay in the range, 0 to 1."""
        return self.row.inside / self.row.n if self.row.n else 0.0


def score_rows(rows: Iterable[AccuracyRow], crossings: Mapping[str, Crossing]) -> list[ScoreRow]:
    """Rows in the order they came."""
    return [ScoreRow(row, crossings) for row in rows]


def where(row: ScoreRow) -> str:
    """Crossing and direction."""
    known = row.crossings.get(row.row.crossing)
    name = crossing_name(known) if known is not None else row.row.crossing
    return f"{name} {words.direction(Direction(row.row.direction))}"


def regime(row: ScoreRow) -> str:
    """How the crossing ran when the truck joined."""
    return words.state(CrossingState(row.row.regime))


def inside(row: ScoreRow) -> str:
    """`41 of 52`."""
    text = QCoreApplication.translate("Accuracy", "{n} of {of}")
    return text.format(n=row.row.inside, of=row.row.n)


def verdict(row: ScoreRow) -> str:
    """Does it keep its word: the interval of what may be chance decides."""
    if row.row.high < PROMISED:
        return QCoreApplication.translate("Accuracy", "promises too much: ranges too narrow")
    if row.row.low > PROMISED:
        return QCoreApplication.translate("Accuracy", "ranges wider than they need be")
    if row.row.n < 10:
        return QCoreApplication.translate("Accuracy", "too few to say")
    return QCoreApplication.translate("Accuracy", "keeps its word")


def verdict_look(row: ScoreRow) -> Look:
    """Amber where it promises too much."""
    if row.row.high < PROMISED:
        return Look("warn", icon="alert-triangle")
    return Look("muted" if row.row.n < 10 else "good", icon="" if row.row.n < 10 else "check")


def error(row: ScoreRow) -> str:
    """Half of the waits were nearer than this to the middle of the forecast."""
    return fmt.finished(row.row.median_error_hours)


ACCURACY_COLUMNS: tuple[Column[ScoreRow], ...] = (
    Column("where", QT_TRANSLATE_NOOP("Accuracy", "Crossing"), where, width=180),
    Column("regime", QT_TRANSLATE_NOOP("Accuracy", "When joining"), regime, width=120),
    Column(
        "inside",
        QT_TRANSLATE_NOOP("Accuracy", "In the range"),
        inside,
        sort=lambda r: r.share,
        look=lambda _: Look(bold=True),
        width=110,
        right=True,
        long_header=QT_TRANSLATE_NOOP("Accuracy", "Waits within the range; 8 of 10 is promised"),
    ),
    Column(
        "error",
        QT_TRANSLATE_NOOP("Accuracy", "Off by, half"),
        error,
        sort=lambda r: r.row.median_error_hours,
        width=110,
        right=True,
        long_header=QT_TRANSLATE_NOOP(
            "Accuracy", "Half of the waits were nearer than this to the middle of the forecast"
        ),
    ),
    Column(
        "verdict",
        QT_TRANSLATE_NOOP("Accuracy", "In words"),
        verdict,
        look=verdict_look,
        width=260,
    ),
)
