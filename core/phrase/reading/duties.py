"""What is to be done at an hour, told by a verb alone: "в 17 отправить фото", "…сөйлесу керек"."""

from core.phrase.moments.said import Said
from core.phrase.reading.spans import Chart, Span

_MUST = frozenset(["керек", "кажет", "тиис"])
_INFINITIVES = ("ть", "ться", "йти", "сти", "зти", "дти", "чь")
_VERBS = ("л", "ла", "ли", "ло", "лось", "лся", "лись", "ют", "ут", "ат", "ят", "ет", "ит", "ог")
_SHORTEST, _SHORT, _REACH = 5, 3, 2
_NOUNS = frozenset(["печать", "часть", "треть", "память", "кровать", "мощь", "помощь", "область"])
_BEGAN = ("нача", "законч", "конч", "продолж", "переста", "смог", "успе")
_FORGOT = ("забы", "просп", "запамят", "умыт", "forgot")
_REACHES = ("дозвон", "связат", "созвон", "достуч")
_MANAGED = ("удал", "получил", "смог", "вышло", "удаёт", "удает")
_ENDS = frozenset([",", ";", ".", "\n"])
_KINDS = ("reminder", "promise", "expected")


def find_duties(chart: Chart) -> None:
    """Put a reminder over the verb of what is to be done, where a time ahead is told."""
    spans = chart.spans()
    if any(s.is_("kind", *_KINDS) or s.group == "step" for s in spans):
        return
    if any(s.is_("kind", "slot_moved") for s in spans) and _is_late(chart):
        return
    times = [s.value for s in spans if isinstance(s.value, Said)]
    if not any(_may_lie_ahead(said) for said in times):
        return
    for i, token in enumerate(chart.tokens):
        if token.kind == "word" and _is_duty(chart, i):
            chart.put(Span("kind", "reminder", i, i + 1))
            return


def _is_late(chart: Chart) -> bool:
    """`16дагы бронды ауыстыру керек, үлгермейміз`: 16 is the hour that is missed."""
    return any(token.key.startswith(("улгерме", "успева")) for token in chart.tokens)


def drop_forgotten(chart: Chart) -> None:
    """`прошел, забыл отписаться`, `айтуды ұмытыпты`: what was to be done before."""
    for span in chart.spans():
        around = (i for i in (span.start - 1, span.end) if 0 <= i < len(chart.tokens))
        if span.is_("kind", "reminder", "contact") and any(
            chart.tokens[i].key.startswith(_FORGOT) for i in around
        ):
            chart.put(Span("stop", "forgotten", span.start, span.end))


def find_failed_calls(chart: Chart) -> None:
    """`дозвониться до Омарова так и не удалось`: tried, and nothing is to be done."""
    for span in chart.spans():
        rings = chart.tokens[span.start].key.startswith(_REACHES)
        if rings and span.is_("kind", "reminder") and _came_to_nothing(chart, span.end):
            chart.put(Span("kind", "contact_attempt", span.start, span.end))


def _came_to_nothing(chart: Chart, start: int) -> bool:
    for i in range(start, len(chart.tokens) - 1):
        if chart.tokens[i].text in _ENDS:
            return False
        if chart.tokens[i].key == "не":
            return chart.tokens[i + 1].key.startswith(_MANAGED)
    return False


def _is_duty(chart: Chart, i: int) -> bool:
    key, span = chart.tokens[i].key, chart.at(i)
    behind = chart.tokens[i + 1].key if i + 1 < len(chart.tokens) else ""
    is_last = i + 1 == len(chart.tokens)
    if behind.startswith(_BEGAN):
        return False  # "разгружать начали в одиннадцать"
    if key.endswith("у") and len(key) >= _SHORTEST and (behind in _MUST or is_last):
        return span is None or behind in _MUST
    is_noun = key.endswith(("ость", "есть")) or key in _NOUNS
    is_verb = span is None and key.endswith(_INFINITIVES) and len(key) >= _SHORTEST and not is_noun
    return is_verb and not any(_leads(chart, j) for j in range(max(0, i - _REACH), i))


def _leads(chart: Chart, j: int) -> bool:
    """A verb before it says what came of it: "успел пройти", "не дают проехать"."""
    token = chart.tokens[j]
    return token.kind == "word" and token.key.endswith(_VERBS) and len(token.key) > _SHORT


def _may_lie_ahead(said: Said) -> bool:
    """A day to come, an hour, a while from now; not "с утра", "вчера"."""
    if said.role == "since" or (said.offset or 0) < 0 or said.moment is not None:
        return False
    ahead = said.ago is not None and said.ago.total_seconds() < 0
    return said.has_day or said.clock is not None or said.part is not None or ahead
