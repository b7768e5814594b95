"""A driver's personal data go on request; the journal's chain holds."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.domain.copies import Copy, gone_by, surplus
from core.domain.naming import naming_of
from core.domain.problem import KezekError
from core.services.journal import journal
from core.services.keeping import backups, forgetting
from core.services.papers import attachments
from core.services.registers import registers, save
from core.services.settings import save_settings
from core.store import queries
from core.store.database import FILE_NAME
from tests.builders import a_driver, oral
from tests.desks import RealTime, send, tell

PHONE = "+7 701 555 12 34"


@pytest.fixture
def desk(desk):
    sent = send(desk)
    driver = a_driver("Ахметов Серік", id=sent.driver.id, phones=(PHONE,))
    save(desk, driver)
    tell(
        desk,
        sent.trip,
        ("joined_queue", "20.11 08:05", {"raw": "Ахметов стоит, 13 км", "crossing": "syrym"}),
        ("contact", "20.11 09:00", {"text": "звонил 8 701 555-12-34"}),
        ("position", "20.11 10:00", {"text": "9 км", "crossing": "syrym"}),
    )
    other = send(desk, "902 BC 07")
    tell(desk, other.trip, ("contact", "20.11 09:00", {"text": "Ахметов Болат на связи"}))
    return desk


def texts(desk):
    return [row.event.text or row.event.raw for row in journal(desk)]


def test_that_only_what_names_the_driver_goes(desk):
    counts = forgetting.forget(desk, "ахметов  Серік", dry_run=False)
    assert counts.entries == 2
    assert [text for text in texts(desk) if text] == ["Ахметов Болат на связи", "9 км"]


def test_that_when_and_where_stay(desk):
    before = [(r.event.kind, r.event.occurred, r.event.crossing) for r in journal(desk)]
    forgetting.forget(desk, "Ахметов Серік", dry_run=False)
    assert [(r.event.kind, r.event.occurred, r.event.crossing) for r in journal(desk)] == before


def test_that_the_chain_holds_without_the_words(desk):
    forgetting.forget(desk, "Ахметов Серік", dry_run=False)
    assert backups.doctor(desk.folder, RealTime()) == []


def test_that_the_register_keeps_a_number_in_place_of_the_name(desk):
    forgetting.forget(desk, "Ахметов Серік", dry_run=False)
    names = [driver.name for driver in registers(desk).drivers]
    assert "Ахметов Серік" not in names
    assert [phones for d in registers(desk).drivers if (phones := d.phones)] == [
        ("+7 700 000 0902",)
    ]


def test_that_no_page_of_the_file_holds_the_name_any_more(desk):
    forgetting.forget(desk, "Ахметов Серік", dry_run=False)
    content = (desk.folder / FILE_NAME).read_bytes()
    assert "Ахметов Серік".encode() not in content
    assert b"555 12 34" not in content
    with closing(sqlite3.connect(desk.folder / FILE_NAME)) as connection:
        assert not any("Серік" in line for line in connection.iterdump())


SCAN = b"\xff\xd8\xff passport of the driver"


def attach(desk, name, content=SCAN, event=None):
    with desk.store.reading() as snapshot:
        trip = next(t for t in queries.trips(snapshot) if t.ref == "R-417")
    incoming = [attachments.Incoming(name, content=content)]
    return attachments.attach(desk, incoming, trip=trip.id, event=event).files[0]


def held_bytes(*folders):
    found = (p for folder in folders for p in (folder / "attachments").glob("*/*"))
    return sorted(p.read_bytes() for p in found)


def test_that_files_that_name_him_are_counted_and_those_beside_them(desk):
    attach(desk, "Ахметов паспорт.jpg")
    attach(desk, "CMR.jpg", b"\xff\xd8\xff cmr")
    found = forgetting.forget(desk, "Ахметов Серік", dry_run=True)
    assert (len(found.files), found.beside) == (1, 1)


def test_that_a_file_shown_with_an_entry_of_his_is_his(desk):
    entry = next(row.event for row in journal(desk) if row.event.raw)
    attach(desk, "photo.jpg", event=entry.id)
    assert len(forgetting.forget(desk, "Ахметов Серік", dry_run=True).files) == 1


def test_that_a_file_stays_under_another_name_where_nobody_asks_for_its_bytes(desk):
    attach(desk, "Ахметов паспорт.jpg")
    forgetting.forget(desk, "Ахметов Серік", dry_run=False)
    with desk.store.reading() as snapshot:
        assert [file.name for file in queries.attachments(snapshot)] == ["file.jpg"]
    assert held_bytes(desk.folder) == [SCAN]
    desk.store.settle()
    with closing(sqlite3.connect(desk.folder / FILE_NAME)) as connection:
        assert not any("Ахметов паспорт" in line for line in connection.iterdump())


def test_that_the_bytes_go_from_the_copies_too_where_somebody_asks(desk, tmp_path_factory):
    second = tmp_path_factory.mktemp("usb")
    save_settings(desk, replace(desk.settings, second_place=str(second)))
    attach(desk, "Ахметов паспорт.jpg")
    attach(desk, "CMR.jpg", b"\xff\xd8\xff cmr")
    backups.backup(desk)
    places = (desk.folder, desk.folder / "backups", second)
    assert len(held_bytes(*places)) == 6
    forgetting.forget(desk, "Ахметов Серік", dry_run=False, files=True)
    assert held_bytes(*places) == [b"\xff\xd8\xff cmr"] * 3
    assert backups.doctor(desk.folder, RealTime()) == []


def test_that_bytes_which_cannot_go_keep_no_others_and_are_said(desk):
    attach(desk, "Ахметов паспорт.jpg")
    backups.backup(desk)
    (held,) = (p for p in (desk.folder / "attachments").rglob("*") if p.is_file())
    held.unlink()
    (held / "held").mkdir(parents=True)  # as good as a file that a viewer has open
    with pytest.raises(KezekError, match="folder_not_writable"):
        forgetting.forget(desk, "Ахметов Серік", dry_run=False, files=True)
    assert held_bytes(desk.folder / "backups") == []


def test_that_bytes_another_trip_shows_as_well_stay(desk):
    attach(desk, "Ахметов паспорт.jpg")
    attach(desk, "одна на двоих.jpg")
    forgetting.forget(desk, "Ахметов Серік", dry_run=False, files=True)
    assert held_bytes(desk.folder) == [SCAN]
    assert backups.doctor(desk.folder, RealTime()) == []


def test_that_the_copies_that_still_name_him_are_told_with_their_end(desk):
    backups.backup(desk)
    (desk.folder / "backups" / "damaged-20261101T101010.db").write_bytes(b"x")
    (desk.folder / "backups" / "server-20261119-101010.dump").write_bytes(b"x")
    forgetting.forget(desk, "Ахметов Серік", dry_run=False)
    (held,) = forgetting.still_held(desk)
    assert held.folder == desk.folder / "backups"
    assert held.copies == 2
    assert held.until == oral("02.11.2027 00:00")
    assert [path.name for path in held.damaged] == ["damaged-20261101T101010.db"]


def test_that_no_copy_outlives_the_day_that_was_told():
    now = oral("20.11.2026 14:20")
    before = [Copy(Path(f"old-{n}"), now - timedelta(hours=7 * n), 1) for n in range(60)]
    kept, at = list(before), now
    until = gone_by(before)
    while at < until:
        at += timedelta(days=1)
        kept.append(Copy(Path(f"new-{at}"), at, 1))
        gone = {copy.path for copy in surplus(kept, at)}
        kept = [copy for copy in kept if copy.path not in gone]
    assert not [copy for copy in kept if copy in before]


def test_that_a_dry_run_counts_and_changes_nothing(desk):
    before = texts(desk)
    assert forgetting.forget(desk, "Ахметов Серік", dry_run=True).entries == 2
    assert texts(desk) == before


def test_that_a_driver_nobody_knows_is_named(desk):
    with pytest.raises(KezekError, match="unknown_driver"):
        forgetting.forget(desk, "Иванов", dry_run=False)


@pytest.mark.parametrize(
    ("text", "is_his_trip", "named"),
    [
        ("Ахметовтың телефоны", True, True),
        ("у Ахметова прокол", True, True),
        ("у Ахметова прокол", False, False),
        ("Серіку Ахметову позвонить", False, True),
        ("87015551234", False, True),
        ("Ахмет", True, False),
        ("", True, False),
    ],
)
def test_that_a_surname_alone_names_him_on_his_own_trips(text, is_his_trip, named):
    naming = naming_of(a_driver("Ахметов Серік", phones=(PHONE,)))
    assert naming.names_him(text, is_his_trip=is_his_trip) is named


def test_that_a_desk_that_heard_of_the_number_alone_takes_out_the_words_by_the_old_name(desk):
    named = next(d for d in registers(desk).drivers if d.name == "Ахметов Серік")
    save(desk, replace(named, name=f"№ {named.id.hex[-6:]}", phones=()))  # as the exchange does
    with pytest.raises(KezekError, match="unknown_driver"):
        forgetting.forget(desk, "Ахметов Болат", dry_run=False)
    assert forgetting.forget(desk, "Ахметов Серік", dry_run=False).entries == 2
    assert [text for text in texts(desk) if text] == ["Ахметов Болат на связи", "9 км"]
    content = (desk.folder / FILE_NAME).read_bytes()
    assert "Ахметов Серік".encode() not in content
    assert b"555 12 34" not in content
