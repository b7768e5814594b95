"""The delay report of a day or a longer period, and its files."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from core.domain.clock import ORAL, StandingClock, local_day
from core.domain.crossing import CrossingKey
from core.domain.quantiles import Quantiles
from core.report.daily import daily_report
from core.report.paper import DailyReport, DayFacts
from core.services.desk import Desk
from core.services.forecasts.accuracy import forecast_check
from core.services.looking.look import look_at_crossings, look_since
from core.store import queries


def day_period(desk: Desk, day: date | None = None) -> tuple[datetime, datetime]:
    """Beginning and end of a report's day: it ends on that day at the hour set (17:00)."""
    today = local_day(desk.clock.now())
    end = datetime.combine(day or today, time(desk.settings.report_hour), tzinfo=ORAL)
    return end - timedelta(days=1), end


def report_of_period(desk: Desk, start: datetime, end: datetime) -> DailyReport:
    """The paper for a period, as the desk knew it at its end (or knows it now, before that).

    Raises KezekError `report_period`, `report_does_not_add_up`.
    """
    now = desk.clock.now()
    then = desk.at(end) if end < now else _standing(desk, now)
    facts = _day_facts(then, desk, end)  # before the look: what it took is free by then
    report = daily_report(look_since(then, start), start, end, facts)
    return replace(report, journal=_head(desk))


def _head(desk: Desk) -> str:
    """The head of this desk's journal, by which the paper tells later what was changed since."""
    with desk.store.reading() as snapshot:
        head = queries.heads(snapshot).get(desk.author.desk)
    return "" if head is None else head.text


def _standing(desk: Desk, now: datetime) -> Desk:
    """The desk of now with its clock stopped: the paper and the board tell of the same alerts."""
    return replace(desk, clock=StandingClock(now, desk.clock, is_replay=desk.clock.is_replay))


def _said_before(desk: Desk, moment: datetime) -> dict[CrossingKey, Quantiles]:
    """What was to be said of each crossing at an earlier moment."""
    views = look_at_crossings(desk.at(moment))
    return {
        (v.crossing.code, v.direction): v.forecast.quantiles for v in views if v.forecast.quantiles
    }


def _day_facts(then: Desk, desk: Desk, end: datetime) -> DayFacts:
    settings = desk.settings
    week = (end - timedelta(days=7), then.clock.now())
    with then.store.reading() as snapshot:
        open_trips = queries.open_trips(snapshot, end - timedelta(days=1), then.clock.now())
        journals = queries.events_of(snapshot, [t.id for t in open_trips], then.clock.now())
    return DayFacts(
        made_at=desk.clock.now(),
        truck_day_cost=settings.truck_day_cost,
        currency=settings.truck_day_currency,
        forecast_check=forecast_check(then, *week),
        yesterday=_said_before(desk, then.clock.now() - timedelta(days=1)),
        journals={key: tuple(events) for key, events in journals.items()},
        crossings=desk.reference.crossings,
    )
