"""One line being understood: its chart, its moment, who said it, and the questions it raises."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from core.domain.trip import Stage
from core.phrase.asking import Asker
from core.phrase.drafts import Option, Question
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip
from core.phrase.moments.said import Clock
from core.phrase.naming.spoken_of import Who
from core.phrase.reading.spans import Chart
from core.phrase.world import Vehicle, World


@dataclass(slots=True)
class Line:
    """A line and all it needs. `now` is when it was said: a pasted message has its own."""

    number: int
    raw: str
    chart: Chart
    world: World
    asker: Asker
    now: datetime
    said_at: datetime | None = None
    sender: Who | None = None
    is_chat: bool = False
    diverts: dict[str, list[KnownTrip]] = field(default_factory=dict)
    leftovers: list[str] = field(default_factory=list)
    told: list[Fact] = field(default_factory=list)  # of the clause before
    stages: Mapping[UUID, Stage] = field(default_factory=dict)  # by the messages before
    is_taken_back: bool = False  # by the message behind it

    def ask(self, name: str, question: Question) -> str | None:
        """The answer; None while it is open. A name with a stroke is one of the whole text."""
        return self.asker.ask(
            Question(
                key=name[1:] if name.startswith("/") else f"{self.number}.{name}",
                code=question.code,
                options=question.options,
                required=question.required,
                allows_value=question.allows_value,
                values=question.values,
            )
        )

    def by_now(self, trip: KnownTrip) -> KnownTrip:
        """The trip as the messages before this one have left it."""
        stage = self.stages.get(trip.id, trip.stage)
        return trip if stage == trip.stage else replace(trip, stage=stage)

    def vehicle(self, key: str) -> Vehicle | None:
        """The trip or truck an option names."""
        everyone: tuple[Vehicle, ...] = (*self.world.trips, *self.world.trucks)
        return next((v for v in everyone if str(v.id) == key), None)


def vehicle_option(vehicle: Vehicle) -> Option:
    """The option that means this trip or truck."""
    values: dict[str, object] = {"plate": vehicle.plate}
    if isinstance(vehicle, KnownTrip):
        values |= {"driver": vehicle.driver, "ref": vehicle.ref, "crossing": vehicle.crossing}
        values |= {"direction": vehicle.direction.value}
    return Option(str(vehicle.id), values)


def choose_vehicle(line: Line, name: str, who: Who) -> Vehicle | None:
    """The one meant; asked where several fit, or none does."""
    trips, trucks = who.trips, who.trucks
    if len(trips) == 1 and who.also:
        return _may_be_another(line, name, trips[0], who)
    several: tuple[Vehicle, ...] = trips or trucks
    if len(several) == 1:
        return several[0]
    offered = several or who.near
    options = tuple(vehicle_option(v) for v in offered)
    code = "which_truck" if several else "unknown_truck"
    note = () if several else (Option("note"),)
    question = Question(
        key="",
        code=code,
        options=(*options, *note),
        allows_value=not several,
        values={"typed": who.text},
    )
    answer = line.ask(name, question)
    return line.vehicle(answer) if answer else None


def _may_be_another(line: Line, name: str, trip: KnownTrip, who: Who) -> Vehicle | None:
    options = tuple(vehicle_option(v) for v in (trip, *who.also))
    answer = line.ask(
        name,
        Question(
            key="", code="which_truck", options=options, required=False, values={"typed": who.text}
        ),
    )
    return line.vehicle(answer) if answer else trip


def read_clock(text: str) -> Clock | None:
    """`7`, `0730`, `7:30`, `7.30` as hour and minute; None for anything else."""
    digits = "".join(c if c.isdigit() else " " for c in text).split()
    if len(digits) == 1 and len(digits[0]) in (3, 4):
        digits = [digits[0][:-2], digits[0][-2:]]
    if not digits or len(digits) > 2:
        return None
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) == 2 else 0
    return (hour, minute) if hour <= 23 and minute <= 59 else None
