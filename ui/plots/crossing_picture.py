"""What the picture of a crossing is made of, and its figures in words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from core.domain.desk import CrossingHistory
from core.domain.reading import Reading, ReadingKind
from core.domain.trip import Outcome, Wait
from ui import formatting as fmt
from ui import words
from ui.words import entry_words, trade_words

POSTED = (ReadingKind.WAIT, ReadingKind.LAG)
AHEAD = timedelta(hours=72)


@dataclass(frozen=True, slots=True)
class CrossingPicture:
    """A crossing's week as of a moment."""

    history: CrossingHistory
    now: datetime

    @property
    def across(self) -> tuple[float, float]:
        """The stretch of time shown."""
        return (self.history.since.timestamp(), (self.now + AHEAD).timestamp())

    def of(self, kind: ReadingKind) -> list[Reading]:
        """Readings of a kind, oldest first."""
        return [r for r in self.history.readings if r.kind == kind and not r.withdrawn]

    def has_coming(self) -> bool:
        """True where the coming days can be forecast."""
        return any(f.quantiles is not None for _, f in self.history.coming)

    def waits(self, belongs: Callable[[Wait], bool]) -> list[Wait]:
        """Our waits of a kind."""
        return [w for _, _, w in self.history.waits if belongs(w)]

    def is_empty(self) -> bool:
        """True where nothing of waits is known."""
        return not (self.history.waits or self.history.joined_forecasts or self.has_coming())

    def highest(self) -> float:
        """Room for all hours shown."""
        hours = [w.hours(self.now) for _, _, w in self.history.waits]
        hours += [f.quantiles.q90 for _, f in self.history.coming if f.quantiles is not None]
        hours += [r.wait.q90 for r in self.history.joined_forecasts if r.wait is not None]
        hours += [r.value or 0.0 for kind in POSTED for r in self.of(kind)]
        return max([*hours, 6.0]) * 1.1


def is_released(wait: Wait) -> bool:
    """Passed the border."""
    return wait.outcome == Outcome.RELEASED


def is_refused(wait: Wait) -> bool:
    """Refused, or gone away."""
    return wait.outcome in (Outcome.REFUSED, Outcome.LEFT)


def is_waiting(wait: Wait) -> bool:
    """Waits still."""
    return wait.ended_at is None


def wait_hours(wait: Wait, now: datetime) -> str:
    """`33 h`, or `≥ 32 h` where it goes on or nobody said when it began."""
    hours = wait.shown_hours(now)
    bound = wait.ended_at is None or wait.truncated
    return fmt.going_on(hours) if bound else fmt.finished(hours)


def outcome_word(wait: Wait) -> str:
    """How a try ended, or that it goes on."""
    if wait.outcome == Outcome.RELEASED:
        return QCoreApplication.translate("Plot", "passed")
    if wait.outcome == Outcome.REFUSED:
        return QCoreApplication.translate("Plot", "refused")
    if wait.outcome == Outcome.LEFT:
        return QCoreApplication.translate("Plot", "left")
    return QCoreApplication.translate("Plot", "still waiting")


def reading_words(reading: Reading, now: datetime) -> str:
    """A posted figure with source and age."""
    value = fmt.DASH
    if reading.value is not None:
        value = entry_words.reading_value(reading.kind, reading.value)
    who = f"{trade_words.source(reading.source)}, {fmt.oral(reading.observed_at)}"
    head = f"{words.reading(reading.kind)}: {value}"
    return f"{head}\n{who} ({fmt.ago(reading.seen_at, now)})"


def notice_words(notice: Reading, now: datetime) -> str:
    """A notice with its time, source and age."""
    start = notice.from_at or notice.observed_at
    since = QCoreApplication.translate("Plot", "since {moment}").format(moment=fmt.oral(start))
    span = fmt.moments_range(start, notice.to_at) if notice.to_at else since
    who = f"{trade_words.source(notice.source)}, {fmt.ago(notice.seen_at, now)}"
    lines = [f"{words.notice(notice.reason)}: {span}", notice.text, who]
    return "\n".join(line for line in lines if line)
