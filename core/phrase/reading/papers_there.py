"""Papers that are there now: "фитосертификат получили", "СНТ дайын", "пломбу поставили"."""

from collections.abc import Iterator

from core.domain.papers import DocumentKind
from core.phrase.drafts import PaperThere
from core.phrase.reading.spans import Chart, Span
from core.phrase.vocabulary import Vocabulary

SECURED = "Обеспечен"
"""The status of a DOPP that lets a truck in, as the Russian system writes it."""

_SEALED = ("опломбировал", "опломбирован", "пломбалады", "пломбаланды", "sealed")
_BREAKS = frozenset(",;.!()\n")
_BY_REASON = {
    "D01 D02 D03": DocumentKind.DOPP,
    "C04": DocumentKind.SEAL,
    "C01": DocumentKind.PASSAGE,
}
_BY_WORD = {
    ("фито", "phyto", "карантин"): DocumentKind.PHYTO,
    ("снт", "snt", "илеспе"): DocumentKind.SNT,
    ("цмр", "смр", "cmr"): DocumentKind.CMR,
    ("инвойс", "invoice"): DocumentKind.INVOICE,
    ("страхов", "осаго", "сактандыру", "insurance"): DocumentKind.INSURANCE,
    _SEALED: DocumentKind.SEAL,
}
_THERE = frozenset(
    ["есть", "дали", "имеется", "бар", "алды", "алдык", "алдым", "got", "have", "there", "done"]
)
_SECURED = ("обеспеч", "secured")
_ABSENT = frozenset(
    (
        *("нет", "нету", "без", "надо", "нужно", "нужен", "нужна", "жок", "емес", "керек"),
        *("no", "without", "need", "needs", "когда", "кашан", "when", "if", "если"),
    )
)
_NOT_YET = frozenset(
    (
        *("expected", "reminder", "promise", "waiting", "documents_wait", "refused"),
        *("turned_back", "to_storage", "not_let", "held", "inspection"),
    )
)
_MAY_SAY_SO = ("note", "swapped", "stood", "contact", "arrived", "loaded", "slot_booked", "left")


def find_papers(chart: Chart, words: Vocabulary) -> None:
    """Put a span of group `paper` (value: PaperThere) over each paper said to be there."""
    for start, end in _pieces(chart):
        papers = [i for i in range(start, end) if _kind(chart, i) is not None]
        if not papers or _is_denied(chart, start, end):
            continue
        there = [i for i in range(start, end) if _says_so(chart.tokens[i].key, words)]
        if not there or chart.tokens[end - 1].text == "?":
            continue
        secured = any(chart.tokens[i].key.startswith(_SECURED) for i in there)
        for i in there:
            _claim_word(chart, i)
        for i in papers:
            _claim_paper(chart, i, is_secured=secured)


def _pieces(chart: Chart) -> Iterator[tuple[int, int]]:
    """Parts of a line between commas and "а"."""
    begin = 0
    for i, token in enumerate(chart.tokens):
        span = chart.at(i)
        parts = token.text in _BREAKS if span is None else span.is_("conjunction", "but")
        if parts:
            if i > begin:
                yield begin, i
            begin = i + 1
    if begin < len(chart.tokens):
        yield begin, len(chart.tokens)


def _kind(chart: Chart, i: int) -> DocumentKind | None:
    span, key = chart.at(i), chart.tokens[i].key
    if span is not None and span.start != i:
        return None
    named = next((kind for words, kind in _BY_WORD.items() if key.startswith(words)), None)
    if named is not None or span is None or span.group != "reason":
        return named
    return _BY_REASON.get(span.code)


def _says_so(key: str, words: Vocabulary) -> bool:
    return key in _THERE or key.startswith(_SEALED) or words.is_listed("paper_there", key)


def _is_denied(chart: Chart, start: int, end: int) -> bool:
    if any(chart.tokens[i].key in _ABSENT for i in range(start, end)):
        return True
    return any(_is_not_yet(span) for span in chart.spans(start, end))


def _is_not_yet(span: Span) -> bool:
    ahead = span.group == "day" and int(span.code) > 0
    return ahead or span.group in ("negation", "unsure") or span.is_("kind", *_NOT_YET)


def _claim_word(chart: Chart, i: int) -> None:
    span = chart.at(i)
    if span is None or span.group == "stop" or span.is_("kind", *_MAY_SAY_SO):
        chart.put(Span("stop", "there", i, i + 1))


def _claim_paper(chart: Chart, i: int, *, is_secured: bool) -> None:
    kind, span = _kind(chart, i), chart.at(i)
    if kind is not None:
        status = SECURED if is_secured and kind == DocumentKind.DOPP else ""
        end = span.end if span is not None else i + 1
        chart.put(Span("paper", kind.value, i, end, PaperThere(kind, status)))
