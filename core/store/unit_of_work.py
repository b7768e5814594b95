"""Changes that are stored together or not at all."""

from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from core.domain.author import Author
from core.domain.clock import Clock
from core.store.journal import Journal
from core.store.log import Episodes, ForecastLog, SettingsTable, SourceLog
from core.store.pen import Pen
from core.store.readings import Readings
from core.store.register import Carriers, Customers, Drivers, Shipments, Trips, Trucks
from core.store.sqlite import explain


class UnitOfWork:
    """A context manager; who leaves it without commit() has stored nothing."""

    carriers: Carriers
    drivers: Drivers
    trucks: Trucks
    customers: Customers
    trips: Trips
    shipments: Shipments
    journal: Journal
    readings: Readings
    forecasts: ForecastLog
    episodes: Episodes
    settings: SettingsTable
    sources: SourceLog

    def __init__(self, engine: Engine, path: Path, author: Author, clock: Clock) -> None:
        self._engine = engine
        self._path = path
        self._author = author
        self._clock = clock
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        try:
            self._connection = self._engine.connect()
            self._connection.begin()
        except (DBAPIError, PoolTimeoutError) as error:
            self._leave()
            raise explain(error, self._path) from error
        self._hand_out(Pen(self._connection, self._author, self._clock))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._leave()
        if isinstance(error, DBAPIError):
            raise explain(error, self._path) from error

    def commit(self) -> None:
        """Put everything so far on disk; when it returns, it is there. More may follow.

        Raises KezekError `disk_full`, `disk_failed`, `database_busy`; then nothing is stored.
        """
        connection = self._connection
        if connection is None:
            raise RuntimeError("commit outside of the unit of work")
        try:
            connection.commit()
            connection.begin()
        except DBAPIError as error:
            raise explain(error, self._path) from error

    def _hand_out(self, pen: Pen) -> None:
        self.carriers = Carriers(pen)
        self.drivers = Drivers(pen)
        self.trucks = Trucks(pen)
        self.customers = Customers(pen)
        self.trips = Trips(pen)
        self.shipments = Shipments(pen)
        self.journal = Journal(pen)
        self.readings = Readings(pen)
        self.forecasts = ForecastLog(pen)
        self.episodes = Episodes(pen)
        self.settings = SettingsTable(pen)
        self.sources = SourceLog(pen)

    def _leave(self) -> None:
        if self._connection is not None:
            self._connection.close()  # what was not committed is rolled back
            self._connection = None
