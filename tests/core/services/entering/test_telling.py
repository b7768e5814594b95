"""What was told is kept on every trip it spoke of."""

from datetime import timedelta

from core.domain.event import EventKind
from core.domain.telling import Audience
from core.services import journal
from core.services.entering import entries, telling
from core.services.entering.telling import MOST_LETTERS, Telling
from core.services.looking import look
from tests.builders import NOW, oral
from tests.desks import send


def say(trips, audience=Audience.CUSTOMER, **more):
    given = {
        "reader": "Волга-Трейд",
        "key": "volga",
        "language": "kk",
        "text": "Здравствуйте! …",
        "parts": {t.id: f"Машина → {t.destination}" for t in trips},
    }
    return Telling(audience, **{**given, **more})


def test_that_a_customer_told_stands_on_each_trip_and_ends_no_silence(desk):
    trips = [
        send(desk, plate, ("joined_queue", "20.11 02:00")).trip
        for plate in ("417 AK 07", "233 DD 07")
    ]
    telling.tell(desk, say(trips))
    views = look.look(desk).trips
    assert [v.state.promise.other for v in views] == ["Волга-Трейд", "Волга-Трейд"]
    assert {v.state.last_contact for v in views} == {oral("20.11 02:00")}


def test_that_a_forecast_told_moves_no_deadline_and_a_promise_does(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "20.11 02:00"))
    telling.tell(desk, say([sent.trip]))
    (view,) = look.look(desk).trips
    assert view.promised_at == oral("21.11 18:00")
    later = NOW + timedelta(days=3)
    telling.tell(desk, say([sent.trip], promised=later))
    telling.tell(desk, say([sent.trip]))
    (view,) = look.look(desk).trips
    assert view.promised_at == later


def test_that_the_head_and_a_carrier_told_is_a_note(desk):
    sent = send(desk)
    telling.tell(desk, say([sent.trip], Audience.BOSS, promised=NOW))
    (row,) = journal.journal(desk)
    assert (row.event.kind, row.event.due_at) == (EventKind.NOTE, None)


def test_that_the_whole_message_is_kept_behind_a_short_line(desk):
    sent = send(desk)
    long = "очень " * 100
    telling.tell(desk, say([sent.trip], text=long, parts={sent.trip.id: long}))
    (row,) = journal.journal(desk)
    assert len(row.event.text) <= MOST_LETTERS
    assert row.event.raw == long


def test_that_undo_takes_it_off_every_trip(desk):
    trips = [send(desk, plate).trip for plate in ("417 AK 07", "233 DD 07")]
    kept = telling.tell(desk, say(trips))
    assert [v.state.promise is None for v in look.look(desk).trips] == [False, False]
    entries.take_back(desk, kept)
    assert [v.state.promise is None for v in look.look(desk).trips] == [True, True]


def test_that_a_readers_language_is_remembered(desk):
    telling.tell(desk, say([send(desk).trip]))
    assert telling.languages(desk) == {"volga": "kk"}
