"""The last entry taken back, with the truck named in between: "последнюю запись по 148 убери"."""

from core.phrase.reading.spans import Chart, Span

_LAST = frozenset(["последнюю", "последняя", "последнее", "последний", "последн", "сонгы", "last"])
_ENTRY = ("запис", "жазба", "жазу", "строк", "entry", "entries")
_TAKE_BACK = frozenset(
    (
        *("убери", "уберите", "убрать", "удали", "удалите", "удалить", "отмени", "отмените"),
        *("отменить", "сотри", "сотрите", "стереть", "снеси", "ошир", "оширип", "алып", "оширу"),
        *("delete", "remove", "undo"),
    )
)
_BESIDE = ("stop", "who", "time")


def find_withdrawals(chart: Chart) -> None:
    """Put the command over the verb, where nothing but a truck stands beside the last entry."""
    if any(s.group == "command" for s in chart.spans()):
        return
    keys = [token.key for token in chart.tokens]
    last = next((i for i, key in enumerate(keys) if key in _LAST), None)
    verb = next((i for i, key in enumerate(keys) if key in _TAKE_BACK), None)
    if last is None or verb is None:
        return
    told = {i for i, key in enumerate(keys) if i in (last, verb) or key.startswith(_ENTRY)}
    if not all(i in told or _is_small(chart, i) for i in range(len(keys))):
        return
    for i in told:
        chart.put(Span("stop", "filler", i, i + 1))
    chart.put(Span("command", "withdraw", verb, verb + 1))


def _is_small(chart: Chart, i: int) -> bool:
    span = chart.at(i)
    return chart.tokens[i].kind == "sign" or (span is not None and span.group in _BESIDE)
