"""Times of day, days and ranges in a line, as they were said; `when` turns them into moments."""

from dataclasses import replace
from datetime import datetime, timedelta

from core.phrase.atoms import (
    AMOUNTS,
    TO,
    find_between,
    hour_ahead,
    is_day_of_month,
    is_hour_booked,
    minutes_after,
    run_end,
    unit_after,
)
from core.phrase.durations import is_after_it, is_since_it, length, since_then, unit_turned
from core.phrase.known import Place
from core.phrase.said import PART_HOURS, Clock, Said, in_part, packed_clock, stamp_date
from core.phrase.spans import Chart, Span
from core.phrase.tokens import Token

_NTH = ("st", "nd", "rd", "th", "го", "му", "й", "м", "е", "ое", "ого")
_DAY_ENDINGS = (*_NTH, "ши", "си", "сы", "ине", "инде", "сине", "на", "не", "ына", "сына")
_SINCE_ENDINGS = ("дан", "ден", "тан", "тен", "нан", "нен")
_SINCE_PARTS = ("нан", "ннен", "уннен", "тустен", "кештен")
_PARTS_BEFORE = ("тангы", "туски", "кешки", "тунги")  # "таңғы алтыға дейін"
_EXACT = {"midnight": (0, 0), "noon": (12, 0)}
_ROLES = ("since", "until", "by", "at", "about", "between")


def find_times(chart: Chart, now: datetime) -> None:
    """Put a span of group `when` (value: Said) over each time of the line."""
    find_between(chart)
    at = 0
    while at < len(chart.tokens):
        end = run_end(chart, at)
        if end == at:
            at += 1
            continue
        _Run(chart, at, end, now).read()
        at = end


class _Run:
    """One unbroken stretch of time words and numbers."""

    def __init__(self, chart: Chart, start: int, end: int, now: datetime) -> None:
        self.chart, self.start, self.end, self.now = chart, start, end, now
        self.said = Said()
        self.began: int | None = None
        self.last = start
        self.done: list[Span] = []

    def read(self) -> None:
        at = self.start
        while at < self.end:
            at = max(self._step(at), at + 1)
        self._close()
        for span in self.done:
            self.chart.put(span)

    def _step(self, at: int) -> int:
        span = self.chart.at(at)
        if span is None:
            return self._number(at)
        reader = getattr(self, f"_{span.group}", None)
        if reader is None:
            return span.end
        reader(span)
        return span.end

    def _take(self, start: int, end: int, **said: object) -> None:
        if self.began is None:
            self.began = start
        self.last = end
        self.said = replace(self.said, **said)  # type: ignore[arg-type]

    def _next_clock(self) -> None:
        """A second clock time is another time."""
        if self.said.clock is not None:
            self._close()

    def _close(self) -> None:
        said, began = self.said, self.began
        if began is not None and (said.has_time or said.lasted is not None):
            self.done.append(Span("when", said.role, began, self.last, said))
        self.said, self.began = Said(), None

    # what each group of words adds

    def _time(self, span: Span) -> None:
        if span.code == "since" and self._is_place(span.end):
            self._close()  # "вышел с Самары"
        elif span.code in _ROLES:
            behind = span.code in ("since", "until") and self._is_postposed(span)
            if not behind and span.end >= self.end:
                return  # "на 23.11 по Сырыму"
            if not behind and self.said.has_time and self.said.clock is not None:
                self._close()
            if behind or not self.said.role or self.said.role in ("at", "about"):
                self._take(span.start, span.end, role=span.code)
        elif span.code in ("pm", "am") and self.said.clock is not None:
            hour, minute = self.said.clock
            hour = hour % 12 + (12 if span.code == "pm" else 0)
            self._take(span.start, span.end, clock=(hour, minute), is_word=False)
        elif span.code in _EXACT:
            self._next_clock()
            self._take(span.start, span.end, clock=_EXACT[span.code])

    def _is_place(self, at: int) -> bool:
        after = self.chart.at(at)
        return after is not None and after.group == "place"

    def _is_postposed(self, span: Span) -> bool:
        return self.chart.tokens[span.start].key in ("бери", "дейин", "шейин")

    def _day(self, span: Span) -> None:
        self._take(span.start, span.end, offset=int(span.code))

    def _weekday(self, span: Span) -> None:
        self._take(span.start, span.end, weekday=int(span.code))

    def _month(self, span: Span) -> None:
        if self.said.day_of_month is not None:
            day = self.said.day_of_month
            self._take(span.start, span.end, date=(day, int(span.code), None), day_of_month=None)

    def _part(self, span: Span) -> None:
        if self.chart.tokens[span.start].key in _PARTS_BEFORE and self._is_hour_at(span.end):
            self._next_clock()
        clock = self.said.clock
        if clock is not None and clock[0] <= 12 and clock[0] in PART_HOURS[span.code]:
            self._take(span.start, span.end, clock=in_part(clock, span.code), is_word=False)
            return
        self._take(span.start, span.end, part=span.code)
        if self.chart.tokens[span.end - 1].key.endswith(_SINCE_PARTS):
            self._take(span.start, span.end, role="since")

    def _is_hour_at(self, at: int) -> bool:
        after = self.chart.at(at)
        return after.group == "hour_word" if after is not None else self._is_figure_at(at)

    def _moment(self, span: Span) -> None:
        minutes = {"now": 0, "half_hour_ago": 30, "hour_ago": 60, "in_half_hour": -30}
        if span.code in minutes or span.code == "in_hour":
            ago = timedelta(minutes=minutes.get(span.code, -60))
            self._take(span.start, span.end, ago=ago)
        elif span.code == "half_hour":
            self._take(span.start, span.end, lasted=timedelta(minutes=30))
        else:
            self._take(span.start, span.end, moment=span.code)

    def _hour_word(self, span: Span) -> None:
        hour, minute = (int(p) for p in span.code.split(":"))
        if span.start and self.chart.tokens[span.start - 1].key in ("из", "of"):
            return  # "один коридор из трёх"
        if minute == 0 and self._turned(span.start, hour, span.end):
            return
        follows = unit_after(self.chart, span.end)
        if follows is not None and minute == 0 and not self._marked_before():
            self._duration(span.start, span.end, float(hour), follows)
            return
        self._next_clock()
        self._hour(span.start, span.end, (hour, minute))
        if any(self.chart.tokens[i].key == "ночи" for i in range(span.start, span.end)):
            self._take(span.start, span.end, is_word=False)  # "в час ночи"
        if self.chart.tokens[span.end - 1].key.endswith(_SINCE_ENDINGS):
            self._take(span.start, span.end, role="since")

    def _unit(self, span: Span) -> None:
        """`в час` is one o'clock where no number stands before it."""
        if span.code == "per_hour" and not self.chart.is_free(span.start - 1):
            self._hour(span.start, span.end, (1, 0))

    def _amount(self, span: Span) -> None:
        """`полтора часа назад`, `бір күн`."""
        unit = unit_after(self.chart, span.end)
        if unit is not None:
            self._duration(span.start, span.end, AMOUNTS[span.code], unit)

    def _zone(self, span: Span) -> None:
        if self.began is not None or self._clock_ahead(span.end):
            self._take(span.start, span.end, zone=span.code)

    def _place(self, span: Span) -> None:
        before = self.chart.at(span.start - 1)
        if before is not None and before.is_("time", "since"):
            return
        has_clock = self.said.clock is not None or self._clock_ahead(span.end)
        if has_clock and isinstance(span.value, Place):
            self._take(span.start, span.end, place=span.value)

    # numbers

    def _number(self, at: int) -> int:
        token = self.chart.tokens[at]
        if token.kind == "stamp":
            return self._stamp(at, token)
        if token.kind != "number" or token.number is None:
            return at + 1
        number = token.number
        follows = unit_after(self.chart, at + 1)
        if follows is not None and not token.ending:  # "23-не сағат 10-ға"
            return self._with_unit(at, number, follows)
        if not number.is_integer() or "." in token.text or "," in token.text:
            return at + 1
        return self._whole(at, token, int(number))

    def _whole(self, at: int, token: Token, n: int) -> int:
        clock = packed_clock(token)
        if clock is not None:
            self._next_clock()
            self._take(at, at + 1, clock=clock)
            return at + 1
        if self._turned(at, n):
            return at + 1
        if token.ending and n <= 31:
            return self._with_ending(at, token, n)
        if is_day_of_month(self.chart, at, n):
            self._take(at, at + 1, day_of_month=n)
            return at + 1
        pair = minutes_after(self.chart, at, self.end)
        if pair is not None:
            self._take(at, at + 2, clock=(n, pair))
            return at + 2
        if n <= 24 and self._says_hour(at):
            self._hour(at, at + 1, (n, 0))
        return at + 1

    def _numeral(self, span: Span) -> None:
        """`минут сорок назад`, `сорок минут`."""
        number, follows = float(span.code), unit_after(self.chart, span.end)
        if follows is not None:
            self._duration(span.start, span.end, number, follows)
        else:
            self._turned(span.start, int(number), span.end)

    def _turned(self, at: int, n: int, end: int | None = None) -> bool:
        """`минут 20 назад`, `часа 2`, `часа два назад`."""
        end = at + 1 if end is None else end
        turned = unit_turned(self.chart, at)
        in_it = length(float(n), turned) if turned is not None else None
        if turned is not None and in_it is not None:
            self._take(turned.start, end, ago=-in_it)
            return True
        unit, after = self.chart.at(at - 1), self.chart.at(end)
        if unit is None or not unit.is_("unit", "hours", "minutes"):
            return False
        is_ago = (after is not None and after.is_("time", "ago")) or since_then(self.chart, end)
        about = self.chart.tokens[unit.start].key in ("часа", "часов", "минут")
        told = after is None or after.group in ("stop", "kind") or after.is_("time", "at")
        if not is_ago and (not about or not told or self._is_figure_at(unit.start - 1)):
            return False
        self._duration(unit.start, at, float(n), Span("unit", unit.code, unit.start, end))
        return True

    def _is_figure_at(self, at: int) -> bool:
        return self.chart.is_free(at) and self.chart.tokens[at].kind != "sign"

    def _with_ending(self, at: int, token: Token, n: int) -> int:
        is_day = token.ending in _DAY_ENDINGS or (
            token.ending in TO and hour_ahead(self.chart, at + 1)
        )
        if is_day and n >= 1:
            self._take(at, at + 1, day_of_month=n)
        elif n <= 24:
            self._next_clock()
            self._hour(at, at + 1, (n, 0))
            if token.ending in _SINCE_ENDINGS:
                self._take(at, at + 1, role="since")
        return at + 1

    def _says_hour(self, at: int) -> bool:
        before, after = self.chart.at(at - 1), self.chart.at(at + 1)
        marked = before is not None and at > self.start and before.group == "time"
        named = self.said.has_day or self.said.part is not None
        part_follows = (after is not None and after.is_("part")) or self._pm_follows(at)
        return (marked or named or part_follows) and self.said.clock is None

    def _pm_follows(self, at: int) -> bool:
        after = self.chart.at(at + 1)
        return (
            after is not None
            and after.is_("time", "pm", "am", "since", "until")
            and (after.code in ("pm", "am") or self._is_postposed(after))
        )

    def _hour(self, start: int, end: int, clock: Clock) -> None:
        if clock[0] == 24:
            clock = (0, clock[1])
        part = self.said.part
        is_open = clock[0] <= 12 and part is None
        if part is not None and clock[0] <= 12 and clock[0] in PART_HOURS[part]:
            self._take(start, end, clock=in_part(clock, part), part=None)
        elif part is not None and clock[0] not in PART_HOURS[part] and self._free_dom(clock):
            self._take(start, end, day_of_month=clock[0])
        else:
            self._take(start, end, clock=clock, is_word=is_open)
            self.said = replace(self.said, part=None)

    def _free_dom(self, clock: Clock) -> bool:
        return not self.said.has_day and clock[1] == 0 and clock[0] > 12

    def _marked_before(self) -> bool:
        return self.said.role in _ROLES

    def _with_unit(self, at: int, number: float, unit: Span) -> int:
        marked = self.said.role in ("at", "since", "by", "until", "about")
        near = self.chart.at(at - 1)
        marked = marked and near is not None and near.group == "time"
        marked = marked or (near is not None and self._is_hour_of_day(near, number))
        after = self.chart.at(unit.end)
        backwards = after is not None and after.is_("time", "ago")
        word = self.chart.tokens[unit.start].key
        if marked and not backwards and unit.code == "hours" and number <= 24:
            self._hour(at, unit.end, (int(number), 0))
        elif marked and not backwards and word == "дня" and number <= 6:
            self._take(at, unit.end, clock=(int(number) + 12, 0))
        else:
            self._duration(at, unit.start, number, unit)
        return max(unit.end, self.last)

    def _is_hour_of_day(self, day: Span, number: float) -> bool:
        """`воскресенье 21 час`, `на завтра 9 часов`."""
        for_it = day.start > 0 and self.chart.tokens[day.start - 1].key == "на"
        return day.group in ("day", "weekday") and (for_it or number > 12)

    def _duration(self, start: int, _end: int, number: float, unit: Span) -> None:
        span = length(number, unit)
        if span is None:
            return
        before, after = self.chart.at(start - 1), self.chart.at(unit.end)
        if after is not None and after.is_("time", "ago"):
            self._take(start, after.end, ago=span)
        elif since_then(self.chart, unit.end):
            self._take(start, unit.end, ago=span)
        elif before is not None and before.is_("time", "in"):
            self._take(before.start, unit.end, ago=-span)
        elif is_after_it(self.chart, unit):
            self._take(start, unit.end + 1, ago=-span)
        elif is_since_it(self.chart, start):
            self._take(start, unit.end, ago=span)
        else:
            self._take(start, unit.end, lasted=span)

    def _stamp(self, at: int, token: Token) -> int:
        if unit_after(self.chart, at + 1) is not None and token.sep == "-":
            return at + 1  # "10-15 минут"
        dated = stamp_date(token, self.now, has_clock=self._clock_elsewhere(at))
        if dated is not None:
            self._take(at, at + 1, date=dated)
            return at + 1
        a, b = token.parts[:2]
        hours_range = token.sep == "-" and a < b <= 24 and len(token.parts) == 2
        hours_range = hours_range and (b % 5 != 0 or is_hour_booked(self.chart, token, a, b))
        if hours_range:
            self._take(at, at + 1, clock=(a, 0), clock_to=(b % 24, 0))
        elif a <= 24 and b <= 59 and self._ends_range(at):
            self._take(at, at + 1, clock_to=(a % 24, b))
        elif a <= 24 and b <= 59:
            self._next_clock()
            self._take(at, at + 1, clock=(a % 24, b))
            if token.ending in _SINCE_ENDINGS:
                self._take(at, at + 1, role="since")
        return at + 1

    def _ends_range(self, at: int) -> bool:
        """The second clock of `8:00-9:00`."""
        tied = self.last == at - 1 and self.chart.tokens[at - 1].text == "-"
        return tied and self.said.clock is not None and self.said.clock_to is None

    def _clock_elsewhere(self, at: int) -> bool:
        others = (t for i, t in enumerate(self.chart.tokens) if i != at and t.kind == "stamp")
        return self.said.clock is not None or any(t.sep == ":" for t in others)

    def _clock_ahead(self, at: int) -> bool:
        ahead = range(at, min(self.end, at + 2))
        return any(self.chart.is_free(i) and self.chart.tokens[i].kind == "stamp" for i in ahead)
