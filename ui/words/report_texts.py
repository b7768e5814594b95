"""The sentences of the daily paper; its language is chosen apart from the window's."""

from collections.abc import Callable

from ui.i18n import QT_TRANSLATE_NOOP
from ui.words.gate_words import gate_texts
from ui.words.message_texts import MESSAGES
from ui.words.refusal_words import refusal_texts
from ui.words.report_money_texts import MONEY, money_texts
from ui.words.report_refusal_texts import REFUSALS
from ui.words.report_words import WORDS

SENTENCES: dict[str, str] = {
    # head
    "title": QT_TRANSLATE_NOOP("Report", "Report on standing and late trucks"),
    "long_date": QT_TRANSLATE_NOOP("Report", "{weekday}, {day} {month} {year}"),
    "period_day": QT_TRANSLATE_NOOP("Report", "the day: {start} – {end}"),
    "period_long": QT_TRANSLATE_NOOP("Report", "the period: {start} – {end}"),
    "goes_on": QT_TRANSLATE_NOOP("Report", "as of {now}"),
    "made": QT_TRANSLATE_NOOP("Report", "made {at}, dispatcher {name}"),
    "made_unsigned": QT_TRANSLATE_NOOP("Report", "made {at}"),
    "zone": QT_TRANSLATE_NOOP("Report", "Oral time (Samara −1 h, Moscow −2 h)"),
    "demonstration": QT_TRANSLATE_NOOP("Report", "DEMONSTRATION: invented data"),
    # figures
    "on_line": QT_TRANSLATE_NOOP("Report", "On the line {n}."),
    "stand": QT_TRANSLATE_NOOP("Report", "STANDING {n} (over a day: {over})."),
    "stand_none": QT_TRANSLATE_NOOP("Report", "STANDING 0."),
    "n_refused": QT_TRANSLATE_NOOP("Report", "Refused {n}."),
    "n_broken": QT_TRANSLATE_NOOP("Report", "Broken down {n}."),
    "n_silent": QT_TRANSLATE_NOOP("Report", "No contact {n}."),
    "n_late": QT_TRANSLATE_NOOP("Report", "Will probably be late {n}."),
    "n_late_trips": QT_TRANSLATE_NOOP("Report", "Will probably be late {n} (trips: {trips})."),
    "downtime_day": QT_TRANSLATE_NOOP(
        "Report",
        "Downtime in the day {time}{cost}.",
    ),
    "downtime_long": QT_TRANSLATE_NOOP(
        "Report",
        "Downtime in the period {time}{cost}.",
    ),
    "machine_hours": QT_TRANSLATE_NOOP("Report", "truck-hour / truck-hours"),
    "passed_spread": QT_TRANSLATE_NOOP(
        "Report",
        "Crossed the border {n}: {low} to {high} h, half of them within {mid} h.",
    ),
    "passed_one": QT_TRANSLATE_NOOP("Report", "Crossed the border 1: {mid} h."),
    "passed_untold": QT_TRANSLATE_NOOP("Report", "Crossed the border {n}: hours not told."),
    "passed_ways": QT_TRANSLATE_NOOP("Report", "Crossed the border {n}: {ways}."),
    "passed_way": QT_TRANSLATE_NOOP(
        "Report", "{way} {n} ({low}–{high} h, half of them within {mid} h)"
    ),
    "passed_way_one": QT_TRANSLATE_NOOP("Report", "{way} 1 ({mid} h)"),
    "passed_way_untold": QT_TRANSLATE_NOOP("Report", "{way} {n} (hours not told)"),
    "way_out": QT_TRANSLATE_NOOP("Report", "to RU"),
    "way_in": QT_TRANSLATE_NOOP("Report", "to KZ"),
    "passed_none": QT_TRANSLATE_NOOP("Report", "Crossed the border 0."),
    "still_spread": QT_TRANSLATE_NOOP("Report", "Still standing {n}: {low} to {high} h."),
    "still_from_minutes": QT_TRANSLATE_NOOP("Report", "Still standing {n}: {low} min to {high} h."),
    "still_minutes": QT_TRANSLATE_NOOP("Report", "Still standing {n}: less than an hour."),
    "still_one": QT_TRANSLATE_NOOP("Report", "Still standing 1: ≥ {low} h."),
    "joining_now": QT_TRANSLATE_NOOP(
        "Report",
        "{crossing}: a truck joining now waits {range} h (8 of 10){state}.",
    ),
    "joining_next": QT_TRANSLATE_NOOP("Report", "{crossing}: {range} h{state}."),
    "joining_unknown": QT_TRANSLATE_NOOP("Report", "{crossing}: no forecast{state}."),
    "usual": QT_TRANSLATE_NOOP("Report", " (as usual there)"),
    "check": QT_TRANSLATE_NOOP(
        "Report",
        "Check of the week's forecasts: {hits} of {all} {unit} came within the range.",
    ),
    "check_unit": QT_TRANSLATE_NOOP("Report", "truck / trucks"),
    "source_at": QT_TRANSLATE_NOOP("Report", "{source}: data of {at}."),
    "adds_up": QT_TRANSLATE_NOOP(
        "Report",
        "{standing} + {passed} + {others} = {all}: standing, passed and others make up the line.",
    ),
    # decisions
    "decisions": QT_TRANSLATE_NOOP("Report", "NEEDS A DECISION:"),
    "decisions_none": QT_TRANSLATE_NOOP("Report", "none"),
    "decide_refused": QT_TRANSLATE_NOOP(
        "Report",
        "{plate}: refused ({why}). Wait for papers, put into store or bring back?",
    ),
    "decide_refused_step": QT_TRANSLATE_NOOP(
        "Report",
        "{plate}: refused, {step}. Wait or put into store?",
    ),
    "decide_turned_back": QT_TRANSLATE_NOOP(
        "Report",
        "{plate}: turned back ({why}). Try again, another crossing or home?",
    ),
    "decide_storage": QT_TRANSLATE_NOOP(
        "Report",
        "{plate}: in the bonded store ({why}). Who pays, when do we take it out?",
    ),
    "decide_slot_lost": QT_TRANSLATE_NOOP(
        "Report",
        "{plate}: missed its booking of {at}, book again?",
    ),
    "decide_slots_lost": QT_TRANSLATE_NOOP(
        "Report",
        "{n} missed their bookings ({plates}), book again?",
    ),
    "decide_slots_risk": QT_TRANSLATE_NOOP(
        "Report",
        "{n} will not make their bookings ({plates}), move them?",
    ),
    "decide_slot_risk": QT_TRANSLATE_NOOP(
        "Report",
        "{plate}: will not make its booking of {at}, move it?",
    ),
    "decide_step_due": QT_TRANSLATE_NOOP("Report", "{plate}: {step}. Done?"),
    "decide_divert": QT_TRANSLATE_NOOP(
        "Report",
        "Leaving today and tomorrow {all}, of them over {crossing} ({range} h) {n}: send them by "
        "{other} ({other_range} h)?",
    ),
    "decide_blocked": QT_TRANSLATE_NOOP(
        "Report", "{plate}: leaves {at}, {papers}. Wait or send another truck?"
    ),
    "decide_blocked_all": QT_TRANSLATE_NOOP(
        "Report", "{n} leave today or tomorrow and must not ({plates}): wait or put it off?"
    ),
    "decide_more": QT_TRANSLATE_NOOP("Report", "and {n} more, marked “decide” in the table"),
    "decide_mark": QT_TRANSLATE_NOOP("Report", "decide"),
    # table
    "rows_title": QT_TRANSLATE_NOOP("Report", "STANDING AND LATE"),
    "rows_none": QT_TRANSLATE_NOOP("Report", "No truck stands, none is late."),
    "band_late": QT_TRANSLATE_NOOP("Report", "Not standing, but late or without contact: {n}"),
    "band_short": QT_TRANSLATE_NOOP("Report", "The other standing trucks, in short: {n}"),
    "col_short_truck": QT_TRANSLATE_NOOP("Report", "Truck"),
    "col_short_to": QT_TRANSLATE_NOOP("Report", "To"),
    "col_number": QT_TRANSLATE_NOOP("Report", "№"),
    "col_truck": QT_TRANSLATE_NOOP("Report", "Truck, driver, tel."),
    "col_cargo": QT_TRANSLATE_NOOP("Report", "Customer, cargo → to"),
    "col_where": QT_TRANSLATE_NOOP("Report", "Where it is"),
    "col_where_km": QT_TRANSLATE_NOOP("Report", "Where it is, km to the barrier"),
    "col_downtime_day": QT_TRANSLATE_NOOP("Report", "Down, h: day / all"),
    "col_downtime_long": QT_TRANSLATE_NOOP("Report", "Down, h: period / all"),
    "col_arrival": QT_TRANSLATE_NOOP("Report", "Promised → arrives (8 of 10)"),
    "col_arrival_late": QT_TRANSLATE_NOOP("Report", "Promised → arrives (8 of 10); + hours late"),
    "col_reason": QT_TRANSLATE_NOOP("Report", "Reason · on whose side"),
    "col_told": QT_TRANSLATE_NOOP("Report", "Who said so, when"),
    "col_step": QT_TRANSLATE_NOOP("Report", "What we do, who, till when"),
    "trailer": QT_TRANSLATE_NOOP("Report", "tr. {plate}"),
    "hired": QT_TRANSLATE_NOOP("Report", "hired, {carrier}, disp."),
    "empty": QT_TRANSLATE_NOOP("Report", "empty"),
    "customer": QT_TRANSLATE_NOOP("Report", "“{name}”"),
    "order_first": QT_TRANSLATE_NOOP("Report", "(order {order})"),
    "order": QT_TRANSLATE_NOOP("Report", "({order})"),
    "tons": QT_TRANSLATE_NOOP("Report", "{n} t"),
    "km": QT_TRANSLATE_NOOP("Report", "{n} km"),
    "km_left": QT_TRANSLATE_NOOP("Report", "{km} to the barrier"),
    "stage_at": QT_TRANSLATE_NOOP("Report", "{stage} {crossing}"),
    "km_yesterday": QT_TRANSLATE_NOOP("Report", "(yesterday {n} km)"),
    "vehicles_ahead": QT_TRANSLATE_NOOP("Report", "trucks ahead: {n}"),
    "slot": QT_TRANSLATE_NOOP("Report", "booking {slot}"),
    "slot_lost": QT_TRANSLATE_NOOP("Report", "booking {slot}: missed"),
    "slot_late": QT_TRANSLATE_NOOP("Report", "booking {slot}: runs late"),
    "since": QT_TRANSLATE_NOOP("Report", "since {at}"),
    "silent": QT_TRANSLATE_NOOP("Report", "NO CONTACT"),
    "silent_calls": QT_TRANSLATE_NOOP("Report", "(called {n} {unit})"),
    "silent_calls_unit": QT_TRANSLATE_NOOP("Report", "time / times"),
    "silent_was": QT_TRANSLATE_NOOP("Report", "was: {where}"),
    "part_exit": QT_TRANSLATE_NOOP("Report", "queue and {post} {time}"),
    "part_neutral": QT_TRANSLATE_NOOP("Report", "neutral strip {time}"),
    "part_entry": QT_TRANSLATE_NOOP("Report", "{post} {time}"),
    "no_promise": QT_TRANSLATE_NOOP("Report", "no time promised"),
    "no_forecast": QT_TRANSLATE_NOOP("Report", "no forecast"),
    "late_by": QT_TRANSLATE_NOOP("Report", "late by {range} h"),
    "late_more": QT_TRANSLATE_NOOP("Report", "+{range} h"),
    "late_already": QT_TRANSLATE_NOOP("Report", "late already, ≥ {n} h"),
    "late_probably": QT_TRANSLATE_NOOP("Report", "will be late ({n} of 10)"),
    "late_maybe": QT_TRANSLATE_NOOP("Report", "may be late ({n} of 10)"),
    "in_time": QT_TRANSLATE_NOOP("Report", "will be in time ({n} of 10)"),
    "in_time_sure": QT_TRANSLATE_NOOP("Report", "will be in time"),
    "approximate": QT_TRANSLATE_NOOP("Report", "roughly"),
    "arrived": QT_TRANSLATE_NOOP("Report", "arrived {at}"),
    "was_in_time": QT_TRANSLATE_NOOP("Report", "in time"),
    "was_late": QT_TRANSLATE_NOOP("Report", "late by {n} h"),
    "till": QT_TRANSLATE_NOOP("Report", "by {at}"),
    "customer_told": QT_TRANSLATE_NOOP("Report", "customer told {at}"),
    # crossings
    "crossings_title": QT_TRANSLATE_NOOP("Report", "CROSSINGS"),
    "col_crossing": QT_TRANSLATE_NOOP("Report", "Crossing"),
    "col_wait": QT_TRANSLATE_NOOP("Report", "wait now, h (8 of 10)"),
    "col_yesterday": QT_TRANSLATE_NOOP("Report", "yesterday, h"),
    "col_own": QT_TRANSLATE_NOOP("Report", "ours standing, h"),
    "col_queue": QT_TRANSLATE_NOOP("Report", "tail / board"),
    "col_slots": QT_TRANSLATE_NOOP("Report", "nearest booking"),
    "col_from": QT_TRANSLATE_NOOP("Report", "from whom, when"),
    "to_russia": QT_TRANSLATE_NOOP("Report", "{crossing} → RU"),
    "to_kazakhstan": QT_TRANSLATE_NOOP("Report", "{crossing} → KZ"),
    "no_data": QT_TRANSLATE_NOOP("Report", "no data"),
    "own_spread": QT_TRANSLATE_NOOP("Report", "{n} (≥ {low}…{high})"),
    "own_one": QT_TRANSLATE_NOOP("Report", "{n} (≥ {low})"),
    "board": QT_TRANSLATE_NOOP("Report", "board {n}"),
    "no_board": QT_TRANSLATE_NOOP("Report", "no board"),
    "queue_trucks": QT_TRANSLATE_NOOP("Report", "in the queue: {n}"),
    "slots_on": QT_TRANSLATE_NOOP("Report", "{day}, free: {n}"),
    "slots_not_needed": QT_TRANSLATE_NOOP("Report", "not needed"),
    "none_of_ours": QT_TRANSLATE_NOOP("Report", "no trucks of ours, no reports"),
    "usual_quiet": QT_TRANSLATE_NOOP("Report", "usual there, h"),
    "state_jam": QT_TRANSLATE_NOOP("Report", "jam, day {n}"),
    "state_closed": QT_TRANSLATE_NOOP("Report", "closed, day {n}"),
    "state_jam_now": QT_TRANSLATE_NOOP("Report", "jam"),
    "state_closed_now": QT_TRANSLATE_NOOP("Report", "closed"),
    "state_slow": QT_TRANSLATE_NOOP("Report", "slow"),
    "state_calm": QT_TRANSLATE_NOOP("Report", "running freely"),
    # passed
    "passed_title_day": QT_TRANSLATE_NOOP("Report", "PASSED IN THE DAY"),
    "passed_title_long": QT_TRANSLATE_NOOP("Report", "PASSED IN THE PERIOD"),
    "passed_nobody": QT_TRANSLATE_NOOP("Report", "nobody"),
    "col_passed": QT_TRANSLATE_NOOP("Report", "Truck, crossing"),
    "col_joined": QT_TRANSLATE_NOOP("Report", "joined"),
    "col_released": QT_TRANSLATE_NOOP("Report", "released"),
    "col_hours_out": QT_TRANSLATE_NOOP("Report", "hours (KZ + neutral + RU)"),
    "col_hours_in": QT_TRANSLATE_NOOP("Report", "hours (RU + neutral + KZ)"),
    "col_hours": QT_TRANSLATE_NOOP("Report", "hours (exit post + neutral + entry post)"),
    "col_promise": QT_TRANSLATE_NOOP("Report", "promised → arrives (8 of 10)"),
    "passed_brief": QT_TRANSLATE_NOOP("Report", "More:"),
    "not_counted": QT_TRANSLATE_NOOP("Report", "counted above, row {n}"),
    "second_time": QT_TRANSLATE_NOOP("Report", "second passing, counted once"),
    # others
    "others_title": QT_TRANSLATE_NOOP("Report", "THE OTHER {n}"),
    "others_some_fine": QT_TRANSLATE_NOOP("Report", "{n} without deviations"),
    "others_late": QT_TRANSLATE_NOOP("Report", "{n} with a row above"),
    "others_slot": QT_TRANSLATE_NOOP("Report", "{n} will not make their booking"),
    "misses_slot": QT_TRANSLATE_NOOP("Report", "will not make its booking {slot}"),
    "others_fine": QT_TRANSLATE_NOOP("Report", "all without deviations"),
    "row_no": QT_TRANSLATE_NOOP("Report", "row {n}"),
    "departures_title": QT_TRANSLATE_NOOP("Report", "LEAVING TODAY AND TOMORROW {n}"),
    "departures_missing": QT_TRANSLATE_NOOP("Report", "{plate}: must not leave: {papers}"),
    "departures_slot": QT_TRANSLATE_NOOP("Report", "{plate}: will not make its booking {slot}"),
    "departures_ready": QT_TRANSLATE_NOOP("Report", "ready: {plates}"),
    "departures_planned": QT_TRANSLATE_NOOP("Report", "planned: {plates}"),
    # foot
    "definitions": QT_TRANSLATE_NOOP(
        "Report",
        "Downtime: from joining the queue (or from stopping) till released by the entry post,"
        " or till {now}; “≥”: still standing. Late: forecast arrival less the time told to "
        "the customer. 8 of 10: in eight cases of ten it falls within the range.",
    ),
    "journal": QT_TRANSLATE_NOOP("Report", "journal {head}"),
    "sign_dispatcher": QT_TRANSLATE_NOOP("Report", "Dispatcher"),
    "sign_taker": QT_TRANSLATE_NOOP("Report", "Took over the shift"),
    "sign_chief": QT_TRANSLATE_NOOP("Report", "Head"),
    "page": QT_TRANSLATE_NOOP("Report", "page {page} of {pages}"),
    # telephone
    "phone_title": QT_TRANSLATE_NOOP("Report", "Report of {day}, {at}"),
    "phone_line": QT_TRANSLATE_NOOP(
        "Report",
        "On the line {n}, standing {standing} (over a day {over})",
    ),
    "phone_refused": QT_TRANSLATE_NOOP("Report", "refused {n}"),
    "phone_broken": QT_TRANSLATE_NOOP("Report", "broken down {n}"),
    "phone_silent": QT_TRANSLATE_NOOP("Report", "no contact {n}"),
    "phone_hours": QT_TRANSLATE_NOOP("Report", "{range} h"),
    "phone_stands": QT_TRANSLATE_NOOP("Report", "standing ≥{n} h"),
    "phone_hours_going": QT_TRANSLATE_NOOP("Report", "≥{n} h"),
    "phone_no_contact": QT_TRANSLATE_NOOP("Report", "no contact since {at}"),
    "phone_promise": QT_TRANSLATE_NOOP("Report", "(promised {at})"),
    "phone_promise_was": QT_TRANSLATE_NOOP("Report", "(was promised {at})"),
    "phone_decide": QT_TRANSLATE_NOOP("Report", "DECIDE"),
    "phone_more": QT_TRANSLATE_NOOP("Report", "{n} more in the report"),
    "phone_passed": QT_TRANSLATE_NOOP("Report", "Passed {n} ({range} h)."),
    "phone_passed_untold": QT_TRANSLATE_NOOP("Report", "Passed {n}."),
    "phone_passed_none": QT_TRANSLATE_NOOP("Report", "Passed 0."),
    "phone_downtime": QT_TRANSLATE_NOOP("Report", "Downtime {time}{cost}"),
    "phone_thousand": QT_TRANSLATE_NOOP("Report", "{n} thousand"),
    # handover
    "handover_title": QT_TRANSLATE_NOOP("Report", "Handover of the shift"),
    "handover_open": QT_TRANSLATE_NOOP("Report", "OPEN MATTERS"),
    "handover_none": QT_TRANSLATE_NOOP("Report", "Nothing is open."),
    "handover_promised": QT_TRANSLATE_NOOP("Report", "Promised to the customer"),
    "handover_next": QT_TRANSLATE_NOOP("Report", "Next: what, who, when"),
    "handover_more": QT_TRANSLATE_NOOP("Report", "{n} more standing or late: see the report"),
    "handover_calls": QT_TRANSLATE_NOOP("Report", "CALLS AND STEPS OF THE NIGHT"),
    "handover_and_more": QT_TRANSLATE_NOOP("Report", "and {n} more"),
    "handover_told": QT_TRANSLATE_NOOP("Report", "CUSTOMERS WERE TOLD"),
    "handover_posts": QT_TRANSLATE_NOOP("Report", "CROSSINGS NOW"),
    "handover_notes": QT_TRANSLATE_NOOP("Report", "NOTES OF THE SHIFT"),
    "handover_chief": QT_TRANSLATE_NOOP("Report", "THE HEAD DECIDED"),
    "handover_gave": QT_TRANSLATE_NOOP("Report", "Handed over"),
    "handover_took": QT_TRANSLATE_NOOP("Report", "Took over"),
}
"""Key of core/report to the English source of its sentence."""


_ALL = SENTENCES | WORDS | MESSAGES | MONEY | REFUSALS


def report_texts(translate: Callable[[str, str], str]) -> dict[str, str]:
    """Texts of one language: `translate(context, english)` gives the wording in it."""
    own = {key: translate("Report", text) for key, text in _ALL.items()}
    return {**own, **gate_texts(translate), **money_texts(translate), **refusal_texts(translate)}
