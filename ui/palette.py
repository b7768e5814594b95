"""The colours of the window, light and dark, by what they mean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by meaning, `#rrggbb`; each text colour has contrast ≥ 4.5 on its ground."""

    is_dark: bool
    window: str  # ground of the window
    surface: str  # ground of tables and plots
    raised: str  # ground of heads, chips, the entry line
    line: str  # hairlines
    text: str
    muted: str  # secondary text
    accent: str  # what can be pressed, focus
    on_accent: str
    accent_soft: str  # ground of what is chosen
    selection: str  # ground of selected rows
    act: str  # refused, broken: somebody must act
    act_soft: str
    warn: str  # late, silent, slow
    warn_soft: str
    good: str  # passed, calm, fresh
    good_soft: str
    info: str  # rolls
    info_soft: str
    closed: str  # a closed crossing
    closed_soft: str
    band: str  # painted range of arrival, 8 of 10
    band_core: str  # its inner half

    def ground(self, role: str) -> str:
        """The soft ground of a role: act, warn, good, info, closed; the raised one of muted."""
        grounds = {
            "act": self.act_soft,
            "warn": self.warn_soft,
            "good": self.good_soft,
            "info": self.info_soft,
            "closed": self.closed_soft,
        }
        return grounds.get(role, self.raised)

    def colour(self, role: str) -> str:
        """The text colour of a role: act, warn, good, info, closed, muted, text."""
        inks = {
            "act": self.act,
            "warn": self.warn,
            "good": self.good,
            "info": self.info,
            "closed": self.closed,
            "muted": self.muted,
        }
        return inks.get(role, self.text)


LIGHT = Palette(
    is_dark=False,
    window="#eef1f4",
    surface="#ffffff",
    raised="#f5f7f9",
    line="#d3dae1",
    text="#17202a",
    muted="#54616e",
    accent="#0b5cad",
    on_accent="#ffffff",
    accent_soft="#dfebf7",
    selection="#d3e5f7",
    act="#b3201a",
    act_soft="#fde8e6",
    warn="#8a4b00",
    warn_soft="#fff0d6",
    good="#1a6636",
    good_soft="#e0f2e6",
    info="#0b5cad",
    info_soft="#e1edf9",
    closed="#5b3291",
    closed_soft="#eee6f8",
    band="#b9d3ec",
    band_core="#5c95cc",
)

DARK = Palette(
    is_dark=True,
    window="#12171c",
    surface="#191f26",
    raised="#212932",
    line="#36424e",
    text="#e6ebf0",
    muted="#a5b1bd",
    accent="#74b6f5",
    on_accent="#0b1620",
    accent_soft="#1d3349",
    selection="#24415e",
    act="#ff8e85",
    act_soft="#43201f",
    warn="#f3bb55",
    warn_soft="#3d2e12",
    good="#7fd09a",
    good_soft="#173524",
    info="#7fbcf7",
    info_soft="#17304a",
    closed="#c7abf5",
    closed_soft="#33264a",
    band="#2f4f6e",
    band_core="#4f86b9",
)
