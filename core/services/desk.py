"""What every service is handed: the store, the clock, who sits here, and the reference data."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from core.domain.author import Author
from core.domain.clock import Clock, StandingClock
from core.domain.desk import Company
from core.domain.problem import Problem
from core.domain.settings import Settings
from core.services.memory.estimates import Estimates
from core.services.memory.signs_cache import ClosedTrips, KeptStay
from core.services.memory.trip_memory import TripMemory
from core.services.reference import Reference
from core.store.database import Store

if TYPE_CHECKING:
    from core.phrase.world import World
    from core.services.memory.desk_facts import Look
    from core.store.exchange.line.worker import Worker


@dataclass
class Desk:
    """One desk on one data folder. `settings` are the company's, read anew when they change."""

    folder: Path
    clock: Clock
    store: Store
    reference: Reference
    author: Author
    settings: Settings
    estimates: Estimates = field(default_factory=Estimates)
    trip_memory: TripMemory = field(default_factory=TripMemory)
    world: "World | None" = None  # as quick entry last saw it
    closed_trips: ClosedTrips | None = None  # where their drivers were
    stays: dict[tuple[UUID, bool], KeptStay] = field(default_factory=dict)  # by trip and kind
    notices: tuple[Problem, ...] = ()  # what was found when the desk opened
    thinned_on: date | None = None  # the logs were thinned on this day
    exchange: "Worker | None" = None  # with a server, where the desk shares one
    password: str = field(default="", repr=False)  # of the server, where nothing else keeps it
    seen: "Look | None" = None  # as the window last saw it

    def forget_world(self) -> None:
        """The desk has changed: the next typed line is read against it anew."""
        self.world = None

    def forget(self) -> None:
        """Drop what was computed of the data; it is made anew of what stands there now."""
        self.estimates = self.estimates.unlearnt()
        self.trip_memory = TripMemory()
        self.world = self.closed_trips = self.seen = None
        self.stays = {}

    def at(self, moment: datetime) -> "Desk":
        """The desk as it was at an earlier moment; it keeps nothing that this one has learnt."""
        then = replace(self, clock=StandingClock(moment, self.clock))
        then.forget()
        return then

    @property
    def company(self) -> Company:
        """Who sits here."""
        return Company(
            name=self.settings.company,
            dispatcher=self.author.dispatcher,
            desk=self.author.desk,
            is_demonstration=self.settings.is_demonstration,
        )

    def close(self) -> None:
        """Give the database back."""
        if self.exchange is not None:
            self.exchange.stop()
            self.exchange.close()
        self.store.close()
