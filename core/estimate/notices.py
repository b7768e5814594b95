"""Closures and restrictions as announced."""

from core.estimate.facts import Notice, NoticeKind

_KEPT = 50


class Notices:
    """The newest announcements; an open end is closed by a newer notice of the same kind."""

    def __init__(self) -> None:
        self._notices: list[Notice] = []

    def take(self, notice: Notice) -> None:
        """Learn an announcement; one of the same kind and start replaces the older."""
        kept = [n for n in self._notices if (n.kind, n.since) != (notice.kind, notice.since)]
        self._notices = [*kept, notice][-_KEPT:]

    def is_closed(self, now: float) -> bool:
        """Whether a closure holds."""
        return self.closed_since(now) is not None

    def closed_since(self, now: float) -> float | None:
        """Begin of the closure that holds, if one does."""
        return min((n.since for n in self._closures(now)), default=None)

    def is_closed_without_end(self, now: float) -> bool:
        """Whether it is closed and nobody says until when."""
        return any(n.until is None for n in self._closures(now))

    def closed_hours(self, joined: float, clock: float, wait: float) -> float:
        """Hours still to come in which nobody passes, within a wait from joining."""
        start = max(joined, clock)
        hours = 0.0
        for notice in self._notices:
            if notice.kind is NoticeKind.CLOSURE and notice.until is not None:
                begins = max(notice.since, start)
                if begins <= joined + wait:
                    hours += max(notice.until - begins, 0.0)
        return hours

    def _closures(self, now: float) -> list[Notice]:
        return [
            n
            for n in self._notices
            if n.kind is NoticeKind.CLOSURE
            and n.since <= now
            and (n.until is None or now < n.until)
        ]
