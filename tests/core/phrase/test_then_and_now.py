"""What was so, will be so, or nearly was: none of it is so now."""

import pytest

from core.phrase.understand import understand
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_blind_lines import told

CALLED_FOR = {
    "417 вызвали на четыре.": (
        "called 417",
        "reminder 417 due 20.11 16:00",
    ),
    "417 вызывают на половину четвёртого": (
        "called 417",
        "reminder 417 due 20.11 15:30",
    ),
    "417 вызвали в четыре утра.": ("called 417 20.11 04:00",),
}
NEARLY = {
    "902 едва не отправили на СВХ, договорились.": ("position 902",),
    "Темирова чуть не развернули, но обошлось.": ("position 518 crossing=taskala",),
    "Надо решить, что делать с 902: ждать или разворачивать.": ("reminder 902",),
    "902 разворачивать пока не будем, ждём брокера.": ("position 902",),
}
THEN_AND_NOW = {
    "С утра говорил с Сериковым, тогда было десять километров.": (
        "position 233 20.11 07:00..20.11 10:00 km=10.0",
    ),
    "417 утром был на двенадцатом, а сейчас на девятом километре.": (
        "note 417",
        "position 417 km=9.0",
    ),
    "Вчера Сериков был на пятнадцатом километре, за ночь продвинулся до одиннадцатого.": (
        "position 233 19.11 00:00..20.11 00:00 km=15.0",
        "position 233 km=11.0",
    ),
    "В час ночи 233-ю обогнали, сейчас перед ней сорок машин.": ("position 233 ahead=40",),
    "902-ні орыстар кеше кеште қабылдаған, бүгін түсте ғана рентгенге апарды.": (
        "entry_post_in 902 19.11 18:00..19.11 21:00",
        "inspection 902 20.11 12:00..20.11 14:00 side=entry_post reason=B02",
    ),
    "Нурлан үйіне жетті, машинаны базаға ертең қояды.": (
        "arrived 290",
        "note 290",
    ),
}
SECOND_POST = {
    "417 в 10 прошёл наших, а к русским попал только в час дня.": (
        "exit_post_out 417 20.11 10:00",
        "entry_post_in 417 20.11 13:00",
    ),
    "Омаров в час вышел на нейтралку, орыстар түскі аста, ешкімді алмай жатыр.": (
        "exit_post_out 148 20.11 13:00",
        "position 148",
    ),
}
HE_IS_NO_TEN = {
    "417 звонил, он 5 км от поста": ("position 417 km=5.0",),
    "417 говорит он на 5 км": ("position 417 km=5.0",),
    "148 сағат он шақырды": ("called 148 20.11 10:00",),
}
NTH = {
    "На табло Сырыма наша 417-я сорок третья.": ("position 417 ahead=42",),
    "417 пропустил вперёд две машины, теперь он шестой.": ("position 417 ahead=5",),
    "Темиров стоит на втором километре.": ("position 518 crossing=taskala km=2.0",),
    "По табло перед 148 ещё пятьдесят одна машина.": ("position 148 ahead=51",),
}
NO_QUEUE_OF_HIS = {
    "Ахметов прислал фото: хвост до семнадцатого километра.": ("note 417",),
    "902 мен 417 арасында он шақырым": (
        "note 902",
        "note 417",
    ),
}
OF_WORK = {
    "148 перегруз две тонны, выгружают лишнее.": ("position 148",),
    "902 без изменений, русские ждут ответа из Москвы.": ("position 902",),
    "902 печать 13:40": ("note 902",),
}
CALLS = {
    "417 вызов түнгі үште келіпті, 3:40-та постқа кіріп кеткен.": (
        "called 417 20.11 03:00",
        "exit_post_in 417 20.11 03:40",
    ),
    "По Омарову новостей нет, вечером уточню.": (
        "position 148",
        "reminder 148 due 20.11 18:00",
    ),
    "148-дің напарнигі келді, кешке сол айдайды.": ("note 148",),
}


@pytest.mark.parametrize("line", CALLED_FOR)
def test_that_an_hour_to_come_is_what_the_truck_is_called_for(line):
    assert told(line) == CALLED_FOR[line]


@pytest.mark.parametrize("line", NEARLY)
def test_that_what_nearly_happened_has_not(line):
    assert told(line) == NEARLY[line]


@pytest.mark.parametrize("line", THEN_AND_NOW)
def test_that_what_was_then_is_not_so_now(line):
    assert told(line) == THEN_AND_NOW[line]


@pytest.mark.parametrize("line", SECOND_POST)
def test_that_the_second_post_is_entered_when_he_came_to_it(line):
    assert told(line) == SECOND_POST[line]


@pytest.mark.parametrize("line", HE_IS_NO_TEN)
def test_that_a_word_for_him_is_no_hour(line):
    assert told(line) == HE_IS_NO_TEN[line]


@pytest.mark.parametrize("line", NTH)
def test_that_a_place_told_by_its_number_counts_those_before_it(line):
    assert told(line) == NTH[line]


@pytest.mark.parametrize("line", NO_QUEUE_OF_HIS)
def test_that_how_long_a_queue_is_tells_nothing_of_a_truck(line):
    assert told(line) == NO_QUEUE_OF_HIS[line]


@pytest.mark.parametrize("line", OF_WORK)
def test_that_an_axle_too_heavy_is_no_other_truck(line):
    assert told(line) == OF_WORK[line]


@pytest.mark.parametrize("line", CALLS)
def test_that_a_call_that_came_brings_no_truck_home(line):
    assert told(line) == CALLS[line]


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("Ерлана вернули на повторное взвешивание", ["inspection", "position", "turned_back"]),
        ("148 прошла первый шлагбаум", ["exit_post_in", "released", "position"]),
        ("Слышал, что 148 прошёл", ["released", "position"]),
    ],
)
def test_that_what_may_mean_several_things_is_asked(line, offered):
    (question,) = understand(line, desk()).must_ask
    assert [o.key for o in question.options] == offered
