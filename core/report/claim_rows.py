"""The facts of a claim in words, for its paper and its workbook alike."""

from datetime import timedelta

from core.domain.clock import hours_between
from core.domain.crossing import Side
from core.domain.delay import DelayPart, DelaySide, SideTime
from core.domain.event import Event
from core.domain.terms import SIDES_TO_CHOOSE, Charge, Unit
from core.report.claim import Claim
from core.report.format import DASH, NBSP, floor_hours, span, stamp
from core.report.truck_row import Reason, Told
from core.report.words import Words

_LATE = timedelta(minutes=5)


def happened(event: Event) -> str:
    """A moment, or the range in which it was."""
    when = event.occurred
    if when.earliest is not None and when.latest is not None:
        return span(when.earliest, when.latest)
    if when.earliest is not None:
        return f"≥{NBSP}{stamp(when.earliest)}"
    if when.latest is not None:
        return f"≤{NBSP}{stamp(when.latest)}"
    return stamp(when.at)


def what(event: Event, words: Words) -> str:
    """The kind with its reason, and for what hour."""
    said = [words.code("event", event.kind.value)]
    if event.reason:
        said.append(words.reason(Reason(event.reason, "")))
    if event.due_at is not None:
        said.append(stamp(event.due_at))
    if event.other:
        said.append(event.other)
    return ", ".join(said)


def where(event: Event, claim: Claim, words: Words) -> str:
    """Crossing, side, km, place, as far as the entry says."""
    direction = event.direction or claim.view.trip.direction
    said = []
    if event.crossing:
        known = claim.crossings.get(event.crossing)
        said.append(words.way(known, event.crossing, direction))
    if event.side is not None:
        said.append(words.side(Side(event.side), direction))
    if event.km_to_barrier is not None:
        said.append(words.say("km", n=words.number(event.km_to_barrier)))
    if event.vehicles_ahead is not None:
        said.append(words.say("vehicles_ahead", n=event.vehicles_ahead))
    said.append(event.place)
    return ", ".join(part for part in said if part)


def heard(event: Event, words: Words) -> str:
    """When it was heard, how long after it happened, and whether it was written down later."""
    age = hours_between(event.occurred.at, event.heard_at)
    text = stamp(event.heard_at)
    if timedelta(hours=age) >= _LATE:
        text = words.say("claim_after", at=text, age=ago(age, words))
    if event.is_added_later:
        text += f"; {words.say('claim_written', at=stamp(event.written_at))}"
    return text


def ago(hours: float, words: Words) -> str:
    """`40 мин`, `10 ч`."""
    if hours < 1:
        return words.say("claim_minutes", n=int(hours * 60))
    return words.say("phone_hours", range=floor_hours(hours))


def source(event: Event, words: Words) -> str:
    """Who said it."""
    return words.source(Told(event.source, event.heard_at))


def side_name(side: DelaySide, claim: Claim, words: Words) -> str:
    """A side by its country where the trip's direction tells which it is."""
    direction = claim.view.state.direction
    if side in (DelaySide.EXIT_POST, DelaySide.ENTRY_POST):
        return words.post(is_exit=side == DelaySide.EXIT_POST, direction=direction)
    return words.texts[f"delay_{side.value}"]


def hours_text(time: SideTime) -> str:
    """Hours and minutes, so that the parts add up; a bound has its sign."""
    minutes = time.lost // timedelta(minutes=1)
    text = f"{minutes // 60}:{minutes % 60:02}"
    if time.goes_on or time.is_least:
        return f"≥{NBSP}{text}"
    return f"≤{NBSP}{text}" if time.is_most else text


def remark(part: DelayPart, words: Words) -> str:
    """What is not certain of a part."""
    said = []
    if part.is_least:
        said.append(words.texts["claim_start_untold"])
    if part.is_most:
        said.append(words.texts["claim_end_untold"])
    if part.ended is None:
        said.append(words.texts["claim_goes_on"])
    return ", ".join(said)


def ended(part: DelayPart) -> str:
    """When a part ended; a dash while it goes on."""
    return DASH if part.ended is None else stamp(part.ended)


def rate(charge: Charge, words: Words) -> str:
    """`10 000 ₽ за начатые сутки`."""
    unit = "claim_per_day" if charge.terms.unit == Unit.DAY else "claim_per_hour"
    money = type(charge.money)(charge.terms.rate, charge.terms.currency)
    return words.say(unit, money=words.money(money))


def paid_sides(charge: Charge, claim: Claim, words: Words) -> str:
    """The sides his terms count."""
    chosen = (s for s in SIDES_TO_CHOOSE if s in charge.terms.sides)
    return ", ".join(side_name(s, claim, words) for s in chosen)


def size(count: int, words: Words) -> str:
    """Bytes as kilobytes, at least one."""
    return words.say("claim_kb", n=max(1, round(count / 1024)))
