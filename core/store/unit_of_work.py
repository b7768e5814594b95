"""Changes that are stored together or not at all."""

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.fleet import Driver
from core.domain.journal_head import Head
from core.store.failures import Place, explain
from core.store.forgetting import Found, forget
from core.store.head_file import write_heads
from core.store.journal import Journal
from core.store.log import Episodes, ForecastLog, SettingsTable, SourceLog
from core.store.paper_registers import (
    Attachments,
    Checks,
    Documents,
    Expenses,
    RefusalCases,
    Rules,
)
from core.store.pen import Pen
from core.store.readings import Readings
from core.store.register import Carriers, Customers, Drivers, Shipments, Trips, Trucks
from core.store.writers import alone_in


class UnitOfWork:
    """A context manager; who leaves it without commit() has stored nothing."""

    carriers: Carriers
    drivers: Drivers
    trucks: Trucks
    customers: Customers
    trips: Trips
    shipments: Shipments
    documents: Documents
    attachments: Attachments
    expenses: Expenses
    rules: Rules
    checks: Checks
    refusal_cases: RefusalCases
    journal: Journal
    readings: Readings
    forecasts: ForecastLog
    episodes: Episodes
    settings: SettingsTable
    sources: SourceLog

    def __init__(self, engine: Engine, place: Place, author: Author, clock: Clock) -> None:
        self._engine = engine
        self._place = place
        self._author = author
        self._clock = clock
        self._connection: Connection | None = None
        self._held = ExitStack()

    def __enter__(self) -> Self:
        self._held.enter_context(alone_in(self._place))
        try:
            self._connection = self._engine.connect()
            self._connection.begin()
        except BaseException as error:
            self._leave()
            if isinstance(error, DBAPIError | PoolTimeoutError):
                raise explain(error, self._place) from error
            raise
        self._pen = Pen(self._connection, self._author, self._clock)
        self._hand_out(self._pen)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._leave()
        if isinstance(error, DBAPIError):
            raise explain(error, self._place) from error

    def commit(self) -> None:
        """Put everything so far on disk; when it returns, it is there. More may follow.

        Raises KezekError `disk_full`, `disk_failed`, `database_busy`; then nothing is stored.
        """
        connection = self._connection
        if connection is None:
            raise RuntimeError("commit outside of the unit of work")
        try:
            heads = self.journal.chain.close()
            connection.commit()
        except DBAPIError as error:
            raise explain(error, self._place) from error
        self._tell(heads)

    def forget(self, driver: Driver, *, dry_run: bool) -> Found:
        """Take a driver's personal data out; counts the rows that name him."""
        return forget(self._pen, driver, dry_run=dry_run)

    def _tell(self, heads: Mapping[str, Head]) -> None:
        if heads and isinstance(self._place, Path):
            write_heads(self._place.parent, heads)

    def _hand_out(self, pen: Pen) -> None:
        self.carriers = Carriers(pen)
        self.drivers = Drivers(pen)
        self.trucks = Trucks(pen)
        self.customers = Customers(pen)
        self.trips = Trips(pen)
        self.shipments = Shipments(pen)
        self.documents = Documents(pen)
        self.attachments = Attachments(pen)
        self.expenses = Expenses(pen)
        self.rules = Rules(pen)
        self.checks = Checks(pen)
        self.refusal_cases = RefusalCases(pen)
        self.journal = Journal(pen)
        self.readings = Readings(pen)
        self.forecasts = ForecastLog(pen)
        self.episodes = Episodes(pen)
        self.settings = SettingsTable(pen)
        self.sources = SourceLog(pen)

    def _leave(self) -> None:
        connection, self._connection = self._connection, None
        with self._held:
            if connection is not None:
                connection.close()  # what was not committed is rolled back
