"""What the journal knows otherwise is said before Enter; what stands in no row is shown."""

import pytest

from core.domain.event import EventKind as K
from core.domain.trip import Stage
from core.phrase.understand import understand
from tests.builders import an_event
from tests.core.phrase.fleet import desk, desk_with


def warned(line, world=None):
    found = understand(line, world or desk())
    assert found.entries
    return {problem.code for draft in found.entries for problem in draft.warnings}


@pytest.mark.parametrize(
    "line",
    ["417 приехал, ждет рампу", "417 жүк түсіріп жатыр", "148 в самаре", "233 сломался в саратове"],
)
def test_that_a_truck_beyond_a_border_nobody_saw_it_pass_is_warned_of(line):
    assert "border_not_told" in warned(line)


@pytest.mark.parametrize("line", ["771 приехал, ждет рампу", "771 в самаре", "148 в орале"])
def test_that_where_it_may_be_is_not_warned_of(line):
    assert "border_not_told" not in warned(line)


def test_that_a_border_told_of_in_the_same_line_is_told():
    assert "border_not_told" not in warned("417 прошел русских, приехал в самару")


def test_that_a_truck_on_the_way_home_seen_in_oral_is_warned_of():
    assert "border_not_told" in warned("064 в орале")


def test_that_who_unloaded_before_he_came_home_is_not_said_to_be_home():
    assert not warned("064 выгрузился 16:00 самара вчера")


def test_that_a_step_it_has_behind_it_is_warned_of():
    assert "there_already" in warned("902 прошел наших")
    assert "there_already" in warned("771 прошел русских")
    assert "there_already" not in warned("233 прошел наших")


def test_that_a_second_customer_is_no_step_told_again():
    world = desk_with("771", stage=Stage.ARRIVED)
    assert "there_already" not in warned("771 приехал", world)
    assert "there_already" in warned(
        "771 приехал", desk_with("771", stage=Stage.ARRIVED, orders=())
    )


def test_that_a_step_told_late_is_none_of_now():
    entered = an_event(K.ENTRY_POST_IN, "20.11 13:00")
    world = desk_with("902", stage=Stage.ENTRY_POST, recent=(entered,))
    assert "there_already" not in warned("902 прошел наших 11:30", world)
    assert "there_already" in warned("902 прошел наших 13:40", world)


def test_that_an_older_place_than_is_known_is_warned_of():
    assert "older_than_known" in warned("417 в 10 было 15 км")
    assert "older_than_known" not in warned("417 6 км")
    assert "older_than_known" not in warned("417 в 11 было 13 км")
    assert "older_than_known" not in warned("[09:58, 20.11.2026] Серік Вольво: 15 км калды")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("771 на разгрузке, перед ним 5 машин", "5 машин"),
        ("148 орнынан қозғалмай тұр түнгі 3тен бері", "түнгі 3тен бері"),
        ("417 стоит с 10", "с 10"),
    ],
)
def test_that_a_figure_that_stands_in_no_row_is_shown(line, words):
    assert words in understand(line, desk()).leftovers


@pytest.mark.parametrize(
    "line",
    [
        *("417 13 км", "417 в очереди со вчера с 8, сейчас 12 км", "417 не 13 а 12 км"),
        *("064 выгрузился 16:00 самара вчера", "233 вызвали 14:05", "сырым пускают 10 в час"),
        *(
            "сырым хвост 18 км в 12 мск",
            "518 аванс 50000",
            "417 клиенту обещали 23 к обеду",
            "148 за ночь 2 км, осталось 9",
        ),
    ],
)
def test_that_what_stands_in_a_row_or_a_note_is_not_shown_again(line):
    found = understand(line, desk())
    leftovers = " ".join(found.leftovers)
    assert found.entries
    assert not found.must_ask or "обещали" in line
    assert not any(letter.isdigit() for letter in leftovers)


def test_that_an_hour_that_is_another_entrys_is_warned_of():
    assert "hour_of_other" in warned("233 вызвали 13:00 зашел")
    assert "hour_of_other" not in warned("233 вызвали 13:00 зашел 13:40")
    assert "hour_of_other" not in warned("233 в 13:00 вызвали, сейчас зашел")


@pytest.mark.parametrize("line", ["902 на свх поставили ждем допп", "902 развернули бедолагу"])
def test_that_what_happened_beside_a_word_unread_may_be_called_a_remark(line):
    found = understand(line, desk())
    (asked,) = [q for q in found.questions if q.code == "is_it"]
    assert found.entries
    assert not asked.required
    assert [option.key for option in asked.options][-1] == "note"
