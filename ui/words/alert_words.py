"""Alerts in words: one sentence an episode, with what is known of it."""

from collections.abc import Callable, Mapping
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
from ui.i18n import crossing_name
from ui.words import money_words, slot_words, stranded_words, trade_words
from ui.words.gate_words import gate_sentence

Crossings = Mapping[str, Crossing]
Values = Mapping[str, Any]


def alert_sentence(episode: Episode, crossings: Crossings) -> str:
    """`417 AK 07: stands 31 h, forecast was at most 26 h`."""
    return _SENTENCES[episode.kind](episode, episode.values, crossings)


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
        stage=words.stage(Stage(values["stage"])),
    )
    attempts = int(values.get("attempts") or 0)
    if attempts:
        calls = QCoreApplication.translate(
            "AlertText", "%n call(s) without an answer", "", attempts
        )
        return f"{said} · {calls}"
    return said


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
    if episode.kind == AlertKind.STRANDED:
        return stranded_words.advice(episode.values)
    if episode.kind == AlertKind.SLOT:
        return slot_words.advice(episode.values)
    return ()


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


_SENTENCES: dict[AlertKind, Callable[[Episode, Values, Crossings], str]] = {
    AlertKind.REFUSED: _refused,
    AlertKind.STRANDED: _stranded,
    AlertKind.SILENT: _silent,
    AlertKind.LATE: _late,
    AlertKind.SLOT: _slot,
    AlertKind.BREAKDOWN: _breakdown,
    AlertKind.CROSSING: _crossing,
    AlertKind.SOURCE: _source,
    AlertKind.DOCUMENTS: _documents,
    AlertKind.STAY_DAYS: _stay_days,
}
