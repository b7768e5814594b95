"""Classes of lines that somebody wrote who had not seen the code; two wordings of each."""

from dataclasses import replace

import pytest

from core.domain.event import EventKind
from core.domain.trip import Stage
from core.phrase.understand import choose, understand
from tests.builders import an_event, oral
from tests.core.phrase.fleet import desk, desk_with, position
from tests.core.phrase.test_desk_lines import in_short
from tests.core.phrase.test_examples import clock

PLATES_WITH_ENDINGS = {
    "болатты жаңа ғана шақырды": ("called 233",),
    "417ні шақырып қойды таңғы тоғызда": ("called 417 20.11 09:00",),
    "417 кезекте 120-шы": ("position 417 ahead=119",),
    "148 в очереди 90й": ("position 148 ahead=89",),
    "148 очередь прошла 2 км за час": ("position 148 progress=2.0",),
    "518 хозяин сказал 3 км осталось": ("position 518 crossing=taskala km=3.0",),
    "148дің алдында 12 көлік қалды": ("position 148 ahead=12",),
    "233 пен 148 вызвали": ("called 233", "called 148"),
    "омаров и серикв рядом стоят, 4 км до поста": ("position 148 km=4.0", "position 233 km=4.0"),
}
HOURS_TO_COME = {
    "417 набрать в полшестого": ("reminder 417 due 20.11 17:30",),
    "417-ге сағат бесте звондау керек": ("reminder 417 due 20.11 17:00",),
    "омаровқа 8 де қоңырау соғу керек": ("reminder 148 due 20.11 20:00",),
    "417 завтра в 4 напомнить": ("reminder 417 due 21.11 16:00",),
    "417 бронь завтра в 4": ("slot_booked 417 due 21.11 04:00",),
    "в понедельник утром узнать сериков вышел или нет": ("reminder 233 due 23.11 09:00",),
    "есенов жарты сағаттан кейін өзі хабарласады": ("reminder 064 due 20.11 14:50",),
    "233 бронь на 24 в 16:30": ("slot_booked 233 due 24.11 16:30",),
    "бронь алдық 518 таскала 23ке 14:00": ("slot_booked 518 due 23.11 14:00 crossing=taskala",),
}
HOURS_PAST = {
    "233 вызвали где то в районе двух": ("called 233 20.11 14:00",),
    "233 вызвали в час": ("called 233 20.11 13:00",),
    "148 между 12 и часом заехал на сырым": ("exit_post_in 148 20.11 12:00..20.11 13:00",),
    "902 русские вытпустили без четверти 12": ("released 902 20.11 11:45",),
    "233 зашел к русским без двадцати два": ("entry_post_in 233 20.11 13:40",),
    "064 зашел к русским в десять минут второго": ("exit_post_in 064 20.11 13:10",),
    "233 called at quarter to 12": ("called 233 20.11 11:45",),
    "233 екіге он минут қалғанда шақырды": ("called 233 20.11 13:50",),
    "233 бірден он минут өткенде шақырды": ("called 233 20.11 13:10",),
    "148 кеше сағат он бірде өтті": ("released 148 19.11 11:00",),
    "417 phoned at noon, still 11 km to go": ("position 417 20.11 12:00 km=11.0",),
    "148 ,hjym cujhtkf yjxm.": ("slot_lost 148 20.11 00:00..20.11 06:00",),
}
ONLY_PLANNED = {
    "902 грозятся на свх но пока стоит": ("position 902",),
    "902ні қоймаға қоймақшы, әлі шешілген жоқ": ("position 902",),
    "902 русские хотят развернуть": ("position 902",),
    "902 еще держат обещают к вечеру отпустить": ("position 902",),
    "417 қайтаруы мүмкін дейді": ("position 417",),
    "болат дейді завтра только пустят": ("position 233",),
    "518 not refused, only inspection, waiting": (
        "inspection 518 crossing=taskala side=exit_post reason=B02",
    ),
}
OF_THE_POST = {
    "сырым 11 шақырым кезек, сағатына 4 көлік кіргізеді": (
        "queue_km value=11.0",
        "throughput value=96.0",
    ),
    "таскала в сутки по 90 машин": ("throughput crossing=taskala value=90.0",),
    "таскала завтра с 8 до 20 закрыта, весы ремонтируют": (
        "notice crossing=taskala from=21.11 08:00 to=21.11 20:00 reason=closure",
    ),
    "на сырыме пересменка с 20 до 21": ("notice from=20.11 20:00 to=20.11 21:00 reason=closure",),
    "сырым таможня обед 13тен 15ке дейін никого не пускают": (
        "notice from=20.11 13:00 to=20.11 15:00 reason=closure",
    ),
    "озинки не принимают с 12 до 15": (
        "notice crossing=taskala from=20.11 12:00 to=20.11 15:00 reason=closure",
    ),
    "таскалада таразы бұзылып қалды": ("notice crossing=taskala from=20.11 14:20 reason=outage",),
    "маштаковта бағдарлама сағат оннан бері істемей тұр": (
        "notice from=20.11 10:00 reason=outage",
        "notice direction=in from=20.11 10:00 reason=outage",
    ),
    "233 говорит у них рентген сломался стоят все": (
        "position 233",
        "notice from=20.11 14:20 reason=outage",
    ),
    "сырым тек бос көліктерді өткізіп жатыр": ("notice from=20.11 14:20 reason=restriction",),
    "на жайсане говорят 25 км стоит, аксай пустой": (
        "queue_km crossing=zhaisan value=25.0",
        "queue_km crossing=aksay value=0.0",
    ),
    "тасқала ертең түске дейін жабық дейді": (
        "notice crossing=taskala from=20.11 14:20 to=21.11 12:00 reason=closure",
    ),
}
REPAIRED = {
    "771ке07 колесо пробил, уже поменял, едет": ("breakdown 771 ..20.11 14:20", "repaired 771"),
    "771 форсунка сдохла, заменили, поехали": ("breakdown 771 ..20.11 14:20", "repaired 771"),
    "148 кеше түнде доңғалағы жарылды, таңертең ауыстырды": (
        "breakdown 148 19.11 22:00..20.11 06:00",
        "repaired 148 20.11 07:00..20.11 10:00",
    ),
}
INSTEAD = {
    "на 518 вместо темирова теперь идрисов с 10 утра": (
        "driver_changed 518 20.11 10:00 other=идрисов",
    ),
    "Темировтың орнына Оразов отырды рульге": ("driver_changed 518 other=Оразов",),
    "вместо 148 едет 655": ("truck_changed 148 other=655 AA 07",),
    "148 тягач заменили на 655": ("truck_changed 148 other=655 AA 07",),
}
BOOKINGS = {
    "417 на 16 не успевает, перенесли на завтра на 9 утра": (
        "note 417",
        "slot_moved 417 due 21.11 09:00",
    ),
    "417 кезегін ертеңгі онға ауыстырдық": ("slot_moved 417 due 21.11 10:00",),
    "233тің броні жоқ, кезегі түнде күйіп кеткен": ("slot_lost 233 20.11 00:00..20.11 06:00",),
    "417 бронь ертең 9:00-ге жылжыды": ("slot_moved 417 due 21.11 09:00",),
    "148 бронь 16:00 упустили": ("slot_lost 148",),
    "417 перенести бронь на завтра": ("reminder 417 due 21.11 09:00",),
    "417 slot burned, new one 22nd 6pm": (
        "slot_lost 417 due 20.11 16:00",
        "slot_booked 417 due 22.11 18:00",
    ),
    "518 аф с таскалы уходит на сырым": ("diverted 518 side=route",),
}
WAY_HOME = {
    "жолдасов русских прошел, стоит на нейтралке": ("exit_post_out 290 ..20.11 14:20",),
    "есенов дома, машину сдал": ("arrived 064", "note 064"),
    "290 на русском посту стоит": ("exit_post_in 290 ..20.11 14:20",),
    "064 сырымға кірді": ("entry_post_in 064",),
}
OF_ANOTHER = {
    "не 148 а 233 вызвали": ("called 233",),
    "148 емес 233 шақырылды": ("called 233",),
    "7 км это темиров а не омаров": ("position 518 crossing=taskala km=7.0",),
    "148 впереди фуру на рентген забрали, мы стоим": ("position 148",),
    "148 алдымдағы көлікті тексеріп жатыр": ("position 148",),
    "на сырыме с ночи ни с места, все наши кроме 148": ("position 417", "position 233"),
}
ALL = (
    PLATES_WITH_ENDINGS
    | HOURS_TO_COME
    | HOURS_PAST
    | ONLY_PLANNED
    | OF_THE_POST
    | REPAIRED
    | INSTEAD
    | BOOKINGS
    | WAY_HOME
    | OF_ANOTHER
)


def told(line, world=None):
    return tuple(in_short(d) for d in understand(line, world or desk()).entries)


@pytest.mark.parametrize("line", ALL)
def test_that_a_line_by_a_stranger_is_understood(line):
    assert told(line) == ALL[line]
    assert understand(line, desk()).must_ask == ()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("148 кезегі ертең таңғы сегізде", ["slot_booked", "note"]),
        ("902 вроде отпустили", ["released", "position"]),
        ("148 сломался, вместо него 655 отправляем", ["truck_changed", "note"]),
        ("417 наши держат из-за веса", ["position", "refused"]),
    ],
)
def test_that_an_unsure_word_is_asked_about(line, offered):
    (question,) = understand(line, desk()).must_ask
    assert [o.key for o in question.options] == offered


@pytest.mark.parametrize(
    ("line", "days", "count"),
    [
        ("таскала завтра свободных слотов 14", [21], 14),
        ("на 23.11 по сырыму 5 свободных мест", [23], 5),
        ("сырымда бос слот жоқ дүйсенбіге дейін", [20, 21, 22], 0),
    ],
)
def test_that_free_slots_are_told_a_day_each(line, days, count):
    drafts = understand(line, desk()).entries
    assert [(d.kind, d.day.day, d.value) for d in drafts] == [
        ("slots_free", day, count) for day in days
    ]


def test_that_a_restriction_says_whom_it_concerns():
    (draft,) = understand("таскала рефы не пускают, тенты проходят", desk()).entries
    assert (draft.reason, draft.klass) == ("restriction", "reefers")


def test_that_one_order_of_two_is_no_end_of_the_trip():
    drafts = understand("771 1190 выгрузил, 1191 завтра с утра", desk()).entries
    assert [d.kind for d in drafts] == ["arrived", "unloading", "reminder"]
    assert clock(drafts[-1].due_at) == "21.11 09:00"


def test_that_the_last_order_ends_the_trip():
    before = an_event(EventKind.UNLOADING, "20.11 09:00", text="1190 сдал")
    world = desk_with("771", recent=(before,), stage=Stage.ARRIVED)
    assert told("771 1191 сдал", world) == ("delivered 771",)


def test_that_the_order_of_a_part_may_be_chosen():
    asked = understand("771 жартысын түсірді", desk())
    assert [o.key for o in asked.questions[0].options] == ["1190", "1191"]
    assert choose(asked, 0, "1191").entries[-1].text == "1191: жартысын түсірді"


def test_that_an_entry_for_the_wrong_truck_is_taken_back():
    world = desk_with("148", recent=(position(7),))
    withdrawn, kept = understand("7 км это темиров а не омаров", world).entries
    assert (withdrawn.plate[:3], withdrawn.withdrawn) == ("148", True)
    assert (kept.plate[:3], kept.km_to_barrier) == ("518", 7)


def test_that_a_figure_in_words_is_corrected():
    world = desk_with("148", recent=(position(3),))
    (draft,) = understand("148 үш емес он үш шақырым", world).entries
    assert (draft.km_to_barrier, draft.replaces is not None) == (13, True)


def test_that_a_new_name_is_warned_of():
    (draft,) = understand("902 вместо дюсенова сел Касымов", desk()).entries
    assert (draft.other, [w.code for w in draft.warnings]) == ("Касымов", ["driver_not_known"])


def test_that_home_without_a_border_is_warned_of():
    (draft,) = understand("нурлан үйге таңға жақын келді", desk()).entries
    assert [w.code for w in draft.warnings] == ["passage_not_told"]


def test_that_a_heading_holds_for_the_lines_under_it():
    text = "Переслано из группы:\nСырым на 11:00\nочередь 9 км, 160 фур\nпускают 6 в час"
    drafts = understand(text, desk()).entries
    assert [(d.kind, d.value, clock(d.observed_at)) for d in drafts] == [
        ("queue_km", 9, "20.11 11:00"),
        ("queue_vehicles", 160, "20.11 11:00"),
        ("throughput", 144, "20.11 11:00"),
    ]
    assert {d.source for d in drafts} == {"группа"}


def test_that_a_crossing_alone_on_the_last_line_stays_a_line():
    assert told("417 6 км\nсырым") == ("position 417 km=6.0", "note")


CHATS = {
    "[12:31, 20.11.2026] Дюсенов: разворачивают меня\n"
    "[12:35, 20.11.2026] Дюсенов: отбой, на другую полосу переставили": (
        "position 902 20.11 12:31",
        "position 902 20.11 12:35",
    ),
    "[08:15, 20.11.2026] Марат Л: колик катып калды\n"
    "[08:59, 20.11.2026] Марат Л: жылыттык, оталды, кеттим": (
        "breakdown 771 20.11 08:15",
        "repaired 771 20.11 08:59",
    ),
    "20.11.2026, 05:32 - +7 700 000 00 33: мен әлі бейтараптамын\n"
    "20.11.2026, 11:47 - +7 700 000 00 33: орыстар шақырды, кірдім": (
        "exit_post_out 233 ..20.11 05:32",
        "entry_post_in 233 ..20.11 11:47",
    ),
    "[13:53, 20.11.2026] Ерлан Темиров: в час по 4 машины запускают": (
        "contact 518 20.11 13:53",
        "throughput crossing=taskala value=96.0",
    ),
}


@pytest.mark.parametrize("chat", CHATS)
def test_that_a_message_is_read_after_the_one_before(chat):
    assert told(chat) == CHATS[chat]


def test_that_the_hour_of_unloading_is_of_the_town_once_there():
    there = desk_with("771", stage=Stage.ARRIVED)
    (draft,) = understand("771 обещают выгрузить в 16", there).entries
    assert draft.due_at == oral("20.11 17:00")


@pytest.mark.parametrize("line", ["417 клиент просит ускорить", "902 могут на свх забрать"])
def test_that_a_word_like_another_is_no_event(line):
    assert {d.kind for d in understand(line, desk()).entries} <= {"note", "position"}


def test_that_names_of_no_trip_are_left_alone():
    empty = replace(desk(), trips=())
    assert told("вместо темирова теперь идрисов", empty) == ("note",)
