"""The register of bookings: checkpoint, plate, slot, status; sorted by slot, 15 a page."""

from dataclasses import dataclass
from datetime import datetime

from selectolax.lexbor import LexborNode

from core.feeds.cargoruqsat.page import (
    PUBLIC_LIST,
    Page,
    day_of,
    filled,
    open_page,
    plate_of,
    slot,
    status_of,
    the_one,
    words_of,
)
from core.feeds.seen import BookingStatus

_HEADS = ("Пункт пропуска", "Номерной знак ТС", "Дата и время очереди", "Статус")
_LATE = "опаздывает"


@dataclass(frozen=True, slots=True)
class BookingRow:
    """One booking; times in UTC."""

    name: str
    plate: str
    slot_begins: datetime
    status: BookingStatus
    late: bool = False


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """A page of the register; `total` bookings in all of it, `size` of them on a page."""

    total: int
    rows: tuple[BookingRow, ...]
    size: int = 15


def parse(text: str) -> RegisterPage:
    """All rows of the page. Raises PageNotUnderstoodError."""
    page = open_page(text, PUBLIC_LIST)
    total = page.total()
    if total == 0 and not page.tree.css_first("table tbody tr td .number-plate"):
        return RegisterPage(0, ())
    rows = tuple(_row(page, cells) for cells in page.table(_HEADS))
    if not rows:
        raise page.wrong("no_rows")
    return RegisterPage(total, rows, len(rows))


def _row(page: Page, cells: list[LexborNode]) -> BookingRow:
    name, plate, when, state = cells
    try:
        day, hours = when.css("span")
        begins, _ = slot(day_of(words_of(day)), words_of(hours))
        status, late = _status(state.css(".badge"))
        written = plate_of(the_one(plate, ".number-plate .font-weight-bold"))
        return BookingRow(filled(words_of(name)), written, begins, status, late)
    except ValueError:
        raise page.wrong("row", " ".join(words_of(c) for c in cells)) from None


def _status(badges: list[LexborNode]) -> tuple[BookingStatus, bool]:
    """The first badge is the status; a second one can only say that the truck is late."""
    words = [words_of(b) for b in badges]
    if not words or any(w.casefold() != _LATE for w in words[1:]):
        raise ValueError(words)
    return status_of(words[0]), len(words) > 1
