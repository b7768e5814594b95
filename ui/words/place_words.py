"""Names of towns in the language of the window."""

from core.domain.place import Place
from core.services.reference import shipped_reference
from ui.i18n import language


def place_name(text: str, tongue: str = "") -> str:
    """`Москва` as `Мәскеу` in Kazakh; an address or a place nobody knows as it was typed.

    `tongue`: kk, ru or en; the language of the window where it is empty.
    """
    known = _known(text)
    return text if known is None else known.name(tongue or language())


def place_names(text: str) -> tuple[str, ...]:
    """The names of a place in every language; none of one nobody knows."""
    known = _known(text)
    return () if known is None else tuple(known.names.values())


def _known(text: str) -> Place | None:
    roads = shipped_reference().road_map
    spot = None if "," in text else roads.spot(text)
    return None if spot is None else roads.places.get(spot.code)
