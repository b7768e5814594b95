"""The tables an office really keeps: no reference, totals below, telephones beside, empty runs."""

import pytest

from core.domain.crossing import Direction
from tests.builders import oral
from tests.core.services.importing.conftest import blames, fates

HEADS = ["№ п/п", "Гос. номер", "Водитель", "Тел.", "Клиент", "№ заявки", "Наименование",
         "Вес, тн", "Откуда", "Куда", "Переход", "Выезд", "Срок доставки"]  # fmt: skip
FULL = [1, "417 АК 07", "Ахметов Серік", "8 700 000 00 17", "Волга-Трейд", "1185", "сухофрукты",
        "20,5", "Уральск", "Самара", "Сырым", "18.11", "20.11 18-00"]  # fmt: skip


def sheet(office, *rows):
    return office.workbook(Рейсы=[["Рейсы, ноябрь"], HEADS, *rows])


def test_that_a_table_without_references_is_taken_and_twice_is_once(office):
    assert fates(office.takes(sheet(office, FULL))) == ["taken"]
    assert fates(office.takes(sheet(office, FULL))) == ["known"]
    (trip,) = office.all("trips")
    assert trip.ref == "417 AK 07 18.11.26"
    assert trip.promised_at == oral("20.11 18:00")
    (load,) = office.all("shipments")
    assert (load.order, load.cargo, load.weight_kg) == ("1185", "сухофрукты", 20_500)


def test_that_a_second_order_of_a_trip_without_reference_stands_below_it(office):
    second = [None, None, None, None, "Волга-Трейд", "1186", "лук", "2", *[None] * 5]
    assert fates(office.takes(sheet(office, FULL, second))) == ["taken", "taken"]
    assert len(office.all("trips")) == 1
    assert sorted(s.order for s in office.all("shipments")) == ["1185", "1186"]


def test_that_without_reference_and_day_of_departure_a_row_is_not_guessed(office):
    row = [*FULL[:11], None, FULL[12]]
    assert blames(office.takes(sheet(office, row))) == [("Рейсы", 3, "Выезд", "missing_cell")]


@pytest.mark.parametrize("foot", [["ИТОГО", "146,5"], ["Всего: 3"], ["Диспетчер ____"]])
def test_that_totals_and_signatures_are_no_rows(office, foot):
    assert fates(office.takes(sheet(office, FULL, [], foot))) == ["taken"]


def test_that_the_telephone_of_the_row_is_the_drivers(office):
    office.takes_csv("drivers", "name", "Ахметов Серік")
    office.takes(sheet(office, FULL))
    assert [d.phones for d in office.all("drivers")] == [("+7 700 000 00 17",)]


def test_that_another_telephone_in_the_table_makes_no_second_driver(office):
    office.takes_csv("drivers", "name;phones", "Ахметов Серік;+7 701 111 11 11")
    office.takes(sheet(office, FULL))
    assert [d.phones for d in office.all("drivers")] == [("+7 701 111 11 11",)]


def home(office, origin, destination, cargo):
    row = [*FULL[:4], None, None, cargo, None, origin, destination, "Маштаково", "19.11", None]
    office.takes(sheet(office, row))
    return office.all("trips")[0]


def test_that_a_trip_from_samara_to_oral_goes_home_and_carries_nothing(office):
    trip = home(office, "Самара", "Уральск", "порожний")
    assert (trip.direction, trip.empty) == (Direction.IN, True)
    assert office.all("shipments") == []


@pytest.mark.parametrize(
    ("origin", "destination"), [("Уральск", "Самара"), ("Уральск", "Костанай"), ("", "Самара")]
)
def test_that_other_trips_go_out(office, origin, destination):
    assert home(office, origin, destination, "мука").direction == Direction.OUT


def test_that_a_direction_is_told_as_the_board_shows_it(office):
    head = "ref;truck;destination;crossing;direction"
    office.takes_csv("trips", head, "R-1;417 AK 07;Самара;syrym;РК")
    assert office.all("trips")[0].direction == Direction.IN
