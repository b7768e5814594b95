"""The settings with the dialogs that open from them."""

from ui.dialogs.copy_dialogs import wants_back
from ui.dialogs.rule_form import RuleForm
from ui.panels.settings_copies import CopiesPage
from ui.panels.settings_panel import SettingsPanel
from ui.panels.settings_rules import RulesPage
from ui.session import Session


def settings_panel(session: Session) -> SettingsPanel:
    """The settings; a rule of the book opens in a form, a copy shows what is in it."""
    panel = SettingsPanel(session)
    rules = panel.pages["rules"]
    if isinstance(rules, RulesPage):
        rules.open_form = lambda rule: RuleForm(session, rule, panel).open()
    copies = panel.pages["copies"]
    if isinstance(copies, CopiesPage):
        copies.ask_put_back = lambda copy: wants_back(copy, panel)
    return panel
