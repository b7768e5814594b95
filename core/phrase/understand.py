"""Quick entry: one line, several, or a pasted chat, as proposed entries and open questions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from core.domain.event import EventKind as K
from core.domain.event import Occurred
from core.domain.problem import KezekError
from core.domain.trip import Stage
from core.phrase.asking import Asker
from core.phrase.chats.chat import Message, messages
from core.phrase.chats.headings import under_headings
from core.phrase.chats.sequence import is_taken_back, stages_after
from core.phrase.drafts import (
    KNOWN,
    NO_FACT,
    QUESTION,
    Draft,
    EventDraft,
    Option,
    Question,
    Skipped,
)
from core.phrase.entries import draft_line
from core.phrase.known import KnownTrip
from core.phrase.line import Line, choose_vehicle, read_clock, vehicle_option
from core.phrase.messages_read import read_message
from core.phrase.moments.said import Said
from core.phrase.naming.spoken_of import Who
from core.phrase.naming.who import find_who
from core.phrase.reading.asking_lines import asks, says_nothing, tells_of_question
from core.phrase.reading.chart import read_line
from core.phrase.rows.asked import read_number
from core.phrase.told import is_told, once
from core.phrase.world import Vehicle, World


@dataclass(frozen=True, slots=True)
class Understanding:
    """What was understood of a text. Nothing is stored; `choose` answers a question.

    `opens`: the truck asked about, nothing is written. `leftovers`: words not understood.
    `meant`: the text as read, where keys of another layout were typed.
    """

    raw: str
    entries: tuple[Draft, ...] = ()
    questions: tuple[Question, ...] = ()
    leftovers: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    opens: Vehicle | None = None
    meant: str = ""
    world: World | None = field(default=None, repr=False, compare=False)
    answers: Mapping[str, str] = field(default_factory=dict)

    @property
    def must_ask(self) -> tuple[Question, ...]:
        """Questions without whose answer nothing is recorded."""
        return tuple(q for q in self.questions if q.required)

    @property
    def is_ready(self) -> bool:
        """True when there is something to record and nothing must be chosen first."""
        return bool(self.entries) and not self.must_ask


AGAIN = "again"
_TO_DO = ("reminder", "promise", "expected")
_TOLD_BEFORE = Question(
    key="chat.again", code="told_before", options=(Option(AGAIN),), required=False
)


def understand(text: str, world: World) -> Understanding:
    """What a text means on this desk at this moment."""
    return _understand(text, world, {})


def choose(understanding: Understanding, question: int, answer: str) -> Understanding:
    """The same text with a question answered: an option's key, or a value where one may be typed.

    Raises `no_such_question`, `no_such_option`, `value_not_understood`.
    """
    if understanding.world is None or not 0 <= question < len(understanding.questions):
        raise KezekError("no_such_question", number=question + 1)
    asked = understanding.questions[question]
    answer = answer.strip()
    if all(option.key != answer for option in asked.options):
        answer = _value(asked, answer, understanding.world)
    answers = {**understanding.answers, asked.key: answer}
    return _understand(understanding.raw, understanding.world, answers)


def _value(asked: Question, answer: str, world: World) -> str:
    if not asked.allows_value:
        raise KezekError("no_such_option", answer=answer)
    if asked.code == "unknown_truck":
        return _truck_named(answer, world)
    if asked.code == "which_hour":
        clock = read_clock(answer)
        if clock is not None:
            return f"{clock[0]:02d}:{clock[1]:02d}"
    elif asked.code in ("km_left", "which_km"):
        if read_number(answer) is not None:
            return answer
    elif answer:
        return answer.upper()
    raise KezekError("value_not_understood", answer=answer)


def _truck_named(answer: str, world: World) -> str:
    """The one truck a typed plate or name means."""
    chart = read_line(answer, world)
    find_who(chart, world)
    whos = [s.value for s in chart.spans() if isinstance(s.value, Who)]
    meant: tuple[Vehicle, ...] = (whos[0].trips or whos[0].trucks) if len(whos) == 1 else ()
    if len(meant) != 1:
        raise KezekError("value_not_understood", answer=answer)
    return str(meant[0].id)


def _understand(text: str, world: World, answers: Mapping[str, str]) -> Understanding:
    reading = _Reading(world, Asker(answers))
    told = messages(text, world.vocabulary, reading.asker, world.now)
    told = [*under_headings(told, world)]
    for number, message in enumerate(told):
        if message.skip:
            reading.skip(message, message.skip)
        else:
            reading.take(number, message, told)
    reading.ask_of_known()
    return Understanding(
        raw=text,
        entries=tuple(reading.entries),
        questions=tuple(reading.asker.questions),
        leftovers=tuple(dict.fromkeys(reading.leftovers)),
        skipped=tuple(reading.skipped),
        opens=reading.opens if not reading.entries else None,
        meant="\n".join(reading.meant) if reading.is_reread else "",
        world=world,
        answers=answers,
    )


@dataclass(slots=True)
class _Reading:
    """A text being read, message by message."""

    world: World
    asker: Asker
    entries: list[Draft] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    leftovers: list[str] = field(default_factory=list)
    meant: list[str] = field(default_factory=list)
    is_reread: bool = False
    opens: Vehicle | None = None
    stages: dict[UUID, Stage] = field(default_factory=dict)
    said: set[tuple[object, ...]] = field(default_factory=set)

    def skip(self, message: Message, why: str) -> None:
        """Name a message as not taken."""
        self.skipped.append(Skipped(why, message.text, message.sender, message.said_at))

    def take(self, number: int, message: Message, told: Sequence[Message]) -> None:
        """Read one message; what is written already leaves nothing but what the truck does."""
        line = read_message(number, message, self.world, self.asker)
        line.stages = self.stages
        line.is_taken_back = is_taken_back(told, number, self.world.vocabulary)
        self.meant.append(line.chart.text)
        self.is_reread = self.is_reread or line.chart.text != message.text
        opened = _opened(line)
        self.opens = self.opens or opened
        if opened is not None:
            return
        why = _writes_nothing(line)
        if why:
            self.skip(message, why)
            return
        raised, written = len(self.asker.questions), len(self.entries)
        self.entries += _diverted(line, draft_line(line))
        self.asker.concern(raised, tuple(range(written, len(self.entries))))
        self.stages |= stages_after(self.entries)
        if self._is_known(message, self.entries[written:]):
            del self.entries[written:], self.asker.questions[raised:]
            self.skip(message, KNOWN)
        else:
            self.leftovers += line.leftovers

    def _is_known(self, message: Message, drafts: Sequence[Draft]) -> bool:
        key = once(message)
        known = key in self.said or is_told(self.world.told, message, drafts)
        self.said.add(key)
        return known and self.asker.answers.get(_TOLD_BEFORE.key) != AGAIN

    def ask_of_known(self) -> None:
        """Whether what is written already is to be written once more."""
        count = sum(1 for one in self.skipped if one.code == KNOWN)
        if count:
            self.asker.ask(replace(_TOLD_BEFORE, values={"count": count}))


def _writes_nothing(line: Line) -> str:
    """Why a line is not written down: it only asks, or a stranger greets."""
    if line.sender is not None and line.sender.vehicles:
        return ""  # what a driver asks is a word from him
    named = any(isinstance(s.value, Who) for s in line.chart.spans())
    if line.sender is not None and not named and says_nothing(line.chart):
        return NO_FACT
    one = len([s for s in line.chart.spans() if isinstance(s.value, Who)]) == 1
    of_colleague = line.sender is not None and not line.sender.vehicles
    told = (one and not of_colleague) or any(s.is_("kind", *_TO_DO) for s in line.chart.spans())
    return QUESTION if not told and asks(line.chart, line.world.vocabulary) else ""


def _opened(line: Line) -> Vehicle | None:
    """The truck asked about by `417?` or a bare plate: a look at its card."""
    spans = line.chart.spans()
    whos = [s.value for s in spans if isinstance(s.value, Who)]
    if len(whos) != 1 or line.is_chat or not (whos[0].trips or whos[0].trucks):
        return None
    of_question = tells_of_question(line.chart, line.world.vocabulary)
    where = any(s.is_("command", "ask") for s in spans) and not of_question
    where = where and not any(s.group == "negation" or s.is_("kind", *_TO_DO) for s in spans)
    where = where or _asks_of_him(line)
    asks = line.chart.tokens[-1].text == "?" or where
    told = any(isinstance(s.value, Said) and (s.value.has_day or s.value.clock) for s in spans)
    where = where and not told  # "в понедельник спросить, что с декларацией"
    bare = all(s.group == "who" for s in spans) and not any(
        line.chart.is_free(i) and t.kind != "sign" for i, t in enumerate(line.chart.tokens)
    )
    if not asks and not bare:
        return None
    return choose_vehicle(line, "opens", replace(whos[0], also=()))


def _asks_of_him(line: Line) -> bool:
    """`417 когда вызовут`, `сколько осталось 233`: a question word first, nothing before it."""
    if any(s.group == "when" for s in line.chart.spans()):
        return False
    return asks(line.chart, line.world.vocabulary)


def _diverted(line: Line, drafts: list[Draft]) -> list[Draft]:
    """Diversions of the trips told of at another crossing, asked once for all of them."""
    added: list[Draft] = []
    for code, trips in line.diverts.items():
        gone = {d.trip for d in drafts if isinstance(d, EventDraft) and d.kind == K.DIVERTED}
        moved = [trip for trip in dict.fromkeys(trips) if trip.id not in gone]
        if not moved:
            continue
        question = Question(
            key="",
            code="switch_crossing",
            options=(Option("switch", {"crossing": code}), Option("keep")),
            required=False,
            values={"crossing": code, "trucks": tuple(vehicle_option(t).values for t in moved)},
        )
        if line.ask(f"switch.{code}", question) == "switch":
            added += [_diversion(line, trip, code) for trip in moved]
    return [*added, *drafts]


def _diversion(line: Line, trip: KnownTrip, code: str) -> EventDraft:
    return EventDraft(
        kind=K.DIVERTED,
        trip=trip.id,
        plate=trip.plate,
        driver=trip.driver,
        crossing=code,
        direction=trip.direction,
        occurred=Occurred(line.now),
        heard_at=line.world.now,
        said_at=line.said_at,
        source="dispatcher",
        raw=line.raw,
    )
