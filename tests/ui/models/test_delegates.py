"""Words in cells: whole where there is room, on two smaller lines where there is little."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from ui.formatting import NBSP
from ui.models.column import Column, Look
from ui.models.delegates import SCREENS, CellDelegate
from ui.models.table import TableModel
from ui.theme import ROW_HEIGHT, SMALL_POINTS

WRAPS = QStyleOptionViewItem.ViewItemFeature.WrapText
ORDER = "1186 Мебель-Трейд"


@pytest.fixture
def cell(theme, qtbot):
    """A cell of so many pixels with some words, as it would be painted."""
    view = QTableView()
    qtbot.addWidget(view)
    model = TableModel("Board", [Column("order", "Order", str)], str, parent=view)
    delegate = CellDelegate(theme, view)

    def styled(text, width):
        model.set_rows([text])
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, width, ROW_HEIGHT)
        delegate.initStyleOption(option, model.index(0, 0))
        return option

    yield styled
    view.close()


def test_that_words_that_fit_stand_on_one_line(cell):
    roomy = cell(ORDER, 500)
    option = cell(ORDER, QFontMetrics(roomy.font).horizontalAdvance(ORDER) + 20)
    assert not option.features & WRAPS
    assert option.font.pointSizeF() != SMALL_POINTS


def test_that_words_too_long_for_a_cell_stand_on_two_small_lines(cell):
    option = cell(ORDER, 90)
    assert option.features & WRAPS
    assert option.font.pointSizeF() == SMALL_POINTS


def test_that_a_day_keeps_its_hour_on_the_line_where_both_have_room(cell):
    words = "новый ДОПП — импортёр · до 28.02 12:02"
    assert f"28.02{NBSP}12:02" in cell(words, 180).text
    assert cell("27.02.2026 12:00", 60).text == "27.02.2026 12:00"


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("болжам кең, 34 сағ", "34\u00a0сағ"),
        ("скорее всего опоздает (9 из 10), обещали", "(9\u00a0из\u00a010),"),
        ("кешігуі ықтимал (10-нан 8), айтылған", "(10-нан\u00a08),"),
        ("Волков Д. · ИП Қуанышев", "Д.\u00a0·"),
    ],
)
def test_that_a_figure_keeps_its_unit_and_no_line_begins_with_a_dot(cell, words, kept):
    assert kept in cell(words, 120).text


class AskedTable(TableModel):
    """Notes what Qt asks it for."""

    def __init__(self, *given, **more):
        super().__init__(*given, **more)
        self.asked = []

    def data(self, index, role):
        self.asked.append(role)
        return super().data(index, role)


def test_that_painting_asks_the_model_for_nothing(theme, qtbot):
    view = QTableView()
    qtbot.addWidget(view)
    model = AskedTable("Board", [Column("order", "Order", str)] * 5, str, parent=view)
    view.setModel(model)
    view.setItemDelegate(CellDelegate(theme, view))
    model.set_rows([ORDER, ORDER + "2"])
    with qtbot.waitExposed(view):
        view.show()
    view.viewport().repaint()
    assert model.asked == []


@pytest.fixture
def orders(theme, qtbot):
    """A table of orders on the screen, its model and what draws its cells."""
    view = QTableView()
    qtbot.addWidget(view)
    columns = [
        Column("order", "Order", str, look=lambda _: Look("act", bold=True, icon="alert-octagon"))
    ]
    model = TableModel("Board", columns, lambda row: row[:4], parent=view)
    delegate = CellDelegate(theme, view)
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.resize(300, 200)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    model.set_rows([ORDER, "1190 Волга-Трейд"])
    with qtbot.waitExposed(view):
        view.show()
    return view, model, delegate


def test_that_a_cell_kept_as_a_picture_is_the_cell_to_the_pixel(orders, theme):
    view, _, delegate = orders
    fresh = view.viewport().grab().toImage()
    kept = view.viewport().grab().toImage()
    assert delegate._pictures
    delegate.paint = delegate.draw
    assert kept == fresh == view.viewport().grab().toImage()
    theme.changed.emit(theme.palette)
    assert not delegate._pictures


def test_that_a_cell_pointed_at_is_drawn_anew(orders):
    view, _, delegate = orders
    plain = view.viewport().grab().toImage()
    view.selectRow(0)
    assert view.viewport().grab().toImage() != plain
    assert delegate._pictures
    view.selectionModel().clear()
    assert view.viewport().grab().toImage() == plain


def test_that_a_cell_looks_other_when_its_words_do(orders):
    view, model, delegate = orders
    view.viewport().repaint()
    places = [model.index(row, 0) for row in range(2)]
    assert [delegate.looks_other(place) for place in places] == [False, False]
    model.shown[1] = "1190 Волга-Трейд, 20 т"
    assert [delegate.looks_other(place) for place in places] == [False, True]


def test_that_the_pictures_of_cells_take_no_more_than_two_screens(orders):
    view, model, delegate = orders
    for number in range(300):
        model.set_rows([f"{number} Мебель-Трейд", f"{number} Волга-Трейд"])
        view.viewport().grab()
    room = SCREENS * view.width() * view.height()
    cell = view.columnWidth(0) * view.rowHeight(0)
    assert delegate._room <= room + cell
    assert delegate._room == sum(p.width() * p.height() for p in delegate._pictures.values())
    assert len(delegate._pictures) > 2
