"""Words of codes, as the window says them; Russian and Kazakh ones stand in the translations.

Each function takes a code and gives the word in the language of the window. A code that nobody
knows (a reason the company added) is shown as it is.
"""

from datetime import date, datetime

from core.domain.crossing import Direction, Side
from core.domain.forecast import CrossingState, WhyNull
from core.domain.problem import KezekError, Problem
from core.domain.reading import NoticeKind, ReadingKind
from core.domain.trip import Stage
from ui import formatting as fmt
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.problem_texts import PROBLEM_TEXTS

STAGES: dict[Stage, str] = {
    Stage.PLANNED: QT_TRANSLATE_NOOP("Stage", "Planned"),
    Stage.LOADING: QT_TRANSLATE_NOOP("Stage", "Loading"),
    Stage.DOCUMENTS_WAIT: QT_TRANSLATE_NOOP("Stage", "Waits for papers"),
    Stage.LOADED: QT_TRANSLATE_NOOP("Stage", "Loaded"),
    Stage.EN_ROUTE: QT_TRANSLATE_NOOP("Stage", "On the way"),
    Stage.WAITING_AREA: QT_TRANSLATE_NOOP("Stage", "In waiting area"),
    Stage.QUEUE: QT_TRANSLATE_NOOP("Stage", "In the queue"),
    Stage.CALLED: QT_TRANSLATE_NOOP("Stage", "Called"),
    Stage.EXIT_POST: QT_TRANSLATE_NOOP("Stage", "At KZ post"),
    Stage.NEUTRAL: QT_TRANSLATE_NOOP("Stage", "On neutral strip"),
    Stage.ENTRY_POST: QT_TRANSLATE_NOOP("Stage", "At RU post"),
    Stage.INSPECTED: QT_TRANSLATE_NOOP("Stage", "Being inspected"),
    Stage.AFTER_BORDER: QT_TRANSLATE_NOOP("Stage", "Passed the border"),
    Stage.ARRIVED: QT_TRANSLATE_NOOP("Stage", "Arrived, to unload"),
    Stage.DELIVERED: QT_TRANSLATE_NOOP("Stage", "Unloaded"),
    Stage.REFUSED: QT_TRANSLATE_NOOP("Stage", "Refused"),
    Stage.TURNED_BACK: QT_TRANSLATE_NOOP("Stage", "Turned back"),
    Stage.STORAGE: QT_TRANSLATE_NOOP("Stage", "In bonded store"),
    Stage.DIVERTED: QT_TRANSLATE_NOOP("Stage", "To another crossing"),
    Stage.BROKEN: QT_TRANSLATE_NOOP("Stage", "Broken down"),
}

_POSTS: dict[tuple[Stage, Direction], str] = {
    (Stage.EXIT_POST, Direction.IN): STAGES[Stage.ENTRY_POST],
    (Stage.ENTRY_POST, Direction.IN): STAGES[Stage.EXIT_POST],
}
"""On the way home the exit post is the far one."""

STATES: dict[CrossingState, str] = {
    CrossingState.CALM: QT_TRANSLATE_NOOP("CrossingState", "calm"),
    CrossingState.SLOW: QT_TRANSLATE_NOOP("CrossingState", "slow"),
    CrossingState.JAM: QT_TRANSLATE_NOOP("CrossingState", "jam"),
    CrossingState.CLOSED: QT_TRANSLATE_NOOP("CrossingState", "closed"),
    CrossingState.UNKNOWN: QT_TRANSLATE_NOOP("CrossingState", "no data"),
}

SIDES: dict[tuple[Side, Direction], str] = {
    (Side.EXIT_POST, Direction.OUT): QT_TRANSLATE_NOOP("Side", "KZ post"),
    (Side.ENTRY_POST, Direction.OUT): QT_TRANSLATE_NOOP("Side", "RU post"),
    (Side.EXIT_POST, Direction.IN): QT_TRANSLATE_NOOP("Side", "RU post"),
    (Side.ENTRY_POST, Direction.IN): QT_TRANSLATE_NOOP("Side", "KZ post"),
    (Side.NEUTRAL, Direction.OUT): QT_TRANSLATE_NOOP("Side", "Neutral strip"),
    (Side.NEUTRAL, Direction.IN): QT_TRANSLATE_NOOP("Side", "Neutral strip"),
    (Side.ROAD, Direction.OUT): QT_TRANSLATE_NOOP("Side", "On the road"),
    (Side.ROAD, Direction.IN): QT_TRANSLATE_NOOP("Side", "On the road"),
    (Side.ROUTE, Direction.OUT): QT_TRANSLATE_NOOP("Side", "On the way to the post"),
    (Side.ROUTE, Direction.IN): QT_TRANSLATE_NOOP("Side", "On the way to the post"),
}

DIRECTIONS: dict[Direction, str] = {
    Direction.OUT: QT_TRANSLATE_NOOP("Direction", "to RU"),
    Direction.IN: QT_TRANSLATE_NOOP("Direction", "to KZ"),
}

READINGS: dict[ReadingKind, str] = {
    ReadingKind.SLOTS_FREE: QT_TRANSLATE_NOOP("Reading", "Free slots"),
    ReadingKind.BOARD_VEHICLES: QT_TRANSLATE_NOOP("Reading", "On the board"),
    ReadingKind.QUEUE_VEHICLES: QT_TRANSLATE_NOOP("Reading", "Trucks in the queue"),
    ReadingKind.QUEUE_KM: QT_TRANSLATE_NOOP("Reading", "Queue, km"),
    ReadingKind.WAIT: QT_TRANSLATE_NOOP("Reading", "Wait"),
    ReadingKind.POSITION: QT_TRANSLATE_NOOP("Reading", "Place in the queue"),
    ReadingKind.THROUGHPUT: QT_TRANSLATE_NOOP("Reading", "Passes a day"),
    ReadingKind.PASSAGE: QT_TRANSLATE_NOOP("Reading", "Stay in waiting area"),
    ReadingKind.LAG: QT_TRANSLATE_NOOP("Reading", "Behind the bookings"),
    ReadingKind.NOTICE: QT_TRANSLATE_NOOP("Reading", "Notice"),
}

NOTICES: dict[str, str] = {
    NoticeKind.CLOSURE: QT_TRANSLATE_NOOP("Notice", "post closed"),
    NoticeKind.OUTAGE: QT_TRANSLATE_NOOP("Notice", "system is down"),
    NoticeKind.RESTRICTION: QT_TRANSLATE_NOOP("Notice", "restriction"),
    NoticeKind.ROAD_CLOSED: QT_TRANSLATE_NOOP("Notice", "road closed"),
}

WHY_NULL: dict[WhyNull, str] = {
    WhyNull.NO_DATA: QT_TRANSLATE_NOOP("WhyNull", "too little data"),
    WhyNull.NO_CROSSING: QT_TRANSLATE_NOOP("WhyNull", "no crossing named"),
    WhyNull.CLOSED: QT_TRANSLATE_NOOP("WhyNull", "the post is closed"),
    WhyNull.REFUSED: QT_TRANSLATE_NOOP("WhyNull", "refused, needs a decision"),
    WhyNull.BROKEN: QT_TRANSLATE_NOOP("WhyNull", "broken down"),
    WhyNull.STORAGE: QT_TRANSLATE_NOOP("WhyNull", "in bonded store"),
    WhyNull.TURNED_BACK: QT_TRANSLATE_NOOP("WhyNull", "turned back"),
    WhyNull.NO_ROAD: QT_TRANSLATE_NOOP("WhyNull", "the road is not known"),
    WhyNull.NOT_PLANNED: QT_TRANSLATE_NOOP("WhyNull", "no departure planned"),
    WhyNull.NOT_YET: QT_TRANSLATE_NOOP("WhyNull", "reckoning…"),
    WhyNull.DONE: QT_TRANSLATE_NOOP("WhyNull", "trip is over"),
}


def stage(code: Stage, direction: Direction = Direction.OUT) -> str:
    """Status of a trip; the posts change places on the way home."""
    return word("Stage", _POSTS.get((code, direction), STAGES[code]))


def state(code: CrossingState) -> str:
    """How a crossing runs."""
    return word("CrossingState", STATES[code])


def side(code: Side, direction: Direction = Direction.OUT) -> str:
    """Where at the border."""
    return word("Side", SIDES[code, direction])


def direction(code: Direction) -> str:
    """`to RU` or `to KZ`."""
    return word("Direction", DIRECTIONS[code])


def reading(kind: ReadingKind) -> str:
    """What was read off a crossing."""
    return word("Reading", READINGS[kind])


def notice(code: str) -> str:
    """What a notice says."""
    return word("Notice", NOTICES[code]) if code in NOTICES else code


def why_null(code: WhyNull | None) -> str:
    """Why there is no forecast."""
    return "" if code is None else word("WhyNull", WHY_NULL[code])


def sentence(problem: Problem | KezekError) -> str:
    """What is wrong and what to do, in one sentence."""
    told = problem.problem if isinstance(problem, KezekError) else problem
    template = PROBLEM_TEXTS.get(told.code)
    if template is None:
        return f"{told.code}: {', '.join(f'{k} {v}' for k, v in _in_words(told).items())}"
    try:
        return word("Problem", template).format(**_in_words(told))
    except (KeyError, IndexError, ValueError):
        return word("Problem", template)


def _in_words(problem: Problem) -> dict[str, object]:
    """Values of a sentence; those that are codes themselves (`code.value`) in words."""
    return {
        name: word("Problem", PROBLEM_TEXTS[f"{problem.code}.{value}"])
        if f"{problem.code}.{value}" in PROBLEM_TEXTS
        else _shown(value)
        for name, value in problem.values.items()
    }


LONG_VALUE, SHOWN_OF_IT = 250, 80


def _shown(value: object) -> object:
    """A value as a person reads it: a moment on the clock of Oral, a number without a tail."""
    if isinstance(value, datetime):
        return fmt.oral(value)
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, float):
        return fmt.number(value, 1)
    if isinstance(value, list | tuple):
        return ", ".join(str(_shown(v)) for v in value)
    if isinstance(value, str) and len(value) > LONG_VALUE:
        return value[:SHOWN_OF_IT] + "…"
    return value


def failure(error: Exception) -> str:
    """What failed, in one sentence; an error nobody foresaw is named by its kind."""
    if isinstance(error, KezekError):
        return sentence(error)
    return sentence(Problem.of("unexpected", why=f"{type(error).__name__}: {error}"))


def within(said: str) -> str:
    """Words inside a sentence: a capital of theirs stays only in a name like `РФ`."""
    return said if said[1:2].isupper() else said[:1].lower() + said[1:]
