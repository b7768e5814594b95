"""The time of an event or of what is due, with the questions a vague one raises."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from core.domain.clock import ORAL
from core.domain.event import EventKind as K
from core.domain.event import Occurred
from core.domain.trip import Stage
from core.phrase.drafts import Option, Question
from core.phrase.happening.decision import Decision, is_foretold, is_now
from core.phrase.happening.facts import Fact, was_then
from core.phrase.known import KnownTrip
from core.phrase.line import Line, read_clock
from core.phrase.moments.ahead import is_expected_by, waits_for_it
from core.phrase.moments.day_or_hour import day_or_hour, may_be_day
from core.phrase.moments.local_hours import is_of_unloading, told_in
from core.phrase.moments.said import Said
from core.phrase.moments.time_run import OVER
from core.phrase.moments.when import Hours, at_hour, due, not_later_than, past
from core.phrase.moments.whose_hour import (
    is_of_another_part,
    is_of_notice,
    is_of_saying,
    is_waited_for,
    told_hour,
    was_seen_then,
)
from core.phrase.moments.worked_till import worked_till

_SLOTS = (K.SLOT_BOOKED, K.SLOT_MOVED)
_PASSING = frozenset({K.RELEASED, K.EXIT_POST_IN, K.EXIT_POST_OUT, K.ENTRY_POST_IN})
_LASTING = frozenset({K.INSPECTION, K.LOADING, K.UNLOADING, K.BREAKDOWN, K.ROAD_CHECK})
_OFFERED, _LAST_HOUR = (9, 13, 18), 23


@dataclass(frozen=True, slots=True)
class Timed:
    """When, and how it was told where that is not Oral time."""

    occurred: Occurred
    due_at: datetime | None = None
    told_clock: str = ""
    told_zone: str = ""


def event_time(
    line: Line, name: str, fact: Fact, trip: KnownTrip | None, decision: Decision
) -> Timed:
    """When it happened: as told, or now; a range where only that is known."""
    said = _said_of_it(line, name, fact, decision)
    if said is None or (decision.is_state and is_now(said)):
        vague = decision.is_state or (line.is_chat and decision.kind in _PASSING)
        return Timed(not_later_than(line.now) if vague else Occurred(line.now))
    hours = line.world.vocabulary.hours["part_hours"]
    zone = _not_ahead(said, told_in(said, decision.kind, trip, fact), line.now, hours)
    if decision.kind == K.POSITION and past(said, line.now, zone, hours).is_future:
        return Timed(Occurred(line.now))  # it stands, and waits for tomorrow
    said = _asked_hour(line, name, said, zone)
    happened = past(said, line.now, zone, hours)
    occurred = happened.occurred
    in_part = decision.kind in _PASSING and occurred.earliest is not None
    if said.moment == "earlier_today" or in_part:
        occurred = _since_last_word(occurred, trip)
    if said.is_word and said.clock is not None and said.clock_to is None:
        local = occurred.at.astimezone(zone)
        said = replace(said, clock=(local.hour, local.minute))
    return Timed(occurred, told_clock=_clock(said, zone), told_zone=_zone_name(said, zone))


def _is_over_a_night(fact: Fact, said: Said | None) -> bool:
    """`за ночь`, `түнімен`: how long, not when."""
    told = (s for s in fact.spans if s.value is said and said is not None)
    return any(fact.chart.tokens[s.start].key in OVER for s in told)


def _said_of_it(line: Line, name: str, fact: Fact, decision: Decision) -> Said | None:
    """The time told of what happened; None where it is so now."""
    said = _asked_for_no_hour(line, name, fact) or _own_hour(line, fact, decision)
    if said is None and decision.kind in _PASSING:
        until = (w for w in fact.whens if w.role == "until" and (w.offset or 0) <= 0)
        said = next(until, None)
    ahead = fact.has("expected") or fact.first("unsure") is not None
    ahead = ahead or bool(fact.negated and said is not None and said.clock is None)
    if decision.kind == K.CONTACT and fact.first("notice") is not None:
        return said if is_of_saying(fact, said) else None  # "клиент закрывается в 18"
    tried = decision.kind == K.CONTACT_ATTEMPT  # "не отвечает с утра"
    if decision.kind == K.POSITION and not decision.progress and _is_over_a_night(fact, said):
        return None  # "осталось 4, за ночь ни метра"
    if said is not None and decision.kind == K.POSITION:
        if (
            waits_for_it(line, fact, said)
            or is_of_another_part(fact, said)
            or is_waited_for(fact, said)
        ):
            return None  # "ночью никого не брали, стоит 11 км", "обещают в 16"
        since = said.role == "since" and not was_then(fact)  # "с утра говорил, было 10 км"
        by_night = said.role == "by" and said.part == "night" and not said.has_day
        is_now_so = since or ahead or by_night or is_expected_by(line, fact)
        is_now_so = is_now_so or said == Said(role=said.role, offset=0)  # "бүгін кірмейді"
        said = None if is_now_so else said  # "13 км с 8 утра", "обещают к вечеру"
    if said is not None and tried and _is_no_hour_of_call(fact, said):
        return None
    ended = decision.kind in _LASTING and is_over(line, fact)
    if said is not None and said.role == "since" and (decision.kind in _PASSING or ended):
        said = _up_to(fact, said)
    stands = decision.kind == K.BREAKDOWN and fact.has("still", "stood") and not is_foretold(fact)
    if said is None and (decision.kind == K.JOINED_QUEUE or decision.is_state or stands):
        said = next((w for w in fact.whens if w.lasted is not None), None)
    return said


def _own_hour(line: Line, fact: Fact, decision: Decision) -> Said | None:
    """The hour told, but for that of what does not work; the end of the work that is done."""
    done = worked_till(line, fact) if decision.kind == K.DELIVERED else None
    said = told_hour(fact) if done is None else Said(clock=done)
    of_notice = said is not None and decision.is_state and is_of_notice(fact, said)
    return None if of_notice else said


def _is_no_hour_of_call(fact: Fact, said: Said) -> bool:
    """`не отвечает, в вацапе был в 12:10`, `не отвечает с утра`: it is so now."""
    lasts = said in (Said(offset=0), replace(said, role="since"))
    return lasts or was_seen_then(fact, said)


def _asked_for_no_hour(line: Line, name: str, fact: Fact) -> Said | None:
    """`прошел в 25:00`: a figure with a colon that is no hour is asked for."""
    stamps = (fact.chart.tokens[i] for i in fact.numbers)
    if not any(token.kind == "stamp" and token.sep == ":" for token in stamps):
        return None
    answer = line.ask(f"{name}.hour", Question(key="", code="which_hour", allows_value=True))
    clock = read_clock(answer) if answer else None
    return replace(fact.said or Said(), clock=clock, part=None) if clock is not None else None


def _not_ahead(said: Said, zone: tzinfo, now: datetime, hours: Hours) -> tzinfo:
    """An hour of the town that has not struck there yet was told by the desk's own clock."""
    if zone is ORAL or said.zone or said.clock is None or said.has_day:
        return zone
    there, here = (past(said, now, z, hours).occurred.at for z in (zone, ORAL))
    return ORAL if here > there else zone


def _up_to(fact: Fact, since: Said) -> Said:
    """`прошел с 10 до 12`: between the two."""
    until = next((w for w in fact.whens if w.role == "until" and w.clock is not None), None)
    return since if until is None else replace(since, clock_to=until.clock)


def is_over(line: Line, fact: Fact) -> bool:
    """`досмотр с 11 до 13`, told after one o'clock: nothing is to wait for."""
    since = next((w for w in fact.whens if w.role == "since" and w.clock is not None), None)
    until = next((w for w in fact.whens if w.role == "until" and w.clock is not None), None)
    if since is None or until is None or until.has_day:
        return False
    local = line.now.astimezone(ORAL)
    return (since.clock or (0, 0)) < (until.clock or (0, 0)) <= (local.hour, local.minute)


def _asked_hour(line: Line, name: str, said: Said, zone: tzinfo) -> Said:
    """The same time with the hour that was asked for."""
    hours = line.world.vocabulary.hours["part_hours"]
    happened = past(said, line.now, zone, hours)
    options: tuple[Option, ...] = ()
    if happened.is_future:
        required = True
    elif happened.other is not None:
        moments = (happened.occurred.at, happened.other)
        options = tuple(hour_option(m.astimezone(zone)) for m in moments)
        required = False
    elif said.moment == "earlier_today":
        required = False
    else:
        return said
    question = Question(
        key="", code="which_hour", options=options, required=required, allows_value=True
    )
    answer = line.ask(f"{name}.hour", question)
    clock = read_clock(answer) if answer else None
    if clock is None:
        return said
    day = None if happened.is_future or said.moment else said.offset
    return replace(said, clock=clock, moment=None, ago=None, part=None, is_word=False, offset=day)


def _since_last_word(occurred: Occurred, trip: KnownTrip | None) -> Occurred:
    start, end = occurred.earliest or occurred.at, occurred.latest or occurred.at
    if trip is not None and trip.last_contact is not None and start < trip.last_contact <= end:
        start = trip.last_contact
    return Occurred(start + (end - start) / 2, start, end)


def due_time(line: Line, name: str, fact: Fact, trip: KnownTrip | None, kind: K) -> Timed:
    """When a booking, promise or reminder is due; the hour is asked for where none was said."""
    now = Occurred(line.now)
    said = _due_said(fact, kind)
    zone = told_in(said or Said(), kind, trip, fact if fact.has("expected") else None)
    if fact.has("expected") and _is_there(fact, trip):
        zone = told_in(said or Said(), K.UNLOADING, trip)
    elif said is not None and said.clock is not None and is_of_unloading(fact, trip):
        zone = told_in(said, K.UNLOADING, trip)
    if kind == K.PROMISE and said is not None and may_be_day(fact, said):
        meant = day_or_hour(line, name, said)
        if meant is None:
            return Timed(now)
        said = meant
    if kind in _SLOTS and said is not None and said.has_day:
        said = replace(said, is_word=False)  # bookings are told by twenty-four hours
    found = due(said or Said(), line.now, zone, line.world.vocabulary.hours["offered_hour"])
    if found.at is not None:
        return Timed(
            now, found.at, _clock(_struck(said, found.at, zone), zone), _zone_name(said, zone)
        )
    if kind == K.REMINDER and found.day is not None:
        return Timed(now, _still_to_come(found.day, found.offered or _OFFERED[0], zone, line.now))
    offered = (found.offered,) if found.offered is not None else _OFFERED
    options = tuple(Option(f"{h:02d}:00", {"clock": f"{h:02d}:00"}) for h in offered)
    answer = line.ask(
        f"{name}.due", Question(key="", code="which_hour", options=options, allows_value=True)
    )
    clock = read_clock(answer) if answer else None
    if clock is None:
        return Timed(now)
    said = replace(said or Said(), clock=clock, part=None)
    return Timed(
        now,
        due(said, line.now, zone, {}).at,
        _clock(said, zone),
        _zone_name(said, zone),
    )


def _struck(said: Said | None, at: datetime, zone: tzinfo) -> Said | None:
    """The same with the hour it means there: `к трём часам дня` is 15:00."""
    if said is None or said.clock is None:
        return said
    local = at.astimezone(zone)
    return replace(said, clock=(local.hour, local.minute))


def _still_to_come(day: date, hour: int, zone: tzinfo, now: datetime) -> datetime:
    """The hour of the day, or of today the next that is offered."""
    hours = (at_hour(day, (h, 0), zone) for h in (hour, *_OFFERED, _LAST_HOUR) if h >= hour)
    return next((at for at in hours if at > now), at_hour(day, (hour, 0), zone))


def _is_there(fact: Fact, trip: KnownTrip | None) -> bool:
    """At the place of unloading its clock counts."""
    there = trip is not None and trip.stage in (Stage.ARRIVED, Stage.DELIVERED)
    return there or bool({"arrived", "unloading", "delivered"} & {*fact.told, *fact.kinds})


def _due_said(fact: Fact, kind: K) -> Said | None:
    """All that was said of the time, in one."""
    timed = [w for w in fact.whens if w.has_time and not is_now(w)]  # "жаңа бронь"
    if not timed:
        return None
    moved = kind == K.SLOT_MOVED or fact.has("slot_moved", "swapped", "moved")
    since_before = timed[0].role == "since" and moved and timed[1:]  # "перенесли с 16 на 18"
    if since_before and (timed[1].has_day or not timed[0].has_day):
        timed = timed[1:]
    first, *rest = timed
    for more in rest:
        if first.clock is None and more.clock is not None:
            first = replace(first, clock=more.clock, part=None)
        elif not first.has_day and more.has_day:
            first = replace(
                first,
                offset=more.offset,
                weekday=more.weekday,
                date=more.date,
                day_of_month=more.day_of_month,
            )
    return first


def hour_option(moment: datetime) -> Option:
    """The option of an hour."""
    clock = f"{moment:%H:%M}"
    return Option(clock, {"clock": clock, "at": moment})


def until_time(line: Line, fact: Fact, zone: tzinfo = ORAL) -> datetime | None:
    """The end of something, said with "до": Monday 09:00, tomorrow at eight."""
    said = next((w for w in fact.whens if w.role == "until" and w.has_time), None)
    if said is None:
        return None
    hours = line.world.vocabulary.hours
    found = due(said, line.now, zone, hours["offered_hour"])
    if found.at is not None:
        return found.at
    if found.day is None:
        return None
    if said.part is not None:
        hour = {**hours["offered_hour"], **hours["notice_hour"]}[said.part][0]
        at = at_hour(found.day, (hour, 0), zone)
        return at if at > line.now else at + timedelta(days=1)
    return _still_to_come(found.day, _OFFERED[0], zone, line.now)


def _clock(said: Said | None, zone: tzinfo) -> str:
    if said is None or said.clock is None or zone is ORAL:
        return ""
    return f"{said.clock[0]:02d}:{said.clock[1]:02d}"


def _zone_name(said: Said | None, zone: tzinfo) -> str:
    if said is None or said.clock is None or not isinstance(zone, ZoneInfo):
        return ""
    return zone.key
