"""Km without their unit: driven ("за ночь 4 проехали"), or left where others are driven."""

from core.phrase.reading.denial import is_kazakh_no
from core.phrase.reading.numerals import numeral
from core.phrase.reading.spans import Chart, Span
from core.phrase.vocabulary import Vocabulary

_MOST_KM = 60
_DRAWN_UP = ("подтян", "дотян", "дополз", "доехал", "дошел")
_MEASURES = ("метр", "километр", "шакырым", "inch", "metre", "meter")
_OVER = frozenset(["за", "тунимен", "туни"])
_PARTICIPLES = ("ган", "ген", "кан", "кен")
_FROM = ("тен", "тан", "ден", "дан", "нен", "нан")
_NOW = frozenset(["теперь", "енди"])
_PERIODS = ("part", "day", "moment")


def find_driven(chart: Chart, words: Vocabulary) -> None:
    """Put a figure of km over each bare number that can only be km."""
    _find_added(chart)
    _find_minus(chart)
    _put_kazakh_from(chart)
    told = any(s.is_("figure", "km") or _is_not_a_metre(chart, s) for s in chart.spans())
    if told:
        _put_nth_reached(chart, words)
        _put_moved_from(chart)
        _put_spoken_left(chart)
    for i in range(len(chart.tokens)):
        if _is_one_km(chart, i, words):
            chart.put(Span("figure", "km", i, i + 1, 1.0))
            continue
        up_to = _is_moved_up_to(chart, i, words)
        is_km = (
            _is_fraction_alone(chart, i)
            or (told and _is_left(chart, i))
            or _is_driven(chart, i, words)
            or up_to
        )
        if is_km and _is_count(chart, i, is_marked=not up_to):
            chart.put(Span("figure", "km", i, i + 1, chart.tokens[i].number))


def _put_moved_from(chart: Chart) -> None:
    """`продвинулся с тринадцати километров до десяти`: ten are left."""
    for span in chart.spans():
        led = span.start > 0 and chart.tokens[span.start - 1].key in ("с", "со", "from")
        if not (led and span.is_("figure", "km")) or span.end + 1 >= len(chart.tokens):
            continue
        at, now = span.end + 1, chart.at(span.end + 1)
        count = numeral(now) if now is not None else chart.tokens[at].number
        if chart.tokens[span.end].key in ("до", "to") and count is not None and count <= _MOST_KM:
            chart.put(Span("stop", "filler", span.start - 1, span.end))
            chart.put(Span("figure", "km", at, now.end if now is not None else at + 1, count))


def _put_kazakh_from(chart: Chart) -> None:
    """`13-тен 11 шақырымға жылжыды`, `13 км-ден 11-ге`: where it was before."""
    for span in chart.spans():
        if not span.is_("figure", "km") or not span.start:
            continue
        before, apart = chart.at(span.start - 1), chart.tokens[span.start - 1]
        if before is None and apart.kind == "number" and apart.ending in _FROM:
            chart.put(Span("was", "from", span.start - 1, span.start))
        elif apart.key in _FROM and span.start > 1:
            led = chart.at(span.start - 2)
            if led is not None and led.is_("figure", "km"):
                chart.put(Span("was", "from", led.start, span.start))


def _put_nth_reached(chart: Chart, words: Vocabulary) -> None:
    """`был на пятнадцатом километре, продвинулся до одиннадцатого`."""
    for span in chart.spans():
        if span.group not in ("ordinal_hour", "day_word") or span.start < 2:
            continue
        moved, up_to = (chart.tokens[i].key for i in (span.start - 2, span.start - 1))
        moves = words.is_listed("creeps", moved) or moved.startswith(_DRAWN_UP)
        if moves and up_to == "до":
            chart.put(Span("figure", "km", span.start, span.end, float(span.code)))


def _put_spoken_left(chart: Chart) -> None:
    """`прошли два километра, ещё семь`: nothing stands behind it."""
    for span in chart.spans():
        before, count = chart.at(span.start - 1), numeral(span)
        ends = span.end == len(chart.tokens) or chart.tokens[span.end].kind == "sign"
        left = before is not None and before.is_("to_barrier")
        if left and ends and count is not None and count <= _MOST_KM:
            chart.put(Span("figure", "km", span.start, span.end, count))


def _find_added(chart: Chart) -> None:
    """Put a moving up over the sign of `233 +2 км`."""
    for span in chart.spans():
        if span.is_("figure", "km") and span.start and chart.tokens[span.start - 1].text == "+":
            chart.put(Span("kind", "moved", span.start - 1, span.start))


def _find_minus(chart: Chart) -> None:
    """Leave the km of `417 -3км` open: three are left, or three less."""
    for span in chart.spans():
        minus = span.start - 1
        if not span.is_("figure", "km") or minus < 1 or chart.tokens[minus].text != "-":
            continue
        tied = chart.tokens[span.start].glued and not chart.tokens[minus].glued
        behind = chart.at(span.end)
        paced = behind is not None and (behind.is_("unit", "per_hour") or behind.group == "part")
        whole = isinstance(span.value, float) and span.value.is_integer()
        if tied and whole and not paced and isinstance(span.value, float):
            chart.put(Span("figure", "km_range", span.start, span.end, (int(span.value),)))


def _is_one_km(chart: Chart, i: int, words: Vocabulary) -> bool:
    """`подтянулся на километр`: one of them."""
    verb = chart.tokens[i - 2].key if i > 1 else ""
    moves = words.is_listed("creeps", verb) or verb.startswith(_DRAWN_UP)
    return moves and chart.tokens[i - 1].key == "на" and chart.tokens[i].key == "километр"


def find_unmoved(chart: Chart) -> None:
    """Put a halt over `бір шақырым да жүрген жоқ`, `1 км де жылжымады`."""
    for span in chart.spans():
        if not span.is_("figure", "km") or span.end + 1 >= len(chart.tokens):
            continue
        too, verb = chart.tokens[span.end].key, chart.tokens[span.end + 1].key
        behind = chart.tokens[span.end + 2].key if span.end + 2 < len(chart.tokens) else ""
        denied = is_kazakh_no(verb) or (verb.endswith(_PARTICIPLES) and behind == "жок")
        if too in ("да", "де") and denied:
            end = span.end + (3 if behind == "жок" else 2)
            chart.put(Span("kind", "still", span.start, end))


def _is_fraction_alone(chart: Chart, i: int) -> bool:
    """`417 уже 10,5`: neither an hour nor trucks."""
    number, last = chart.tokens[i].number, i + 1 == len(chart.tokens)
    named = any(s.group == "who" for s in chart.spans(0, i))
    tenths = number is not None and not number.is_integer() and (number * 10).is_integer()
    return last and named and tenths and len(chart.tokens[i].text.partition(",")[2]) == 1


def _is_moved_up_to(chart: Chart, i: int, words: Vocabulary) -> bool:
    """`продвинулся до 5`, `подтянулись до 9`."""
    before = chart.tokens[i - 2].key if i > 1 else ""
    if before.isdigit() and i > 3 and chart.tokens[i - 3].key in ("с", "со"):
        before = chart.tokens[i - 4].key  # "подвинулись с 12 до 9"
    moves = words.is_listed("creeps", before) or before.startswith(_DRAWN_UP)
    if chart.tokens[i].ending in ("ге", "ке", "га", "ка"):  # "подтянулся 3-ке дейін"
        around = [t.key for t in (*chart.tokens[i - 1 : i], *chart.tokens[i + 2 : i + 3])]
        behind = chart.tokens[i + 1].key if i + 1 < len(chart.tokens) else ""
        drew = any(words.is_listed("creeps", k) or k.startswith(_DRAWN_UP) for k in around)
        return behind == "дейин" and drew
    return moves and chart.tokens[i - 1].key in ("до", "to")


def _is_count(chart: Chart, i: int, *, is_marked: bool = True) -> bool:
    token = chart.tokens[i]
    number = token.number
    before = chart.at(i - 1)
    timed = before is not None and before.group == "time" and chart.tokens[i - 1].key != "бери"
    return (
        number is not None
        and chart.is_free(i)
        and not (timed and is_marked)
        and not (token.ending and is_marked)
        and (number > 0 or (before is not None and before.group == "crossing"))
        and number <= _MOST_KM
    )


def _is_left(chart: Chart, i: int) -> bool:
    """`прошел 3 км, осталось 6`, `кешегі 9 км, бүгін 7`: nothing stands behind it."""
    before, after = chart.at(i - 1), chart.at(i + 1)
    if after is not None and after.is_("to_barrier"):
        return True
    last = after is None and (i + 1 == len(chart.tokens) or chart.tokens[i + 1].kind == "sign")
    if last and before is not None and before.group == "crossing":
        return True  # "таскала 3 км сырымда 16"
    ends = after is None and (i + 1 == len(chart.tokens) or chart.tokens[i + 1].kind == "sign")
    of_now = before is not None and (before.is_("day", "0") or before.is_("moment", "now"))
    of_now = of_now or chart.tokens[i - 1].key in _NOW
    over_night = after is not None and after.group == "part" and chart.tokens[i + 1].key in _OVER
    ends = ends or over_night or (after is not None and _is_not_a_metre(chart, after))
    return ends and before is not None and (of_now or before.is_("to_barrier"))


def _is_not_a_metre(chart: Chart, span: Span) -> bool:
    """`осталось 4, ни метра за ночь`: told of km."""
    keys = (token.key for token in chart.tokens[span.start : span.end])
    return span.is_("kind", "still") and any(key.startswith(_MEASURES) for key in keys)


def _is_driven(chart: Chart, i: int, words: Vocabulary) -> bool:
    """A verb of moving beside it, and how long it took: no hour, no trucks."""
    around = (j for j in (i - 1, i + 1) if 0 <= j < len(chart.tokens))
    moves = any(words.is_listed("creeps", chart.tokens[j].key) for j in around)
    return moves and any(
        s.group in _PERIODS or s.is_("time", "since") or s.is_("unit", "per_day", "per_hour")
        for s in chart.spans(0, i)
    )
