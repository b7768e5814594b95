"""Files of entries: their bytes follow the rows, each once, and go on where they were cut."""

import hashlib
import random

import pytest

from core.domain.ids import new_id
from core.domain.papers import Attachment
from core.store.attached import content_path
from core.store.exchange.line.files import PART, Files
from tests.builders import NOW, a_trip, a_truck, an_event


@pytest.fixture
def scan():
    return random.Random(1).randbytes(3 * PART + 17)


def attach(desk, content):
    """A scan with an entry; only its name where the bytes are empty."""
    sha256 = hashlib.sha256(content).hexdigest()
    truck = a_truck("417 AK 07")
    trip = a_trip(truck)
    event = an_event("contact", NOW, trip)
    with desk.work() as unit:
        unit.trucks.put(truck)
        unit.trips.put(trip)
        unit.journal.add(event)
        unit.attachments.put(
            Attachment(
                id=new_id(), event=event.id, document=None, trip=trip.id, name="cmr.jpg",
                media_type="image/jpeg", size=len(content), sha256=sha256,
            )
        )  # fmt: skip
    path = content_path(desk.store.folder, sha256)
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    return sha256


@pytest.fixture
def carried(server_store):
    """Carries what a desk may carry within so many seconds."""

    def _carried(desk, seconds=30.0, files=None):
        with server_store._writer.connect() as line:
            return (files or Files(desk.store, desk.author.desk)).carry(line, seconds)

    return _carried


def lying(desk, sha256):
    path = content_path(desk.store.folder, sha256)
    return path.read_bytes() if path.is_file() else b""


def test_that_a_scan_of_one_desk_is_opened_at_another(desks, carried, scan):
    night, day = desks("night", "day")
    sha256 = attach(night, scan)
    night.exchange()
    day.exchange()
    carried(day)
    assert lying(day, sha256) == b""
    carried(night)
    carried(day)
    assert lying(day, sha256) == scan


def test_that_a_scan_goes_on_where_it_was_cut(desks, carried, scan, server_store):
    night, day = desks("night", "day")
    sha256 = attach(night, scan)
    night.exchange()
    day.exchange()
    for _ in range(10):
        carried(night, 0.0)
    carried(night)
    files = Files(day.store, "day")
    coming = content_path(day.store.folder, sha256).with_name(f"{sha256}.part")
    coming.parent.mkdir(parents=True)
    coming.write_bytes(scan[: PART + 5])
    carried(day, files=files)
    assert lying(day, sha256) == scan
    assert not coming.exists()
    assert not carried(day, files=files)


def test_that_bytes_which_are_not_what_was_attached_are_not_taken(
    desks, carried, scan, server_store
):
    night, day = desks("night", "day")
    sha256 = attach(night, scan)
    night.exchange()
    day.exchange()
    carried(night)
    with server_store.writing() as there:
        there.exec_driver_sql("UPDATE attachment_bytes SET bytes = 'x' WHERE part = 1")
    carried(day)
    assert lying(day, sha256) == b""
    carried(night)
    carried(day)
    assert lying(day, sha256) == scan


def test_that_bytes_nobody_names_any_more_leave_the_server(desks, carried, scan, server_store):
    night = desks("night")[0]
    attach(night, scan)
    night.exchange()
    carried(night)
    with night.work() as unit:
        unit.attachments.remove(unit.attachments.all()[0].id)
    night.exchange()
    carried(night)
    with server_store.reading() as there:
        rows = there.connection.exec_driver_sql("SELECT count(*) FROM attachment_bytes").scalar()
    assert rows == 0


def test_that_a_name_from_elsewhere_never_leads_out_of_the_folder(desks, carried, server_store):
    night, day = desks("night", "day")
    attach(night, b"scan")
    night.exchange()
    with server_store.writing() as there:
        there.exec_driver_sql("UPDATE attachments SET sha256 = '../../../out', size = 1")
        there.exec_driver_sql("INSERT INTO attachment_bytes VALUES ('../../../out', 0, 'x')")
    day.exchange()
    with day.store.writing() as here:
        here.exec_driver_sql("UPDATE attachments SET sha256 = '../../../out', size = 1")
    before = sorted(day.store.folder.parent.rglob("*"))
    assert not carried(day)
    assert sorted(day.store.folder.parent.rglob("*")) == before
