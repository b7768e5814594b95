"""What is counted in words, when it was, how long it lasts, what only sounds like an event."""

import pytest

from core.phrase.understand import choose, understand
from tests.core.phrase.fleet import desk, desk_with
from tests.core.phrase.test_blind_lines import told

HOW_MANY = {
    "сырым примерно полсотни машин": ("queue_vehicles value=50.0",),
    "на таскале два десятка фур": ("queue_vehicles crossing=taskala value=20.0",),
    "таскалада жүзге жуық көлік": ("queue_vehicles crossing=taskala value=100.0",),
    "хвост сырым полторы сотни машин": ("queue_vehicles value=150.0",),
    "перед 417 сотня машин": ("position 417 ahead=100",),
    "417 алдында елудей көлік": ("position 417 ahead=50",),
    "жайсан трое суток стоят": ("wait crossing=zhaisan value=72.0",),
    "таскала часына 4 көлік": ("throughput crossing=taskala value=96.0",),
    "сырым каждый час 5 машин": ("throughput value=120.0",),
    "417 13 чакырым калды": ("position 417 km=13.0",),
    "417 клиент выставил простой 20000 в сутки": ("note 417",),
}
OF_A_POST = {
    "туман сырым видимость ноль": ("notice from=20.11 14:20 reason=restriction",),
    "сырым очередь ноль": ("queue_km value=0.0",),
    "таскала пусто, за полчаса проехал": (
        "wait crossing=taskala value=0.5",
        "queue_km crossing=taskala value=0.0",
    ),
    "сырымскую трассу закрыли": ("notice from=20.11 14:20 reason=road_closed",),
    "озинский пост не принимает": ("notice crossing=taskala from=20.11 14:20 reason=closure",),
    "маштаковская очередь 4 км": ("queue_km direction=in value=4.0",),
    "сыриме 12 км хвост": ("queue_km value=12.0",),
    "таксалада 5 км кезек": ("queue_km crossing=taskala value=5.0",),
    "на сырыме бос бронь 23-не": ("note",),
    "сырым на 22 броней нет": ("slots_free value=0.0",),
    "сырым программа қосылды": ("notice to=20.11 14:20 reason=outage",),
    "таскала сервер лежит с 10": ("notice crossing=taskala from=20.11 10:00 reason=outage",),
    "сырым пересменка с 8 до 9": ("notice from=20.11 08:00 to=20.11 09:00 reason=closure",),
    "аксай с 20 закрывают": ("notice crossing=aksay from=20.11 20:00 reason=closure",),
}
NEVER_HAPPENED = {
    "смену сдала ольга принял нуржан": ("note",),
    "смену принял болат": ("note 233",),
    "290 путевку сдал": ("note 290",),
    "771 1190 сдали 1191 нет": ("arrived 771 ..20.11 14:20", "unloading 771"),
    "нуржан 8 км": ("note",),
}
HOW_LONG = {
    "417 колесо, два часа стоит": ("breakdown 417 20.11 12:20",),
    "290 сломался, обещают 3 часа": ("breakdown 290", "note 290"),
    "902 рентген часа на три": ("inspection 902 side=entry_post reason=B02",),
    "902 на свх на 3 дня": ("to_storage 902", "reminder 902 due 23.11 09:00"),
    "902 қоймаға 5 күнге қойды": ("to_storage 902", "reminder 902 due 25.11 09:00"),
    "902 3 дня на свх стоит": ("to_storage 902",),
}
WHEN_IT_WAS = {
    "148 сырымға 9 жарымда кірді": ("exit_post_in 148 20.11 09:30",),
    "064 встал в хвост 9 мск": ("joined_queue 064 20.11 11:00",),
    "час назад звонил омаров, 7 км осталось": ("position 148 20.11 13:20 km=7.0",),
    "417 в очереди со вчера с 8 утра, сейчас 12 км": ("position 417 km=12.0",),
    "233 в очереди с 20:00, сейчас 7 км": ("joined_queue 233 19.11 20:00", "position 233 km=7.0"),
    "771 разгрузка перенесена на 23": ("reminder 771 due 23.11 09:00",),
    "771 разгрузка перенесена на 23 в 10": ("reminder 771 due 23.11 11:00",),
    "771 разгрузка бастады 11:40": ("arrived 771 ..20.11 12:40", "unloading 771 20.11 12:40"),
}
CORRECTED = {
    "13 км у 417 были в 10:40": ("position 417 20.11 10:40 km=13",),
    "417 вчерашние 20 км в 19:30 были": ("position 417 19.11 19:30 km=20",),
    "417 13 км 10:00-де болған, түзету": ("position 417 20.11 10:00 km=13",),
    "ошибся по 417, не 13 а 14 км": ("position 417 20.11 11:00 km=14.0",),
    "417 было 13 км в 9:00": ("position 417 20.11 09:00 km=13.0",),
}
ONE_THING = {
    "290 двигатель, вызвали эвакуатор, 20 км за саратовом": (
        "breakdown 290 side=road past_border=20.0",
        "note 290",
    ),
    "064 маштаковке келді, кезекке турды 13те": ("joined_queue 064 20.11 13:00",),
    "233 прицеп поменяли, новый 41 ABC 07": ("trailer_changed 233 other=41 ABC 07",),
    "518 перешел нейтралку зашел в озинки": ("entry_post_in 518 crossing=taskala",),
    "771 выгрузился частично, 1191 завтра": (
        "arrived 771 ..20.11 14:20",
        "unloading 771",
        "reminder 771 due 21.11 09:00",
    ),
    "771 1190 түсірді, екіншісі дүйсенбі": (
        "arrived 771 ..20.11 14:20",
        "unloading 771",
        "reminder 771 due 23.11 09:00",
    ),
    "болат кезекте 5 шақырым 2 сағаттан бері жылжымады": ("position 233 km=5.0",),
    "обещал по 233 перезвонить в 18": ("reminder 233 due 20.11 18:00",),
}
OF_MONEY_AND_OTHERS = {
    "417 суточные 15000 отправила": ("note 417",),
    "417 просит аванс 20000 на еду": ("note 417",),
    "1187 клиент звонит каждый час": ("note 902",),
    "518 был в сети в 12": ("note 518",),
    "[14:02, 20.11.2026] Айгуль: 417 аванс 50000": ("note 417 20.11 14:02",),
    "сырымда біздің 3 көлік тұр": ("note",),
    "сырым за 3 часа 1 км": ("note",),
}
NOW_AND_BEFORE = {
    "148 кешегі 9 км, бүгін 7": (
        "position 148 19.11 00:00..20.11 00:00 km=9.0",
        "position 148 km=7.0",
    ),
    "233 утром 8 сейчас 6 км": ("position 233 km=6.0",),
    "148 бүгін кірмейді дейді": ("position 148",),
    "233 вызов ждет к 16": ("position 233",),
    "болат хабарласпады бүгін": ("contact_attempt 233",),
    "417 16:00 бронь напомнить": ("reminder 417 due 20.11 16:00",),
    "завтра в 9 собрание": ("reminder due 21.11 09:00",),
    "902 с поста выехал 13:44": ("released 902 20.11 13:44",),
    "290 уральскке кірді": ("position 290",),
    "771 1190 отдал поехал на 1191": ("arrived 771 ..20.11 14:20", "unloading 771"),
}
SMALL_DIFFERENCES = {
    "сырым вчера 18 км сегодня 12": ("queue_km value=12.0",),
    "на маштаково в нашу сторону машин 200": ("queue_vehicles direction=in value=200.0",),
    "сырым порожних без очереди": (),
    "148 водитель болен, скорую вызвали": ("note 148",),
    "771 клиент закрывается в 18": ("contact 771",),
    "902 импортер спот чинит": ("note 902",),
    "902 на стоянке стоит": ("position 902",),
    "655 взяли очередь на 22 с 10 до 11": ("note 655",),
    "148 трекер молчит": ("note 148",),
    "064 маштаково 2 км left": ("position 064 km=2.0",),
}
ALL = (
    HOW_MANY
    | OF_A_POST
    | NEVER_HAPPENED
    | HOW_LONG
    | WHEN_IT_WAS
    | CORRECTED
    | ONE_THING
    | OF_MONEY_AND_OTHERS
    | NOW_AND_BEFORE
    | SMALL_DIFFERENCES
)


@pytest.mark.parametrize("line", ALL)
def test_that_a_line_means_what_a_colleague_would_say(line):
    assert told(line) == ALL[line]


def test_that_the_hour_of_a_position_is_corrected_and_not_told_anew():
    (draft,) = understand("13 км у 417 были в 10:40", desk()).entries
    assert draft.replaces is not None


def test_that_it_is_asked_who_passed_where_no_truck_is_named():
    found = understand("босатты 13:20", desk())
    assert [q.code for q in found.must_ask] == ["unknown_truck"]
    assert [d.plate for d in choose(found, 0, "902").entries] == ["902 BC 07"]


@pytest.mark.parametrize("line", ["все прошли", "никого не вызвали", "вызвали 5 машин"])
def test_that_of_all_and_of_nobody_no_truck_is_asked(line):
    assert understand(line, desk()).must_ask == ()


def test_that_the_way_is_asked_at_a_far_post_no_truck_of_ours_comes_by():
    found = understand("на илеке 3 км", desk())
    assert [(q.code, q.required) for q in found.questions] == [("which_way", False)]
    assert [d.direction for d in choose(found, 0, "out").entries] == ["out"]
    assert understand("маштаково 4 км", desk()).questions == ()


def test_that_who_is_not_let_on_from_the_strip_is_not_refused():
    on_the_strip = desk_with("233", stage="neutral")
    (draft,) = understand("233 орыстар жібермей тұр", on_the_strip).entries
    assert draft.kind == "position"


def test_that_a_figure_no_post_reaches_is_money():
    assert told("417 клиент дал 15000 в сутки") == ("note 417",)
