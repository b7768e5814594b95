"""Columns of the board, in their first order; what does not fit 1366 pixels is hidden at first."""

from ui.i18n import QT_TRANSLATE_NOOP
from ui.models import cells_time as times
from ui.models import cells_truck as who
from ui.models.board_row import BoardRow
from ui.models.column import Column

CONTEXT = "Board"

BOARD_COLUMNS: tuple[Column[BoardRow], ...] = (
    Column(
        "plate",
        QT_TRANSLATE_NOOP("Board", "Truck"),
        who.plate,
        tip=who.plate_tip,
        look=who.plate_look,
        width=96,
    ),
    Column(
        "driver", QT_TRANSLATE_NOOP("Board", "Driver"), who.driver, tip=who.driver_tip, width=126
    ),
    Column(
        "orders",
        QT_TRANSLATE_NOOP("Board", "Order"),
        who.orders,
        tip=who.orders_tip,
        width=124,
        long_header=QT_TRANSLATE_NOOP("Board", "Order and customer"),
    ),
    Column("destination", QT_TRANSLATE_NOOP("Board", "To"), who.destination, width=72),
    Column(
        "status",
        QT_TRANSLATE_NOOP("Board", "Status"),
        who.status,
        sort=lambda r: r.urgency_key,
        tip=who.status_tip,
        look=who.status_look,
        width=150,
    ),
    Column(
        "place",
        QT_TRANSLATE_NOOP("Board", "Where, km"),
        who.place,
        tip=who.place_tip,
        width=124,
        long_header=QT_TRANSLATE_NOOP("Board", "Where it is, km to the barrier"),
    ),
    Column(
        "stands",
        QT_TRANSLATE_NOOP("Board", "Stands"),
        times.stands,
        sort=lambda r: r.standing_hours,
        tip=times.stands_tip,
        look=times.stands_look,
        width=70,
        right=True,
        long_header=QT_TRANSLATE_NOOP("Board", "How long it has stood so far"),
    ),
    Column(
        "contact",
        QT_TRANSLATE_NOOP("Board", "Contact"),
        times.contact,
        sort=lambda r: r.silent_hours,
        tip=times.contact_tip,
        look=times.contact_look,
        width=80,
        right=True,
        long_header=QT_TRANSLATE_NOOP("Board", "Last word from the driver"),
    ),
    Column(
        "slot",
        QT_TRANSLATE_NOOP("Board", "Booking"),
        times.slot,
        sort=lambda r: r.view.state.slot.begins if r.view.state.slot else None,
        tip=times.slot_tip,
        look=times.slot_look,
        width=88,
        long_header=QT_TRANSLATE_NOOP("Board", "Hour booked in CarGoRuqsat"),
    ),
    Column(
        "arrives",
        QT_TRANSLATE_NOOP("Board", "Arrives"),
        times.arrives,
        sort=times.arrives_sort,
        tip=times.arrives_tip,
        width=168,
        long_header=QT_TRANSLATE_NOOP("Board", "Arrives (forecast, 8 cases of 10)"),
    ),
    Column(
        "deadline",
        QT_TRANSLATE_NOOP("Board", "Deadline"),
        times.deadline,
        sort=lambda r: r.view.promised_at,
        tip=times.deadline_tip,
        look=times.deadline_look,
        width=116,
        long_header=QT_TRANSLATE_NOOP("Board", "Told to the customer"),
    ),
    Column(
        "step",
        QT_TRANSLATE_NOOP("Board", "Next step"),
        times.step,
        sort=times.step_sort,
        look=times.step_look,
        width=140,
        long_header=QT_TRANSLATE_NOOP("Board", "What is done next, by whom, till when"),
    ),
)
