"""Texts of the papers about money: what delays cost, the claim, what was spent on trips."""

from collections.abc import Callable

from ui.i18n import QT_TRANSLATE_NOOP
from ui.words.gate_words import DOCUMENTS
from ui.words.trade_words import EVENTS

MONEY: dict[str, str] = {
    # sides of a delay
    "delay_queue": QT_TRANSLATE_NOOP("Report", "queue"),
    "delay_exit_post": QT_TRANSLATE_NOOP("Report", "exit post"),
    "delay_exit_side": QT_TRANSLATE_NOOP("Report", "queue and exit post"),
    "delay_neutral": QT_TRANSLATE_NOOP("Report", "neutral strip"),
    "delay_entry_post": QT_TRANSLATE_NOOP("Report", "entry post"),
    "delay_far_side": QT_TRANSLATE_NOOP("Report", "neutral strip and entry post"),
    "delay_border": QT_TRANSLATE_NOOP("Report", "border, parts not told"),
    "delay_refused": QT_TRANSLATE_NOOP("Report", "after a refusal"),
    "delay_road": QT_TRANSLATE_NOOP("Report", "broken down"),
    "delay_loading": QT_TRANSLATE_NOOP("Report", "loading"),
    "delay_papers": QT_TRANSLATE_NOOP("Report", "waiting for papers"),
    "delay_unloading": QT_TRANSLATE_NOOP("Report", "unloading"),
    "reason_border": QT_TRANSLATE_NOOP("Report", "border, parts not told"),
    "reason_refused": QT_TRANSLATE_NOOP("Report", "after a refusal"),
    # money of delay in the daily report
    "money_title": QT_TRANSLATE_NOOP("Report", "MONEY OF DELAY"),
    "money_sides": QT_TRANSLATE_NOOP("Report", "Hours by side: {list}."),
    "money_reasons": QT_TRANSLATE_NOOP("Report", "By reason: {list}."),
    "money_other": QT_TRANSLATE_NOOP("Report", "other reasons"),
    "money_days": QT_TRANSLATE_NOOP("Report", "By day: {list}."),
    "money_day": QT_TRANSLATE_NOOP("Report", "{day} {n} h ≈ {cost} {currency}"),
    "money_owed": QT_TRANSLATE_NOOP("Report", "Customers owe for it: {list}. In all {sums}."),
    "sheet_money": QT_TRANSLATE_NOOP("Report", "Money by truck"),
    "sheet_sums": QT_TRANSLATE_NOOP("Report", "Money in all"),
    "x_trip": QT_TRANSLATE_NOOP("Report", "Trip"),
    "x_own_cost": QT_TRANSLATE_NOOP("Report", "Own cost"),
    "x_currency": QT_TRANSLATE_NOOP("Report", "Currency"),
    "x_owes": QT_TRANSLATE_NOOP("Report", "Who pays"),
    "x_owed": QT_TRANSLATE_NOOP("Report", "Owed for the period"),
    "x_grows": QT_TRANSLATE_NOOP("Report", "Still growing"),
    "x_by": QT_TRANSLATE_NOOP("Report", "By"),
    "x_what": QT_TRANSLATE_NOOP("Report", "What"),
    "x_money": QT_TRANSLATE_NOOP("Report", "Sum"),
    "x_by_side": QT_TRANSLATE_NOOP("Report", "side"),
    "x_by_reason": QT_TRANSLATE_NOOP("Report", "reason"),
    "x_by_day": QT_TRANSLATE_NOOP("Report", "day, till"),
    "x_by_customer": QT_TRANSLATE_NOOP("Report", "customer"),
    "x_in_all": QT_TRANSLATE_NOOP("Report", "in all"),
    # claim
    "claim_title": QT_TRANSLATE_NOOP("Report", "Downtime claim · trip {ref}"),
    "claim_made": QT_TRANSLATE_NOOP("Report", "made {at}, {by}"),
    "claim_as_of": QT_TRANSLATE_NOOP("Report", "data as of {at}"),
    "claim_promised": QT_TRANSLATE_NOOP("Report", "promised {at}"),
    "claim_parts": QT_TRANSLATE_NOOP("Report", "Hours by side"),
    "claim_cost": QT_TRANSLATE_NOOP("Report", "Cost by the contract"),
    "claim_timeline": QT_TRANSLATE_NOOP("Report", "What happened"),
    "claim_forecasts": QT_TRANSLATE_NOOP("Report", "Forecasts as they were said"),
    "claim_papers": QT_TRANSLATE_NOOP("Report", "Papers and files"),
    "claim_col_side": QT_TRANSLATE_NOOP("Report", "Side"),
    "claim_col_from": QT_TRANSLATE_NOOP("Report", "From"),
    "claim_col_to": QT_TRANSLATE_NOOP("Report", "Until"),
    "claim_col_hours": QT_TRANSLATE_NOOP("Report", "h:min"),
    "claim_col_remark": QT_TRANSLATE_NOOP("Report", "Remark"),
    "claim_start_untold": QT_TRANSLATE_NOOP("Report", "beginning not told: first heard of there"),
    "claim_end_untold": QT_TRANSLATE_NOOP("Report", "end not told: over by then"),
    "claim_goes_on": QT_TRANSLATE_NOOP("Report", "goes on"),
    "claim_sum": QT_TRANSLATE_NOOP("Report", "Downtime in all {hours} = {list}"),
    "claim_no_delay": QT_TRANSLATE_NOOP("Report", "No hours were lost."),
    "claim_col_customer": QT_TRANSLATE_NOOP("Report", "Customer (orders)"),
    "claim_col_counts": QT_TRANSLATE_NOOP("Report", "Sides that count"),
    "claim_col_free": QT_TRANSLATE_NOOP("Report", "free, h"),
    "claim_col_rate": QT_TRANSLATE_NOOP("Report", "Rate"),
    "claim_col_units": QT_TRANSLATE_NOOP("Report", "Units"),
    "claim_col_sum": QT_TRANSLATE_NOOP("Report", "To pay"),
    "claim_per_day": QT_TRANSLATE_NOOP("Report", "{money} per started day"),
    "claim_per_hour": QT_TRANSLATE_NOOP("Report", "{money} per full hour"),
    "claim_no_terms": QT_TRANSLATE_NOOP(
        "Report", "No rate is written down for the customers of this trip."
    ),
    "claim_col_when": QT_TRANSLATE_NOOP("Report", "When"),
    "claim_col_what": QT_TRANSLATE_NOOP("Report", "What"),
    "claim_col_where": QT_TRANSLATE_NOOP("Report", "Where"),
    "claim_col_words": QT_TRANSLATE_NOOP("Report", "In which words"),
    "claim_col_source": QT_TRANSLATE_NOOP("Report", "Who said so"),
    "claim_col_heard": QT_TRANSLATE_NOOP("Report", "Heard"),
    "claim_col_written": QT_TRANSLATE_NOOP("Report", "Written"),
    "claim_after": QT_TRANSLATE_NOOP("Report", "{at}, {age} after"),
    "claim_written": QT_TRANSLATE_NOOP("Report", "written {at}"),
    "claim_minutes": QT_TRANSLATE_NOOP("Report", "{n} min"),
    "claim_no_entries": QT_TRANSLATE_NOOP("Report", "Nothing was said of this trip."),
    "claim_col_said": QT_TRANSLATE_NOOP("Report", "Said"),
    "claim_col_wait": QT_TRANSLATE_NOOP("Report", "Whole wait, h (8 of 10)"),
    "claim_col_arrival": QT_TRANSLATE_NOOP("Report", "Arrives (8 of 10)"),
    "claim_col_paper": QT_TRANSLATE_NOOP("Report", "Paper"),
    "claim_col_number": QT_TRANSLATE_NOOP("Report", "Number"),
    "claim_col_status": QT_TRANSLATE_NOOP("Report", "State"),
    "claim_col_dates": QT_TRANSLATE_NOOP("Report", "Valid"),
    "claim_col_issued": QT_TRANSLATE_NOOP("Report", "Issued"),
    "claim_col_until": QT_TRANSLATE_NOOP("Report", "Valid until"),
    "claim_col_files": QT_TRANSLATE_NOOP("Report", "Files"),
    "claim_files": QT_TRANSLATE_NOOP("Report", "Files of the journal: {list}"),
    "claim_kb": QT_TRANSLATE_NOOP("Report", "{n} KB"),
    "claim_no_papers": QT_TRANSLATE_NOOP("Report", "No papers and no files are kept."),
    "claim_foot": QT_TRANSLATE_NOOP(
        "Report",
        "Hours follow from the journal of the trip: each entry with who said it and when it was "
        "heard; entries cannot be changed, a correction is an entry of its own. “≥”: goes on, or "
        "its beginning was not told; “≤”: its end was not told. 8 of 10: in eight cases of ten it "
        "falls within the range.",
    ),
    # expenses
    "expenses_title": QT_TRANSLATE_NOOP("Report", "Expenses of trips"),
    "sheet_accounts": QT_TRANSLATE_NOOP("Report", "By round and driver"),
    "sheet_lines": QT_TRANSLATE_NOOP("Report", "Expenses"),
    "sheet_made": QT_TRANSLATE_NOOP("Report", "About"),
    "expense_advance": QT_TRANSLATE_NOOP("Report", "advance"),
    "expense_fuel": QT_TRANSLATE_NOOP("Report", "fuel"),
    "expense_booking": QT_TRANSLATE_NOOP("Report", "booking fee"),
    "expense_parking": QT_TRANSLATE_NOOP("Report", "parking"),
    "expense_fine": QT_TRANSLATE_NOOP("Report", "fine"),
    "expense_other": QT_TRANSLATE_NOOP("Report", "other"),
    "x_round": QT_TRANSLATE_NOOP("Report", "Round"),
    "x_spent": QT_TRANSLATE_NOOP("Report", "Spent"),
    "x_rest": QT_TRANSLATE_NOOP("Report", "Left of the advance"),
    "x_spent_at": QT_TRANSLATE_NOOP("Report", "Spent at"),
    "x_kind": QT_TRANSLATE_NOOP("Report", "Kind"),
    "x_note": QT_TRANSLATE_NOOP("Report", "Note"),
    "x_receipts": QT_TRANSLATE_NOOP("Report", "Receipts"),
}
"""Key of core/report to its English source."""


def money_texts(translate: Callable[[str, str], str]) -> dict[str, str]:
    """Words of entries and papers that a claim is told in, by key of core/report."""
    events = {f"event_{kind.value}": translate("Event", text) for kind, text in EVENTS.items()}
    papers = {f"document_{k.value}": translate("Document", t) for k, t in DOCUMENTS.items()}
    return {**events, **papers}
