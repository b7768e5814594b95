"""A booking taken in place of one that was lost: "бронь сгорела, взяла на завтра 10"."""

from core.phrase.moments.said import Said
from core.phrase.reading.spans import Chart, Span

TAKEN = "taken"
"""The value of a span that takes a new booking."""

_TAKES = frozenset(
    (
        *("взял", "взяла", "взяли", "беру", "берем", "купил", "купила", "купили"),
        *("перебил", "перебила", "перебили", "перенес", "перенесла", "перенесли"),
        *("перебронировал", "перебронировала", "перебронировали", "перебронируем"),
        *("переношу", "переносим", "переносят", "перебиваем", "ауыстырамыз", "ауыстырып"),
        *("алдык", "алдым", "алды", "алып", "алдырдык", "ауыстырдык", "ауыстырдым", "took", "got"),
    )
)
_MOVES = ("перен", "перебр", "ауыст")
_MAY_BE_READ = ("swapped", "slot_booked", "slot_moved")
_OF_BOOKING = ("slot_lost", "slot_booked")
_LATE = ("успе", "улгер", "опоздал", "опаздыва", "попада", "кешик", "miss")
_ENDS = frozenset([",", ";", ".", "\n"])


def find_bookings(chart: Chart) -> None:
    """Put a booking over a word that takes one, beside an hour to come, behind the lost one."""
    for i, token in enumerate(chart.tokens):
        span = chart.at(i)
        is_open = span is None or span.group == "stop" or span.is_("kind", *_MAY_BE_READ)
        if token.key in _TAKES and is_open and _is_lost_before(chart, i) and _is_timed(chart, i):
            start, end = (i, i + 1) if span is None else (span.start, span.end)
            code = "slot_moved" if token.key.startswith(_MOVES) else "slot_booked"
            chart.put(Span("kind", code, start, end, TAKEN))
            return


def _is_lost_before(chart: Chart, i: int) -> bool:
    """True where a booking was lost or will be missed in the words before."""
    late = any(token.key.startswith(_LATE) for token in chart.tokens[:i])
    lost = any(s.is_("kind", "slot_lost") for s in chart.spans(0, i))
    told = any(s.is_("kind", *_OF_BOOKING) for s in chart.spans(0, i))
    apart = any(token.text in _ENDS for token in chart.tokens[:i])
    return late or lost or (told and apart)


def _is_timed(chart: Chart, i: int) -> bool:
    start = next((j + 1 for j in range(i - 1, -1, -1) if chart.tokens[j].text in _ENDS), 0)
    end = next(
        (j for j in range(i, len(chart.tokens)) if chart.tokens[j].text in _ENDS),
        len(chart.tokens),
    )
    told = [s for s in chart.spans(start, end) if isinstance(s.value, Said)]
    return any(isinstance(s.value, Said) and (s.value.has_day or s.value.clock) for s in told)
