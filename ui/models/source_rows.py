"""Rows of the sources' scores: whose figures, how many, how late, how far from what came."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Crossing
from core.domain.reading import ReadingKind
from core.services.forecasts.source_scores import SourceScore
from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.accuracy_rows import place
from ui.models.column import Column, Look
from ui.words import trade_words

CONTEXT = "Accuracy"


@dataclass(frozen=True)
class SourceRow:
    """A score with the names of the crossings at hand."""

    score: SourceScore
    crossings: Mapping[str, Crossing] = field(default_factory=dict, compare=False)

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What the row is about."""
        score = self.score
        return (score.crossing, score.direction, score.kind, score.source)


def source_rows(
    scores: Iterable[SourceScore], crossings: Mapping[str, Crossing]
) -> list[SourceRow]:
    """Rows in the order they came."""
    return [SourceRow(score, crossings) for score in scores]


def delay(row: SourceRow) -> str:
    """`40 min`: half of its figures were heard sooner than this after they were seen."""
    minutes = row.score.delay_minutes
    if minutes < 1:
        return QCoreApplication.translate("Accuracy", "at once")
    return fmt.span(minutes / 60)


def scatter(row: SourceRow) -> str:
    """`±12 %`; from twice on `×2.3`."""
    factor = row.score.scatter
    if factor is None:
        return QCoreApplication.translate("Accuracy", "too few to say")
    if factor >= 2:
        return f"×{fmt.number(round(factor, 1), 1)}"
    text = QCoreApplication.translate("Accuracy", "±{n} %")
    return text.format(n=round((factor - 1) * 100))


def scatter_look(row: SourceRow) -> Look:
    """Muted where nobody can say."""
    return Look("muted") if row.score.scatter is None else Look(bold=True)


SOURCE_COLUMNS: tuple[Column[SourceRow], ...] = (
    Column("where", QT_TRANSLATE_NOOP("Accuracy", "Crossing"),
           lambda r: place(r.score.crossing, r.score.direction, r.crossings), width=150),
    Column("kind", QT_TRANSLATE_NOOP("Accuracy", "What"),
           lambda r: words.reading(ReadingKind(r.score.kind)), width=180),
    Column("source", QT_TRANSLATE_NOOP("Accuracy", "Source"),
           lambda r: trade_words.source(r.score.source), width=180),
    Column("n", QT_TRANSLATE_NOOP("Accuracy", "How many"), lambda r: fmt.number(r.score.n),
           sort=lambda r: r.score.n, width=90, right=True),
    Column("delay", QT_TRANSLATE_NOOP("Accuracy", "Heard after"), delay,
           sort=lambda r: r.score.delay_minutes, width=160, right=True,
           long_header=QT_TRANSLATE_NOOP("Accuracy", "How long after it was seen it was heard of")),
    Column("scatter", QT_TRANSLATE_NOOP("Accuracy", "Error"), scatter,
           sort=lambda r: r.score.scatter, look=scatter_look, width=130,
           long_header=QT_TRANSLATE_NOOP(
               "Accuracy",
               "By so much the wait of our trucks usually differs from what the figure stands for"),
           ),
)  # fmt: skip
