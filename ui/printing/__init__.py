"""The paper on paper: as PDF, on a printer, as pictures for the window; all by one painter."""

from ui.printing.fitting import fitted, fitted_slip
from ui.printing.output import preview_pages, print_on, write_pdf

__all__ = ["fitted", "fitted_slip", "preview_pages", "print_on", "write_pdf"]
