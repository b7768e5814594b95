"""What is not there, what trucks and crossings of one line share, then and now, who told it."""

import pytest

from core.phrase.understand import understand
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_blind_lines import told

NOT_THERE = {
    "148 вызова нет": ("position 148",),
    "148 вызова пока не было": ("position 148",),
    "233 вызов еще не пришел, 4 км": ("position 233 km=4.0",),
    "233 без вызова стоит": ("position 233",),
    "148 шақырту жоқ": ("position 148",),
    "148 шакырту келмеди": ("position 148",),
    "902 отказа нет, смотрят": ("position 902",),
    "902 отказ жоқ": ("position 902",),
    "902 досмотра не будет": ("position 902",),
    "902 рентген отменили": ("position 902",),
    "771 поломки нет": ("position 771",),
    "064 в очереди нет": ("position 064",),
    "148 no call yet": ("position 148",),
    "902 no refusal": ("position 902",),
    "902 отказ, нет печати": ("refused 902 side=entry_post",),
    "417 нет вызвали в 12": ("called 417 20.11 12:00",),
    "902 выпустили с отказом": ("refused 902 side=entry_post",),
}
SHARED = {
    "тимур болат 7 и 5 км": ("position 148 km=7.0", "position 233 km=5.0"),
    "омаров мен болат 7 мен 5 шақырым": ("position 148 km=7.0", "position 233 km=5.0"),
    "417 и 148 прошли в 12 и 13:20": ("released 417 20.11 12:00", "released 148 20.11 13:20"),
    "233 наших прошел в 11, 148 в 11:40": (
        "exit_post_out 233 20.11 11:00",
        "exit_post_out 148 20.11 11:40",
    ),
    "417 и 148 вызвали в 12": ("called 417 20.11 12:00", "called 148 20.11 12:00"),
    "сырым 5 км таскала пусто": (
        "queue_km value=5.0",
        "queue_km crossing=taskala value=0.0",
    ),
    "таскала 4 км аксай бос сырымда 9": (
        "queue_km crossing=taskala value=4.0",
        "queue_km crossing=aksay value=0.0",
        "queue_km value=9.0",
    ),
    "лукпанов 1190 тапсырды 1191 ертен": (
        "arrived 771 ..20.11 14:20",
        "unloading 771",
        "reminder 771 due 21.11 09:00",
    ),
}
THEN_AND_NOW = {
    "148 танги 8де 12 шакырым болган казир 7 шакырым": (
        "position 148 20.11 08:00 km=12.0",
        "position 148 km=7.0",
    ),
    "148 в 7 было 11 км сейчас 6": ("position 148 20.11 07:00 km=11.0", "position 148 km=6.0"),
    "болат таныртен 8 км еди казир 5": ("position 233 km=5.0",),
    "148 осталось 4, ни метра за ночь": ("position 148 km=4.0",),
    "233 шақырды, жарты сағат болды": ("called 233 20.11 13:50",),
    "902 өтті, бір сағат болды": ("released 902 20.11 13:20",),
    "233 12ден 20 минут кеткенде шакырды": ("called 233 20.11 12:20",),
    "064 утром звонил, едет": ("position 064 20.11 07:00..20.11 10:00",),
    "темиров объявился, 4 км, ночью связи не было": (
        "position 518 crossing=taskala km=4.0",
        "note 518",
    ),
}
DRIVES_ON = {
    "902 прошел русских в 13:40, поехал дальше": ("released 902 20.11 13:40",),
    "148 5 км осталось едем потихоньку": ("position 148 km=5.0",),
    "233 пошли понемногу": ("position 233",),
    "290 сырымнан өтіп кетті түнгі 2де": ("released 290 20.11 02:00",),
    "902 зашел 11:20 вышел 13:40": ("entry_post_in 902 20.11 11:20", "released 902 20.11 13:40"),
    "болат бейтарапта застрял не пускают": ("exit_post_out 233 ..20.11 14:20",),
    "233 өтпеді әлі, орыстар жібермей жатыр": ("position 233",),
    "518 хозяйкасы айтты сырымға кетіпті": ("diverted 518 side=route",),
}
WHERE = {
    "233 у самого шлагбаума": ("position 233 km=0.0",),
    "148 шлагбаумда тұр": ("position 148 km=0.0",),
    "233 продвинулся до 5": ("position 233 km=5.0",),
    "417 8кс": ("position 417 km=8.0",),
    "771 келді, алдында 4 машина": ("arrived 771",),
    "233 акт составляют на нашем посту": ("exit_post_in 233 ..20.11 14:20",),
    "әіі кезекте, . шақырым қалды": ("position 233 km=7.0",),
    "сырм 9 км": ("queue_km value=9.0",),
}
OF_THE_DESK = {
    "902 прошел, просит адрес скинуть": ("released 902", "note 902"),
    "233 прошел в 13:30 забыл отписаться": ("released 233 20.11 13:30",),
    "518 до 18 не отзвонится - набрать хозяина": ("reminder 518 due 20.11 18:00",),
    "утром сверить пломбы 902": ("reminder 902 due 21.11 09:00",),
    "233 перецепили, прицеп теперь 45 abc 07": ("trailer_changed 233 other=45 abc 07",),
    "417 бронь переделали на завтра 10:00": ("slot_moved 417 due 21.11 10:00",),
    "148ге брон алдык дуйсенби 9га": ("slot_booked 148 due 23.11 09:00",),
    "417 там не 13 было а 15": ("position 417 20.11 11:00 km=15.0",),
    "233 бес емес, алты шақырым": ("position 233 km=6.0",),
    "148 прошел ой не 148 а 233 прошел": ("released 233",),
    "771 жарты жүкті түсірді": ("arrived 771 ..20.11 14:20", "unloading 771"),
    "трассу на самару закрыли с 13": ("notice from=20.11 13:00 reason=road_closed",),
    "сырым сканер жұмыс істемейді": ("notice from=20.11 14:20 reason=outage",),
    "маштаково сағатына 5еуден ғана алып жатыр": ("throughput value=120.0",),
}
TOLD_BY_THE_WAY = {
    "233 прошел кз, рф 14:00": ("exit_post_out 233 ..20.11 14:00", "released 233 20.11 14:00"),
    "902 инвойс отправили": ("note 902",),
    "902 отказ, отправили на доработку снт": ("refused 902 side=entry_post reason=D05",),
    "148 на табло 14 место": ("position 148 ahead=13",),
    "148 кезекте 14 орында": ("position 148 ahead=13",),
    "902 взяли на весовой контроль": ("inspection 902 side=entry_post reason=B02",),
    "064 в 50 км от маштаково": ("position 064",),
    "417 9 км не доезжая сырыма": ("position 417 km=9.0",),
    "417 9 км калды, кешке кірерміз": ("position 417 km=9.0", "note 417"),
    "417 броны ертенге жылжыды 10га": ("slot_moved 417 due 21.11 10:00",),
    "1187 клиент звандады, айттым тұр деп": ("note 902",),
    "148 телефон сел, звонить на 87015554433": ("note 148",),
    "771 отдал 1190 едет на второй адрес": ("arrived 771 ..20.11 14:20", "unloading 771"),
    "233 нейтралкадан өтті орысқа": ("entry_post_in 233",),
    "771 done unloading 13:00": ("delivered 771 20.11 14:00",),
    "771 алдында 4 машина": ("contact 771",),
    "233 не прошел, не пускают": ("position 233",),
    "902 досмотрдан өтті қағаз күтіп тұр": ("position 902",),
    "417 бугин 8де 13, казир 9 км": ("position 417 20.11 08:00 km=13.0", "position 417 km=9.0"),
}
NO_TRUCK = {
    "233 оплата прошла": ("note 233",),
    "902 снт прошла": ("note 902",),
    "902 декларация выпущена": ("note 902",),
    "148 вернули талон": ("note 148",),
    "148 вызвали сварщика": ("note 148",),
    "902 оплатили свх 15000": ("note 902",),
    "902 документы проверили, прошел": ("released 902",),
    "902 вернули с русского поста": ("turned_back 902 side=entry_post",),
    "233 пропустил вызов": ("slot_lost 233",),
    "233 отказ от брони": ("slot_lost 233",),
    "902 12:30 зашел на рентген, 13:40 вышел": (
        "inspection 902 20.11 12:30 side=entry_post reason=B02",
        "position 902 20.11 13:40",
    ),
    "518 жазбады": ("contact_attempt 518",),
    "518 не могу набрать": ("contact_attempt 518",),
    "417 приедет 22 утром": ("note 417",),
    "771 двигатель вышел из строя": ("breakdown 771",),
}
OF_POSTS = {
    "таскала вчера было 5 км сегодня чисто": ("queue_km crossing=taskala value=0.0",),
    "сырым 10 км, таскала 2, аксай 0": (
        "queue_km value=10.0",
        "queue_km crossing=taskala value=2.0",
        "queue_km crossing=aksay value=0.0",
    ),
    "сырым пересменка 20:00": ("notice from=20.11 20:00 reason=closure",),
    "карго показывает 250 на сырыме": ("board_vehicles value=250.0",),
    "табло сырым 310": ("board_vehicles value=310.0",),
    "сырым туман видимости нет": ("notice from=20.11 14:20 reason=restriction",),
}
ALL = (
    OF_POSTS
    | NO_TRUCK
    | TOLD_BY_THE_WAY
    | NOT_THERE
    | SHARED
    | THEN_AND_NOW
    | DRIVES_ON
    | WHERE
    | OF_THE_DESK
)


@pytest.mark.parametrize("line", ALL)
def test_that_it_means_what_was_meant_and_nothing_is_asked(line):
    found = understand(line, desk())
    assert told(line) == ALL[line]
    assert found.must_ask == ()


def test_that_a_driver_who_called_has_rung_and_was_not_called_up():
    assert told("omarov called, waiting area since 12") == (
        "contact 148",
        "waiting_area_in 148 20.11 12:00",
    )
    assert told("148 called 13:00") == ("called 148 20.11 13:00",)


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("233 вызвали в офис", ["called", "note"]),
        ("233 вышел из машины", ["released", "position"]),
        ("902 освободился", ["released", "position"]),
        ("148 на базе", ["arrived", "note"]),
    ],
)
def test_that_what_may_be_something_else_is_asked(line, offered):
    (question,) = understand(line, desk()).must_ask
    assert [o.key for o in question.options] == offered


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("по аксаю пусто, сказали батыстранс", "батыстранс"),
        ("волготранс говорит, таскала 5 км", "волготранс"),
        ("сырым хвост 4 км, со слов чужого водителя", "чужой водитель"),
        ("реально говорят сырым 5 км", "dispatcher"),
    ],
)
def test_that_a_report_keeps_who_told_it(line, source):
    assert {d.source for d in understand(line, desk()).entries} == {source}


def test_that_an_unloading_in_part_names_its_order():
    *_, unloading, _ = understand("1190 сдал 1191 завтра в 10", desk()).entries
    assert "1190" in unloading.text


def test_that_a_place_on_the_road_is_told_from_its_town():
    (draft,) = understand("290 дөңгелек жарылды самарадан 60 км шыққанда", desk()).entries
    assert draft.place == "самарадан 60 км"


def test_that_a_wait_of_hours_in_the_queue_is_no_hour_ago():
    assert told("148 тұр, бір сағат болды") == ("position 148",)


@pytest.mark.parametrize("line", ["417, 233 " + "5,6," * 60, "тимур " + "мен " * 60 + "7 5"])
@pytest.mark.timeout(20)
def test_that_a_list_without_end_is_read_at_once(line):
    found = understand(line, desk())
    assert found.entries or found.questions
