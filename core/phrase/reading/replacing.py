"""`вместо`: another driver or truck from now on: "вместо Темирова теперь Идрисов"."""

from core.phrase.naming.spoken_of import Who
from core.phrase.reading.spans import Chart, Span

INSTEAD = "instead"
"""Value of the span of a change whose old truck or driver stands right behind it."""

_CHANGES = ("truck_changed", "trailer_changed", "driver_changed")
_NEW = ("жана", "нов", "new")
_WAS = frozenset(["был", "была", "было", "с", "со", "вместо", "бурын", "was", "from"])
_WAS_BEHIND = frozenset(["был", "была", "еди", "болган", "болатын"])
_BECAME = frozenset(["стал", "стала", "стало", "теперь", "казир", "енди", "болды", "now"])
_WORDS = ("вместо", "instead")
_POSTPOSED = ("орнына",)
_PRONOUNS = frozenset(["него", "нее", "ее", "его", "них", "him", "her", "оның"])


def find_replacements(chart: Chart) -> None:
    """Put a change of driver or truck over each `вместо` that names who goes."""
    _new_of_a_change(chart)
    _drop_old_plate(chart)
    for i, token in enumerate(chart.tokens):
        if token.key in _WORDS:
            _read(chart, i, _past_of(chart, i))
        elif token.key in _POSTPOSED and i:
            _postposed(chart, i)


def _new_of_a_change(chart: Chart) -> None:
    """`тіркемесін ауыстырдық, жаңасы 41 СВ 07`: the new trailer, and no new booking."""
    changed = next((s for s in chart.spans() if s.is_("kind", *_CHANGES)), None)
    for span in chart.spans():
        is_new = span.is_("kind", "slot_booked") and chart.tokens[span.start].key.startswith(_NEW)
        if is_new and changed is not None and changed.end <= span.start:
            chart.put(Span("stop", "filler", span.start, span.end))


def _past_of(chart: Chart, i: int) -> int:
    span = chart.at(i)
    return span.end if span is not None and span.group == "conjunction" else i + 1


def _drop_old_plate(chart: Chart) -> None:
    """`прицеп заменили, был 12 DA 07, стал 34 CB 07`: the second plate is the new one."""
    changed = next((s for s in chart.spans() if s.is_("kind", "trailer_changed")), None)
    plates = [s for s in chart.spans() if s.is_("other", "plate")]
    if changed is None or len(plates) != 2:
        return
    first, second = plates
    if _is_new(chart, first):
        old, new = second, first
    elif _is_old(chart, first) or _is_new(chart, second):
        old, new = first, second
    else:
        return
    chart.put(Span("stop", "filler", old.start, old.end))
    for i in (new.start - 1, new.end):
        of_change = chart.at(i) == changed  # "прицеп теперь"
        if 0 <= i < len(chart.tokens) and chart.tokens[i].key in _BECAME and not of_change:
            chart.put(Span("stop", "filler", i, i + 1))


def _is_old(chart: Chart, plate: Span) -> bool:
    """`был A`, `с A`, `бұрын A еді`."""
    before = chart.tokens[plate.start - 1].key if plate.start else ""
    behind = chart.tokens[plate.end].key if plate.end < len(chart.tokens) else ""
    return before in _WAS or behind in _WAS_BEHIND


def _is_new(chart: Chart, plate: Span) -> bool:
    return plate.start > 0 and chart.tokens[plate.start - 1].key in _BECAME


def _read(chart: Chart, i: int, goes: int) -> None:
    if goes >= len(chart.tokens):
        return
    old = chart.at(goes)
    if old is None or not isinstance(old.value, Who):
        if chart.tokens[goes].key in _PRONOUNS:
            _put(chart, (i, goes + 1), _behind(chart, goes + 1))
        return
    comes = _behind(chart, old.end) or _before(chart, i, old.value)
    subject = [s for s in _whos(chart) if s.start not in (old.start, comes and comes.start)]
    if subject and comes is not None and comes.start < i:  # "417 сериков вместо ахметова"
        _put(chart, (comes.start, comes.end), comes)
        chart.put(Span("who", "who", i, old.end, comes.value))
        return
    if subject:
        _put(chart, (i, old.end), comes)
        return
    if comes is not None and comes.start < i:  # "655 вместо 148" is said of 148
        first, second = comes.value, old.value
        chart.put(Span("who", "who", comes.start, comes.end, second))
        chart.put(Span("who", "who", old.start, old.end, first))
        _put(chart, (i, old.start), Span("who", "who", old.start, old.end, first))
        return
    _put(chart, (i, old.start), comes, INSTEAD)


def _postposed(chart: Chart, i: int) -> None:
    """`Темировтың орнына Ыдырысов`."""
    old = chart.at(i - 1)
    begin = old.start if old is not None else i - 1
    if old is None and chart.tokens[begin].key not in _PRONOUNS:
        return
    comes = next((s for s in _whos(chart) if s.start > i), None)
    subject = [s for s in _whos(chart) if s.start < begin]
    _put(chart, (begin if subject or old is None else i, i + 1), comes)


def _whos(chart: Chart) -> list[Span]:
    return [s for s in chart.spans() if isinstance(s.value, Who)]


def _behind(chart: Chart, end: int) -> Span | None:
    """Who comes: "вместо него 655"."""
    return next((s for s in _whos(chart) if s.start >= end), None)


def _before(chart: Chart, i: int, old: Who) -> Span | None:
    """Who comes: "655 вместо 148", a truck for a truck."""
    span = next((s for s in _whos(chart) if s.end == i), None)
    same = (
        span is not None and isinstance(span.value, Who) and _is_plate(span.value) == _is_plate(old)
    )
    return span if same else None


def _is_plate(who: Who) -> bool:
    return who.text[:1].isdigit()


def _put(chart: Chart, where: tuple[int, int], comes: Span | None, value: str = "") -> None:
    who = comes.value if comes is not None else None
    is_truck = isinstance(who, Who) and _is_plate(who)
    code = "truck_changed" if is_truck else "driver_changed"
    chart.put(Span("kind", code, *where, value))
