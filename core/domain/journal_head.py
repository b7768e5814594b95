"""The head of a journal: how many entries it has and what they all say, short enough to print."""

import re
from dataclasses import dataclass

_PRINTED = re.compile(r"([0-9a-f]{4})\W?([0-9a-f]{4})\D+(\d[\d\s]*)", re.IGNORECASE)
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of a desk's journal: its number, and the seal that stands for all before."""

    number: int = 0
    seal: str = ""

    @property
    def text(self) -> str:
        """As it is printed: `1a2b-3c4d · 1 532`; empty where nothing is written yet."""
        if not self.seal:
            return ""
        counted = f"{self.number:,}".replace(",", "\N{NO-BREAK SPACE}")
        return f"{self.seal[:4]}-{self.seal[4:_SHOWN]} · {counted}"

    def is_printed_as(self, seal: str) -> bool:
        """True where the seal, or the part of it that was printed, is this one's."""
        return bool(seal) and self.seal.startswith(seal)


def printed_head(text: str) -> Head | None:
    """The head in a line of paper, its seal as far as it is printed; None where there is none."""
    found = _PRINTED.search(text)
    if found is None:
        return None
    return Head(int(re.sub(r"\s", "", found[3])), (found[1] + found[2]).lower())
