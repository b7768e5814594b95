"""Words and names cut short, and what is told of posts in other words."""

import pytest

from core.phrase.understand import understand
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_blind_lines import told

CUT_SHORT = {
    "тск своб": ("queue_km crossing=taskala value=0.0",),
    "срм хв 17км, 4/ч": ("queue_km value=17.0", "throughput value=96.0"),
    "мшт на въезд 2ч": ("wait direction=in value=2.0",),
    "233 срм 4 км": ("position 233 km=4.0",),
    "срм кз прога висит с 12": ("notice from=20.11 12:00 reason=outage",),
    "417 без движ с 12": ("position 417",),
    "148 без изм": ("position 148",),
    "518 н/о 3 раза": ("contact_attempt 518",),
    "518 не отв, набр в 16:00": ("contact_attempt 518", "reminder 518 due 20.11 16:00"),
    "417 кл-ту сказала завтра до 18": ("promise 417 due 21.11 19:00",),
    "902 рф пост досм": ("inspection 902 side=entry_post reason=B02",),
    "771 выгр зав 9 утра мест": ("reminder 771 due 21.11 10:00",),
    "148 бр на 22.11 08-09": ("slot_booked 148 due 22.11 08:00",),
    "417 прибл 4ч до поста": ("position 417",),
    "064 топл на 300км": ("note 064",),
    "902 доки смотрят": ("position 902",),
    "902 рф отпуст 13:00": ("released 902 20.11 13:00",),
    "771 приб 11:40 мест": ("arrived 771 20.11 12:40",),
    "417 бр сгор, взял на зав 8": (
        "slot_lost 417 due 20.11 16:00",
        "slot_booked 417 due 21.11 08:00",
    ),
    "тск закр до 18": ("notice crossing=taskala from=20.11 14:20 to=20.11 18:00 reason=closure",),
    "мшт in 5 км": ("queue_km direction=in value=5.0",),
    "771 выгр нач 12:00": ("arrived 771 ..20.11 13:00", "unloading 771 20.11 13:00"),
    "233 док-ты на кз сдал": ("note 233",),
}
OF_POSTS = {
    "тасқала 3 сағатта өтіп жатыр екен": ("wait crossing=taskala value=3.0",),
    "таскала ждать часов 6-7": ("wait crossing=taskala value=6.5",),
    "жайсан стоит 5й день": ("note crossing=zhaisan",),
    "сырым ночью взяли 30 машин": ("note",),
    "сырым с 8 взяли 12 машин": ("throughput value=45",),
    "свободно 6 окон на завтра на сырыме": ("slots_free value=6.0",),
    "завтра 3 машины на москву через таскалу": ("note crossing=taskala",),
    "таскала никого не берет с обеда": ("notice crossing=taskala from=20.11 13:00 reason=closure",),
    "сырым никого нет": ("queue_km value=0.0",),
    "сырымда кезек жоктын касы": ("queue_km value=0.0",),
    "сырым 16 мен 20 арасында жабык болады": (
        "notice from=20.11 16:00 to=20.11 20:00 reason=closure",
    ),
    "сырым 16-20 закрыт": ("notice from=20.11 16:00 to=20.11 20:00 reason=closure",),
    "завтра сырым закрыт 10-14": ("notice from=21.11 10:00 to=21.11 14:00 reason=closure",),
    "в понедельник таскала закрыта с 8 до 12": (
        "notice crossing=taskala from=23.11 08:00 to=23.11 12:00 reason=closure",
    ),
    "таскала в субботу не работает": ("notice crossing=taskala from=21.11 00:00 reason=closure",),
    "таскала жексенби жабылады": ("notice crossing=taskala from=22.11 00:00 reason=closure",),
    "таскалу закрыли в понедельник": ("notice crossing=taskala from=16.11 00:00 reason=closure",),
    "сырым сегодня закрыт": ("notice from=20.11 00:00 reason=closure",),
    "сырым закрыт 13-30": ("notice from=20.11 13:30 reason=closure",),
    "маштаково тентов не берут": ("notice from=20.11 14:20 reason=restriction",),
    "из россии маштаково 5 км": ("queue_km direction=in value=5.0",),
    "сырым табло не работает": ("notice from=20.11 14:20 reason=outage",),
}
LOCAL_CLOCK = {
    "771 на месте самара 10:30 мест": ("arrived 771 20.11 11:30",),
    "771 приехал 9.40 мест": ("arrived 771 20.11 10:40",),
    "771 склад закрыт до 8 утра": ("note 771", "reminder 771 due 21.11 09:00"),
    "771 склад не принимает до пн": ("note 771", "reminder 771 due 23.11 09:00"),
}
ALL = {**CUT_SHORT, **OF_POSTS, **LOCAL_CLOCK}


@pytest.mark.parametrize("line", ALL)
def test_that_what_is_cut_short_is_read_as_in_full(line):
    assert told(line) == ALL[line]
    assert understand(line, desk()).must_ask == ()


def test_that_a_line_shows_what_its_words_stand_for():
    assert understand("902 доки у инсп", desk()).meant == "902 документы у инспектор"


def test_that_the_clock_of_the_town_of_unloading_is_shown_beside_ours():
    reminder = understand("771 склад закрыт до 8 утра", desk()).entries[1]
    assert (reminder.told_clock, reminder.told_zone) == ("08:00", "Europe/Samara")


def test_that_a_plate_is_no_number_of_a_road():
    (draft,) = understand("а417вс163 заехал к нам грузиться", desk()).entries
    assert draft.plate == "А417ВС163"


def test_that_a_figure_of_a_post_without_its_unit_is_asked_about():
    assert [q.code for q in understand("срм хв 12", desk()).must_ask] == ["km_or_time"]
