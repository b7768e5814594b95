"""Turns of speech of every day: noon told as `12 дня`, dates as `21-і`, posts still to come."""

import pytest

from core.phrase.understand import understand
from tests.core.phrase.fleet import desk
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
}


@pytest.mark.parametrize("line", LINES)
def test_that_it_is_taken_as_a_colleague_would(line):
    assert told(line) == LINES[line]
    assert understand(line, desk()).must_ask == ()


@pytest.mark.parametrize("line", ["стоим", "тұрмыз"])
def test_that_a_word_of_one_truck_asks_which(line):
    (question,) = understand(line, desk()).must_ask
    assert question.code == "unknown_truck"


def test_that_what_is_only_offered_may_be_a_remark():
    (question,) = understand("902 свх предлагают, шеф еще не решил", desk()).must_ask
    assert [option.key for option in question.options] == ["to_storage", "note"]


def test_that_where_it_goes_back_to_is_not_where_it_was_turned():
    (row,) = understand("902 разворачивают, едет обратно к нашим", desk()).entries
    assert row.side is None
