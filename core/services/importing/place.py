"""Where and when a file is read: crossings by any of their names, the clock, who signs."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from core.domain.author import Author
from core.domain.crossing import Crossing
from core.domain.problem import KezekError
from core.estimate.roads import RoadMap
from core.services.importing.cells import text_of
from core.services.importing.moments import Around, Cell, Moment, read_day, read_moment
from core.services.importing.words import fold

_BETWEEN = str.maketrans(dict.fromkeys(",;>→/\\|+–—-·()", " "))
_MOST_WORDS = 5
_HOME = "KZ"


@dataclass(frozen=True)
class Here:
    """What reading a row needs besides the row."""

    now: datetime
    written: datetime
    author: Author
    crossings: "Crossings"
    itemised: frozenset[str] = frozenset()  # keys of refs that have rows of their own as shipments
    roads: RoadMap = field(kw_only=True)

    def moment(self, value: Cell) -> Moment:
        """The moment of a cell that stands for itself."""
        return read_moment(value, Around(self.now))

    def by(self, value: Cell) -> datetime:
        """The moment by which something is due: the end of a day or a range."""
        return self.moment(value).by

    def at(self, value: Cell) -> datetime:
        """The moment reckoned with."""
        return self.moment(value).at

    def goes_home(self, origin: str, destination: str) -> bool:
        """True of a trip into Kazakhstan from beyond its border, or from nobody knows where."""
        return self._country(destination) == _HOME and self._country(origin) != _HOME

    def _country(self, place: str) -> str:
        spot = self.roads.spot(place)
        known = None if spot is None else self.roads.places.get(spot.code)
        return "" if known is None else known.country

    def day(self, value: Cell) -> date:
        """The day of a cell."""
        return read_day(value, self.now)


@dataclass
class Crossings:
    """Crossings by code, by either post's name in three languages, and by what people type."""

    known: Iterable[Crossing]
    _codes: dict[str, set[str]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for crossing in self.known:
            names = (*crossing.names.values(), *crossing.far_names.values(), *crossing.words)
            for name in (*names, crossing.cargoruqsat_name or ""):
                self._codes.setdefault(_key(name), set()).add(crossing.code)
        self._codes.pop("", None)
        for crossing in self.known:  # a code is its own crossing's, whoever else bears the word
            self._codes[_key(crossing.code)] = {crossing.code}

    def one(self, value: Cell) -> str:
        """The crossing of a cell. Raises KezekError unknown_crossing, ambiguous_crossing."""
        codes = self.several(value)
        if len(codes) != 1:
            raise KezekError("one_crossing_only", value=text_of(value))
        return codes[0]

    def several(self, value: Cell) -> tuple[str, ...]:
        """Crossings in the order written, each once while it is repeated (`Сырым – Маштаково`)."""
        text = text_of(value)
        words = _key(text).split()
        found: list[str] = []
        while words:
            code, length = self._longest(words, text)
            if not found or found[-1] != code:
                found.append(code)
            words = words[length:]
        if not found:
            raise KezekError("unknown_crossing", crossing=text)
        return tuple(found)

    def _longest(self, words: list[str], text: str) -> tuple[str, int]:
        for length in range(min(len(words), _MOST_WORDS), 0, -1):
            codes = self._codes.get(" ".join(words[:length]))
            if codes is None:
                continue
            if len(codes) > 1:
                raise KezekError(
                    "ambiguous_crossing", value=text, candidates=", ".join(sorted(codes))
                )
            return next(iter(codes)), length
        raise KezekError("unknown_crossing", crossing=words[0] if len(words) > 1 else text)


def _key(name: str) -> str:
    return " ".join(fold(name).translate(_BETWEEN).split())
