"""Whose hour, whose figure and whose deed: what stands beside a fact and is none of it."""

import pytest

from core.phrase.understand import understand
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_blind_lines import told

OF_ANOTHER_THING = {
    "темиров сам перезвонил, таскала 4 км осталсь, телефон ночью сел": (
        "position 518 crossing=taskala km=4.0",
    ),
    "148 на связи, 5 км, ночью телефон сидел без зарядки": ("position 148 km=5.0",),
    "233 6 км калды, телефоны түнде өшіп қалыпты": ("position 233 km=6.0",),
    "417 11 км, ночью дождь был": ("position 417 km=11.0",),
    "417 12 км, обедал в 13": ("position 417 km=12.0",),
    "902 документы отдал в 12, ждет": ("position 902",),
}
TO_THE_MINUTE = {
    "902 вышел с российского поста в 13 часов 55 минут": ("released 902 20.11 13:55",),
    "417 11 сағат 30 минутта шақырды": ("called 417 20.11 11:30",),
    "233 зашел на пост в 9 ч 40 мин": ("exit_post_in 233 20.11 09:40",),
    "417 13 часов 10 минут вызвали": ("called 417 20.11 13:10",),
    "902 вызвали 2 часа 15 минут назад": ("called 902 20.11 12:05",),
    "290 встал в очередь маштаково в 10 часов 15 минут по москве": (
        "joined_queue 290 20.11 12:15",
    ),
    "233 у казахов с часу": ("exit_post_in 233 20.11 13:00",),
    "233 у русских с часу": ("entry_post_in 233 20.11 13:00",),
    "148 с часу на час вызовут": ("note 148",),
}
WHERE_IT_BROKE = {
    "771 лопнуло колесо, 40 км не доезжая Самары, 13:15 местного времени": (
        "breakdown 771 20.11 14:15",
    ),
    "771 авария, 15 км до самары, 12:50 по самаре": ("breakdown 771 20.11 13:50",),
}
EACH_ITS_OWN = {
    "233,148 и 417 сырым 4, 8 и 12 км": (
        "position 233 km=4.0",
        "position 148 km=8.0",
        "position 417 km=12.0",
    ),
    "417 и 233 на девяти и двенадцати км": ("position 417 km=9.0", "position 233 km=12.0"),
    "417 233 148 осталось 12 8 и 5 км": (
        "position 417 km=12.0",
        "position 233 km=8.0",
        "position 148 km=5.0",
    ),
    "417 и 233 вызвали первого в 12 второго в 13": (
        "called 417 20.11 12:00",
        "called 233 20.11 13:00",
    ),
}
WHAT_IT_WAS = {
    "771 разгрузка 10:00–12:30, свободен": ("delivered 771 20.11 13:30",),
    "902 сначала отказ потом пропустили 13:20": (
        "refused 902 ..20.11 13:20 side=entry_post",
        "released 902 20.11 13:20",
    ),
    "233 должны были вызвать в 12": ("position 233",),
    "148 6 км за 2 часа осталось 4": ("position 148 km=4.0 progress=6.0",),
    "518 связаться не смогли": ("contact_attempt 518",),
    "148 байланыса алмадық": ("contact_attempt 148",),
    "148 перезвонтиь в 4": ("reminder 148 due 20.11 16:00",),
    "064 вышел из самары в 6, на маштаково к 16": ("departed 064 20.11 06:00",),
    "290 бузулукка жетти": ("position 290",),
    "сырым не закрыт": ("note",),
    "1185 клиенту сказали в 12 что опаздываем": ("note 417",),
    "902 на посту, рентген с 12 не работает": (
        "entry_post_in 902 ..20.11 14:20",
        "notice from=20.11 12:00 reason=outage",
    ),
    "напишите 233 пусть позвонит": ("note 233",),
}
ALL = OF_ANOTHER_THING | TO_THE_MINUTE | WHERE_IT_BROKE | EACH_ITS_OWN | WHAT_IT_WAS


@pytest.mark.parametrize("line", ALL)
def test_that_an_hour_or_a_figure_goes_to_what_it_tells_of(line):
    assert told(line) == ALL[line]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("417 11 км, вечером вчера 20", "km_or_time"),
        ("233 вчера вечером 14 км, утром 9", "km_or_time"),
        ("417 -3км с утра", "which_km"),
        ("скажите клиенту 417 прошел", "is_it"),
        ("напиши клиенту что 771 выгрузился", "is_it"),
        ("771 выгрузка с 9 до 11", "is_it"),
        ("нурлан маштакка келди", "is_it"),
    ],
)
def test_that_what_may_mean_two_things_is_asked(line, code):
    assert [q.code for q in understand(line, desk()).must_ask] == [code]


@pytest.mark.parametrize(
    "line", ["Поправка: у 417 не 13, а 12 километров.", "417 - 11 км", "417 8 км, отписался в 12"]
)
def test_that_a_plain_line_asks_nothing(line):
    assert not understand(line, desk()).must_ask


def test_that_what_a_driver_tells_of_the_post_is_his_word():
    (notice,) = (
        d
        for d in understand("омаров говорит на сырыме с 12 не работает система", desk()).entries
        if not hasattr(d, "plate")
    )
    assert notice.source == "driver"
