"""The lines of figures at the head of the paper."""

from core.domain.crossing import Direction
from core.report.format import (
    NBSP,
    floor_hours,
    hour_range,
    near_hours,
    plural,
    stamp_of,
)
from core.report.paper import CrossingRow, DailyReport, Figures, Spread
from core.report.sheet import Para, bold, para
from core.report.words import Words

_GAP = "  "
_FAR = "      "
_POSTS_AT_HEAD = 4


def figure_paras(report: DailyReport, words: Words) -> tuple[Para, ...]:
    """Trucks; hours and money; posts; how good the forecast was, and how old the data are."""
    figures = report.figures
    lines = [
        _trucks(figures, words),
        para(_downtime(report, words), _GAP, _passed(figures, words), _GAP, _still(figures, words)),
        para(*_joined(posts_line(report, words), _check(figures, words))),
    ]
    return tuple(line for line in lines if line)


def _joined(*parts: str) -> tuple[str, ...]:
    """Parts on one line, well apart."""
    return (_FAR.join(part for part in parts if part),)


def _trucks(figures: Figures, words: Words) -> Para:
    stand = words.texts["stand_none"]
    if figures.standing:
        stand = words.say("stand", n=figures.standing, over=figures.over_a_day)
    rest = [
        words.say("n_refused", n=figures.refused),
        words.say("n_broken", n=figures.broken),
        words.say("n_silent", n=figures.silent),
        _late(figures, words),
    ]
    on_line = words.say("on_line", n=figures.on_line)
    return para(bold(_GAP.join((on_line, stand, *rest))))


def _late(figures: Figures, words: Words) -> str:
    """Trucks; a truck whose next trip is in danger as well is told by its trips."""
    key = "n_late" if figures.late_trips == figures.probably_late else "n_late_trips"
    return words.say(key, n=figures.probably_late, trips=figures.late_trips)


def _downtime(report: DailyReport, words: Words) -> str:
    figures, goes_on = report.figures, report.grows
    return words.say(
        "downtime_day" if report.head.is_day else "downtime_long",
        time=words.truck_hours(figures.downtime_hours, goes_on=goes_on),
        cost=words.costs(figures.downtime_cost, figures.currency, goes_on=goes_on),
    )


def _passed(figures: Figures, words: Words) -> str:
    spread = figures.passed_hours
    if not figures.passed:
        return words.texts["passed_none"]
    if spread is None:
        return words.say("passed_untold", n=figures.passed)
    if len(figures.passed_ways) > 1:
        ways = "; ".join(_way(*way, words) for way in figures.passed_ways)
        return words.say("passed_ways", n=figures.passed, ways=ways)
    if figures.passed == 1:
        return words.say("passed_one", mid=_shortest(spread))
    return words.say(
        "passed_spread",
        n=figures.passed,
        low=_shortest(spread),
        mid=near_hours(spread.median),
        high=near_hours(spread.longest),
    )


def _shortest(spread: Spread) -> str:
    """`4`, or `≥ 4` where nobody told when they joined."""
    bound = f"≥{NBSP}" if spread.at_least else ""
    return f"{bound}{near_hours(spread.shortest)}"


def _way(direction: Direction, count: int, spread: Spread | None, words: Words) -> str:
    """Those of one direction: the way out and the way home are two different waits."""
    way = words.texts[f"way_{direction.value}"]
    if spread is None:
        return words.say("passed_way_untold", way=way, n=count)
    if count == 1:
        return words.say("passed_way_one", way=way, mid=_shortest(spread))
    return words.say(
        "passed_way",
        way=way,
        n=count,
        low=_shortest(spread),
        mid=near_hours(spread.median),
        high=near_hours(spread.longest),
    )


def _still(figures: Figures, words: Words) -> str:
    spread = figures.standing_hours
    if spread is None:
        return ""
    low, high = floor_hours(spread.shortest), floor_hours(spread.longest)
    if not high:
        return words.say("still_minutes", n=figures.standing)
    if not low:
        minutes = floor_hours(spread.shortest * 60)
        return words.say("still_from_minutes", n=figures.standing, low=minutes, high=high)
    if spread.count == 1:
        return words.say("still_one", low=low)
    return words.say("still_spread", n=figures.standing, low=low, high=high)


def crossings_at_head(report: DailyReport) -> list[CrossingRow]:
    """Where ours stand, or a jam or closure is known; the others wait for page 2."""
    return [c for c in report.crossings if c.own is not None or c.nth_day is not None][
        :_POSTS_AT_HEAD
    ]


def posts_line(report: DailyReport, words: Words) -> str:
    """`Сырым → РФ: кто встал сейчас, ждать 26–44 ч (8 из 10), пробка 3-й день.  Таскала …`."""
    said: list[str] = []
    for row in crossings_at_head(report):
        said.append(_post(row, words, is_first=not said))
    return _GAP.join(said)


def _post(row: CrossingRow, words: Words, *, is_first: bool) -> str:
    state = words.state(row)
    values = {
        "crossing": words.way(row.crossing, row.code, row.direction),
        "state": f", {state}" if state else "",
    }
    if row.wait is None:
        return words.say("joining_unknown", **values)
    if row.prior_only:
        values["state"] = words.texts["usual"] + values["state"]
    key = "joining_now" if is_first else "joining_next"
    return words.say(key, range=hour_range(*row.wait), **values)


def _check(figures: Figures, words: Words) -> str:
    said = []
    if figures.forecast_check is not None:
        hits, all_of = figures.forecast_check
        unit = plural(words.texts["check_unit"], all_of)
        said.append(words.say("check", hits=hits, all=all_of, unit=unit))
    said += [
        words.say("source_at", source=words.source(s), at=stamp_of(s.at, words.now))
        for s in figures.sources
    ]
    return _FAR.join(said)
