"""What a customer was told, whatever stands between: "клиенту 1179 сказали завтра к вечеру"."""

from core.phrase.naming.spoken_of import Who
from core.phrase.reading.spans import Chart, Span
from core.phrase.reading.tokens import Token

_TO_CUSTOMER = (
    *(
        "клиенту",
        "клиентам",
        "клиентке",
        "клиентти",
        "клиентине",
        "клиенттерге",
        "заказчику",
        "заказчикам",
        "получателю",
    ),
    *("грузополучателю", "тапсырысшыга", "алушыга", "customer", "client"),
)
_TOLD = (
    "сказал",
    "сообщил",
    "назвал",
    "пообещ",
    "обещал",
    "айтт",
    "дедик",
    "дедим",
    "told",
    "promised",
)
_REACH = 4


def find_promises(chart: Chart) -> None:
    """Put a promise over the word of telling near a customer in the dative."""
    for i, token in enumerate(chart.tokens):
        if token.key not in _TO_CUSTOMER:
            continue
        around = [*range(i + 1, i + 1 + _REACH), *range(i - 1, i - 1 - _REACH, -1)]
        told = next((j for j in around if _tells(chart, i, j)), None)
        if told is not None:
            chart.put(Span("kind", "promise", told, told + 1))


def _tells(chart: Chart, customer: int, j: int) -> bool:
    if not 0 <= j < len(chart.tokens) or not _is_told(chart.tokens[j]):
        return False
    span = chart.at(j)
    if span is not None and (span.end - span.start > 1 or span.group == "reminder"):
        return False
    between = range(min(customer, j) + 1, max(customer, j))
    return all(_is_small(chart, k) for k in between)


def _is_told(token: Token) -> bool:
    return token.kind == "word" and token.key.startswith(_TOLD)


def _is_small(chart: Chart, k: int) -> bool:
    span = chart.at(k)
    if span is None:
        return chart.tokens[k].kind in ("number", "word") or chart.tokens[k].text == ","
    return isinstance(span.value, Who) or (
        span.group in ("stop", "hint", "time", "day", "part") or span.is_("kind", "contact")
    )
