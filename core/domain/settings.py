"""What a company has set for all its desks."""

from dataclasses import dataclass, field

FOLLOWED_AT_FIRST = ("syrym", "taskala", "aksay", "shagan")
LOG_NAME = "kezek.log"  # in the data folder: what went wrong
CARGORUQSAT = "https://cgr.qoldau.kz"


@dataclass(frozen=True, slots=True)
class Settings:
    """Company-wide settings; each is a row of the store, audited when it changes."""

    company: str = ""
    dispatcher: str = ""
    followed: tuple[str, ...] = FOLLOWED_AT_FIRST
    base_url: str = CARGORUQSAT
    fetch_minutes: int = 10
    report_hour: int = 17
    truck_day_cost: float = 20_000.0
    truck_day_currency: str = "RUB"
    late_chance: float = 0.5
    silent_road_hours: float = 6.0
    silent_border_hours: float = 12.0
    silent_far_hours: float = 24.0
    salt: str = ""
    second_place: str = ""  # a folder where each copy is carried to as well
    is_demonstration: bool = False
    limits: dict[str, float] = field(default_factory=dict)
