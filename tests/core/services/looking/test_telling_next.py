"""Whom to tell next: by what he was told, and what is forecast now."""

from dataclasses import replace
from datetime import timedelta

from core.domain.desk import Company, DeskView
from core.domain.forecast import Arrival
from core.domain.quantiles import Quantiles
from core.domain.telling import Audience, Said, TellReason, Told
from core.services.entering import telling
from core.services.entering.telling import Telling
from core.services.looking import look
from core.services.looking.telling_next import tells_of, whom_to_tell
from tests.builders import NOW, an_event, oral
from tests.desks import a_desk, send
from tests.ui.desk_views import a_trip_view

WAITS, REFUSED = 1, 0


def arriving(hours, promised=10.0, **more):
    """A truck in the queue with the middle of its arrival in so many hours."""
    view = a_trip_view(40, WAITS)
    arrival = Arrival(NOW, Quantiles.of([hours] * 11), p_late=float(hours > promised))
    promised_at = NOW + timedelta(hours=promised)
    return replace(view, arrival=arrival, promised_at=promised_at, alerts=(), **more)


def told(view, hours_ago=5.0, middle=8.0, **more):
    """What its customer was told: an arrival in so many hours from now, give or take two."""
    at = NOW - timedelta(hours=hours_ago)
    ends = [NOW + timedelta(hours=h) for h in (middle - 2, middle, middle + 2)]
    given = {"reader": view.customers[0], "audience": Audience.CUSTOMER, "text": "", "by": "Ж."}
    return Told(at=at, said=Said(*ends), **{**given, **more})


def tells(view, *said):
    return tells_of(DeskView(NOW, Company(), (view,), (), (), ()), {view.trip.id: said})


def reasons(view, *said):
    return {(t.listener.audience, one.reason) for t in tells(view, *said) for one in t.trips}


def test_that_a_customer_whose_truck_will_be_late_is_told_before_he_asks():
    assert reasons(arriving(20)) == {(Audience.CUSTOMER, TellReason.LATE)}
    assert reasons(arriving(5)) == set()


def test_that_who_was_told_is_told_again_when_the_arrival_has_moved():
    view = arriving(20)
    assert reasons(view, told(view, middle=8)) == {(Audience.CUSTOMER, TellReason.MOVED)}
    assert tells(view, told(view, middle=8))[0].trips[0].moved == 12.0
    assert reasons(view, told(view, middle=19)) == set()


def test_that_what_was_told_in_the_last_day_stays_on_the_list():
    view = arriving(20)
    (tell,) = tells(view, told(view, middle=19))
    assert not tell.trips
    assert tell.last is not None
    assert tells(view, told(view, middle=19, hours_ago=30)) == ()


def test_that_of_a_refusal_the_customer_and_the_head_are_told_once():
    view = a_trip_view(41, REFUSED)
    both = {(Audience.CUSTOMER, TellReason.STUCK), (Audience.BOSS, TellReason.STUCK)}
    assert reasons(view) == both
    head = told(view, hours_ago=0.1, reader="руководитель", audience=Audience.BOSS)
    assert reasons(view, head) == {(Audience.CUSTOMER, TellReason.STUCK)}


def test_that_a_call_promised_to_a_customer_comes_before_all_else():
    view = arriving(20)
    call = an_event("reminder", "20.11 14:00", view.trip, text="позвонить клиенту",
                    due_at=oral("20.11 15:00"))  # fmt: skip
    view = replace(view, state=replace(view.state, reminders=(call,)))
    assert reasons(view) == {(Audience.CUSTOMER, TellReason.CALL)}


def test_that_a_message_that_was_sent_ends_the_asking(tmp_path):
    desk = a_desk(tmp_path)
    sent = send(desk, "417 AK 07", ("departed", "19.11 01:00"), ("breakdown", "20.11 08:00"))
    view = look.look(desk)
    before = {t.listener.audience for t in whom_to_tell(desk, view) if t.trips}
    assert Audience.BOSS in before
    telling.tell(
        desk,
        Telling(Audience.BOSS, "руководитель", "boss", "ru", "…", {sent.trip.id: "поломка"}),
    )
    after = {t.listener.audience for t in whom_to_tell(desk, look.look(desk)) if t.trips}
    assert Audience.BOSS not in after
    desk.close()


def test_that_what_was_told_is_known_though_the_clock_was_set_back(tmp_path):
    desk = a_desk(tmp_path)
    sent = send(desk, "417 AK 07", ("departed", "19.11 01:00"), ("breakdown", "20.11 08:00"))
    telling.tell(
        desk,
        Telling(Audience.BOSS, "руководитель", "boss", "ru", "…", {sent.trip.id: "поломка"}),
    )
    desk.clock = replace(desk.clock, at=desk.clock.at - timedelta(hours=5))
    after = {t.listener.audience for t in whom_to_tell(desk, look.look(desk)) if t.trips}
    assert Audience.BOSS not in after
    desk.close()
