"""Km driven and km left, a post to come, another post, a truck without a trip."""

import pytest

from core.phrase.understand import understand
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_blind_lines import told

DRIVEN_AND_LEFT = {
    "148 прошел 3 км осталось 5": ("position 148 km=5.0 progress=3.0",),
    "148 тағы 3 шақырым жылжыды енді 5 қалды": ("position 148 km=5.0 progress=3.0",),
    "233 за ночь 4 км, осталось 6": ("position 233 km=6.0 progress=4.0",),
    "417 2 км жүрді 9 шақырым бар әлі": ("position 417 km=9.0 progress=2.0",),
    "148 2 шақырым жүріп 7 шақырым қалды": ("position 148 km=7.0 progress=2.0",),
    "417 проехал 2 км еще 9": ("position 417 km=9.0 progress=2.0",),
    "233 за ночь 3 проехали": ("position 233 20.11 00:00..20.11 06:00 progress=3.0",),
    "417 кешеден бері 4 жүрдік": ("position 417 progress=4.0",),
    "148 14 км, 1 км в час ползем": ("position 148 km=14.0 progress=1.0",),
}
EXPECTED_BY = {
    "290 до маштаково 25 км, к ночи там": ("position 290",),
    "148 7 км, к утру обещают вызвать": ("position 148 km=7.0",),
    "771 к ночи в самаре": ("reminder 771 due 20.11 22:00",),
    "064 к утру на маштаково": ("reminder 064 due 21.11 09:00",),
    "233 9 км, кешке қарай кіреміз дейді": ("position 233 km=9.0",),
    "148 кешке шақырады дейді, 6 км": ("position 148 km=6.0",),
}
STILL_ON_THE_ROAD = {
    "290 маштаковке 30 шақырым қалды": ("position 290",),
    "290 едет, до границы 35 км": ("position 290",),
    "290 до поста 12 км": ("position 290",),
    "064 шекараға екі сағаттық жол қалды": ("position 064",),
    "290 до границы часа два езды": ("position 290",),
    "290 бузулук проехал": ("position 290",),
    "064 пестравкадан өтті": ("position 064",),
}
DIVERTED = {
    "064 озинкиге бұрылып кетті": ("diverted 064 crossing=taskala side=route",),
    "290 свернул на озинки": ("diverted 290 crossing=taskala side=route",),
    "518 с таскалы на сырым уехал": ("diverted 518 side=route",),
    "518 сырымға көшті таскалада тұрып қалды": ("diverted 518 side=route",),
    "417 сырымнан тасқалаға кетті": ("diverted 417 crossing=taskala side=route",),
    "233 переехал с сырыма на таскалу": ("diverted 233 crossing=taskala side=route",),
    "148 turned off to taskala": ("diverted 148 crossing=taskala side=route",),
    "417 свернул на заправку": ("position 417",),
    "771 самараға бұрылды": ("position 771",),
    "902 повернули назад": ("turned_back 902",),
}
OF_THE_YARD = {
    "655 завтра в 9 на загрузку": ("reminder 655 due 21.11 09:00",),
    "655 ертең 10-да тиеуге барады": ("reminder 655 due 21.11 10:00",),
    "655 в понедельник едет на то": ("reminder 655 due 23.11 09:00",),
    "655 через 2 часа на погрузку": ("reminder 655 due 20.11 16:20",),
    "655 сегодня к 18 на базу": ("reminder 655 due 20.11 18:00",),
    "655 техосмотр 25.11": ("reminder 655 due 25.11 09:00",),
    "655 в ремонте до вторника": ("note 655", "reminder 655 due 24.11 09:00"),
    "655 загрузили вчера": ("note 655",),
    "417lma завтра к 8 приедет": ("reminder 417 due 21.11 08:00",),
    "771 перецепка завтра в 10": ("reminder 771 due 21.11 10:00",),
    "417 завтра в 9 новый водитель сядет": ("reminder 417 due 21.11 09:00",),
    "148 завтра перегружаем на 655": ("reminder 148 due 21.11 09:00",),
}
ALL = DRIVEN_AND_LEFT | EXPECTED_BY | STILL_ON_THE_ROAD | DIVERTED | OF_THE_YARD


@pytest.mark.parametrize("line", ALL)
def test_that_a_truck_is_where_the_line_puts_it(line):
    assert told(line) == ALL[line]


@pytest.mark.parametrize("line", [*DRIVEN_AND_LEFT, *EXPECTED_BY, *DIVERTED])
def test_that_a_place_told_plainly_must_not_be_chosen(line):
    assert understand(line, desk()).must_ask == ()


def test_that_km_to_a_post_are_a_place_while_no_queue_is_joined():
    (draft,) = understand("064 до маштаково еще 25 км", desk()).entries
    assert (draft.place, draft.km_to_barrier) == ("до маштаково еще 25 км", None)


def test_that_km_of_a_queue_stay_km_to_the_barrier():
    joined, draft = understand("064 на маштаково в хвосте, до поста 9 км", desk()).entries
    assert (joined.kind, draft.km_to_barrier) == ("joined_queue", 9.0)


def test_that_a_truck_without_a_trip_is_named_as_such_beside_its_plan():
    (draft,) = understand("655 завтра в 9 на загрузку", desk()).entries
    assert [w.code for w in draft.warnings] == ["no_open_trip"]
