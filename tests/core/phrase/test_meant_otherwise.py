"""An hour of another deed, a figure of another thing, a road that is no post: what is not his."""

import pytest

from core.domain.clock import ORAL
from core.domain.crossing import Direction, Side
from core.domain.event import EventKind as K
from core.domain.reading import NoticeKind, ReadingKind
from core.phrase.drafts import EventDraft, ReadingDraft
from core.phrase.understand import understand
from tests.core.phrase.fleet import desk


def events(line):
    return [d for d in understand(line, desk()).entries if isinstance(d, EventDraft)]


def readings(line):
    return [d for d in understand(line, desk()).entries if isinstance(d, ReadingDraft)]


def kinds(line):
    return [d.kind for d in events(line)]


def clock(moment):
    return moment and f"{moment.astimezone(ORAL):%d.%m %H:%M}"


RUNG_AGAIN = {
    "233 трубку алмайды 17де қайта теру керек": "20.11 17:00",
    "902 не отвечает 16:30 перезвон": "20.11 16:30",
    "064 көтермейді 18:15 қайта хабарласу": "20.11 18:15",
    "148 недоступен 19 перенабрать": "20.11 19:00",
    "518 телефоны өшік кешке қайта тер": "20.11 18:00",
}


@pytest.mark.parametrize("line", RUNG_AGAIN)
def test_that_an_hour_to_come_is_of_the_call_and_not_of_the_silence(line):
    attempt, reminder = events(line)
    assert (attempt.kind, clock(attempt.occurred.at)) == (K.CONTACT_ATTEMPT, "20.11 14:20")
    assert (reminder.kind, clock(reminder.due_at)) == (K.REMINDER, RUNG_AGAIN[line])


def test_that_an_hour_that_has_struck_is_no_hour_of_the_call():
    (reminder,) = events("233 звонил в 11, перезвонить в 17")
    assert clock(reminder.due_at) == "20.11 17:00"


@pytest.mark.parametrize(
    "line",
    ["417 пять раз набирали, абонент не абонент", "148 3 рет тердім", "518 два раза набирал"],
)
def test_that_so_many_calls_are_an_attempt_and_no_hour(line):
    (attempt,) = events(line)
    assert (attempt.kind, clock(attempt.occurred.at)) == (K.CONTACT_ATTEMPT, "20.11 14:20")


@pytest.mark.parametrize(
    "line",
    [
        *("771 б.глушицу прошел в 12", "771 м глушицу проехал", "771 красноармейское прошел в 11"),
        *("771 проехал утёвку 13:10", "771 весовую прошел"),
    ],
)
def test_that_a_village_behind_the_border_is_no_border(line):
    assert kinds(line) == [K.POSITION]


@pytest.mark.parametrize("line", ["417 фито прошел", "417 прошел табло", "233 ивановку прошел"])
def test_that_a_part_of_the_border_is_asked_of(line):
    assert understand(line, desk()).must_ask


NOT_PASSED = [
    *("518 түнде озинкиден өтпеген екен", "518 орыстардан өтпепті", "233 сырымнан шықпапты"),
    *("902 кеше маштаководан өтпеген", "417 таңертең кірмеген", "148 бүгін өтпейтін шығар"),
    *("417 кезекке тұрмаған екен", "болатты али шакырмды", "290 маштаководан шықпаған"),
    *("902 босатылмаған", "болат әлі босатылмаған", "233 қайтармаған", "290 келмепті үйге"),
    *("902 рентгенге кірмеген", "902 шекарадан босатпаған", "417 бұзылмаған"),
]


@pytest.mark.parametrize("line", NOT_PASSED)
def test_that_what_has_not_happened_leaves_it_where_it_was_now(line):
    (draft,) = events(line)
    assert (draft.kind, clock(draft.occurred.at)) == (K.POSITION, "20.11 14:20")


@pytest.mark.parametrize(
    "line",
    [
        *("417 впереди стоящие 2 км проехали", "серік алдындағылар 2 км кетті"),
        *("233 алдындағы машиналар жылжып кетті 1 км", "417 передние 3 машины зашли"),
        *("417 впереди 5 машин проехали", "417 говорит на трассе дтп"),
        "417 пропустил вперед 2 рефа",
    ],
)
def test_that_what_others_did_is_no_figure_of_ours(line):
    (draft,) = events(line)
    told = (draft.km_to_barrier, draft.vehicles_ahead, draft.progress_km)
    assert (draft.kind, told) == (K.POSITION, (None, None, None))


@pytest.mark.parametrize(
    "line",
    [
        *("417 цмр вес 18500 а не 18050", "417 cmrда салмақ қате 21300 емес 23100"),
        *("417 инвойс сумма не 4500 а 5400", "417 пломба 1234 емес 1243", "417 не 13 а 31000"),
        "233 допп не 12 а 13 выдали",
    ],
)
def test_that_a_figure_of_papers_corrects_no_position(line):
    assert kinds(line) == [K.NOTE]


def test_that_a_figure_of_the_queue_is_corrected_beside_a_paper():
    draft = events("417 не 13 а 18, допп готов")[0]
    assert (draft.kind, draft.km_to_barrier, draft.replaces is not None) == (K.POSITION, 18, True)


@pytest.mark.parametrize(
    "line", ["148 4:10 емес 5:40да айтқан", "148 не в 4:10 а в 5:40 отписался"]
)
def test_that_the_hour_of_the_last_word_is_corrected(line):
    (draft,) = events(line)
    assert (draft.kind, clock(draft.occurred.at), draft.warnings) == (K.CONTACT, "20.11 05:40", ())


@pytest.mark.parametrize("line", ["417 ақша түспеген", "771 клиент қабылдамаған"])
def test_that_somebody_else_who_did_not_come_is_a_note(line):
    assert kinds(line) == [K.NOTE]


HOURS = {
    "417 прошел наших 13ч русских 14ч": ["20.11 13:00", "20.11 14:00"],
    "771 выгрузился 12ч": ["20.11 13:00"],
    "771 прибыл 10ч самара": ["20.11 11:00"],
    "417 прошел 3ч назад": ["20.11 11:20"],
}


@pytest.mark.parametrize("line", HOURS)
def test_that_an_hour_written_short_is_when_it_happened(line):
    assert [clock(d.occurred.at) for d in events(line)] == HOURS[line]


ROADS = {
    "омаров грит трасса сырым-чиликино закрыта до 20": "20.11 20:00",
    "темиров айтады жол жабық озинки ершов таңғы 6ға дейін": "21.11 06:00",
    "148 говорит трасса уральск-сырым закрыта": None,
}


@pytest.mark.parametrize("line", ROADS)
def test_that_a_shut_road_a_driver_tells_of_moves_him_to_no_post(line):
    (word,), (notice,) = events(line), readings(line)
    assert word.kind == K.CONTACT
    assert (notice.reason, notice.side) == (NoticeKind.ROAD_CLOSED, Side.ROUTE)
    assert clock(notice.to_at) == ROADS[line]


def test_that_a_road_far_behind_the_border_is_no_notice_of_the_crossing():
    assert readings("лукпанов говорит трасса закрыта") == []


@pytest.mark.parametrize(
    "line", ["таскала жолын жапты 10нан бері боран", "трассаны жауып тастады сырым"]
)
def test_that_a_road_in_any_case_is_a_road(line):
    (notice,) = readings(line)
    assert notice.reason == NoticeKind.ROAD_CLOSED


def test_that_a_far_post_is_shut_both_ways():
    shut = readings("илек закрыли до 9 утра")
    assert {d.direction for d in shut} == set(Direction)
    assert {clock(d.to_at) for d in shut} == {"21.11 09:00"}


WAITS = {
    "жайсаңда 2-3 күн тұрады": 60.0,
    "аксай 3-4 суток стоят": 84.0,
    "сырым стоят 5-6 часов": 5.5,
}


@pytest.mark.parametrize("line", WAITS)
def test_that_a_range_is_told_as_a_wait_by_its_middle(line):
    (wait,) = readings(line)
    assert (wait.kind, wait.value, wait.text) == (ReadingKind.WAIT, WAITS[line], line)


@pytest.mark.parametrize("line", ["маштак стор рф хв 12 км", "маштаков хвст 12 км"])
def test_that_clipped_words_tell_of_the_far_queue(line):
    (queue,) = readings(line)
    assert (queue.direction, queue.value) == (Direction.IN, 12.0)


@pytest.mark.parametrize(
    "line", ["таскала бос со слов водил", "тасқала бос жүргізушілердің айтуынша"]
)
def test_that_drivers_are_the_source_of_what_they_say(line):
    (queue,) = readings(line)
    assert (queue.value, queue.source) == (0.0, "водители")


def test_that_a_rest_by_the_book_is_no_word_from_him():
    assert kinds("290 режим отдыха 11ч, поедет в 23") == [K.NOTE, K.REMINDER]


def test_that_a_clipped_promise_is_one():
    (promise,) = events("1187 обещ пт 27 к 12:00")
    assert promise.kind == K.PROMISE


def test_that_a_booking_without_a_trip_falls_due_on_its_day():
    (kept,) = events("655 сырымға 24не сағат 8ге кезек алдық")
    assert (kept.kind, clock(kept.due_at)) == (K.REMINDER, "24.11 08:00")
    assert [w.code for w in kept.warnings] == ["no_open_trip"]


@pytest.mark.parametrize("line", ["148 стоит где стоял", "233 тұрған жерінде тұр"])
def test_that_a_question_word_inside_a_statement_asks_nothing(line):
    assert kinds(line) == [K.POSITION]
    assert understand("где 148", desk()).opens


def test_that_both_of_ours_are_trucks_and_not_our_post():
    joined = events("оба наших, темиров и омаров, полчаса назад встали в очередь")
    assert [e.kind for e in joined] == [K.JOINED_QUEUE, K.JOINED_QUEUE]


def test_that_drawn_up_by_a_kilometre_is_one_more_and_not_one_left():
    (moved,) = events("148 за ночь подтянулся на километр")
    assert (moved.progress_km, moved.km_to_barrier) == (1.0, None)
