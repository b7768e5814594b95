"""Alerts: what the rules see now, matched with the episodes kept; acknowledging and snoozing."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from core.alerts.facts import AlertFacts
from core.alerts.rules import observe
from core.alerts.state import is_folded, update
from core.domain.alert import Episode
from core.domain.desk import DeskView
from core.domain.problem import KezekError
from core.services.desk import Desk
from core.services.memory.desk_facts import DeskFacts
from core.services.settings import limits_of
from core.store import queries


def episodes_now(desk: Desk, facts: DeskFacts, view: DeskView) -> list[Episode]:
    """Episodes after looking at the view: open ones, and those it closes.

    With a standing clock nothing that was kept is looked at: what is known then decides alone.
    """
    on_desk = {t.trip.id for t in view.trips}
    seen = AlertFacts(
        trips=view.trips,
        crossings=view.crossings,
        sources=view.sources,
        joined=facts.joined_forecasts,
        earlier_waits=[
            wait
            for key in facts.border_trips
            if key not in on_desk
            for wait in facts.states[key].waits
        ],
    )
    limits = limits_of(desk.settings)
    kept = () if desk.clock.is_replay else facts.episodes
    return update(kept, observe(seen, facts.now, limits), facts.now, limits)


def changed_episodes(before: Sequence[Episode], after: Iterable[Episode]) -> list[Episode]:
    """Those that must be kept: new, raised again, of another level, or closed."""
    known = {e.id: e for e in before}
    return [e for e in after if e.id not in known or _differs(known[e.id], e)]


def _differs(old: Episode, new: Episode) -> bool:
    return (old.raised_at, old.level, old.closed_at, old.severity) != (
        new.raised_at,
        new.level,
        new.closed_at,
        new.severity,
    )


def closed_alerts(desk: Desk, since: datetime) -> tuple[Episode, ...]:
    """Alerts that were closed since a moment, the last closed first."""
    now = desk.clock.now()
    with desk.store.reading() as snapshot:
        found = queries.episodes(snapshot, since)
    closed = [e for e in found if e.closed_at is not None and e.closed_at <= now]
    told = [e for e in closed if not is_folded(e)]
    return tuple(sorted(told, key=lambda e: e.closed_at or now, reverse=True))


def acknowledge(desk: Desk, *episodes: UUID) -> None:
    """Somebody has them in hand: by one desk is by all. Raises KezekError `unknown_alert`."""
    now = desk.clock.now()
    _change(desk, episodes, acknowledged_at=now, acknowledged_by=desk.author.dispatcher)


def take_back_acknowledgement(desk: Desk, *episodes: UUID) -> None:
    """They ask for somebody again."""
    _change(desk, episodes, acknowledged_at=None, acknowledged_by="")


def snooze(desk: Desk, episode_id: UUID, until: datetime, reason: str) -> None:
    """Put an alert off until a moment, saying why. Raises KezekError `unknown_alert`."""
    _change(desk, [episode_id], snoozed_until=until, snooze_reason=reason)


def wake(desk: Desk, episode_id: UUID) -> None:
    """Undo putting off: it asks for somebody again. Raises KezekError `unknown_alert`."""
    _change(desk, [episode_id], snoozed_until=None, snooze_reason="")


def _change(desk: Desk, episodes: Sequence[UUID], **changes: object) -> None:
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for key in episodes:
            episode = uow.episodes.get(key)
            if episode is None:
                raise KezekError("unknown_alert", alert=str(key))
            uow.episodes.put(replace(episode, **changes))  # type: ignore[arg-type]
        uow.commit()
