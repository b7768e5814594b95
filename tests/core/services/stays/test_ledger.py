"""Drivers' days in Russia from the journals of a desk, and the alerts that follow from them."""

from dataclasses import replace
from datetime import date, timedelta

from core.domain.alert import AlertKind, Level
from core.domain.crossing import Direction
from core.domain.ids import new_id
from core.domain.papers import Document, DocumentKind
from core.services import registers
from core.services.looking import look
from core.services.papers import rules
from core.services.stays import ledger
from tests.builders import a_trip, an_event, oral
from tests.desks import send, tell


def rounds(desk, sent, *stretches):
    """Trips out and home of a driver: released out, released in."""
    for number, (out, home) in enumerate(stretches):
        there = a_trip(sent.truck, ref=f"O-{number}", driver=sent.driver.id)
        back = a_trip(
            sent.truck, ref=f"I-{number}", driver=sent.driver.id, direction=Direction.IN,
            origin="Самара", destination="Орал",
        )  # fmt: skip
        with desk.store.unit_of_work(desk.author, desk.clock) as uow:
            for trip in (there, back):
                uow.trips.put(trip)
            uow.journal.add(an_event("released", out, there))
            uow.journal.add(an_event("delivered", oral(out) + timedelta(hours=12), there))
            uow.journal.add(an_event("released", home, back))
            uow.journal.add(an_event("delivered", oral(home) + timedelta(hours=2), back))
            uow.commit()


def kinds(view, kind):
    return [a for a in view.alerts if a.kind == kind]


def test_that_days_of_trips_long_closed_are_counted(desk):
    sent = send(desk, "417 AK 07", ("departed", "20.11 05:00"))
    rounds(desk, sent, ("01.03 10:00", "10.03 09:00"), ("28.12.2025 10:00", "02.01 09:00"))
    (trip,) = look.look(desk).trips
    assert trip.stay.ledger.used == 12
    assert ledger.ledgers(desk, [sent.driver])[sent.driver.id].used == 12


def test_that_days_known_from_before_count_in_their_year_alone(desk):
    sent = send(desk, "417 AK 07", ("departed", "20.11 05:00"))
    for year, used in ((2026, 61), (2025, 0)):
        registers.save(desk, replace(sent.driver, days_before=61, days_before_year=year))
        assert look.look(desk).trips[0].stay.ledger.used == used


def test_that_the_ninetieth_day_falls_in_this_jam_at_its_upper_bound_alone(desk):
    sent = send(
        desk,
        "417 AK 07",
        ("departed", "19.11 05:00"),
        ("joined_queue", "19.11 07:20"),
        destination="Самара",
    )
    added = look_ahead(desk, sent)
    assert added.with_median < added.with_upper
    before = 90 - added.with_upper
    registers.save(desk, replace(sent.driver, days_before=before, days_before_year=2026))
    (trip,) = look.look(desk).trips
    assert trip.stay.with_upper == 90
    assert trip.stay.with_median < 90
    (alert,) = kinds(trip, AlertKind.STAY_DAYS)
    assert alert.level == Level.WARN
    registers.save(desk, replace(sent.driver, days_before=before - 4, days_before_year=2026))
    assert not kinds(look.look(desk).trips[0], AlertKind.STAY_DAYS)


def look_ahead(desk, sent):
    return ledger.outlooks(desk, look.look(desk))[sent.trip.id]


def test_that_with_the_median_over_the_limit_somebody_must_act(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "19.11 07:20"))
    registers.save(desk, replace(sent.driver, days_before=89, days_before_year=2026))
    (alert,) = kinds(look.look(desk).trips[0], AlertKind.STAY_DAYS)
    assert alert.level == Level.ACT
    assert alert.values["used"] == 89


def test_that_a_driver_waiting_in_russia_on_the_way_home_is_counted_on(desk):
    sent = send(
        desk,
        "064 BH 07",
        ("loading", "10.11 08:00"),
        ("joined_queue", "18.11 08:00"),
        direction=Direction.IN,
        origin="Самара",
        destination="Орал",
    )
    outlook = look_ahead(desk, sent)
    assert outlook.ledger.used == 11
    assert outlook.ledger.is_there
    assert outlook.with_upper >= outlook.with_median >= 11


def test_that_nothing_is_warned_of_once_the_rule_is_switched_off(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "19.11 07:20"))
    registers.save(desk, replace(sent.driver, days_before=95, days_before_year=2026))
    assert kinds(look.look(desk).trips[0], AlertKind.STAY_DAYS)
    rule = next(r for r in desk.reference.rules if r.code == "stay_days")
    rules.save_rule(desk, replace(rule, is_on=False))
    (trip,) = look.look(desk).trips
    assert trip.stay.limit is None
    assert not kinds(trip, AlertKind.STAY_DAYS)


def test_that_a_refused_truck_has_no_forecast_of_days(desk):
    sent = send(desk, "902 BC 07", ("joined_queue", "18.11 19:00"), ("refused", "20.11 04:10"))
    assert look_ahead(desk, sent).with_median is None


def test_that_who_takes_the_wheel_abroad_has_his_own_days(desk):
    sent = send(desk, "417 AK 07", ("released", "10.11 10:00"))
    other = replace(sent.driver, id=new_id(), name="Сериков Болат", phones=("+7 700 000 00 99",))
    registers.save(desk, other)
    tell(desk, sent.trip, ("driver_changed", "15.11 10:00", {"other": "Сериков Болат"}))
    days = ledger.ledgers(desk, [sent.driver, other])
    assert days[sent.driver.id].used == 6
    assert days[other.id].used == 6
    assert look.look(desk).trips[0].stay.driver == "Сериков Болат"


def test_that_a_licence_that_runs_out_before_he_is_back_is_told(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "20.11 07:20"))
    registers.save(desk, replace(sent.driver, licence_until=date(2026, 11, 21)))
    (alert,) = kinds(look.look(desk).trips[0], AlertKind.DOCUMENTS)
    assert (alert.values["runs_out"], alert.level) == ("licence", Level.ACT)
    registers.save(desk, replace(sent.driver, licence_until=date(2027, 11, 21)))
    assert not kinds(look.look(desk).trips[0], AlertKind.DOCUMENTS)


def test_that_an_insurance_must_hold_until_the_return_and_a_certificate_until_the_goal(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "20.11 07:20"))
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for kind, until in ((DocumentKind.INSURANCE, 22), (DocumentKind.PHYTO, 30)):
            uow.documents.put(
                Document(
                    id=new_id(),
                    trip=sent.trip.id,
                    kind=kind,
                    number=kind.value,
                    valid_until=date(2026, 11, until),
                )
            )
        uow.commit()
    ends = look.look(desk).trips[0].stay.ends
    assert [end.paper for end in ends] == ["insurance"]


def test_that_free_drivers_of_the_same_company_may_take_over(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "19.11 07:20"))
    send(desk, "233 DD 07", ("joined_queue", "19.11 07:20"))
    free = replace(sent.driver, id=new_id(), name="Свободный Ерлан", phones=())
    spent = replace(
        sent.driver, id=new_id(), name="Отъездивший Марат", phones=(),
        days_before=90, days_before_year=2026,
    )  # fmt: skip
    for driver in (free, spent):
        registers.save(desk, driver)
    view = look.look(desk)
    found = ledger.at_the_wheel(desk, view, view.trip(sent.trip.id)).relief
    assert [(r.driver.name, r.left, r.fits) for r in found] == [
        ("Свободный Ерлан", 90, True),
        ("Отъездивший Марат", 0, False),
    ]
