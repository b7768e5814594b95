"""What was told before is denied: "өтті деген қате", "то, что прошёл, неправда", "отказ емес"."""

from core.phrase.reading.spans import Chart, Span

_UNTRUE = ("кате", "отирик", "жалган", "ошибк", "неправд", "невер", "вран", "false", "untrue")
_SAID = frozenset(["деген", "дегени", "дегендери", "дегениниз", "деп"])
_LIES = ("неправд", "вран")
_DASHES = frozenset(["-", "—", "–"])
_BESIDE = ("post", "crossing", "stop")
_NOUNS = frozenset(
    {"refused", "inspection", "turned_back", "breakdown", "unloading", "loading", "called"}
)


def is_untrue(chart: Chart, span: Span, since: int) -> bool:
    """True of a word that stands as what is not so."""
    if span.code in _NOUNS and _key(chart, span.end) == "емес":
        return not chart.tokens[span.end - 1].key.endswith(("жатыр", "тур"))
    if _key(chart, span.end) in _SAID:
        return _key(chart, span.end + 1).startswith(_UNTRUE)
    return _is_said_to_be(chart, span, since) and _is_untrue_behind(chart, span.end)


def _is_said_to_be(chart: Chart, span: Span, since: int) -> bool:
    """`что прошёл`, `то, что он прошёл`."""
    return any(token.key in ("что", "that") for token in chart.tokens[since : span.start])


def _is_untrue_behind(chart: Chart, i: int) -> bool:
    """`… русских — ошибка`: only the post and a sign between."""
    while i < len(chart.tokens):
        here = chart.at(i)
        if _key(chart, i).startswith(_UNTRUE):
            return True
        if _key(chart, i) == "не":
            ends = i + 2 >= len(chart.tokens) or chart.tokens[i + 2].kind == "sign"
            return ends and _key(chart, i + 1) in ("правда", "так", "верно")  # "не так давно"
        if here is None and not _leads_on(chart, i):
            return False
        if here is not None and here.group not in _BESIDE:
            return False
        i = i + 1 if here is None else here.end
    return False


def _leads_on(chart: Chart, i: int) -> bool:
    """A dash, `это`; behind a comma a mistake may be one of the papers."""
    if chart.tokens[i].text == ",":
        return _key(chart, i + 1).startswith(_LIES) or _key(chart, i + 1) == "это"
    return chart.tokens[i].text in _DASHES or _key(chart, i) == "это"


def _key(chart: Chart, i: int) -> str:
    return chart.tokens[i].key if i < len(chart.tokens) else ""
