"""Places and the roads between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Place:
    """A town by its names; `lat` and `lon` in degrees, `zone` an IANA name."""

    code: str
    names: Mapping[str, str]  # kk, ru, en
    lat: float
    lon: float
    zone: str
    country: str = ""  # ISO 3166, two letters
    words: tuple[str, ...] = ()  # further names people type

    def name(self, language: str) -> str:
        """Name in this language, in English where it is missing."""
        return self.names.get(language) or self.names["en"]


@dataclass(frozen=True, slots=True)
class Road:
    """A stretch between two places or crossings, by their codes, both ways alike."""

    start: str
    end: str
    km: float
    approximate: bool = False  # reckoned, or told with "about"
    source: str = field(default="", compare=False)


def place_key(text: str) -> str:
    """One key for the spellings of a name: `г. Орёл,  ул. Мира` and `орел` are the same."""
    head = text.partition(",")[0].strip().casefold().replace("ё", "е").replace("’", "'")
    for prefix in ("г.", "город ", "қ.", "қала ", "с.", "пос.", "п."):
        if head.startswith(prefix) and len(head) > len(prefix) + 1:
            head = head[len(prefix) :]
    return " ".join(head.replace("-", " ").split())


def towns(table: str) -> list[Place]:
    """Places of a table of towns (towns.tsv); raises ValueError naming the line it cannot read."""
    found = []
    lines = [line for line in table.splitlines() if line and not line.startswith("#")]
    for line in lines[1:]:
        try:
            code, kk, ru, en, lat, lon, zone, country, words = line.split("\t")
            names = {"kk": kk, "ru": ru, "en": en}
            more = tuple(w for w in words.split("|") if w)
            found.append(Place(code, names, float(lat), float(lon), zone, country, more))
        except ValueError as error:
            raise ValueError(f"towns: {line}") from error
    return found
