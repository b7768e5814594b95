"""The board of a waiting area: how many trucks, and where the first of them stand."""

from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from core.feeds.cargoruqsat.page import (
    SCOREBOARD,
    Page,
    filled,
    open_page,
    plate_of,
    status_of,
    the_one,
    words_of,
)
from core.feeds.seen import BookingStatus


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One truck on the board."""

    name: str
    plate: str
    status: BookingStatus


@dataclass(frozen=True, slots=True)
class Board:
    """A page of the board, and how many trucks are on the whole of it."""

    total: int
    rows: tuple[BoardRow, ...]

    @property
    def names(self) -> frozenset[str]:
        """The checkpoints on it; more than one where it was not asked for a single one."""
        return frozenset(r.name for r in self.rows)


def parse(text: str) -> Board:
    """All rows of the page. Raises PageNotUnderstoodError."""
    page = open_page(text, SCOREBOARD)
    total = page.total()
    nodes = page.tree.css(".row.border-bottom.py-2")
    if not nodes and total:
        raise page.wrong("no_rows")
    return Board(total, tuple(_row(page, node) for node in nodes))


def _row(page: Page, node: LexborNode) -> BoardRow:
    try:
        name = filled(words_of(the_one(node, "span.font-weight-bold.font-16")))
        plate = plate_of(the_one(node, ".number-plate .font-weight-bold"))
        return BoardRow(name, plate, status_of(words_of(the_one(node, ".badge"))))
    except ValueError:
        raise page.wrong("row", words_of(node)) from None
