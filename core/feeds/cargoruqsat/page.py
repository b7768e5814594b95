"""What all pages of CarGoRuqsat have in common, and how one of them says it is not understood."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from selectolax.lexbor import LexborHTMLParser, LexborNode

from core.domain.clock import ORAL
from core.domain.plate import plate_key
from core.domain.problem import KezekError
from core.feeds.seen import BookingStatus

START = "start"
PUBLIC_LIST = "public-list"
SCOREBOARD = "scoreboard"
WA_HISTORY = "wa-history"
CHECKPOINT_LIST = "checkpoint-list"

_MODULES = {  # a class of <body> names the module that drew the page
    "startpagesmodule": START,
    "scoreboardmodule": SCOREBOARD,
    "wahistorymodule": WA_HISTORY,
    "checkpointmodule": CHECKPOINT_LIST,
    "applicationmodule": PUBLIC_LIST,
}
_STATUSES = {
    "производится оплата": BookingStatus.WAITING_PAYMENT,
    "оплата не произведена": BookingStatus.NOT_PAID,
    "производится проверка": BookingStatus.VALIDATING,
    "проверка провалена": BookingStatus.REVIEW_FAILED,
    "в очереди": BookingStatus.PENDING,
    "пропуск отозван": BookingStatus.CANCELLED,
    "вызван на пункт пропуска": BookingStatus.CALLED,
    "въехал на пункт пропуска": BookingStatus.LET_IN,
    "пропуск аннулирован": BookingStatus.ANNULLED,
    "пересек пункт пропуска": BookingStatus.CROSSED,
    "пропуск просрочен": BookingStatus.OVERDUE,
}
_MAINTENANCE = re.compile(
    r"техническ\w+ работ|профилактическ\w+ работ|ведутся работы|временно недоступ|техобслуживан",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[0-9]{1,3}(?: [0-9]{3}){1,2}|[0-9]{1,9}")
_TOTAL = re.compile(rf"Всего записей:? ?({_NUMBER.pattern})$")
_MOMENT = re.compile(r"([0-9]{2}\.[0-9]{2}\.[0-9]{4}) ([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?")
_DAY = re.compile(r"([0-9]{2})\.([0-9]{2})\.([0-9]{4})")
_HOURS = re.compile(r"([0-9]{1,2}):([0-9]{2}) ?[-–—] ?([0-9]{1,2}):([0-9]{2})")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "col", "source", "wbr", "path"})
_DEEPEST = 1000  # tags open at once; the parser's time grows with the square of it


class PageNotUnderstoodError(KezekError):
    """A page that is not as it was when it was learnt: nothing of it is taken.

    `what` is a code in the list of problems, `detail` the spot on the page.
    """

    def __init__(self, page: str, what: str, detail: str = "") -> None:
        super().__init__("page_not_understood", page=page, what=what, detail=detail[:80] or "—")
        self.page = page
        self.what = what
        self.detail = detail[:80]


@dataclass(frozen=True, slots=True)
class Page:
    """A page that came whole, in Russian, without its comments."""

    kind: str
    tree: LexborHTMLParser

    def wrong(self, what: str, detail: str = "") -> PageNotUnderstoodError:
        """The error to raise; a notice of maintenance explains whatever is missing."""
        notice = _MAINTENANCE.search(self.words)
        if notice:
            spot = self.words[max(notice.start() - 60, 0) :]
            return PageNotUnderstoodError(self.kind, "maintenance", spot)
        return PageNotUnderstoodError(self.kind, what, detail)

    @property
    def words(self) -> str:
        """All that can be read on it, single-spaced."""
        return squeeze(self.tree.body.text(separator=" ")) if self.tree.body else ""

    def total(self) -> int:
        """The N of "Всего записей N"."""
        for label in self.tree.css("small"):
            holder = label.parent
            found = _TOTAL.fullmatch(words_of(holder)) if holder else None
            if found:
                return number(found.group(1))
        raise self.wrong("no_total")

    def last_page(self) -> int:
        """The highest page its pager leads to; 1 where it has none."""
        links = (a.attributes.get("href") or "" for a in self.tree.css("a.page-link"))
        found = (re.search(r"[?&]p=([0-9]{1,6})\b", link) for link in links)
        return max((int(f.group(1)) for f in found if f), default=1)

    def table(self, heads: tuple[str, ...]) -> list[list[LexborNode]]:
        """Cells of the body rows of the one table that has these heads, in this order."""
        for table in self.tree.css("table"):
            seen = tuple(words_of(th).casefold() for th in table.css("thead th"))
            if seen == tuple(h.casefold() for h in heads):
                return [self._cells(row, len(heads)) for row in table.css("tbody tr")]
        raise self.wrong("no_table")

    def _cells(self, row: LexborNode, count: int) -> list[LexborNode]:
        cells = row.css("td")
        if len(cells) != count:
            raise self.wrong("row", words_of(row))
        return cells


def open_page(text: str, kind: str) -> Page:
    """The page, once it is sure that it came to its end and is the Russian one."""
    shown = without_comments(text)
    end = shown.lower().rfind("</html")
    if end < 0 or len(shown) - end > 2000:
        raise PageNotUnderstoodError(kind, "no_end")
    if _depth(shown) > _DEEPEST:
        raise PageNotUnderstoodError(kind, "layout")
    tree = LexborHTMLParser(shown.encode("utf-8", "replace"))
    tree.strip_tags(["script", "style", "noscript", "template"])
    page = Page(kind, tree)
    root = tree.css_first("html")
    language = (root.attributes.get("lang") or "ru") if root else "ru"
    if not language.lower().startswith("ru"):
        raise page.wrong("language", language)
    return page


def page_kind(text: str) -> str | None:
    """Which of the pages a text is: by the module that drew it, else by its build."""
    body = re.search(r"<body\b[^>]{0,2000}>", without_comments(text), re.IGNORECASE)
    for name, kind in _MODULES.items():
        if body and name in body.group(0):
            return kind
    marks = (
        ("square-chart-row", START),
        ("Зона ожидания", WA_HISTORY),
        ("Дата и время очереди", PUBLIC_LIST),
        ("/registry/checkpoint/list/", CHECKPOINT_LIST),
        ("number-plate", SCOREBOARD),
    )
    return next((kind for mark, kind in marks if mark in text), None)


def without_comments(text: str) -> str:
    """The text without what stands in `<!-- -->`; a comment that never ends stays."""
    parts = []
    at = 0
    while (begin := text.find("<!--", at)) >= 0:
        end = text.find("-->", begin + 4)
        if end < 0:
            break
        parts.append(text[at:begin])
        at = end + 3
    parts.append(text[at:])
    return "".join(parts)


def squeeze(text: str) -> str:
    """Single spaces, none at the ends; a non-breaking space is a space."""
    return " ".join(text.split())


def words_of(node: LexborNode) -> str:
    """What can be read in a node."""
    return squeeze(node.text())


def the_one(node: LexborNode, selector: str) -> LexborNode:
    """The only node of its kind in another. Raises ValueError where there is none, or are more."""
    found = node.css(selector)
    if len(found) != 1:
        raise ValueError(selector)
    return found[0]


def filled(text: str) -> str:
    """The text. Raises ValueError where it is empty."""
    if not text:
        raise ValueError(text)
    return text


def number(text: str) -> int:
    """`18 582` → 18582. Raises ValueError."""
    clean = squeeze(text)
    if not _NUMBER.fullmatch(clean):
        raise ValueError(text)
    return int(clean.replace(" ", ""))


def moment(text: str) -> datetime:
    """`13.06.2026 17:23` (or with seconds) of Kazakhstan as UTC. Raises ValueError."""
    found = _MOMENT.fullmatch(squeeze(text))
    if not found:
        raise ValueError(text)
    clock = time(int(found[2]), int(found[3]), int(found[4] or 0))
    return datetime.combine(day_of(found[1]), clock, tzinfo=ORAL).astimezone(UTC)


def day_of(text: str) -> date:
    """`13.06.2026` as a date of our time. Raises ValueError."""
    found = _DAY.fullmatch(squeeze(text))
    if not found or not 2020 <= int(found[3]) <= 2100:
        raise ValueError(text)
    return date(int(found[3]), int(found[2]), int(found[1]))


def slot(day: date, text: str) -> tuple[datetime, datetime]:
    """Begin and end in UTC of the slot `23:00-00:00` of a day. Raises ValueError."""
    found = _HOURS.fullmatch(squeeze(text))
    if not found:
        raise ValueError(text)
    begins = datetime.combine(day, time(int(found[1]), int(found[2])), tzinfo=ORAL)
    minutes = (int(found[3]) * 60 + int(found[4])) - (int(found[1]) * 60 + int(found[2]))
    length = minutes % (24 * 60)
    if int(found[3]) > 24 or int(found[4]) > 59 or not 0 < length <= 4 * 60:
        raise ValueError(text)
    return begins.astimezone(UTC), (begins + timedelta(minutes=length)).astimezone(UTC)


def status_of(text: str) -> BookingStatus:
    """The status a badge names. Raises ValueError."""
    status = _STATUSES.get(squeeze(text).casefold().replace("ё", "е"))
    if status is None:
        raise ValueError(text)
    return status


def plate_of(node: LexborNode) -> str:
    """The plate as written. Raises ValueError where there is none or it can be no plate."""
    plate = words_of(node)
    key = plate_key(plate)
    if not 4 <= len(key) <= 15 or not any(c.isdigit() for c in key):
        raise ValueError(plate)
    return plate


def _depth(text: str) -> int:
    depth = deepest = 0
    for tag in _TAG.finditer(text):
        if tag.group(1):
            depth = max(depth - 1, 0)
        elif tag.group(2).lower() not in _VOID:
            depth += 1
            deepest = max(deepest, depth)
    return deepest
