"""Lines as dispatchers of Oral type them: what each is understood as, in short."""

import pytest

from core.phrase import EventDraft, understand
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_examples import facts

LINES = {
    "417 выгрузится завтра в 9": ("reminder 417 due 21.11 09:00",),
    "233 ждет вызова": ("position 233",),
    "064 встал в очередь маштаково 3 км": ("joined_queue 064 km=3.0",),
    "771 починили едет дальше": ("repaired 771",),
    "148 на месте с 11": ("arrived 148 20.11 11:00",),
    "148 встал под выгрузку 8:30": ("arrived 148 20.11 08:30",),
    "148 сдал груз 13:15 мск": ("delivered 148 19.11 15:15",),
    "417 подтянулся до 4 км": ("position 417 km=4.0",),
    "417 до шлагбаума 800 м": ("position 417 km=0.8",),
    "417 перед нами 35 машин": ("position 417 ahead=35",),
    "233 алдымда 12 көлік": ("position 233 ahead=12",),
    "ахметов, сериков стоят": ("position 417", "position 233"),
    "417 и 233 прошли наших 12-10": (
        "exit_post_out 417 20.11 12:10",
        "exit_post_out 233 20.11 12:10",
    ),
    "Ахметов заболел, за рулем Сериков": ("note 417", "driver_changed 417 other=Сериков"),
    "417 было 13 стало 9 км": ("position 417 km=9.0",),
    "417 с 13 до 9 км": ("position 417 km=9.0",),
    "ак417 6км": ("position 417 km=6.0",),
    "сырым стоят больше суток": ("wait value=24.0",),
    "417 прицеп сменили на 12 ABC 07": ("trailer_changed 417 other=12 ABC 07",),
    "771 перезвонил, всё норм": ("contact 771",),
    "дюсенов на связи стоит на русском посту": ("position 902",),
    "902 отказ спот не обеспечен": ("refused 902 side=entry_post reason=D02",),
    "417 бронь перенесли на 22.11 в 10": ("slot_moved 417 due 22.11 10:00",),
    "417 взяли очередь на завтра 08-09": ("slot_booked 417 due 21.11 08:00",),
    "233 бронь на понедельник 14:00 таскала": ("slot_booked 233 due 23.11 14:00 crossing=taskala",),
    "417 просрочили бронь": ("slot_lost 417 due 20.11 16:00",),
    "064 забронировать на завтра": ("reminder 064 due 21.11 09:00",),
    "233 напомни через 2 часа": ("reminder 233 due 20.11 16:20",),
    "напомнить завтра в 9 позвонить куанышеву": ("reminder 518 due 21.11 09:00",),
    "417 сказали клиенту что будет 22.11 к 10 утра": ("promise 417 due 22.11 11:00",),
    "сырым 150 машин на табло": ("board_vehicles value=150.0",),
    "сырым пускают 120 в сутки": ("throughput value=120.0",),
    "сырым не пускают с 10": ("notice from=20.11 10:00 reason=closure",),
    "озинки система лежит": (
        "notice crossing=taskala direction=in from=20.11 14:20 reason=outage",
    ),
    "сырым кезегі 20 км дейді жүргізуші": ("queue_km value=20.0",),
    "417 бейтарапта 2 сағат болды": ("exit_post_out 417 20.11 12:20",),
    "771 доңғалақ жарылды": ("breakdown 771",),
    "148 босап калды кеше 17.00": ("delivered 148 19.11 17:00",),
    "417 алі кезекте тур": ("position 417",),
    "бүрсігүні 10-да 518ге звандау": ("reminder 518 due 22.11 10:00",),
    "417 стоим 7 км движения нет": ("position 417 km=7.0",),
    "417 очреедь сырым 10 км": ("joined_queue 417 km=10.0",),
    "233 прош. гр. 13:20": ("released 233 20.11 13:20",),
    "417 оч. сырым 12км": ("joined_queue 417 km=12.0",),
    "518 стоит тч ждет свх": ("position 518 crossing=taskala",),
    "417 прошли русских и едем на самару": ("released 417",),
    "417 прошел наших в 11, русских в 13": (
        "exit_post_out 417 20.11 11:00",
        "released 417 20.11 13:00",
    ),
    "902 отказ, едет обратно на уральск": ("refused 902 side=entry_post",),
    "290 прошел русских в 6 утра": ("exit_post_out 290 20.11 06:00",),
    "290 зашел к нашим": ("entry_post_in 290",),
    "20.11.26, 13:45 - ~ Марат: турбина полетела 40 км до Самары": ("breakdown 771 20.11 13:45",),
    "[11/20/26, 9:05:33 AM] Серік Вольво: кезекте тұрмыз 11 км": (
        "position 417 20.11 09:05 km=11.0",
    ),
    "Сырым: 417 - 8 км, 233 - 6 км, 902 на русском посту": (
        "position 417 km=8.0",
        "position 233 km=6.0",
        "entry_post_in 902 ..20.11 14:20",
    ),
    "902 допп исправили, запустили снова": ("note 902", "entry_post_in 902"),
    "417 ошибся, 11 км": ("position 417 20.11 11:00 km=11.0",),
    "148 выгрузка в понедельник в 8": ("reminder 148 due 23.11 08:00",),
    "148 ждет выгрузки со вчера": ("arrived 148 19.11 00:00..20.11 00:00",),
    "148 стоит под выгрузкой 2 дня": ("arrived 148 18.11 14:20",),
    "290 на маштаково 5 км до поста": ("position 290 km=5.0",),
    "290 и 064 идут домой порожняком": ("position 290", "position 064"),
    "куанышев не знает где машина": ("note 518",),
    "417-го вызвали": ("called 417",),
    "сырым 12 часов стоят, таскала 3 часа": ("wait value=12.0", "wait crossing=taskala value=3.0"),
    "сырым электронная очередь на 25.11 свободно": ("note",),
    "20.11.2026, 09:12 - Нурлан Ж: прошли маштаково, стоим у наших. 12 машин впереди": (
        "exit_post_out 290 ..20.11 09:12",
        "entry_post_in 290 ..20.11 09:12",
        "position 290 20.11 09:12 ahead=12",
    ),
}

ASKED = {
    "трасса самара закрыта туман до 18": ["which_crossing"],
    "902 өткізбейді құжат жоқ": ["which_reason"],
    "417 зашел на сырым в 10 вышел в 12": ["is_it"],
    "902 отпустили после рентгена 11.45": ["is_it"],
    "233 с рентгена вышел, едет": ["is_it"],
    "417 уже не стоит, поехал": ["is_it"],
    "kairat D na neitralke": ["which_truck"],
}


_UNSAID = {"when": "20.11 14:20", "crossing": "syrym", "direction": "out"}
_BY_KIND = ("exit_post_in", "exit_post_out", "entry_post_in", "released")


def in_short(draft):
    """Kind, truck, time, then what else is told; what the trip tells by itself is left out."""
    told = {k: getattr(v, "value", v) for k, v in facts(draft).items()}
    kind, truck = told.pop("kind"), told.pop("truck", "")[:3]
    when, due = told.pop("when", None), told.pop("due", None)
    if isinstance(draft, EventDraft):
        told.pop("direction", None)
    if kind in _BY_KIND or not isinstance(draft, EventDraft):
        told.pop("side", None)
        told.pop("unit", None)
    words = [kind, truck]
    if isinstance(when, tuple):
        words.append("..".join(moment or "" for moment in when))
    elif when != _UNSAID["when"]:
        words.append(when)
    words.append(f"due {due}" if due else None)
    words += [f"{k}={v}" for k, v in told.items() if _UNSAID.get(k) != v]
    return " ".join(word for word in words if word)


@pytest.mark.parametrize("line", LINES)
def test_that_a_typed_line_is_understood(line):
    understood = understand(line, desk())
    assert tuple(in_short(d) for d in understood.entries) == LINES[line]
    assert understood.must_ask == ()


@pytest.mark.parametrize("line", ASKED)
def test_that_an_open_line_asks(line):
    assert [q.code for q in understand(line, desk()).must_ask] == ASKED[line]
