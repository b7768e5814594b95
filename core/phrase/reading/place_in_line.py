"""A place in a line: "5-й в очереди", "на табло сорок третья", the nth day of standing in it."""

from core.phrase.reading.spans import Chart, Span

_ORDINALS = ("ми", "ые", "ыми", "й", "м", "ши", "шы", "ым", "ой", "st", "nd", "rd", "th")
_NTH = ("и", "ий", "й", "ый", "е", "ые", "ья", "ши", "шы", "st", "nd", "rd", "th")
_LINES = ("in_queue", "queue", "still", "stood", "joined_queue")
_PLACES = frozenset(["место", "месте", "местом", "орын", "орында", "орындамыз"])


def put_place_in_line(chart: Chart, i: int) -> bool:
    """`5-й в очереди`, `кезекте 120-шы`: those before it are ahead."""
    token, here = chart.tokens[i], chart.at(i)
    start, end = (i, i + 1) if here is None else (here.start, here.end)
    before = chart.at(start - 1)
    being = i + 1 < len(chart.tokens) and chart.tokens[i + 1].key in ("болып", "боп")
    after = chart.at(i + 2 if being else end)  # "15-ші болып тұр"
    in_line = any(s is not None and s.is_("kind", *_LINES) for s in (before, after))
    nth = here is not None and here.group == "ordinal"
    in_line = in_line or (nth and (_is_on_board(chart, end) or _is_his(chart, start)))
    place = float(here.code) if here is not None and here.group == "ordinal" else token.number
    if place and _is_nth(chart, i):
        chart.put(Span("figure", "vehicles", i, i + 2, place - 1))
        return True
    if not place or (here is None and token.ending not in _ORDINALS):
        return False
    if not in_line:
        return _put_far_place(chart, i)
    start -= nth and _is_his(chart, start)  # "он" is ten in Kazakh
    chart.put(Span("figure", "vehicles", start, end, place - 1))
    return True


def _is_on_board(chart: Chart, end: int) -> bool:
    """`на табло наша сорок третья`: its place among those who wait."""
    return chart.at(end) is None and any(
        token.key in ("табло", "таблода", "карго") for token in chart.tokens
    )


def _is_his(chart: Chart, start: int) -> bool:
    """`пропустил двоих, теперь он шестой`."""
    his = start > 0 and chart.tokens[start - 1].key in ("он", "она", "я")
    last = chart.at(start + 1) is None
    return his and last and any(s.is_("kind", *_LINES) for s in chart.spans(0, start))


def _is_nth(chart: Chart, i: int) -> bool:
    """`на табло 14 место`, `кезекте 14 орында`."""
    behind = chart.tokens[i + 1].key if i + 1 < len(chart.tokens) else ""
    if behind not in _PLACES or chart.tokens[i].kind != "number":
        return False
    return any(s.is_("kind", *_LINES, "called") or s.group == "board" for s in chart.spans())


def _put_far_place(chart: Chart, i: int) -> bool:
    """`в очереди на выгрузку 5-й`: a place in a line that is not of the border, and no date."""
    queued = any(
        s.is_("kind", "in_queue") or (s.is_("kind", "arrived") and _names_queue(chart, s))
        for s in chart.spans(0, i)
    )
    nth = chart.tokens[i].ending in ("й", "ши", "шы") and chart.at(i + 1) is None
    if queued and nth:
        chart.put(Span("figure", "other", i, i + 1))
    return queued and nth


def _names_queue(chart: Chart, span: Span) -> bool:
    return any(token.key.startswith("очеред") for token in chart.tokens[span.start : span.end])


def put_day_of_waiting(chart: Chart, i: int) -> bool:
    """`3-и сутки`, `2-й день`: neither an hour nor so many of them."""
    token, unit = chart.tokens[i], chart.at(i + 1)
    counts = unit is not None and unit.is_("unit", "days", "hours", "per_day")
    if unit is None or not counts or token.ending not in _NTH or token.kind != "number":
        return False
    chart.put(Span("figure", "other", i, unit.end))
    return True
