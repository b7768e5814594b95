"""The list of checkpoints with the ids their pages are asked by."""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from core.feeds.cargoruqsat.page import CHECKPOINT_LIST, Page, open_page, words_of

_ADDRESS = re.compile(r"/registry/checkpoint/list/([0-9]{6,24})/view")
_NEIGHBOURS = {
    "россия": "ru",
    "китай": "cn",
    "узбекистан": "uz",
    "кыргызстан": "kg",
    "туркменистан": "tm",
}


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A checkpoint as the site knows it; `neighbour` as in `ru`, or its word if it is a new one."""

    checkpoint_id: str
    name: str
    neighbour: str


@dataclass(frozen=True, slots=True)
class CheckpointPage:
    """A page of checkpoints; `pages` is how many there are."""

    pages: int
    rows: tuple[Checkpoint, ...]


def parse(text: str) -> CheckpointPage:
    """All rows of the page. Raises PageNotUnderstoodError."""
    page = open_page(text, CHECKPOINT_LIST)
    page.total()
    nodes = page.tree.css(".row.border-bottom.py-2")
    if not nodes:
        raise page.wrong("no_rows")
    return CheckpointPage(page.last_page(), tuple(_row(page, node) for node in nodes))


def _row(page: Page, node: LexborNode) -> Checkpoint:
    links = [a for a in node.css("a") if _ADDRESS.search(a.attributes.get("href") or "")]
    countries = node.css("span.font-weight-bold")
    if len(links) != 1 or len(countries) != 1 or not words_of(links[0]):
        raise page.wrong("row", words_of(node))
    address = _ADDRESS.search(links[0].attributes.get("href") or "")
    country = words_of(countries[0]).casefold()
    if not address or not country:
        raise page.wrong("row", words_of(node))
    return Checkpoint(address.group(1), words_of(links[0]), _NEIGHBOURS.get(country, country))
