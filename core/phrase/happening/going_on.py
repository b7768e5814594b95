"""Which stretches of a clause tell of one thing, and where another begins."""

from collections.abc import Sequence
from datetime import timedelta

from core.phrase.happening.clauses import Clause, Stretch
from core.phrase.happening.parting import is_now, left_in, paced, parts
from core.phrase.happening.what_follows import is_of_coming_day, is_told_as_done
from core.phrase.moments.said import Said
from core.phrase.reading.formerly import is_of_former_time
from core.phrase.reading.spans import Chart, Span

_TELL_ANEW = ("kind", "command", "slots", "rest_of", "paper")
_PROMISED = frozenset({"expected", "arrived", "delivered", "unloading", "promise"})


def grouped_by_fact(chart: Chart, clause: Clause) -> list[list[Stretch]]:
    """The stretches of each fact; what tells nothing by itself goes with the fact behind it."""
    pieces = [p for s in clause.stretches for p in parts(chart, s)]
    grouped: list[list[Stretch]] = []
    waiting: list[Stretch] = []
    for part in pieces:
        if grouped and (
            _is_unfinished(chart, grouped[-1], part) or _is_bare_command(chart, [part])
        ):
            grouped[-1].append(part)
            continue
        if grouped and _is_other_post(chart, part, grouped[-1]):
            grouped.append([part])
            continue
        if not _begins_fact(chart, part, grouped):
            (grouped[-1] if grouped else waiting).append(part)
            continue
        if waiting and _is_of_another_time(chart, waiting, part):
            grouped.append(waiting)
            waiting = []
        grouped.append([*waiting, part])
        waiting = []
    if waiting:
        grouped.append(waiting)
    return grouped


def _is_of_another_time(chart: Chart, waiting: list[Stretch], part: Stretch) -> bool:
    """`утром была на двенадцатом, сейчас на девятом километре`, `вчера взяли, сегодня рентген`."""
    here = [s for s in chart.spans(part.start, part.end) if s.group == "when"]
    before = [s for st in waiting for s in chart.spans(st.start, st.end) if s.group == "when"]
    words = any(
        chart.is_free(i) and chart.tokens[i].kind == "word"
        for st in waiting
        for i in range(st.start, st.end)
    )
    now = any(is_now(s) for s in here)
    figures = [s for st in waiting for s in chart.spans(st.start, st.end) if s.is_("figure", "km")]
    if paced(chart, figures) is not None and chart.at(part.start) in left_in(chart, part):
        return True  # "6 км за 2 часа, осталось 4"
    return any(not is_now(s) for s in before) and (now or (bool(here) and words))


def _begins_fact(chart: Chart, part: Stretch, grouped: list[list[Stretch]]) -> bool:
    spans = chart.spans(part.start, part.end)
    of_before = any(is_of_former_time(chart, i) for i in range(part.start, part.end))
    of_before = of_before and bool(grouped)  # "11 км, вечером вчера 20"
    if of_before or any(s.group in _TELL_ANEW for s in spans):
        return True
    if any(is_of_coming_day(s) for s in spans) and any(
        is_told_as_done(chart, s) for st in (grouped[-1:] or [[]])[0] for s in _kinds(chart, st)
    ):
        return True  # "приехал домой, завтра на базу"
    measured = any(s.is_("figure", "km", "vehicles") and not _beyond_after(chart, s) for s in spans)
    if measured and any(isinstance(s.value, Said) and s.value.ago == timedelta() for s in spans):
        return True  # "в очереди со вчера, сейчас 12 км"
    told = any(s.group == "to_barrier" for s in spans)
    before = [s for g in grouped[-1:] for st in g for s in chart.spans(st.start, st.end)]
    if any(s.group == "order" for s in spans) and any(s.group == "order" for s in before):
        return True
    handed = any(s.is_("kind", "delivered", "unloading") for s in before)
    if handed and any(s.group == "order" for s in spans) and any(s.group == "when" for s in spans):
        return True  # "выгрузился частично, 1191 завтра"
    queue = any(s.is_("kind", "queue", "joined_queue", "in_queue") for s in before)
    drove = any(s.is_("kind", "passed", "moved") for s in before)
    return (measured and (told or not queue)) or (told and drove)


def _kinds(chart: Chart, stretch: Stretch) -> list[Span]:
    return [s for s in chart.spans(stretch.start, stretch.end) if s.group == "kind"]


def _beyond_after(chart: Chart, span: Span) -> bool:
    after = chart.at(span.end)
    return after is not None and after.is_("beyond", "past")


def _is_unfinished(chart: Chart, group: list[Stretch], part: Stretch) -> bool:
    """What comes next belongs to it: a command's value, what follows from an `если`."""
    last = chart.spans(group[-1].start, group[-1].end)
    tied = part.start == group[-1].end
    told = [s for st in group for s in chart.spans(st.start, st.end)] if tied else last
    if last and last[-1].is_("conjunction", "but") and last[-1].end == group[-1].end:
        return True  # "бес емес, алты шақырым"
    if _is_set_right(chart, told, part):
        return True
    if _is_what_was_promised(chart, group, part):
        return True
    return any(s.is_("kind", "condition") for s in told) or _is_bare_command(chart, group)


def _is_set_right(chart: Chart, told: Sequence[Span], part: Stretch) -> bool:
    """`поправка: у 417 не 13, а 12 километров`."""
    first = chart.at(part.start)
    corrects = any(s.is_("command", "correct") for s in told)
    return corrects and first is not None and first.is_("conjunction", "but")


def _is_what_was_promised(chart: Chart, group: list[Stretch], part: Stretch) -> bool:
    """`обещал, что машина будет в воскресенье`: the day of a promise told without one."""
    told = [s for st in group for s in chart.spans(st.start, st.end)]
    open_ = any(s.is_("kind", "promise") for s in told) and all(s.group != "when" for s in told)
    said = chart.spans(part.start, part.end)
    if open_ and chart.tokens[part.start].key == "что":
        return True  # "сказал клиенту, что груз стоит"
    timed = any(s.group == "when" for s in said)
    return open_ and timed and all(s.code in _PROMISED for s in said if s.group == "kind")


def _is_bare_command(chart: Chart, group: list[Stretch]) -> bool:
    """`ошибся, 11 км`: the word alone, its value behind the comma."""
    spans = [s for st in group for s in chart.spans(st.start, st.end)]
    told = [s for s in spans if s.group not in ("who", "stop", "time")]
    return bool(told) and all(s.is_("command", "correct") for s in told)


def _is_other_post(chart: Chart, part: Stretch, group: list[Stretch]) -> bool:
    """`прошел наших 11:30, русских 13:15`: the second post has a time of its own."""
    spans = chart.spans(part.start, part.end)
    before = [s for st in group for s in chart.spans(st.start, st.end)]
    if any(s.group == "kind" for s in spans) or not any(s.group == "post" for s in spans):
        return False
    timed = any(s.group == "when" for s in spans)
    return timed and any(s.is_("kind", "passed", "entered", "neutral") for s in before)
