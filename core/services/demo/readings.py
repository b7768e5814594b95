"""What the board and the drivers would have told of the demonstration's crossings."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

from core.domain.clock import local_day
from core.domain.crossing import Direction
from core.domain.ids import new_id
from core.domain.reading import PUBLIC_QUEUE, UNITS, NoticeKind, Reading, ReadingKind
from core.services.demo.jam import BEGINS, NOW, hours, queue_km, wait_hours

SOURCE = PUBLIC_QUEUE
LAST_FETCH = NOW - timedelta(minutes=31)


def make_readings(random: Random) -> Iterator[Reading]:
    """Board and lag every four hours, slots of the last day, tails as drivers told, one notice."""
    at = BEGINS
    while at <= NOW - timedelta(minutes=20):
        for code in ("syrym", "taskala"):
            yield from _board(code, at, random)
        at += hours(4)
    last = LAST_FETCH
    for code in ("syrym", "taskala"):
        yield from _board(code, last, random)
        yield from _slots(code, last, random)
    yield from _tails(random)
    yield _reading(
        "syrym", ReadingKind.NOTICE, None, NOW - hours(50), "dispatcher",
        reason=NoticeKind.ROAD_CLOSED.value, from_at=NOW - hours(50), to_at=NOW - hours(31),
        text="трасса Самара–Шымкент, буран в Актюбинской области",
    )  # fmt: skip


def _board(code: str, at: datetime, random: Random) -> Iterator[Reading]:
    wait = wait_hours(code, Direction.OUT, at)
    vehicles = max(0, round(queue_km(code, Direction.OUT, at) * 50 * random.uniform(0.55, 0.7)))
    yield _reading(code, ReadingKind.BOARD_VEHICLES, float(vehicles), at, SOURCE)
    lag = max(0.0, round(0.7 * wait * random.lognormvariate(0, 0.1) - 3))
    yield _reading(code, ReadingKind.LAG, lag, at, SOURCE)


def _slots(code: str, at: datetime, random: Random) -> Iterator[Reading]:
    first = local_day(at)
    full = {"syrym": 700, "taskala": 200}[code]
    for ahead in range(31):
        free = 0 if ahead == 0 else min(full, round(full * (ahead / 9) ** 1.4))
        for klass, value in (("standard", free), ("express", random.randint(0, 8))):
            yield _reading(
                code, ReadingKind.SLOTS_FREE, float(value), at, SOURCE,
                day=first + timedelta(days=ahead), klass=klass,
            )  # fmt: skip


def _tails(random: Random) -> Iterator[Reading]:
    at = NOW - hours(8 * 24)
    while at < NOW:
        for code in ("syrym", "taskala"):
            km = round(queue_km(code, Direction.OUT, at) * random.lognormvariate(0, 0.08))
            yield _reading(code, ReadingKind.QUEUE_KM, float(km), at, "чужой водитель")
        at += hours(random.uniform(7, 12))


def _reading(
    code: str, kind: ReadingKind, value: float | None, at: datetime, source: str, **more: object
) -> Reading:
    given: dict[str, object] = {
        "id": new_id(),
        "crossing": code,
        "direction": Direction.OUT,
        "kind": kind,
        "value": value,
        "unit": UNITS[kind],
        "observed_at": at,
        "heard_at": at,
        "written_at": at,
        "source": source,
    }
    return Reading(**{**given, **more})  # type: ignore[arg-type]
