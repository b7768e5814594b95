"""Alerts in words: one sentence an episode, with what is known of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.alert import AlertKind, Episode
from core.domain.crossing import Crossing, Direction, Side
from core.domain.forecast import CrossingState
from core.domain.trip import Stage
from core.domain.why import Why
from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP, crossing_name, word
from ui.words import money_words, slot_words, stranded_words, trade_words
from ui.words.gate_words import gate_sentence

Crossings = Mapping[str, Crossing]
Values = Mapping[str, Any]


def _none(_: Values) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class AlertFace:
    """How a kind of alert is told: its name and icon, the sentence of an episode, what to do."""

    name: str
    icon: str
    sentence: Callable[[Episode, Values, Crossings], str]
    advice: Callable[[Values], tuple[str, ...]] = _none


def alert_name(kind: AlertKind) -> str:
    """What a dispatcher is told of."""
    return word("Alert", _FACES[kind].name)


def alert_icon(kind: AlertKind) -> str:
    """The icon of a kind, by its file's name."""
    return _FACES[kind].icon


def alert_sentence(episode: Episode, crossings: Crossings) -> str:
    """`417 AK 07: stands 31 h, forecast was at most 26 h`."""
    return _FACES[episode.kind].sentence(episode, episode.values, crossings)


def _refused(episode: Episode, values: Values, crossings: Crossings) -> str:
    del crossings
    how = {
        "refused": QCoreApplication.translate("AlertText", "{plate}: refused"),
        "turned_back": QCoreApplication.translate("AlertText", "{plate}: turned back"),
        "storage": QCoreApplication.translate("AlertText", "{plate}: put into a bonded store"),
    }[str(values.get("how", "refused"))]
    parts = [how.format(plate=fmt.plate(values["plate"]))]
    if values.get("reason"):
        parts.append(trade_words.refusal(values["reason"]))
    if values.get("side"):
        direction = Direction(episode.direction or Direction.OUT)
        parts.append(words.side(Side(values["side"]), direction))
    return " · ".join(parts)


def _stranded(_: Episode, values: Values, crossings: Crossings) -> str:
    plate, signs = fmt.plate(values["plate"]), stranded_words.signs(values)
    if values.get("crossing") is None:
        return f"{plate}: {signs}"
    text = QCoreApplication.translate("AlertText", "{plate}: stands {hours} at {post}")
    stands = text.format(
        plate=plate,
        hours=fmt.going_on(values["hours"]),
        post=_post(values.get("crossing"), crossings),
    )
    return f"{stands}; {signs}" if signs else stands


def _silent(_: Episode, values: Values, crossings: Crossings) -> str:
    del crossings
    text = QCoreApplication.translate("AlertText", "{plate}: no contact for {hours} ({stage})")
    said = text.format(
        plate=fmt.plate(values["plate"]),
        hours=fmt.span(values["hours"]),
        stage=words.within(words.stage(Stage(values["stage"]))),
    )
    attempts = int(values.get("attempts") or 0)
    if attempts:
        calls = QCoreApplication.translate(
            "AlertText", "%n call(s) without an answer", "", attempts
        )
        return f"{said} · {calls}"
    return said


_SURE = 0.8
"""Below this chance by how much it will be late is not said: it may be in time."""


def _late(_: Episode, values: Values, crossings: Crossings) -> str:
    del crossings
    plate = fmt.plate(values["plate"])
    hours = values["hours"]
    if values.get("arrives_at") is None:
        text = QCoreApplication.translate(
            "AlertText", "{plate}: promised {promised}, not there and no forecast"
        )
        return text.format(plate=plate, promised=fmt.oral(_moment(values["promised_at"])))
    if hours <= 0:
        text = QCoreApplication.translate(
            "AlertText", "{plate}: may be late ({chance}), promised {promised}"
        )
    elif hours < 1 or values["chance"] < _SURE:
        text = QCoreApplication.translate(
            "AlertText", "{plate}: will probably be late ({chance}), promised {promised}"
        )
    else:
        text = QCoreApplication.translate(
            "AlertText", "{plate}: about {hours} late ({chance}), promised {promised}"
        )
    return text.format(
        plate=plate,
        hours=fmt.span(max(0.0, hours)),
        chance=fmt.chance(values["chance"]),
        promised=fmt.oral(_moment(values["promised_at"])),
    )


def _slot(_: Episode, values: Values, crossings: Crossings) -> str:
    said = {
        "plate": fmt.plate(values["plate"]),
        "slot": fmt.oral(_moment(values["slot"])),
        "post": _post(values.get("crossing"), crossings),
    }
    if values.get("lost"):
        text = QCoreApplication.translate(
            "AlertText", "{plate}: booking of {slot} is lost ({post})"
        )
        return text.format(**said)
    if values.get("leave_by") is not None:
        text = QCoreApplication.translate(
            "AlertText", "{plate}: must leave by {leave} for the booking of {slot} ({post})"
        )
        return text.format(**said, leave=fmt.oral(_moment(values["leave_by"])))
    text = QCoreApplication.translate(
        "AlertText", "{plate}: will probably miss the booking of {slot} ({chance}, {post})"
    )
    return text.format(**said, chance=fmt.chance(values["chance"]))


def advice(episode: Episode) -> tuple[str, ...]:
    """What can be done about it, a sentence each; none where the alert says it all."""
    return _FACES[episode.kind].advice(episode.values)


def _breakdown(_: Episode, values: Values, crossings: Crossings) -> str:
    del crossings
    text = QCoreApplication.translate("AlertText", "{plate}: broken down")
    parts = [text.format(plate=fmt.plate(values["plate"])), str(values.get("place") or "")]
    return " · ".join(p for p in parts if p)


def _crossing(episode: Episode, values: Values, crossings: Crossings) -> str:
    post = _post(values.get("crossing"), crossings)
    direction = words.direction(Direction(values.get("direction") or episode.direction or "out"))
    state = words.state(CrossingState(values["state"]))
    parts = [f"{post} {direction}: {state}"]
    if values.get("q10") is not None:
        text = QCoreApplication.translate(
            "AlertText", "who joins now waits {low}–{high} h (8 of 10)"
        )
        parts.append(text.format(low=round(values["q10"]), high=round(values["q90"])))
    trips = int(values.get("trips") or 0)
    if trips:
        parts.append(QCoreApplication.translate("AlertText", "%n of our trips", "", trips))
    return " · ".join(parts)


def _source(_: Episode, values: Values, crossings: Crossings) -> str:
    del crossings
    if values.get("last_ok") is None:
        text = QCoreApplication.translate("AlertText", "{source}: no data yet")
        return text.format(source=trade_words.source(values["source"]))
    text = QCoreApplication.translate("AlertText", "{source} does not answer, data of {moment}")
    return text.format(
        source=trade_words.source(values["source"]), moment=fmt.oral(_moment(values["last_ok"]))
    )


def _stay_days(_: Episode, values: Values, crossings: Crossings) -> str:
    del crossings
    text = QCoreApplication.translate(
        "AlertText", "{plate}: {driver}, days in Russia {used} of {limit}"
    )
    said = text.format(
        plate=fmt.plate(values["plate"]),
        driver=values["driver"],
        used=values["used"],
        limit=values["limit"],
    )
    if values.get("median") is None:
        return said
    ahead = QCoreApplication.translate("AlertText", "with this trip {median}…{upper}")
    return f"{said}, {ahead.format(median=values['median'], upper=values['upper'])}"


def _runs_out(values: Values) -> str:
    text = QCoreApplication.translate("AlertText", "{plate}: {paper} runs out {day}, before {goal}")
    is_own = values["runs_out"] in ("licence", "card", "insurance")
    goal = (
        QCoreApplication.translate("AlertText", "the driver is back")
        if is_own
        else QCoreApplication.translate("AlertText", "the cargo is there")
    )
    day = date.fromisoformat(str(values["until"]))
    return text.format(
        plate=fmt.plate(values["plate"]),
        paper=money_words.paper(values["runs_out"]),
        day=f"{day:%d.%m.%Y}",
        goal=goal,
    )


def _documents(_: Episode, values: Values, crossings: Crossings) -> str:
    if "runs_out" in values:
        return _runs_out(values)
    del crossings
    lines = (
        gate_sentence(line["names"], Why(line["code"], line["values"])) for line in values["lines"]
    )
    why = "; ".join(lines)
    if values.get("leaves_at") is None:
        text = QCoreApplication.translate("AlertText", "{plate}: must not leave: {why}")
        return text.format(plate=fmt.plate(values["plate"]), why=why)
    text = QCoreApplication.translate(
        "AlertText", "{plate}: leaves {moment}, must not leave: {why}"
    )
    leaves = fmt.oral(_moment(values["leaves_at"]))
    return text.format(plate=fmt.plate(values["plate"]), moment=leaves, why=why)


def _post(code: object, crossings: Crossings) -> str:
    known = crossings.get(str(code))
    return crossing_name(known) if known else str(code or "")


def _moment(value: object) -> datetime:
    return value if isinstance(value, datetime) else datetime.fromisoformat(str(value))


_FACES: dict[AlertKind, AlertFace] = {
    AlertKind.REFUSED: AlertFace(QT_TRANSLATE_NOOP("Alert", "Refused"), "ban", _refused),
    AlertKind.STRANDED: AlertFace(
        QT_TRANSLATE_NOOP("Alert", "Stands too long"), "hourglass", _stranded, stranded_words.advice
    ),
    AlertKind.SILENT: AlertFace(QT_TRANSLATE_NOOP("Alert", "No contact"), "phone-off", _silent),
    AlertKind.LATE: AlertFace(
        QT_TRANSLATE_NOOP("Alert", "Will probably be late"), "clock-exclamation", _late
    ),
    AlertKind.SLOT: AlertFace(
        QT_TRANSLATE_NOOP("Alert", "Booking about to be lost"), "ticket", _slot, slot_words.advice
    ),
    AlertKind.BREAKDOWN: AlertFace(QT_TRANSLATE_NOOP("Alert", "Broken down"), "tool", _breakdown),
    AlertKind.CROSSING: AlertFace(
        QT_TRANSLATE_NOOP("Alert", "State of a crossing"), "barrier-block", _crossing
    ),
    AlertKind.SOURCE: AlertFace(
        QT_TRANSLATE_NOOP("Alert", "No data from a source"), "wifi-off", _source
    ),
    AlertKind.DOCUMENTS: AlertFace(QT_TRANSLATE_NOOP("Alert", "Papers"), "file-alert", _documents),
    AlertKind.STAY_DAYS: AlertFace(
        QT_TRANSLATE_NOOP("Alert", "Days in Russia"), "calendar-time", _stay_days
    ),
}
"""A kind of alert is a row here."""
