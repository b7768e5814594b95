"""The composition root: the one place that knows the concrete parts of a desk."""

import platform
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import holidays

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.settings import Settings
from core.estimate.prior import local_day
from core.services.desk import Desk
from core.services.estimate_facts import hours_since_epoch
from core.services.estimating import Estimates
from core.services.reference import Reference, shipped_reference
from core.services.settings import new_salt, read_settings
from core.store.database import Store

HOLIDAYS_OF = ("KZ", "RU", "CN")


def open_desk(folder: Path, clock: Clock, reference: Reference | None = None) -> Desk:
    """The desk of a data folder, its database made or migrated where needed.

    Raises KezekError: `folder_not_writable`, `database_newer`, `database_damaged`, `disk_full`,
    `reference_damaged`, … each one sentence to the user.
    """
    reference = reference or shipped_reference()
    store = Store.open(folder)
    try:
        with store.reading() as snapshot:
            settings = read_settings(snapshot)
        desk_name = platform.node() or "desk"
        author = Author(settings.dispatcher, desk_name)
        settings = _with_salt(store, settings, author, clock)
    except BaseException:
        store.close()
        raise
    estimates = Estimates(holidays_around(clock))
    return Desk(folder, clock, store, reference, author, settings, estimates)


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
