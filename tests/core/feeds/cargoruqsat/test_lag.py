"""How far a post is behind its slots."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.domain.clock import ORAL
from core.feeds.cargoruqsat.lag import (
    PASSED,
    WAITING,
    DayFront,
    RegisterUnclearError,
    day_front,
    frontier,
    lag_hours,
)
from core.feeds.cargoruqsat.public_list import BookingRow, RegisterPage
from core.feeds.seen import BookingStatus
from tests.builders import oral

TODAY = date(2026, 11, 20)
MIDNIGHT = oral("20.11 00:00")
CROSSED, PENDING, CANCELLED = (
    BookingStatus.CROSSED,
    BookingStatus.PENDING,
    BookingStatus.CANCELLED,
)


def booking(hour: int, n: int, status=CROSSED, midnight=MIDNIGHT) -> BookingRow:
    begins = midnight + timedelta(hours=hour)
    return BookingRow("Сырым", f"{n:05}", begins, status)


class Register:
    """A register in a known state, 15 bookings a page, that counts what it is asked."""

    def __init__(self, rows) -> None:
        self.rows = list(rows)
        self.asked = 0

    def page(self, number: int) -> RegisterPage:
        self.asked += 1
        rows = tuple(self.rows[15 * (number - 1) : 15 * number])
        return RegisterPage(len(self.rows), rows, len(rows))

    def of_day(self, day: date, number: int) -> RegisterPage:
        rows = [r for r in self.rows if r.slot_begins.astimezone(ORAL).date() == day]
        self.asked += 1
        shown = tuple(rows[15 * (number - 1) : 15 * number])
        return RegisterPage(len(rows), shown, len(shown))


def a_register(hours: int, passed_hours: int, an_hour: int, midnight=MIDNIGHT) -> Register:
    """Of a post that has taken all slots of its first hours, and one in ten of the rest."""
    rows = []
    for hour in range(hours):
        for n in range(an_hour):
            late_comer = n % 10 == 3
            done = hour < passed_hours and not late_comer
            status = CANCELLED if n % 10 == 7 else CROSSED if done else PENDING
            rows.append(booking(hour, len(rows), status, midnight))
    return Register(rows)


def slow_front(rows) -> DayFront:
    """The obvious way: every hour of the whole register."""
    hours: dict = {}
    for row in rows:
        if row.status in PASSED | WAITING:
            hours.setdefault(row.slot_begins, []).append(row.status in PASSED)
    passed = [h for h, seen in hours.items() if 2 * sum(seen) >= len(seen)]
    waiting = [h for h, seen in hours.items() if 2 * sum(seen) < len(seen)]
    return DayFront(max(passed, default=None), min(waiting, default=None))


def worked_in_order(chance: Random, first_hour: int, turn: int) -> list[BookingRow]:
    """A day whose hours are at least half passed up to the turn, and less than half after."""
    rows = []
    busy = chance.choice((1, 4, 15, 45))
    for hour in range(24):
        counted = chance.randint(0, busy)
        half = -(-counted // 2)
        low, high = (half, counted) if hour < turn else (0, max(half - 1, 0))
        done = chance.randint(low, high)
        states = [CROSSED] * done + [PENDING] * (counted - done)
        states += [CANCELLED] * chance.randint(0, busy)
        chance.shuffle(states)
        rows += [
            booking(first_hour + hour, first_hour * 100 + len(rows) + n, state)
            for n, state in enumerate(states)
        ]
    return rows


@given(st.integers(0, 10**9), st.integers(0, 24))
def test_that_the_front_found_in_a_few_pages_is_that_of_the_whole_day(seed, turn):
    rows = worked_in_order(Random(seed), 0, turn)
    assert day_front(Register(rows).page) == slow_front(rows)


@settings(max_examples=settings.default.max_examples // 2)
@given(st.integers(0, 10**9), st.integers(0, 72))
def test_that_the_front_found_over_days_is_that_of_the_whole_register(seed, turn):
    chance = Random(seed)
    rows = []
    for day in range(3):
        rows += worked_in_order(chance, 24 * (day - 2), turn - 24 * day)
    found, slow = frontier(Register(rows).of_day, TODAY), slow_front(rows)
    assert found.passed == slow.passed
    assert lag_hours(found, MIDNIGHT) == lag_hours(slow, MIDNIGHT)


def test_that_a_post_at_slots_of_nine_is_eight_hours_behind_at_half_past_five():
    register = a_register(24, 9, 29)
    front = frontier(register.of_day, TODAY)
    assert lag_hours(front, oral("20.11 17:23")) == 8.38
    assert register.asked <= 12


def test_that_a_jam_of_three_days_is_found_in_a_few_pages():
    days = [
        a_register(24, (24, 8, 0, 0, 0)[n], 29, MIDNIGHT - timedelta(days=4 - n)) for n in range(5)
    ]
    register = Register(row for day in days for row in day.rows)
    front = frontier(register.of_day, TODAY)
    assert lag_hours(front, oral("20.11 17:00")) == 3 * 24 + 9
    assert register.asked <= 18


def test_that_a_post_whose_coming_slots_alone_wait_is_not_behind():
    front = frontier(a_register(24, 18, 3).of_day, TODAY)
    assert lag_hours(front, oral("20.11 17:23")) == 0


def test_that_a_quiet_post_which_took_all_its_trucks_is_not_behind():
    front = frontier(a_register(6, 6, 2).of_day, TODAY)
    assert lag_hours(front, oral("20.11 17:23")) == 0


def test_that_where_nothing_passed_for_a_week_or_nothing_is_booked_there_is_no_lag():
    assert lag_hours(frontier(a_register(24, 0, 20).of_day, TODAY), MIDNIGHT) is None
    assert lag_hours(frontier(Register([]).of_day, TODAY), MIDNIGHT) is None


def test_that_cancelled_slots_count_for_nothing():
    rows = [booking(h, 100 * h + n, CANCELLED) for h in range(24) for n in range(20)]
    assert day_front(Register(rows).page) == DayFront()


def test_that_a_register_serving_one_page_for_every_number_is_given_up_at_once():
    page = RegisterPage(18_582, tuple(booking(0, n) for n in range(15)), 15)
    asked = []

    def ask(number):
        asked.append(number)
        return page

    with pytest.raises(RegisterUnclearError, match="repeats"):
        day_front(ask)
    assert len(asked) == 2


def test_that_an_unsorted_register_is_given_up():
    rows = [booking(h % 7, h) for h in range(60)]
    with pytest.raises(RegisterUnclearError, match="unsorted"):
        day_front(Register(rows).page)


def test_that_a_register_with_missing_pages_is_given_up():
    whole = Register([booking(h // 5, h) for h in range(120)])

    def ask(number):
        page = whole.page(number)
        return page if number == 1 else RegisterPage(page.total, (), 0)

    with pytest.raises(RegisterUnclearError, match="short"):
        day_front(ask)


def test_that_a_single_truck_that_did_not_come_does_not_hold_the_front():
    states = [CROSSED, CROSSED, PENDING, CROSSED, CROSSED, PENDING, PENDING, CROSSED, PENDING]
    rows = [booking(h, h, s) for h, s in enumerate(states)]
    assert day_front(Register(rows).page).passed == oral("20.11 04:00")
