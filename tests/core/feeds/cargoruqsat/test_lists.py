"""Register, board, waiting areas, checkpoints."""

import pytest

from core.feeds.cargoruqsat import checkpoint_list, public_list, scoreboard, wa_history
from core.feeds.cargoruqsat.page import PageNotUnderstoodError
from core.feeds.seen import BookingStatus
from tests.builders import oral
from tests.core.feeds.cargoruqsat import made_pages as made

SLOT = oral("20.12 23:00")
A_BOOKING = made.register_row(made.SYRYM, "815QRS07", SLOT, BookingStatus.PENDING, late=True)
A_STAY = made.stay_row(
    made.SYRYM, "815QRS07", "20.12.2026 21:14:09", "21.12.2026 06:02:44", "8 ч. 48 мин."
)


def refused(parse, text):
    with pytest.raises(PageNotUnderstoodError) as caught:
        parse(text)
    return caught.value.what


def test_that_a_booking_is_read_with_its_hour_and_whether_it_is_late():
    page = public_list.parse(made.register(18_582, A_BOOKING))
    row = page.rows[0]
    assert page.total == 18_582
    assert (row.name, row.plate, row.status) == (made.SYRYM, "815QRS07", BookingStatus.PENDING)
    assert (row.slot_begins, row.late) == (SLOT, True)


@pytest.mark.parametrize("status", BookingStatus)
def test_that_each_status_of_a_booking_is_known(status):
    row = made.register_row(made.SYRYM, "815QRS07", SLOT, status)
    assert public_list.parse(made.register(1, row)).rows[0].status == status


def test_that_an_empty_register_is_understood_as_empty():
    assert public_list.parse(made.register(0)).rows == ()


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("В очереди</span>", "In queue</span>", "row"),
        ("Опаздывает", "Late", "row"),
        ("23:00-00:00", "23:00", "row"),
        ("23:00-00:00", "23:00-22:00", "row"),
        ("20.12.2026", "32.12.2026", "row"),
        ("815QRS07", "", "row"),
        ("815QRS07", "&nbsp;", "row"),
        ("number-plate", "plate", "row"),
        (f"<span  >{made.SYRYM}", "<span  >", "row"),
        ("Дата и время очереди", "Очередь", "no_table"),
        ("Всего записей", "Total", "no_total"),
        ("<tbody    >", "<tbody    ><tr><td>Нет данных</td></tr>", "row"),
        (A_BOOKING, "", "no_rows"),
        ("</html>", "", "no_end"),
        ('lang="ru"', 'lang="kk"', "language"),
    ],
)
def test_that_a_changed_register_is_not_understood(old, new, what):
    text = made.register(18_582, A_BOOKING)
    assert old in text
    assert refused(public_list.parse, text.replace(old, new)) == what


def test_that_a_board_says_how_many_trucks_whatever_the_rows_shown():
    page = scoreboard.parse(made.board(1315, (made.SYRYM, "815QRS07", BookingStatus.CALLED)))
    assert page.total == 1315
    assert page.rows == (scoreboard.BoardRow(made.SYRYM, "815QRS07", BookingStatus.CALLED),)


def test_that_an_empty_board_is_no_error_and_a_board_without_its_rows_is():
    assert scoreboard.parse(made.board(0)).total == 0
    assert refused(scoreboard.parse, made.board(315)) == "no_rows"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("Вызван на пункт пропуска", "Called", "row"),
        ("badge", "label", "row"),
        ("font-weight-bold font-16", "title", "row"),
        ("815QRS07", "—", "row"),
        ("> 315<", "> много<", "no_total"),
    ],
)
def test_that_a_changed_board_is_not_understood(old, new, what):
    text = made.board(315, (made.SYRYM, "815QRS07", BookingStatus.CALLED))
    assert old in text
    assert refused(scoreboard.parse, text.replace(old, new)) == what


def test_that_a_stay_has_both_ends_and_one_still_inside_only_the_first():
    inside = made.stay_row(made.SYRYM, "640KLM07", "20.12.2026 19:55:00", booking="")
    page = wa_history.parse(made.stays(1089, A_STAY, inside, pages=73))
    left, waits = page.rows
    assert (page.total, page.pages) == (1089, 73)
    assert (left.entered_at, left.slot_begins) == (
        oral("20.12 21:14").replace(second=9),
        oral("21.12 05:00"),
    )
    assert left.left_at == oral("21.12 06:02").replace(second=44)
    assert (waits.left_at, waits.slot_begins) == (None, None)


@pytest.mark.parametrize("stay", ["1 д. 8 ч. 48 мин.", "32 ч. 48 мин.", "1 дн. 8 ч. 48 мин.", ""])
def test_that_a_long_stay_may_be_told_in_days_or_hours(stay):
    row = made.stay_row(made.SYRYM, "1", "19.12.2026 21:14:09", "21.12.2026 06:02:44", stay)
    row = row.replace("<td>1</td>", "<td>815QRS07</td>")
    assert wa_history.parse(made.stays(1, row)).rows[0].left_at


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("8 ч. 48 мин.", "9 ч. 48 мин.", "row"),
        ("8 ч. 48 мин.", "8h 48m", "row"),
        ("21.12.2026 06:02:44", "20.12.2026 06:02:44", "row"),
        ("21.12.2026 06:02:44", "", "row"),
        ("20.12.2026 21:14:09", "вчера", "row"),
        ("Выехал", "В зоне ожидания", "row"),
        (" 05:00 - 06:00", "", "row"),
        ("<td>Выехал</td>", "", "row"),
        ("Дата и время выезда", "Дата и время въезда", "no_table"),
        ("Зона ожидания</span>", "Waiting area</span>", "no_table"),
        (f"<td>{made.SYRYM}</td>", "<td></td>", "row"),
    ],
)
def test_that_a_stay_whose_cells_disagree_is_not_understood(old, new, what):
    text = made.stays(1089, A_STAY)
    assert old in text
    assert refused(wa_history.parse, text.replace(old, new)) == what


def test_that_columns_in_another_order_are_not_mistaken():
    text = made.stays(1089, A_STAY)
    entered, left = "Дата и время въезда", "Дата и время выезда"
    turned = text.replace(entered, "*").replace(left, entered).replace("*", left)
    assert refused(wa_history.parse, turned) == "no_table"


def test_that_checkpoints_are_read_with_their_ids():
    row = ("238247045484000000", made.SYRYM, "Россия")
    page = checkpoint_list.parse(made.checkpoints(row, pages=4))
    assert page.pages == 4
    assert page.rows == (checkpoint_list.Checkpoint("238247045484000000", made.SYRYM, "ru"),)


@pytest.mark.parametrize(
    ("old", "new"),
    [("/view", "/show"), ('<span class="font-weight-bold" >', "<b>"), (made.SYRYM, "")],
)
def test_that_a_changed_list_of_checkpoints_is_not_understood(old, new):
    text = made.checkpoints(("238247045484000000", made.SYRYM, "Россия"))
    assert old in text
    assert refused(checkpoint_list.parse, text.replace(old, new)) == "row"
