"""Messages pasted from WhatsApp: heads of several telephones, media, lines of the system."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from core.domain.clock import ORAL
from core.phrase.asking import Asker
from core.phrase.drafts import OWN, Option, Question
from core.phrase.reading.tokens import clean, fold
from core.phrase.vocabulary import Vocabulary

_DATE = r"(?P<a>\d{1,4})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<c>\d{2,4})"
_TIME = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2})?(?:\s*(?P<half>[AaPp])\.?\s?[Mm]\.?)?"
_HEADS = (
    re.compile(rf"^\[{_TIME},?\s+{_DATE}\]\s*(?P<rest>.*)$"),
    re.compile(rf"^\[{_DATE},?\s+{_TIME}\]\s*(?P<rest>.*)$"),
    re.compile(rf"^{_DATE},?\s+{_TIME}\s*-\s+(?P<rest>.*)$"),
)
_ENDING = r"jpe?g|png|webp|heic|gif|opus|ogg|m4a|mp3|aac|mp4|mov|3gp|pdf|docx?|xlsx?|vcf"
_FILE = re.compile(
    rf"<[^<>]*\.(?P<in_sign>{_ENDING})\s*>"
    rf"|[\w\-]+\.(?P<named>{_ENDING})\b\s*(?:\([^()]*\))?",
    re.IGNORECASE,
)
_OURSELVES = frozenset(fold(word) for word in ("Вы", "Я", "Сіз", "Мен", "You", "Me"))
_HAS_WORDS = re.compile(r"\w")
_MEDIA = (
    dict.fromkeys(("opus", "ogg", "m4a", "mp3", "aac"), "voice")
    | dict.fromkeys(("mp4", "mov", "3gp"), "video")
    | dict.fromkeys(("pdf", "doc", "docx", "xls", "xlsx"), "document")
)
_SENDER = re.compile(r"^~?\s*(?P<sender>[^:]{1,60}?):(?:\s+(?P<text>.*))?$")


@dataclass(frozen=True, slots=True)
class Message:
    """One message; `said_at` None and no sender: a line typed by the dispatcher."""

    text: str
    raw: str
    sender: str = ""
    said_at: datetime | None = None
    skip: str = ""  # why it is not taken: photo, voice, video, document, sticker, system


@dataclass(frozen=True, slots=True)
class _Head:
    parts: tuple[int, int, int]
    sep: str
    hour: int
    minute: int
    half: str
    rest: str
    raw: str


def messages(text: str, vocabulary: Vocabulary, asker: Asker, now: datetime) -> list[Message]:
    """Messages of a pasted chat, or the lines typed; what holds no words is named as skipped."""
    lines = [clean(line).strip() for line in text.splitlines()]
    read = [(_head(line), line) for line in lines if line]
    heads = [head for head, _ in read if head is not None]
    day_first = _is_day_first(heads, asker, now) if heads else True
    found: list[Message] = []
    for head, line in read:
        if head is not None:
            found.append(_message(head, day_first=day_first))
        elif heads and found:
            last = found[-1]
            found[-1] = replace(last, text=f"{last.text}, {line}", raw=f"{last.raw}\n{line}")
        else:
            found.append(Message(line, line))
    return [_without_files(m, vocabulary) for m in found]


def _without_files(message: Message, vocabulary: Vocabulary) -> Message:
    """The message without the names of the files sent with it; skipped where nothing is left."""
    file = _FILE.search(message.text)
    if file is not None and not message.skip:
        words = _words_alone(message.text)
        if _HAS_WORDS.search(words):
            return replace(message, text=words)
        ending = (file["in_sign"] or file["named"]).lower()
        return replace(message, skip=_MEDIA.get(ending, "photo"))
    return replace(message, skip=message.skip or _medium(message.text, vocabulary))


def _words_alone(text: str) -> str:
    return _FILE.sub(" ", text).strip(" ,:")


def times_of(text: str, now: datetime) -> list[datetime]:
    """When the messages of a pasted chat were said, day and month either way round."""
    heads = [head for line in text.splitlines() if (head := _head(clean(line).strip()))]
    moments = (_moment(head, day_first=way) for head in heads for way in (True, False))
    return [moment for moment in moments if moment is not None and moment <= now]


def spoken(raw: str) -> str:
    """The words of one message without its head."""
    first, *more = [clean(line).strip() for line in raw.splitlines()] or [""]
    head = _head(first)
    match = _SENDER.match(head.rest) if head is not None else None
    text = (match["text"] or "") if match is not None else first
    whole = ", ".join([text, *more])
    return _words_alone(whole) if _FILE.search(whole) else whole


def _head(line: str) -> _Head | None:
    for form in _HEADS:
        match = form.match(line)
        if match is None:
            continue
        parts = (int(match["a"]), int(match["b"]), int(match["c"]))
        hour, minute, half = int(match["hour"]), int(match["minute"]), match["half"] or ""
        return _Head(parts, match["sep"], hour, minute, half.lower(), match["rest"], line)
    return None


def _message(head: _Head, *, day_first: bool) -> Message:
    said_at = _moment(head, day_first=day_first)
    match = _SENDER.match(head.rest)
    if match is None or said_at is None:
        return Message(head.rest, head.raw, said_at=said_at, skip="system")
    sender = match["sender"].strip()
    own = OWN if fold(sender) in _OURSELVES else ""
    return Message(match["text"] or "", head.raw, sender, said_at, skip=own)


def _moment(head: _Head, *, day_first: bool) -> datetime | None:
    first, second, third = head.parts
    if first > 31:
        year, month, day = first, second, third
    else:
        day, month = (first, second) if day_first else (second, first)
        year = third + 2000 if third < 100 else third
    hour = head.hour % 12 + (12 if head.half == "p" else 0) if head.half else head.hour
    try:
        return datetime(year, month, day, hour, head.minute, tzinfo=ORAL).astimezone(UTC)
    except ValueError:
        return None


def _is_day_first(heads: list[_Head], asker: Asker, now: datetime) -> bool:
    """A point means day.month; with strokes the figures decide, or the question."""
    stroked = [h for h in heads if h.sep == "/" and h.parts[0] <= 31]
    if not stroked or any(h.parts[0] > 12 for h in stroked):
        return True
    if any(h.parts[1] > 12 or h.half for h in stroked):
        return False
    ways = [d for d in (True, False) if all(_is_past(h, now, day_first=d) for h in stroked)]
    if len(ways) == 1:
        return ways[0]
    if all(h.parts[0] == h.parts[1] for h in stroked):
        return True
    options = tuple(
        Option(key, {"at": _moment(stroked[0], day_first=key == "day_month")})
        for key in ("day_month", "month_day")
    )
    question = Question(key="chat.day_or_month", code="day_or_month", options=options)
    return asker.ask(question) != "month_day"


def _is_past(head: _Head, now: datetime, *, day_first: bool) -> bool:
    moment = _moment(head, day_first=day_first)
    return moment is not None and moment <= now


def _medium(text: str, vocabulary: Vocabulary) -> str:
    key = fold(text).strip()
    if not key:
        return "system"
    for code, phrases in vocabulary.texts.items():
        for phrase in phrases:
            whole = len(phrase) < 6
            if key == phrase or (not whole and (key.startswith(phrase) or key.endswith(phrase))):
                return code
    return ""
