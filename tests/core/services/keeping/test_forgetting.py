"""A driver's personal data go on request; the journal's chain holds."""

import sqlite3
from contextlib import closing

import pytest

from core.domain.naming import naming_of
from core.domain.problem import KezekError
from core.services.entering.journal import journal
from core.services.keeping import backups, forgetting
from core.services.registers import registers, save
from core.store.database import FILE_NAME
from tests.builders import a_driver
from tests.desks import RealTime, a_desk, send, tell

PHONE = "+7 701 555 12 34"


@pytest.fixture
def desk(tmp_path):
    desk = a_desk(tmp_path)
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
    yield desk
    desk.close()


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
