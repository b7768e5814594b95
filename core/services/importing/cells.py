"""What one cell holds: text, numbers with their units, telephones, codes, yes or no."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from core.domain.plate import plate_key, show_plate
from core.domain.problem import KezekError
from core.services.importing.moments import Cell
from core.services.importing.words import (
    KILOGRAMS,
    KILOMETRES,
    NO,
    SOURCES,
    TONNES,
    YES,
    fold,
)

Word = TypeVar("Word")

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")  # wide ones too
_NUMBER = re.compile(r"([+-]?\d+(?:\.\d+)?)\s*([^\W\d_][^\d]*)?")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_PHONE = re.compile(r"\+?\d[\d\s()\-]{8,}\d")
_REASON = re.compile(r"[A-Z]\d\d")
_LATIN = str.maketrans("АВСЕНКМОРТХУ", "ABCEHKMOPTXY")


def text_of(value: Cell) -> str:
    """The cell as words; a whole number without its decimal point, an apostrophe guard undone."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    text = str(value).replace("\u00a0", " ").strip()
    return text[1:] if text.startswith("'") and _is_risky(text[1:]) else text


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula; `text_of` undoes it."""
    return f"'{text}" if _is_risky(text) else text


def _is_risky(text: str) -> bool:
    """True where a spreadsheet may compute: spaces before a formula do not make it words."""
    return text.startswith(RISKY) or text.lstrip().startswith(RISKY)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a number may be."""

    low: float = 0.0
    high: float = 1e9
    whole: bool = False
    has_thousands: bool = False  # `21,000` may be twenty-one or twenty-one thousand


def read_number(value: Cell, limits: Limits, scales: Mapping[str, float] | None = None) -> float:
    """The number of a cell, its unit turned into ours by `scales`.

    Raises KezekError bad_number, ambiguous_number, impossible_number, bad_unit.
    """
    number, unit = _number_and_unit(value, limits)
    if unit:
        scale = (scales or {}).get(fold(unit))
        if scale is None:
            raise KezekError("bad_unit", value=str(value))
        number *= scale
    if not math.isfinite(number) or (limits.whole and number != int(number)):
        raise KezekError("bad_number", value=str(value))
    if not limits.low <= number <= limits.high:
        raise KezekError("impossible_number", value=str(value), low=limits.low, high=limits.high)
    return number


def _number_and_unit(value: Cell, limits: Limits) -> tuple[float, str]:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value), ""
    if not isinstance(value, str):
        raise KezekError("bad_number", value=str(value))
    plain = re.sub(r"(?<=\d)[\s\u00a0\u202f]+(?=\d)", "", text_of(value))
    if limits.has_thousands and _THOUSANDS.fullmatch(plain):
        raise KezekError("ambiguous_number", value=value)
    found = _NUMBER.fullmatch(plain.replace(",", "."))
    if found is None:
        raise KezekError("bad_number", value=value)
    return float(found[1]), (found[2] or "").strip()


KILOMETRE_SCALE = dict.fromkeys(KILOMETRES, 1.0)
WEIGHT_SCALE = {**dict.fromkeys(KILOGRAMS, 1.0), **dict.fromkeys(TONNES, 1000.0)}


def read_yes(value: Cell) -> bool:
    """Yes or no in three languages. Raises KezekError bad_yes_no."""
    word = fold(text_of(value))
    if word in YES or word in NO:
        return word in YES
    raise KezekError("bad_yes_no", value=text_of(value))


def read_word(value: Cell, words: Mapping[str, Word], code: str) -> Word:
    """The code a word stands for. Raises KezekError with `code` where it is nobody's word."""
    found = words.get(fold(text_of(value)))
    if found is None:
        raise KezekError(code, value=text_of(value))
    return found


def read_list(value: Cell) -> tuple[str, ...]:
    """Several words parted by comma, semicolon or line, each once."""
    parts = (p.strip() for p in re.split(r"[,;\n]", text_of(value)))
    return tuple(dict.fromkeys(p for p in parts if p))


def read_phones(value: Cell) -> tuple[str, ...]:
    """Telephones, those of Kazakhstan and Russia as `+7 700 000 00 02`, others as written."""
    parts = (p.strip() for p in re.split(r"[,;/\n]", text_of(value)))
    return tuple(dict.fromkeys(show_phone(p) for p in parts if p))


def show_phone(text: str) -> str:
    """A telephone in its usual spacing; what is none comes back as written."""
    digits = _national(text)
    if len(digits) != 11 or digits[0] != "7" or re.search(r"[^\W\d_]", text):
        return text
    return f"+7 {digits[1:4]} {digits[4:7]} {digits[7:9]} {digits[9:]}"


def _national(text: str) -> str:
    """Digits of a telephone, 8 at the head of a national one as 7."""
    digits = re.sub(r"\D", "", text)
    return f"7{digits[1:]}" if len(digits) == 11 and digits[0] == "8" else digits


def split_phones(text: str) -> tuple[str, tuple[str, ...]]:
    """A name and the telephones written beside it: `Ахметов С., +7 700 …`."""
    phones = tuple(show_phone(p.strip()) for p in _PHONE.findall(text))
    name = " ".join(_PHONE.sub(" ", text).split()).strip(" ,;/()")
    return (name, phones) if name else (text, ())


@dataclass(frozen=True, slots=True)
class PlateCell:
    """A plate, and the driver written beside it."""

    plate: str
    driver: str = ""

    @property
    def is_number_only(self) -> bool:
        """True for the bare digits people call a truck by."""
        return plate_key(self.plate).isdigit()


def read_plate(value: Cell) -> PlateCell:
    """The plate of a cell, and of `417 Ахметов С.` the driver too. Raises KezekError bad_plate."""
    tokens = text_of(value).replace("(", " ").replace(")", " ").replace(",", " ").split()
    first = next((i for i, token in enumerate(tokens) if _is_name(token)), None)
    if first is None:
        plate, names = tokens, []
    elif first == 0:  # the name stands before the plate
        last = next(
            (i for i, token in enumerate(tokens) if any(c.isdigit() for c in token)), len(tokens)
        )
        plate, names = tokens[last:], tokens[:last]
    else:
        plate, names = tokens[:first], tokens[first:]
    written = " ".join(plate)
    if not any(c.isdigit() for c in written) or len(plate_key(written)) > 20:
        raise KezekError("bad_plate", value=text_of(value))
    return PlateCell(show_plate(written), " ".join(names))


def _is_name(token: str) -> bool:
    word = token.strip(".-")
    return word.replace("-", "").isalpha() and (
        len(word) > 3 or (len(word) == 3 and not word.isupper())
    )


def read_source(value: Cell) -> str:
    """Who said so: a code where the word is known, a name otherwise."""
    text = text_of(value)
    return SOURCES.get(fold(text), text)


def read_reason(value: Cell) -> str:
    """A refusal's code (`Д03`, `d03` → `D03`), or the reason in the office's own words."""
    text = text_of(value)
    code = text.upper().replace("Д", "D").translate(_LATIN)
    return code if _REASON.fullmatch(code) else text
