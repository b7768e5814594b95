"""Notices of a crossing: shut, out of order, not for all; from when, till when."""

from dataclasses import replace
from datetime import datetime, timedelta

from core.domain.clock import ORAL
from core.domain.reading import NoticeKind
from core.phrase.happening.facts import Fact
from core.phrase.line import Line
from core.phrase.moments.ahead import names_hour_ahead
from core.phrase.moments.said import Said
from core.phrase.moments.timing import until_time
from core.phrase.moments.when import at_hour, due, past, zone_of
from core.phrase.reading.spans import Span

_EQUIPMENT = (
    *("систем", "бағдарлама", "system", "заработа", "рентген", "весы", "таразы", "идк", "жүйе"),
    *("жуйе", "програм", "сервер", "база", "интернет", "сканер", "scanner", "свет", "жарық"),
)
_REOPENS = "reopens"
_IS_OPEN = frozenset(["открыта", "открыт", "открыто", "ашык", "open"])
_AGAIN = ("снова", "опять", "кайта", "again", "уже")
_CALMED = ("конч", "законч", "стих", "утих", "прекра", "басыл", "токта", "тынд")
_AHEAD = ("ют", "ется", "ает", "ады", "еди", "close", "closing")
_PAST = ("ли", "ла", "ло", "лся", "лась", "лись", "ды", "ди", "ты", "ти", "пты", "пти")
_ONLY = frozenset(["только", "тек", "гана", "only"])
_KINDS = (
    ("closure", NoticeKind.CLOSURE),
    ("outage", NoticeKind.OUTAGE),
    ("not_accepting", NoticeKind.CLOSURE),
    ("restriction", NoticeKind.RESTRICTION),
)
_LANES = ("полос", "коридор", "жолак")
"""What of a post is opened while the post itself was never shut."""


def notice_kind(fact: Fact) -> NoticeKind | None:
    """What a notice tells of; its end is a notice, too."""
    codes = [s.code for s in fact.spans if s.group == "notice" and not _is_denied(fact, s)]
    lanes = any(token.key.startswith(_LANES) for token in fact.chart.tokens)
    if (lanes or fact.first("slots") is not None) and set(codes) <= {"over", _REOPENS}:
        return None  # "слоты открыли на 25", "обещают открыть вторую полосу"
    if _is_open_all_the_same(fact):
        return None
    return _of_codes(fact, codes)


def _is_open_all_the_same(fact: Fact) -> bool:
    """`метель, видимость ноль, но дорога открыта`: nothing was shut, and nothing ends."""
    word, weather = fact.first("notice", "over"), fact.first("cause", "weather")
    if word is None or weather is None or set(fact.codes("notice")) - {"over", "road"}:
        return False
    keys = [token.key for token in fact.chart.tokens]
    again = any(key.startswith((*_AGAIN, *_CALMED)) for key in keys)
    return keys[word.end - 1] in _IS_OPEN and not again


def _is_denied(fact: Fact, span: Span) -> bool:
    """`сырым не закрыт`."""
    before = fact.chart.tokens[span.start - 1].key if span.start else ""
    behind = fact.chart.tokens[span.end].key if span.end < len(fact.chart.tokens) else ""
    return span.code == "closure" and (before in ("не", "not") or behind == "емес")


def _of_codes(fact: Fact, codes: list[str]) -> NoticeKind | None:
    if "road_closed" in codes or ("road" in codes and {"closure", "over", _REOPENS} & set(codes)):
        return NoticeKind.ROAD_CLOSED
    told = next((kind for code, kind in _KINDS if code in codes), None)
    if told is not None:
        told = NoticeKind.OUTAGE if _is_of_equipment(fact) else told
        for_some = "not_accepting" in codes and "closure" not in codes and _is_for_some(fact)
        return NoticeKind.RESTRICTION if for_some else told  # "узбеков не принимают, только наши"
    if fact.has("not_let", "refused") or "entered" in fact.negated:
        some = fact.unknown or fact.first("vehicle_class") is not None
        return NoticeKind.RESTRICTION if some else NoticeKind.CLOSURE
    if "over" in codes:
        return _ended(fact)
    if _REOPENS in codes:
        return _ended(fact)
    return _by_cause(fact)


def _is_of_equipment(fact: Fact) -> bool:
    """`сканер жұмыс істемейді`: the post is open."""
    shut = fact.first("notice", "closure")
    works = shut is not None and fact.chart.tokens[shut.start].key == "жумыс"
    return works and any(token.key.startswith(_EQUIPMENT) for token in fact.chart.tokens)


def _by_cause(fact: Fact) -> NoticeKind | None:
    timed = any(w.clock is not None for w in fact.whens)  # "пересменка с 20 до 21"
    rests = fact.has("rest") and any(w.role == "until" for w in fact.whens)
    if rests or (timed and fact.first("cause", "shift") is not None):
        return NoticeKind.CLOSURE  # "русские на обеде до 15"
    return NoticeKind.RESTRICTION if fact.first("cause", "repair") is not None else None


def _is_for_some(fact: Fact) -> bool:
    keys = {token.key for token in fact.chart.tokens}
    named = fact.first("whom") is not None or fact.first("vehicle_class") is not None
    return named or bool(keys & _ONLY)


def _ended(fact: Fact) -> NoticeKind:
    words = fact.words().lower()
    is_system = any(w in words for w in _EQUIPMENT)
    return NoticeKind.OUTAGE if is_system else NoticeKind.CLOSURE


def observed_at(line: Line, fact: Fact) -> datetime:
    """When it was seen: as told, else now."""
    said = fact.said
    if said is None:
        return line.now
    happened = past(said, line.now, zone_of(said, ORAL), line.world.vocabulary.hours["part_hours"])
    return line.now if happened.is_future else happened.occurred.at


def _is_over(fact: Fact) -> bool:
    codes = set(fact.codes("notice"))
    return "over" in codes and codes <= {"over", "road"} and not _is_open_all_the_same(fact)


def begins(line: Line, fact: Fact) -> datetime | None:
    """When a notice begins: it may lie ahead ("завтра с 8"); None for the end of one."""
    if _is_over(fact):
        return None
    _till_it_reopens(fact)
    _from_till(fact)
    _put_midnight_ahead(line, fact)
    said = fact.said
    if said is not None and (_lies_ahead(said, line) or _is_decreed(line, fact, said)):
        found = due(said, line.now, ORAL, line.world.vocabulary.hours["offered_hour"])
        if found.at is not None or found.day is not None:
            return found.at or at_hour(found.day or line.now.date(), (0, 0), ORAL)
    later = _later_today(line, fact, said) if said is not None else None
    to_come = _is_to_come(line, fact) or _is_of_the_day(line, fact)
    if said is not None and said.clock is not None and later is None and to_come:
        later = at_hour(line.now.astimezone(ORAL).date(), said.clock, zone_of(said, ORAL))
    if later is None and said is not None and _is_whole_day(said):
        whole = past(said, line.now, ORAL, line.world.vocabulary.hours["part_hours"])
        return whole.occurred.earliest or line.now
    return later or observed_at(line, fact)


def _is_whole_day(said: Said) -> bool:
    """`сегодня закрыт`, `закрыли в понедельник`."""
    return said.has_day and said.clock is None and said.part is None and said.role != "since"


def _till_it_reopens(fact: Fact) -> None:
    """`закрыта, завтра в 8 откроют`: the time beside the word, else the last told, ends it."""
    word = fact.first("notice", _REOPENS)
    timed = [s for s in fact.spans if isinstance(s.value, Said) and s.value.has_time]
    if word is None or not timed:
        return
    found = min(timed, key=lambda s: min(abs(s.start - word.end), abs(word.start - s.end)))
    told = found.value
    if isinstance(told, Said):
        till = replace(told, role="until")
        fact.whens[:] = [till if said is told else said for said in fact.whens]


def _from_till(fact: Fact) -> None:
    """`закрыт между 16 и 20`, `16-20 закрыт`: from the one till the other."""
    for said in [w for w in fact.whens if w.clock_to is not None]:
        at = fact.whens.index(said)
        until = replace(said, role="until", clock=said.clock_to, clock_to=None)
        fact.whens[at : at + 1] = [replace(said, role="since", clock_to=None), until]
    day = next((w for w in fact.whens if w.has_day and w.clock is None and not w.part), None)
    since = next((w for w in fact.whens if w.clock is not None and w.role == "since"), None)
    if day is None or since is None or since.has_day or day.role == "until":
        return
    fact.whens[:] = [  # "завтра закрыт 10-14"
        replace(day, role="since", clock=since.clock) if w is since else w
        for w in fact.whens
        if w is not day
    ]


def _put_midnight_ahead(line: Line, fact: Fact) -> None:
    """`бүгін түнгі он екіден таңғы алтыға дейін`, told after six: the night to come."""
    local = line.now.astimezone(ORAL)
    until = next((w.clock for w in fact.whens if w.role == "until"), None)
    if until is None or until >= (local.hour, local.minute):
        return
    for i, said in enumerate(fact.whens):
        if said.role != "until" and said.clock == (0, 0) and said.offset == 0:
            fact.whens[i] = replace(said, offset=1)


def _lies_ahead(said: Said, line: Line) -> bool:
    happened = past(said, line.now, ORAL, line.world.vocabulary.hours["part_hours"])
    return happened.is_future and (said.clock is not None or said.has_day)


def _is_decreed(line: Line, fact: Fact, said: Said) -> bool:
    """`с понедельника только по брони`: a rule or a repair is told of before it begins."""
    codes = fact.codes("notice")
    rule = "restriction" in codes or (not codes and fact.first("cause", "repair") is not None)
    today = line.now.astimezone(ORAL).weekday()
    if said.weekday in (None, today):
        return False
    return (rule and said.clock is None) or (bool(codes) and _is_of_next(fact, said))


def _is_of_next(fact: Fact, said: Said) -> bool:
    """`закрыта в воскресенье`, `с понедельника закрывают`; `закрыли` is of the last one."""
    told = [i for s in fact.spans if s.group == "notice" for i in range(s.start, s.end)]
    keys = [fact.chart.tokens[i].key for i in (*told, *fact.unknown)]
    if any(key.endswith(_PAST) and not key.endswith(_AHEAD) for key in keys):
        return False
    timed = said.role not in ("since", "until") or said.clock is not None
    return timed or any(key.endswith(_AHEAD) for key in keys)


def _is_to_come(line: Line, fact: Fact) -> bool:
    """`с 20 закрывают`, `20-дан жабады`, told before eight."""
    notice = fact.first("notice")
    verb = fact.chart.tokens[notice.end - 1].key if notice is not None else ""
    return verb.endswith(_AHEAD) and names_hour_ahead(line, fact)


def _is_of_the_day(line: Line, fact: Fact) -> bool:
    """`пересменка 20:00`, told in the afternoon: the shift of today."""
    shift = fact.first("cause", "shift") is not None and not fact.codes("notice")
    return shift and names_hour_ahead(line, fact)


def _later_today(line: Line, fact: Fact, said: Said) -> datetime | None:
    """The 20:00 of "с 20 до 21", or of "с 20 до 6 утра", told in the afternoon."""
    until = next((w for w in fact.whens if w.role == "until" and w.clock is not None), None)
    if said.has_day or said.clock is None or until is None or until.clock is None:
        return None
    local = line.now.astimezone(ORAL)
    overnight = until.clock <= said.clock
    if overnight and (until.has_day or (local.hour, local.minute) < until.clock):
        return None
    at = at_hour(local.date(), said.clock, ORAL)
    return at if at > line.now else None


def ends(line: Line, fact: Fact) -> datetime | None:
    """When a notice ends: "до 20" is of the day it begins on."""
    if _is_over(fact):
        return observed_at(line, fact)
    _put_midnight_ahead(line, fact)
    began = fact.said
    for i, said in enumerate(fact.whens):
        if said.role == "until" and began is not None and began.has_day and not said.has_day:
            fact.whens[i] = replace(
                said,
                offset=began.offset,
                weekday=began.weekday,
                date=began.date,
                day_of_month=began.day_of_month,
            )
    return _on_its_day(line, fact) or until_time(line, fact)


def _on_its_day(line: Line, fact: Fact) -> datetime | None:
    """`пересменка с 8 до 9`: the end is the first nine o'clock after the beginning."""
    since = next((w for w in fact.whens if w.role in ("since", "at") and w.clock), None)
    until = next((w for w in fact.whens if w.role == "until" and w.clock is not None), None)
    began = begins(line, fact) if since is not None else None
    if began is None or until is None or until.clock is None or until.has_day:
        return None
    at = at_hour(began.astimezone(ORAL).date(), until.clock, ORAL)
    return at if at > began else at + timedelta(days=1)
