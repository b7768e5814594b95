"""A message becomes a line: layout, names, quantities, times, tenses, in the order of reading."""

from dataclasses import replace

from core.phrase.asking import Asker
from core.phrase.chats.chat import Message
from core.phrase.line import Line
from core.phrase.moments.times import find_times
from core.phrase.naming.not_meant import find_not_meant
from core.phrase.naming.orders import find_orders
from core.phrase.naming.spoken_of import Who
from core.phrase.naming.spoken_plate import with_plates_in_digits
from core.phrase.naming.who import find_who
from core.phrase.reading.bookings import find_bookings
from core.phrase.reading.carried import with_units_carried
from core.phrase.reading.change import find_changes
from core.phrase.reading.chart import find_towns_of_zones, known_word, read_line
from core.phrase.reading.driven import find_driven, find_unmoved
from core.phrase.reading.duties import drop_forgotten, find_duties, find_failed_calls
from core.phrase.reading.formerly import find_former_km
from core.phrase.reading.glued import with_denials_apart
from core.phrase.reading.landmarks import find_landmarks
from core.phrase.reading.layout import read_as_meant
from core.phrase.reading.nth_named import with_nth_by_name
from core.phrase.reading.promised import find_promises
from core.phrase.reading.replacing import find_replacements
from core.phrase.reading.reported import find_reported
from core.phrase.reading.speakers import find_callers, find_speakers, find_unanswered
from core.phrase.reading.subjects import find_others_deeds
from core.phrase.reading.tense import find_bare_conditions, find_tenses
from core.phrase.reading.tokens import fold
from core.phrase.reading.withdrawing import find_withdrawals
from core.phrase.world import World


def read_message(number: int, message: Message, world: World, asker: Asker) -> Line:
    """One message as a line: its words found, each reading in its turn."""
    text = with_nth_by_name(message.text, lambda who: _is_ours(world, who))
    text = with_units_carried(text, lambda who: _is_ours(world, who))
    text = read_as_meant(text, lambda word: known_word(world, word), world.examples.nearness)
    text = with_denials_apart(text, lambda word: known_word(world, word))
    text = world.vocabulary.in_full.of(text)
    text = with_plates_in_digits(text, world.index.by_digits)
    chart = read_line(text, world)
    find_who(chart, world)
    find_speakers(chart, world.vocabulary)
    find_callers(chart)
    find_unanswered(chart)
    find_withdrawals(chart)
    sender = _sender(message, world)
    find_orders(chart, world, sender)
    find_promises(chart)
    find_not_meant(chart)
    find_replacements(chart)
    find_changes(chart)
    find_former_km(chart)
    find_unmoved(chart)
    find_driven(chart, world.vocabulary)
    said_at = None if message.said_at is None else min(message.said_at, world.now)
    now = said_at or world.now
    find_times(chart, now)
    find_towns_of_zones(chart, world)
    find_bookings(chart)
    find_tenses(chart)
    find_bare_conditions(chart)
    find_reported(chart, world.vocabulary)
    find_others_deeds(chart, world.vocabulary)
    drop_forgotten(chart)
    find_failed_calls(chart)
    find_duties(chart)
    find_landmarks(chart, world.vocabulary)
    return Line(
        number=number,
        raw=message.raw,
        chart=chart,
        world=world,
        asker=asker,
        now=now,
        said_at=said_at,
        sender=sender,
        is_chat=bool(message.sender),
    )


def _is_ours(world: World, who: str) -> bool:
    """True of the digits of a plate of this desk, or a driver's name."""
    found = world.index.names.find(fold(who))
    drives = found is not None and any(named.kind == "driver" for named in found.meanings)
    return who in world.index.by_digits or drives


def _sender(message: Message, world: World) -> Who | None:
    if not message.sender:
        return None
    chart = read_line(message.sender, world)
    find_who(chart, world)
    named = [s.value for s in chart.spans() if isinstance(s.value, Who)]
    known = [who for who in named if who.vehicles]
    return replace(known[0], text=message.sender, also=()) if known else Who(message.sender)
