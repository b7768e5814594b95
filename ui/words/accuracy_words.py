"""How good a forecast was, in words: how often it held, how far off it was, against whom."""

from PySide6.QtCore import QCoreApplication

from core.domain.forecast import CrossingState
from core.services.forecasts.accuracy import AccuracyRow
from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP, word

PROMISED = 0.8
FEW = 10
"""Waits below which nobody can say whether it keeps its word."""

SIMPLE: dict[str, str] = {
    "les": QT_TRANSLATE_NOOP("Accuracy", "the last truck"),
    "recent": QT_TRANSLATE_NOOP("Accuracy", "the mean of two days"),
    "climate": QT_TRANSLATE_NOOP("Accuracy", "the weekly habit"),
}


def hours(value: float | None) -> str:
    """An error: `1.4 h`, from ten hours on `12 h`; a dash where none is known."""
    if value is None:
        return fmt.DASH
    return QCoreApplication.translate("Accuracy", "{n} h").format(n=figure(value))


def figure(value: float | None) -> str:
    """The same without its unit, for a column whose head has it."""
    if value is None:
        return fmt.DASH
    return fmt.number(round(value)) if value >= 10 else fmt.number(round(value, 1), 1)


def counted(row: AccuracyRow) -> str:
    """`41 of 52`."""
    text = QCoreApplication.translate("Accuracy", "{n} of {of}")
    return text.format(n=row.inside, of=row.n)


def of_ten(row: AccuracyRow) -> str:
    """`7–9 of 10`: where the share may truly lie, given how few were seen."""
    low, high = round(row.low * 10), round(row.high * 10)
    text = QCoreApplication.translate("Accuracy", "{n} of 10")
    return text.format(n=str(low) if low == high else f"{low}–{high}")


def against_simple(row: AccuracyRow) -> str:
    """Better than the best simple guess by so much, or no better than which."""
    if row.skill is None or row.best is None:
        return QCoreApplication.translate("Accuracy", "too few to compare")
    if not is_no_better(row):
        text = QCoreApplication.translate("Accuracy", "{n} % more exact than a simple guess")
        return text.format(n=round(row.skill * 100))
    if row.climate_skill is not None and row.climate_skill <= 0:
        return QCoreApplication.translate("Accuracy", "no better than the weekly habit")
    text = QCoreApplication.translate("Accuracy", "no better than a simple guess: {guess}")
    return text.format(guess=simple(row.best))


def is_no_better(row: AccuracyRow) -> bool:
    """True where a simple guess would have done as well."""
    return row.skill is not None and round(row.skill * 100) <= 0


def simple(code: str) -> str:
    """What one would guess without us."""
    return word("Accuracy", SIMPLE[code]) if code in SIMPLE else code


def score_sentence(row: AccuracyRow | None, state: CrossingState) -> str:
    """One line for the page of a crossing: how good the forecast was there in this state."""
    told = words.state(state)
    if row is None:
        text = QCoreApplication.translate(
            "Accuracy", "How good the forecast is here ({state}) has not been seen yet."
        )
        return text.format(state=told)
    text = QCoreApplication.translate(
        "Accuracy", "Forecast here ({state}): held {counted}, 8 of 10 promised"
    )
    parts = [text.format(state=told, counted=counted(row))]
    if row.median_error_hours is not None:
        error = QCoreApplication.translate("Accuracy", "off by {hours}")
        parts.append(error.format(hours=hours(row.median_error_hours)))
    if row.skill is not None:
        parts.append(against_simple(row))
    return "; ".join(parts)
