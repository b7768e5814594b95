"""Reading pages saved from a browser, whichever of the five they are."""

from collections.abc import Sequence
from datetime import datetime
from urllib.parse import parse_qs, urlsplit

from core.domain.crossing import Crossing
from core.domain.problem import Problem
from core.feeds.cargoruqsat import checkpoint_list, public_list, scoreboard, start, wa_history
from core.feeds.cargoruqsat.gathering import Gathering
from core.feeds.cargoruqsat.page import (
    CHECKPOINT_LIST,
    PUBLIC_LIST,
    SCOREBOARD,
    START,
    PageNotUnderstoodError,
    open_page,
    page_kind,
)
from core.feeds.saved import OpenedPage, SavedPage, open_saved
from core.feeds.seen import FeedContext, FeedReport


def read_pages(pages: Sequence[SavedPage], now: datetime, context: FeedContext) -> FeedReport:
    """What the pages say; of a page that is not understood nothing, and its file is named."""
    gathering = Gathering(context)
    for page in pages:
        opened = open_saved(page)
        seen_at = min(opened.saved_at or now, now)
        try:
            _read(opened, seen_at, gathering)
        except PageNotUnderstoodError as error:
            values = {**error.problem.values, "page": page.name}
            gathering.problems.append(Problem(error.problem.code, values))
    return gathering.report()


def _read(page: OpenedPage, seen_at: datetime, gathering: Gathering) -> None:
    kind = page_kind(page.text)
    if kind is None:
        raise open_page(page.text, page.name).wrong("other_page")
    if kind == START:
        gathering.take_start(start.parse(page.text))
    elif kind == PUBLIC_LIST:
        gathering.take_bookings(public_list.parse(page.text).rows, seen_at)
    elif kind == SCOREBOARD:
        board = scoreboard.parse(page.text)
        gathering.take_board(board, _asked(page, board, gathering), seen_at)
    elif kind == CHECKPOINT_LIST:
        gathering.take_checkpoints(checkpoint_list.parse(page.text))
    else:
        gathering.take_stays(wa_history.parse(page.text).rows, seen_at)


def _asked(page: OpenedPage, board: scoreboard.Board, gathering: Gathering) -> Crossing | None:
    """The crossing a saved board was asked for: by its address, else by its rows."""
    query = parse_qs(urlsplit(page.address).query)
    asked = gathering.crossings.with_id(query.get("flCheckpoint", [""])[0])
    if asked:
        return asked
    if len(board.names) > 1:
        raise PageNotUnderstoodError(SCOREBOARD, "several_checkpoints", ", ".join(board.names))
    return next((gathering.crossings.named(n) for n in board.names), None)
