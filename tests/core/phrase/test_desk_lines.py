"""Lines as dispatchers of Oral type them: what each is understood as, in short."""

import pytest

from core.phrase.drafts import EventDraft
from core.phrase.understand import understand
from tests.core.phrase.fleet import desk, desk_with
from tests.core.phrase.test_examples import facts

LINES = {
    "417 выгрузится завтра в 9": ("reminder 417 due 21.11 10:00",),
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
        "notice crossing=taskala from=20.11 14:20 reason=outage",
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
        "position 902 side=entry_post",
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
    "417 на 14.00 было 9 км": ("position 417 20.11 14:00 km=9.0",),
    "771 выгрузили половину": ("arrived 771 ..20.11 14:20", "unloading 771"),
    "148 частично выгрузился": ("arrived 148 ..20.11 14:20", "unloading 148"),
    "064 вышел из самары вчера в 20": ("departed 064 19.11 20:00",),
    "417: 6км. 233: 4км. 518: не берет": (
        "position 417 km=6.0",
        "position 233 km=4.0",
        "contact_attempt 518",
    ),
    "417 6 км 233 4 км": ("position 417 km=6.0", "position 233 km=4.0"),
    "все в очереди кроме 233": ("note",),
    "сырым очередь 2 суток": ("wait value=48.0",),
    "сырым до шлагбаума 14 км тянется хвост": ("queue_km value=14.0",),
    "таскала за ночь прошло 40 машин": ("note crossing=taskala",),
    "417 не успевает на бронь": ("note 417",),
    "417 отказали в брони": ("note 417",),
    "902 отказались от груза": ("note 902",),
    "417 Қуандық деген жаңа жүргізуші": ("driver_changed 417 other=Қуандық",),
    "417 өтіп кеткен жоқ әлі": ("position 417",),
    "417 таңертең өтеді деп тұр": ("note 417",),
    "417->6km": ("position 417 km=6.0",),
    "233 вышел с казахского поста 12:15 идет к русским": ("exit_post_out 233 20.11 12:15",),
    "518 в 5 утра вызвали в 6 зашел": (
        "called 518 20.11 05:00 crossing=taskala",
        "exit_post_in 518 20.11 06:00 crossing=taskala",
    ),
    "771 выгрузка с 15:00 по самаре": ("reminder 771 due 20.11 16:00",),
    "148 разгрузился вчера в 18 по местному, накладную прислал": (
        "delivered 148 19.11 18:00",
        "note 148",
    ),
    "148 стоит на разгрузке с 8": ("arrived 148 ..20.11 08:00", "unloading 148 20.11 08:00"),
    "148 склад закрыт, примут в понедельник": ("note 148",),
    "417 бронь на субботу 7 утра": ("slot_booked 417 due 21.11 07:00",),
    "417 бронь на 21-е 7:00": ("slot_booked 417 due 21.11 07:00",),
    "417 4 км, 233 зашел, 518 молчит": (
        "position 417 km=4.0",
        "exit_post_in 233",
        "contact_attempt 518",
    ),
    "ахметов: сырым пускают по 4 в час": ("contact 417", "throughput value=96.0"),
    "233 23-іне бронь алдық сағат 14-ке": ("slot_booked 233 due 23.11 14:00",),
    "233 passed kz side 11:00, ru side 13:10": (
        "exit_post_out 233 20.11 11:00",
        "released 233 20.11 13:10",
    ),
    "771 eta samara 18:00": ("reminder 771 due 20.11 19:00",),
    "417 осталось часа 2": ("note 417",),
    "233 по времени 13:00 прошел наших, 13:40 еще не зашел": (
        "exit_post_out 233 20.11 13:00",
        "position 233 20.11 13:40",
    ),
    "417 вызов на 16:00": ("reminder 417 due 20.11 16:00",),
    "417 прошел, 233 еще нет": ("released 417", "position 233"),
    "417 бронь отменили, взяли на 24.11 в 12": (
        "slot_lost 417 due 20.11 16:00",
        "slot_booked 417 due 24.11 12:00",
    ),
    "417 взяли на досмотр": ("inspection 417 side=exit_post reason=B02",),
    "417 QR получил": ("note 417",),
    "417 5-й в очереди": ("position 417 ahead=4",),
    "417 за нами 20 машин": ("position 417",),
    "417 за час 1 км": ("position 417 progress=1.0",),
    "417 едет на таскалу": ("diverted 417 crossing=taskala side=route",),
    "417 через таскалу пойдет": ("diverted 417 crossing=taskala side=route",),
    "290 пустой едет": ("position 290",),
    "148 сдал документы": ("note 148",),
    "есенов на рентгене 2 часа": ("inspection 064 20.11 12:20 reason=B02",),
    "озинки фуры с мясом не пускают": (
        "notice crossing=taskala direction=in from=20.11 14:20 reason=restriction",
    ),
    "417 в 11 прошел наших в 13 русских": (
        "exit_post_out 417 20.11 11:00",
        "released 417 20.11 13:00",
    ),
    "233 алдымда 5 көлік қалды деп айтты": ("position 233 ahead=5",),
    "233 бір сағаттан кейін кіреміз": ("reminder 233 due 20.11 15:20",),
}

ASKED = {
    "трасса самара закрыта туман до 18": ["which_crossing"],
    "902 өткізбейді құжат жоқ": ["which_reason"],
    "417 зашел на сырым в 10 вышел в 12": ["is_it"],
    "902 отпустили после рентгена 11.45": ["is_it"],
    "233 с рентгена вышел, едет": ["is_it"],
    "417 уже не стоит, поехал": ["is_it"],
    "kairat D na neitralke": ["which_truck"],
    "казахи открылись в 14": ["which_crossing"],
    "Дюсенов: русские держат, говорят спот не бьется": ["is_it"],
    "902 перевес 800 кг": ["is_it"],
    "290 елге кірді": ["is_it"],
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


@pytest.mark.parametrize("line", ["45LMA07 6 км", "прицеп 45 LMA 07 6 км", "417/45LMA07 6 км"])
def test_that_a_trailer_names_its_truck(line):
    world = desk_with("417", trailer="45 LMA 07")
    (draft,) = understand(line, world).entries
    assert (draft.plate, draft.km_to_barrier) == ("417 AK 07", 6)


@pytest.mark.parametrize(
    "words",
    [
        "машина 417 стоит 6 км",
        "фура 417 AK 07 6 км",
        "Truck 417 AK 07 at 6 km",
        "көлік 417 6 шақырым",
    ],
)
def test_that_what_stands_before_a_plate_is_no_unit_of_its_number(words):
    (entry,) = understand(words, desk()).entries
    assert (entry.kind, entry.plate, entry.km_to_barrier) == ("position", "417 AK 07", 6.0)


def test_that_so_many_trucks_are_counted_all_the_same():
    (entry,) = understand("148 перед ним машин 30", desk()).entries
    assert (entry.plate, entry.vehicles_ahead) == ("148 AE 07", 30)


def test_that_the_trailer_of_nobody_is_no_truck():
    (draft,) = understand("417/45LMA07 6 км", desk()).entries
    assert (draft.plate, draft.km_to_barrier) == ("417 AK 07", 6)


def test_that_latin_letters_are_read_as_the_words_they_spell():
    understood = understand("233 aldymda 12 kolik", desk())
    assert understood.meant == "233 алдымда 12 колик"
    assert [d.vehicles_ahead for d in understood.entries] == [12]


@pytest.mark.parametrize("line", ["417 забронировать", "417 загрузит завтра", "417 перезвонил"])
def test_that_another_form_of_a_verb_is_no_slip(line):
    warned = [w.code for d in understand(line, desk()).entries for w in d.warnings]
    assert "read_as" not in warned
