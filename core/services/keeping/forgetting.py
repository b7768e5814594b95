"""A driver's personal data taken out on request, for good."""

from core.domain.name import name_key
from core.domain.problem import KezekError
from core.services.desk import Desk
from core.store import forgetting, queries
from core.store.forgetting import Found


def forget(desk: Desk, name: str, *, dry_run: bool) -> Found:
    """Empty what names a driver in register, journal and history; counts of rows by kind.

    A dry run counts only. The journal's chain holds: it signs digests of the words. Raises
    KezekError `unknown_driver`.
    """
    with desk.store.reading() as snapshot:
        found = [d for d in queries.drivers(snapshot) if name_key(d.name) == name_key(name)]
    if not found:
        raise KezekError("unknown_driver", name=name)
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        counts = [uow.forget(driver, dry_run=dry_run) for driver in found]
        if not dry_run:
            uow.commit()
    if not dry_run:
        desk.store.settle()
        desk.forget()
    return forgetting.total(counts)
