"""Rows of one line and truck put together: one position, one row a kind, where moments agree."""

from collections.abc import Iterable
from dataclasses import replace

from core.domain.event import EventKind as K
from core.domain.event import Occurred
from core.phrase.drafts import EventDraft
from core.phrase.moments.when import not_later_than

_BEFORE_RELEASE = (K.EXIT_POST_OUT, K.REFUSED, K.TURNED_BACK)
_TELLS_MORE = frozenset({K.INSPECTION, K.EXIT_POST_IN, K.ENTRY_POST_IN})


def merged(rows: list[EventDraft], untold: Occurred) -> list[EventDraft]:
    """One position, and one row a kind, where the moments are the same."""
    kept: list[EventDraft] = []
    for row in rows:
        same = next((i for i, k in enumerate(kept) if _is_same(k, row, untold)), None)
        if same is None:
            kept.append(row)
        else:
            kept[same] = _together(kept[same], row, untold)
    tells_more = any(r.kind in _TELLS_MORE and r.occurred.at == untold.at for r in kept)
    if tells_more:
        kept = [r for r in kept if not _is_bare_position(r, untold)]
    kept = _where_it_broke(kept, untold)
    kept = [_left_before(r, kept, untold) for r in kept]
    if any(r.kind == K.REPAIRED for r in kept):
        kept = [_broke_before(r, untold) for r in kept]
        drove = next((r for r in kept if _is_on_the_road(r, untold)), None)
        kept = [_mended_before(r, drove, untold) for r in kept]
    kept = [r for i, r in enumerate(kept) if not _only_rang(r, kept[i + 1 :])]
    tried = any(r.kind == K.CONTACT_ATTEMPT for r in kept)
    kept = [_of_somebody(r, untold) if tried else r for r in kept]
    position = any(r.kind == K.POSITION for r in kept)
    return [r for r in kept if not (position and r.kind == K.CONTACT and len(kept) > 1)]


def _where_it_broke(rows: list[EventDraft], untold: Occurred) -> list[EventDraft]:
    """`форсунка, техпомощь вызвали, 60 км за маштаково`: the place is that of the breakdown."""
    broke = next((r for r in rows if r.kind == K.BREAKDOWN and not r.place), None)
    there = next((r for r in rows if r.kind in (K.NOTE, K.POSITION) and r.place), None)
    if broke is None or there is None or untold not in (broke.occurred, there.occurred):
        return rows
    timed = there if broke.occurred == untold else broke  # "40 км не доезжая Самары, 13:15"
    placed = replace(
        broke,
        occurred=timed.occurred,
        told_clock=timed.told_clock,
        told_zone=timed.told_zone,
        place=there.place,
        km_past_border=there.km_past_border,
        side=there.side,
        crossing=there.crossing,
    )
    told = [r for r in rows if r is not there or r.kind == K.NOTE]
    return [placed if r is broke else _elsewhere(r) if r is there else r for r in told]


def _elsewhere(row: EventDraft) -> EventDraft:
    return replace(row, place="", km_past_border=None, side=None, crossing=None)


def _of_somebody(row: EventDraft, untold: Occurred) -> EventDraft:
    """`ип говорит вроде стоит, сам не дозвонился`: nobody heard it of the driver."""
    if not _is_bare_position(row, untold) or not row.text:
        return row
    return replace(row, kind=K.NOTE, crossing=None, side=None, source="dispatcher")


def _only_rang(row: EventDraft, behind: list[EventDraft]) -> bool:
    """`2 рет звондадым, жауап жоқ`: the desk rang, and heard nothing."""
    tried = any(later.kind == K.CONTACT_ATTEMPT for later in behind)
    return row.kind == K.CONTACT and tried and row.replaces is None


def _broke_before(row: EventDraft, untold: Occurred) -> EventDraft:
    """`колесо пробил, уже поменял`: it broke down some time before now."""
    untimed = row.kind == K.BREAKDOWN and row.occurred == untold
    return replace(row, occurred=not_later_than(untold.at)) if untimed else row


def _left_before(row: EventDraft, rows: list[EventDraft], untold: Occurred) -> EventDraft:
    """`прошел кз, рф 14:00`: out of the first post before it was through the second."""
    later = next((r for r in rows if r.kind in (K.ENTRY_POST_IN, K.RELEASED)), None)
    untimed = row.kind in _BEFORE_RELEASE and row.occurred == untold
    if not untimed or later is None or later.occurred.at >= untold.at:
        return row
    return replace(row, occurred=not_later_than(later.occurred.at))


def _is_on_the_road(row: EventDraft, untold: Occurred) -> bool:
    driven = row.kind in (K.POSITION, K.DEPARTED) and row.occurred.at < untold.at
    return driven and row.km_to_barrier is None and row.vehicles_ahead is None


def _mended_before(row: EventDraft, drove: EventDraft | None, untold: Occurred) -> EventDraft:
    """`тронулся в 11:40, починили`: it was mended when it drove off."""
    untimed = row.kind == K.REPAIRED and row.occurred == untold and drove is not None
    return replace(row, occurred=not_later_than(drove.occurred.at)) if untimed and drove else row


def _is_bare_position(row: EventDraft, untold: Occurred) -> bool:
    measured = (row.km_to_barrier, row.vehicles_ahead, row.progress_km)
    bare = row.kind == K.POSITION and row.replaces is None and not row.place
    return bare and row.occurred == untold and all(m is None for m in measured)


def _is_same(one: EventDraft, other: EventDraft, untold: Occurred) -> bool:
    if one.kind != other.kind or one.kind in (K.REMINDER, K.PROMISE):
        return False
    if one.replaces is not None or other.replaces is not None:
        return False
    if one.kind == K.POSITION and _is_elsewhere_then(one, other, untold):
        return False
    if one.kind == K.POSITION:
        return one.km_to_barrier is None or other.km_to_barrier is None
    vague = _is_vague(other.occurred) or untold in (one.occurred, other.occurred)
    return vague or one.occurred == other.occurred


def _is_elsewhere_then(one: EventDraft, other: EventDraft, untold: Occurred) -> bool:
    """`кеше Сызраньда тұрған, бүгін түсте Самарадан өтті`: two places, each at its time."""
    timed = untold not in (one.occurred, other.occurred) and one.occurred != other.occurred
    return timed and bool(one.place or other.place)


def _is_vague(occurred: Occurred) -> bool:
    """Not later than: it was known already."""
    return occurred.latest is not None and occurred.earliest is None


def _is_measured(row: EventDraft) -> bool:
    return row.km_to_barrier is not None or row.vehicles_ahead is not None


def _all_told(texts: Iterable[str]) -> str:
    """What both tell, each thing once."""
    return ", ".join(t for t in texts if not any(t != o and t in o for o in texts))


def _together(one: EventDraft, other: EventDraft, untold: Occurred) -> EventDraft:
    km = one.km_to_barrier if one.km_to_barrier is not None else other.km_to_barrier
    ahead = one.vehicles_ahead if one.vehicles_ahead is not None else other.vehicles_ahead
    measured = other if _is_measured(other) and not _is_measured(one) else one
    measured = other if other.km_to_barrier is not None else measured
    if one.kind != K.POSITION and one.occurred == untold:
        measured = other
    texts = dict.fromkeys(t for t in (one.text, other.text) if t)
    return replace(
        one,
        occurred=measured.occurred,
        told_clock=measured.told_clock,
        told_zone=measured.told_zone,
        km_to_barrier=km,
        vehicles_ahead=ahead,
        progress_km=one.progress_km or other.progress_km,
        place=one.place or other.place,
        reason=one.reason or other.reason,
        side=one.side or other.side,
        text=one.raw if one.raw in texts else _all_told(texts),
        papers=tuple(dict.fromkeys((*one.papers, *other.papers))),
    )
