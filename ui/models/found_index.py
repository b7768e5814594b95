"""Everything there is to find, laid ready for the keys of a typist."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.models.found import Found, Sources
from ui.models.found_kinds import KINDS
from ui.models.near import is_near_plate, is_near_word
from ui.models.search import fold, matching

MOST_OF_A_KIND = 6


@dataclass(frozen=True)
class Section:
    """Lines under one heading."""

    title: str
    lines: tuple[Found, ...]


@dataclass
class Index:
    """Everything that can be found, laid ready for the keys of a typist."""

    lines: list[Found]
    _words: list[str] = field(init=False)
    _plates: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self._words = [line.hay.words for line in self.lines]
        self._plates = [line.hay.plates for line in self.lines]

    def find(self, query: str) -> list[Section]:
        """What fits, by kind; where nothing does, what is one slip away."""
        places = matching(query, self._words, self._plates)
        found = [self.lines[i] for i in places or ()]
        if found or not query.strip():
            return sections(found, query)
        near = [line for line in self.lines if _is_near(query, line)]
        title = word("Find", QT_TRANSLATE_NOOP("Find", "Nothing is written so. Alike:"))
        return [Section(title, tuple(near[:MOST_OF_A_KIND]))] if near else []

    def at(self, kind: str, title: str) -> Found | None:
        """The line of a kind with this name, as it stands now."""
        return next((f for f in self.lines if (f.kind, f.title) == (kind, title)), None)


def sections(found: Sequence[Found], query: str = "") -> list[Section]:
    """Lines by kind; what begins as typed comes first, then what is under way."""
    typed = fold(query.strip())
    made: list[tuple[bool, Section]] = []
    for kind in KINDS:
        own = [(not fold(f.title).startswith(typed), f) for f in found if f.kind == kind.name]
        own.sort(key=lambda line: (line[0], line[1].rank))
        if own:
            lines = tuple(f for _, f in own[:MOST_OF_A_KIND])
            made.append((own[0][0], Section(word("Find", kind.title), lines)))
    return [section for _, section in sorted(made, key=lambda m: m[0])]


def index_of(sources: Sources) -> Index:
    """All there is to find; takes a moment with thousands of trips."""
    return Index([line for kind in KINDS for line in kind.listed(sources)])


def icon_of(found: Found) -> str:
    """Its own icon, else that of its kind."""
    return found.icon or next(k.icon for k in KINDS if k.name == found.kind)


def _is_near(query: str, line: Found) -> bool:
    if any(is_near_plate(query, plate) for plate in line.plates):
        return True
    return line.kind in ("driver", "customer", "crossing") and is_near_word(query, line.title)
