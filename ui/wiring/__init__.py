"""Which dialog a panel opens: panels and dialogs do not know each other."""
