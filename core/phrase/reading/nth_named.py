"""Trucks called first and second: "233 и 148 стоят, первый на 5 км, второй на 8 км"."""

import re
from collections.abc import Callable

_NTH = (
    r"перв(?:ый|ая|ого|ому|ую)|біріншісі|бірінші|бириншиси",
    r"втор(?:ой|ая|ого|ому|ую)|екіншісі|екінші|екиншиси",
    r"трет(?:ий|ья|ьего|ьему|ью)|үшіншісі|үшінші|ушиншиси",
)
_OF_SOMETHING = (
    r"(?!\s+(?:час|сут|день|дня|раз|пост|бекет|ряд|рейс|водит|коридор|полос|очеред|кезек|сағат"
    r"|сагат|күн|кун|кил|км|точк|адрес|выгруз|заяв|прицеп))"
)
_NAMED = re.compile(r"\d{3}|[^\W\d_]{3,}")
_LEAST = 2


def with_nth_by_name(text: str, is_ours: Callable[[str], bool]) -> str:
    """The line with each `первый`, `второй` as the truck named in that place before it."""
    marks = [
        re.compile(rf"(?<=[,;.])\s*(?:{word})\b{_OF_SOMETHING}", re.IGNORECASE) for word in _NTH
    ]
    found = [mark.search(text) for mark in marks]
    starts = [match.start() for match in found if match is not None]
    if len(starts) < _LEAST:
        return text
    trucks = [who for who in _NAMED.findall(text[: min(starts)]) if is_ours(who)]
    if len(trucks) != len(starts) or None in found[: len(starts)]:
        return text
    for mark, truck in zip(marks, trucks, strict=False):
        text = mark.sub(f" {truck}", text, count=1)
    return text
