"""Quantities of a line: km, trucks, money, the pace of a post, free hours, a place in the queue."""

from math import ceil

from core.phrase.reading.looks_measured import is_put_aside
from core.phrase.reading.metres import in_km, put_half_km, put_metres
from core.phrase.reading.numerals import AMOUNTS, numeral
from core.phrase.reading.place_in_line import put_day_of_waiting, put_place_in_line
from core.phrase.reading.spans import Chart, Span
from core.phrase.reading.speeds import put_speed
from core.phrase.reading.sums import put_sum
from core.phrase.world import World

_ONE_TRUCK = frozenset(
    (
        *("машина", "машину", "машине", "машиной", "фура", "фуру", "фуре", "фурой", "авто"),
        *("тачка", "тачку", "грузовик", "колик", "коликти", "колиги"),
        *("truck", "vehicle", "car", "lorry"),
    )
)
_FIGURES = ("km", "metres", "vehicles", "money", "other")
_FROM = frozenset(["дан", "ден", "тан", "тен", "нан", "нен"])
_ABOUT = frozenset(["шакты", "шамалы", "жуык", "ак", "астам", "артык", "жакын", "тарта"])
_TOOK = ("принял", "запустил", "впустил", "пустил", "взял", "забрал", "зашло", "прошло", "заехало")
_PIECES = frozenset(["штук", "шт", "штуки", "дана"])
_RATES = ("per_hour", "per_day")
_NTH_TRUCK, _LONGEST_COUNT = ("й", "ю", "го", "му"), 2
_NTHS = ("ordinal", "ordinal_hour", "day_word")
_MEASURED_TO = ("to_barrier", "place", "crossing")
_LAST_HOUR, _LAST_MINUTE = 24, 59
_MOST_TAKEN = {"per_hour": 100, "per_day": 900}


def measure(chart: Chart, world: World) -> None:
    """Put a span of group `figure` over each quantity with its unit."""
    _put_slots(chart)
    _put_board(chart, world)
    _put_second_km(chart)
    for i in range(len(chart.tokens)):
        if put_day_of_waiting(chart, i) or put_place_in_line(chart, i) or put_speed(chart, i):
            continue
        if put_sum(chart, i, world.index.by_digits, world.index.by_order) or is_put_aside(chart, i):
            continue
        value = _figure(chart, i)
        if value is None:
            put_half_km(chart, i)
            continue
        unit = chart.at(_past_about(chart, i + 1))
        here = chart.at(i)
        if here is not None and here.group in _NTHS and not _is_km(unit):
            continue
        if unit is not None and chart.tokens[unit.start].key == "сагатта":
            chart.put(Span("unit", "hours", unit.start, unit.end))
            continue  # "екі сағатта жетеді" is no pace
        if unit is not None and unit.group == "unit" and unit.code in (*_FIGURES, *_RATES):
            if not _is_plate_before_unit(chart, i, unit, world):
                _put_figure(chart, i, unit, value)
        elif chart.is_free(i) or _is_in_words(chart.at(i)):
            _put_turned(chart, i, value, world)
            _put_parted(chart, i, value)


def _put_second_km(chart: Chart) -> None:
    """`на втором километре`: no second place of unloading."""
    for span in chart.spans():
        if _is_km(span) and span.start and chart.tokens[span.start - 1].key == "втором":
            chart.put(Span("figure", "km", span.start - 1, span.end, 2.0))


def _put_parted(chart: Chart, i: int, value: float | tuple[int, int]) -> None:
    """`40 до самары км`: what it is measured to stands before the unit."""
    at = i + 1
    while (between := chart.at(at)) is not None and (
        between.group in _MEASURED_TO or between.is_("time", "until")
    ):
        at = between.end
    unit, behind = chart.at(at), chart.at(at + 1)
    named = at > i + 2 and chart.is_free(i) and _is_km(unit)
    if named and isinstance(value, float) and (behind is None or behind.group != "figure"):
        chart.put(Span("figure", "km", i, i + 1, value))
        chart.put(Span("stop", "filler", at, at + 1))


def _is_in_words(span: Span | None) -> bool:
    return numeral(span) is not None or (span is not None and span.group in ("amount", "numerals"))


def _put_board(chart: Chart, world: World) -> None:
    """`карго показывает 250 на сырыме`, `табло сырым 310`: neither an hour nor a truck of ours."""
    if not any(s.group == "board" for s in chart.spans()):
        return
    if not any(s.group == "crossing" for s in chart.spans()):
        return
    for i, token in enumerate(chart.tokens):
        count, after = token.number, chart.at(i + 1)
        alone = chart.is_free(i) and not token.ending and token.kind == "number"
        counted = after is not None and after.group in ("unit", "slots", "month")
        ours = token.text in world.index.by_digits
        if alone and not (counted or ours) and count is not None and count > _LAST_MINUTE:
            chart.put(Span("figure", "vehicles", i, i + 1, count))
            return


def _put_slots(chart: Chart) -> None:
    """`14 свободных слотов`, `слотов 14`."""
    on_board = any(span.group == "board" for span in chart.spans())
    for span in chart.spans():
        if span.group != "slots" and not (on_board and span.is_("load", "clear")):
            continue
        for i in (span.end, span.start - 1):
            count = chart.tokens[i].number if chart.is_free(i) else None
            if count is not None and count.is_integer() and not _is_date(chart, i):
                start, end = min(i, span.start), max(i + 1, span.end)
                chart.put(Span("slots", "count", start, end, count))
                break
        else:
            _put_pieces(chart, span)


def _put_pieces(chart: Chart, slots: Span) -> None:
    """`слоты на 23 есть, 12 штук`: pieces of what was named before."""
    for i in range(slots.end, len(chart.tokens) - 1):
        count = chart.tokens[i].number if chart.is_free(i) else None
        if count is not None and chart.tokens[i + 1].key in _PIECES:
            chart.put(Span("slots", "count", i, i + 2, count))
            return
    last = len(chart.tokens) - 1
    count = chart.tokens[last].number if chart.is_free(last) else None
    if count is not None and last > slots.end and chart.tokens[last - 1].text in ("-", ":"):
        chart.put(Span("slots", "count", last, last + 1, count))  # "слоты 22.11 - 15"


def _is_date(chart: Chart, i: int) -> bool:
    """`на 22 броней нет`, `бос бронь 22-сі`."""
    return bool(chart.tokens[i].ending) or (i > 0 and chart.tokens[i - 1].key in ("на", "к"))


def _is_left(chart: Chart, start: int, end: int) -> bool:
    """`до шлагбаума четыре с половиной`, `осталось 3.5`, `екі жарым қалды`."""
    around = (chart.at(start - 1), chart.at(end))
    return any(s is not None and s.group == "to_barrier" for s in around)


def _is_km(unit: Span | None) -> bool:
    return unit is not None and unit.is_("unit", "km")


def _past_about(chart: Chart, i: int) -> int:
    """Where the unit stands of `отыз шақты көлік`, `300ден астам машина`."""
    keys = [token.key for token in chart.tokens[i : i + 2]]
    if keys[1:] and keys[1] in _ABOUT and keys[0] in _FROM and chart.tokens[i].glued:
        return i + 2
    return i + 1 if keys and keys[0] in _ABOUT else i


def _put_pace(chart: Chart, start: int, end: int, value: float | tuple[int, int]) -> bool:
    """`сағатына 4-5 қана алады`, `в час по 8 пускают`: so many trucks, though nobody says so."""
    rate, after = _rate_before(chart, start), chart.at(end)
    while after is not None and after.group == "stop":
        after = chart.at(after.end)
    took = end < len(chart.tokens) and chart.tokens[end].key.startswith(_TOOK)
    if rate is None or not (took or (after is not None and after.group == "load")):
        return False
    chart.put(Span("figure", rate.code, rate.start, end, value))
    return True


def _figure(chart: Chart, i: int) -> float | tuple[int, int] | None:
    token, span = chart.tokens[i], chart.at(i)
    if span is not None and span.group in _NTHS:
        return float(span.code)  # "алтыншы шақырымда", "до семнадцатого километра"
    if span is not None and isinstance(span.value, tuple) and span.group == "numerals":
        return span.value
    if span is not None:
        return AMOUNTS.get(span.code) if span.group == "amount" else numeral(span)
    if token.kind == "stamp" and len(token.parts) == 2:
        a, b = token.parts
        return float(f"{a}.{token.text.split(token.sep)[1]}") if token.sep == "." else (a, b)
    return token.number


def _put_figure(chart: Chart, i: int, unit: Span, value: float | tuple[int, int]) -> None:
    covered = chart.at(i)
    start = covered.start if covered is not None else i
    from_start = _from_to(chart, start)
    if from_start is not None and isinstance(value, float):
        start, value = from_start, (int(chart.tokens[from_start + 1].number or 0), int(value))
    if unit.code == "metres":
        put_metres(chart, start, unit, value)
        return
    after = chart.at(unit.end)
    counts = unit.code == "vehicles"  # "2 км за час" is no pace of the post
    if _is_price(unit, value):
        chart.put(Span("figure", "money", start, unit.end, value))
        return
    if counts and after is not None and after.is_("unit", *_RATES):
        chart.put(Span("figure", after.code, start, after.end, value))
        return
    rate = _rate_before(chart, start)
    if rate is not None and unit.code == "vehicles":
        chart.put(Span("figure", rate.code, rate.start, unit.end, value))
        return
    if counts and isinstance(value, tuple):
        value = float(ceil(sum(value) / 2))  # "5-6 машин": its words are kept
    is_range = isinstance(value, tuple) and unit.code not in _RATES
    code = f"{unit.code}_range" if is_range else unit.code
    chart.put(Span("figure", code, start, unit.end, value))


def _is_price(unit: Span, value: float | tuple[int, int]) -> bool:
    """`15000 в сутки`, `простой 300 в час`: no post takes so many."""
    most = _MOST_TAKEN.get(unit.code)
    return most is not None and isinstance(value, float) and value > most


def _from_to(chart: Chart, start: int) -> int | None:
    """Where `от 5 до 7 км` begins."""
    if start < 3 or chart.tokens[start - 3].key not in ("от", "from"):
        return None
    told = chart.tokens[start - 1].key in ("до", "to") and chart.is_free(start - 2)
    number = chart.tokens[start - 2].number
    return start - 3 if told and number is not None and number.is_integer() else None


def _rate_before(chart: Chart, start: int) -> Span | None:
    """`в час по 4 машины`, `сағатына 4 көлік`."""
    before = chart.at(start - 1)
    while before is not None and before.group in ("time", "load", "stop", "direction"):
        before = chart.at(before.start - 1)
    return before if before is not None and before.is_("unit", *_RATES) else None


def _is_plate_before_unit(chart: Chart, i: int, unit: Span, world: World) -> bool:
    """`417 км 92`, `233 машина сломалась`, `417 за сутки 2 км`: the first number is the truck."""
    token = chart.tokens[i]
    nth = token.ending in _NTH_TRUCK and len(token.text) > _LONGEST_COUNT  # "417-й метров двести"
    if token.text not in world.index.by_digits or not (i == 0 or nth):
        return False
    behind = chart.is_free(unit.end) and chart.tokens[unit.end].kind == "number"
    far = unit.code == "km" and len(chart.tokens[i].text) == 3  # "417 км: 8"
    return behind or far or unit.code in ("vehicles", "other", "metres", *_RATES)


def _is_truck_behind_its_name(chart: Chart, i: int, world: World) -> bool:
    """`машина 417 стоит`, `Truck 902 BC 07 waiting`: one truck, and not so many."""
    before = chart.tokens[i - 1].key if i else ""
    return before in _ONE_TRUCK and chart.tokens[i].text in world.index.by_digits


def _put_turned(chart: Chart, i: int, value: float | tuple[int, int], world: World) -> None:
    """`км 92` is a mark on the road; `километров 13`, `машин сорок` are about so many."""
    if _is_truck_behind_its_name(chart, i, world):
        return
    here = chart.at(i)
    start, end = (i, i + 1) if here is None else (here.start, here.end)
    away = start > 1 and chart.tokens[start - 2].key == "километрах"  # "километрах в семи"
    unit, after = chart.at(start - 2 if away else start - 1), chart.at(end)
    if _put_pace(chart, start, end, value) or (after is not None and after.is_("unit", "hours")):
        return
    if isinstance(value, float) and not value.is_integer() and _is_left(chart, start, end):
        chart.put(Span("figure", "km", start, end, value))  # half a truck does not stand ahead
        return
    on_board = unit is not None and unit.group == "board"
    if on_board or (start and chart.tokens[start - 1].key == "табло"):
        if isinstance(value, float) and value > _LAST_HOUR and here is None and after is None:
            chart.put(Span("figure", "vehicles", start, end, value))  # "на табло 300"
        return
    if unit is not None and unit.group == "unit":
        _put_behind_unit(chart, unit, (start, end), value)


def _put_behind_unit(
    chart: Chart, unit: Span, where: tuple[int, int], value: float | tuple[int, int]
) -> None:
    start, end = where
    after = chart.at(end)
    if isinstance(value, tuple):
        middle = float(ceil(sum(value) / 2))
        if unit.code == "vehicles":
            chart.put(Span("figure", "vehicles", unit.start, end, middle))  # "машин 30-35"
        elif unit.code == "km":
            chart.put(Span("figure", "km_range", unit.start, end, value))  # "км 9-10"
        return
    if after is not None and after.group == "unit":
        return
    about = chart.at(start) is not None or _is_left(chart, start, end)  # "км 15 осталось"
    told = chart.tokens[unit.start].key.startswith(("километра", "километров"))
    code = "road_km" if unit.code == "km" and not (about or told) else unit.code
    if unit.code == "metres" and len(chart.tokens[unit.start].key) > 1:
        chart.put(Span("figure", "km", unit.start, end, in_km(value)))
    if unit.code in ("km", "vehicles") and unit.end - unit.start == 1:
        chart.put(Span("figure", code, unit.start, end, value))
