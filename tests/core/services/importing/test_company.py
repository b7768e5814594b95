"""A company's workbook goes in; twice is the same as once; out and in again is the same."""

from datetime import datetime, timedelta

import pytest

from core.domain.event import effective
from core.domain.problem import KezekError
from core.services.importing import import_files
from core.services.keeping.exporting import export
from core.store import queries
from tests.builders import NOW, an_event
from tests.core.services.importing.conftest import blames, fates

START = datetime(2026, 11, 18, 6, 0)  # noqa: DTZ001  a cell of Excel has no zone


def company(office, size=30, wrong=None):
    """Of size 30: 60 trucks, 90 trips, 130 shipments, 40 events."""
    trucks = [[f"{100 + i} AK 07", "Volvo", f"ИП {i % 5}"] for i in range(2 * size)]
    trips = [
        [f"R-{i}", f"{100 + i % 60} AK 07", f"Водитель {i % 60}", "Самара", "Сырым", START]
        for i in range(3 * size)
    ]
    shipments = [
        [f"R-{i % (3 * size)}", 1000 + i, f"Клиент {i % 20}", "мука", "21 т"]
        for i in range(4 * size + 10)
    ]
    events = [
        [f"R-{i}", "joined_queue", START + timedelta(minutes=i), i % 20, "driver"]
        for i in range(size + 10)
    ]
    sheets = {
        "Машины": [["Госномер", "Тип", "Перевозчик"], *trucks],
        "Рейсы": [["Рейс", "Машина", "Водитель", "Куда", "Пост", "Выезд"], *trips],
        "Грузы": [["Рейс", "Заявка", "Клиент", "Груз", "Вес, кг"], *shipments],
        "События": [["Рейс", "Событие", "Когда", "Км", "Источник"], *events],
    }
    for (title, row, column), value in (wrong or {}).items():
        sheets[title][row - 1][column] = value
    return office.workbook(**sheets)


def test_that_twice_is_the_same_as_once(office):
    book = company(office)
    assert set(fates(office.takes(book))) == {"taken"}
    assert [len(office.all(n)) for n in ("trucks", "trips", "shipments", "customers")] == [
        60, 90, 130, 20,
    ]  # fmt: skip
    result = office.takes(book)
    assert (result.taken, result.known, result.changed, result.rejected) == (0, 320, 0, ())


def test_that_wrong_rows_are_named_and_the_others_go_in(office):
    wrong = {("Рейсы", 7, 4): "Луна", ("Грузы", 5, 4): -3, ("События", 9, 2): "скоро"}
    result = office.takes(company(office, 6, wrong))
    assert blames(result) == [
        ("Рейсы", 7, "Пост", "unknown_crossing"),
        ("Грузы", 5, "Вес, кг", "impossible_number"),
        ("Грузы", 7, "Рейс", "unknown_trip"),
        ("Грузы", 25, "Рейс", "unknown_trip"),
        ("События", 7, "Рейс", "unknown_trip"),
        ("События", 9, "Когда", "time_not_understood"),
    ]
    assert result.taken == len(result.rows) - 6


_OWN = ("id", "written_at", "replaces", "trip", "truck", "driver", "carrier", "customer")


def content(entities):
    """What the entities say, keys and signatures apart."""
    return sorted(
        repr([(n, getattr(e, n)) for n in e.__dataclass_fields__ if n not in _OWN])
        for e in entities
    )


def everything(desk):
    with desk.store.reading() as snapshot:
        nouns = ("carriers", "trucks", "drivers", "customers", "trips", "shipments")
        found = {noun: content(getattr(queries, noun)(snapshot)) for noun in nouns}
        found["events"] = content(effective(queries.journal(snapshot, NOW)))
        found["readings"] = content(queries.all_readings(snapshot, NOW))
        return found


@pytest.fixture
def full(office):
    office.takes_csv("carriers", "name;phones;note;own", "ТОО «Пример»;+77000000018;=1+1;да")
    office.takes_csv(
        "drivers",
        "name;phones;licence_until",
        "Ким Б.;+77000000001;1.3.2027",
        "Ким Б.;+77000000002;",
    )
    office.takes_csv("customers", "name;free_hours;rate_per_day", "Волга-Трейд;24;20000.5")
    office.takes_csv(
        "trips",
        "ref;truck;driver;destination;crossing;direction;promised_at;empty;round",
        "R-1;417 AK 07;Ким Б. +77000000002;Самара;zhaisan syrym;out;22.11.2026 18:00;;Об-1",
        "R-2;064 BH 07;;Орал;syrym;in;;да;Об-1",
    )
    office.takes_csv(
        "shipments",
        "trip;order;customer;hs_codes;weight_kg",
        'R-1;1192;Волга-Трейд;"1101, 1102";21000',
    )
    office.takes_csv(
        "events",
        "trip;kind;occurred_at;km_to_barrier;lat;lon;source;heard_at;text;due_at",
        "R-1;joined_queue;20.11 утром;13;51.6733;51.0045;driver;20.11 11:00;'-встал;",
        "R-1;slot_booked;20.11 12:00;;;;cargoruqsat;;;21.11 16:00",
        "shift;note;20.11 13:00;;;;;;все стоят;",
    )
    office.takes_csv(
        "readings",
        "crossing;observed_at;kind;value;unit;day;class;source",
        "syrym;20.11 8:00;slots_free;85;;21.11;standard;cargoruqsat",
        "syrym;20.11 8:00;queue_km;18;;;;driver",
        "syrym;20.11 9:00;queue_km;18;;;;driver",
        "syrym;20.11 9:00;passage;6;;;;cargoruqsat",
        "syrym;20.11 9:00;notice;трасса закрыта;;;;dispatcher",
    )
    return office


def test_that_what_is_exported_goes_into_an_empty_folder_whole(full, make_desk, tmp_path):
    export(full.desk, tmp_path / "all.zip")
    other = make_desk("other")
    result = import_files(other, [tmp_path / "all.zip"], dry_run=False)
    assert result.rejected == ()
    assert everything(other) == everything(full.desk)
    again = import_files(other, [tmp_path / "all.zip"], dry_run=False)
    assert (again.taken, again.changed) == (0, 0)


def test_that_only_what_is_in_force_is_exported(full, make_desk, tmp_path):
    full.takes_csv("events", "trip;kind;occurred_at;text", "смена;note;20.11 13:00;никто не стоит")
    export(full.desk, tmp_path / "all.zip")
    other = make_desk("other")
    import_files(other, [tmp_path / "all.zip"], dry_run=False)
    with other.store.reading() as snapshot:
        notes = [e.text for e in queries.journal(snapshot, NOW) if e.trip is None]
    assert notes == ["никто не стоит"]


def test_that_an_export_that_cannot_be_written_leaves_nothing(full, tmp_path):
    with pytest.raises(KezekError) as caught:
        export(full.desk, tmp_path / "нет" / "all.zip")
    assert caught.value.problem.code == "file_not_written"


def test_that_a_typed_line_keeps_its_words_on_the_way(full, make_desk, tmp_path):
    with full.desk.store.unit_of_work(full.desk.author, full.desk.clock) as work:
        trip = next(t for t in work.trips.all() if t.ref == "R-1")
        work.journal.add(
            an_event("position", "20.11 10:00", trip, raw="=417 13км", km_to_barrier=13)
        )
        work.commit()
    export(full.desk, tmp_path / "all.zip")
    other = make_desk("other")
    import_files(other, [tmp_path / "all.zip"], dry_run=False)
    assert everything(other)["events"] == [
        e.replace("('author', 'Диспетчер')", "('author', 'Жумабаева А.')")
        for e in everything(full.desk)["events"]
    ]
