"""The sentences of a ready message about trucks, in the language of who reads it."""

from ui.i18n import QT_TRANSLATE_NOOP

MESSAGES: dict[str, str] = {
    "message_hello": QT_TRANSLATE_NOOP("Report", "Hello! As of {at} (Oral time):"),
    "message_order": QT_TRANSLATE_NOOP("Report", "Order {orders}, truck {plate} → {to}"),
    "message_truck": QT_TRANSLATE_NOOP("Report", "Truck {plate} → {to}"),
    "message_truck_for": QT_TRANSLATE_NOOP("Report", "Truck {plate} → {to}, {orders}"),
    "message_truck_driver": QT_TRANSLATE_NOOP("Report", "Truck {plate}, driver {driver} → {to}"),
    "message_where": QT_TRANSLATE_NOOP("Report", "Where: {where}."),
    "message_where_told": QT_TRANSLATE_NOOP("Report", "Where: {where} (heard {at})."),
    "message_where_silent": QT_TRANSLATE_NOOP(
        "Report", "Last known: {where}. No contact since {at}, we keep calling."
    ),
    "message_stands": QT_TRANSLATE_NOOP("Report", "Standing ≥ {n} h, since {since}."),
    "message_arrives": QT_TRANSLATE_NOOP("Report", "Arrives {range} (8 of 10)."),
    "message_no_forecast": QT_TRANSLATE_NOOP("Report", "Arrival cannot be told yet: {why}."),
    "message_unknown": QT_TRANSLATE_NOOP("Report", "Arrival cannot be told yet."),
    "message_promised": QT_TRANSLATE_NOOP("Report", "Agreed time: {at}."),
    "message_promised_verdict": QT_TRANSLATE_NOOP("Report", "Agreed time: {at}; {verdict}."),
    "message_reason": QT_TRANSLATE_NOOP("Report", "Reason: {reason}."),
    "message_doing": QT_TRANSLATE_NOOP("Report", "Being done: {step}."),
    "message_by": QT_TRANSLATE_NOOP("Report", "We shall deliver by {at} at the latest."),
    "message_ask": QT_TRANSLATE_NOOP(
        "Report",
        "Please tell us where the truck is now, how many km are left to the barrier "
        "and what is being done.",
    ),
}
"""Key of core/report/message.py to its English source."""
