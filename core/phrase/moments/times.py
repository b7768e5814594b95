"""Times of day, days and ranges in a line, as they were said; `when` turns them into moments."""

from datetime import datetime, timedelta

from core.phrase.known import Place
from core.phrase.moments.atoms import (
    TO,
    find_after,
    find_between,
    hour_ahead,
    is_day_of_month,
    is_hour_booked,
    minutes_after,
    minutes_behind_hours,
    run_end,
    unit_after,
)
from core.phrase.moments.durations import has_been, is_after_it
from core.phrase.moments.said import PART_HOURS, comma_clock, in_part, packed_clock, stamp_date
from core.phrase.moments.time_run import ROLES, TimeRun
from core.phrase.reading.numerals import AMOUNTS
from core.phrase.reading.spans import Chart, Span
from core.phrase.reading.tokens import Token

_NTH = ("st", "nd", "rd", "th", "го", "му", "й", "м", "е", "ое", "ого")
_DAY_ENDINGS = (
    *_NTH,
    "ши",
    "си",
    "сы",
    "ине",
    "инде",
    "сине",
    "на",
    "не",
    "ына",
    "сына",
    "синде",
    "сында",
)
_ACCUSATIVE = ("у", "ю", "ны", "ни", "ды", "ди")
_SINCE_ENDINGS = ("дан", "ден", "тан", "тен", "нан", "нен")
_SINCE_PARTS = ("нан", "ннен", "уннен", "тустен", "кештен")
_PARTS_BEFORE = ("тангы", "туски", "кешки", "тунги")  # "таңғы алтыға дейін"
_HALF_HOUR = timedelta(minutes=30)
_LAST_HOUR, _MINUTES, _LONG_ENOUGH = 23, 60, 6
_BY_DAY = (1, 2, 3, 4, 5, 6, 12)
"""Hours told as `дня`: `с 12 дня`, `в 3 дня`."""
_DATE_ENDINGS, _OF_DATE = ("и", "ы"), ("кун", "тан", "кеш", "тун", "тус", "саг")
_LOCATIVE = ("да", "де", "та", "те")
_EXACT = {"midnight": (0, 0), "noon": (12, 0)}


def find_times(chart: Chart, now: datetime) -> None:
    """Put a span of group `when` (value: Said) over each time of the line."""
    find_between(chart)
    find_after(chart)
    at = 0
    while at < len(chart.tokens):
        end = run_end(chart, at)
        if end == at:
            at += 1
            continue
        _Run(chart, at, end, now).read()
        at = end


class _Run(TimeRun):
    """Reads the words of a stretch, each by its group, and its numbers."""

    def read(self) -> None:
        at = self.start
        while at < self.end:
            at = max(self._step(at), at + 1)
        self.close()
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

    def _time(self, span: Span) -> None:
        if span.code == "since" and self.is_place(span.end):
            self.close()  # "вышел с Самары"
        elif self.chart.tokens[span.start].key == "по" and self.each_so_many(span.end):
            self.close()  # "417 и 233 по 10"
        elif span.code in ROLES:
            behind = span.code in ("since", "until") and self.is_postposed(span)
            if not behind and span.end >= self.end:
                return  # "на 23.11 по Сырыму"
            if not behind and self.said.has_time and self.said.clock is not None:
                self.close()
            if behind or not self.said.role or self.said.role in ("at", "about"):
                self.take(span.start, span.end, role=span.code)
        elif span.code in ("pm", "am") and self.said.clock is not None:
            hour, minute = self.said.clock
            hour = hour % 12 + (12 if span.code == "pm" else 0)
            self.take(span.start, span.end, clock=(hour, minute), is_word=False)
        elif span.code in _EXACT:
            self.next_clock()
            self.take(span.start, span.end, clock=_EXACT[span.code])

    def _day(self, span: Span) -> None:
        self.take(span.start, span.end, offset=int(span.code))

    def _weekday(self, span: Span) -> None:
        self.take(span.start, span.end, weekday=int(span.code))

    def _day_word(self, span: Span) -> None:
        self.take(span.start, span.end, day_of_month=int(span.code))

    def _month(self, span: Span) -> None:
        if self.said.day_of_month is not None:
            day = self.said.day_of_month
            self.take(span.start, span.end, date=(day, int(span.code), None), day_of_month=None)

    def _part(self, span: Span) -> None:
        if self.chart.tokens[span.start].key in _PARTS_BEFORE and self.is_hour_at(span.end):
            self.next_clock()
        clock = self.said.clock
        if clock is not None and clock[0] <= 12 and clock[0] in PART_HOURS[span.code]:
            self.take(span.start, span.end, clock=in_part(clock, span.code), is_word=False)
            return
        self.take(span.start, span.end, part=span.code)
        with_since = self.chart.tokens[span.start].key in ("с", "со")  # "с обеда"
        if with_since or self.chart.tokens[span.end - 1].key.endswith(_SINCE_PARTS):
            self.take(span.start, span.end, role="since")

    def _moment(self, span: Span) -> None:
        minutes = {"now": 0, "half_hour_ago": 30, "hour_ago": 60, "in_half_hour": -30}
        if span.code in minutes or span.code == "in_hour":
            ago = timedelta(minutes=minutes.get(span.code, -60))
            self.take(span.start, span.end, ago=ago)
        elif span.code == "half_hour":
            since = "ago" if has_been(self.chart, span.start, span.end) else "lasted"
            self.take(span.start, span.end, **{since: _HALF_HOUR})
        else:
            self.take(span.start, span.end, moment=span.code)

    def _hour_word(self, span: Span) -> None:
        hour, minute = (int(p) for p in span.code.split(":"))
        if span.start and self.chart.tokens[span.start - 1].key in ("из", "of"):
            return  # "один коридор из трёх"
        if (
            self.only_counts(span)
            or self.is_genitive_alone(span)
            or (minute == 0 and self.turned(span.start, hour, span.end))
        ):
            return
        follows = unit_after(self.chart, span.end)
        shifts = follows is not None and self.is_shift(follows)
        if follows is not None and minute == 0 and (shifts or not self.marked_before()):
            self.duration(span.start, span.end, float(hour), follows)
            return
        self.next_clock()
        self.hour(span.start, span.end, (hour, minute))
        if any(self.chart.tokens[i].key == "ночи" for i in range(span.start, span.end)):
            self.take(span.start, span.end, is_word=False)  # "в час ночи"
        if self.chart.tokens[span.end - 1].key.endswith(_SINCE_ENDINGS):
            self.take(span.start, span.end, role="since")

    def _unit(self, span: Span) -> None:
        """`в час` is one o'clock where no number stands before it, and `с часу`."""
        before = self.chart.at(span.start - 1)
        if span.code == "hours" and self.is_one(span, before):
            self.hour(span.start, span.end, (1, 0))
            return
        driven = before is not None and before.is_("figure", "km", "metres")
        if span.code == "per_hour" and not driven and not self.chart.is_free(span.start - 1):
            self.hour(span.start, span.end, (1, 0))

    def _amount(self, span: Span) -> None:
        """`полтора часа назад`, `бір күн`."""
        unit = unit_after(self.chart, span.end)
        if unit is not None:
            self.duration(span.start, span.end, AMOUNTS[span.code], unit)

    def _zone(self, span: Span) -> None:
        spoken = self.chart.at(span.end)
        ahead = spoken is not None and spoken.group == "hour_word"  # "жергілікті уақытпен онда"
        if self.began is not None or ahead or self.clock_ahead(span.end):
            self.take(span.start, span.end, zone=span.code)

    def _place(self, span: Span) -> None:
        before = self.chart.at(span.start - 1)
        ablative = self.chart.tokens[span.end - 1].key.endswith(_SINCE_ENDINGS)
        led = span.start > 0 and self.chart.tokens[span.start - 1].key in ("из", "from")
        passed = self.chart.tokens[span.end - 1].key.endswith(_ACCUSATIVE) and self._is_behind(span)
        if ablative or led or passed or (before is not None and before.is_("time", "since")):
            return  # "выехал из Самары 12:00" is told of the town
        has_clock = self.said.clock is not None or self.clock_ahead(span.end)
        has_clock = has_clock or self._will_be_at(span)
        if has_clock and isinstance(span.value, Place):
            self.take(span.start, span.end, place=span.value)

    def _will_be_at(self, place: Span) -> bool:
        """`будет в самаре в 17`: the hour behind "в" is that of the town."""
        will, at = self.chart.at(place.start - 2), self.chart.at(place.end)
        led = at is not None and at.is_("time", "at", "by") and self.is_figure_at(place.end + 1)
        return led and will is not None and will.is_("kind", "expected")

    def _is_behind(self, place: Span) -> bool:
        """`в 12 Самару прошел`: the town is passed, the hour is no town's."""
        behind = self.chart.at(place.end)
        return behind is not None and behind.group == "kind"

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
        spoken = comma_clock(token)
        if spoken is not None:
            self.next_clock()
            self.take(at, at + 1, clock=spoken)
        if not number.is_integer() or "." in token.text or "," in token.text:
            return at + 1
        return self._whole(at, token, int(number))

    def _whole(self, at: int, token: Token, n: int) -> int:
        clock = packed_clock(token)
        if clock is not None:
            self.next_clock()
            self.take(at, at + 1, clock=clock)
            return at + 1
        if self.turned(at, n):
            return at + 1
        if token.ending and n <= 31:
            return self._with_ending(at, token, n)
        if is_day_of_month(self.chart, at, n):
            self.take(at, at + 1, day_of_month=n)
            return at + 1
        pair = minutes_after(self.chart, at, self.end)
        if pair is not None:
            self.take(at, at + 2, clock=(n, pair))
            return at + 2
        if n <= 24 and self.says_hour(at):
            self.hour(at, at + 1, (n, 0))
        return at + 1

    def _is_moved_to(self, at: int) -> bool:
        tokens = self.chart.tokens
        return at < len(tokens) and tokens[at].key.startswith(("жылжы", "тусти", "тускен"))

    def _numeral(self, span: Span) -> None:
        """`минут сорок назад`, `сорок минут`."""
        number, follows = float(span.code), unit_after(self.chart, span.end)
        if follows is not None:
            self.duration(span.start, span.end, number, follows)
        else:
            self.turned(span.start, int(number), span.end)

    def _numerals(self, span: Span) -> None:
        """`екі-үш сағат бұрын`: the middle of the two."""
        follows = unit_after(self.chart, span.end)
        if follows is not None and isinstance(span.value, tuple):
            self.duration(span.start, span.end, sum(span.value) / 2, follows)

    def _with_ending(self, at: int, token: Token, n: int) -> int:
        if token.ending in TO and self._is_moved_to(at + 1):
            return at + 1  # "3-ке жылжыды": no hour
        is_day = token.ending in _DAY_ENDINGS or self._is_kazakh_date(at, token)
        is_day = is_day or (token.ending in TO and hour_ahead(self.chart, at + 1))
        if is_day and n >= 1:
            self.take(at, at + 1, day_of_month=n)
        elif n <= 24:
            self.next_clock()
            self.hour(at, at + 1, (n, 0))
            if token.ending in _SINCE_ENDINGS:
                self.take(at, at + 1, role="since")
        return at + 1

    def _is_kazakh_date(self, at: int, token: Token) -> bool:
        """`21-і күні`, `19-ы сағат 7-де`; not `25-і келді`."""
        behind = self.chart.tokens[at + 1 : at + 2]
        dated = any(t.kind == "stamp" or t.key.startswith(_OF_DATE) for t in behind)
        return token.ending in _DATE_ENDINGS and dated

    def _with_unit(self, at: int, number: float, unit: Span) -> int:
        marked = self.said.role in ("at", "since", "by", "until", "about")
        near = self.chart.at(at - 1)
        marked = marked and near is not None and near.group == "time" and near.code != "in"
        marked = marked or (near is not None and self.is_hour_of_day(near, number))
        if self._to_the_minute(at, number, unit, marked=marked):
            return self.last
        after = self.chart.at(unit.end)
        marked = marked or self.is_hour_of_town(unit)
        backwards = (after is not None and after.is_("time", "ago")) or self.is_shift(unit)
        word = self.chart.tokens[unit.start].key
        if marked and not backwards and unit.code == "hours" and number <= 24:
            self.hour(at, unit.end, (int(number), 0))
        elif marked and not backwards and self._is_afternoon(at, word) and number in _BY_DAY:
            self.take(at, unit.end, clock=(12 + int(number) % 12, 0))
        else:
            self.duration(at, unit.start, number, unit)
        return max(unit.end, self.last)

    def _to_the_minute(self, at: int, number: float, unit: Span, *, marked: bool) -> bool:
        """`в 13 часов 55 минут`, `11 сағат 30 минутта`; `5 часов 20 минут назад`."""
        behind = minutes_behind_hours(self.chart, unit)
        if behind is None:
            return False
        minutes, word = behind
        after = self.chart.at(word.end)
        struck = marked or self.chart.tokens[word.end - 1].key.endswith(_LOCATIVE)
        struck = struck or (number > _LONG_ENOUGH and self.is_beside_deed(at, word.end))
        if struck and number <= _LAST_HOUR and not (after is not None and after.is_("time", "ago")):
            self.take(at, word.end, clock=(int(number), minutes))
        else:
            whole = Span("unit", "hours", unit.start, word.end)
            self.duration(at, unit.start, number + minutes / _MINUTES, whole)
        self.last = max(self.last, word.end)
        return True

    def _is_afternoon(self, at: int, word: str) -> bool:
        """`в 3 дня`; `на 3 дня` is how long, unless an hour is booked."""
        booked = any(s.is_("kind", "slot_booked", "slot_moved") for s in self.chart.spans())
        return word == "дня" and (booked or self.chart.tokens[at - 1].key != "на")

    def _ranged(self, at: int, token: Token, unit: Span) -> int:
        """`2-3 сағат бұрын`, `через 10-15 минут`; how long it lasts is another's to read."""
        after, before = self.chart.at(unit.end), self.chart.at(at - 1)
        ago = after is not None and after.is_("time", "ago")
        ahead = (before is not None and before.is_("time", "in")) or is_after_it(self.chart, unit)
        if (ago or ahead) and len(token.parts) == 2:
            self.duration(at, unit.start, sum(token.parts) / 2, unit)
        return max(at + 1, self.last)

    def _stamp(self, at: int, token: Token) -> int:
        unit = unit_after(self.chart, at + 1)
        if unit is not None and token.sep == "-":
            return self._ranged(at, token, unit)
        dated = stamp_date(token, self.now, has_clock=self.clock_elsewhere(at))
        if dated is not None:
            self.take(at, at + 1, date=dated)
            return at + 1
        a, b = token.parts[:2]
        hours_range = token.sep == "-" and a < b <= 24 and len(token.parts) == 2
        hours_range = hours_range and (b % 5 != 0 or is_hour_booked(self.chart, token, a, b))
        if hours_range:
            self.take(at, at + 1, clock=(a, 0), clock_to=(b % 24, 0))
        elif a <= 24 and b <= 59 and self.ends_range(at):
            self.take(at, at + 1, clock_to=(a % 24, b))
        elif a <= 24 and b <= 59:
            self.next_clock()
            self.take(at, at + 1, clock=(a % 24, b))
            if token.ending in _SINCE_ENDINGS:
                self.take(at, at + 1, role="since")
        return at + 1
