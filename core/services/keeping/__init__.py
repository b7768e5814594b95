"""Keeping the data: opened, checked, copied, forgotten on request."""
