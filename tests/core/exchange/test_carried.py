"""Without a server: a file by USB or chat, taken once however often it is taken."""

import gzip
from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.problem import KezekError
from core.domain.reading import ReadingKind
from core.services import settings
from core.services.shared import export_since
from core.store import queries
from core.store.checking import whole
from tests.builders import NOW, a_reading
from tests.desks import a_desk, send

SINCE = NOW - timedelta(days=2)
WAITED = (
    ("joined_queue", "19.11 08:00", {"crossing": "syrym"}),
    ("called", "20.11 06:00"),
    ("released", "20.11 10:00"),
)


@pytest.fixture
def two(tmp_path):
    one, other = a_desk(tmp_path / "one"), a_desk(tmp_path / "other")
    settings.save_settings(one, replace(one.settings, company="ТОО Көлік"))
    yield one, other
    one.close()
    other.close()


def journal(desk):
    with desk.store.reading() as snapshot:
        return [event.id for event in queries.journal(snapshot, NOW)]


def test_that_a_file_brings_what_another_desk_wrote_once(two, tmp_path):
    one, other = two
    sent = send(one, "417 AK 07", *WAITED)
    file = tmp_path / "night.kezek"
    export_since.export_since(one, SINCE, file)
    first = export_since.import_carried(other, file)
    assert (first.source, first.entries) == ("ТОО Көлік", 3)
    again = export_since.import_carried(other, file)
    assert (again.entries, again.readings, again.registers) == (0, 0, 0)
    assert journal(one) == journal(other)
    with other.store.reading() as snapshot:
        assert queries.trips(snapshot) == [sent.trip]
        assert queries.shipments(snapshot)[0].customer == sent.customer.id
    other.store.close()
    assert whole(other.folder / "kezek.db") == []


def test_that_a_truck_known_at_both_desks_is_one(two, tmp_path):
    one, other = two
    send(one, "417 AK 07", *WAITED, ref="R-1")
    send(other, "417 AK 07", ("departed", "20.11 07:00"), ref="R-2")
    file = tmp_path / "night.kezek"
    export_since.export_since(one, SINCE, file)
    export_since.import_carried(other, file)
    with other.store.reading() as snapshot:
        assert len(queries.trucks(snapshot)) == 1
        assert {t.ref for t in queries.trips(snapshot)} == {"R-1", "R-2"}


def test_that_a_partner_gets_waits_and_no_names(two, tmp_path):
    one, other = two
    send(one, "417 AK 07", *WAITED)
    with one.store.unit_of_work(one.author, one.clock) as unit:
        unit.readings.observe(
            a_reading("queue_km", 4, "20.11 09:00", source="Ахметов", text="сказал Ахметов")
        )
        unit.commit()
    file = tmp_path / "partner.kezek"
    assert export_since.export_for_partner(one, SINCE, file) == 2
    plain = gzip.decompress(file.read_bytes()).decode()
    for name in ("417", "Ахметов", "Водитель", "Клиент", "Самара", one.settings.salt):
        assert name not in plain
    export_since.import_carried(other, file)
    with other.store.reading() as snapshot:
        readings = queries.all_readings(snapshot, NOW)
    assert {(r.kind, r.source, r.value) for r in readings} == {
        (ReadingKind.WAIT, "ТОО Көлік", 26.0),
        (ReadingKind.QUEUE_KM, "ТОО Көлік", 4.0),
    }
    assert export_since.import_carried(other, file).readings == 0


def test_that_a_partner_cannot_slip_in_entries(two, tmp_path):
    one, other = two
    send(one, "417 AK 07", *WAITED)
    file = tmp_path / "night.kezek"
    export_since.export_since(one, SINCE, file)
    text = gzip.decompress(file.read_bytes()).decode().replace('"kind":"desk"', '"kind":"partner"')
    file.write_bytes(gzip.compress(text.encode()))
    export_since.import_carried(other, file)
    assert journal(other) == []


def packed(content: bytes) -> bytes:
    """Compressed, the same at any hour."""
    return gzip.compress(content, mtime=0)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x1f\x8bnothing", "bundle_damaged"),
        (packed(b"{}"), "bundle_damaged"),
        (packed(b'{"form":"kezek-rows-9","schema":"0001"}'), "bundle_newer"),
        (packed(b'{"form":"kezek-rows-1","schema":"9999"}'), "bundle_newer"),
        (
            packed(b'{"form":"kezek-rows-1","schema":"0001"}\n{"table":"marks"}'),
            "bundle_damaged",
        ),
    ],
)
def test_that_a_file_that_is_none_of_ours_is_named(two, tmp_path, content, code):
    file = tmp_path / "file.kezek"
    file.write_bytes(content)
    with pytest.raises(KezekError, match=code):
        export_since.import_carried(two[1], file)
    assert journal(two[1]) == []


def test_that_a_company_without_a_name_tells_partners_nothing(two, tmp_path):
    with pytest.raises(KezekError, match="company_missing"):
        export_since.export_for_partner(two[1], SINCE, tmp_path / "p.kezek")
