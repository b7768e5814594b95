"""Sums of money without their unit."""

from collections.abc import Container

from core.phrase.moments.said import packed_clock
from core.phrase.reading.spans import Chart, Span

_PAID = (
    *("аванс", "каспи", "kaspi", "баланс", "суточн", "командировоч", "штраф", "айыппул", "чек"),
    *("долг", "зарплат", "деньг", "акша"),
)
_PAYS = (
    *("перечисл", "перевел", "закин", "заплат", "оплат", "выплат", "выдал", "одолжил"),
    *("толед", "толеп", "аудар", "paid"),
)
_NEVER_HOURS = ("питани", "еду", "солярк", "топлив", "дизел", "расход", "проезд", "запчаст")
_FOR = (
    *("стоянк", "свх", "ремонт", "шиномонт", "мойк", "штраф", "хранени", "телефон", "эвакуатор"),
    *_NEVER_HOURS,
)
_FOR_IT = ("тамакка", "тамагына", "соляркага", "жанармайга", "шыгынга", "шыгындарга")
_LEADS_HOUR = frozenset(["в", "к", "с", "до", "около", "сагат", "at", "by"])
_LEAST_SUM, _THREE = 1000, 3


def put_sum(chart: Chart, i: int, plates: Container[str], orders: Container[str]) -> bool:
    """`закинуть баланс 2000`, `30 000 на питание`: no hour beside a word of money."""
    if chart.tokens[i].key in orders:
        return False  # "1185 оплатили стоянку"
    number, end = _number(chart, i, plates)
    behind = chart.at(end)
    alone = chart.is_free(i) and not (behind is not None and behind.group == "unit")
    paid = i > 0 and chart.tokens[i - 1].key.startswith(_PAID)
    paid = paid or _is_paid_out(chart, i, end) or _is_for(chart, i, end)
    alone = alone and not (i and chart.tokens[i - 1].key in _LEADS_HOUR)
    if number is None or number < _LEAST_SUM or not (paid and alone):
        return False
    chart.put(Span("figure", "money", i, end, number))
    return True


def _number(chart: Chart, i: int, plates: Container[str]) -> tuple[float | None, int]:
    """The number here and its end; `30 000` is one where it is no plate of ours."""
    token, number = chart.tokens[i], chart.tokens[i].number
    rest = chart.tokens[i + 1] if i + 1 < len(chart.tokens) else None
    split = rest is not None and chart.is_free(i + 1) and rest.text.isdigit()
    if number is None or rest is None or not split or token.text in plates:
        return number, i + 1
    if len(rest.text) != _THREE or not rest.text.endswith("00") or len(token.text) > _THREE:
        return number, i + 1
    return number * _LEAST_SUM + float(rest.text), i + 2


def _is_paid_out(chart: Chart, i: int, end: int) -> bool:
    """`перечислила 30 000`, `Ахметову аударды 5000`."""
    before = chart.tokens[i - 1].key if i else ""
    behind = [token.key for token in chart.tokens[end : end + 2]]
    told = behind if packed_clock(chart.tokens[i]) is None else []  # "1300 оплатил бронь"
    return any(key.startswith(_PAYS) for key in (before, *told))


def _is_for(chart: Chart, i: int, end: int) -> bool:
    """`2000 за стоянку`, `5000 тамаққа`; `1400 на стоянку встал` is an hour."""
    keys = [token.key for token in chart.tokens[end : end + 2]]
    if any(key in _FOR_IT for key in (chart.tokens[i - 1].key if i else "", *keys[:1])):
        return True
    named = len(keys) > 1 and keys[1].startswith(_FOR)
    never = named and keys[1].startswith(_NEVER_HOURS)
    return named and (keys[0] in ("за", "for") or (keys[0] == "на" and never))
