"""What looks like a measure and is none: "10:30 мест", "4 ч до поста", "км 1180 м5"."""

from core.phrase.reading.spans import Chart, Span

_LOCAL = ("мест", "место")
_MINUTES = 2
_ROADS = frozenset(["м", "а", "р", "m", "a", "p", "r"])
_NEARER = frozenset(["ближе", "дальше", "жакынырак", "арттамыз", "артта", "closer", "behind"])
_LONGEST_ROAD = 3


def is_put_aside(chart: Chart, i: int) -> bool:
    """True where something else is found here than it looks, and put so."""
    ways = (_put_local_clock, _put_way, _put_road, _put_relative, _put_part_of)
    return any(way(chart, i) for way in ways)


def _put_local_clock(chart: Chart, i: int) -> bool:
    """`10:30 мест`, `9.40 мест`: the clock of the town, and no packages."""
    token, behind = chart.tokens[i], chart.at(i + 1)
    if token.kind != "stamp" or len(token.parts) != _MINUTES or behind is None:
        return False
    minutes = len(token.text.rpartition(token.sep)[2]) == _MINUTES
    is_local = minutes and behind.is_("unit", "other") and chart.tokens[i + 1].key in _LOCAL
    if is_local and token.sep in (":", "."):
        chart.put(Span("zone", "destination", i + 1, i + 2))
        return True
    return token.sep == ":" and behind.group == "unit"


def _put_way(chart: Chart, i: int) -> bool:
    """`4 ч до поста`, `2 часа до самары`: how long he drives yet."""
    token, unit = chart.tokens[i], chart.at(i + 1)
    if not chart.is_free(i) or token.kind != "number" or unit is None:
        return False
    to = chart.at(unit.end)
    if not unit.is_("unit", "hours", "minutes") or to is None:
        return False
    if to.group == "to_barrier" and chart.tokens[to.start].key.startswith("кал"):
        chart.put(Span("way", "drive", i, unit.end))  # "шекараға 40 минут қалды"
        return True
    if chart.tokens[to.start].key != "до":
        return False
    there = chart.at(to.end)
    ends = to.group == "to_barrier" and to.end - to.start > 1
    ends = ends or (there is not None and there.group in ("crossing", "place", "post"))
    if ends:
        chart.put(Span("way", "drive", i, unit.end))
    return ends


def _put_relative(chart: Chart, i: int) -> bool:
    """`на 2 км ближе чем`, `5 км дальше`: told from somebody else's place."""
    unit, behind = chart.at(i + 1), chart.tokens[i + 2 : i + 3]
    is_so = unit is not None and unit.is_("unit", "km", "metres", "vehicles")
    if not is_so or not behind or behind[0].key not in _NEARER:
        return False
    chart.put(Span("figure", "other", i, i + 2))
    return True


def _put_part_of(chart: Chart, i: int) -> bool:
    """`выгрузили 11 из 20 паллет`: a part of the cargo."""
    keys = [token.key for token in chart.tokens[i : i + 3]]
    if len(keys) < 3 or keys[1] not in ("из", "of") or not (keys[0] + keys[2]).isdigit():
        return False
    handed = any(s.is_("kind", "delivered", "unloading") for s in chart.spans())
    if not handed or int(keys[0]) >= int(keys[2]):
        return False
    chart.put(Span("kind", "partial", i, i + 3))
    return True


def _put_road(chart: Chart, i: int) -> bool:
    """`м5`, `а300`: a road by its number; the km beside it are a mark on it, none of a queue."""
    if not _is_road(chart, i):
        return False
    chart.put(Span("stop", "filler", i, i + 2))
    for j, mark in enumerate(chart.tokens[1:], 1):  # the first number is the truck
        unit = next((s for s in (chart.at(j - 1), chart.at(j + 1)) if _is_km(s)), None)
        if unit is not None and mark.kind == "number" and (chart.is_free(j) or _is_km(chart.at(j))):
            start, end = min(j, unit.start), max(j + 1, unit.end)
            beside = i in (end, start - 2)
            start, end = (min(start, i), max(end, i + 2)) if beside else (start, end)
            chart.put(Span("figure", "road_km", start, end, mark.number))
            break
    return True


def _is_road(chart: Chart, i: int) -> bool:
    """A letter and its number, and no plate: `а417вс163`."""
    letter, number, behind = (chart.tokens[j : j + 1] for j in range(i, i + 3))
    if not number or letter[0].key not in _ROADS or not number[0].glued:
        return False
    is_plate = bool(behind) and behind[0].glued and behind[0].kind == "word"
    is_short = number[0].text.isdigit() and len(number[0].text) <= _LONGEST_ROAD
    return is_short and not is_plate


def _is_km(span: Span | None) -> bool:
    return span is not None and span.is_("unit", "km")
