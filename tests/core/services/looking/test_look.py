"""What the desk shows, from store to view."""

from dataclasses import replace
from datetime import timedelta

from core.domain.alert import AlertKind
from core.domain.clock import StandingClock
from core.domain.crossing import Direction
from core.domain.forecast import WhyNull
from core.domain.trip import Stage
from core.services.looking import look, status
from core.services.looking.alerting import acknowledge
from core.services.memory.estimates import Estimates
from core.store import queries
from tests.builders import NOW, a_reading, oral
from tests.desks import RealTime, a_desk, send, tell


def test_that_a_truck_31_hours_in_the_queue_is_shown_as_waiting_at_least_31_hours(desk):
    send(desk, "417 AK 07", ("departed", "19.11 05:00"), ("joined_queue", "19.11 07:20"))
    shown = status.status(look.look(desk))["trips"][0]
    assert shown["stage"] == "queue"
    assert shown["waiting_hours"] == 31
    assert all(shown["wait"][q] >= 31 for q in ("q10", "q50", "q80", "q90"))
    assert shown["wait"]["basis"]["own_waiting"] >= 1


def test_that_a_truck_at_the_far_post_is_forecast_by_its_stage(desk):
    came = ("departed", "18.11 01:00"), ("joined_queue", "18.11 07:20")
    send(desk, "417 AK 07", *came)
    far = ("exit_post_in", "20.11 10:20"), ("entry_post_in", "20.11 13:20")
    send(desk, "758 CC 07", *came, *far)
    view = look.look(desk)
    queued, posted = status.status(view)["trips"]
    assert posted["waiting_hours"] == queued["waiting_hours"] == 55
    assert posted["wait"]["q90"] - 55 < 12 < queued["wait"]["q90"] - 55
    sources = [(s["kind"], s["source"]) for s in posted["wait"]["basis"]["sources"]]
    assert sources == [("stage", "entry_post"), ("prior", "stage")]
    ends = [trip.arrival.quantiles for trip in view.trips]
    assert ends[1].q90 - ends[1].q50 < ends[0].q90 - ends[0].q50


def test_that_a_refused_truck_has_no_forecast_and_says_why(desk):
    send(
        desk,
        "902 BC 07",
        ("joined_queue", "18.11 19:00"),
        ("refused", "20.11 04:10", {"reason": "D03"}),
    )
    shown = status.status(look.look(desk))["trips"][0]
    assert shown["eta"] is None
    assert shown["why_null"] == WhyNull.REFUSED
    assert shown["waiting_hours"] is None
    assert [a["kind"] for a in shown["alerts"]] == ["refused"]


def test_that_looking_from_six_in_the_morning_shows_what_was_known_at_six(tmp_path):
    desk = a_desk(tmp_path)
    sent = send(desk, "417 AK 07", ("departed", "20.11 01:00"), ("joined_queue", "20.11 02:30"))
    tell(desk, sent.trip, ("exit_post_out", "20.11 05:00", {"heard_at": oral("20.11 09:00")}))
    at_six = replace(
        desk,
        clock=StandingClock(oral("20.11 06:00"), RealTime()),
        estimates=Estimates(),
    )
    assert look.look(at_six).trips[0].state.stage == Stage.QUEUE
    assert look.look(desk).trips[0].state.stage == Stage.NEUTRAL
    desk.close()


def test_that_forecasts_are_kept_at_joining_and_on_a_new_fact_but_not_at_every_look(desk):
    sent = send(desk, "417 AK 07", ("departed", "20.11 01:00"), ("joined_queue", "20.11 12:00"))
    for _ in range(3):
        look.refresh(desk)
    assert _causes(desk, sent) == ["joined"]
    later = NOW + timedelta(minutes=10)
    desk.clock = StandingClock(later, RealTime(later), is_replay=False)
    tell(desk, sent.trip, ("position", later, {"km_to_barrier": 6.0}))
    desk.clock = StandingClock(later + timedelta(minutes=1), RealTime(later), is_replay=False)
    look.refresh(desk)
    assert _causes(desk, sent) == ["joined", "fact"]


def test_that_an_entry_from_before_the_clock_was_set_back_is_not_news_at_every_look(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "20.11 12:00"))
    tell(desk, sent.trip, ("position", NOW + timedelta(hours=3), {"km_to_barrier": 6.0}))
    for minute in range(4):
        moment = NOW + timedelta(minutes=minute)
        desk.clock = StandingClock(moment, RealTime(moment), is_replay=False)
        look.refresh(desk)
    assert _causes(desk, sent) == ["joined"]


def test_that_a_standing_clock_adds_nothing_to_the_forecast_log(tmp_path):
    desk = a_desk(tmp_path, is_replay=True)
    sent = send(desk, "417 AK 07", ("joined_queue", "20.11 12:00"))
    look.refresh(desk)
    assert _causes(desk, sent) == []
    desk.close()


def test_that_a_trip_delivered_yesterday_is_still_shown_and_an_older_one_is_not(desk):
    send(desk, "417 AK 07", ("released", "19.11 20:00"), ("delivered", "20.11 09:00"))
    send(desk, "233 DD 07", ("released", "17.11 20:00"), ("delivered", "18.11 09:00"))
    assert [t.plate for t in look.look(desk).trips] == ["417 AK 07"]


def test_that_the_crossing_lists_our_trucks_in_the_order_they_joined(desk):
    later = send(desk, "233 DD 07", ("joined_queue", "20.11 09:00"))
    first = send(desk, "417 AK 07", ("joined_queue", "20.11 02:00"))
    syrym = look.look(desk).crossing("syrym", Direction.OUT)
    assert syrym.waiting == (first.trip.id, later.trip.id)


def test_that_a_reading_stays_on_the_desk_with_its_age_when_the_line_is_down(desk):
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        uow.readings.observe(a_reading("board_vehicles", 315.0, "20.11 13:20"))
        uow.commit()
    shown = status.status(look.look(desk))["crossings"][0]["readings"]
    assert [(r["kind"], r["value"], r["age_minutes"]) for r in shown] == [
        ("board_vehicles", 315.0, 60.0)
    ]


def test_that_an_alert_acknowledged_by_one_stays_so_at_the_next_look(desk):
    send(desk, "902 BC 07", ("joined_queue", "19.11 19:00"), ("refused", "20.11 04:10"))
    (alert,) = [a for a in look.refresh(desk).alerts if a.kind == AlertKind.REFUSED]
    acknowledge(desk, alert.id)
    (again,) = [a for a in look.refresh(desk).alerts if a.kind == AlertKind.REFUSED]
    assert again.id == alert.id
    assert not again.is_waiting(NOW)


def test_that_a_trips_page_holds_its_journal_and_its_way(desk):
    sent = send(desk, "417 AK 07", ("departed", "20.11 01:00"), ("joined_queue", "20.11 12:00"))
    look.refresh(desk)
    page = look.trip_detail(desk, sent.trip.id)
    assert [row.event.kind.value for row in page.journal] == ["departed", "joined_queue"]
    assert any(point.is_border for point in page.route)
    assert page.forecasts


def test_that_the_coming_three_days_of_a_crossing_are_forecast(desk):
    history = look.crossing_history(desk, "syrym", Direction.OUT)
    hours = [(at - NOW).total_seconds() / 3600 for at, _ in history.coming]
    assert hours[0] == 0
    assert hours[-1] == 72
    assert all(f.quantiles for _, f in history.coming)


def _causes(desk, sent):
    with desk.store.reading() as snapshot:
        return [r.cause for r in queries.forecasts_of(snapshot, sent.trip.id, desk.clock.now())]


def test_that_a_truck_waiting_for_longer_than_the_history_looked_at_still_counts(desk):
    send(desk, "417 AK 07", ("joined_queue", "01.09 08:00"))
    send(desk, "233 DD 07", ("departed", "20.11 12:00"))
    shown = status.status(look.look(desk))["trips"]
    assert [t["wait"]["basis"]["own_waiting"] for t in shown] == [1, 1]


def test_that_a_truck_off_the_desk_since_yesterday_has_overtaken_all_the_same(desk):
    send(desk, "417 AK 07", ("joined_queue", "18.11 08:00"))
    send(
        desk,
        "233 DD 07",
        ("joined_queue", "18.11 12:00"),
        ("released", "18.11 20:00"),
        ("delivered", "19.11 06:00"),
    )
    (stranded,) = [a for a in look.look(desk).alerts if a.kind == AlertKind.STRANDED]
    assert stranded.values["overtaken_by"] == 1


def test_that_a_page_has_the_figures_of_the_board_without_another_look(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "20.11 02:00", {"crossing": "syrym"}))
    board = look.refresh(desk)
    assert look.trip_detail(desk, sent.trip.id).view is board.trip(sent.trip.id)
    found = look.crossing_history(desk, "syrym", Direction.OUT).view
    assert found is board.crossing("syrym", Direction.OUT)


def test_that_what_was_said_since_the_last_look_is_on_the_page(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "20.11 02:00", {"crossing": "syrym"}))
    look.refresh(desk)
    tell(desk, sent.trip, ("released", "20.11 14:00"))
    page = look.trip_detail(desk, sent.trip.id)
    assert page.view.state.stage == Stage.AFTER_BORDER
    assert len(page.journal) == 2
