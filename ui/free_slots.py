"""Free slots of a crossing by day and class, as of a moment."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from core.domain.clock import ORAL
from core.domain.reading import Reading, ReadingKind

KLASSES = ("standard", "express")


@dataclass(frozen=True, slots=True)
class SlotPicture:
    """The newest reading of each day and class, as of a moment."""

    readings: tuple[Reading, ...]
    now: datetime

    def days(self) -> list[date]:
        """Days of which anything is known, from today on."""
        today = self.now.astimezone(ORAL).date()
        return sorted({r.day for r in self.free() if r.day is not None and r.day >= today})

    def klasses(self) -> list[str]:
        """Classes of which anything is known, the usual one first."""
        known = {r.klass or "" for r in self.free()}
        return [k for k in KLASSES if k in known] + sorted(known - set(KLASSES))

    def free(self) -> list[Reading]:
        """Readings of free slots."""
        return [r for r in self.readings if r.kind == ReadingKind.SLOTS_FREE]

    def at(self, day: date, klass: str) -> Reading | None:
        """The newest of a day and class."""
        found = [r for r in self.free() if r.day == day and (r.klass or "") == klass]
        return max(found, key=lambda r: r.observed_at, default=None)


def nearest_free(picture: SlotPicture, klass: str = "standard") -> Reading | None:
    """The first day with a free slot of a class; None where nothing is known to be free."""
    found = (picture.at(day, klass) for day in picture.days())
    return next((r for r in found if r is not None and (r.value or 0) > 0), None)


def klass_word(klass: str) -> str:
    """Name of a class of slots."""
    if klass == "standard":
        return QCoreApplication.translate("Plot", "usual")
    if klass == "express":
        return QCoreApplication.translate("Plot", "express")
    return klass
