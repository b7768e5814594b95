"""The end of work told with its hours: "разгрузка 10:00–12:30, свободен", "выгрузка с 9 до 11"."""

from core.domain.clock import ORAL
from core.phrase.happening.facts import Fact
from core.phrase.line import Line
from core.phrase.moments.said import Clock

_WORK = ("разгруз", "выгруз", "тусир", "unload")


def worked_till(line: Line, fact: Fact) -> Clock | None:
    """The hour at which the unloading ended; None where it has not struck, or none is told."""
    word = fact.first("kind", "expected")
    work = word is not None and fact.chart.tokens[word.start].key.startswith(_WORK)
    if not work or any(w.has_day for w in fact.whens):
        return None
    end = _end(fact)
    local = line.now.astimezone(ORAL)
    return end if end is not None and end <= (local.hour, local.minute) else None


def _end(fact: Fact) -> Clock | None:
    ranged = next((w.clock_to for w in fact.whens if w.clock is not None and w.clock_to), None)
    since = any(w.role == "since" and w.clock is not None for w in fact.whens)
    until = next((w.clock for w in fact.whens if w.role == "until"), None)
    return ranged or (until if since else None)
