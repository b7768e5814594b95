"""How long ago, how long since, in how long: `2 часа назад`, `екі сағаттан соң`, `минут 10 как`."""

import re
from datetime import timedelta

from core.phrase.reading.spans import Chart, Span

_LONGEST_HOURS = 366 * 24
_HOURS = {"hours": 1.0, "minutes": 1 / 60, "days": 24.0}
_ABOUT = ("часа", "часов", "часика", "минут", "дня", "дней", "суток")
_TURNED = dict.fromkeys(("часа", "часов", "часика"), "hours") | {"минут": "minutes"}
_AFTER = ("сон", "кейин")
_FROM = ("дан", "ден", "тан", "тен", "нан", "нен")
_HAS_BEEN = ("болды", "болып", "отти", "болыпты")
_ALREADY = frozenset(["уже", "already"])
_OUT = ("outage", "closure", "road_closed", "not_accepting")
_MILESTONES = ("called", "passed", "passed_border", "entered", "left", "refused", "turned_back")
_LASTS = ("тур", "кут", "жатк")
_SINCE_IT = re.compile(r"[гк][ае]н(ым|им|ымыз|имиз|дары|дери)?(ын|ин|ы|и)?[гкн][ае]$")
"""`кіргеніне`, `өткенімізге бір сағат болды`."""


def length(number: float, unit: Span) -> timedelta | None:
    """So many hours, minutes or days; None for more than a year: the figure is something else."""
    hours = _HOURS[unit.code] * number
    return timedelta(hours=hours) if hours <= _LONGEST_HOURS else None


def since_then(chart: Chart, at: int) -> bool:
    """`минут 10 как вызвали`, `2 часа как прошел`, `вышел минут 15 как`."""
    if at >= len(chart.tokens) or chart.tokens[at].key != "как":
        return False
    behind = chart.at(at + 1)
    return at + 1 == len(chart.tokens) or (behind is not None and behind.group == "kind")


def is_after_it(chart: Chart, unit: Span) -> bool:
    """`екі сағаттан кейін`, `10 минуттан соң`."""
    keys = [token.key for token in chart.tokens[unit.end - 1 : unit.end + 1]]
    return len(keys) == 2 and keys[0].endswith(_FROM) and keys[1] in _AFTER


def unit_turned(chart: Chart, at: int) -> Span | None:
    """The unit of the number here, in `часа через два`, `минут через 20`."""
    between = chart.at(at - 1)
    if between is None or not between.is_("time", "in"):
        return None
    unit = chart.at(between.start - 1)
    return unit if unit is not None and unit.is_("unit", *_HOURS) else None


def unit_over(chart: Chart, at: int) -> Span | None:
    """The unit of the number here, in `часа на три`, `часов за пять`: how long it lasts."""
    unit = chart.at(at - 2) if at > 1 and chart.tokens[at - 1].key in ("на", "за") else None
    if unit is not None and unit.group == "load":  # "проходят часов за пять"
        code = _TURNED.get(chart.tokens[at - 2].key)
        return Span("unit", code, at, at) if code is not None else None
    told = unit is not None and unit.is_("unit", *_HOURS)
    return unit if told and unit and chart.tokens[unit.start].key in _ABOUT else None


def has_been(chart: Chart, start: int, end: int) -> bool:
    """`шақырды, жарты сағат болды`: so long since what was told before it."""
    if _is_out_by_now(chart, start, end):
        return True
    if end >= len(chart.tokens) or chart.tokens[end].key not in _HAS_BEEN:
        return False
    told = [s for s in chart.spans(0, start) if s.group == "kind"]
    return bool(told) and told[-1].code in _MILESTONES


def _is_out_by_now(chart: Chart, start: int, end: int) -> bool:
    """`система висит 2 сағат болды`, `весы сломались, уже 3 часа`: no kind is told of."""
    told = chart.spans(0, start)
    if not told or not any(s.is_("notice", *_OUT) for s in told):
        return False
    behind = chart.tokens[end].key if end < len(chart.tokens) else ""
    by_now = behind in (*_HAS_BEEN, *_ALREADY) or chart.tokens[start - 1].key in _ALREADY
    return by_now and not any(s.group == "kind" for s in told)


def is_since_it(chart: Chart, start: int) -> bool:
    """`кіргеніне бір сағат болды`: what happened stands before how long ago it was."""
    key = chart.tokens[start - 1].key if start else ""
    return bool(_SINCE_IT.search(key)) and not key.startswith(_LASTS)  # "тұрғанына 30 сағат"
