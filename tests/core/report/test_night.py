"""The slip of the handover: what is to be done in the night, what customers were told."""

from dataclasses import replace
from datetime import timedelta

from core.report.daily import daily_report
from core.report.handover import compose_handover
from core.report.sheet import Text
from tests.builders import NOW, an_event
from tests.ui.desk_views import a_desk
from ui.papers import texts_of

DESK = a_desk(5)


def slip(trips=(), notes=()):
    report = daily_report(DESK, NOW - timedelta(days=1), NOW)
    sheet = compose_handover(report, texts_of("ru"), "ru", notes, trips)
    return {
        b.lead.strip().rstrip(":"): "".join(s.text for p in b.paras for s in p).replace(
            "\u00a0", " "
        )
        for b in sheet.blocks
        if isinstance(b, Text)
    }


def on(trip, **state):
    return replace(trip, state=replace(trip.state, **state))


def remind(text, hours, **more):
    return an_event("reminder", NOW, text=text, due_at=NOW + timedelta(hours=hours), **more)


def test_that_calls_and_steps_stand_by_their_hour_also_of_trucks_without_trouble():
    steps = (remind("позвонить", 6, other="Ержан"), remind("счёт", 40))
    told = slip([on(DESK.trips[2], reminders=steps)], [remind("спросить пост", 2)])
    assert told["ЗВОНКИ И ДЕЛА НА НОЧЬ"] == (
        f"16:20 спросить пост;  20:20 {DESK.trips[2].plate} позвонить (Ержан)"
    )


def test_that_what_customers_were_told_stands_with_its_hour_and_promise():
    promise = an_event("promise", NOW - timedelta(hours=1), other="Волга-Трейд")
    by = replace(promise, due_at=NOW + timedelta(days=1))
    told = slip([on(DESK.trips[1], promise=promise), on(DESK.trips[2], promise=by)])
    first, second = told["КЛИЕНТАМ СООБЩИЛИ"].split(";  ")
    assert first == f"{DESK.trips[1].plate} Волга-Трейд 13:20"
    assert second == f"{DESK.trips[2].plate} Волга-Трейд 13:20, до 21.11 14:20"


def test_that_what_was_done_or_told_yesterday_is_left_out():
    old = an_event("promise", NOW - timedelta(hours=30))
    done = remind("пост", 1, reason="done")
    assert (
        not {"ЗВОНКИ И ДЕЛА НА НОЧЬ", "КЛИЕНТАМ СООБЩИЛИ"}
        & slip([on(DESK.trips[1], promise=old, reminders=())], [done]).keys()
    )
