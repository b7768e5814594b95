"""What a dispatcher means, in its near forms: each class in Russian, Kazakh and English."""

import pytest

from core.phrase.understand import choose, understand
from tests.core.phrase.fleet import desk, desk_with
from tests.core.phrase.test_blind_lines import told
from tests.core.phrase.test_examples import clock

POST_AND_ITS_PACE = {
    "сырым табло 140 машин на 14:00": ("board_vehicles value=140.0",),
    "на сайте 220 машин по сырыму": ("board_vehicles value=220.0",),
    "маштаково принимают 3-4 в час": ("throughput value=84.0",),
    "сырым принимают 10-12 машин в сутки": ("throughput value=11.0",),
    "маштаково қабылдап жатыр сағатына 5 көлік": ("throughput value=120.0",),
    "233 русские тянут, полтора часа одна машина": ("position 233", "throughput value=16"),
    "сырым рассосалось, км 3 осталось": ("queue_km value=3.0",),
    "сырым очередь двигается, 1 км за час": ("note",),
    "таскала только легковые": ("notice crossing=taskala from=20.11 14:20 reason=restriction",),
}
SHUT_UNTIL = {
    "таскала жабық, ертең таңғы 8-де ашылады": (
        "notice crossing=taskala from=20.11 14:20 to=21.11 08:00 reason=closure",
    ),
    "сырым закрыт, в 18 откроется": ("notice from=20.11 14:20 to=20.11 18:00 reason=closure",),
    "таскала откроется завтра в 9": (
        "notice crossing=taskala from=20.11 14:20 to=21.11 09:00 reason=closure",
    ),
    "сырым закрыт, обещают открыть к 16": (
        "notice from=20.11 14:20 to=20.11 16:00 reason=closure",
    ),
    "taskala closed, opens tomorrow at 8": (
        "notice crossing=taskala from=20.11 14:20 to=21.11 08:00 reason=closure",
    ),
    "сырым жабылды, кешке ашылады дейді": (
        "notice from=20.11 14:20 to=20.11 18:00 reason=closure",
    ),
    "трасса после маштаково перекрыта, дтп на 40 км": (
        "notice from=20.11 14:20 reason=road_closed",
    ),
    "сырымда бағдарлама қосылды": ("notice to=20.11 14:20 reason=outage",),
}
SINCE_AND_TILL = {
    "жолдасов пен есенов маштаковта кезекте түстен бері": (
        "joined_queue 290 20.11 12:00..20.11 14:00",
        "joined_queue 064 20.11 12:00..20.11 14:00",
    ),
    "маштаковта бағдарлама істемейді түстен бері": (
        "notice from=20.11 13:00 reason=outage",
        "notice direction=in from=20.11 13:00 reason=outage",
    ),
    "902 досмотр с 11 до 13, ждет документы": (
        "inspection 902 20.11 11:00..20.11 13:00 side=entry_post reason=B02",
        "documents_wait 902",
    ),
}
BOOKED_HOURS = {
    "233 взяли очередь на 22.11 14-15": ("slot_booked 233 due 22.11 14:00",),
    "417 бронь 9-10 завтра": ("slot_booked 417 due 21.11 09:00",),
    "417 прошел 9-10": ("released 417 20.11 09:10",),
    "417 бронь 23.11 8:00-9:00": ("slot_booked 417 due 23.11 08:00",),
    "417 слот сгорел, новый на 23 в 8": (
        "slot_lost 417 due 20.11 16:00",
        "slot_booked 417 due 23.11 08:00",
    ),
    "233 бронь алдық 23-не сағат 10-ға": ("slot_booked 233 due 23.11 10:00",),
    "233 купил очередь на 18:00": ("slot_booked 233 due 20.11 18:00",),
    "417 передвиньте бронь на завтра утро": ("reminder 417 due 21.11 09:00",),
}
CORRECTED = {
    "233 вызвали не в 9 а в 9:40": ("called 233 20.11 09:40",),
    "417 перед ним не 10 а 12 машин": ("position 417 ahead=12",),
    "417 не 8 а 11:30 прошел": ("released 417 20.11 11:30",),
    "417 ошибка, прошел не наших а русских": ("released 417",),
    "902 не отказ, а досмотр": ("inspection 902 side=entry_post reason=B02",),
}
NOT_YET = {
    "233 доехали почти, 1.5 км до шлагбаума": ("position 233 km=1.5",),
    "902 на СВХ не поставили, ждем": ("position 902",),
    "902 рентгенге кірген жоқ": ("position 902",),
    "902 отпускают, через полчаса выедет": ("note 902", "reminder 902 due 20.11 14:50"),
    "дюсенов еще на маштаково, не отпускают": ("position 902",),
    "233 кезек жылжыды, 6 шақырымға келдік": ("position 233 km=6.0",),
}
WHO_COMES_TO_THE_TRUCK = {
    "064 сломался за 15 км до маштаково, сцепление, механик выехал в 13": (
        "breakdown 064",
        "note 064",
    ),
    "771 механик приехал": ("note 771",),
    "771 механик будет в 18": ("reminder 771 due 20.11 18:00",),
    "771 сломался, вызвали эвакуатор": ("breakdown 771", "note 771"),
}
STANDS_AND_GOES_AGAIN = {
    "148 доңғалақ ауыстырып жатыр": ("breakdown 148",),
    "148 доңғалақ ауыстырып қойды": ("repaired 148",),
    "148 не заводится, прикурили, поехал": ("breakdown 148 ..20.11 14:20", "repaired 148"),
    "902 мобилка тормознула за маштаково, проверяют документы": ("road_check 902 side=road",),
    "233 гаишники остановили, протокол": ("road_check 233",),
}
RUNG_IN_VAIN = {
    "518 called, no reply": ("contact_attempt 518",),
    "518 қоңырау шалдым көтермеді": ("contact_attempt 518",),
    "518 хабар жоқ телефоны өшірулі": ("contact_attempt 518",),
    "518 ne beret trubku": ("contact_attempt 518",),
}
TOLD_THE_CUSTOMER = {
    "customer 1179 told tomorrow noon": ("promise 233 due 21.11 12:00",),
    "417 срок сдвинули на 23 до 12": ("promise 417 due 23.11 13:00",),
}
BY_EAR = {
    "417 прашел наших": ("exit_post_out 417",),
    "902 розвернули": ("turned_back 902",),
    "417 ачередь сырым 12км": ("joined_queue 417 km=12.0",),
    "сырым {djcn 15 rv": ("queue_km value=15.0",),
    "233 ghjitk 13^10": ("released 233 20.11 13:10",),
    "417 stoit 9km": ("position 417 km=9.0",),
    "148 c 6 утра ни туда ни сюда": ("position 148",),
}
DICTATED = {
    "четыреста семнадцатый стоит тринадцать километров": ("position 417 km=13.0",),
    "четыре один семь прошел наших в одиннадцать тридцать": ("exit_post_out 417 20.11 11:30",),
    "двести тридцать третий вызвали": ("called 233",),
    "екі жүз отыз үш шақырды": ("called 233",),
    "ноль шестьдесят четвертый прошел": ("released 064",),
    "ахметов встал в очередь сырым в восемь часов пять минут тринадцать километров": (
        "joined_queue 417 20.11 08:05 km=13.0",
    ),
    "417 встал в очередь сырым тринадцать км восемь ноль пять": (
        "joined_queue 417 20.11 08:05 km=13.0",
    ),
    "417 осталось два с половиной километра": ("position 417 km=2.5",),
    "417 десятый в очереди": ("position 417 ahead=9",),
    "233 прошел часа два назад": ("released 233 20.11 12:20",),
    "ахметов минут сорок назад прошел": ("released 417 20.11 13:40",),
    "ахметов полчаса как прошел": ("released 417 20.11 13:50",),
    "233 прошел 13ч45": ("released 233 20.11 13:45",),
}
NO_EVENTS = {
    "417 вес 21 т": ("note 417",),
    "417 заплатил штраф 5000": ("note 417",),
    "417 cmr 778812": ("note 417",),
    "417 бронь есть": ("note 417",),
    "771 рентген позвали": ("inspection 771 side=road reason=B02",),
}
BOOKINGS_CHANGED = {
    "417 слот на 10 отменили, взяли на 12": (
        "slot_lost 417 due 20.11 16:00",
        "slot_booked 417 due 21.11 12:00",
    ),
    "148 бронь перенесли с 16 на 18": ("slot_moved 148 due 20.11 18:00",),
    "148 кезегін 16-дан 18-ге ауыстырдық": ("slot_moved 148 due 20.11 18:00",),
}
DENIED_IN_KAZAKH = {
    "417 шақырылмады": ("position 417",),
    "148 бұзылған жоқ": ("position 148",),
    "902 әлі өтпеді, тексеріп жатыр": ("inspection 902 side=entry_post reason=B02",),
}
TO_BE_DONE = {
    "233 ертең 10-да клиентпен сөйлесу": ("reminder 233 due 21.11 10:00",),
    "233 жұмаға дейін жеткізу керек": ("reminder 233 due 20.11 18:00",),
    "233 в 17 отправить фото пломбы": ("reminder 233 due 20.11 17:00",),
    "902 сағат 15-те СПОТ шешіледі": ("reminder 902 due 20.11 15:00",),
    "по 1191 ждём выгрузку завтра": ("reminder 771 due 21.11 09:00",),
    "290 прошел, дома к 18": ("released 290", "reminder 290 due 20.11 18:00"),
    "771 едет, прибытие 17:30 мск": ("position 771", "reminder 771 due 20.11 19:30"),
}
HOURS_OF_A_PART = {
    "417 утром встал в очередь в 7": ("joined_queue 417 20.11 07:00",),
    "417 вечером прошел в 9": ("released 417 19.11 21:00",),
    "417 this morning joined queue at 7": ("joined_queue 417 20.11 07:00",),
    "417 пару часов назад прошел": ("released 417 20.11 12:20",),
    "417 минут 10 как вызвали": ("called 417 20.11 14:10",),
    "417 стоим в три ряда": ("position 417",),
}
NOT_THE_BORDER = {
    "771 мобильная группа проверяла, отпустили": ("road_check 771", "position 771"),
    "771 мгк остановили за тольятти": ("road_check 771",),
    "417 таможенник ушел на обед": ("note 417",),
    "064 порожний прошел русских в 8": ("exit_post_out 064 20.11 08:00",),
    "417 и 148 ночью по 2 км прошли": (
        "position 417 20.11 00:00..20.11 06:00 progress=2.0",
        "position 148 20.11 00:00..20.11 06:00 progress=2.0",
    ),
    "771 выгрузили 1190 осталась 1191": ("arrived 771 ..20.11 14:20", "unloading 771"),
    "771 полностью пустой 13:30": ("delivered 771 20.11 13:30",),
    "417 35ми стоим": ("position 417 ahead=34",),
}
OF_OTHERS = {
    "233 дтп впереди, стоим": ("position 233",),
    "148 сцепка сломалась на перецепке": ("breakdown 148",),
    "417 клиент перенес выгрузку на 24": ("note 417",),
    "417 сериков вместо ахметова": ("driver_changed 417 other=сериков",),
    "417 стоим 3-и сутки, 4 км": ("position 417 km=4.0",),
}
DONE_AT_LAST = {
    "233 успел пройти в 13": ("released 233 20.11 13:00",),
    "233 смог зайти в 12:30": ("exit_post_in 233 20.11 12:30",),
    "417 начали запускать в 13": ("note 417",),
    "417 5 машин запустили, мы шестые": ("contact 417",),
    "417 прошло 4 часа": ("position 417",),
    "сырым 12 часов в очереди": ("wait value=12.0",),
    "417 ресейге кірдік 13:00": ("released 417 20.11 13:00",),
    "902 кері жіберді": ("turned_back 902",),
    "148 тягачын 655-ке ауыстырды": ("truck_changed 148 other=655 AA 07",),
    "233 жаңа бронь 24-іне 09:00": ("slot_booked 233 due 24.11 09:00",),
    "233 бронь 16:00-ге үлгермейді": ("note 233",),
    "сырым қайта ашылды 13:30": ("notice to=20.11 13:30 reason=closure",),
}
QUESTIONS_OPEN = {
    "что по 233": (),
    "вызвали 233 или нет": (),
}
CHATS = {
    "20.11.2026, 06:12 - Болат: IMG-20261120-WA0003.jpg (файл добавлен)\nпрошли русских": (
        "released 233 ..20.11 06:12",
    ),
    "Болат 06:12\n5 км осталось": ("position 233 20.11 06:12 km=5.0",),
    "417\n6 км": ("position 417 km=6.0",),
    "417\n233\nстоят": ("position 417", "position 233"),
    "[20.11.26, 13:50:44] Серік Вольво: 12 км\n[20.11.26, 13:50:50] Серік Вольво: 12 км": (
        "position 417 20.11 13:50 km=12.0",
    ),
    "20.11.2026, 23:50 - Болат: прошли": ("released 233 ..20.11 14:20",),
}
ALL = (
    POST_AND_ITS_PACE
    | SHUT_UNTIL
    | SINCE_AND_TILL
    | BOOKED_HOURS
    | CORRECTED
    | NOT_YET
    | WHO_COMES_TO_THE_TRUCK
    | STANDS_AND_GOES_AGAIN
    | RUNG_IN_VAIN
    | TOLD_THE_CUSTOMER
    | BY_EAR
    | DICTATED
    | NO_EVENTS
    | BOOKINGS_CHANGED
    | DENIED_IN_KAZAKH
    | TO_BE_DONE
    | HOURS_OF_A_PART
    | NOT_THE_BORDER
    | OF_OTHERS
    | DONE_AT_LAST
    | QUESTIONS_OPEN
    | CHATS
)


@pytest.mark.parametrize("line", ALL)
def test_that_the_near_forms_of_a_line_mean_the_same(line):
    assert told(line) == ALL[line]
    assert understand(line, desk()).must_ask == ()


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("417 от 5 до 7 км осталось", "which_km"),
        ("233 прошел в 25:00", "which_hour"),
        ("417 прошел границу вчера в 25:00", "which_hour"),
        ("771 нужен эвакуатор", "is_it"),
        ("902 рентген прошли чисто", "is_it"),
        ("417 прошел паспортный, ждет таможню", "is_it"),
        ("клиенту 1179 сказали завтра к вечеру", "which_hour"),
    ],
)
def test_that_what_is_not_clear_is_asked(line, code):
    assert [q.code for q in understand(line, desk()).must_ask] == [code]


def test_that_an_hour_that_is_none_is_told_anew():
    answered = choose(understand("417 прошел границу вчера в 25:00", desk()), 0, "23:00")
    assert [clock(d.occurred.at) for d in answered.entries] == ["19.11 23:00"]


def test_that_a_plate_told_in_words_is_shown_in_digits():
    assert understand("двести тридцать третий вызвали", desk()).meant == "233 вызвали"


def test_that_a_number_in_words_that_is_no_plate_stays_words():
    assert understand("сырым сто двадцать машин на табло", desk()).meant == ""


def test_that_a_letter_for_another_makes_no_breakdown():
    assert {d.kind for d in understand("771 пробила дверь", desk()).entries} <= {
        "note",
        "breakdown",
    }
    (asked,) = understand("902 позвали", desk()).questions
    assert "breakdown" not in {option.key for option in asked.options}


def test_that_a_breakdown_has_its_place_on_the_road():
    (draft,) = understand("064 сломался за 15 км до маштаково", desk()).entries
    assert (draft.place, draft.km_to_barrier) == ("за 15 км до маштаково", None)


def test_that_a_truck_that_stands_at_its_post_is_still_there():
    at_post = desk_with("233", stage="exit_post")
    (draft,) = understand("233 на посту у наших, ждет", at_post).entries
    assert draft.kind == "position"
