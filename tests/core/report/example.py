"""An example company on Friday 20.11.2026 at 17:00: 34 trucks, 9 stand, 7 have passed."""

from dataclasses import replace
from datetime import date, timedelta

from core.domain.crossing import Direction, Side
from core.domain.desk import Company, CrossingView, DeskView, SourceStatus
from core.domain.forecast import Basis, CrossingState, WaitForecast, WhyNull
from core.domain.gate import GateLine, GateState
from core.domain.ids import new_id
from core.domain.rule import Asks, Rule
from core.domain.why import Why
from core.report.paper import DayFacts
from tests.builders import (
    a_carrier,
    a_reading,
    oral,
    syrym,
    taskala,
)
from tests.core.report.fleet import (
    END,
    MADE,
    NO_FORECAST,
    Fleet,
    arrives,
    hours_8_of_10,
    never,
)


def the_refused_and_silent(fleet: Fleet) -> None:
    fleet.add(
        "902 BC 07",
        [
            ("joined_queue", "18.11 22:00", {"crossing": "syrym"}),
            ("exit_post_out", "20.11 01:00", {}),
            (
                "refused",
                "20.11 04:10",
                {
                    "side": Side.ENTRY_POST,
                    "reason": "D03",
                    "text": "номер тягача не тот, после замены 17.11",
                    "place": "стоит на стоянке за постом РК",
                    "heard_at": oral("20.11 04:25"),
                },
            ),
            (
                "reminder",
                "20.11 16:00",
                {"text": "новый ДОПП", "other": "импортёр", "due_at": oral("21.11 12:00")},
            ),
        ],
        trailer="41 CB 07",
        driver="Дюсенов Қайрат",
        phone="+7 700 000 00 02",
        orders=[("Агро-Юг", "1187", "мука", 21000)],
        to="Тольятти",
        promised="19.11 12:00",
        arrival=never(WhyNull.REFUSED),
    )
    fleet.add(
        "518 AF 07",
        [
            (
                "joined_queue",
                "20.11 01:50",
                {"crossing": "taskala", "km_to_barrier": 4, "source": "whatsapp"},
            ),
            ("position", "20.11 05:48", {"km_to_barrier": 2, "source": "whatsapp"}),
            *[("contact_attempt", f"20.11 {h}:00", {"source": "dispatcher"}) for h in (9, 11, 13)],
            ("contact_attempt", "20.11 16:30", {"source": "dispatcher"}),
            (
                "reminder",
                "20.11 16:31",
                {"text": "звонить диспетчеру ИП", "due_at": oral("20.11 18:00")},
            ),
        ],
        carrier=a_carrier("ИП Қуанышев", phones=("+7 700 000 00 18",)),
        driver="Нұрланов Ерлан",
        orders=[("Волга-Трейд", "1192", "плёнка", 12000)],
        to="Саратов",
        promised="21.11 10:00",
        arrival=arrives("20.11 23:00", "21.11 15:00", 0.3),
        silent=True,
        crossings=("taskala",),
    )


def the_longest_standing(fleet: Fleet) -> None:
    fleet.add(
        "417 AK 07",
        [
            ("joined_queue", "19.11 08:05", {"km_to_barrier": 13}),
            ("slot_booked", "19.11 10:00", {"due_at": oral("20.11 16:00")}),
            ("position", "20.11 15:40", {"km_to_barrier": 6}),
            ("promise", "20.11 16:10", {"due_at": oral("20.11 18:00")}),
            ("slot_lost", "20.11 17:00", {}),
        ],
        driver="Ахметов Серік",
        phone="+7 700 000 00 17",
        orders=[("Волга-Трейд", "1185", "сухофрукты", 20000)],
        promised="20.11 18:00",
        arrival=arrives("21.11 22:00", "22.11 18:00", 1.0),
    )
    fleet.add(
        "233 DD 07",
        [
            ("joined_queue", "19.11 14:40", {}),
            ("exit_post_out", "20.11 06:40", {"source": "whatsapp"}),
            ("contact", "20.11 14:20", {"source": "whatsapp"}),
            (
                "reminder",
                "20.11 14:30",
                {"text": "звонок", "other": "ночная смена", "due_at": oral("20.11 20:00")},
            ),
        ],
        driver="Сериков Болат",
        phone="+7 700 000 00 33",
        orders=[("Мебель-Трейд", "1179", "мебель", None)],
        to="Москва",
        promised="23.11 09:00",
        arrival=arrives("22.11 19:00", "23.11 14:00", 0.2),
    )


def the_shorter_standing(fleet: Fleet) -> None:
    fleet.add(
        "064 BH 07",
        [
            ("joined_queue", "20.11 07:30", {"direction": Direction.IN, "km_to_barrier": 6}),
            ("position", "20.11 13:15", {"km_to_barrier": 4}),
            ("reminder", "20.11 13:20", {"text": "запасная машина 305 AC 07"}),
        ],
        driver="Есенов Қайрат",
        phone="+7 700 000 00 64",
        to="Орал, склад 2",
        promised="21.11 08:00",
        arrival=arrives("20.11 22:00", "21.11 07:00", 0.1),
        direction=Direction.IN,
        empty=True,
    )
    fleet.add(
        "771 KE 07",
        [
            ("released", "19.11 15:00", {}),
            (
                "breakdown",
                "20.11 10:30",
                {
                    "text": "турбина",
                    "place": "92 км после Маштаково",
                    "heard_at": oral("20.11 10:45"),
                },
            ),
            (
                "reminder",
                "20.11 12:00",
                {
                    "text": "тягач партнёра А417ВС163 из Самары; номер в документах — проверить",
                    "due_at": oral("21.11 09:00"),
                },
            ),
        ],
        driver="Лукпанов Марат",
        phone="+7 700 000 00 71",
        orders=[("Дом-Строй", "1190", "плитка", 9000), ("Дом-Строй", "1191", "клей", 4000)],
        promised="21.11 08:00",
        arrival=arrives("21.11 13:00", "21.11 18:00", 0.95),
    )
    for plate, at, code, km, to, promised, p_late in (
        ("305 KA 07", "20.11 01:00", "syrym", 9, "Самара", "21.11 18:00", 0.8),
        ("318 KA 07", "20.11 06:45", "syrym", 11, "Тольятти", "22.11 12:00", 0.6),
        ("407 AE 07", "20.11 13:30", "taskala", 3, "Саратов", "21.11 14:00", 0.1),
    ):
        fleet.add(
            plate,
            [("joined_queue", at, {"crossing": code, "km_to_barrier": km})],
            driver="Жумагалиев Аскар",
            phone=f"+7 700 000 0{plate[:3]}",
            orders=[("Волга-Трейд", f"12{plate[1:3]}", "крупа", 20000)],
            to=to,
            promised=promised,
            arrival=arrives("21.11 11:00", "22.11 20:00", p_late),
            crossings=(code,),
        )


def the_passed(fleet: Fleet) -> None:
    fleet.add(
        "148 AE 07",
        [
            ("joined_queue", "19.11 09:20", {}),
            ("exit_post_out", "19.11 22:20", {}),
            ("entry_post_in", "20.11 03:10", {}),
            ("released", "20.11 07:05", {}),
        ],
        promised="20.11 18:00",
        arrival=arrives("20.11 12:30", "20.11 14:30", 0.05),
    )
    for plate, joined, released, out in (
        ("150 AE 07", "20.11 02:00", "20.11 16:00", None),
        ("151 AE 07", "19.11 18:00", "20.11 11:00", "20.11 04:00"),
        ("153 AE 07", "19.11 12:30", "20.11 08:40", None),
        ("155 AE 07", "19.11 10:00", "20.11 11:00", "20.11 02:00"),
        ("157 AE 07", "19.11 01:00", "20.11 09:30", None),
        ("160 AE 07", "18.11 16:00", "20.11 09:00", "19.11 20:00"),
    ):
        steps = [("joined_queue", joined, {})]
        steps += [("exit_post_out", out, {})] if out else []
        fleet.add(
            plate,
            [*steps, ("released", released, {})],
            promised="22.11 09:00",
            to="Москва",
            arrival=arrives("21.11 12:00", "21.11 18:00", 0.0),
        )


def no_paper(kind: str) -> GateLine:
    """A paper whose lack keeps a truck from leaving."""
    rule = Rule(id=new_id(), code=kind, names={"en": kind}, asks=Asks.DOCUMENT, blocks=True)
    return GateLine(rule, GateState.BLOCKER, Why.of("paper_missing", documents=(kind,)))


def the_others(fleet: Fleet) -> None:
    for plate in ("101 AA 07", "114 AB 07", "117 AB 07", "118 AB 07", "119 AB 07", "122 AB 07"):
        fleet.add(plate, [("departed", "20.11 13:00", {})])
    for plate, p_late in (("201 AA 07", 0.9), ("202 AA 07", 0.55)):
        fleet.add(
            plate,
            [("departed", "20.11 11:00", {})],
            driver="Оразбаев Данияр",
            phone="+7 700 000 02 01",
            orders=[("Агро-Юг", f"12{plate[:2]}", "мука", 21000)],
            to="Казань",
            promised="21.11 12:00",
            arrival=arrives("21.11 09:00", "22.11 09:00", p_late),
        )
    for plate in ("120 AC 07", "121 AC 07", "124 AC 07", "127 AC 07"):
        fleet.add(
            plate,
            [("loading", "20.11 12:00", {})],
            planned_departure=oral("21.11 06:00"),
            to="Москва",
            gate=(no_paper("dopp"),) if plate.startswith("120") else (),
        )
    fleet.add(
        "131 AA 07",
        [("loaded", "20.11 10:00", {}), ("documents_wait", "20.11 11:00", {"text": "нет СНТ"})],
        planned_departure=oral("21.11 09:00"),
        gate=(no_paper("snt"),),
    )
    for plate in ("142 AB 07", "143 AB 07", "144 AB 07"):
        fleet.add(plate, [("arrived", "20.11 15:00", {})])
    for plate in ("161 AB 07", "162 AB 07"):
        fleet.add(plate, [("arrived", "20.11 09:00", {}), ("delivered", "20.11 12:00", {})])


def a_crossing_view(crossing, direction, fleet, wait, **more) -> CrossingView:
    waiting = tuple(
        v.trip.id
        for v in fleet.views
        if v.state.wait
        and (v.state.wait.crossing, v.state.wait.direction) == (crossing.code, direction)
    )
    given = {"state": CrossingState.SLOW, "since": None, "readings": ()}
    forecast = WaitForecast(hours_8_of_10(*wait), Basis(own_waiting=2)) if wait else NO_FORECAST
    return CrossingView(
        crossing=crossing,
        direction=direction,
        forecast=forecast,
        waiting=waiting,
        **{**given, **more},
    )


def the_crossings(fleet: Fleet) -> tuple[CrossingView, ...]:
    aksay = replace(
        taskala(),
        code="aksay",
        names={"kk": "Ақсай", "ru": "Аксай", "en": "Aksay"},
        far_names={"kk": "Елек", "ru": "Илек", "en": "Ilek"},
    )
    shagan = replace(
        taskala(),
        code="shagan",
        names={"kk": "Шаған", "ru": "Шаган", "en": "Shagan"},
        far_names={"kk": "Тёплое", "ru": "Тёплое", "en": "Tyoploye"},
    )
    at = "20.11 16:52"
    return (
        a_crossing_view(
            syrym(),
            Direction.OUT,
            fleet,
            (26, 44),
            state=CrossingState.JAM,
            since=oral("18.11 09:00"),
            readings=(
                a_reading("queue_km", 8, "20.11 15:40", source="driver"),
                a_reading("board_vehicles", 315, at),
                a_reading("slots_free", 0, at, day=date(2026, 11, 20), klass="standard"),
                a_reading("slots_free", 12, at, day=date(2026, 11, 22), klass="standard"),
            ),
        ),
        a_crossing_view(
            taskala(),
            Direction.OUT,
            fleet,
            (6, 11),
            readings=(
                a_reading("queue_km", 2, "20.11 05:48", "taskala", source="whatsapp"),
                a_reading("board_vehicles", 41, at, "taskala"),
                a_reading("slots_free", 4, at, "taskala", day=date(2026, 11, 20), klass="standard"),
            ),
        ),
        a_crossing_view(
            syrym(),
            Direction.IN,
            fleet,
            (8, 20),
            readings=(
                a_reading("queue_km", 4, "20.11 13:15", source="driver", direction=Direction.IN),
            ),
        ),
        a_crossing_view(aksay, Direction.OUT, fleet, None, state=CrossingState.UNKNOWN),
        a_crossing_view(shagan, Direction.OUT, fleet, None, state=CrossingState.UNKNOWN),
    )


def example() -> tuple[DeskView, DayFacts]:
    """The view of 17:00 and the facts beside it."""
    fleet = Fleet()
    the_refused_and_silent(fleet)
    the_longest_standing(fleet)
    the_shorter_standing(fleet)
    the_passed(fleet)
    the_others(fleet)
    view = DeskView(
        as_of=END,
        company=Company(name="ТОО «Пример-Логистик», Орал", dispatcher="Жумабаева А."),
        trips=tuple(fleet.views),
        crossings=the_crossings(fleet),
        alerts=(),
        sources=(SourceStatus("cargoruqsat", oral("20.11 16:52"), END),),
    )
    facts = DayFacts(
        made_at=MADE,
        forecast_check=(41, 52),
        yesterday={
            ("syrym", Direction.OUT): hours_8_of_10(22, 38),
            ("taskala", Direction.OUT): hours_8_of_10(5, 9),
        },
        journals=fleet.journals,
    )
    return view, facts


def standing_trucks(count: int) -> DeskView:
    """A view of trucks that stand at Syrym, the first three refused, two of them silent."""
    fleet = Fleet()
    for i in range(count):
        joined = END - timedelta(hours=3 + i * 1.5)
        events = [("joined_queue", joined, {"km_to_barrier": 18 - i * 0.3})]
        if i < 3:
            events.append(("refused", END - timedelta(hours=2), {"reason": "D01"}))
        fleet.add(
            f"{501 + i} AK 07",
            events,
            driver="Сериков Болат",
            phone="+7 700 000 00 33",
            orders=[("Волга-Трейд", f"{1100 + i}", "сухофрукты", 20000)],
            promised="22.11 12:00",
            arrival=arrives("21.11 22:00", "22.11 18:00", 0.4),
            silent=i in (7, 8),
        )
    return DeskView(
        as_of=END,
        company=Company(name="ТОО «Пример-Логистик», Орал", dispatcher="Жумабаева А."),
        trips=tuple(fleet.views),
        crossings=the_crossings(fleet),
        alerts=(),
        sources=(),
    )
