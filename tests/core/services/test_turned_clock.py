"""The PC's clock and zone are turned: every stored time stays right, nothing goes out of sight."""

import csv
import io
import time
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.domain.author import Author
from core.domain.clock import ORAL, SystemClock
from core.domain.event import EventKind, Occurred
from core.services import journal
from core.services.bootstrap import open_desk
from core.services.entering import entries, reminders
from core.services.importing import import_files
from core.services.keeping.exporting import export
from core.services.looking import look, status
from core.services.looking.reporting import day_period, report_of_period
from core.store import queries
from tests.builders import oral
from tests.desks import a_desk, send
from ui.models import cells_time
from ui.models.board_row import BoardRow

ZONES = ("Europe/Moscow", "Europe/Samara", "UTC", "Asia/Almaty", "America/New_York")
OFFICE = Author("Жумабаева А.", "desk-1")
HOUR = timedelta(hours=1)


class TurnedClock:
    """A clock that somebody sets."""

    is_replay = False

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def written(self) -> datetime:
        return self.at


def opened(folder, at):
    a_desk(folder).close()
    desk = open_desk(folder, TurnedClock(at))
    desk.author = OFFICE
    return desk


@pytest.fixture
def desk(tmp_path):
    made = opened(tmp_path / "desk", oral("20.11.2026 14:20"))
    send(made, "417 AK 07")
    yield made
    made.close()


@pytest.fixture
def zone(monkeypatch):
    def turn(name):
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield turn
    monkeypatch.undo()
    time.tzset()


def say(desk, text):
    return entries.record(desk, entries.understand(desk, text))


def stored(desk):
    """Every entry of the trip as the store has it: happened, heard, written."""
    with desk.store.reading() as snapshot:
        rows = queries.journal(snapshot, datetime.max.replace(tzinfo=UTC))
    return [(e.kind, e.occurred.at, e.heard_at, e.written_at) for e in rows]


@pytest.mark.parametrize("name", ZONES)
def test_that_the_zone_of_the_computer_changes_no_stored_time(tmp_path, zone, time_machine, name):
    zone(name)
    time_machine.move_to(datetime(2026, 11, 20, 9, 20, tzinfo=UTC), tick=False)
    a_desk(tmp_path / "desk").close()
    desk = open_desk(tmp_path / "desk", SystemClock())
    try:
        send(desk, "417 AK 07")
        say(desk, "417 в очереди сырым с 08:05")
        table = tmp_path / "events.csv"
        table.write_text("Рейс;Событие;Время\nR-417;position;20.11.2026 12:30\n", encoding="utf-8")
        assert not import_files(desk, [table], dry_run=False).rejected
        now = oral("20.11.2026 14:20")
        assert stored(desk) == [
            (EventKind.JOINED_QUEUE, oral("20.11.2026 08:05"), now, now),
            (EventKind.POSITION, oral("20.11.2026 12:30"), oral("20.11.2026 12:30"), now),
        ]
        assert all(t.utcoffset() == timedelta(0) for row in stored(desk) for t in row[1:])
        start, end = day_period(desk)
        assert (start, end) == (oral("19.11.2026 17:00"), oral("20.11.2026 17:00"))
        export(desk, tmp_path / "all.zip")
        with zipfile.ZipFile(tmp_path / "all.zip") as archive:
            text = archive.read("events.csv").decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text)))
        assert rows[0]["occurred_at"] == "2026-11-20T08:05:00+05:00"
    finally:
        desk.close()


def test_that_a_clock_set_back_hides_nothing_that_was_confirmed(desk):
    say(desk, "417 в очереди сырым с 08:05")
    desk.clock.at += 3 * HOUR
    say(desk, "417 4 км до шлагбаума")
    desk.clock.at -= 5 * HOUR
    say(desk, "417 аванс 50000")
    view = look.refresh(desk)
    assert view.trips[0].state.km_to_barrier == 4.0
    assert len(journal.journal(desk, "R-417")) == len(stored(desk)) == 3
    assert next(r.event.kind for r in journal.journal(desk, "R-417")) == "joined_queue"


@pytest.fixture
def set_back(desk):
    """What is said three hours on, and then the clock goes back by five."""

    def work(*said):
        desk.clock.at += 3 * HOUR
        kept = [say(desk, text) for text in said]
        desk.clock.at -= 5 * HOUR
        return kept

    return work


def test_that_a_report_of_a_crossing_stays_in_sight_when_the_clock_is_set_back(desk, set_back):
    set_back("сырым очередь 9 км", "сырым в очереди 120 машин")
    view = look.refresh(desk)
    syrym = next(v for v in view.crossings if v.crossing.code == "syrym" and v.readings)
    assert {r.value for r in syrym.readings} == {9.0, 120.0}
    page = look.crossing_history(desk, "syrym", syrym.direction)
    assert {r.value for r in page.readings} == {9.0, 120.0}
    told = status.status(view)["crossings"]
    ages = [r["age_minutes"] for crossing in told for r in crossing["readings"]]
    assert len(ages) == 2
    assert min(ages) >= 0.0


def test_that_a_report_taken_back_stays_taken_back_when_the_clock_is_set_back(desk, set_back):
    (kept,) = set_back("сырым очередь 9 км")
    desk.clock.at += 5 * HOUR
    entries.take_back(desk, kept)
    desk.clock.at -= 5 * HOUR
    assert not [r for v in look.refresh(desk).crossings for r in v.readings]


def test_that_notes_of_the_shift_and_steps_stay_in_sight_when_the_clock_is_set_back(desk):
    desk.clock.at += 3 * HOUR
    due = desk.clock.at + HOUR
    note = journal.new_event(desk, EventKind.NOTE, text="ключи у охраны")
    step = journal.new_event(desk, EventKind.REMINDER, due_at=due, text="позвонить брокеру")
    (trip,) = look.look(desk).trips
    own = journal.new_event(desk, EventKind.REMINDER, trip=trip.trip.id, due_at=due, text="QR")
    journal.add_all(desk, [note, step, own])
    desk.clock.at -= 5 * HOUR
    view = look.refresh(desk)
    assert "ключи у охраны" in [e.text for e in view.shift_notes]
    soon = {one.event.text for one in reminders.due_soon(desk, view)}
    assert soon == {"позвонить брокеру", "QR"}
    assert journal.standing_step(desk, trip.trip.id).text == "QR"
    assert look.trip_detail(desk, trip.trip.id).journal[-1].event.text == "QR"


def test_that_a_wait_that_ended_teaches_though_the_clock_was_set_back(desk, set_back):
    say(desk, "417 в очереди сырым с 08:05")
    set_back("417 прошел")
    bases = [v.forecast.basis for v in look.refresh(desk).crossings if v.forecast.basis]
    assert max(basis.own_released for basis in bases) == 1


def test_that_messages_pasted_again_after_the_clock_was_set_back_are_not_doubled(desk, set_back):
    chat = "[20.11.2026, 11:05] Серік: 417 стоим 9 км"
    set_back(chat)
    say(desk, chat)
    assert len(journal.journal(desk, "R-417")) == 1


def test_that_no_wait_is_negative_however_the_clock_is_set(desk):
    say(desk, "417 в очереди сырым с 08:05")
    for hours in (30, -80, 24 * 40, -24 * 41, 1):
        desk.clock.at += hours * HOUR
        say(desk, "417 3 км до шлагбаума")
        view = look.refresh(desk)
        (trip,) = view.trips
        assert all(w.hours(view.as_of) >= 0 for w in trip.state.waits)
        row = BoardRow(view.as_of, trip, None)
        for shown in (cells_time.stands(row), cells_time.step(row)):
            assert not (shown or "").startswith(("-", "−", "–"))
        for crossing in view.crossings:
            assert (
                crossing.forecast.quantiles is None or min(crossing.forecast.quantiles.hours) >= 0
            )


def test_that_a_reminder_is_due_by_the_hour_it_was_meant_for(desk, zone):
    zone("Europe/Moscow")
    (trip,) = look.look(desk).trips
    due = oral("20.11.2026 18:00")
    step = journal.new_event(desk, EventKind.REMINDER, trip=trip.trip.id, due_at=due, text="бронь")
    journal.add(desk, step)
    for at, is_due in (("20.11.2026 17:59", False), ("20.11.2026 18:00", True)):
        desk.clock.at = oral(at)
        (one,) = reminders.due_soon(desk, look.look(desk))
        assert one.is_due(desk.clock.now()) is is_due
    desk.clock.at = oral("20.11.2026 13:00")
    (one,) = reminders.due_soon(desk, look.look(desk))
    assert not one.is_due(desk.clock.now())


@pytest.mark.parametrize(
    ("now", "said", "happened"),
    [
        ("01.01.2027 00:20", "417 в очереди сырым с 23:50", "31.12.2026 23:50"),
        ("01.01.2027 09:00", "417 в очереди сырым вчера с 22:00", "31.12.2026 22:00"),
        ("29.02.2028 12:00", "417 в очереди сырым с 08:05", "29.02.2028 08:05"),
        ("01.03.2028 00:30", "417 в очереди сырым с 23:40", "29.02.2028 23:40"),
        ("01.03.2028 12:00", "417 в очереди сырым вчера с 10:00", "29.02.2028 10:00"),
        ("01.03.2028 12:00", "417 в очереди сырым с 29.02 10:00", "29.02.2028 10:00"),
    ],
)
def test_that_words_about_time_hold_over_new_year_and_the_leap_day(desk, now, said, happened):
    desk.clock.at = oral(now)
    say(desk, said)
    assert stored(desk)[-1][1] == oral(happened)


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2027, 1, 1), "31.12.2026 17:00", "01.01.2027 17:00"),
        (date(2028, 2, 29), "28.02.2028 17:00", "29.02.2028 17:00"),
        (date(2028, 3, 1), "29.02.2028 17:00", "01.03.2028 17:00"),
    ],
)
def test_that_the_report_s_day_ends_at_five_on_every_day_of_the_calendar(desk, day, first, last):
    start, end = day_period(desk, day)
    assert (start, end) == (oral(first), oral(last))
    desk.clock.at = end + HOUR
    assert report_of_period(desk, start, end).head.end == end


@pytest.mark.timeout(240)  # with more examples, on a computer at work: half a minute
@settings(
    max_examples=settings.default.max_examples // 6,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    begin=st.sampled_from(["30.12.2026 22:00", "27.02.2028 22:00", "20.11.2026 09:00"]),
    turns=st.lists(st.integers(-4 * 24 * 60, 4 * 24 * 60), min_size=1, max_size=8),
    names=st.lists(st.sampled_from(ZONES), min_size=8, max_size=8),
)
def test_that_a_week_of_turns_and_zones_keeps_every_time(
    tmp_path_factory, zone, begin, turns, names
):
    desk = opened(tmp_path_factory.mktemp("turned"), oral(begin))
    try:
        trip = send(desk, "417 AK 07").trip
        expected = []
        for minutes, name in zip(turns, names, strict=False):
            zone(name)
            desk.clock.at += timedelta(minutes=minutes)
            happened = desk.clock.at - HOUR
            event = journal.new_event(desk, EventKind.CONTACT, trip=trip.id)
            journal.add(desk, _at(event, happened))
            expected.append((EventKind.CONTACT, happened, desk.clock.at, desk.clock.at))
        assert sorted(stored(desk)) == sorted(expected)
        told = [row.event.occurred.at for row in journal.journal(desk, trip.ref)]
        assert told == sorted(told)
        assert len(told) == len(expected)
        view = look.look(desk)
        assert all(w.hours(view.as_of) >= 0 for t in view.trips for w in t.state.waits)
        start, end = day_period(desk)
        assert (end - start, end.astimezone(ORAL).hour) == (timedelta(days=1), 17)
    finally:
        desk.close()


def _at(event, moment):
    return replace(event, occurred=Occurred(moment))
