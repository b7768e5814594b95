"""Trips and shipments: references, shorthand, merged cells, empty cells that mean "as above"."""

import pytest

from core.domain.crossing import Direction
from tests.builders import oral
from tests.core.services.importing.conftest import blames, fates

HEAD = "ref;truck;driver;destination;crossing"
ROW = "R-1;417 AK 07;Ахметов Серік;Самара;syrym"


def test_that_a_trip_adds_the_truck_and_driver_it_names(office):
    assert fates(office.takes_csv("trips", HEAD, ROW)) == ["taken"]
    (trip,) = office.all("trips")
    assert [t.plate for t in office.all("trucks")] == ["417 AK 07"]
    assert trip.driver == office.all("drivers")[0].id
    assert (trip.crossings, trip.direction) == (("syrym",), Direction.OUT)


@pytest.mark.parametrize(
    "written", ["syrym", "Сырым", "сырым", "Маштаково", "Сырым – Маштаково", "Syrym"]
)
def test_that_a_crossing_is_known_by_each_of_its_names(office, written):
    office.takes_csv("trips", HEAD, f"R-1;417 AK 07;;Самара;{written}")
    assert office.all("trips")[0].crossings == ("syrym",)


def test_that_several_crossings_stand_in_their_order(office):
    office.takes_csv("trips", HEAD, "R-1;417 AK 07;;Самара;zhaisan Сырым")
    assert office.all("trips")[0].crossings == ("zhaisan", "syrym")


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        ("R-1;417 AK 07;;Самара;Сырыым", "crossing", "unknown_crossing"),
        ("R-1;417 AK 07;;Самара;", "crossing", "missing_cell"),
        ("R-1;;Ахметов Серік;Самара;syrym", "truck", "missing_cell"),
        ("R-1;417 AK 07;;;syrym", "destination", "missing_cell"),
        (";417 AK 07;;Самара;syrym", "ref", "missing_cell"),
    ],
)
def test_that_a_wrong_row_is_named_by_sheet_row_and_column(office, row, column, code):
    result = office.takes_csv("trips", HEAD, "R-0;902 BC 07;;Москва;taskala", row)
    assert fates(result) == ["taken", "rejected"]
    assert blames(result) == [("trips", 3, column, code)]
    assert [t.plate for t in office.all("trucks")] == ["902 BC 07"]


def test_that_the_heading_is_named_as_the_sheet_writes_it(office):
    book = office.workbook(
        Рейсы=[["№ рейса", "Машина", "Куда", "Пост"], ["R-1", "417 AK 07", "Самара", "Луна"]]
    )
    assert blames(office.takes(book)) == [("Рейсы", 2, "Пост", "unknown_crossing")]


def test_that_a_trip_tells_its_only_shipment_in_its_own_row(office):
    rows = (f"{HEAD};customer;cargo;weight_kg", f"{ROW};Волга-Трейд;мука;21 т")
    assert fates(office.takes_csv("trips", *rows)) == ["taken"]
    (shipment,) = office.all("shipments")
    assert (shipment.order, shipment.cargo, shipment.weight_kg) == ("R-1", "мука", 21_000)
    assert fates(office.takes_csv("trips", *rows)) == ["known"]


def test_that_the_number_of_an_order_told_later_belongs_to_the_same_shipment(office):
    trips = (f"{HEAD};customer", f"{ROW};Волга-Трейд")
    shipments = ("trip;order;customer;cargo", "R-1;1192;Волга-Трейд;мука")
    office.takes_csv("trips", *trips)
    assert fates(office.takes_csv("shipments", *shipments)) == ["taken"]
    assert [(s.order, s.cargo) for s in office.all("shipments")] == [("1192", "мука")]
    assert fates(office.takes_csv("trips", *trips)) == ["known"]
    assert fates(office.takes_csv("shipments", *shipments)) == ["known"]


def test_that_the_sheet_of_shipments_speaks_for_itself(office):
    book = office.workbook(
        trips=[[*HEAD.split(";"), "customer"], [*ROW.split(";"), "Волга-Трейд"]],
        shipments=[
            ["trip", "order", "customer"],
            ["R-1", 1192, "Волга-Трейд"],
            ["R-1", 1193, "Агро"],
        ],
    )
    assert fates(office.takes(book)) == ["taken"] * 3
    assert fates(office.takes(book)) == ["known"] * 3
    assert sorted(s.order for s in office.all("shipments")) == ["1192", "1193"]


def test_that_merged_cells_are_one_trip_with_several_orders(office):
    head = ["ref", "truck", "destination", "crossing", "customer", "order"]
    book = office.workbook(
        trips=[head, [None] * 4 + ["Волга-Трейд", 1192], [None] * 4 + ["Агро-Юг", 1193]],
        merged=[(1, c, 2, t) for c, t in enumerate(["R-1", "417 AK 07", "Самара", "syrym"])],
    )
    assert fates(office.takes(book)) == ["taken", "taken"]
    assert fates(office.takes(book)) == ["known", "known"]
    assert len(office.all("trips")) == 1
    assert [s.order for s in office.all("shipments")] == ["1192", "1193"]


def test_that_an_empty_cell_means_the_same_as_above(office):
    rows = ("trip;order;customer", "R-1;1192;Волга-Трейд", ";1193;Агро-Юг")
    office.with_trip()
    assert fates(office.takes_csv("shipments", *rows)) == ["taken", "taken"]
    assert len({s.trip for s in office.all("shipments")}) == 1


def test_that_a_second_order_of_a_trip_needs_its_number(office):
    head = f"{HEAD};customer"
    result = office.takes_csv("trips", head, f"{ROW};Волга-Трейд", ";;;;;Агро-Юг")
    assert blames(result) == [("trips", 3, "order", "missing_cell")]


def test_that_trips_may_stand_under_their_truck(office):
    rows = ("truck;ref;destination;crossing", "417 AK 07;R-1;Самара;syrym", ";R-2;Москва;syrym")
    assert fates(office.takes_csv("trips", *rows)) == ["taken", "taken"]
    assert len(office.all("trucks")) == 1


def test_that_a_plate_and_its_driver_may_share_a_cell(office):
    office.with_trip()
    office.takes_csv("trucks", "plate", "417 LMA 04")
    result = office.takes_csv("trips", HEAD, "R-2;417 Ахметов;;Самара;syrym")
    assert fates(result) == ["taken"]
    first, second = office.all("trips")
    assert (first.truck, first.driver) == (second.truck, second.driver)


def test_that_a_number_two_trucks_bear_is_not_guessed(office):
    office.takes_csv("trucks", "plate", "417 LMA 04", "417 AK 07")
    result = office.takes_csv("trips", HEAD, "R-2;417;;Самара;syrym", "R-3;417 Ким;;Самара;syrym")
    assert [b[1:] for b in blames(result)] == [
        (2, "truck", "ambiguous_truck"),
        (3, "truck", "ambiguous_truck"),
    ]
    assert result.rejected[0].problem.values["candidates"] == "417 LMA 04, 417 AK 07"


def test_that_bare_digits_beside_a_name_are_no_new_truck(office):
    result = office.takes_csv("trips", HEAD, "R-2;903 Ахметов;;Самара;syrym")
    assert blames(result) == [("trips", 2, "truck", "truck_not_found")]
    assert office.all("trucks") == []


@pytest.mark.parametrize("written", ["902 БС 07", "902вс07", "902 BC 07", "902 ВС 07"])
def test_that_a_plate_is_known_by_look_and_by_sound(office, written):
    office.takes_csv("trucks", "plate", "902 BC 07")
    office.takes_csv("trips", HEAD, f"R-2;{written};;Самара;syrym")
    assert len(office.all("trucks")) == 1


def test_that_a_promise_without_an_hour_is_kept_until_the_day_ends(office):
    office.takes_csv("trips", f"{HEAD};promised_at", f"{ROW};22.11")
    assert office.all("trips")[0].promised_at == oral("22.11 23:59")


def test_that_a_ref_excel_made_a_number_is_still_the_ref(office):
    head = ["ref", "truck", "destination", "crossing"]
    office.takes(office.workbook(trips=[head, [1192.0, "417 AK 07", "Самара", "syrym"]]))
    assert office.all("trips")[0].ref == "1192"
    assert fates(office.takes_csv("shipments", "trip;order", "1192;7")) == ["taken"]


def test_that_an_unknown_trip_is_named(office):
    result = office.takes_csv("shipments", "trip;order", "R-9;7")
    assert blames(result) == [("shipments", 2, "trip", "unknown_trip")]


def test_that_an_empty_return_trip_is_said_in_words(office):
    rows = (f"{HEAD};Направление;Порожний;Оборот", f"{ROW};на въезд;да;Об-1")
    assert fates(office.takes_csv("Рейсы", *rows)) == ["taken"]
    (trip,) = office.all("trips")
    assert (trip.direction, trip.empty, trip.round_ref) == (Direction.IN, True, "Об-1")


def test_that_a_trip_told_twice_with_two_departures_is_the_same_the_second_time(office):
    head = "ref;truck;destination;crossing;order;planned_departure"
    rows = [
        "M2;064 AA 07;Саратов;taskala;1200;20.11 8-05",
        "M2;064 AA 07;Саратов;taskala;1201;20 қараша",
    ]
    assert fates(office.takes_csv("trips", head, *rows)) == ["taken", "changed"]
    assert fates(office.takes_csv("trips", head, *rows)) == ["known", "known"]
