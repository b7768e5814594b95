"""A driver's personal data taken out on request, for good; what of it is still held elsewhere."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import cast

from core.domain.audit import Change
from core.domain.copies import gone_by
from core.domain.fleet import Driver
from core.domain.name import name_key
from core.domain.problem import KezekError
from core.services.desk import Desk
from core.store import forgetting, last_view, queries
from core.store.attached import content_path
from core.store.database import Snapshot
from core.store.disk import explain_os
from core.store.exchange.dump import dumps_in
from core.store.forgetting import Found
from core.store.kept import DAMAGED, FOLDER, kept_in


@dataclass(frozen=True, slots=True)
class Held:
    """A folder with copies made before, and until when at the latest newer ones take their place.

    Those of a shared server count too. `damaged`: databases set aside there, whose place nothing
    takes.
    """

    folder: Path
    copies: int
    until: datetime | None
    damaged: tuple[Path, ...]


def forget(desk: Desk, name: str, *, dry_run: bool, files: bool = False) -> Found:
    """Empty what names a driver in register, journal and history; counts of rows by kind.

    `files`: those that name him are taken out too, and their bytes, from the copies as well. A dry
    run counts only. The journal's chain holds: it signs digests of the words. A name of before
    counts where nobody bears it now: another desk may have forgotten him, which reaches this one
    as a new name alone. Raises KezekError `unknown_driver`, `folder_not_writable`.
    """
    with desk.store.reading() as snapshot:
        drivers = queries.drivers(snapshot)
        found = [d for d in drivers if name_key(d.name) == name_key(name)]
        found = found or list(_once_called(snapshot, drivers, name))
    if not found:
        raise KezekError("unknown_driver", name=name)
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        total = forgetting.total(uow.forget(driver, dry_run=dry_run) for driver in found)
        if not dry_run:
            for file in total.files if files else ():
                uow.attachments.remove(file.id)
            uow.commit()
    if not dry_run:
        desk.store.settle()
        last_view.remove(desk.folder)
        desk.forget()
        if files:
            _take_bytes_away(desk, total)
    return total


def _once_called(snapshot: Snapshot, drivers: Iterable[Driver], name: str) -> Iterator[Driver]:
    """Drivers who bore this name by the history of edits, with it and the telephones of then."""
    for driver in drivers:
        changes = queries.audit_of(snapshot, driver.id)
        names, phones = _told(changes, "name"), _told(changes, "phones")
        if name_key(name) in {name_key(str(told)) for told in names}:
            heard = [str(phone) for several in phones for phone in cast("Iterable[str]", several)]
            yield replace(driver, name=name, phones=tuple(dict.fromkeys((*driver.phones, *heard))))


def _told(changes: Iterable[Change], field: str) -> list[object]:
    """All values that a history of edits holds of a field."""
    found = []
    for change in changes:
        for value in (change.old, change.new):
            told = value.get(field) if isinstance(value, dict) else value
            if told is not None and change.field in ("", field):
                found.append(told)
    return found


def still_held(desk: Desk) -> tuple[Held, ...]:
    """Where copies made until now lie, which still name whoever was forgotten."""
    found = []
    for folder in _folders_of_copies(desk):
        copies = kept_in(folder)
        damaged = tuple(sorted(folder.glob(f"{DAMAGED}*.db")))
        if copies or damaged:
            number = len(copies) + len(dumps_in(folder))
            found.append(Held(folder, number, gone_by(copies), damaged))
    return tuple(found)


def _take_bytes_away(desk: Desk, found: Found) -> None:
    """Of files that nothing shows any more; a copy put back later says that they are lost.

    All that can go goes; then what could not is raised.
    """
    stays = []
    with desk.store.reading() as snapshot:
        shown = {file.sha256 for file in queries.attachments(snapshot)}
    for sha256 in {file.sha256 for file in found.files} - shown:
        for folder in (desk.folder, *_folders_of_copies(desk)):
            path = content_path(folder, sha256)
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                stays.append(explain_os(error, path))
    for problem in stays:
        raise problem


def _folders_of_copies(desk: Desk) -> Iterator[Path]:
    yield desk.folder / FOLDER
    if desk.settings.second_place:
        yield Path(desk.settings.second_place)
