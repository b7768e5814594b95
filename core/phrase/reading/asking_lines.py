"""Lines that only ask: "кто на сырыме стоит", "сырым бос па?"; nothing is written of them."""

from core.phrase.reading.spans import Chart
from core.phrase.vocabulary import Vocabulary

_PARTICLES = frozenset(["ма", "ме", "ба", "бе", "па", "пе"])
_ASKED = (
    *("спраш", "спросил", "интерес", "сурады", "сурап", "сурай", "билгиси"),
    *("asks", "asked", "asking", "wants"),
)
_THOSE = frozenset(["все", "всех", "всем", "те", "тот", "тем"])
_SOME, _CUSTOMER = ("то", "нибудь"), "клиент"
_REPORTS = frozenset(["деп", "деди", "дейди"])
_BREAKS = frozenset(",;.!\n")
_SMALL = ("stop", "conjunction", "time", "who", "hint", "crossing")
_POLITE = ("stop", "conjunction", "part", "day")


def asks(chart: Chart, words: Vocabulary) -> bool:
    """True of a line that is one question and tells nothing before it."""
    tokens = chart.tokens
    end = len(tokens)
    while end and tokens[end - 1].kind == "sign":
        end -= 1
    marked = any(token.text == "?" for token in tokens[end:])
    if any(tokens[i].text in _BREAKS for i in range(end)) or tells_of_question(chart, words):
        return False
    first = next((i for i in range(end) if _is_content(chart, i, words)), None)
    if first is None:
        return marked
    some = first + 1 < end and tokens[first + 1].key in _SOME  # "где-то 8 км"
    some = some or (first > 0 and tokens[first - 1].key in _THOSE)  # "все кто на сырыме стоят"
    leads = words.role("question", tokens[first].key) == "leads" and not some
    leads = leads or words.role("question", tokens[end - 1].key) == "leads"  # "кезек қанша"
    particle = tokens[end - 1].key in _PARTICLES and tokens[end - 1].kind == "word"
    anywhere = any(words.role("question", t.key) == "anywhere" for t in tokens[:end])
    return marked or leads or (particle and end > first + 1) or anywhere


def tells_of_question(chart: Chart, words: Vocabulary) -> bool:
    """`клиент спрашивает где машина`, `заказчик ругается где груз`: that is told."""
    if any(words.role("speaker", token.key) == _CUSTOMER for token in chart.tokens):
        return True
    reported = (s for s in chart.spans() if s.is_("kind", "note") and s.end - s.start > 1)
    if any(chart.tokens[s.end - 1].key in _REPORTS for s in reported):
        return True  # "қашан өтеді деп клиент мазалап жатыр"
    return any(token.key.startswith(_ASKED) for token in chart.tokens)


def _is_content(chart: Chart, i: int, words: Vocabulary) -> bool:
    if words.role("question", chart.tokens[i].key):
        return True
    span = chart.at(i)
    return span.group not in _SMALL if span is not None else chart.tokens[i].kind != "sign"


def says_nothing(chart: Chart) -> bool:
    """True of a greeting, of thanks: no word but small ones."""
    return all(
        token.kind == "sign" or ((span := chart.at(i)) is not None and span.group in _POLITE)
        for i, token in enumerate(chart.tokens)
    )
