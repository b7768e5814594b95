"""A stranded truck and a booking in danger, in words, with what can be done."""

from datetime import timedelta

import pytest

from core.alerts.facts import AlertFacts
from core.domain.alert import AlertKind, StrandedWhy
from core.domain.fees import SlotPrice
from core.domain.slot_outlook import FreeDay, SlotOutlook
from core.domain.trip import Slot
from tests.builders import NOW, oral, syrym
from tests.core.alerts.views import a_record, a_view, look, the_open
from ui.words import slot_words, stranded_words
from ui.words.alert_words import advice, alert_sentence

POSTS = {"syrym": syrym()}


def test_that_a_stranded_truck_is_told_with_its_signs():
    view = a_view(("joined_queue", "19.11 20:00"), ("contact", "20.11 14:00"))
    episode = the_open(
        look(AlertFacts([view], joined={view.trip.id: a_record(view, 14.0)})), AlertKind.STRANDED
    )
    sentence = alert_sentence(episode, POSTS).replace("\u00a0", " ")
    assert sentence == "417 AK 07: stands ≥ 18 h at Syrym; expected at most 14 h"
    assert advice(episode) == ("Ask the driver what holds him; compare crossings (F9).",)


def test_that_a_truck_on_the_road_is_told_without_a_post():
    pings = [
        ("position", oral("20.11 00:00") + timedelta(hours=n), {"lat": 51.2, "lon": 51.3})
        for n in range(15)
    ]
    view = a_view(("departed", "19.11 20:00"), *pings)
    episode = the_open(look(AlertFacts([view])), AlertKind.STRANDED)
    assert "has stood on the road for 14" in alert_sentence(episode, POSTS).replace("\u00a0", " ")


@pytest.mark.parametrize("why", list(StrandedWhy))
def test_that_each_sign_has_a_word_and_something_that_can_be_done(why):
    values = {
        "reasons": [why.value],
        "bound": 14.0,
        "overtaken_by": 2,
        "still_hours": 7.0,
        "cargo_until": NOW,
        "cargo_assumed": True,
    }
    assert "{" not in stranded_words.signs(values)
    assert len(stranded_words.advice(values)) == 1


def an_outlook(**more):
    price = SlotPrice("", 100, 432_500)
    free = FreeDay("standard", oral("22.11 00:00").date(), 32.0, 26_667.0)
    given = {"ends": oral("20.11 17:00"), "rebooking": price, "free": (free,), "currency": "RUB"}
    return SlotOutlook(**{**given, **more})


def test_that_a_booking_says_by_when_to_leave_and_how_sure_that_is():
    outlook = an_outlook(leave_by=oral("20.11 11:30"), chance_now=0.9)
    slot = Slot("syrym", oral("20.11 16:00"))
    said = slot_words.booking_line(slot, outlook).replace("\u00a0", " ")
    assert said == "Booking 20.11 16:00: leave by 20.11 11:30, makes it 8 of 10"


def test_that_another_booking_is_told_with_its_price_and_the_standing_till_then():
    told = slot_words.outlook_lines(an_outlook(chance=0.3))
    lines = [line.replace("\u00a0", " ").replace(",", "") for line in told]
    assert lines[0] == "makes it 3 of 10"
    assert lines[1] == "a new booking in its place: 432500 ₸ (100 MRP)"
    assert lines[2].endswith("standing till then 32 h ≈ 26667 ₽")


def test_that_bookings_lost_are_counted_against_the_rule():
    outlook = an_outlook(no_shows=1, no_shows_allowed=2)
    assert "bookings lost by this truck: 1 of 2" in list(slot_words.outlook_lines(outlook))


@pytest.mark.parametrize(
    ("left", "p_late", "said"),
    [
        (10, 0.9, "about 6 h late (9 of 10)"),
        (5, 0.6, "will probably be late (6 of 10)"),
        (4.3, 0.9, "will probably be late (9 of 10)"),
    ],
)
def test_that_by_how_much_it_will_be_late_is_said_only_where_that_is_sure(left, p_late, said):
    promised = NOW + timedelta(hours=4)
    view = a_view(("departed", "20.11 09:00"), left=left, p_late=p_late, promised_at=promised)
    (episode,) = look(AlertFacts([view]))
    assert said in alert_sentence(episode, POSTS).replace("\u00a0", " ")
