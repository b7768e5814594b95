"""What went through or came back and is no truck: "снт прошла", "вернули паспорт"."""

from core.phrase.reading.spans import Chart, Span

_WENT = frozenset({"passed", "turned_back", "entered", "left"})
_PAPERS = (
    *(
        "документ",
        "кагаз",
        "оплат",
        "деньг",
        "акша",
        "талон",
        "деклар",
        "инвойс",
        "накладн",
    ),
    *("справк", "пропуск", "заявк", "сертификат", "сведени", "данны", "трудов", "платеж"),
)
_REACH = 4
_SHORT = frozenset(["снт", "спот", "допп", "qr", "цмр", "cmr", "эсф", "эдо", "ттн", "упд"])
_HELD = ("паспорт", "права", "ключ", "телефон")
_SENT_BY_HIM = (
    *("фото", "сурет", "видео", "аудио", "дауыс", "скан", "смс", "чек", "локац", "геолок"),
    *("кужат", "кагаз", "акша"),
)
_KAZAKH_PAST = ("ты", "ти", "ды", "ди", "дик", "дык", "дим", "дым")
_KAZAKH_CASES = ("дан", "ден", "тан", "тен", "нан", "нен", "мен", "пен", "бен")
_AGREES = {"отти": ("ы", "и", "з", "р"), "ли": ("ы", "и"), "ла": ("а", "я"), "ло": ("о", "е")}
_MASTERS = ("ика", "щика", "ера", "ора", "иста", "аря", "ача", "вца", "рача")


def is_of_thing(chart: Chart, span: Span, since: int) -> bool:
    """True of a word for a truck that stands beside a paper, a payment or a man sent for."""
    if span.code == "called":
        return _is_sent_for(chart, span)
    if span.code == "delivered":
        return _is_paper_handed(chart, span)
    return span.code in _WENT and (_is_subject(chart, span, since) or _is_given(chart, span))


def _is_subject(chart: Chart, span: Span, since: int) -> bool:
    """`оплата прошла`, `декларация выпущена`; `документы сдал, прошел` is of the truck."""
    i = span.start - 1
    if i < since or chart.tokens[i].kind != "word":
        return False
    key, verb = chart.tokens[i].key, chart.tokens[span.end - 1].key
    before = chart.tokens[i - 1].key if i > since else ""
    if before in ("по", "с", "на", "за", "без", "нет"):
        return False
    if key in _SHORT:
        return verb.endswith(("ла", "ло", "тти", "отти")) or verb.startswith("жибер")
    if verb.endswith(_KAZAKH_PAST):
        named = key.startswith((*_PAPERS, "кужат"))
        return named and not key.endswith(_KAZAKH_CASES)  # "декларация шықты"
    agrees = next((ends for tail, ends in _AGREES.items() if verb.endswith(tail)), None)
    agrees = ("а", "я", "ы", "и") if agrees is None and verb.endswith(("на", "ны")) else agrees
    return key.startswith(_PAPERS) and agrees is not None and key.endswith(agrees)


def _is_given(chart: Chart, span: Span) -> bool:
    """`вернули талон`, `вернул паспорт`."""
    behind = chart.tokens[span.end].key if span.end < len(chart.tokens) else ""
    verb = chart.tokens[span.end - 1].key
    before = chart.tokens[span.start - 1].key if span.start else ""
    if verb.startswith("жибер") and before.startswith(_SENT_BY_HIM):
        return True  # "фото жіберді"
    gives = span.code == "turned_back" and verb.startswith(("верн", "отда", "кайтар"))
    releases = span.code == "passed" and verb.startswith("выпусти")  # "выпустили декларацию"
    return (gives or releases) and behind.startswith((*_PAPERS, *_HELD))


def _is_paper_handed(chart: Chart, span: Span) -> bool:
    """`паспорт сдал`, `тапсырды құжаттарын`: papers, and no cargo."""
    hands = chart.tokens[span.start].key.startswith(("сда", "тапсыр"))
    near = range(max(0, span.start - _REACH), min(span.end + 2, len(chart.tokens)))
    keys = [chart.tokens[i].key for i in near]
    papers = (*_PAPERS, *_HELD, *_SHORT, "кужат", "бумаг", "путев")
    cargo = any(key.startswith(("груз", "жук", "товар")) for key in keys)
    return hands and not cargo and any(key.startswith(papers) for key in keys)


def _is_sent_for(chart: Chart, span: Span) -> bool:
    """`вызвали сварщика`: a man nobody knows, in the accusative; `шақырдық`: we sent for him."""
    if chart.tokens[span.end - 1].key in ("шакырдык", "шакырдым"):
        return True
    return chart.is_free(span.end) and chart.tokens[span.end].key.endswith(_MASTERS)
