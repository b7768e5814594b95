"""Hours to be kept, wishes, sight in fog, towns of the road: what is no fact of the queue."""

import pytest

from core.domain.event import EventKind as K
from core.domain.reading import ReadingKind
from core.phrase.drafts import EventDraft, ReadingDraft
from core.phrase.understand import understand
from tests.builders import NOW, oral
from tests.core.phrase.fleet import desk

IN_FOG = (
    *("маштаковода тұман, 20 метр көрінбейді", "сырымда тұман, 30 м ғана көрінеді"),
    *("на сырыме туман, видно на 50 метров", "туман на сырыме, дальше 20 метров не видно"),
)
TO_TOWN = {
    "есенов оралға 40 км қалды": "оралға 40 км",
    "064 до уральска 40 км осталось": "до уральска 40 км",
    "771 самараға 30 км қалды": "самараға 30 км",
}
CALLED_FOR = (
    *("148 вызвали, к 15:00 на пост", "148 вызвали к 15:00", "148 вызвали на 15:00"),
    *("148 шақырды, 15:00-ге постқа", "148 шақырылды, 15:00-ге постта болу керек"),
)
OF_ROAD = {
    "771 большая черниговка 13:20": "большая черниговка",
    "771 пестравка 13:20": "пестравка",
    "771 бузулук 13:20да": "бузулук",
}
WAITS_FOR_POST = (
    *("нурлан орыстан өтті, енді біздікілерді күтіп тұр", "902 наших прошел, ждет русских"),
    *("290 прошел русских, теперь ждет наших", "417 біздікілерден өтті, орыстарды күтіп тұр"),
)
WISHES = (
    *("417 хочет уйти на таскалу, пока отговорила", "417 собирается на таскалу"),
    *("417 таскалаға кетпекші", "417 думает перейти на таскалу"),
)
TILL_THEN = (
    *("вольво 12 км, до ночи говорит не зайдет", "417 6 км, до утра не зайдем говорит"),
    *("233 5 км, кешке дейін кірмейміз дейді", "233 5 км, таңға дейін кіре алмаймыз"),
)
TURNED = (
    *("148 развернулся, ушел на таскалу", "148 развернулся и поехал на таскалу"),
    *("148 бұрылып таскалаға кетті", "148 қайтып таскалаға кетті"),
)
BROUGHT_OUT = {
    "290 қазақтар шығарды": K.RELEASED,
    "417 казахтар шыгарды": K.EXIT_POST_OUT,
    "902 орыстар шығарды": K.RELEASED,
}
SHOWN = ('417 cargoruqsat-та "Опаздывает" деп шықты', '417 cargoruqsat показывает "Опаздывает"')


def drafts(line):
    return [d for d in understand(line, desk()).entries if isinstance(d, EventDraft)]


def readings(line):
    return [d for d in understand(line, desk()).entries if isinstance(d, ReadingDraft)]


def kinds(line):
    return [d.kind for d in drafts(line)]


@pytest.mark.parametrize("line", IN_FOG)
def test_that_how_far_one_sees_in_fog_is_no_queue(line):
    assert [d.kind for d in readings(line)] == [ReadingKind.NOTICE]


@pytest.mark.parametrize("line", TO_TOWN)
def test_that_km_to_a_town_are_a_place_on_the_road(line):
    (told,) = drafts(line)
    assert (told.place, told.km_to_barrier) == (TO_TOWN[line], None)


@pytest.mark.parametrize("line", CALLED_FOR)
def test_that_the_hour_a_truck_is_called_for_is_a_reminder(line):
    called, due = drafts(line)
    assert (called.kind, called.occurred.at) == (K.CALLED, NOW)
    assert (due.kind, due.due_at) == (K.REMINDER, oral("20.11 15:00"))


@pytest.mark.parametrize("line", OF_ROAD)
def test_that_a_place_of_the_road_and_an_hour_tell_where_a_truck_was(line):
    (told,) = drafts(line)
    assert (told.kind, told.place) == (K.POSITION, OF_ROAD[line])
    assert told.occurred.at == oral("20.11 13:20")


def test_that_a_truck_in_the_queue_is_at_no_far_place_by_its_name_alone():
    assert kinds("417 большая черниговка 13:20") == [K.NOTE]


@pytest.mark.parametrize("line", ["таскала 25 машин, идут бодро", "таскала 25 машин, едут быстро"])
def test_that_trucks_counted_at_a_post_wait_however_fast_it_goes(line):
    (told,) = readings(line)
    assert (told.kind, told.value) == (ReadingKind.QUEUE_VEHICLES, 25)


@pytest.mark.parametrize("order", ["исправить", "исправь:", "түзету,"])
def test_that_the_same_km_with_an_hour_correct_the_hour(order):
    (told,) = drafts(f"417 {order} 13 км было в 10:00")
    assert told.replaces is not None
    assert (told.km_to_barrier, told.occurred.at) == (13, oral("20.11 10:00"))


@pytest.mark.parametrize("line", WAITS_FOR_POST)
def test_that_a_post_waited_for_is_not_entered(line):
    assert kinds(line) == [K.EXIT_POST_OUT]


@pytest.mark.parametrize("line", WISHES)
def test_that_a_wish_for_another_post_is_a_note_and_asks_nothing(line):
    assert kinds(line) == [K.NOTE]
    assert not understand(line, desk()).questions


@pytest.mark.parametrize("line", ["жолдасов вернулся, машину поставил в гараж", "290 вернулся"])
def test_that_who_came_back_is_home_and_the_border_is_missing(line):
    (told,) = drafts(line)
    assert told.kind == K.ARRIVED
    assert "passage_not_told" in {problem.code for problem in told.warnings}


def test_that_who_came_back_from_lunch_is_not_home():
    assert kinds("290 вернулся с обеда") == [K.POSITION]


def test_that_a_carrier_who_will_find_out_promises_a_customer_nothing():
    note, due = drafts("куанышев сам не знает где 518, обещал узнать к 16")
    assert (note.kind, due.kind, due.due_at) == (K.NOTE, K.REMINDER, oral("20.11 16:00"))


@pytest.mark.parametrize("line", TILL_THEN)
def test_that_how_long_a_driver_thinks_to_wait_reminds_of_nothing(line):
    assert kinds(line) == [K.POSITION]


@pytest.mark.parametrize("line", TURNED)
def test_that_who_turned_for_another_post_is_diverted_alone(line):
    assert kinds(line) == [K.DIVERTED]


def test_that_who_was_turned_by_the_post_is_not_diverted():
    assert kinds("148 развернули, едет домой") == [K.TURNED_BACK]


@pytest.mark.parametrize("line", BROUGHT_OUT)
def test_that_whom_a_post_brought_out_is_through_it(line):
    assert kinds(line) == [BROUGHT_OUT[line]]


def test_that_what_is_brought_out_by_nobody_named_is_asked():
    assert [q.code for q in understand("902 шығарды", desk()).must_ask] == ["is_it"]


@pytest.mark.parametrize("line", SHOWN)
def test_that_what_the_queue_site_shows_is_a_note(line):
    assert kinds(line) == [K.NOTE]
