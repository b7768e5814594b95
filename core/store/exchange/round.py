"""One round of the exchange: what waits here goes out, what is new there comes in."""

from core.domain.author import Author
from core.domain.clock import Clock
from core.store.database import Store
from core.store.exchange.ends import Ends, Exchanged, Line
from core.store.exchange.fetching import Fetching
from core.store.exchange.sending import Sending

LOT = 2000
"""Rows of one transaction while a desk is far behind its server, to begin with."""


class Round:
    """A desk's store and a line to the server."""

    def __init__(self, store: Store, line: Line, author: Author, clock: Clock) -> None:
        self._ends = Ends(store, line, author, clock)

    def run(self, lot: int = LOT, result: Exchanged | None = None) -> Exchanged:
        """Send a lot and fetch a lot; `result` tells what was taken also where the line breaks."""
        result, sending = result or Exchanged(), Sending(self._ends)
        is_all_there = sending.send(lot)
        is_all_here = Fetching(self._ends, result).fetch(lot)
        result.sent = sending.sent
        result.is_over = is_all_here and is_all_there
        return result

    def try_again(self) -> Exchanged:
        """Take what did not fit before, where it fits by now."""
        result = Exchanged()
        Fetching(self._ends, result).try_again()
        return result
