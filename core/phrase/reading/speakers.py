"""Who told it where that is not the driver: "куанышев говорит", "жүргізушілер айтты"."""

import itertools

from core.phrase.naming.spoken_of import Who
from core.phrase.reading.spans import Chart, Span
from core.phrase.vocabulary import Vocabulary

CARRIER = "перевозчик"
"""The source of what a carrier, or his dispatcher, tells of the truck he has hired out."""

_THEY_SAY = frozenset(["сказали", "говорят", "сообщили", "передали", "объявили", "айтты", "дейди"])
_DRIVERS = "водители"
_REACH, _LONGEST_NAME = 3, 2
_BY_WORDS_OF = frozenset(["слов", "словам"])
_RANG = (
    *("звон", "зван", "набра", "набир", "спроси", "спраш", "сура", "хабарлас", "конырау"),
    *("called", "phoned", "rang", "asked"),
)
_CALLED_US = frozenset(
    (
        *("звонил", "звонила", "позвонил", "позвонила", "перезвонил"),
        *("звандады", "звондады", "хабарласты", "called", "rang"),
    )
)
_ADVERBS = ("но", "ло", "ко", "ще", "бы", "ак", "ly")
_TO_POST = frozenset(["to", "in", "onto", "by"])
_SMALL = ("stop", "source", "time")
_OF_POST = ("load", "notice", "slots")

_SILENT = frozenset(["глухо", "тишина", "молчок", "бесполезно", "безрезультатно", "унсиз"])
_WE_CALL = (
    *("набира", "набрал", "звоню", "звоним", "звонил", "позвонил", "дозванив", "названив"),
    *("звонда", "звандад", "конырау", "тердим", "тердик", "хабарласт"),
)
_OF_QUEUE = ("post", "crossing", "load", "slots")
_NOT_TAKEN = frozenset(["алмады", "алмай", "алмайды"])
_WE_RANG = ("звонда", "званда", "набрал", "конырау", "позвонил", "звонил", "тердим", "тердик")
_SO_OFTEN = frozenset(["рет", "али", "бирак", "ол", "соктым", "шалдым", "еки", "уш", "тагы", "но"])


def find_speakers(chart: Chart, words: Vocabulary) -> None:
    """Put a span of group `source` over each person who says something of a truck or a post."""
    is_of_truck = any(isinstance(span.value, Who) for span in chart.spans())
    _find_drivers(chart, words)
    _find_of_other_post(chart, words)
    _find_posts_saying(chart)
    for i in range(len(chart.tokens)):
        code = _speaker(chart, i, words)
        if code and not _is_taken(chart.at(i), is_of_truck=is_of_truck):
            begins = i - 1 if i and chart.tokens[i - 1].key in _BY_WORDS_OF else i
            chart.put(Span("source", code, begins, i + 1))
    if not is_of_truck and any(span.group == "crossing" for span in chart.spans()):
        _find_strangers(chart, words)
        _find_by_words_of(chart)
    for span in chart.spans():
        if isinstance(span.value, Who) and span.value.is_carrier:
            said = _says(chart, span.end - 1, words)
            if said is None and _is_called(chart, span.end - 1, words):
                said = _later(chart, span.end, words)  # "куанышеву звонил, говорит 2 км"
            if said is not None and _is_open(chart, said):
                chart.put(Span("source", CARRIER, said, said + 1))


def _find_drivers(chart: Chart, words: Vocabulary) -> None:
    """`омаров сказал, что сериков прошёл`: who tells of another truck is not told of."""
    named = [s for s in chart.spans() if isinstance(s.value, Who)]
    for teller, other in itertools.pairwise(named):
        said = teller.end
        tells = said < len(chart.tokens) and words.is_listed("says", chart.tokens[said].key)
        between = range(said + 1, other.start)
        apart = tells and all(_is_small(chart, i) for i in between)
        if apart and not _is_one(teller.value, other.value):
            code = CARRIER if _is_carrier(teller.value) else _DRIVERS
            chart.put(Span("source", code, teller.start, said + 1))


def _find_of_other_post(chart: Chart, words: Vocabulary) -> None:
    """`ақсай бос екен, болат айтты`: what a driver tells of a post that he does not go over.

    Or of his own, where the post stands first and he at the end: `Сырым: хвост 9 км, сказал Серик`.
    """
    named = [s for s in chart.spans() if isinstance(s.value, Who)]
    posts = {s.value for s in chart.spans() if s.group == "crossing"}
    if len(named) != 1 or len(posts) != 1:
        return
    (who,) = named
    start, end = _with_saying(chart, who, words)
    says = end - start > who.end - who.start
    trips = who.value.trips if isinstance(who.value, Who) else ()
    his = posts & {trip.crossing for trip in trips}
    measures = any(s.is_("figure", "km", "vehicles") for s in chart.spans())
    of_post = measures or any(s.group in _OF_POST for s in chart.spans())
    deeds = any(s.group == "kind" and s.code != "queue" for s in chart.spans())
    at_end = _is_told_at_end(chart, (start, end))
    if says and trips and of_post and not deeds and (at_end or not his):
        chart.put(Span("source", CARRIER if _is_carrier(who.value) else _DRIVERS, start, end))


def _with_saying(chart: Chart, who: Span, words: Vocabulary) -> tuple[int, int]:
    """Where `болат айтты`, `сказал Сериков` begins and ends."""
    tokens = chart.tokens
    if who.end < len(tokens) and words.is_listed("says", tokens[who.end].key):
        return who.start, who.end + 1
    led = who.start > 1 and words.is_listed("says", tokens[who.start - 1].key)
    apart = led and tokens[who.start - 2].kind == "sign"
    return (who.start - 1 if apart else who.start), who.end


def _is_told_at_end(chart: Chart, where: tuple[int, int]) -> bool:
    """True of a post named first with its queue, and the teller alone at the end."""
    start, end = where
    first = chart.at(0)
    post_first = first is not None and first.group == "crossing"
    queue = any(s.is_("kind", "queue") or s.group in _OF_POST for s in chart.spans())
    rest = all(token.kind == "sign" for token in chart.tokens[end:])
    return post_first and queue and rest and chart.tokens[start - 1].kind == "sign"


def _is_small(chart: Chart, i: int) -> bool:
    """A sign, "что", "вроде": nothing is told yet."""
    span = chart.at(i)
    small = span is not None and span.group in ("stop", "unsure", "hint", "conjunction")
    return small or chart.tokens[i].kind == "sign"


def _is_one(teller: object, other: object) -> bool:
    """The truck itself: "серик говорит, 417 стоит"."""
    trips = [set(who.trips) for who in (teller, other) if isinstance(who, Who)]
    return len(trips) > 1 and bool(trips[0] & trips[1])


def _is_carrier(who: object) -> bool:
    return isinstance(who, Who) and who.is_carrier


def _find_posts_saying(chart: Chart) -> None:
    """`на посту сказали, что 417 пойдёт завтра`: who told it, not where the truck is."""
    for span in chart.spans():
        said = chart.tokens[span.end].key if span.end < len(chart.tokens) else ""
        if span.is_("kind", "at_post") and said in _THEY_SAY:
            typed = chart.words(span.start, span.end).lower()
            chart.put(Span("source", typed, span.start, span.end + 1))


def _find_by_words_of(chart: Chart) -> None:
    """`по словам знакомого с поста, …`: up to the sign behind him."""
    for i, token in enumerate(chart.tokens):
        if token.key not in _BY_WORDS_OF or not chart.is_free(i):
            continue
        end = i + 1
        while end < len(chart.tokens) and chart.tokens[end].kind != "sign":
            end += 1
        named = any(s.group in ("source", "figure", "crossing") for s in chart.spans(i, end))
        if not named and 1 < end - i <= _REACH + 2:
            chart.put(Span("source", chart.words(i + 1, end), max(0, i - 1), end))


def _find_strangers(chart: Chart, words: Vocabulary) -> None:
    """`по аксаю пусто, сказали батыстранс`: alone with the word of saying, from sign to sign."""
    says = len(chart.tokens) > 2 and words.is_listed("says", chart.tokens[1].key)
    is_name = len(chart.tokens[0].key) > _REACH and not chart.tokens[0].key.endswith(_ADVERBS)
    if says and is_name and chart.is_free(0):
        chart.put(Span("source", chart.words(0, 1), 0, 1))  # "батыстранс говорит, таскала 5 км"
    ends = [i for i, t in enumerate(chart.tokens) if t.kind == "sign"]
    for since, until in zip([0, *(i + 1 for i in ends)], [*ends, len(chart.tokens)], strict=True):
        said = [i for i in range(since, until) if words.is_listed("says", chart.tokens[i].key)]
        named = [i for i in range(since, until) if i not in said]
        alone = bool(said) and 0 < len(named) <= _LONGEST_NAME
        if alone and all(chart.is_free(i) and chart.tokens[i].kind == "word" for i in named):
            typed = chart.words(named[0], named[-1] + 1)
            chart.put(Span("source", typed, named[0], named[-1] + 1))


def find_callers(chart: Chart) -> None:
    """`omarov called, waiting area since 12`: he rang; by its plate a truck is called up."""
    for span in chart.spans():
        before = chart.at(span.start - 1)
        rang = span.is_("kind", "called") and chart.tokens[span.end - 1].key in ("called", "call")
        by_name = before is not None and isinstance(before.value, Who)
        if not rang or before is None or not by_name or span.end - span.start > 1:
            continue
        behind = chart.tokens[span.end].key if span.end < len(chart.tokens) else ""
        if chart.tokens[before.start].kind == "word" and behind not in _TO_POST:
            chart.put(Span("kind", "contact", span.start, span.end))


def find_unanswered(chart: Chart) -> None:
    """`звондадым, алмады`: he did not take it."""
    _find_silence(chart)
    for i, token in enumerate(chart.tokens):
        if not (chart.is_free(i) and token.key in _NOT_TAKEN):
            continue
        before = chart.tokens[:i]
        rang = next((j for j, t in enumerate(before) if t.key.startswith(_WE_RANG)), None)
        if rang is not None and all(
            t.kind == "sign" or t.key in _SO_OFTEN for t in before[rang + 1 :]
        ):
            chart.put(Span("kind", "contact_attempt", rang, i + 1))


def _find_silence(chart: Chart) -> None:
    """`набирала 518 три раза глухо`: nobody answers; of a queue it says that nothing moves."""
    if any(s.group in _OF_QUEUE or s.is_("figure", "km", "vehicles") for s in chart.spans()):
        return
    deaf = next((i for i, t in enumerate(chart.tokens) if t.key in _SILENT), None)
    rang = next((i for i, t in enumerate(chart.tokens) if _we_rang(chart, i)), None)
    if deaf is None or rang is None or _stands(chart, deaf):
        return
    chart.put(Span("kind", "contact_attempt", deaf, deaf + 1))
    told = chart.at(rang) or Span("stop", "filler", rang, rang + 1)
    if told.is_("stop") or told.is_("kind", "contact"):
        chart.put(Span("stop", "filler", told.start, told.end))


def _stands(chart: Chart, deaf: int) -> bool:
    """`стоим глухо`."""
    told = (s for s in chart.spans() if s.is_("kind", "still", "stood", "in_queue"))
    return any(not s.start <= deaf < s.end for s in told)


def _we_rang(chart: Chart, i: int) -> bool:
    """`звоню`, `набираю`, `звонила`; `серик звонил` is his own call."""
    key, before = chart.tokens[i].key, chart.at(i - 1)
    by_name = isinstance(before.value, Who) if before is not None else False
    by_name = by_name and chart.tokens[i - 1].kind == "word"
    denied = before is not None and before.group == "negation"  # "не звонил, тишина"
    return key.startswith(_WE_CALL) and not denied and not (by_name and key in _CALLED_US)


def _speaker(chart: Chart, i: int, words: Vocabulary) -> str:
    """The role of the person at a token who says something; empty where nobody does."""
    key = chart.tokens[i].key
    by_his_words = i > 0 and chart.tokens[i - 1].key in _BY_WORDS_OF
    if by_his_words or _is_called(chart, i, words):
        return _code_of_called(key, words)
    code = words.role("speaker", key)
    return code if code and _says(chart, i, words) is not None else ""


def _is_taken(span: Span | None, *, is_of_truck: bool) -> bool:
    """By a longer phrase; `мужики говорят` of a post is a source, of a truck it is hearsay."""
    if span is None or (span.group == "unsure" and not is_of_truck):
        return False
    return span.end - span.start > 1 or span.group == "source"


def is_told_by_carrier(chart: Chart) -> bool:
    """`куанышев звонил, темиров на посту`: all of it is the carrier's word."""
    named = (s for s in chart.spans() if isinstance(s.value, Who) and s.value.is_carrier)
    behind = (chart.tokens[s.end].key for s in named if s.end < len(chart.tokens))
    return any(key in _CALLED_US for key in behind)


def _says(chart: Chart, i: int, words: Vocabulary) -> int | None:
    """The word of saying behind somebody or right before him."""
    last = min(i + 1 + _REACH, len(chart.tokens))
    for j in range(i + 1, last):
        if chart.tokens[j].kind == "sign":
            break
        if words.is_listed("says", chart.tokens[j].key) or chart.tokens[j].key in _CALLED_US:
            return j
    before = chart.tokens[i - 1].key if i else ""
    told = before in _BY_WORDS_OF or words.is_listed("says", before)
    return i - 1 if before and told else None


def _is_called(chart: Chart, i: int, words: Vocabulary) -> bool:
    """`перевозчику звонил, говорит 2 км`: what follows is his."""
    around = (chart.tokens[j].key for j in (i - 1, i + 1) if 0 <= j < len(chart.tokens))
    return any(key.startswith(_RANG) for key in around) and _later(chart, i + 1, words) is not None


def _later(chart: Chart, since: int, words: Vocabulary) -> int | None:
    for j in range(since, len(chart.tokens)):
        key = chart.tokens[j].key
        if words.is_listed("says", key) and not key.startswith(_RANG):
            return j
    return None


def _code_of_called(key: str, words: Vocabulary) -> str:
    """The role of a person in the dative: "перевозчику", "хозяйке", "тасымалдаушыға"."""
    stems = (key, key[:-1], f"{key[:-1]}а", key[:-2], f"{key[:-1]}ь")
    return next((code for stem in stems if (code := words.role("speaker", stem))), "")


def _is_open(chart: Chart, i: int) -> bool:
    span = chart.at(i)
    return span is None or (span.end - span.start == 1 and span.group in _SMALL)
