"""What is told in place of what was: another booking, an earlier place, what does not tally."""

import pytest

from core.phrase.understand import choose, understand
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_blind_lines import told
from tests.core.phrase.test_examples import clock

BOOKED_ANEW = {
    "148 брони күйіп кетті, ертең 20:00ге кайта алдык": (
        "slot_lost 148",
        "slot_booked 148 due 21.11 20:00",
    ),
    "148 бронь слетела, завтра на 20 взяла": ("slot_lost 148", "slot_booked 148 due 21.11 20:00"),
    "233 слот күйді, бүрсігүнге 9:00 алдым": ("slot_lost 233", "slot_booked 233 due 22.11 09:00"),
    "417 бронь 16:00 не успевает, взяла на завтра 10": (
        "note 417",
        "slot_booked 417 due 21.11 10:00",
    ),
    "417 бронь 16 не успеет взял на 22.11 9": ("note 417", "slot_booked 417 due 22.11 09:00"),
    "417 16:00 үлгермейді, ертең 10-ға алдық": ("note 417", "slot_booked 417 due 21.11 10:00"),
    "417 бронь 16:00 не успеваем, перенесли на завтра 10": (
        "note 417",
        "slot_moved 417 due 21.11 10:00",
    ),
    "148 броны ертен 9га ауысты": ("slot_moved 148 due 21.11 09:00",),
    "417 бронь сгорела на завтра 10": ("slot_lost 417 due 20.11 16:00",),
}
WHERE_IT_WAS = {
    "тимур 7 км, ночью 10 было": (
        "position 148 km=7.0",
        "position 148 20.11 00:00..20.11 06:00 km=10.0",
    ),
    "417 12 км, утром было 15": (
        "position 417 km=12.0",
        "position 417 20.11 07:00..20.11 10:00 km=15.0",
    ),
    "148 6 км а в 10 было 9": ("position 148 km=6.0", "position 148 20.11 10:00 km=9.0"),
    "148 кеше 15 шакырым еди бугин 9": (
        "position 148 19.11 00:00..20.11 00:00 km=15.0",
        "position 148 km=9.0",
    ),
    "болат подтянулся 800 м до поста": ("position 233 km=0.8",),
    "233 прошли 5 км осталось 8": ("position 233 km=8.0 progress=5.0",),
    "233 +2км": ("position 233 progress=2.0",),
    "064 км 1180 м5": ("position 064",),
    "064 маштаково оч 5 км, встал 13:30": ("joined_queue 064 20.11 13:30 km=5.0",),
    "064 доехал до маштаково, оч 5 км, встал 13:30": ("joined_queue 064 20.11 13:30 km=5.0",),
    "233 на нейтралке часа 2 уже": ("exit_post_out 233 20.11 12:20",),
    "тимур где то 8 км говорит": ("position 148 km=8.0",),
    "болат где-то в районе 5 км": ("position 233 km=5.0",),
    "233 вызов пришел, едет к посту": ("called 233",),
    "290 в пути, маштаково примерно 18:00": ("position 290", "reminder 290 due 20.11 18:00"),
    "болат нейтралкада, орыстар алмай жатыр": ("exit_post_out 233 ..20.11 14:20",),
    "518 2 шакырымга жакындады": ("position 518 crossing=taskala km=2.0",),
    "417 5 км жақындады": ("position 417 progress=5.0",),
    "518 таскаладан өтті орыстарда тұр": ("entry_post_in 518 ..20.11 14:20 crossing=taskala",),
    "417 сырымды өтті орыстардың алдында тұр": ("exit_post_out 417",),
    "518 выехал с нашего поста 13:30": ("exit_post_out 518 20.11 13:30 crossing=taskala",),
    "серик на 2 км ближе чем тимур": ("note 417", "note 148"),
    "064 шекараға 40 минут қалды": ("position 064",),
    "771 в самаре с утра": ("position 771",),
    "064 гололед, едет 40": ("position 064",),
    "290 пробой колеса, зам через 1ч": ("breakdown 290", "reminder 290 due 20.11 15:20"),
}
NOT_TALLY = {
    "902 отказ, номер прицепа в допп не тот": ("refused 902 side=entry_post reason=D03",),
    "902 отказ номер не совпал": ("refused 902 side=entry_post reason=D03",),
    "902 развернули, вес в смр не бьет": ("turned_back 902 reason=D04",),
    "902 отказ, вес в ДОПП и в CMR не совпал": ("refused 902 side=entry_post reason=D03",),
    "902 отказ, перегруз больше чем в снт": ("refused 902 side=entry_post reason=V03",),
}
OF_PAPERS_AND_CUSTOMERS = {
    "233 паспорт сдал": ("note 233",),
    "771 сдал груз": ("delivered 771",),
    "клиент по 1185 звонил ругается где машина": ("note 417",),
    "клиент по 417 звонил где груз": ("note 417",),
    "771 рампа занята": ("note 771",),
    "771 охрана не пускает": ("contact 771",),
    "771 выгрузили 11 из 20 паллет": ("arrived 771 ..20.11 14:20", "unloading 771"),
    "148 спит, будить в 17": ("contact 148", "reminder 148 due 20.11 17:00"),
    "417 вес ок": ("note 417",),
}
ALL = {**BOOKED_ANEW, **WHERE_IT_WAS, **NOT_TALLY, **OF_PAPERS_AND_CUSTOMERS}


@pytest.mark.parametrize("line", ALL)
def test_that_what_is_told_anew_stands_beside_what_was(line):
    assert told(line) == ALL[line]
    assert understand(line, desk()).must_ask == ()


def test_that_of_a_weight_that_does_not_tally_the_paper_is_asked():
    (question,) = understand("902 отказ, вес не бьется", desk()).must_ask
    assert [option.key for option in question.options] == ["D04", "D03"]


@pytest.mark.parametrize(
    ("line", "options"),
    [
        ("417 клиенту обещали до 23", ["day", "time"]),
        ("417 клиентке 23ке дейін дедік", ["day", "time"]),
        ("233 инспектор вызвал", ["called", "note"]),
        ("русские принимают 2 в час", ["syrym", "taskala"]),
    ],
)
def test_that_what_may_be_meant_two_ways_is_asked(line, options):
    (question,) = understand(line, desk()).must_ask
    assert [option.key for option in question.options] == options


def test_that_a_day_promised_asks_for_its_hour():
    promised = choose(understand("417 клиенту обещали до 23", desk()), 0, "day")
    assert [q.code for q in promised.must_ask] == ["which_hour"]
    (promise,) = choose(promised, 0, "13:00").entries
    assert clock(promise.due_at) == "23.11 14:00"


@pytest.mark.parametrize("line", ["тимур где", "где тимур", "417 қай жерде", "что по 417?"])
def test_that_a_question_of_the_desk_opens_the_card(line):
    understood = understand(line, desk())
    assert understood.opens is not None
    assert understood.entries == ()
