"""CarGoRuqsat: the public pages of Kazakhstan's electronic queue; exit from Kazakhstan only."""

from core.feeds.cargoruqsat.fetch import visit
from core.feeds.cargoruqsat.saved_pages import read_pages

__all__ = ["read_pages", "visit"]
