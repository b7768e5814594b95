"""Ready messages: what customers, carriers and the head are told of a truck."""

import pytest

from core.domain.telling import Audience
from core.domain.trip import Stage
from core.report.message import told_latest
from tests.builders import oral
from tests.core.report.fleet import Fleet
from tests.ui.desk_views import a_desk
from ui.papers import message_of

DESK = a_desk(34)
REFUSED, QUEUE, SILENT_HIRED, BROKEN, ARRIVED = (DESK.trips[n] for n in (0, 1, 3, 4, 6))


def told(*trips, to=Audience.CUSTOMER, language="ru", **more):
    return message_of(DESK, trips, to, language, **more).text


def test_that_a_customer_hears_where_since_when_and_how_sure():
    assert told(QUEUE) == (
        "Здравствуйте! На 20.11 14:20 (время Орала):\n\n"
        "Заявка 1181, машина 137 BC 07 → Саратов\n"
        "Где: очередь Сырым, 6 км до шлагбаума (сообщили 13:38).\n"
        "Стоит ≥ 32 ч, с 19.11 05:26.\n"
        "Прибудет 21.11 19:00 – 24.11 13:00 (8 из 10). Срок: 22.11 10:20; опоздает (7 из 10).\n"
        "Причина: очередь.\n"
    )


@pytest.mark.parametrize(
    ("language", "sure"), [("ru", "8 из 10"), ("kk", "10-нан 8"), ("en", "8 of 10")]
)
@pytest.mark.parametrize("trip", DESK.trips, ids=lambda t: t.trip.ref)
def test_that_no_arrival_is_told_without_how_sure_it_is(trip, language, sure):
    text = told(trip, language=language)
    latest = told_latest(trip)
    assert (sure in text) == (latest is not None and trip.state.stage not in _NOT_TOLD)


_NOT_TOLD = {Stage.REFUSED, Stage.TURNED_BACK, Stage.STORAGE}


def test_that_of_a_refused_truck_no_arrival_is_guessed():
    text = told(REFUSED)
    assert "Прогноза прибытия нет: пока отказ не решён." in text
    assert "номер тягача не тот" in text


def test_that_a_customer_is_not_told_whose_fault_it_is_and_the_head_is():
    assert "Причина: поломка.\n" in told(BROKEN)
    assert "Причина: поломка · мы.\n" in told(BROKEN, to=Audience.BOSS)


def test_that_who_does_the_next_step_stays_in_the_house():
    assert "Ержан" not in told(REFUSED)
    assert "Ержан" in told(REFUSED, to=Audience.BOSS)


@pytest.mark.parametrize(
    ("said", "due", "is_told"),
    [
        ("перезвонить в 22", "20.11 22:00", False),
        ("қоңырау шалу", "20.11 23:00", False),
        ("новый ДОПП", "21.11 12:00", True),
        ("новый ДОПП", "20.11 12:00", False),  # its hour has passed
    ],
)
def test_that_a_customer_hears_of_steps_for_his_cargo_and_not_of_the_desks_calls(
    said, due, is_told
):
    step = {"text": said, "due_at": oral(due), "source": "dispatcher"}
    fleet = Fleet()
    trip = fleet.add(
        "417 AK 07",
        [("joined_queue", "20.11 05:30", {}), ("reminder", "20.11 06:00", step)],
    )
    assert (said in told(trip)) == is_told
    assert said in told(trip, to=Audience.BOSS)


def test_that_a_carrier_is_asked_and_hears_nothing_of_the_customer():
    text = told(SILENT_HIRED, to=Audience.CARRIER)
    assert "водитель Қуанышев Нұрлан" in text
    assert "Связи с водителем нет с 05:50" in text
    assert text.endswith("и что делается.\n")
    assert "Срок" not in text
    assert "1183" not in text


def test_that_several_trips_stand_in_one_text_with_one_greeting():
    made = message_of(DESK, (REFUSED, QUEUE), Audience.CUSTOMER, "ru")
    assert made.text.count("Здравствуйте") == 1
    assert all(part in made.text for part in made.parts)
    assert len(made.parts) == 2


def test_that_a_promised_time_is_said():
    assert "Доставим не позже 24.11 13:00." in told(QUEUE, promised=told_latest(QUEUE))


def test_that_a_truck_that_has_arrived_has_no_forecast():
    assert told_latest(ARRIVED) is None
    assert "Прибудет" not in told(ARRIVED)


def test_that_a_message_is_plain_text_for_any_telephone():
    assert "\u00a0" not in told(*DESK.trips)
