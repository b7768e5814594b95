"""What the board shows of a view, reckoned where nobody waits for it: rows, counts, the horizon."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.domain.crossing import Crossing
from core.domain.desk import DeskView
from core.domain.turns import in_turns
from ui.models.board_row import BoardRow, board_rows
from ui.models.board_views import SavedView
from ui.models.delegates import Horizon, horizon_of


@dataclass(frozen=True)
class BoardSheet:
    """Rows of a view, the most urgent first, each with what the board asks of all of them."""

    view: DeskView
    rows: tuple[BoardRow, ...]
    horizon: Horizon
    counts: Mapping[str, int]  # rows of each saved view, by its key


def board_sheet(
    view: DeskView,
    crossings: Mapping[str, Crossing],
    views: Iterable[SavedView],
    before: BoardSheet | None = None,
) -> BoardSheet:
    """Reckon it; `crossings` by code. The rows' words to be found by are folded, too.

    A row that is as it was before is the same row: who shows it need not compare.
    """
    known = {} if before is None else {r.key: r for r in before.rows}
    rows = tuple(_same(known.get(r.key), r) for r in board_rows(view, crossings))
    for row in in_turns(rows):
        _ = row.hay
    return BoardSheet(view, rows, horizon_of(rows, view.as_of), counts_of(rows, views))


def _same(before: BoardRow | None, row: BoardRow) -> BoardRow:
    return before if before is not None and before == row else row


def counts_of(rows: Iterable[BoardRow], views: Iterable[SavedView]) -> dict[str, int]:
    """How many rows each view holds, by its key."""
    listed = tuple(rows)
    return {v.key: sum(1 for r in listed if v.holds(r)) for v in views}
