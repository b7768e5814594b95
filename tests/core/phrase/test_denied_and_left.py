"""What is said to be untrue, what is of the trailer alone, and what is still so."""

import pytest

from core.phrase.understand import understand
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_blind_lines import told

UNTRUE = {
    "148 өтті деген қате, әлі сырымда кезекте": ("position 148",),
    "что 148 прошёл — ошибка, стоит в очереди": ("position 148",),
    "148 что прошел это неправда, стоит": ("position 148",),
    "417 ошибка, прошел в 12": ("released 417 20.11 12:00",),
    "148 говорит что прошел не так давно": ("released 148",),
    "то, что 148 прошёл, неправда, стоит": ("position 148",),
    "902 отказ емес, тексеріп қана жатыр": ("inspection 902 side=entry_post reason=B02",),
    "1185 раньше понедельника не примут": ("note 417",),
}
STILL_SO = {
    "417 пока на месте, изменений нет": ("position 417",),
    "417 на месте без изменений": ("position 417",),
    "417 на месте": ("arrived 417",),
    "417 в одиннадцать было 13 км, так 13 и стоит": (
        "position 417 20.11 11:00 km=13.0",
        "position 417 km=13.0",
    ),
    "902 наши берут медленно": ("position 902",),
}
OF_SOMETHING_ELSE = {
    "233 просит сменщика, часы вышли": ("note 233",),
    "дозвониться до Омарова сегодня так и не удалось": ("contact_attempt 148",),
    "дозвониться до Омарова в 18": ("reminder 148 due 20.11 18:00",),
    "771 мобилку прошел в самаре будет в 17": ("position 771", "reminder 771 due 20.11 18:00"),
    "771 будет в самаре в 17": ("reminder 771 due 20.11 18:00",),
    "148 прошед наших 1205": ("exit_post_out 148 20.11 12:05",),
    "064 прицеп ост в самаре идет соло": ("note 064",),
    "ахм 9км темир 2км": ("note", "position 518 crossing=taskala km=2.0"),
    "417 наших тоже": ("exit_post_out 417",),
    "417 тоже у наших": ("position 417 side=exit_post",),
    "шестьдесят четвёртый встал в хвост, перед ним двадцать фур": (
        "joined_queue 064",
        "position 064 ahead=20",
    ),
    "417 в очереди шестьдесят четвёртый": ("position 417 ahead=63",),
}
ALL = UNTRUE | STILL_SO | OF_SOMETHING_ELSE


@pytest.mark.parametrize("line", ALL)
def test_that_what_is_denied_or_left_behind_is_no_deed_of_the_truck(line):
    understood = understand(line, desk())
    assert not understood.must_ask
    assert told(line) == ALL[line]


def test_that_where_a_trailer_was_left_is_no_place_of_the_truck():
    understood = understand("064 прицеп остался в самаре", desk())
    assert all(not getattr(entry, "place", "") for entry in understood.entries)


def test_that_a_kilometre_an_hour_is_no_wait():
    (queue,) = understand("на сырыме хвост 14 км, за час километр прошли", desk()).entries
    assert (queue.kind, queue.value) == ("queue_km", 14.0)


def test_that_a_joining_corrected_replaces_no_position():
    understood = understand("417 встал не в 8 а в 6", desk())
    assert all(entry.replaces is None for entry in understood.entries)
