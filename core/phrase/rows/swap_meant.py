"""What `не A а B` corrects: a figure of the queue, the hour of the last word, or none of these."""

from dataclasses import replace
from datetime import datetime, time

from core.domain.clock import ORAL
from core.domain.event import EventKind, Occurred
from core.phrase.drafts import EventDraft
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip
from core.phrase.line import Line
from core.phrase.reading.spans import Chart
from core.phrase.rows.corrections import Swap
from core.phrase.rows.drafting import note

_MOST = {"km": 200.0, "vehicles": 3000.0, "": 3000.0}
_OF_PAPERS = (
    *("вес", "салмак", "салмаг", "сумм", "цмр", "смр", "cmr", "инвойс", "пломб", "брутто", "нетто"),
    *("паллет", "деклар", "накладн", "допп", "снт", "страхов", "разрешен", "телефон", "номер"),
    *("нөмір", "номир", "бага", "цен", "стоимост", "фрахт", "аванс", "оплат", "долг", "акша"),
    *("ақша", "руб", "тенге", "тонн", "weight", "seal", "invoice", "amount", "price"),
)


def is_of_papers(fact: Fact, swap: Swap) -> bool:
    """`cmr-да салмақ 21400 емес 24100`: no queue is so long, and papers have figures of their own.

    An hour with a colon, and a figure with its unit, are what they are.
    """
    told = [value for value in (swap.old, swap.new) if isinstance(value, float)]
    if any(value > _MOST.get(swap.unit, _MOST[""]) for value in told):
        return True
    if swap.unit in ("km", "vehicles") or _has_colon(fact.chart):
        return False
    return any(key.startswith(_OF_PAPERS) for key in _words_around(fact))


def _words_around(fact: Fact) -> list[str]:
    """Words of the same breath, from sign to sign."""
    link, tokens = fact.first("conjunction", "but"), fact.chart.tokens
    start = end = link.start if link is not None else fact.stretches[0].start
    while start > 0 and tokens[start - 1].kind != "sign":
        start -= 1
    while end < len(tokens) and tokens[end].kind != "sign":
        end += 1
    return [token.key for token in tokens[start:end]]


def _has_colon(chart: Chart) -> bool:
    return any(token.kind == "stamp" and token.sep == ":" for token in chart.tokens)


def last_word(line: Line, trip: KnownTrip, swap: Swap, kind: EventKind | None) -> EventDraft | None:
    """`4:10 емес 5:10-да айтқан`: the last word was later; None where the journal has that hour."""
    old, new, heard = swap.old, swap.new, trip.last_contact
    if kind not in (None, EventKind.CONTACT, EventKind.NOTE) or heard is None:
        return None
    if not isinstance(old, tuple) or not isinstance(new, tuple) or new <= old:
        return None
    local = heard.astimezone(ORAL)
    if (local.hour, local.minute) != old or any(e.occurred.at == heard for e in trip.recent):
        return None
    at = datetime.combine(local.date(), time(*new), ORAL).astimezone(heard.tzinfo)
    if at > line.now:
        return None
    return replace(note(line, trip), kind=EventKind.CONTACT, occurred=Occurred(at))
