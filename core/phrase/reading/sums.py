"""Sums of money without their unit."""

from core.phrase.reading.spans import Chart, Span

_PAID = (
    *("аванс", "каспи", "kaspi", "баланс", "суточн", "командировоч", "штраф", "айыппул", "чек"),
    *("долг", "зарплат", "деньг", "акша"),
)
_LEAST_SUM = 1000


def put_sum(chart: Chart, i: int) -> bool:
    """`закинуть баланс 2000`, `штраф 1500`: no hour beside a word of money."""
    number, behind = chart.tokens[i].number, chart.at(i + 1)
    paid = i > 0 and chart.tokens[i - 1].key.startswith(_PAID)
    alone = chart.is_free(i) and not (behind is not None and behind.group == "unit")
    if number is None or number < _LEAST_SUM or not (paid and alone):
        return False
    chart.put(Span("figure", "money", i, i + 1, number))
    return True
