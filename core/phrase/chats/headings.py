"""A line that only names a post, or who it is, holds for those behind it: "Сырым на 11:00"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.phrase.chats.chat import Message
from core.phrase.naming.who import find_who
from core.phrase.reading.chart import read_line
from core.phrase.reading.spans import Chart
from core.phrase.world import World

_SMALL = frozenset(
    {"crossing", "source", "time", "day", "weekday", "month", "part", "moment", "stop", "zone"}
    | {"hour_word", "unit", "direction", "who", "greeting"}
)


def under_headings(found: Iterable[Message], world: World) -> Iterator[Message]:
    """The messages, those under a heading with its words before their own."""
    heading: list[Message] = []
    is_open = False  # the last line was a heading, too
    for message in found:
        chart = None if message.sender or message.skip else read_line(message.text, world)
        if chart is None:
            yield from _unused(heading, is_open=is_open)
            heading, is_open = [], False
            yield message
            continue
        find_who(chart, world)
        if _is_heading(chart):
            if not is_open:
                heading = []
            heading, is_open = [*heading, message], True
            continue
        if heading and not _stands_alone(chart):
            words = [m.text.rstrip(" :,;.") for m in heading]
            yield replace(message, text=", ".join([*words, message.text]))
        else:
            yield from _unused(heading, is_open=is_open)
            heading = heading if not is_open else []
            yield message
        is_open = False
    yield from _unused(heading, is_open=is_open)


def _unused(heading: list[Message], *, is_open: bool) -> list[Message]:
    """A heading without lines under it is a line like others."""
    return heading if is_open else []


def _is_heading(chart: Chart) -> bool:
    groups = {s.group for s in chart.spans()}
    if not groups & {"crossing", "source", "who"} or not groups <= _SMALL:
        return False
    free = (t for i, t in enumerate(chart.tokens) if chart.is_free(i))
    return all(t.kind in ("number", "stamp", "sign") and t.text != "?" for t in free)


def _stands_alone(chart: Chart) -> bool:
    return any(s.group in ("who", "crossing") for s in chart.spans())
