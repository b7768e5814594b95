"""CarGoRuqsat: the public pages of Kazakhstan's electronic queue; exit from Kazakhstan only."""

from core.feeds.cargoruqsat.fetch import BASE_URL, visit
from core.feeds.cargoruqsat.gathering import DAY_OFF, SOURCE
from core.feeds.cargoruqsat.saved_pages import read_pages

__all__ = ["BASE_URL", "DAY_OFF", "SOURCE", "read_pages", "visit"]
