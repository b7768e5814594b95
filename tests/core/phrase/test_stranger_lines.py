"""Lines of two more sets by strangers, by class of language, and of other words beside them."""

import pytest

from core.domain.reading import NoticeKind
from core.phrase.understand import understand
from tests.builders import oral
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_blind_lines import told
from tests.core.phrase.test_examples import clock

WHAT_IS_OVER = {
    "233 вызвана в 13:05": ("called 233 20.11 13:05",),
    "902 отпущен русскими в 12": ("released 902 20.11 12:00",),
    "902 осмотр прошли": ("position 902",),
    "148 очередь встала": ("position 148",),
    "417 шақырылды 13:00-де": ("called 417 20.11 13:00",),
    "902 босатылды": ("released 902",),
    "902 босатылмады": ("position 902",),
    "902 досмотр кончился": ("position 902",),
    "902 рентген пройден, ждём штамп": ("position 902",),
    "902 рентгеннен шықты": ("position 902",),
    "902 x-ray done": ("position 902",),
    "902 бейтараптан шықты": ("entry_post_in 902",),
    "902 left the neutral strip": ("entry_post_in 902",),
    "417 выехали из отстойника 10 минут назад": ("waiting_area_out 417 20.11 14:10",),
    "290 түнгі екіде орыс бекетінен шықты": ("exit_post_out 290 20.11 02:00",),
    "290 русские выпустили полчаса тому": ("exit_post_out 290 20.11 13:50",),
    "233 прошёл казахов в 12, у русских ещё нет": (
        "exit_post_out 233 20.11 12:00",
        "position 233",
    ),
    "771 тронулся в 11:40, починили": ("position 771 20.11 11:40", "repaired 771 ..20.11 11:40"),
}
WHAT_IS_AHEAD = {
    "417 шақырылады 16-да": ("reminder 417 due 20.11 16:00",),
    "233 вызовут часа через два": ("reminder 233 due 20.11 16:20",),
    "233 минут через 20 выпустят": ("reminder 233 due 20.11 14:40",),
    "148 водителя поменять в 20:00": ("reminder 148 due 20.11 20:00",),
    "771 unloading Monday at 9": ("reminder 771 due 23.11 10:00",),
    "771 окно на разгрузку завтра в 9:00": ("reminder 771 due 21.11 10:00",),
    "417 очередь электронная 21.11 09:00": ("slot_booked 417 due 21.11 09:00",),
    "148 шақырған соң хабарласады": ("note 148",),
    "064 пробил колесо, says fixed by 5 pm": ("breakdown 064", "reminder 064 due 20.11 17:00"),
    "771 починят завтра к 10": ("reminder 771 due 21.11 10:00",),
    "417-ні екі сағаттан соң бір қара": ("reminder 417 due 20.11 16:20",),
    "417 бронь была на 12": ("note 417",),
    "417 бронь в силе на 18": ("note 417",),
    "417 booking still ok": ("note 417",),
    "417 бронь перекинули на 22 число с 3 до 4 ночи": ("slot_moved 417 due 22.11 03:00",),
    "233 бір сағатта жетеді": ("note 233",),
}
OF_SOMETHING_ELSE = {
    "064 встал на ночь в пестравке": ("position 064",),
    "064 апатты айналып өтті": ("position 064",),
    "233 права забыл дома": ("note 233",),
    "902 отказ снят, заехал": ("note 902", "entry_post_in 902"),
    "417 на табло 300": ("position 417 ahead=300",),
    "771 запчасть келді": ("note 771",),
    "417 вызов келді 14:05": ("called 417 20.11 14:05",),
    "771 эвакуатор вызвали, 4 км осталось": ("position 771",),
    "518 навигационная пломба молчит": ("note 518",),
    "902 русские не берут": ("position 902",),
    "902 вернули документы": ("note 902",),
    "902 едет обратно к посту": ("position 902",),
    "417 стоит на месте": ("position 417",),
    "417 driver called, all fine": ("contact 417",),
    "902 досматривают, выгружают груз": ("inspection 902 side=entry_post reason=B02",),
    "902 отказ, seal broken": ("refused 902 side=entry_post reason=C04",),
    "902 у русских на весах, перегруз на ось": ("inspection 902 side=entry_post reason=B02",),
}
IN_OTHER_WORDS = {
    "233 түсте шақырған екен": ("called 233 20.11 12:00..20.11 14:00",),
    "902 орыстардан өткенімізге екі сағат болды": ("released 902 20.11 12:20",),
    "902 вышел от русских минут 15 как": ("released 902 20.11 14:05",),
    "148 под утро встал в хвост километрах в семи": (
        "joined_queue 148 20.11 04:00..20.11 06:00 km=7.0",
    ),
    "417 10 шақырым емес, 8": ("position 417 20.11 11:00 km=8.0",),
    "это не 417 вызвали а 148": ("called 148",),
    "148 непустили, допп нет": ("refused 148 side=exit_post reason=D01",),
    "233 кеше вечером очередьке тұрды": ("joined_queue 233 19.11 18:00..19.11 21:00",),
    "417 впереди сто двадцать машин": ("position 417 ahead=120",),
    "417 алдымызда отыз шақты көлік": ("position 417 ahead=30",),
    "417 до шлагбаума четыре с половиной": ("position 417 km=4.5",),
    "417 хвост километров девять": ("position 417 km=9.0",),
    "148 встали 15-ми": ("joined_queue 148 ahead=14",),
    "дүйсеновті орыстар босатты": ("released 902",),
    "902 досмотрға алды, часа два дейді": ("inspection 902 side=entry_post reason=B02",),
    "233 часа два на рентгене": ("inspection 233 20.11 12:20 side=exit_post reason=B02",),
    "064 самарадан шықты таңғы 8-де": ("departed 064 20.11 08:00",),
}

OF_A_FIFTH_SET = {
    "233 в час ночи вышел от русских": ("released 233 20.11 01:00",),
    "233 к часу ночи прошел русских": ("released 233 20.11 01:00",),
    "233 в два ночи вышел от русских": ("released 233 20.11 02:00",),
    "233 в час дня вышел от русских": ("released 233 20.11 13:00",),
    "064 порожний вышел с самары в 7 утра": ("departed 064 20.11 07:00",),
    "064 в 7 утра с самары вышел": ("departed 064 20.11 07:00",),
    "290 хвост азайды, шлагбаумға дейін 7 км қалды": ("position 290 km=7.0",),
    "290 хвост уменьшился до 7 км": ("position 290 km=7.0",),
    "417 түннен бері бір шақырым да жылжымады": ("position 417",),
    "417 с ночи ни на метр не сдвинулись": ("position 417",),
    "417 hasn't moved a km since night": ("position 417",),
    "148 бронь с завтра 9 перекинули на воскресенье 21 час": ("slot_moved 148 due 22.11 21:00",),
    "148 бронь перебросили с 9 на 18": ("slot_moved 148 due 20.11 18:00",),
    "417 если до 20 не вызовут переносим бронь": ("reminder 417 due 20.11 20:00",),
    "417 если до 20 не вызовут, переносим бронь": ("reminder 417 due 20.11 20:00",),
    "417 егер 20-ға дейін шақырмаса бронды ауыстырамыз": ("reminder 417 due 20.11 20:00",),
    "417 if not called by 20 move the slot": ("reminder 417 due 20.11 20:00",),
    "417 если не пустят, развернем": ("note 417",),
    "518 қоймаға жетті": ("arrived 518",),
    "771 моторы қызып, сағат бірден бері жол шетінде тұр": (
        "breakdown 771 20.11 13:00",
        "position 771",
    ),
    "518 приехали на склад": ("arrived 518",),
    "290 done with the russians, waiting for ours": ("exit_post_out 290",),
    "148 done with papers": ("note 148",),
    "290 через полчаса дома": ("reminder 290 due 20.11 14:50",),
    "064 с утра вне доступа": ("contact_attempt 064",),
    "064 байланыс аясынан тыс": ("contact_attempt 064",),
    "148 ертең кешкі жетіге орын алдық": ("slot_booked 148 due 21.11 19:00",),
}


@pytest.mark.parametrize(
    "line", [*WHAT_IS_OVER, *WHAT_IS_AHEAD, *OF_SOMETHING_ELSE, *IN_OTHER_WORDS]
)
def test_that_a_line_of_a_stranger_is_understood(line):
    every = {**WHAT_IS_OVER, **WHAT_IS_AHEAD, **OF_SOMETHING_ELSE, **IN_OTHER_WORDS}
    assert told(line) == every[line]


@pytest.mark.parametrize("line", OF_A_FIFTH_SET)
def test_that_a_line_of_the_fifth_set_is_understood(line):
    assert told(line) == OF_A_FIFTH_SET[line]


@pytest.mark.parametrize(
    "line",
    [
        "902 полный досмотр, весь груз на рампу выкидывают",
        "дюсенов у русских, паспорт забрали и молчат",
    ],
)
def test_that_what_the_post_does_is_no_arrival_and_no_lost_contact(line):
    assert not {"arrived", "contact_attempt"} & {d.kind for d in understand(line, desk()).entries}


NOTICES = {
    "Ақсай бекеті бүгін түнгі он екіден таңғы алтыға дейін жабық болады": (
        NoticeKind.CLOSURE,
        "21.11 00:00",
        "21.11 06:00",
    ),
    "сырым сегодня с полуночи до 6 утра закрыт": (NoticeKind.CLOSURE, "21.11 00:00", "21.11 06:00"),
    "сырым закрыт с 20 до 6 утра": (NoticeKind.CLOSURE, "20.11 20:00", "21.11 06:00"),
    "ozinki zakryty do 18 buran": (NoticeKind.CLOSURE, "20.11 14:20", "20.11 18:00"),
    "озинки встали, сканер у них сдох": (NoticeKind.OUTAGE, "20.11 14:20", None),
    "Ақсай бекеті ертең таңғы 8-ге дейін жабық": (NoticeKind.CLOSURE, "20.11 14:20", "21.11 08:00"),
    "аксай с понедельника ремонт, одна полоса": (NoticeKind.RESTRICTION, "23.11 00:00", None),
    "с понедельника в сырым только по брони": (NoticeKind.RESTRICTION, "23.11 00:00", None),
    "аксай закрыт на ремонт с 25 ноября": (NoticeKind.CLOSURE, "25.11 00:00", None),
    "на таскале узбеков не принимают, только наши": (NoticeKind.RESTRICTION, "20.11 14:20", None),
    "с ночи таскалада свет жоқ": (NoticeKind.OUTAGE, "20.11 03:00", None),
    "Taskala open again": (NoticeKind.CLOSURE, None, "20.11 14:20"),
    "Тасқалада фураларды алмайды": (NoticeKind.CLOSURE, "20.11 14:20", None),
}


@pytest.mark.parametrize("line", NOTICES)
def test_that_a_notice_is_of_its_kind_and_time(line):
    drafts = understand(line, desk()).entries
    shown = {(d.reason, *(at and clock(at) for at in (d.from_at, d.to_at))) for d in drafts}
    assert shown == {NOTICES[line]}


READINGS = {
    "сырымда хвост азайды, 9 км": {("queue_km", 9.0)},
    "syrym tail 14km, 3 trucks per hr": {("queue_km", 14.0), ("throughput", 72.0)},
    "сырым 13 км было, стало 9": {("queue_km", 9.0)},
    "Сырымда 13 еді, қазір 9 шақырым": {("queue_km", 9.0)},
    "таскалада очередь жоқ, бірден кіреді": {("queue_km", 0.0)},
    "сырымда хвост 9 шақырым, жартысының броні жоқ": {("queue_km", 9.0)},
    "сырым за последний час 11 машин ушло": {("throughput", 264.0)},
    "Сырымнан бір тәулікте 150 көлік өтті": {("throughput", 150.0)},
    "маштаково сағатына 4-5 қана алады": {("throughput", 108.0)},
    "на сайте по сырыму завтра свободно 214": {("slots_free", 214.0)},
    "сырым на табло 300": {("board_vehicles", 300.0)},
    "syrym hvost 15km puskayut po 8 v chas": {("queue_km", 15.0), ("throughput", 192.0)},
}


@pytest.mark.parametrize("line", READINGS)
def test_that_what_is_told_of_a_post_is_read(line):
    assert {(d.kind, d.value) for d in understand(line, desk()).entries} == READINGS[line]


@pytest.mark.parametrize(
    "line", ["064 колесо пробил, 40 км до маштаково не доехал", "064 blown tyre 40 km before syrym"]
)
def test_that_km_of_a_breakdown_are_none_of_a_queue(line):
    drafts = understand(line, desk()).entries
    assert {d.km_to_barrier for d in drafts} == {None}
    assert any("40 k" in d.place or "40 км" in d.place for d in drafts)


def test_that_the_driver_of_the_truck_named_is_no_second_truck():
    (draft,) = understand("по 417 звонил серик говорит 5 км", desk()).entries
    assert (draft.plate, draft.km_to_barrier) == ("417 AK 07", 5.0)


@pytest.mark.parametrize("line", ["неделю стоит 417", "417 нехватает бумаг"])
def test_that_a_word_that_begins_like_a_denial_stays_whole(line):
    assert understand(line, desk()).meant == ""


def test_that_a_try_since_morning_is_of_now():
    (draft,) = understand("518 не отвечает с утра", desk()).entries
    assert (draft.kind, draft.occurred.at) == ("contact_attempt", oral("20.11 14:20"))
