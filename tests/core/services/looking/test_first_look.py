from datetime import timedelta

from core.domain.forecast import WhyNull
from core.services.looking.first_look import first_look
from core.services.looking.look import look, refresh
from tests.builders import NOW
from tests.desks import a_desk, send


def opened_again(desk, folder, hours):
    desk.close()
    return a_desk(folder, NOW + timedelta(hours=hours))


def test_that_trips_are_there_before_anything_is_reckoned(tmp_path):
    desk = a_desk(tmp_path)
    send(desk, "417 AK 07", ("joined_queue", "20.11 08:05"))
    view = first_look(desk)
    assert not view.is_reckoned
    assert [(t.plate, t.state) for t in view.trips] == [
        (t.plate, t.state) for t in look(desk).trips
    ]
    assert view.trips[0].forecast.why_null == WhyNull.NOT_YET
    desk.close()


def test_that_forecasts_are_shown_as_they_were_said_last(tmp_path):
    desk = a_desk(tmp_path)
    send(desk, "417 AK 07", ("joined_queue", "20.11 08:05"))
    said = refresh(desk).trips[0]
    desk = opened_again(desk, tmp_path, 1)
    (trip,) = first_look(desk).trips
    assert abs(trip.arrives(0.5) - said.arrives(0.5)) < timedelta(minutes=1)
    assert min(trip.forecast.quantiles.hours) >= trip.state.waiting_hours(desk.clock.now())
    desk.close()


def test_that_a_forecast_of_yesterday_is_not_shown_as_one(tmp_path):
    desk = a_desk(tmp_path)
    send(desk, "417 AK 07", ("joined_queue", "20.11 08:05"))
    refresh(desk)
    desk = opened_again(desk, tmp_path, 24)
    assert first_look(desk).trips[0].arrival.quantiles is None
    desk.close()
