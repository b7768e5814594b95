"""An hour beside two deeds: it is not of the one that is so now."""

from datetime import timedelta

from core.phrase.happening.clauses import Stretch
from core.phrase.happening.facts import Fact, was_then_in
from core.phrase.moments.said import Said
from core.phrase.reading.denial import TELEPHONES
from core.phrase.reading.spans import Span

_LITTLE_WORD = 1  # letters
_SPOKE = (
    *("звон", "набир", "набр", "пис", "отпис", "сообщ", "сказ", "скин", "перед", "фот", "сфот"),
    *(
        "айт",
        "жаз",
        "хабар",
        "званд",
        "ватсап",
        "вацап",
        "врем",
        "уакыт",
        "call",
        "said",
        "wrote",
        "sent",
    ),
)
"""Who told it then tells where it stood."""


def is_of_saying(fact: Fact, said: Said | None) -> bool:
    """`в 13:10 сказал, что рентген не работает`: when he said so."""
    told = next((s for s in fact.spans if s.value is said and said is not None), None)
    around = () if told is None else (told.start - 1, told.end)
    keys = (fact.chart.tokens[i].key for i in around if 0 <= i < len(fact.chart.tokens))
    return any(key.startswith(_SPOKE) for key in keys)


def is_of_notice(fact: Fact, said: Said) -> bool:
    """`на посту, рентген с 12 не работает`: no hour of the truck's."""
    timed = next((s for s in fact.spans if s.value is said), None)
    notice = fact.first("notice")
    if timed is None or notice is None:
        return False
    part = next((st for st in fact.stretches if st.start <= timed.start < st.end), None)
    told = (s for s in fact.spans if s.group in ("kind", "post"))
    inside = part is not None and part.start <= notice.start < part.end
    return inside and part is not None and not any(part.start <= s.start < part.end for s in told)


def told_hour(fact: Fact) -> Said | None:
    """The time told; of `через 6 часов только отпустили в 14` the hour."""
    said = fact.said
    if said is None or said.ago is None or said.ago >= timedelta():
        return said
    return next((w for w in fact.whens if w.clock is not None and w.role != "until"), said)


def is_of_another_part(fact: Fact, said: Said) -> bool:
    """True of a time told apart from both the figure and the word that it stands so now."""
    stands = next((s for s in fact.spans if _stands_now(fact, s)), None)
    timed = next((s for s in fact.spans if s.value is said), None)
    figure = fact.first("figure", "km", "vehicles")
    if timed is None:
        return False
    part = next((st for st in fact.stretches if st.start <= timed.start < st.end), None)
    behind = part is not None and figure is not None and timed.start >= figure.end
    if behind and part and figure and _is_of_other_thing(fact, part, figure):
        return True
    if stands is None or part is None or len(fact.stretches) < 2:
        return False
    if said.clock is not None and not (timed.end <= stands.start and _tells_other(fact, part)):
        return False
    spans = [s for s in (stands, figure) if s is not None]
    return not any(part.start <= s.start < part.end for s in spans)


def _is_of_other_thing(fact: Fact, part: Stretch, figure: Span) -> bool:
    """`4 км осталось, телефон ночью сел`, `11 км, ночью дождь был`: it stands there now."""
    behind = [fact.chart.tokens[i].key for i in range(figure.end, part.end)]
    if any(key.startswith(_SPOKE) for key in behind):
        return False  # "8 км, отписался в 12"
    if any(key.startswith(TELEPHONES) for key in behind):
        return True
    apart = not part.start <= figure.start < part.end
    return apart and _tells_other(fact, part)


def _tells_other(fact: Fact, part: Stretch) -> bool:
    """True of a part with words nobody read: its hour is theirs."""
    words = [fact.chart.tokens[i].key for i in fact.unknown if part.start <= i < part.end]
    spoke = any(key.startswith(_SPOKE) for key in words)
    return not spoke and any(len(key) > _LITTLE_WORD and not was_then_in([key]) for key in words)


def _stands_now(fact: Fact, span: Span) -> bool:
    key = fact.chart.tokens[span.start].key
    was = key.startswith("стоял")  # "вчера вечером стояла у поста"
    return (
        not was
        and span.is_("kind", "still", "waiting")
        and key.startswith(("сто", "жд", "тур", "stand", "wait"))
    )


def is_waited_for(fact: Fact, said: Said) -> bool:
    """`запаски нет, ждем утра`."""
    timed = next((s for s in fact.spans if s.value is said), None)
    before = fact.chart.tokens[max(0, timed.start - 1) : timed.start] if timed is not None else ()
    return said.part is not None and any(token.key.startswith("жд") for token in before)


def was_seen_then(fact: Fact, said: Said) -> bool:
    """`не отвечает, в вацапе был в 12:10`: no hour of the attempt."""
    timed = next((s for s in fact.spans if s.value is said), None)
    before = fact.chart.tokens[max(0, timed.start - 1) : timed.start] if timed is not None else ()
    return any(token.key in ("был", "была", "болган", "seen") for token in before)
