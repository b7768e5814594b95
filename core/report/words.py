"""Phrases of the paper: codes and numbers of one fact become the words of one language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from core.domain.clock import hours_between, near_hour
from core.domain.crossing import Crossing, Direction, Side
from core.domain.forecast import CrossingState
from core.domain.money import Money
from core.domain.trip import Stage
from core.report.format import (
    NBSP,
    clock,
    floor_hours,
    hour_range,
    near_hours,
    of_ten,
    plain,
    plural,
    rough,
    round_parts,
    span,
    stamp,
    stamp_of,
    thousands,
)
from core.report.kazakh import Numeral
from core.report.paper import CrossingRow
from core.report.truck_row import ArrivalLine, OrderLine, Parts, Reason, Step, Told

_QUOTES = frozenset('«»"“”„')
_CURRENCIES = {"RUB": "₽", "KZT": "₸", "USD": "$", "EUR": "€"}


@dataclass(frozen=True, slots=True)
class Words:
    """Texts of one language and the moment that is "today" on the paper."""

    texts: Mapping[str, str]
    language: str
    now: datetime

    def say(self, key: str, **values: object) -> str:
        """One text with its places filled."""
        return self.texts[key].format(**{name: Numeral(v) for name, v in values.items()})

    def code(self, family: str, code: str) -> str:
        """The word for a code; a code nobody has a word for stands as it is."""
        return self.texts.get(f"{family}_{code}", code)

    def number(self, value: float) -> str:
        """A number with the language's decimal mark."""
        return plain(value, self.texts["decimal"])

    def crossing(self, crossing: Crossing | None, code: str, direction: Direction) -> str:
        """The post at which trucks join: ours on the way out, the far one on the way home."""
        if crossing is None:
            return code
        name = crossing.name if direction == Direction.OUT else crossing.far_name
        return name(self.language)

    def way(self, crossing: Crossing | None, code: str, direction: Direction) -> str:
        """`Сырым → РФ`."""
        key = "to_russia" if direction == Direction.OUT else "to_kazakhstan"
        return self.say(key, crossing=self.crossing(crossing, code, direction))

    def post(self, *, is_exit: bool, direction: Direction) -> str:
        """The post by its country: leaving Kazakhstan, its own post comes first."""
        return self.texts["post_kz" if is_exit == (direction == Direction.OUT) else "post_ru"]

    def side(self, side: Side | None, direction: Direction) -> str:
        """Where at the border something happened; empty where nobody said."""
        if side is None:
            return ""
        if side in (Side.EXIT_POST, Side.ENTRY_POST):
            return self.post(is_exit=side == Side.EXIT_POST, direction=direction)
        return self.texts[f"side_{side.value}"]

    def stage(self, stage: Stage, direction: Direction) -> str:
        """A stage; posts by their country."""
        if stage in (Stage.EXIT_POST, Stage.ENTRY_POST):
            return self.post(is_exit=stage == Stage.EXIT_POST, direction=direction)
        return self.texts[f"stage_{stage.value}"]

    def customer(self, name: str) -> str:
        """A name in the language's quotes, unless it brings its own."""
        return name if _QUOTES & set(name) else self.say("customer", name=name)

    def cargo(self, order: OrderLine) -> str:
        """`мука 21 т`."""
        weight = self.say("tons", n=self.number(order.weight_kg / 1000)) if order.weight_kg else ""
        return (
            NBSP.join(weight.split(" ")) if not order.cargo else f"{order.cargo} {weight}".strip()
        )

    def currency(self, code: str) -> str:
        """The sign of a currency, or its code."""
        return _CURRENCIES.get(code, code)

    def money(self, money: Money) -> str:
        """`109 000 ₽`, to the hundredth where there is any."""
        whole = money.amount == money.amount.to_integral_value()
        text = f"{money.amount:,.0f}" if whole else f"{money.amount:,.2f}"
        shown = text.replace(".", self.texts["decimal"] if not whole else "")
        return f"{shown.replace(',', NBSP, text.count(','))}{NBSP}{self.currency(money.currency)}"

    def lasting(self, hours: float, *, goes_on: bool = False) -> str:
        """`16 ч`; of what goes on `≥ 32 ч`, in its first hour `≥ 19 мин`."""
        if not goes_on:
            return self.say("phone_hours", range=near_hours(hours))
        unit = "" if hours < 1 else self.say("phone_hours", range=floor_hours(hours))
        return f"≥{NBSP}{unit or self.going(hours)}"

    def going(self, hours: float) -> str:
        """Hours of what goes on as a bare number, in the first hour its minutes: `32`, `19 мин`."""
        if hours >= 1:
            return str(floor_hours(hours))
        return self.say("claim_minutes", n=floor_hours(hours * 60)).replace(" ", NBSP)

    def truck_hours(self, hours: float, *, goes_on: bool = False) -> str:
        """`131 машино-час`; a bound of what goes on."""
        if goes_on and hours < 1:
            return f"≥{NBSP}{self.going(hours)}"
        number = floor_hours(hours) if goes_on else near_hours(hours)
        text = f"{thousands(number)} {plural(self.texts['machine_hours'], number)}"
        return f"≥{NBSP}{text}" if goes_on else text

    def costs(self, cost: float, currency: str, *, goes_on: bool = False) -> str:
        """What stands behind hours: ` ≈ 109 000 ₽`, of those that go on `, ≥ 109 000 ₽`."""
        said = f"{rough(cost, goes_on=goes_on)} {self.currency(currency)}"
        return f", ≥{NBSP}{said}" if goes_on else f" ≈ {said}"

    def source(self, told: Told) -> str:
        """Who said it: the word for a known source, a name as it stands."""
        return self.code("source", told.source)

    def told(self, told: Told | None) -> str:
        """`водитель 15:40`."""
        return f"{self.source(told)} {stamp_of(told.at, self.now)}" if told else ""

    def state(self, row: CrossingRow) -> str:
        """`пробка 3-й день`; nothing while it runs or nobody knows."""
        if row.state in (CrossingState.JAM, CrossingState.CLOSED):
            if row.nth_day is None:
                return self.texts[f"state_{row.state.value}_now"]
            return self.say(f"state_{row.state.value}", n=row.nth_day)
        return ""

    def reason(self, reason: Reason | None) -> str:
        """`D03: номер не тот · получатель`; the dispatcher's own words where he gave some."""
        if reason is None:
            return ""
        refusal = self.texts.get(f"refusal_{reason.code}")
        if refusal is not None:
            what = f"{reason.code}: {reason.text or refusal}"
        else:
            by_side = self.texts.get(f"reason_{reason.code}_{reason.side}")
            name = by_side or self.code("reason", reason.code)
            what = f"{name}: {reason.text}" if reason.text else name
        return f"{what} · {self.code('side', reason.side)}" if reason.side else what

    def step(self, step: Step) -> str:
        """`новый ДОПП — импортёр, до 21.11 12:00`."""
        who = f" — {step.who}" if step.text and step.who else step.who
        due = self.say("till", at=stamp_of(step.due_at, self.now)) if step.due_at else ""
        return ", ".join(part for part in (f"{step.text}{who}", due) if part)

    def due(self, arrival: ArrivalLine) -> str:
        """The promise as a stamp, or that there is none."""
        promised = arrival.promised_at
        return stamp(promised) if promised else self.texts["no_promise"]

    def arrives(self, arrival: ArrivalLine) -> str:
        """The range of the arrival, the arrival itself, or that nobody can say."""
        if arrival.arrived_at is not None:
            return self.say("arrived", at=stamp(arrival.arrived_at))
        if arrival.earliest is None or arrival.latest is None:
            return self.texts["no_forecast"]
        text = span(near_hour(arrival.earliest), near_hour(arrival.latest))
        return f"{self.texts['approximate']} {text}" if arrival.approximate else text

    def verdict(self, arrival: ArrivalLine) -> str:
        """Late or in time, and how sure; empty without a promise."""
        promised = arrival.promised_at
        if promised is None:
            return ""
        if arrival.arrived_at is not None:
            late = hours_between(promised, arrival.arrived_at)
            if late < 0.5:
                return self.texts["was_in_time"]
            return self.say("was_late", n=near_hours(late))
        if arrival.late_hours is not None:
            return self.say("late_by", range=hour_range(*arrival.late_hours))
        if arrival.is_overdue:
            return self.say("late_already", n=floor_hours(hours_between(promised, self.now)))
        return self._chance(arrival.p_late)

    def _chance(self, p_late: float | None) -> str:
        if p_late is None:
            return ""
        if p_late >= 0.5:
            return self.say("late_probably", n=of_ten(p_late))
        if p_late >= 0.15:
            return self.say("late_maybe", n=of_ten(p_late))
        if p_late < 0.05:
            return self.texts["in_time_sure"]
        return self.say("in_time", n=of_ten(1 - p_late))

    def why_no_arrival(self, arrival: ArrivalLine) -> str:
        """Why nobody can say when it arrives; empty where there is a forecast."""
        if arrival.why_null is None or arrival.earliest or arrival.arrived_at:
            return ""
        return self.texts[f"why_{arrival.why_null.value}"]

    def going_parts(self, parts: Parts | None, direction: Direction) -> str:
        """`(очередь и пост РК 16 ч, нейтралка ≥ 10 ч)` of a wait that goes on."""
        if parts is None or parts.exit_post is None or parts.neutral is None:
            return ""
        first = self.post(is_exit=True, direction=direction)
        said = [self.say("part_exit", post=first, time=self.lasting(parts.exit_post))]
        if parts.entry_post is None:
            going = self.lasting(parts.neutral, goes_on=True)
            said.append(self.say("part_neutral", time=going))
        else:
            last = self.post(is_exit=False, direction=direction)
            said.append(self.say("part_neutral", time=self.lasting(parts.neutral)))
            going = self.lasting(parts.entry_post, goes_on=True)
            said.append(self.say("part_entry", post=last, time=going))
        return f"({', '.join(said)})"

    def ended_hours(self, hours: float, parts: Parts | None) -> str:
        """`22 (13 + 5 + 4)` of a wait that is over; the parts add up to the whole."""
        total = near_hours(hours)
        known = [
            p
            for p in (
                parts and (parts.exit_post, parts.neutral, parts.entry_post, parts.after_exit)
            )
            or ()
            if p is not None
        ]
        if len(known) < 2:
            return str(total)
        return f"{total} ({' + '.join(str(n) for n in round_parts(known, total))})"

    def plates(self, plates: Iterable[str]) -> str:
        """Plates in a row, none broken over two lines."""
        return ", ".join(self.plate(p) for p in plates)

    def plate(self, plate: str) -> str:
        """A plate that is not broken over two lines."""
        return plate.replace(" ", NBSP)

    def clock(self, moment: datetime) -> str:
        """The hour alone."""
        return clock(moment)
