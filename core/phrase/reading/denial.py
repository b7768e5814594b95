"""What has not happened: denied, waited for, only threatened, or told of somebody else's truck."""

import re
from collections.abc import Sequence

from core.phrase.reading.spans import Chart, Span

_REACH = 3
_BEHIND = 2
_WILLING = tuple(a + b for a in "мбп" for b in ("акшы", "екши"))
_OF_OTHERS = frozenset(
    {"inspection", "called", "entered", "passed", "refused", "turned_back", "breakdown"}
    | {"departed", "left", "moved", "to_storage"}
)
_MOVES = frozenset(
    {"called", "departed", "left", "arrived", "contact", "entered", "passed", "going_back"}
    | {"diverted", "rest"}
)
_DENIED = re.compile(
    r"[мбп][ае](ды|ди|дык|дик|дым|дим|й|йды|йди|йтын|йтин|ймыз|ймиз|ймын|ймин|ган|ген|пты|пти)$"
)
_PARTICIPLES = ("ган", "ген", "кан", "кен")
_NEGATIVE_ALREADY = frozenset(
    {"contact_attempt", "still", "refused", "not_let", "note", "stood", "held"}
    | {"repaired", "rest", "expected", "reminder", "promise", "waiting"}
)
_LETS = ("отпуст", "выпуст", "пропуст", "впуст", "запуст", "загна", "босат", "let")
_OFFICERS = ("инспектор", "таможенник", "начальник", "офицер", "кеденш")
_CALLS = frozenset({"contact", "contact_attempt"})
_STANDS = frozenset({"waiting_area_in", "at_post", "neutral", "to_storage", "in_queue"})
_BREAKS = frozenset({"breakdown", "stood", "repaired"})
_SIGNS = frozenset(",;.!()\n")
TELEPHONES = (
    *("телефон", "трубк", "мобильник", "смартфон", "симк", "зарядк", "тутка", "уялы", "айфон"),
    *("phone", "iphone", "charger", "тел"),
)
_OF_POST = frozenset(["шлагбаум", "светофор", "рампа", "ворота", "кран", "мост"])
_REACHED = frozenset({"arrived", "joined_queue", "passed", "entered", "delivered", "loaded"})
_PAST = ("л", "ла", "ли", "ло")
_PROMISED = ("обеща", "пообеща", "promis")
_ALMOST = frozenset(["почти", "чуть", "almost", "nearly", "дерлик"])
_PLACING = (
    *("постав", "отправ", "загна", "загон", "взял", "берут", "надо", "нуж", "поех", "был", "дел"),
    *("став", "буд"),
    *("станов", "заезж", "попал", "забрал", "повез", "увез", "хот", "needed", "taken", "sent"),
)
_TO_ENDS = ("га", "ге", "ка", "ке")
_OBJECT_ENDS = ("а", "я", "у", "ю", "жардем")
_DROVE = (
    *("passed", "departed", "left", "moved", "entered", "called", "turned_back", "to_storage"),
)
_IN_FRONT = ("перед", "впереди", "алдымда", "алдымызда", "алдында", "ahead")
_PUSHES = ("влез", "пролез", "обогнал", "объехал", "подрез", "вклин", "встрял")
_BETWEEN = ("stop", "day", "moment", "who", "conjunction")
_AWAITED = frozenset(
    {"called", "inspection", "to_storage", "repaired", "slot_booked", "passed", "entered"}
    | {"truck_changed", "trailer_changed", "driver_changed", "turned_back", "unloading", "loading"}
)


def is_denied(chart: Chart, span: Span, since: int) -> bool:
    """True for a word of something that did not happen, or not yet."""
    awaited = span.code in _AWAITED and _waits_behind(chart, span)
    awaited = awaited or (span.start > since and chart.tokens[span.start - 1].key == "вместо")
    awaited = awaited or (span.code in _STANDS and _is_not_so(chart, span))
    if awaited or _is_almost(chart, span, since) or _is_denied_behind(chart, span):
        return True
    if span.code not in _NEGATIVE_ALREADY and _is_kazakh_no(chart, span):
        return True
    behind = chart.tokens[span.end].key if span.end < len(chart.tokens) else ""
    noun = not chart.tokens[span.end - 1].key.endswith(_PAST)
    if span.code in _AWAITED and noun and behind.startswith(_PROMISED):
        return True  # "вызов обещали на 17"
    said = chart.tokens[span.end : span.end + _BEHIND]
    if span.code == "promise" and any(is_kazakh_no(token.key) for token in said):
        return True  # "уәде бермедік"
    if _is_only_willed(chart, span, since) or _is_of_others(chart, span, since):
        return True
    return _is_denied_before(chart, span, since)


def _is_not_so(chart: Chart, span: Span) -> bool:
    """`тұрақта емес, кезекте`."""
    return span.end < len(chart.tokens) and chart.tokens[span.end].key == "емес"


def _is_denied_before(chart: Chart, span: Span, since: int) -> bool:
    """`не прошел`, `еще не вызвали`, `ждет вызова`."""
    for i in range(span.start - 1, max(since, span.start - _REACH) - 1, -1):
        before = chart.at(i)
        if before is not None and before.group == "negation":
            return True
        if before is not None and before.is_("kind", "waiting"):
            return span.code in _AWAITED
        if before is None or before.group not in _BETWEEN:
            return False
    return False


def is_of_person(chart: Chart, span: Span, since: int) -> bool:
    """`механик выехал в 13`, `вызвали эвакуатор`: who comes to the truck, not the truck."""
    if span.code in _CALLS and _names_person(chart, since, span.end):
        return True  # "брокер не берет трубку", "перевозчику звонил"
    if span.code == "mending" and any(s.group == "reason" for s in chart.spans()):
        return True  # "спот қатесі, импортер жөндеп жатыр"
    if span.code not in _MOVES:
        return False
    after = chart.at(span.end)
    if _is_person(chart, after):
        return True
    i = span.start - 1
    while i >= since and (s := chart.at(i)) is not None and s.group in _BETWEEN:
        i = s.start - 1
    before = chart.at(i) if i >= since else None
    if before is None or not _is_person(chart, before) or _is_let_by_him(chart, before, span):
        return False
    sent_for = before.end == span.start and (  # "эвакуатор вызвали", "механика вызвали"
        before.code == "towing" or chart.tokens[before.end - 1].key.endswith(_OBJECT_ENDS)
    )
    return span.code != "called" or sent_for


def _is_let_by_him(chart: Chart, person: Span, span: Span) -> bool:
    """`инспектор отпустил`: done to the truck; border guards let it no farther than the customs."""
    lets = chart.tokens[span.start].key.startswith(_LETS)
    return lets and chart.tokens[person.start].key.startswith(_OFFICERS)


def is_of_telephone(chart: Chart, span: Span, since: int) -> bool:
    """`телефон сел`, `телефоны бұзылды`: what broke is no truck."""
    return span.code in _BREAKS and any(
        chart.tokens[i].kind == "word"
        and (chart.tokens[i].key.startswith(TELEPHONES) or chart.tokens[i].key in _OF_POST)
        for i in _segment(chart, since, span.end)
    )


def _names_person(chart: Chart, since: int, end: int) -> bool:
    segment = _segment(chart, since, end)
    return any(_is_person(chart, chart.at(i)) for i in segment)


def _is_person(chart: Chart, span: Span | None) -> bool:
    """A word with a slip names nobody: `кедендікке` is not `кеденшікке`."""
    if span is None or span.group != "person":
        return False
    slips = {typed for typed, _ in chart.read_as}
    return chart.tokens[span.start].key not in slips


def _segment(chart: Chart, since: int, end: int) -> range:
    """The tokens around a word, from sign to sign."""
    start = end
    while start > since and chart.tokens[start - 1].text not in _SIGNS:
        start -= 1
    while end < len(chart.tokens) and chart.tokens[end].text not in _SIGNS:
        end += 1
    return range(start, end)


def _waits_behind(chart: Chart, span: Span) -> bool:
    """`рентген күтіп тұр`, `вызов ждет`: the waiting is said last."""
    after = chart.at(span.end)
    is_waiting = after is not None and after.is_("kind", "waiting")
    key = chart.tokens[span.end].key if is_waiting else ""
    return key.startswith("кут") or (span.code == "called" and key.startswith(("жд", "ожид")))


def is_kazakh_no(key: str) -> bool:
    """True of a Kazakh verb that denies: шақырылмады, өтпейді."""
    return bool(_DENIED.search(key))


def _is_kazakh_no(chart: Chart, span: Span) -> bool:
    """`шақырылмады`, `бұзылған жоқ`, `кірген соң`: at the end of the word, or behind it."""
    key = chart.tokens[span.end - 1].key
    behind = chart.tokens[span.end].key if span.end < len(chart.tokens) else ""
    if span.code == "breakdown" and key.startswith("истеме"):
        return False  # "пеш жұмыс істемейді" is what happened
    return is_kazakh_no(key) or (behind in ("жок", "сон") and key.endswith(_PARTICIPLES))


def _is_almost(chart: Chart, span: Span, since: int) -> bool:
    """`почти доехали`, `доехали почти`."""
    around = [i for i in (span.start - 1, span.end) if since <= i < len(chart.tokens)]
    return span.code in _REACHED and any(chart.tokens[i].key in _ALMOST for i in around)


def _is_denied_behind(chart: Chart, span: Span) -> bool:
    """`на СВХ не поставили`, `рентгенге кірген жоқ`: the word of what did not happen first."""
    if span.code not in ("to_storage", "inspection"):
        return False
    if _is_not_put_there(chart, span):
        return True
    for i in range(span.end, min(span.end + _REACH, len(chart.tokens) - 1)):
        here, key, behind = chart.at(i), chart.tokens[i].key, chart.tokens[i + 1].key
        if chart.tokens[i].kind == "sign":
            return False
        if here is not None and here.group == "negation":
            return behind.startswith(_PLACING)
        if key.endswith(_PARTICIPLES) and behind == "жок":
            return True
    return False


def _is_not_put_there(chart: Chart, span: Span) -> bool:
    """`рентгенге кірмеген`, `қоймаға қойылмаған`."""
    behind = chart.tokens[span.end].key if span.end < len(chart.tokens) else ""
    return chart.tokens[span.end - 1].key.endswith(_TO_ENDS) and is_kazakh_no(behind)


def _is_only_willed(chart: Chart, span: Span, since: int) -> bool:
    """`грозятся на свх`, `қоймаға қоймақшы`, `қайтаруы мүмкін`."""
    before = chart.spans(max(since, span.start - _REACH), span.start)
    if any(s.is_("unsure", "plan") for s in before):
        return True
    behind = range(span.end, min(span.end + _BEHIND, len(chart.tokens)))
    return any(is_willing(chart, i) for i in behind)


def is_willing(chart: Chart, i: int) -> bool:
    """True for `қоймақшы`, and for `мүмкін` behind a verb."""
    span = chart.at(i)
    return chart.tokens[i].key.endswith(_WILLING) or (
        span is not None and span.is_("unsure", "plan_behind")
    )


def is_driven_by_others(chart: Chart, span: Span, since: int, end: int) -> bool:
    """`впереди стоящие 2 км проехали`: km of those in front are none of ours."""
    if not span.is_("figure", "km", "metres", "vehicles"):
        return False
    before = chart.spans(since, span.start)
    others = any(s.group == "others" for s in before)
    if any(s.is_("time", "between") for s in before):
        return True  # "902 мен 417 арасында 10 шақырым"
    given_way = before and before[-1].is_("kind", "still") and _gave_way(chart, before[-1])
    others_count = given_way or _pushed_in(chart, span) or _is_object(chart, span)
    if span.code == "vehicles" and others_count:
        return True  # "подрезали, влезли 5 машин", "екі машинаны қайтарды"
    behind = chart.at(span.end)
    if span.code == "vehicles" and behind is not None and behind.is_("kind", *_DROVE):
        return others or _are_in_front(chart, before)  # "впереди 5 машин проехали"
    return others and any(s.is_("kind", *_DROVE) for s in chart.spans(since, end))


def _gave_way(chart: Chart, span: Span) -> bool:
    """`пропустил вперёд две машины`."""
    keys = [token.key for token in chart.tokens[span.start : span.end]]
    return any(key.startswith(("пропус", "жибер")) for key in keys)


def _is_object(chart: Chart, count: Span) -> bool:
    """`машинаны`, `көлікті`: something was done to them."""
    return chart.tokens[count.end - 1].key.endswith(("наны", "нани", "раны", "рани", "икти"))


def _pushed_in(chart: Chart, count: Span) -> bool:
    around = (i for i in (count.start - 1, count.end) if 0 <= i < len(chart.tokens))
    return any(chart.tokens[i].key.startswith(_PUSHES) for i in around)


def _are_in_front(chart: Chart, before: Sequence[Span]) -> bool:
    ahead = (s for s in before if s.group == "to_barrier")
    return any(chart.tokens[s.start].key in _IN_FRONT for s in ahead)


def _is_of_others(chart: Chart, span: Span, since: int) -> bool:
    """`алдымдағы көлікті тексеріп жатыр`: the truck in front, not ours."""
    if span.code not in _OF_OTHERS:
        return False
    before = chart.spans(since, span.start)
    if any(s.group == "others" for s in before):
        return True
    behind = chart.tokens[span.end].key if span.end < len(chart.tokens) else ""
    second = chart.tokens[span.end + 1].key if span.end + 1 < len(chart.tokens) else ""
    in_front = behind in _IN_FRONT or (second in _IN_FRONT and behind != ",")
    if span.code == "breakdown" and in_front:
        return True  # "дтп впереди", "broken truck ahead"
    if span.code == "breakdown" and _is_seen_on_road(chart, span, since):
        return True
    counted = any(s.group == "figure" and not _is_done_to(chart, s, span) for s in before)
    return not counted and _are_in_front(chart, before)


def _is_done_to(chart: Chart, count: Span, span: Span) -> bool:
    """`впереди три фуры отправили на свх`: nothing but verbs stands between."""
    between = chart.spans(count.end, span.start)
    free = any(chart.is_free(i) for i in range(count.end, span.start))
    return not free and all(s.group == "kind" for s in between)


def _is_seen_on_road(chart: Chart, span: Span, since: int) -> bool:
    """`говорит на трассе дтп`; who is in one himself `попал` in it."""
    before = chart.at(span.start - 1) if span.start > since else None
    return (
        chart.tokens[span.start].key == "дтп" and before is not None and before.is_("side", "road")
    )
