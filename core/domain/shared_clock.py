"""The clock of a desk that shares a server: this computer's, set by what the server says."""

from datetime import datetime, timedelta

from core.domain.clock import Clock

NOTICED = timedelta(milliseconds=500)
"""Smaller differences are of the line, not of the clocks."""


class SharedClock:
    """A clock moved by how far this computer's is ahead of the server's, as last measured."""

    is_replay = False

    def __init__(self, real: Clock, ahead: timedelta = timedelta(0)) -> None:
        self.real = real
        self.ahead = ahead

    def now(self) -> datetime:
        """Return the server's time."""
        return self.real.now() - self.ahead

    def written(self) -> datetime:
        """Return the server's time: desks sign by one clock, whatever theirs say."""
        return self.real.written() - self.ahead

    def learn(self, ahead: timedelta) -> bool:
        """Take over a newly measured difference; True if it is another one."""
        if abs(ahead - self.ahead) < NOTICED:
            return False
        self.ahead = ahead
        return True
