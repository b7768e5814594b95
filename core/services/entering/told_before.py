"""A chat that is pasted: what of it stands in the journal already."""

from core.phrase.told import told_of, told_span
from core.phrase.world import World
from core.services.clock_check import known_by
from core.services.desk import Desk
from core.store import queries


def knowing_chat(desk: Desk, world: World, text: str) -> World:
    """The world with what was written down of the messages' time; itself for a typed line."""
    span = told_span(text, world.now)
    if span is None:
        return world
    with desk.store.reading() as snapshot:
        known = known_by(desk, snapshot, desk.clock.now())
        events = queries.said_between(snapshot, *span, known)
    return world.knowing(told_of(events))
