"""The plan of a visit: which pages are asked for, in which order, and when it is enough."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar
from urllib.parse import urlencode, urlsplit

from core.domain.blackout import without_credentials
from core.domain.clock import ORAL
from core.domain.crossing import Crossing
from core.domain.plate import plate_key
from core.domain.problem import KezekError
from core.feeds.cargoruqsat import checkpoint_list, lag, public_list, scoreboard, start, wa_history
from core.feeds.cargoruqsat.gathering import Gathering
from core.feeds.cargoruqsat.names import name_key, written_name
from core.feeds.cargoruqsat.page import (
    CHECKPOINT_LIST,
    PUBLIC_LIST,
    SCOREBOARD,
    START,
    WA_HISTORY,
    PageNotUnderstoodError,
)
from core.feeds.http import Http, VisitOverError
from core.feeds.seen import FeedContext, FeedReport

_PATHS = {
    START: "/ru/start",
    PUBLIC_LIST: "/ru/registry/public-list",
    SCOREBOARD: "/ru/registry/scoreboard",
    WA_HISTORY: "/ru/registry/wa-history/list",
    CHECKPOINT_LIST: "/ru/registry/checkpoint/list",
}
_WA_PAGES = 6  # of the stays in waiting areas in one visit, besides the first
_CHECKPOINT_PAGES = 5
_LAG_REQUESTS = 14  # for one crossing

T = TypeVar("T")


def visit(http: Http, base_url: str, now: datetime, context: FeedContext) -> FeedReport:
    """What the site says now. Never raises: what went wrong is in the report."""
    gathering = Gathering(context)
    plan = _Visit(http, base_url.rstrip("/"), now, gathering)
    try:
        _check_address(base_url)
        plan.run()
    except VisitOverError as over:
        if over.reason == "time" and not plan.understood:
            seconds = round(http.limits.visit)
            host = urlsplit(base_url).netloc.rpartition("@")[2]
            timed_out = KezekError("feed_timeout", host=host, seconds=seconds)
            gathering.problems.append(timed_out.problem)
        else:
            gathering.note("visit_cut_short", reason=over.reason, requests=http.requests)
    except KezekError as error:
        gathering.problems.append(error.problem)
    return gathering.report(http.requests)


@dataclass
class _Visit:
    """One visit; a page that was not understood once is not asked for again."""

    http: Http
    base_url: str
    now: datetime
    gathering: Gathering
    understood: bool = False
    given_up: set[str] = field(default_factory=set)

    def run(self) -> None:
        """Ask for the pages, what matters most first."""
        front = self._page(START, start.parse)
        if front:
            self.gathering.take_start(front)
        followed = [
            c for code in self.gathering.context.followed if (c := self._crossing(code)) is not None
        ]
        for crossing in followed:
            self._board(crossing)
        stays = self._stays(1)
        for crossing in followed:
            self._lag(crossing)
        if self.gathering.context.check_ids:
            self._checkpoints()
        for plate in self.gathering.context.ask_plates:
            self._own(plate)
        if stays:
            self._further_stays(stays)

    def _page(self, kind: str, parse: Callable[[str], T], **query: str) -> T | None:
        """The page understood; None (and a problem kept) where it is not.

        Raises KezekError where the visit makes no sense any more.
        """
        if kind in self.given_up:
            return None
        address = self.base_url + _PATHS[kind] + ("?" + urlencode(query) if query else "")
        try:
            seen = parse(self.http.get(address))
        except KezekError as error:
            if not _is_of_one_page(error):
                raise
            self.given_up.add(kind)
            self.gathering.problems.append(error.problem)
            return None
        self.understood = True
        return seen

    def _crossing(self, code: str) -> Crossing | None:
        crossing = self.gathering.crossings.coded(code)
        if crossing is None or not self.gathering.checkpoint_id(crossing):
            self.gathering.note("checkpoint_id_missing", crossing=code)
            return None
        return crossing

    def _board(self, crossing: Crossing) -> None:
        asked = self.gathering.checkpoint_id(crossing) or ""
        board = self._page(SCOREBOARD, scoreboard.parse, flCheckpoint=asked, p="1")
        if board is None:
            return
        self.gathering.take_board(board, crossing, self.now)
        wanted = name_key(written_name(crossing))
        if any(name_key(n) != wanted for n in board.names):
            self.gathering.note("board_of_others", crossing=crossing.code)

    def _stays(self, number: int) -> wa_history.WaitingAreaPage | None:
        page = self._page(WA_HISTORY, wa_history.parse, flStatus="Active", p=str(number))
        if page:
            self.gathering.take_stays(page.rows, self.now)
        return page

    def _further_stays(self, first: wa_history.WaitingAreaPage) -> None:
        """A few more pages, other ones at each visit, so that in time all are seen."""
        seen = {first.rows}
        for number in turn_of_pages(first.pages, self.now):
            page = self._stays(number)
            if page is None or page.rows in seen:
                return
            seen.add(page.rows)

    def _lag(self, crossing: Crossing) -> None:
        spent = self.http.requests

        def ask(day: date, number: int) -> public_list.RegisterPage:
            if self.http.requests - spent >= _LAG_REQUESTS:
                raise lag.RegisterUnclearError("requests")
            return self._register(crossing, day, number)

        try:
            front = lag.frontier(ask, self.now.astimezone(ORAL).date())
        except lag.RegisterUnclearError as unclear:
            self.gathering.note("lag_unknown", crossing=crossing.code, reason=unclear.reason)
            return
        hours = lag.lag_hours(front, self.now)
        if hours is not None:
            self.gathering.take_lag(crossing, hours, self.now)
        elif front.waiting:
            self.gathering.note("lag_unknown", crossing=crossing.code, reason="week")

    def _register(self, crossing: Crossing, day: date, number: int) -> public_list.RegisterPage:
        """A page of one day and crossing; rows of others are left out."""
        asked = self.gathering.checkpoint_id(crossing) or ""
        shown = day.strftime("%d.%m.%Y")
        query = {"flCheckpoint": asked, "flDate_from": shown, "flDate_to": shown, "p": str(number)}
        page = self._page(PUBLIC_LIST, public_list.parse, **query)
        if page is None:
            raise lag.RegisterUnclearError("not_understood")
        self.gathering.take_bookings(page.rows, self.now)
        wanted = name_key(written_name(crossing))
        rows = tuple(
            r
            for r in page.rows
            if name_key(r.name) == wanted and r.slot_begins.astimezone(ORAL).date() == day
        )
        if page.rows and not rows:
            raise lag.RegisterUnclearError("others")
        return public_list.RegisterPage(page.total, rows, page.size)

    def _checkpoints(self) -> None:
        seen: set[tuple[checkpoint_list.Checkpoint, ...]] = set()
        number = pages = 1
        while number <= min(pages, _CHECKPOINT_PAGES):
            page = self._page(CHECKPOINT_LIST, checkpoint_list.parse, p=str(number))
            if page is None or page.rows in seen:
                return
            seen.add(page.rows)
            self.gathering.take_checkpoints(page)
            pages = max(pages, page.pages)
            number += 1

    def _own(self, plate: str) -> None:
        page = self._page(PUBLIC_LIST, public_list.parse, flTruckNumber=plate_key(plate))
        if page:
            self.gathering.take_bookings(page.rows, self.now)


def turn_of_pages(pages: int, now: datetime) -> list[int]:
    """Numbers of the pages after the first whose turn it is; the turn moves on every 10 minutes."""
    rest = pages - 1
    count = min(_WA_PAGES, rest)
    begin = int(now.timestamp() // 600) * _WA_PAGES
    return [2 + (begin + n) % rest for n in range(count)]


def _is_of_one_page(error: KezekError) -> bool:
    """True where other pages may still do: this one changed, or is not there."""
    problem = error.problem
    return isinstance(error, PageNotUnderstoodError) or (
        problem.code == "feed_refused" and problem.values.get("status") in (404, 410)
    )


def _check_address(base_url: str) -> None:
    try:
        parts = urlsplit(base_url)
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_address = False
    if not is_address:
        raise KezekError("feed_address", url=without_credentials(base_url))
