"""Parts are no whole, plans no facts, telephones no trucks; what a post lets through is kept."""

import pytest

from core.domain.crossing import Side
from core.domain.reading import NoticeKind, ReadingKind
from core.phrase.drafts import EventDraft
from core.phrase.understand import choose, understand
from tests.builders import oral
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_whose_word import kinds

IN_PART = (
    *("771 сдал одно место, на второе поехал", "771 бір жерге түсірді, екіншісіне кетті"),
    *("771 10 паллет сдал, осталось 8", "771 первого клиента сдал", "771 полмашины выгрузили"),
    *("771 unloaded one drop, going to the next",),
)
WHOLE = ("771 сдал все", "771 выгрузился", "771 екеуін де түсірді")
TELEPHONES = (
    *("417 телефон сломался", "518 телефон разрядился", "417 his phone is broken"),
    *("148 телефон сел", "233 телефон батареясы отырды", "518 трубку разбил"),
)
PACE = {
    "сырым с 8 утра зашло 12 машин": 45.0,
    "сырым за 3 часа запустили 15 фур": 120.0,
    "Сырымда 12-ден бері 5 машина ғана кірді": 51.0,
    "Тасқалада 30 машина тұр, сағатына 4-тен кіргізеді": 96.0,
    "Syrym board 288 trucks, about 9 an hour going in": 216.0,
}
LONG_AGO = ("417 встал в очередь в понедельник", "417 в среду сломался", "771 дүйсенбі 9:00 жетті")
KINDS = {
    "771 Самараға жетті, түсіру дүйсенбі 9:00": ["arrived", "reminder"],
    "148 загрузка в среду 10:00": ["reminder"],
    "148 штраф 3000 руб тахограф": ["note"],
    "148 айыппұл 30000 тг төледі": ["note"],
    "148 солярка қатып қалды, прогрев жасап жатыр": ["breakdown"],
    "902 спот тексеріп жатыр әлі жауап жоқ": ["position"],
    "064 порожний дома": ["arrived"],
    "902 встал на стоянку за постом": ["contact"],
    "417 в рф зашел": ["entry_post_in"],
    "902 кедендікке кірді 10:15": ["entry_post_in"],
}


@pytest.mark.parametrize("line", IN_PART)
def test_that_a_part_unloaded_is_not_the_whole(line):
    assert "delivered" not in kinds(line)
    assert "unloading" in kinds(line)


@pytest.mark.parametrize("line", WHOLE)
def test_that_the_whole_is_delivered(line):
    assert kinds(line) == ["delivered"]


@pytest.mark.parametrize("line", TELEPHONES)
def test_that_a_dead_telephone_is_no_breakdown_of_the_truck(line):
    assert "breakdown" not in kinds(line)


def test_that_the_message_of_a_dead_telephone_tells_the_rest():
    line = "[20.11.26, 13:50:03] ~ Темиров Ерлан: телефон отырып қалды, Озинкиден өттік"
    assert kinds(line) == ["contact", "released"]


@pytest.mark.parametrize("line", PACE)
def test_that_what_went_through_is_the_pace_of_the_post(line):
    paces = [d for d in understand(line, desk()).entries if d.kind == ReadingKind.THROUGHPUT]
    assert [d.value for d in paces] == [PACE[line]]


def test_that_what_the_post_took_is_not_ahead_of_ours():
    line = "417 сырым, мужики говорят ночью взяли 30 машин"
    assert [d.vehicles_ahead for d in understand(line, desk()).entries] == [None]


def test_that_what_went_through_in_a_night_is_kept_in_words():
    (row,) = understand("сырым 16 км, за ночь ушло машин 40", desk()).entries
    assert (row.kind, row.value) == (ReadingKind.QUEUE_KM, 16.0)
    assert "за ночь ушло машин 40" in row.text


@pytest.mark.parametrize("line", ["к таскале гололед, едут 40", "сырым туман, видимость 50 м"])
def test_that_ice_and_fog_are_a_notice_of_the_road(line):
    (row,) = understand(line, desk()).entries
    assert (row.kind, row.reason, row.side) == (
        ReadingKind.NOTICE,
        NoticeKind.RESTRICTION,
        Side.ROUTE,
    )


@pytest.mark.parametrize("line", LONG_AGO)
def test_that_a_weekday_some_days_back_is_asked_for(line):
    (question,) = understand(line, desk()).must_ask
    assert [o.key for o in question.options][-1] == "reminder"


def test_that_a_day_said_to_be_past_is_not_asked_for():
    assert kinds("417 встал в очередь в прошлый понедельник") == ["joined_queue"]


@pytest.mark.parametrize("line", KINDS)
def test_that_a_line_tells(line):
    assert kinds(line) == KINDS[line]


def test_that_the_way_home_leads_from_the_russian_post_to_the_neutral_strip():
    found = understand("290 орыс жағынан шықты, біздің жаққа келе жатыр", desk()).entries
    assert (found[0].kind, found[0].side) == ("exit_post_out", Side.EXIT_POST)


def test_that_a_new_truck_nobody_knows_is_kept_or_asked_for():
    (row,) = understand("771 тягач сменили на 305 AC 07", desk()).entries
    assert row.other == "305 AC 07"
    asked = understand("771 перецеп на 305 11:00", desk())
    assert [q.code for q in asked.must_ask] == ["unknown_truck"]


def test_that_leaving_the_bonded_store_is_no_second_storing():
    asked = understand("902 забрали с свх", desk())
    (question,) = asked.must_ask
    assert question.code == "is_it"
    chosen = choose(asked, asked.questions.index(question), "position")
    assert [d.kind.value for d in chosen.entries if isinstance(d, EventDraft)] == ["position"]


def test_that_an_hour_to_come_in_the_town_was_told_by_our_clock():
    (row,) = understand("771 выгрузился самара 13:50", desk()).entries
    assert row.occurred.at == oral("20.11 13:50")
