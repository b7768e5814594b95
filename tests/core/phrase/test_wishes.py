"""What somebody wants, fears or orders has not happened; where a truck drove to decides."""

import pytest

from core.phrase.understand import understand
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_blind_lines import told

NOT_HAPPENED = {
    "Если Нурлан сегодня дойдёт до Маштаково, пусть не заезжает в посёлок, сразу хвостқа тұрсын": (
        "note 290",
    ),
    "290 Маштаковоға жетсе бірден кезекке тұрсын": ("note 290",),
    "417 бронь күйіп кетеді деп қорқып тұр": ("note 417",),
    "417 боится что бронь сгорит": ("note 417",),
    "417 бронь жанып кетпес үшін жылжыту керек": ("note 417",),
    "233 лишь бы не развернули": ("note 233",),
    "902 развернули бы уже": ("note 902",),
    "902 қоймаға қоймасын": ("note 902",),
    "902 қоймаға қоя ма деп қорқам": ("note 902",),
    "902 рентгенге алмасын": ("note 902",),
    "148 хоть бы не сломался": ("note 148",),
    "518 пусть встанет в очередь": ("note 518",),
    "518 кезекке тұру керек": ("note 518",),
    "518 скажите чтоб встал в очередь": ("note 518",),
    "417 өтіп кетсе клиентке айтам": ("note 417",),
    "233 Болатқа айттым кезектен шықпасын": ("note 233",),
}
HAPPENED = {
    "233 вызвали, пусть документы готовит": ("called 233", "note 233"),
    "771 выгрузился, пусть едет домой": ("delivered 771", "note 771"),
    "902 свхға койды дуйсенбиге дейин": (
        "to_storage 902",
        "reminder 902 due 23.11 09:00",
    ),
    "417 13 км, пусть не спешит": ("position 417 km=13.0",),
}
DENIED = {
    "902 на СВХ не ставим": ("position 902",),
    "902 свхға қоймаймыз": ("position 902",),
    "417 тұрақта емес, кезекте": ("position 417",),
}
DROVE_INTO = {
    "902 тексеруде, рентгенге 12:10-да кірді": (
        "inspection 902 20.11 12:10 side=entry_post reason=B02",
    ),
    "902 боксқа кірді": ("inspection 902 side=entry_post reason=B02",),
    "902 таможня боксына кірді": ("inspection 902 side=entry_post reason=B02",),
    "771 қоймаға кірді": ("arrived 771",),
    "064 нейтралкадан бізге кірді": ("entry_post_in 064",),
}
SAID_BY_DISPATCHERS = {
    "518 звондадым, алмады": ("contact_attempt 518",),
    "518 көтермейді, ұйықтап қалды ма екен": ("contact_attempt 518",),
    "771 склад не берет": ("note 771",),
    "148 зона ож 11:45": ("waiting_area_in 148 20.11 11:45",),
    "148 меняем на таскалу, решение шефа": ("diverted 148 crossing=taskala side=route",),
    "148 пост поменяли, таскала": ("diverted 148 crossing=taskala side=route",),
    "148 233-тің артында тұр": ("position 148",),
    "064 вчера в 18 был в Сызрани, сегодня в 12 Самару прошел": (
        "note 064",
        "position 064 20.11 12:00",
    ),
}
OF_POSTS = {
    "таск 3 км, 150 маш/сут": ("queue_km", "throughput"),
    "таскала бір сағатта 8 көлік": ("throughput",),
}
ASKED = {
    "417 асханаға кірді": "is_it",
    "417 заехал на заправку": "is_it",
    "233 прошел если не врет": "is_it",
    "902 отпустили но не выехал": "is_it",
    "233 3-ке жылжыды": "km_or_time",
}


@pytest.mark.parametrize(("line", "rows"), (NOT_HAPPENED | DENIED).items())
def test_that_a_wish_a_fear_or_an_order_has_not_happened(line, rows):
    assert told(line) == rows


@pytest.mark.parametrize(("line", "rows"), HAPPENED.items())
def test_that_what_happened_before_a_wish_is_kept(line, rows):
    assert told(line) == rows


@pytest.mark.parametrize(("line", "rows"), (DROVE_INTO | SAID_BY_DISPATCHERS).items())
def test_that_the_object_of_a_verb_tells_what_it_means(line, rows):
    assert told(line) == rows


@pytest.mark.parametrize(("line", "kinds"), OF_POSTS.items())
def test_that_a_post_named_in_short_is_reported(line, kinds):
    assert tuple(row.kind.value for row in understand(line, desk()).entries) == kinds


@pytest.mark.parametrize(("line", "code"), ASKED.items())
def test_that_what_only_may_have_happened_is_asked(line, code):
    assert [asked.code for asked in understand(line, desk()).must_ask][-1:] == [code]


def test_that_one_by_one_is_no_hour():
    (notice,) = understand("Маштаковта буран, бір-бірден жіберіп жатыр", desk()).entries
    assert notice.from_at == desk().now
