"""The road table: what the files say, and what is reckoned where they are silent."""

from zoneinfo import ZoneInfo

import pytest

from core.domain.crossing import Direction
from core.domain.place import Road, towns
from core.estimate.roads import DETOUR, RoadMap, Spot, great_circle_km
from tests.core.estimate.road_table import DATA, rows, shipped


def km(*names: str) -> float:
    roads = shipped()
    ways = roads.ways([roads.crossing(n) or roads.spot(n) for n in names])
    return sum(w.km for w in ways)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Орал", "syrym"), 58),
        (("Уральск", "syrym", "Самара"), 242),
        (("Oral", "taskala", "Саратов"), 426),
        (("Орал", "syrym", "Москва"), 1307),
        (("Орал", "taskala", "Москва"), 1260),
        (("Орал", "aksay", "Оренбург"), 268),
        (("Ақтөбе", "zhaisan", "Оренбург"), 275),
        (("Алматы", "syrym"), 2728),
    ],
)
def test_that_the_ways_of_the_table_have_its_lengths(names, expected):
    assert km(*names) == pytest.approx(expected, abs=0.5)


def test_that_minsk_lies_about_two_thousand_km_away():
    assert km("Орал", "taskala", "Минск") == pytest.approx(1990, rel=0.02)


def test_that_a_way_never_leads_through_a_third_crossing():
    roads = shipped()
    way = roads.way(roads.crossing("syrym"), roads.spot("Саратов"))
    assert not set(way.codes[1:-1]) & set(roads.crossings)


def test_that_a_way_and_its_return_are_equally_long():
    roads = shipped()
    there = roads.way(roads.spot("Самара"), roads.crossing("syrym"))
    back = roads.way(roads.crossing("syrym"), roads.spot("Самара"))
    assert there.km == back.km
    assert there.codes == back.codes[::-1]


def test_that_a_place_off_the_table_is_reckoned_by_coordinates_and_says_so():
    roads = shipped()
    kinel = roads.point(53.22, 50.63)
    way = roads.way(roads.crossing("syrym"), kinel)
    assert way.approximate
    straight = great_circle_km(roads.crossing("syrym"), kinel)
    assert straight <= way.km <= straight * DETOUR + 1e-6


def test_that_a_way_of_exact_stretches_is_not_approximate():
    roads = shipped()
    assert not roads.way(roads.crossing("syrym"), roads.spot("Самара")).approximate


def test_that_a_place_nobody_knows_is_nowhere():
    assert shipped().spot("Тмутаракань") is None
    assert shipped().spot("  ") is None


def test_that_a_crossing_without_coordinates_or_road_has_no_way():
    roads = shipped()
    assert roads.way(roads.spot("Орал"), roads.crossing("orda")) is None


@pytest.mark.parametrize(
    "typed", ["самара", "г. Самара", "САМАРА, ул. Мира 5", "Samara", " г.Самара "]
)
def test_that_a_place_is_found_however_it_is_written(typed):
    assert shipped().spot(typed).code == "samara"


def test_that_the_town_of_aksai_is_meant_not_its_crossing():
    assert shipped().spot("Аксай").code == "aksai_town"


def test_that_a_point_on_the_globe_is_as_far_as_geography_says():
    oral, moscow = Spot("", 51.2333, 51.3667), Spot("", 55.7558, 37.6173)
    assert great_circle_km(oral, moscow) == pytest.approx(1037, abs=12)


def test_that_no_stretch_is_shorter_than_the_straight_line():
    roads = shipped()
    for row in rows("road"):
        ends = [roads.crossing(row[k]) or roads.spot(row[k]) for k in ("from", "to")]
        straight = great_circle_km(*ends)
        assert straight is None or row["km"] > straight * 0.97, row


def drawn(*taken):
    return {frozenset((a.code, b.code)) for a, b in shipped().stretches(taken)}


def test_that_a_stretch_which_leads_by_a_town_is_drawn_through_it():
    assert {"penza", "syzran"} in drawn()
    assert {"moscow", "samara"} not in drawn()


def test_that_a_stretch_our_trucks_take_is_drawn_as_they_take_it():
    assert {"moscow", "samara"} in drawn(("samara", "moscow"))
    assert {"moscow", "samara"} not in drawn(("samara", "atlantis"))


def test_that_every_stretch_joins_places_and_crossings_that_exist():
    roads = shipped()
    known = set(roads.places) | set(roads.crossings)
    for row in rows("road"):
        assert {row["from"], row["to"]} <= known, row


def test_that_no_place_bears_the_code_of_a_crossing():
    roads = shipped()
    assert not set(roads.places) & set(roads.crossings)


def test_that_every_place_and_crossing_has_three_names_and_a_zone():
    for row in rows("place"):
        assert set(row["names"]) == {"kk", "ru", "en"}
        assert ZoneInfo(row["zone"])
    for row in rows("crossing"):
        assert set(row["names"]) == set(row["far_names"]) == {"kk", "ru", "en"}
        assert ZoneInfo(row["far_zone"])


def test_that_every_crossing_has_a_prior_for_each_weekday_both_ways():
    for crossing in shipped().crossings.values():
        for direction in Direction:
            days = [day for p in crossing.prior[direction] for day in p.weekdays]
            assert sorted(days) == list(range(7)), crossing.code


def test_that_priors_are_dated_and_name_their_source():
    for row in rows("crossing"):
        for prior in row["prior"]:
            assert prior["valid_from"].isoformat() == "2026-01-01"
            assert prior["source"]


def test_that_a_table_of_further_towns_reaches_kinel():
    more = towns((DATA / "towns.tsv").read_text(encoding="utf-8"))
    table = shipped()
    roads = RoadMap(
        [*table.places.values(), *more], [Road("syrym", "samara", 184)], table.crossings.values()
    )
    kinel = roads.spot("Кинель")
    assert roads.places[kinel.code].zone == "Europe/Samara"
    way = roads.way(roads.crossing("syrym"), kinel)
    assert way.approximate
    assert way.km == pytest.approx(227, abs=15)


def test_that_the_larger_of_two_towns_of_one_name_is_meant():
    more = towns((DATA / "towns.tsv").read_text(encoding="utf-8"))
    found = RoadMap(more, [], []).spot("Троицк")
    assert found.lat == pytest.approx(54.09, abs=0.01)


def test_that_every_further_town_has_a_zone_and_lies_in_our_part_of_the_world():
    for town in towns((DATA / "towns.tsv").read_text(encoding="utf-8")):
        assert ZoneInfo(town.zone)
        assert 35 < town.lat < 75
        assert 19 < town.lon < 180


def test_that_a_spoilt_line_of_the_table_is_named():
    with pytest.raises(ValueError, match="Кинель"):
        towns("code\tkk\n548625\tКинель\tx")
