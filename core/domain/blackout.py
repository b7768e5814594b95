"""Blacks out what names a person or a truck, so that a text may be shown to strangers."""

import re
from collections.abc import Iterable

BLACK = "▇▇▇"
SHORTEST_NAME = 3

_PLATES = (
    r"\b\d{2,3}[ \-]?[A-ZА-ЯЁӘҒҚҢӨҰҮІ]{2,3}[ \-]?\d{2}\b",  # 417 AK 07
    r"\b[A-ZА-ЯЁ][ \-]?\d{3}[ \-]?[A-ZА-ЯЁ]{2,3}(?:[ \-]?\d{2,3})?\b",  # А417ВС163, L 417 AKM
)
_PHONE = r"(?:\+\d|\b[78])(?:[ ()\-]{0,2}\d){9,12}"
_USER_INFO = r"(?<=://)[^/\s@]+@"  # who may in, in an address
_MAIL = r"[\w.+-]+@[\w-]+\.[\w.]+"
_HOME = r"(?:/home/|/Users/|\\Users\\)[^/\\\s\"']+"
_GENERAL = re.compile(
    "|".join([_USER_INFO + r"[\w.:-]*", *_PLATES, _PHONE, _MAIL, _HOME]), re.IGNORECASE
)


def without_credentials(text: str) -> str:
    """The text without names and passwords that stand in addresses: `https://name:word@host`."""
    return re.sub(_USER_INFO, f"{BLACK}@", text)


class Blackout:
    """Knows the names of a company: drivers, customers, carriers, dispatchers, plates."""

    def __init__(self, names: Iterable[str]) -> None:
        words = {w for name in names for w in re.findall(r"[^\W_]+", name)}
        long = sorted((w for w in words if len(w) >= SHORTEST_NAME), key=len, reverse=True)
        self._names = re.compile(rf"\b(?:{'|'.join(map(re.escape, long))})\w*", re.IGNORECASE)
        self._knows_any = bool(long)

    def of(self, text: str) -> str:
        """The text with plates, telephones, addresses and names blacked out."""
        hidden = _GENERAL.sub(BLACK, text)
        return self._names.sub(BLACK, hidden) if self._knows_any else hidden
