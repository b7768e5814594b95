"""Rows of "how good the forecast was": a crossing, direction and regime each."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Crossing, Direction
from core.domain.forecast import CrossingState
from core.services.forecasts.accuracy import AccuracyRow, ErrorAhead
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP, crossing_name
from ui.models.column import Column, Look
from ui.models.crossing_rows import ICONS
from ui.roles import STATE_ROLES
from ui.words.accuracy_words import (
    FEW,
    PROMISED,
    against_simple,
    counted,
    figure,
    hours,
    is_no_better,
    of_ten,
    simple,
)

CONTEXT = "Accuracy"


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
    def state(self) -> CrossingState:
        """How the crossing ran when the truck joined."""
        return CrossingState(self.row.regime)

    @property
    def share(self) -> float:
        """Part of the waits that lay in the range, 0 to 1."""
        return self.row.inside / self.row.n if self.row.n else 0.0

    def error_ahead(self, up_to: float | None) -> ErrorAhead | None:
        """The error of what was said so many hours before the release."""
        return next((e for e in self.row.errors if e.up_to_hours == up_to), None)


def score_rows(rows: Iterable[AccuracyRow], crossings: Mapping[str, Crossing]) -> list[ScoreRow]:
    """Rows in the order they came."""
    return [ScoreRow(row, crossings) for row in rows]


def place(code: str, direction: str, crossings: Mapping[str, Crossing]) -> str:
    """Crossing and direction."""
    known = crossings.get(code)
    name = crossing_name(known) if known is not None else code
    return f"{name} {words.direction(Direction(direction))}"


def where(row: ScoreRow) -> str:
    """Crossing and direction."""
    return place(row.row.crossing, row.row.direction, row.crossings)


def regime_look(row: ScoreRow) -> Look:
    """Icon and colour of the state."""
    return Look(STATE_ROLES[row.state], icon=ICONS[row.state])


def inside(row: ScoreRow) -> str:
    """`41 of 52`."""
    return counted(row.row)


def truly(row: ScoreRow) -> str:
    """`7–9 of 10`."""
    return of_ten(row.row)


def verdict(row: ScoreRow) -> str:
    """Does it keep its word: the interval of what may be chance decides."""
    if row.row.high < PROMISED:
        return QCoreApplication.translate("Accuracy", "promises too much")
    if row.row.low > PROMISED:
        return QCoreApplication.translate("Accuracy", "too wide")
    if row.row.n < FEW:
        return QCoreApplication.translate("Accuracy", "few trucks")
    return QCoreApplication.translate("Accuracy", "keeps its word")


def verdict_tip(row: ScoreRow) -> str:
    """The same in full."""
    if row.row.high < PROMISED:
        return QCoreApplication.translate("Accuracy", "promises too much: ranges too narrow")
    if row.row.low > PROMISED:
        return QCoreApplication.translate("Accuracy", "ranges wider than they need be")
    return verdict(row)


def skill(row: ScoreRow) -> str:
    """As short as a column is: `62 % more exact`, `no better: the last truck that passed`."""
    if row.row.skill is None or row.row.best is None:
        return QCoreApplication.translate("Accuracy", "too few to compare")
    if not is_no_better(row.row):
        text = QCoreApplication.translate("Accuracy", "{n} % more exact")
        return text.format(n=round(row.row.skill * 100))
    habit = row.row.climate_skill is not None and row.row.climate_skill <= 0
    text = QCoreApplication.translate("Accuracy", "no better: {guess}")
    return text.format(guess=simple("climate" if habit else row.row.best))


def verdict_look(row: ScoreRow) -> Look:
    """Amber where it promises too much."""
    if row.row.high < PROMISED:
        return Look("warn", icon="alert-triangle")
    return Look("muted" if row.row.n < FEW else "good", icon="" if row.row.n < FEW else "check")


def error(row: ScoreRow) -> str:
    """Half of the waits were nearer than this to the middle of the forecast."""
    return hours(row.row.median_error_hours)


def skill_tip(row: ScoreRow) -> str:
    """Against which guess, on how many waits."""
    if row.row.best is None:
        return against_simple(row.row)
    best = QCoreApplication.translate("Accuracy", "The best simple guess here: {guess}.")
    return f"{against_simple(row.row)}\n{best.format(guess=simple(row.row.best))}"


def skill_look(row: ScoreRow) -> Look:
    """Amber where a simple guess is as good; muted where there are few."""
    if row.row.skill is None or row.row.n < FEW:
        return Look("muted")
    return Look("warn" if is_no_better(row.row) else "text")


def _ahead(key: str, header: str, up_to: float | None) -> Column[ScoreRow]:
    return Column(
        key,
        header,
        lambda r: figure(_median(r, up_to)),
        sort=lambda r: _median(r, up_to),
        tip=_ahead_tip(up_to),
        look=lambda _: Look("muted"),
        width=60 if up_to == 6.0 else 54,
        right=True,
        long_header=QT_TRANSLATE_NOOP(
            "Accuracy", "Half of the errors, by how many hours before the release it was said"
        ),
    )


def _median(row: ScoreRow, up_to: float | None) -> float | None:
    found = row.error_ahead(up_to)
    return None if found is None else found.median_error_hours


def _ahead_tip(up_to: float | None) -> Callable[[ScoreRow], str]:
    def tip(row: ScoreRow) -> str:
        found = row.error_ahead(up_to)
        count = 0 if found is None else found.n
        return QCoreApplication.translate("Accuracy", "%n forecast(s)", "", count)

    return tip


ACCURACY_COLUMNS: tuple[Column[ScoreRow], ...] = (
    Column("where", QT_TRANSLATE_NOOP("Accuracy", "Crossing"), where, width=98),
    Column("regime", QT_TRANSLATE_NOOP("Accuracy", "State"),
           lambda r: words.state(r.state), look=regime_look, width=102, least=96,
           long_header=QT_TRANSLATE_NOOP("Accuracy", "When joining")),
    Column("inside", QT_TRANSLATE_NOOP("Accuracy", "In the range"), inside,
           sort=lambda r: r.share, look=lambda _: Look(bold=True), width=100, right=True,
           long_header=QT_TRANSLATE_NOOP(
               "Accuracy", "Waits within the range; 8 of 10 is promised")),
    Column("truly", QT_TRANSLATE_NOOP("Accuracy", "That is"), truly,
           sort=lambda r: r.row.low, width=88, right=True,
           long_header=QT_TRANSLATE_NOOP(
               "Accuracy", "So many of ten hold, chance allowed for; 8 of 10 is promised")),
    Column("verdict", QT_TRANSLATE_NOOP("Accuracy", "In words"), verdict, tip=verdict_tip,
           look=verdict_look, width=148, least=112, grows=20),
    Column("error", QT_TRANSLATE_NOOP("Accuracy", "Off by"), error,
           sort=lambda r: r.row.median_error_hours, width=64, right=True,
           long_header=QT_TRANSLATE_NOOP(
               "Accuracy",
               "Half of the waits were nearer than this to the middle of the forecast")),
    _ahead("ahead6", QT_TRANSLATE_NOOP("Accuracy", "≤ 6 h"), 6.0),
    _ahead("ahead12", QT_TRANSLATE_NOOP("Accuracy", "6–12"), 12.0),
    _ahead("ahead24", QT_TRANSLATE_NOOP("Accuracy", "12–24"), 24.0),
    _ahead("ahead48", QT_TRANSLATE_NOOP("Accuracy", "24–48"), 48.0),
    _ahead("ahead", QT_TRANSLATE_NOOP("Accuracy", "> 48"), None),
    Column("skill", QT_TRANSLATE_NOOP("Accuracy", "Against simple guesses"),
           skill, sort=lambda r: r.row.skill, tip=skill_tip,
           look=skill_look, width=198, least=150, grows=80),
)  # fmt: skip
