"""Turns of speech of every day: noon told as `12 дня`, dates as `21-і`, posts still to come."""

import pytest

from core.phrase.understand import understand
from tests.core.phrase.fleet import desk, desk_with, position
from tests.core.phrase.test_blind_lines import told

LINES = {
    "064 в отстойнике с 12 дня": ("waiting_area_in 064 20.11 12:00",),
    "417 клиентке 21-і күні 18:00 деп айттық": ("promise 417 due 21.11 19:00",),
    "417 кезекке 19-ы сагат 7де турган": ("joined_queue 417 19.11 07:00",),
    "417 бронь на 16 не успеет переносим на завтра 10": (
        "note 417",
        "slot_moved 417 due 21.11 10:00",
    ),
    "902 прошел слава богу": ("released 902",),
    "148 13тен 11 шакырымга жылжыды": ("position 148 km=11.0",),
    "148 13 км-ден 11 км-ге жылжыды": ("position 148 km=11.0",),
    "Омаров күту аймағына таңғы тоғыз жарымда кірді": ("waiting_area_in 148 20.11 09:30",),
    "Ақсай бос екен, Болат айтты": ("queue_km crossing=aksay value=0.0",),
    "290 прошел маштаково ждет наших": ("exit_post_out 290",),
    "417 прошел сырым ждет русских": ("exit_post_out 417",),
    "не туда записал 9 км это 148 а не 233": ("position 148 km=9.0",),
    "771 Самарадамын складка жеттим": ("arrived 771",),
    "902 разворачивают, едет обратно к нашим": ("turned_back 902",),
    "түнде 148 өтіп кетіпті": ("released 148 20.11 04:10..20.11 06:00",),
    "148 таңертең шақырған екен бізге айтпаған": ("called 148 20.11 07:00..20.11 10:00",),
    "902 ждать до вск": ("note 902", "reminder 902 due 22.11 09:00"),
    "417 таскалага бармайды осында кутеди": ("position 417",),
    "набирала 518 три раза глухо": ("contact_attempt 518",),
    "518 қоңырау соқтым үнсіз": ("contact_attempt 518",),
    "148 стоим глухо, звонила": ("position 148",),
    "417 бронь на 16 не успеваем надо перебронировать": ("note 417",),
    "417 16дагы бронды ауыстыру керек үлгермейміз": ("note 417",),
    "Бронь на 233 не оплачена, бухгалтерия в понедельник": ("note 233",),
    "233 броны толенбеген": ("note 233",),
    "ерлан просит 2000 за стоянку": ("note 518",),
    "Ахметову перечислила 30 000 на питание": ("note 417",),
    "417 тамаққа 5000 жібердім": ("note 417",),
    "илек пустой, за час проходят": (
        "wait crossing=aksay direction=in value=1.0",
        "queue_km crossing=aksay direction=in value=0.0",
    ),
    "таскала бос, бір сағатта өтеді": (
        "wait crossing=taskala value=1.0",
        "queue_km crossing=taskala value=0.0",
    ),
    "сырым пусто за час проезжаем": ("wait value=1.0", "queue_km value=0.0"),
    "метель под сырымом видимость ноль но дорога открыта": (
        "notice from=20.11 14:20 reason=restriction",
    ),
    "сырымда боран бірақ жол ашық": ("notice from=20.11 14:20 reason=restriction",),
    "сырым буран кончился, дорога открыта": ("notice to=20.11 14:20 reason=closure",),
    "Есенов проехал Большую Черниговку, к вечеру будет в Маштаково": (
        "position 064",
        "note 064",
    ),
    "064 миновал Пестравку, в Маштаково к ночи": ("position 064",),
    "Сырым: хвост 9 км, сказал Сериков": ("queue_km value=9.0",),
    "сырым кезек 9 км, омаров айтты": ("queue_km value=9.0",),
    "Темиров в 13:10 сказал, что на Таскале рентген не работает": (
        "contact 518 20.11 13:10 crossing=taskala",
        "notice crossing=taskala from=20.11 13:10 reason=outage",
    ),
    "148 рентген жумыс истемей тур": ("contact 148", "notice from=20.11 14:20 reason=outage"),
    "518: прицеп заменили, был 12 DA 07, стал 34 CB 07": ("trailer_changed 518 other=34 CB 07",),
    "518 тіркемесін ауыстырдық бұрын 12 DA 07 еді қазір 34 CB 07": (
        "trailer_changed 518 other=34 CB 07",
    ),
    "518 прицеп теперь 34 CB 07 был 12 DA 07": ("trailer_changed 518 other=34 CB 07",),
    "0033 откенин жазды 13:55": ("released 233 20.11 13:55",),
    "290 маштакодамын кезекке турдым": ("joined_queue 290",),
    "сырым система висит 2 сагат болды": ("notice from=20.11 12:20 reason=outage",),
    "таскала закрыта уже 3 часа": ("notice crossing=taskala from=20.11 11:20 reason=closure",),
    "боран самара трассасы жабык 064 пен 290 жолда тур": (
        "position 064",
        "notice direction=in from=20.11 14:20 reason=road_closed",
        "position 290",
    ),
    "902 no spot qr dont let in": ("refused 902 side=entry_post reason=D01",),
    "233 нашихтан 22:30да шыккан екен": ("exit_post_out 233 19.11 22:30",),
    "902 какой то кайрат звонил, нужен новый допп": ("note 902",),
    "148 шланг жарылыпты жасап алды кезекте келе жатыр": ("repaired 148",),
    "771 печка істемейді": ("breakdown 771",),
}


@pytest.mark.parametrize("line", LINES)
def test_that_it_is_taken_as_a_colleague_would(line):
    assert told(line) == LINES[line]
    assert understand(line, desk()).must_ask == ()


def test_that_what_is_only_offered_may_be_a_remark():
    (question,) = understand("902 свх предлагают, шеф еще не решил", desk()).must_ask
    assert [option.key for option in question.options] == ["to_storage", "note"]


def test_that_where_it_goes_back_to_is_not_where_it_was_turned():
    (row,) = understand("902 разворачивают, едет обратно к нашим", desk()).entries
    assert row.side is None


@pytest.mark.parametrize(
    "line",
    [
        "у лукпанова печка не греет, но едет",
        "771 печка істемейді, бірақ келе жатыр",
        "771 вебасто сдохла, но идет",
    ],
)
def test_that_a_heater_out_of_order_stops_no_truck_unasked(line):
    (question,) = understand(line, desk()).must_ask
    assert [option.key for option in question.options] == ["breakdown", "note"]


def test_that_a_road_shut_at_a_town_puts_nobody_into_the_town():
    rows = understand("боран самара трассасы жабык 064 пен 290 жолда тур", desk()).entries
    assert {getattr(row, "place", "") for row in rows} == {""}


def test_that_a_name_of_the_road_is_where_it_passed():
    first = understand("Есенов проехал Большую Черниговку, к вечеру будет в Маштаково", desk())
    assert first.entries[0].place == "Большую Черниговку"


def test_that_a_queue_told_by_a_driver_bears_him_as_its_source():
    (row,) = understand("Сырым: хвост 9 км, сказал Сериков", desk()).entries
    assert row.source == "водители"


@pytest.mark.parametrize(
    "line",
    ["последнюю запись по 148 убери", "148 бойынша соңғы жазбаны өшір", "удали по 148 последнюю"],
)
def test_that_the_last_entry_of_the_truck_named_is_taken_back(line):
    world = desk_with("148", recent=(position(11),))
    (row,) = understand(line, world).entries
    assert (row.withdrawn, row.km_to_barrier) == (True, 11)


@pytest.mark.parametrize(
    "line", ["148 последняя отменилась", "148 последний удален", "последние записи по 148 удали"]
)
def test_that_what_was_taken_back_elsewhere_takes_back_nothing_here(line):
    assert all(row.replaces is None for row in understand(line, desk()).entries)


def test_that_an_order_is_no_money_and_a_call_nobody_made_is_none():
    assert [row.plate for row in understand("1185 оплатили стоянку", desk()).entries] == [
        "417 AK 07"
    ]
    assert "contact_attempt 518" not in told("518 не звонил, тишина")
