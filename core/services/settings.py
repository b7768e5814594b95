"""Company-wide settings: read, change (with audit)."""

from dataclasses import asdict, fields, replace
from uuid import uuid4

from core.alerts.limits import Limits
from core.domain.blackout import without_credentials
from core.domain.problem import KezekError
from core.domain.settings import Settings
from core.services.desk import Desk
from core.store import queries
from core.store.database import Snapshot

NAMES = frozenset(f.name for f in fields(Settings))


def read_settings(snapshot: Snapshot) -> Settings:
    """Settings as they stand; what is not set has its default, names nobody knows are left out."""
    kept = {k: v for k, v in queries.settings(snapshot).items() if k in NAMES}
    return replace(Settings(), **kept)  # type: ignore[arg-type]


def save_settings(desk: Desk, settings: Settings) -> tuple[str, ...]:
    """Keep them for all desks; gives the names of those that changed.

    Raises KezekError `address_with_password`: settings are no place for secrets.
    """
    if without_credentials(settings.base_url) != settings.base_url:
        raise KezekError("address_with_password")
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        changed = [k for k, v in asdict(settings).items() if uow.settings.put(k, v)]
        uow.commit()
    desk.settings = settings
    return tuple(changed)


def new_salt() -> str:
    """A secret of this company's database: strangers' plates are kept as its hashes only."""
    return uuid4().hex


def limits_of(settings: Settings) -> Limits:
    """The limits in force, the company's own in the place of the shipped ones."""
    own = {
        "late_raise": settings.late_chance,
        "silent_road": settings.silent_road_hours,
        "silent_border": settings.silent_border_hours,
        "silent_far": settings.silent_far_hours,
        **settings.limits,
    }
    return Limits().overruled(own)
