"""What the daily report counts, and in which order it names the trucks."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.alert import AlertKind, Level
from core.domain.crossing import Direction
from core.domain.desk import Company, DeskView
from core.domain.forecast import CrossingState, WhyNull
from core.domain.problem import KezekError
from core.domain.trip import Stage
from core.report.daily import daily_report
from core.report.paper import DayFacts, Spread
from tests.builders import a_carrier, oral
from tests.core.report.example import a_crossing_view, example, standing_trucks, syrym, taskala
from tests.core.report.fleet import END, START, Fleet, an_alert, arrives


def view_of(fleet: Fleet, crossings=(), as_of=END) -> DeskView:
    return DeskView(
        as_of=as_of,
        company=Company(name="Example"),
        trips=tuple(fleet.views),
        crossings=crossings,
        alerts=(),
        sources=(),
    )


def report_of(fleet: Fleet, crossings=(), **facts):
    return daily_report(view_of(fleet, crossings), START, END, DayFacts(**facts))


def test_that_standing_passed_and_others_make_up_the_line(report):
    figures = report.figures
    assert (figures.standing, figures.passed, figures.others) == (9, 7, 18)
    assert figures.on_line == 34
    assert figures.adds_up


def test_that_the_refused_stand_first_then_silent_and_broken_then_the_longest(report):
    plates = [r.plate for r in report.standing]
    assert plates[:4] == ["902 BC 07", "518 AF 07", "771 KE 07", "417 AK 07"]
    waits = [r.downtime.total for r in report.standing[3:]]
    assert waits == sorted(waits, reverse=True)


def test_that_numbers_run_through_standing_and_late(report):
    assert [r.number for r in report.rows] == list(range(1, 12))


def test_that_trucks_that_roll_but_will_be_late_are_listed_and_stay_among_the_others(report):
    assert [r.plate for r in report.late] == ["201 AA 07", "202 AA 07"]
    rolling = {t.plate: t.number for g in report.others for t in g.trucks}
    assert (rolling["201 AA 07"], rolling["202 AA 07"]) == (10, 11)


def test_that_a_truck_that_joined_31_hours_ago_and_has_not_left_counts_in_every_sum():
    fleet = Fleet()
    fleet.add("417 AK 07", [("joined_queue", END - timedelta(hours=31), {})])
    report = report_of(fleet)
    assert report.standing[0].downtime.total == 31
    assert report.standing[0].downtime.in_period == 24
    figures = report.figures
    assert (figures.standing, figures.over_a_day, figures.downtime_hours) == (1, 1, 24)
    assert figures.standing_hours.longest == 31


def test_that_downtime_of_a_truck_that_has_passed_counts_till_its_release():
    fleet = Fleet()
    fleet.add(
        "148 AE 07",
        [("joined_queue", "19.11 09:00", {}), ("released", "20.11 07:00", {})],
    )
    report = report_of(fleet)
    assert report.figures.downtime_hours == 14
    assert report.figures.downtime_cost == pytest.approx(14 / 24 * 20_000)


def test_that_a_wait_whose_end_nobody_told_is_passed_but_in_no_average():
    fleet = Fleet()
    fleet.add("148 AE 07", [("joined_queue", "19.11 19:00", {}), ("released", "20.11 07:00", {})])
    fleet.add("233 DD 07", [("joined_queue", "18.11 09:00", {}), ("arrived", "20.11 15:00", {})])
    report = report_of(fleet)
    assert report.figures.passed == 2
    assert report.figures.passed_hours == Spread(1, 12, 12, 12)
    assert [(p.plate, p.untold) for p in report.passed] == [
        ("148 AE 07", False),
        ("233 DD 07", True),
    ]


def test_that_a_truck_heard_of_only_beyond_the_border_is_passed_but_in_no_average():
    fleet = Fleet()
    fleet.add("148 AE 07", [("joined_queue", "19.11 19:00", {}), ("released", "20.11 07:00", {})])
    fleet.add("233 DD 07", [("released", "20.11 00:15", {})])
    report = report_of(fleet)
    assert (report.figures.passed, report.figures.others) == (2, 0)
    assert report.figures.passed_hours == Spread(1, 12, 12, 12)
    assert [(p.plate, p.is_unheard) for p in report.passed] == [
        ("233 DD 07", True),
        ("148 AE 07", False),
    ]


def test_that_a_release_told_twice_is_one_passage():
    fleet = Fleet()
    told = [("released", "20.11 07:00", {}), ("released", "20.11 08:00", {})]
    fleet.add("148 AE 07", [("joined_queue", "19.11 19:00", {}), *told])
    report = report_of(fleet)
    assert [p.plate for p in report.passed] == ["148 AE 07"]


def test_that_of_waits_whose_beginning_nobody_told_the_head_says_at_least():
    fleet = Fleet()
    fleet.add("148 AE 07", [("exit_post_out", "20.11 05:30", {}), ("released", "20.11 09:40", {})])
    report = report_of(fleet)
    assert report.figures.passed_hours.at_least


def test_that_a_truck_that_passed_and_stands_again_counts_once_as_standing():
    fleet = Fleet()
    fleet.add(
        "290 AB 07",
        [
            ("joined_queue", "19.11 09:00", {}),
            ("released", "19.11 20:00", {}),
            ("joined_queue", "20.11 12:00", {"crossing": "taskala"}),
        ],
    )
    report = report_of(fleet)
    assert (report.figures.standing, report.figures.passed, report.figures.on_line) == (1, 0, 1)
    assert [(p.counted, p.stands_again) for p in report.passed] == [(False, 1)]
    assert report.figures.passed_hours is None


def test_that_a_truck_with_the_next_trip_planned_counts_once():
    fleet = Fleet()
    fleet.add("290 AB 07", [("joined_queue", "20.11 09:00", {})])
    fleet.add("290АВ07", [], planned_departure=oral("23.11 09:00"))
    figures = report_of(fleet).figures
    assert (figures.on_line, figures.standing, figures.others) == (1, 1, 0)


def test_that_a_truck_back_on_the_same_day_is_counted_once_among_the_passed():
    fleet = Fleet()
    for joined, released, direction in (
        ("19.11 18:00", "19.11 22:00", Direction.OUT),
        ("20.11 09:00", "20.11 15:00", Direction.IN),
    ):
        fleet.add(
            "290 AB 07",
            [("joined_queue", joined, {}), ("released", released, {})],
            direction=direction,
        )
    report = report_of(fleet)
    assert report.figures.passed == 1
    assert [p.counted for p in report.passed] == [True, False]


def test_that_both_borders_of_a_trip_are_on_the_paper_and_the_truck_counts_once():
    fleet = Fleet()
    fleet.add(
        "290 AB 07",
        [
            ("joined_queue", "19.11 18:00", {}),
            ("released", "19.11 22:00", {}),
            ("joined_queue", "20.11 09:00", {}),
            ("released", "20.11 15:00", {}),
        ],
        crossings=("syrym", "taskala"),
    )
    report = report_of(fleet)
    assert report.figures.passed == 1
    assert [(p.crossing_code, p.hours, p.counted) for p in report.passed] == [
        ("syrym", 4, True),
        ("taskala", 6, False),
    ]


def test_that_what_was_delivered_before_the_period_is_not_on_the_line():
    fleet = Fleet()
    fleet.add("161 AB 07", [("delivered", "19.11 12:00", {})])
    fleet.add("162 AB 07", [("delivered", "20.11 12:00", {})])
    report = report_of(fleet)
    assert [t.plate for g in report.others for t in g.trucks] == ["162 AB 07"]


def test_that_a_truck_waiting_for_papers_in_our_yard_is_among_the_others_since_when():
    fleet = Fleet()
    fleet.add("131 AA 07", [("documents_wait", "20.11 11:00", {"text": "нет СНТ"})])
    report = report_of(fleet)
    group = report.others[0]
    assert group.stage == Stage.DOCUMENTS_WAIT
    assert (group.trucks[0].since, group.trucks[0].text) == (oral("20.11 11:00"), "нет СНТ")
    assert report.figures.downtime_hours == 0


def test_that_a_refused_trucks_arrival_is_never_a_guess():
    fleet = Fleet()
    fleet.add(
        "902 BC 07",
        [("joined_queue", "19.11 09:00", {}), ("refused", "20.11 04:10", {"reason": "D03"})],
        promised="19.11 12:00",
        arrival=arrives("21.11 22:00", "22.11 18:00", 0.5),
    )
    row = report_of(fleet).standing[0]
    assert row.arrival.earliest is None
    assert row.arrival.why_null == WhyNull.REFUSED
    assert row.is_refused
    assert row.is_late


@pytest.mark.parametrize(
    ("direction", "side"), [(Direction.OUT, "border_kz"), (Direction.IN, "border_ru")]
)
def test_that_the_queue_is_on_the_side_of_the_post_it_stands_before(direction, side):
    fleet = Fleet()
    fleet.add("417 AK 07", [("joined_queue", "20.11 08:00", {})], direction=direction)
    told = [("joined_queue", "20.11 08:00", {"reason": "exit_queue"})]
    fleet.add("233 DD 07", told, direction=direction)
    reasons = [row.reason for row in report_of(fleet).standing]
    assert [(r.code, r.side) for r in reasons] == [("exit_queue", side)] * 2


def test_that_a_hired_truck_is_called_through_its_carrier():
    fleet = Fleet()
    fleet.add(
        "518 AF 07",
        [("joined_queue", "20.11 09:00", {})],
        driver="Нұрланов Ерлан",
        phone="+7 700 000 00 99",
        carrier=a_carrier("ИП Қуанышев", phones=("+7 700 000 00 18",)),
    )
    row = report_of(fleet).standing[0]
    assert (row.carrier, row.phone) == ("ИП Қуанышев", "+7 700 000 00 18")


def test_that_a_silent_trucks_row_says_since_when_and_how_often_it_was_called(report):
    row = next(r for r in report.rows if r.is_silent)
    assert row.where.silent_since == oral("20.11 05:48")
    assert row.where.attempts == 4


def test_that_yesterdays_distance_stands_beside_todays(report):
    row = next(r for r in report.rows if r.plate == "417 AK 07")
    assert (row.where.km, row.where.km_before) == (6, 13)


def test_that_parts_of_a_wait_are_told_apart_where_they_are_known(report):
    row = next(r for r in report.rows if r.plate == "233 DD 07")
    assert row.where.parts.exit_post == 16
    assert row.where.parts.neutral == pytest.approx(10 + 1 / 3)


def test_that_a_missed_promise_counts_as_late_until_the_truck_is_there():
    fleet = Fleet()
    fleet.add("101 AA 07", [("departed", "19.11 09:00", {})], promised="20.11 09:00")
    fleet.add("102 AA 07", [("arrived", "20.11 12:00", {})], promised="20.11 09:00")
    report = report_of(fleet)
    assert report.figures.probably_late == 1
    assert [r.plate for r in report.late] == ["101 AA 07"]


@pytest.mark.parametrize(
    ("chance", "limit", "late"), [(0.6, 0.5, 1), (0.4, 0.5, 0), (0.4, 0.3, 1), (0.6, 0.8, 1)]
)
def test_that_more_likely_late_than_not_is_late_and_a_company_may_count_earlier(
    chance, limit, late
):
    fleet = Fleet()
    view = fleet.add(
        "101 AA 07",
        [("departed", "20.11 09:00", {})],
        promised="21.11 12:00",
        arrival=arrives("21.11 09:00", "21.11 18:00", chance),
    )
    fleet.views[0] = replace(view, late_chance=limit)
    assert report_of(fleet).figures.probably_late == late


def test_that_the_boss_is_asked_about_refusals_lost_bookings_and_a_faster_crossing(report):
    kinds = [d.kind for d in report.decisions]
    assert kinds == ["refused", "slot_lost", "blocked", "blocked", "divert"]
    divert = report.decisions[-1]
    assert (divert.crossing.code, divert.other_crossing.code) == ("syrym", "taskala")
    assert (divert.count, divert.out_of) == (5, len(report.departures))


def test_that_a_crossing_hardly_faster_is_not_proposed():
    fleet = Fleet()
    fleet.add("120 AC 07", [("loading", "20.11 12:00", {})], planned_departure=oral("21.11 06:00"))
    jam = a_crossing_view(
        syrym(), Direction.OUT, fleet, (26, 44), state=CrossingState.JAM, since=oral("18.11 09:00")
    )
    other = a_crossing_view(taskala(), Direction.OUT, fleet, (10, 30))
    assert report_of(fleet, (jam, other)).decisions == ()


def test_that_a_step_whose_hour_has_come_is_asked_about():
    fleet = Fleet()
    for plate, due in (("101 AA 07", "20.11 16:00"), ("102 AA 07", "20.11 18:00")):
        fleet.add(
            plate,
            [
                ("departed", "20.11 09:00", {}),
                ("reminder", "20.11 10:00", {"text": "звонок", "due_at": oral(due)}),
            ],
        )
    found = report_of(fleet).decisions
    assert [(d.kind, d.plate) for d in found] == [("step_due", "101 AA 07")]


def test_that_a_booking_at_risk_is_asked_about_before_it_is_lost():
    fleet = Fleet()
    view = fleet.add(
        "417 AK 07",
        [
            ("joined_queue", "20.11 09:00", {}),
            ("slot_booked", "20.11 09:30", {"due_at": oral("20.11 20:00")}),
        ],
    )
    fleet.views[0] = replace(view, alerts=(an_alert(AlertKind.SLOT, view.trip.id),))
    assert [d.kind for d in report_of(fleet).decisions] == ["slot_risk"]


def test_that_a_booking_about_to_be_lost_is_asked_about_before_the_truck_is_late():
    fleet = Fleet()
    view = fleet.add(
        "892 MH 07",
        [
            ("loaded", "20.11 09:00", {}),
            ("slot_booked", "20.11 09:30", {"due_at": oral("20.11 20:00")}),
        ],
        planned_departure=oral("20.11 18:00"),
    )
    alert = replace(an_alert(AlertKind.SLOT, view.trip.id), level=Level.ACT)
    fleet.views[0] = replace(view, alerts=(alert,))
    report = report_of(fleet)
    assert [(d.kind, d.plate) for d in report.decisions] == [("slot_risk", "892 MH 07")]
    assert report.departures[0].missed_slot == oral("20.11 20:00")
    assert report.others[0].trucks[0].missed_slot == oral("20.11 20:00")


def test_that_the_board_and_the_paper_call_the_same_trips_late():
    fleet = Fleet()
    for nth, chance in enumerate((0.6, 0.4)):
        fleet.add(
            f"10{nth} AA 07",
            [("departed", "20.11 09:00", {})],
            promised="21.11 12:00",
            arrival=arrives("21.11 09:00", "21.11 18:00", chance),
        )
    figures = report_of(fleet).figures
    assert figures.late_trips == sum(view.is_late(END) for view in fleet.views) == 1


def test_that_the_way_out_and_the_way_home_are_two_averages(report):
    ways = report.figures.passed_ways
    assert sum(count for _, count, _ in ways) == report.figures.passed


def test_that_the_day_of_a_jam_is_counted_from_the_day_it_began(report):
    assert report.crossings[0].code == "syrym"
    assert report.crossings[0].nth_day == 3


def test_that_trucks_still_waiting_stand_beside_the_forecast_of_their_crossing(report):
    own = report.crossings[0].own
    assert own.count == 4
    assert (int(own.shortest), int(own.longest)) == (10, 32)


def test_that_the_nearest_booking_is_the_first_day_with_a_free_slot(report):
    day, count = report.crossings[0].next_slots
    assert (day.day, count) == (22, 12)


def test_that_departures_of_tomorrow_name_what_keeps_them_back(report):
    assert [(d.plate, [p.rule.code for p in d.papers]) for d in report.departures][:2] == [
        ("120 AC 07", ["dopp"]),
        ("121 AC 07", []),
    ]
    assert len(report.departures) == 5


@pytest.mark.parametrize(("start", "end"), [(END, START), (START, START)])
def test_that_an_empty_period_is_a_named_error(start, end):
    with pytest.raises(KezekError) as raised:
        daily_report(example()[0], start, end)
    assert raised.value.problem.code == "report_period"


def test_that_a_period_that_has_not_begun_is_a_named_error():
    with pytest.raises(KezekError, match="report_period"):
        daily_report(example()[0], END + timedelta(days=1), END + timedelta(days=2))


def test_that_a_day_that_goes_on_is_counted_till_now():
    fleet = Fleet()
    fleet.add("417 AK 07", [("joined_queue", "20.11 09:00", {})])
    report = daily_report(view_of(fleet, as_of=oral("20.11 12:00")), START, END)
    assert report.head.goes_on
    assert report.figures.downtime_hours == 3


def test_that_a_weekend_counts_more_than_a_day_of_downtime():
    fleet = Fleet()
    fleet.add("417 AK 07", [("joined_queue", "18.11 09:00", {})])
    report = daily_report(view_of(fleet), oral("17.11 17:00"), END)
    assert not report.head.is_day
    assert report.standing[0].downtime.in_period == 56


def test_that_all_of_forty_five_standing_trucks_are_on_the_paper():
    report = daily_report(standing_trucks(45), START, END)
    assert len(report.standing) == report.figures.on_line == 45


def test_that_an_empty_fleet_has_a_paper_too():
    figures = report_of(Fleet()).figures
    assert (figures.on_line, figures.passed_hours, figures.standing_hours) == (0, None, None)


def test_that_a_jam_that_burns_everybodys_booking_is_one_question():
    fleet = Fleet()
    for plate in ("417 AK 07", "418 AK 07", "419 AK 07"):
        fleet.add(
            plate,
            [
                ("joined_queue", "20.11 09:00", {}),
                ("slot_booked", "20.11 09:30", {"due_at": oral("20.11 12:00")}),
                ("slot_lost", "20.11 13:00", {}),
            ],
        )
    report = report_of(fleet)
    assert [(d.kind, d.count) for d in report.decisions] == [("slots_lost", 3)]
    assert len(report.to_decide) == 3


def test_that_a_booking_no_longer_matters_beyond_the_exit_post():
    fleet = Fleet()
    fleet.add(
        "283 KF 07",
        [
            ("joined_queue", "20.11 01:00", {}),
            ("slot_lost", "20.11 06:00", {"due_at": oral("20.11 05:00")}),
            ("exit_post_out", "20.11 08:40", {}),
        ],
    )
    assert report_of(fleet).decisions == ()
