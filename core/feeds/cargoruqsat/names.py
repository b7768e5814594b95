"""Which of our crossings a checkpoint's name or id means."""

import re
from collections.abc import Iterable

from core.domain.crossing import Crossing

_DASHES = re.compile(r"[-‐‑‒–—−]+")


class Crossings:
    """Our crossings by the names and ids of CarGoRuqsat."""

    def __init__(self, crossings: Iterable[Crossing]) -> None:
        self._by_code = {c.code: c for c in crossings}
        self._by_name = {name_key(written_name(c)): c for c in self._by_code.values()}

    def named(self, name: str) -> Crossing | None:
        """The crossing a page calls so; None if it is none of ours."""
        return self._by_name.get(name_key(name))

    def coded(self, code: str) -> Crossing | None:
        """The crossing with our code."""
        return self._by_code.get(code)

    def with_id(self, checkpoint_id: str) -> Crossing | None:
        """The crossing its pages ask for by this id."""
        if not checkpoint_id:
            return None
        found = (c for c in self._by_code.values() if c.cargoruqsat_id == checkpoint_id)
        return next(found, None)


def written_name(crossing: Crossing) -> str:
    """The name as the site writes it; both posts' Russian names where it is not recorded."""
    if crossing.cargoruqsat_name:
        return crossing.cargoruqsat_name
    return f"{crossing.name('ru')} - {crossing.far_name('ru')}"


def name_key(name: str) -> str:
    """One key for a name however its dashes, spaces and capitals are written."""
    plain = name.casefold().replace("ё", "е")
    return "".join(_DASHES.sub("-", plain).split())
