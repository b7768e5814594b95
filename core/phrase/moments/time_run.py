"""One unbroken stretch of time words and numbers, and the time gathered from it so far."""

from dataclasses import replace
from datetime import datetime

from core.phrase.moments.durations import (
    has_been,
    is_after_it,
    is_since_it,
    length,
    since_then,
    unit_over,
    unit_turned,
)
from core.phrase.moments.said import PART_HOURS, Clock, Said, in_part
from core.phrase.reading.formerly import is_of_former_time
from core.phrase.reading.spans import Chart, Span

ROLES = ("since", "until", "by", "at", "about", "between")
_KAZAKH_COUNTS = frozenset(("еки", "уш", "торт", "бес", "алты", "жети", "сегиз", "тогыз", "он"))
_BEHIND_IT = ("stop", "kind", "way", "conjunction")
_GENITIVES = frozenset(["двух", "трех", "четырех"])
_AT_ONCE = ("passed", "passed_border", "entered", "called", "arrived", "delivered", "refused")
OVER = frozenset(["за", "тунимен", "overnight"])
"""`за ночь`, `түнімен`: how long it took, not when it was."""
_OF_TEN = ("part", "unit", "zone")
_TELL_HOURS = ("part", "unit", "time", "day", "weekday", "zone", "moment", "figure")


class TimeRun:
    """What is gathered; `done` are the times that are whole."""

    def __init__(self, chart: Chart, start: int, end: int, now: datetime) -> None:
        self.chart, self.start, self.end, self.now = chart, start, end, now
        self.said = Said()
        self.began: int | None = None
        self.last = start
        self.done: list[Span] = []

    def take(self, start: int, end: int, **said: object) -> None:
        """Add what tokens start..end say."""
        if self.began is None:
            self.began = start
        self.last = end
        self.said = replace(self.said, **said)  # type: ignore[arg-type]

    def next_clock(self) -> None:
        """A second clock time is another time."""
        if self.said.clock is not None:
            self.close()

    def close(self) -> None:
        """Put down the time gathered so far, and begin anew."""
        said, began = self.said, self.began
        if began is not None and (said.has_time or said.lasted is not None):
            self.done.append(Span("when", said.role, began, self.last, said))
        self.said, self.began = Said(), None

    def is_place(self, at: int) -> bool:
        """True where a town stands: "вышел с Самары"."""
        after = self.chart.at(at)
        return after is not None and after.group == "place"

    def each_so_many(self, at: int) -> bool:
        """True of a bare number behind "по" where no "с" was told: it is no hour."""
        bare = at < len(self.chart.tokens) and self.is_figure_at(at)
        token = self.chart.tokens[at] if bare else None
        number = token is not None and token.kind == "number" and not token.ending
        behind = self.chart.at(at + 1)
        dated = behind is not None and behind.group in ("month", "time", "unit", "part")
        return number and not dated and self.said.role != "since" and not self.done

    def is_postposed(self, span: Span) -> bool:
        """True of a Kazakh word for since or until: it stands behind."""
        return self.chart.tokens[span.start].key in ("бери", "дейин", "шейин")

    def is_hour_at(self, at: int) -> bool:
        """True where an hour follows."""
        after = self.chart.at(at)
        return after.group == "hour_word" if after is not None else self.is_figure_at(at)

    def only_counts(self, span: Span) -> bool:
        """`екі бекеттің арасында`, Russian `он`: a Kazakh number alone is no hour."""
        if self.chart.tokens[span.end - 1].key not in _KAZAKH_COUNTS or span.end - span.start > 1:
            return False
        around = (self.chart.at(span.start - 1), self.chart.at(span.end))
        he = self.chart.tokens[span.start].key == "он"  # "вчера он стоял", "он на 5 км"
        tells = _OF_TEN if he else _TELL_HOURS
        return not any(s is not None and s.group in tells for s in around)

    def is_genitive_alone(self, span: Span) -> bool:
        """`двух взяли`: of an hour "до двух", "около двух" is said."""
        before, after = self.chart.at(span.start - 1), self.chart.at(span.end)
        timed = before is not None and before.group in (*_TELL_HOURS, "minutes_to", "minutes_past")
        timed = timed or (after is not None and after.group in _TELL_HOURS)
        return self.chart.tokens[span.start].key in _GENITIVES and not timed

    def turned(self, at: int, n: int, end: int | None = None) -> bool:
        """`минут 20 назад`, `часа 2`, `часа два назад`."""
        end = at + 1 if end is None else end
        turned = unit_turned(self.chart, at)
        in_it = length(float(n), turned) if turned is not None else None
        if turned is not None and in_it is not None:
            self.take(turned.start, end, ago=-in_it)
            return True
        over = unit_over(self.chart, at)
        if over is not None:
            self.take(over.start, end, lasted=length(float(n), over))
            return True
        unit, after = self.chart.at(at - 1), self.chart.at(end)
        if unit is None or not unit.is_("unit", "hours", "minutes"):
            return False
        is_ago = (after is not None and after.is_("time", "ago")) or since_then(self.chart, end)
        about = self.chart.tokens[unit.start].key in ("часа", "часов", "минут")
        told = after is None or after.group in _BEHIND_IT or after.is_("time", "at")
        if not is_ago and (not about or not told or self._is_number_at(unit.start - 1)):
            return False
        self.duration(unit.start, at, float(n), Span("unit", unit.code, unit.start, end))
        return True

    def _is_number_at(self, at: int) -> bool:
        return self.chart.is_free(at) and self.chart.tokens[at].kind in ("number", "stamp")

    def is_figure_at(self, at: int) -> bool:
        """True of a number or word nobody covered."""
        return self.chart.is_free(at) and self.chart.tokens[at].kind != "sign"

    def says_hour(self, at: int) -> bool:
        """True where a bare number is an hour by what stands around it."""
        before, after = self.chart.at(at - 1), self.chart.at(at + 1)
        marked = before is not None and at > self.start and before.group == "time"
        since_part = self.said.role == "since" and self.said.part is not None  # "с утра 2 прошли"
        named = self.said.has_day or (self.said.part is not None and not since_part)
        is_left = before is not None and before.is_("to_barrier")  # "осталось 4 за ночь"
        if marked and before is not None and self._counts_what_is_left(before, after):
            return False
        if marked and before is not None and before.is_("time", "about") and self._is_alone(at):
            return False
        if marked and self.chart.tokens[at - 1].key == "по" and self.each_so_many(at):
            return False
        if self._is_listed_with_km(after) or is_of_former_time(self.chart, at):
            return False
        if before is not None and before.group == "part" and self._is_over(before):
            return False  # "11 км за ночь 2"
        part_follows = after is not None and after.group in ("part", "zone") and not is_left
        part_follows = part_follows or self.pm_follows(at)
        return (marked or named or part_follows) and self.said.clock is None

    def _is_over(self, part: Span) -> bool:
        """`за ночь`, `түнімен`: how long it took."""
        return self.chart.tokens[part.start].key in OVER

    def _is_listed_with_km(self, after: Span | None) -> bool:
        """`на 5 и 8 км`: no hour of five."""
        ties = after is not None and self.chart.tokens[after.start].key in ("и", "жане", "and")
        km = self.chart.at(after.end + 1) if ties and after is not None else None
        km = km or (self.chart.at(after.end) if ties and after is not None else None)
        return km is not None and km.is_("figure", "km")

    def _is_alone(self, at: int) -> bool:
        """`сырым примерно 14`: nothing is told that could have an hour."""
        last = at + 1 == len(self.chart.tokens)
        return last and not any(s.group in ("kind", "notice") for s in self.chart.spans())

    def _counts_what_is_left(self, about: Span, after: Span | None) -> bool:
        """`около 10 осталось`, `осталось около 10`."""
        ahead = self.chart.at(about.start - 1)
        around = (s for s in (ahead, after) if s is not None)
        return about.is_("time", "about") and any(s.is_("to_barrier") for s in around)

    def pm_follows(self, at: int) -> bool:
        """True before pm, am, or a Kazakh since or until."""
        after = self.chart.at(at + 1)
        return (
            after is not None
            and after.is_("time", "pm", "am", "since", "until")
            and (after.code in ("pm", "am") or self.is_postposed(after))
        )

    def hour(self, start: int, end: int, clock: Clock) -> None:
        """Take an hour; one of twelve leaves am or pm open unless its part of the day was said."""
        if clock[0] == 24:
            clock = (0, clock[1])
        part = self.said.part
        is_open = clock[0] <= 12 and part is None
        if part is not None and clock[0] <= 12 and clock[0] in PART_HOURS[part]:
            self.take(start, end, clock=in_part(clock, part), part=None)
        elif part is not None and clock[0] not in PART_HOURS[part] and self.free_dom(clock):
            self.take(start, end, day_of_month=clock[0])
        else:
            self.take(start, end, clock=clock, is_word=is_open)
            self.said = replace(self.said, part=None)

    def free_dom(self, clock: Clock) -> bool:
        """True where a figure beside a part of the day can only be a date."""
        return not self.said.has_day and clock[1] == 0 and clock[0] > 12

    def marked_before(self) -> bool:
        """True behind a word that says what the time is of."""
        return self.said.role in ROLES

    def is_hour_of_town(self, unit: Span) -> bool:
        """`выгр 13ч самара`, `прошел 11ч мск`: a duration names no zone; `прошел наших 13ч`."""
        if self.chart.tokens[unit.start].key != "ч":
            return False
        after, before = self.chart.at(unit.end), self.chart.at(unit.start - 2)
        if after is not None and after.group in ("place", "zone"):
            return True
        if before is not None and before.group == "post":
            told = self.chart.spans(0, before.start)
            return any(s.is_("kind", *_AT_ONCE) for s in told)
        return before is not None and before.is_("kind", *_AT_ONCE)

    def is_one(self, unit: Span, before: Span | None) -> bool:
        """`у казахов с часу`, `до часу`; not `с часу на час`."""
        alone = self.chart.tokens[unit.start].key in ("часу", "часа")
        behind = self.chart.tokens[unit.end].key if unit.end < len(self.chart.tokens) else ""
        led = before is not None and before.is_("time", "since", "until", "by")
        return alone and led and behind != "на"

    def is_beside_deed(self, start: int, end: int) -> bool:
        """`13 часов 10 минут вызвали`: what happens at once lasts no hours."""
        around = (self.chart.at(start - 1), self.chart.at(end))
        return any(s is not None and s.is_("kind", *_AT_ONCE) for s in around)

    def is_shift(self, unit: Span) -> bool:
        """`на три часа позже`: how far, not when."""
        behind = self.chart.tokens[unit.end].key if unit.end < len(self.chart.tokens) else ""
        return behind in ("позже", "раньше", "кейинирек", "ертерек", "later", "earlier")

    def is_hour_of_day(self, day: Span, number: float) -> bool:
        """`воскресенье 21 час`, `на завтра 9 часов`."""
        for_it = day.start > 0 and self.chart.tokens[day.start - 1].key == "на"
        return day.group in ("day", "weekday") and (for_it or number > 12)

    def duration(self, start: int, _end: int, number: float, unit: Span) -> None:
        """Take so many hours or minutes: ago, ahead, or how long it lasted."""
        span = length(number, unit)
        if span is None:
            return
        before, after = self.chart.at(start - 1), self.chart.at(unit.end)
        if after is not None and after.is_("time", "ago"):
            self.take(start, after.end, ago=span)
        elif since_then(self.chart, unit.end):
            self.take(start, unit.end, ago=span)
        elif before is not None and before.is_("time", "in"):
            self.take(before.start, unit.end, ago=-span)
        elif is_after_it(self.chart, unit):
            self.take(start, unit.end + 1, ago=-span)
        elif is_since_it(self.chart, start) or has_been(self.chart, start, unit.end):
            self.take(start, unit.end, ago=span)
        else:
            self.take(start, unit.end, lasted=span)

    def ends_range(self, at: int) -> bool:
        """The second clock of `8:00-9:00`."""
        tied = self.last == at - 1 and self.chart.tokens[at - 1].text == "-"
        return tied and self.said.clock is not None and self.said.clock_to is None

    def clock_elsewhere(self, at: int) -> bool:
        """True where the line has another clock time."""
        others = (t for i, t in enumerate(self.chart.tokens) if i != at and t.kind == "stamp")
        return self.said.clock is not None or any(t.sep == ":" for t in others)

    def clock_ahead(self, at: int) -> bool:
        """True where a clock time follows at once."""
        ahead = range(at, min(self.end, at + 2))
        tokens = (self.chart.tokens[i] for i in ahead if self.chart.is_free(i))
        return any(t.kind == "stamp" or (t.kind == "number" and t.ending) for t in tokens)
