"""Who sits at this desk and in whose card, said to the others; which desk asks public sources."""

from time import monotonic
from uuid import UUID

from core.domain.sharing import Sharing
from core.store.exchange import marks, shared
from core.store.exchange.ends import Exchange
from core.store.exchange.line.server_line import ServerLine
from core.store.exchange.line.standing import Standing
from core.store.exchange.shared import Seat

SEEN_EVERY = 10.0
POLLER_FOR = 3600.0
"""Seconds after which a desk that no longer asks the public sources lets another do so."""


class Presence:
    """What a desk says of itself, and hears of the others."""

    def __init__(self, exchange: Exchange, standing: Standing) -> None:
        self._exchange = exchange
        self._standing = standing
        self._card: UUID | None = None
        self._card_told: UUID | None = None
        self._asked_to_poll = self._said = float("-inf")
        self._is_asked_anew = False
        self._is_polling = False

    @property
    def has_news(self) -> bool:
        """True where the others are to be told before it is time again."""
        return self._card != self._card_told or self._is_asked_anew

    def look_at(self, trip: UUID | None) -> None:
        """Somebody here is in the card of a trip (None: in none)."""
        self._card = trip

    def may_poll(self) -> bool:
        """True where this desk is the one to ask the public sources; without a server it is."""
        if monotonic() - self._asked_to_poll > SEEN_EVERY:
            self._is_asked_anew = not self._is_polling
        self._asked_to_poll = monotonic()
        sharing = self._standing.now
        return self._is_polling or not sharing.is_connected or not _is_polled(sharing)

    def look_around(self) -> None:
        """Others are where they were not: at the next turn they are asked."""
        self._said = float("-inf")

    def lose_line(self) -> None:
        """Without its line no desk is the one that asks."""
        self._is_polling = False

    def say(self, line: ServerLine) -> None:
        """Say who is here where that is due, and hear who else is."""
        card, was_polling = self._card, self._is_polling
        if not self.has_news and monotonic() - self._said < SEEN_EVERY:
            return
        self._is_asked_anew = False
        self._decide_polling(line)
        sharing, dispatcher = self._standing.now, self._exchange.author().dispatcher
        with self._exchange.store.reading() as snapshot:
            key = UUID(marks.mark(snapshot.connection, marks.KEY))
        with line.to_write.begin():
            seat = Seat(sharing.desk, key, dispatcher)
            ahead = self._exchange.clock.ahead
            shared.be_seen(line.to_write, seat, card, ahead, is_polling=self._is_polling)
            if card != self._card_told or self._is_polling != was_polling:
                shared.tell_presence(line.to_write)
            others = shared.colleagues(line.to_write, sharing.desk)
        self._card_told, self._said = card, monotonic()
        self._standing.tell(colleagues=others)

    def leave(self, line: ServerLine) -> None:
        """Nobody sits here any more."""
        with line.to_write.begin():
            shared.leave(line.to_write, self._standing.now.desk)
            shared.tell_presence(line.to_write)

    def _decide_polling(self, line: ServerLine) -> None:
        wants = monotonic() - self._asked_to_poll < POLLER_FOR
        if wants != self._is_polling:
            with line.to_write.begin():
                if wants:
                    self._is_polling = shared.try_polling(line.to_write)
                else:
                    shared.stop_polling(line.to_write)
                    self._is_polling = False


def _is_polled(sharing: Sharing) -> bool:
    return any(colleague.is_polling for colleague in sharing.colleagues)
