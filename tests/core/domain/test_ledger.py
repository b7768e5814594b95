"""A driver's days in Russia: from the posts, by the calendar of Oral."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.clock import local_day
from core.domain.crossing import Direction, Side
from core.domain.event import effective
from core.domain.ledger import Presence, Sign, crew_signs, ledger, signs_of, stays
from tests.builders import NOW, an_event, oral

TODAY = local_day(NOW)


def signs(*events, direction=Direction.OUT, **more):
    rows = [an_event(kind, at, **(rest[0] if rest else {})) for kind, at, *rest in events]
    return list(signs_of(effective(rows), direction, **more))


def days_of(*lists, today=TODAY, before=0):
    return ledger(stays(sign for some in lists for sign in some), today, before)


def test_that_both_the_day_of_leaving_and_of_the_return_count():
    out = signs(("joined_queue", "08.11 22:00"), ("exit_post_out", "10.11 23:50"))
    home = signs(("exit_post_out", "12.11 00:10"), direction=Direction.IN)
    assert days_of(out, home).used == 3


@pytest.mark.parametrize(("released", "used"), [("10.11 23:59", 4), ("11.11 00:00", 3)])
def test_that_a_day_ends_at_midnight_of_oral(released, used):
    out = signs(("released", released))
    home = signs(("released", "13.11 10:00"), direction=Direction.IN)
    assert days_of(out, home).used == used


def test_that_waiting_before_the_kazakh_post_is_no_day_in_russia():
    out = signs(("departed", "01.11 08:00"), ("joined_queue", "01.11 10:00"))
    assert days_of(out).used == 0


def test_that_who_is_there_is_counted_until_today():
    found = days_of(signs(("released", "15.11 10:00"), ("delivered", "17.11 10:00")))
    assert (found.used, found.is_there) == (6, True)


def test_that_a_return_nobody_told_ends_with_the_next_sign_at_home():
    out = signs(("released", "01.11 10:00"))
    again = signs(("loading", "10.11 08:00"))
    found = days_of(out, again)
    assert found.used == 10
    assert not found.is_certain


def test_that_a_leaving_nobody_told_counts_from_the_first_word_of_him_there():
    home = signs(
        ("joined_queue", "05.11 10:00"), ("released", "07.11 10:00"), direction=Direction.IN
    )
    found = days_of(home)
    assert found.used == 3
    assert not found.is_certain


def test_that_turned_back_at_the_post_is_home_and_on_the_road_is_not():
    at_post = signs(
        ("exit_post_out", "05.11 10:00"),
        ("entry_post_in", "05.11 12:00"),
        ("turned_back", "06.11 10:00", {"side": Side.ENTRY_POST}),
    )
    assert days_of(at_post).used == 2
    on_road = signs(
        ("released", "05.11 10:00"),
        ("turned_back", "06.11 10:00", {"side": Side.ROAD}),
        ("joined_queue", "08.11 10:00"),
    )
    assert days_of(on_road).used == 4


def test_that_days_known_from_before_are_added():
    assert days_of(signs(("released", "19.11 10:00")), before=61).used == 63


def test_that_a_new_year_begins_with_nothing_but_the_days_that_lie_in_it():
    out = signs(("released", "28.12.2025 10:00"))
    home = signs(("released", "03.01 10:00"), direction=Direction.IN)
    assert days_of(out, home).used == 3


def test_that_days_seen_in_belarus_are_named_and_count_with_the_rest():
    out = signs(("released", "10.11 10:00"), ("arrived", "13.11 10:00"), goal_in_belarus=True)
    found = days_of(out)
    assert (found.used, found.in_belarus) == (11, 1)


def test_that_a_driver_who_takes_over_abroad_is_counted_from_then():
    seen = signs(("released", "10.11 10:00"), ("delivered", "16.11 10:00"))
    shared = list(crew_signs(seen, "first", [(oral("14.11 10:00"), "second")]))
    assert days_of([s for name, s in shared if name == "first"]).used == 5
    assert days_of([s for name, s in shared if name == "second"]).used == 7


def test_that_the_forecast_adds_only_days_not_counted_yet():
    found = days_of(signs(("released", "18.11 10:00")), before=60)
    assert found.used == 63
    assert found.with_stay(TODAY, date(2026, 11, 22)) == 65


stays_of_a_year = st.lists(
    st.tuples(st.integers(0, 320), st.integers(0, 40)), min_size=0, max_size=8
)


@given(stays_of_a_year)
def test_that_no_day_counts_twice_and_none_is_lost(made):
    begin = oral("01.01 12:00")
    found: list[Sign] = []
    for first, length in made:
        out = begin + timedelta(days=first)
        back = out + timedelta(days=length, hours=1)
        pair = [Sign(out, Presence.ABROAD, is_passage=True), Sign(back, Presence.HOME)]
        assert ledger(stays(pair), date(2026, 12, 31)).used == min(length, 364 - first) + 1
        found += pair
    whole = ledger(stays(found), date(2026, 12, 31))
    lengths = [min(length, 364 - first) + 1 for first, length in made]
    assert len({first for first, _ in made}) <= whole.used <= min(365, sum(lengths))
    assert list(whole.spans) == sorted(whole.spans)


def test_that_days_are_never_fewer_with_a_longer_stay():
    found = days_of(signs(("released", "18.11 10:00")))
    counted = [found.with_stay(TODAY, TODAY + timedelta(days=n)) for n in range(12)]
    assert counted == sorted(counted)
