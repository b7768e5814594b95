"""The paper on pages: how many, what repeats, what is kept together."""

import shutil
import subprocess

import pytest
from PySide6.QtGui import QImage, QRawFont
from PySide6.QtPrintSupport import QPrinter

from core.domain.problem import KezekError
from core.report.compose import compose
from core.report.daily import daily_report
from core.report.handover import compose_handover
from tests.core.report.example import example, standing_trucks
from tests.core.report.fleet import END, START
from ui.i18n import Catalogue
from ui.printing import fitted, fitted_slip, preview_pages, print_on, write_pdf
from ui.printing.fonts import FOLDER, UNITS_PER_POINT, load_fonts
from ui.printing.laying import RuleMark, TextMark, line_height
from ui.printing.pages import A4_LANDSCAPE, MARGIN, lay_pages
from ui.words.report_texts import report_texts

LANGUAGES = ("kk", "ru", "en")


@pytest.fixture(autouse=True)
def _fonts(qapp):
    load_fonts()


def texts(language):
    return report_texts(Catalogue.load(language).text)


def the_report(count=None):
    if count is not None:
        return daily_report(standing_trucks(count), START, END)
    view, facts = example()
    return daily_report(view, START, END, facts)


def texts_on(page) -> list[str]:
    return [m.layout.text() for m in page if isinstance(m, TextMark)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_example_comes_out_on_two_pages(language, tmp_path):
    sheet = fitted(the_report(), texts(language), language)
    assert write_pdf(sheet, tmp_path / "report.pdf") == 2
    content = (tmp_path / "report.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert b"DejaVuSansCondensed" in content


@pytest.mark.parametrize("count", [0, 3, 9, 20, 40])
def test_that_up_to_forty_standing_trucks_take_at_most_two_pages(count):
    for language in LANGUAGES:
        assert len(lay_pages(fitted(the_report(count), texts(language), language))) <= 2


def test_that_heads_repeat_on_every_page_of_a_table():
    sheet = compose(the_report(20), texts("en"), "en")
    for page in lay_pages(sheet)[:2]:
        assert "Truck, driver, tel." in texts_on(page)


def test_that_pages_are_numbered_of_how_many():
    pages = lay_pages(compose(the_report(45), texts("en"), "en"))
    for number, page in enumerate(pages, start=1):
        assert f"page {number} of {len(pages)}" in texts_on(page)


def test_that_nothing_leaves_the_margins_of_the_paper():
    bottom, right = A4_LANDSCAPE.height - MARGIN, A4_LANDSCAPE.width - MARGIN
    for page in lay_pages(compose(the_report(45), texts("kk"), "kk")):
        for mark in page:
            if isinstance(mark, RuleMark):
                assert MARGIN - 1 <= mark.x1 <= mark.x2 <= right + 1
                assert mark.y2 <= bottom + 1
            else:
                assert mark.y + mark.layout.lineCount() * line_height(8.5) <= bottom + 10


def test_that_a_row_is_never_split_over_two_pages():
    pages = lay_pages(compose(the_report(20), texts("en"), "en"))
    plates = [t for page in pages for t in texts_on(page) if " AK 07 " in t]
    assert len(plates) == len(set(plates)) == 20


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_that_a_page_holds_thirteen_trucks_in_full(language):
    first = lay_pages(compose(the_report(20), texts(language), language))[0]
    assert len([t for t in texts_on(first) if " AK 07 " in t]) >= 13


def test_that_signatures_stand_once_on_the_last_page():
    pages = lay_pages(compose(the_report(45), texts("en"), "en"))
    assert ["Dispatcher" in texts_on(p) for p in pages] == [False] * (len(pages) - 1) + [True]


def test_that_the_columns_have_their_width_on_paper():
    sheet = compose(the_report(), texts("ru"), "ru")
    table = sheet.blocks[2]
    widths = [c.width_mm for c in table.columns]
    assert sum(widths) == 277
    assert widths[-1] == 36  # room to write in by hand


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_that_nothing_on_the_paper_is_smaller_than_eight_and_a_half_points(language):
    sheet = compose(the_report(), texts(language), language)
    marks = [m for page in lay_pages(sheet) for m in page if isinstance(m, TextMark)]
    sizes = {m.layout.font().pixelSize() for m in marks}
    assert min(sizes) == 8.5 * UNITS_PER_POINT


def test_that_the_shipped_fonts_have_every_kazakh_letter():
    for path in FOLDER.glob("*.ttf"):
        font = QRawFont(str(path), 20)
        letters = "ӘҒҚҢӨҰҮҺІәғқңөұүһі№≥≈→«»–−₽₸"
        assert all(font.supportsCharacter(ord(c)) for c in letters), path.name


def test_that_the_preview_is_black_on_white_and_as_large_as_the_paper():
    pages = preview_pages(compose(the_report(), texts("kk"), "kk"), 50)
    assert len(pages) == 2
    for page in pages:
        assert (page.width(), page.height()) == (585, 413)
        assert has_no_colour(page)


def has_no_colour(image: QImage) -> bool:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return grey.convertToFormat(QImage.Format.Format_RGB32) == image


def test_that_a_printer_gets_the_same_pages(tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_on(compose(the_report(), texts("en"), "en"), printer) == 2
    assert (tmp_path / "printed.pdf").stat().st_size > 10_000


def test_that_the_handover_is_one_slip_of_half_a_sheet():
    sheet = compose_handover(the_report(), texts("ru"), "ru")
    pages = preview_pages(sheet, 50)
    assert len(pages) == 1
    assert (pages[0].width(), pages[0].height()) == (413, 291)


def test_that_a_pdf_is_written_whole_or_not_at_all(tmp_path):
    sheet = compose(the_report(), texts("en"), "en")
    with pytest.raises(KezekError, match="file_not_written"):
        write_pdf(sheet, tmp_path / "missing" / "report.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext of poppler reads the PDF")
def test_that_the_words_of_the_pdf_can_be_selected(tmp_path):
    write_pdf(compose(the_report(), texts("kk"), "kk"), tmp_path / "report.pdf")
    command = ["pdftotext", "-layout", str(tmp_path / "report.pdf"), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()  # noqa: S603
    assert "≥ 43" in text
    assert "ТҰРЫП ҚАЛҒАН ЖӘНЕ КЕШІГЕТІН КӨЛІКТЕР" in text


@pytest.mark.parametrize("count", [3, 12, 45])
def test_that_a_slip_has_as_many_matters_as_one_page_takes(count):
    report = the_report(count)
    (page,) = lay_pages(fitted_slip(report, texts("ru"), "ru", (), ()))
    listed = [row for row in report.rows if row.plate in texts_on(page)]
    assert len(listed) >= min(count, 12)
