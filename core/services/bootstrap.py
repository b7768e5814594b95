"""The composition root: the one place that knows the concrete parts of a desk."""

import platform
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.settings import Settings
from core.domain.shared_clock import SharedClock
from core.estimate.prior import local_day
from core.services.desk import Desk
from core.services.keeping.opening import note_what_is_missing, open_store
from core.services.memory.estimate_facts import hours_since_epoch
from core.services.memory.estimates import Estimates
from core.services.reference import Reference, shipped_reference
from core.services.settings import new_salt, read_settings
from core.store.database import Store
from core.store.exchange import marks
from core.store.head_file import read_heads

HOLIDAYS_OF = ("KZ", "RU", "CN")


def open_desk(folder: Path, clock: Clock, reference: Reference | None = None) -> Desk:
    """The desk of a data folder, its database made or migrated where needed.

    Raises KezekError: `folder_not_writable`, `database_newer`, `database_damaged`, `disk_full`,
    `reference_damaged`, … each one sentence to the user.
    """
    reference = reference or shipped_reference()
    store = open_store(folder)
    try:
        with store.reading() as snapshot:
            settings = read_settings(snapshot)
            seat = marks.mark(snapshot.connection, marks.DESK)
            ahead = float(marks.mark(snapshot.connection, marks.AHEAD) or 0)
        if ahead and not clock.is_replay:
            clock = SharedClock(clock, timedelta(seconds=ahead))
        author = Author(settings.dispatcher, seat or desk_name())
        notices = note_what_is_missing(store, author, clock)
        settings = _with_salt(store, settings, author, clock)
    except BaseException:
        store.close()
        raise
    estimates = Estimates(lambda: holidays_around(clock))
    return Desk(folder, clock, store, reference, author, settings, estimates, notices=notices)


def desk_name() -> str:
    """What this desk is called in what it writes: the computer's name."""
    return platform.node() or "desk"


def seat_of(folder: Path) -> str:
    """What the desk of a folder is called, where its database cannot be asked."""
    told = read_heads(folder)
    if not told or desk_name() in told:
        return desk_name()
    return max(told, key=lambda desk: told[desk].number)


def _with_salt(store: Store, settings: Settings, author: Author, clock: Clock) -> Settings:
    if settings.salt:
        return settings
    with store.unit_of_work(author, clock) as uow:
        uow.settings.put("salt", new_salt())
        uow.commit()
        salt = uow.settings.get("salt")
    return replace(settings, salt=str(salt))


def holidays_around(clock: Clock) -> frozenset[int]:
    """Days off in Kazakhstan, Russia or China around now, as the estimator counts days."""
    import holidays  # noqa: PLC0415  needed once something is learnt, after the first look

    now = clock.now()
    years = [(now + timedelta(days=d)).year for d in (-90, 0, 90)]
    days: set[int] = set()
    for country in HOLIDAYS_OF:
        for day in holidays.country_holidays(country, years=sorted(set(years))):
            moment = now.replace(
                year=day.year, month=day.month, day=day.day, hour=7, minute=0, second=0
            )
            days.add(local_day(hours_since_epoch(moment)))
    return frozenset(days)
