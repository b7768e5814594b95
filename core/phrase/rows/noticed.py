"""A line about a crossing of which no word was read: asks whether it tells of a trouble there."""

from core.domain.event import EventKind as K
from core.phrase.drafts import Option, Question
from core.phrase.happening.facts import Fact
from core.phrase.line import Line
from core.phrase.reading.spans import Span

_NEAR = 0.3
_MOST_REMARK = 0.5
_MOST = 3
_BESIDE = 0.25


def is_noticed(line: Line, fact: Fact, name: str) -> bool:
    """True when a notice was chosen: the fact then tells of it. Asks where phrases are near."""
    if not (fact.unknown or fact.negated) or fact.first("slots") is not None:
        return False
    like = line.world.notices.likeness(fact.words())
    told = [(kind, share) for kind, share in like.kinds if kind != K.NOTE]
    if like.near < _NEAR or not told or like.share(K.NOTE) > _MOST_REMARK:
        return False
    offered = [kind for kind, share in told[:_MOST] if share >= _BESIDE * told[0][1]]
    options = (*(Option(kind, {"notice": kind}) for kind in offered), Option(K.NOTE.value))
    answer = line.ask(f"{name}.notice", Question(key="", code="is_it", options=options))
    if answer is None or answer == K.NOTE:
        return False
    at = fact.unknown[0] if fact.unknown else fact.stretches[0].start
    fact.spans.append(Span("notice", answer, at, at + 1))
    return True
