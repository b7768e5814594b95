"""The road table: the shortest way between places, over the crossings of a trip."""

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.domain.crossing import Crossing
from core.domain.place import Place, Road, place_key

DETOUR = 1.3
"""Road over great circle where only coordinates are known; the table's own ways are 1.1 to 1.4."""

ALONG = 1.1
"""A stretch leads by others that make it no longer than so many times."""

EARTH_KM = 6371.0
NEAREST = 4  # places of the table to which one off the table is joined


@dataclass(frozen=True, slots=True)
class Spot:
    """An end of a way: a place or crossing of the table by its code, or a point by coordinates."""

    code: str
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """Codes passed from one end to the other, with km from the beginning at each."""

    codes: tuple[str, ...]
    marks: tuple[float, ...]
    approximate: bool = False

    @property
    def km(self) -> float:
        """Length of the whole way."""
        return self.marks[-1]


def great_circle_km(start: Spot, end: Spot) -> float | None:
    """Distance over the globe; None where an end has no coordinates."""
    if start.lat is None or start.lon is None or end.lat is None or end.lon is None:
        return None
    north, south = math.radians(start.lat), math.radians(end.lat)
    half_lat = (south - north) / 2
    half_lon = math.radians(end.lon - start.lon) / 2
    square = math.sin(half_lat) ** 2 + math.cos(north) * math.cos(south) * math.sin(half_lon) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(min(1.0, square)))


def _between(start: Spot | None, end: Spot | None, share: float) -> tuple[float, float] | None:
    if start is None or end is None or start.lat is None or start.lon is None:
        return None
    if end.lat is None or end.lon is None:
        return None
    return (start.lat + share * (end.lat - start.lat), start.lon + share * (end.lon - start.lon))


def _ends(start: str, end: str) -> tuple[str, str]:
    return (start, end) if start < end else (end, start)


def _within(edges: Mapping[str, Mapping[str, float]], start: str, end: str, most: float) -> bool:
    """True where a way over these stretches is no longer than so many km."""
    best, heap = {start: 0.0}, [(0.0, start)]
    while heap:
        km, code = heapq.heappop(heap)
        if code == end:
            return True
        for other, length in edges.get(code, {}).items():
            if km + length <= min(most, best.get(other, math.inf)):
                best[other] = km + length
                heapq.heappush(heap, (km + length, other))
    return False


class RoadMap:
    """Places, crossings and the stretches between them; ways between known ones are remembered."""

    def __init__(
        self, places: Iterable[Place], roads: Iterable[Road], crossings: Iterable[Crossing]
    ) -> None:
        self.places = {p.code: p for p in places}
        self.crossings = {c.code: c for c in crossings}
        self._spots = {
            **{p.code: Spot(p.code, p.lat, p.lon) for p in self.places.values()},
            **{c.code: Spot(c.code, c.lat, c.lon) for c in self.crossings.values()},
        }
        self._codes = self._words()
        self._edges: dict[str, list[tuple[str, float, bool]]] = defaultdict(list)
        for road in roads:
            self._edges[road.start].append((road.end, road.km, road.approximate))
            self._edges[road.end].append((road.start, road.km, road.approximate))
        self._found: dict[tuple[Spot, Spot], Way | None] = {}

    def _words(self) -> dict[str, str]:
        codes: dict[str, str] = {}
        for place in self.places.values():
            for word in (*place.names.values(), *place.words, place.code):
                codes.setdefault(place_key(word), place.code)
        for crossing in self.crossings.values():
            names = (*crossing.names.values(), *crossing.far_names.values())
            for word in (*names, *crossing.words, crossing.code):
                codes.setdefault(place_key(word), crossing.code)
        return codes

    def spot(self, text: str) -> Spot | None:
        """The place or crossing people mean by this name; None if nobody knows it."""
        code = self._codes.get(place_key(text)) if text.strip() else None
        return None if code is None else self._spots[code]

    def crossing(self, code: str) -> Spot | None:
        """The border point of a crossing."""
        return self._spots[code] if code in self.crossings else None

    def along(self, way: Way, km: float) -> tuple[float, float] | None:
        """Latitude and longitude so far along a way, straight between its places."""
        for number, end in enumerate(way.marks[1:], 1):
            if km <= end or number == len(way.marks) - 1:
                share = (km - way.marks[number - 1]) / ((end - way.marks[number - 1]) or 1.0)
                ends = self._spots.get(way.codes[number - 1]), self._spots.get(way.codes[number])
                return _between(*ends, min(max(share, 0.0), 1.0))
        return None

    def stretches(self, taken: Iterable[tuple[str, str]] = ()) -> list[tuple[Spot, Spot]]:
        """Stretches to draw: those taken, by the codes of their ends, and what joins the places.

        Of the others none that leads by shorter ones: the greedy spanner of Althöfer et al. 1993
        (section 2) for ALONG. A stretch without coordinates is left out.
        """
        listed = {_ends(a, b): km for a in self._edges for b, km, _ in self._edges[a]}
        ours = {_ends(*pair) for pair in taken}
        drawn: dict[str, dict[str, float]] = defaultdict(dict)
        found = []
        for a, b in sorted(listed, key=lambda pair: (pair not in ours, listed[pair], pair)):
            km = listed[a, b]
            if (a, b) in ours or not _within(drawn, a, b, ALONG * km):
                drawn[a][b] = drawn[b][a] = km
                found.append((self._spots[a], self._spots[b]))
        return [(a, b) for a, b in found if a.lat is not None and b.lat is not None]

    def point(self, lat: float, lon: float) -> Spot:
        """An end of a way that is a mere point."""
        return Spot("", lat, lon)

    def way(self, start: Spot, end: Spot) -> Way | None:
        """The shortest way that passes no other crossing; None where no road is known.

        An end off the table is joined to the nearest places of it by great circle and detour.
        """
        key = (start, end)
        if not start.code or not end.code:
            return self._search(start, end)
        if key not in self._found:
            self._found[key] = self._search(start, end)
        return self._found[key]

    def ways(self, spots: Sequence[Spot]) -> tuple[Way, ...] | None:
        """The ways from each spot to the next; None if one of them is not known."""
        found = [self.way(a, b) for a, b in pairwise(spots)]
        known = tuple(w for w in found if w is not None)
        return known if len(known) == len(found) else None

    def _search(self, start: Spot, end: Spot) -> Way | None:
        if start == end:
            return Way((start.code, end.code), (0.0, 0.0))
        found = self._shortest(start, end)
        straight = great_circle_km(start, end)
        if found is None and straight is not None:
            return Way((start.code, end.code), (0.0, straight * DETOUR), approximate=True)
        return found

    def _shortest(self, start: Spot, end: Spot) -> Way | None:
        first, last = start.code or "@start", end.code or "@end"
        spots = {first: start, last: end}
        joined = self._joined(spots, first, last)
        best: dict[str, float] = {first: 0.0}
        before: dict[str, tuple[str, bool]] = {}
        heap = [(0.0, first)]
        while heap:
            km, code = heapq.heappop(heap)
            if code == last:
                return self._traced(best, before, last)
            if km > best[code] or (code in self.crossings and code != first):
                continue
            for other, length, approximate in (*self._edges[code], *joined[code]):
                if km + length < best.get(other, math.inf):
                    best[other] = km + length
                    before[other] = (code, approximate)
                    heapq.heappush(heap, (km + length, other))
        return None

    def _joined(
        self, ends: dict[str, Spot], first: str, last: str
    ) -> dict[str, list[tuple[str, float, bool]]]:
        """Stretches that join an end off the table to it, and to the other end."""
        joined: dict[str, list[tuple[str, float, bool]]] = defaultdict(list)
        for name, other in ((first, last), (last, first)):
            if self._edges.get(name):
                continue
            near = self._near(ends[name])[:NEAREST]
            straight = great_circle_km(ends[name], ends[other])
            if straight is not None:
                near.append((straight, other))
            for km, code in near:
                joined[name].append((code, km * DETOUR, True))
                joined[code].append((name, km * DETOUR, True))
        return joined

    def _near(self, spot: Spot) -> list[tuple[float, str]]:
        found = []
        for code, edges in self._edges.items():
            if edges and code in self.places:
                km = great_circle_km(spot, self._spots[code])
                if km is not None:
                    found.append((km, code))
        return sorted(found)

    @staticmethod
    def _traced(best: dict[str, float], before: dict[str, tuple[str, bool]], last: str) -> Way:
        codes, approximate = [last], False
        while codes[-1] in before:
            code, reckoned = before[codes[-1]]
            codes.append(code)
            approximate = approximate or reckoned
        codes.reverse()
        return Way(tuple(codes), tuple(best[c] for c in codes), approximate)
