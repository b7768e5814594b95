"""Why a truck stands and on whose side the delay is: codes, never a sentence."""

from core.domain.crossing import Direction, Side
from core.domain.delay import DelayPart, DelaySide
from core.domain.desk import TripView
from core.domain.refusal_case import Blame
from core.domain.refusal_course import usual_blame
from core.domain.trip import Refusal, Stage
from core.report.standing import standing_since
from core.report.truck_row import Reason

_REASON_BY_STAGE = {
    Stage.INSPECTED: ("inspection", "border"),
    Stage.BROKEN: ("breakdown", "carrier"),
}

_BEFORE_THE_POST = frozenset({Stage.WAITING_AREA, Stage.QUEUE, Stage.CALLED})

_AT_A_POST = {
    "exit_queue": Side.EXIT_POST,
    "exit_post": Side.EXIT_POST,
    "neutral": Side.NEUTRAL,
    "entry_post": Side.ENTRY_POST,
}

SIDE_OF_REASON = {
    "inspection": "border",
    "outage": "border",
    "closure": "border",
    "road_closed": "weather",
    "slot": "us",
    "sender_documents": "sender",
    "dopp": "receiver",
    "loading": "warehouse",
    "unloading": "receiver",
    "breakdown": "carrier",
    "driver": "carrier",
    "decision": "customer",
}
"""Whose side a delay is on, unless somebody says otherwise."""

_KNOWN = frozenset({*_AT_A_POST, *SIDE_OF_REASON})

_SIDE_OF_BLAME = {
    Blame.US: "us",
    Blame.SHIPPER: "sender",
    Blame.CONSIGNEE: "receiver",
    Blame.CARRIER: "carrier",
    Blame.CUSTOMER: "customer",
}

_TURNED_BACK_AT_HOME, _WEATHER = "B05", "X03"


def reason_of(trip: TripView, *, is_late: bool) -> Reason | None:
    """Why it stands or is late; None while it rolls in time."""
    state = trip.state
    if state.refusal is not None:
        code = state.refusal.reason or "Z99"
        side = _side_of_refusal(trip, state.refusal)
        return Reason(code, side, state.refusal.text)
    if standing_since(trip) is None and not is_late:
        return None
    if state.delay_reason:
        return Reason(state.delay_reason, _side_of_delay(state.delay_reason, trip))
    return _reason_of_stage(trip)


def _side_of_refusal(trip: TripView, refusal: Refusal) -> str:
    """As people said in its record, else by the reason."""
    record = trip.open_refusal
    said = Blame.UNKNOWN if record is None else record.course.case.blame
    return _side_of_blame(trip, refusal.reason, refusal.side, said)


def _side_of_blame(trip: TripView, reason: str | None, side: Side | None, blame: Blame) -> str:
    if blame == Blame.UNKNOWN:
        if reason == _TURNED_BACK_AT_HOME:
            return "border_kz"
        blame = usual_blame(reason, is_hired=trip.is_hired)
    if blame == Blame.BORDER:
        return _side_of_border(side, trip.state.direction)
    if blame == Blame.NOBODY and reason == _WEATHER:
        return "weather"
    return _SIDE_OF_BLAME.get(blame, "")


_REASON_OF_SIDE = {
    DelaySide.QUEUE: "exit_queue",
    DelaySide.EXIT_POST: "exit_post",
    DelaySide.EXIT_SIDE: "exit_queue",
    DelaySide.NEUTRAL: "neutral",
    DelaySide.ENTRY_POST: "entry_post",
    DelaySide.FAR_SIDE: "neutral",
    DelaySide.BORDER: "border",
    DelaySide.REFUSED: "refused",
    DelaySide.ROAD: "breakdown",
    DelaySide.LOADING: "loading",
    DelaySide.PAPERS: "sender_documents",
    DelaySide.UNLOADING: "unloading",
}


def reason_of_part(part: DelayPart, trip: TripView) -> Reason:
    """Why these hours were lost: as told of what goes on or was refused, else by the side."""
    if part.ended is None:
        told = reason_of(trip, is_late=False)
        if told is not None:
            return Reason(told.code, told.side)
    code = _REASON_OF_SIDE[part.side]
    if part.side == DelaySide.REFUSED:
        return _past_refusal(part, trip) or Reason(code, "")
    if part.side == DelaySide.ROAD and not trip.is_hired:
        return Reason(code, "us")
    return Reason(code, _side_of_delay(code, trip) if code in _KNOWN else "")


def _past_refusal(part: DelayPart, trip: TripView) -> Reason | None:
    """The last refusal before these hours."""
    before = [record.course for record in trip.refusals if record.course.at <= part.began]
    if not before:
        return None
    last = max(before, key=lambda course: course.at)
    code = last.reason or "Z99"
    return Reason(code, _side_of_blame(trip, last.reason, last.side, last.case.blame))


def _reason_of_stage(trip: TripView) -> Reason | None:
    state = trip.state
    if state.stage in (Stage.NEUTRAL, Stage.ENTRY_POST):
        code = "neutral" if state.stage == Stage.NEUTRAL else "entry_post"
        return Reason(code, _side_of_border(Side.ENTRY_POST, state.direction))
    if state.stage == Stage.EXIT_POST or state.stage in _BEFORE_THE_POST:
        code = "exit_post" if state.stage == Stage.EXIT_POST else "exit_queue"
        return Reason(code, _side_of_border(Side.EXIT_POST, state.direction))
    found = _REASON_BY_STAGE.get(state.stage)
    if found is None:
        return None
    side = "us" if found[1] == "carrier" and not trip.is_hired else found[1]
    return Reason(found[0], _known_border(side, trip))


def _side_of_delay(code: str, trip: TripView) -> str:
    """A post or the strip is the side of its country; the rest by the table."""
    if code in _AT_A_POST:
        return _side_of_border(_AT_A_POST[code], trip.state.direction)
    return _known_border(SIDE_OF_REASON.get(code, ""), trip)


def _known_border(side: str, trip: TripView) -> str:
    return _side_of_border(trip.state.side, trip.state.direction) if side == "border" else side


def _side_of_border(side: Side | None, direction: Direction) -> str:
    """`border_kz` or `border_ru`; `border` where nobody said on which side."""
    if side == Side.EXIT_POST:
        return "border_kz" if direction == Direction.OUT else "border_ru"
    if side in (Side.NEUTRAL, Side.ENTRY_POST):
        return "border_ru" if direction == Direction.OUT else "border_kz"
    return "border"
