"""Clock times as an office writes them: 8:05, 8-05, 8.05, 0805, утром, до 18, 20:15 мск."""

import re
from dataclasses import dataclass
from datetime import timezone

from core.domain.clock import MOSCOW, ORAL, SAMARA
from core.services.importing.words import fold

_ZONES = {
    "мск": MOSCOW,
    "москва": MOSCOW,
    "msk": MOSCOW,
    "самара": SAMARA,
    "по самаре": SAMARA,
    "орал": ORAL,
    "уральск": ORAL,
}
_HOUR = 3600
# Words give a range, not a point.
_PARTS = {
    **dict.fromkeys(("утром", "утро", "с утра", "танертен", "танертенги", "morning"), (7, 10)),
    **dict.fromkeys(("ночью", "ночь", "тунде", "night"), (0, 6)),
    **dict.fromkeys(("в обед", "обед", "тусте", "noon"), (12, 14)),
    **dict.fromkeys(("вечером", "вечер", "кешке", "кешки", "evening"), (18, 21)),
}
_CLOCK = r"(\d{1,2})(?:[:.\-](\d{2})(?::(\d{2})(?:\.\d+)?)?)?"
_EXACT = re.compile(r"(\d{1,2})[:.\-](\d{2})(?::(\d{2})(?:\.\d+)?)?")
_COMPACT = re.compile(r"(\d{1,2})(\d{2})")
_HOURS = re.compile(
    r"(\d{1,2})\s*(?:ч|час|часа|часов|саг|сагат)\.?(?:\s*(\d{1,2})\s*(?:м|мин)?\.?)?"
)
_UNTIL = re.compile(rf"(?:до|к|не позже|by|until)\s+{_CLOCK}(?:\s*ч(?:ас\w*)?)?")
_UNTIL_KAZAKH = re.compile(rf"{_CLOCK}\s*-?\s*(?:ге|ке|га|ка|ге|де|те)?\s*дейин")
_SINCE = re.compile(rf"(?:после|не раньше|after)\s+{_CLOCK}(?:\s*ч(?:ас\w*)?)?")
_BETWEEN = re.compile(r"(?:с\s+)?(\d{1,2}):(\d{2})\s*(?:-|–|—|до|по)\s*(\d{1,2}):(\d{2})")


@dataclass(frozen=True, slots=True)
class Clocks:
    """Seconds after midnight: the one reckoned with, and bounds where a range was written."""

    at: int
    earliest: int | None = None
    latest: int | None = None
    zone: timezone = ORAL
    written: str = ""

    @classmethod
    def exactly(cls, hour: int, minute: int, second: int = 0) -> "Clocks":
        """One clock time. Raises ValueError on an impossible one."""
        return cls(_seconds(hour, minute, second), written=f"{hour}:{minute:02d}")


def read_clocks(text: str) -> Clocks | None:
    """A clock time or a range of the day; None where it is none, ValueError on a 25th hour."""
    plain = fold(text)
    plain = re.sub(r"^(?:в|t|т|at|сагат)\s*(?=\d)", "", plain)
    zone = ORAL
    for word, there in _ZONES.items():
        if plain.endswith(f" {word}"):
            plain, zone = plain[: -len(word) - 1].strip(), there
    found = _range(plain) or _moment(plain)
    if found is None:
        return None
    at, earliest, latest = found
    return Clocks(at, earliest, latest, zone, text)


def _range(plain: str) -> tuple[int, int | None, int | None] | None:
    if part := _PARTS.get(plain):
        return _between(part[0] * _HOUR, part[1] * _HOUR)
    if found := _BETWEEN.fullmatch(plain):
        return _between(
            *(_seconds(int(h), int(m)) for h, m in (found.group(1, 2), found.group(3, 4)))
        )
    if found := _UNTIL.fullmatch(plain) or _UNTIL_KAZAKH.fullmatch(plain):
        latest = _of(found)
        return latest, None, latest
    if found := _SINCE.fullmatch(plain):
        earliest = _of(found)
        return earliest, earliest, None
    return None


def _between(earliest: int, latest: int) -> tuple[int, int, int]:
    if earliest > latest:
        raise ValueError(f"{earliest} > {latest}")
    return (earliest + latest) // 2, earliest, latest


def _moment(plain: str) -> tuple[int, None, None] | None:
    for form in (_EXACT, _HOURS):
        if found := form.fullmatch(plain):
            return _of(found), None, None
    if len(plain) in (3, 4) and (found := _COMPACT.fullmatch(plain)):
        return _seconds(int(found[1]), int(found[2])), None, None
    return None


def _of(found: re.Match[str]) -> int:
    parts = [int(p or 0) for p in found.groups()]
    return _seconds(*parts)


def _seconds(hour: int, minute: int, second: int = 0) -> int:
    if hour > 24 or minute > 59 or second > 59 or (hour == 24 and minute + second):
        raise ValueError(f"{hour}:{minute}")
    return hour * _HOUR + minute * 60 + second
