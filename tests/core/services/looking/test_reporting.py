"""The delay report of the desk: as it was known at the end of the period."""

from dataclasses import replace
from datetime import timedelta

from core.domain.clock import StandingClock
from core.domain.trip import Stage
from core.services.looking import look
from core.services.looking.reporting import day_period, report_of_period
from tests.builders import oral
from tests.desks import RealTime, send, tell

NIGHT = oral("20.11 22:30")


def at(desk, moment):
    return replace(desk, clock=StandingClock(moment, RealTime(moment), is_replay=False))


def test_that_who_fell_silent_by_day_is_silent_on_the_paper_of_the_night(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "20.11 01:00"))
    look.refresh(at(desk, oral("20.11 15:00")))
    by_night = at(desk, NIGHT)
    on_board = [a.kind.value for a in look.look(by_night).trip(sent.trip.id).alerts]
    assert "silent" in on_board
    report = report_of_period(by_night, NIGHT - timedelta(days=1), NIGHT + timedelta(hours=1))
    assert report.figures.silent == 1


def test_that_the_paper_of_a_day_gone_knows_only_what_was_heard_by_its_end(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "19.11 08:00"))
    tell(desk, sent.trip, ("released", "19.11 16:00", {"heard_at": oral("19.11 19:00")}))
    report = report_of_period(desk, *day_period(desk, oral("19.11 12:00").date()))
    assert [row.where.stage for row in report.standing] == [Stage.QUEUE]
    assert look.look(desk).trips[0].state.stage == Stage.AFTER_BORDER
