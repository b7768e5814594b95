"""Panels and dialogs over a real desk."""

from tests.ui.real_desk import desk, desk_session, filled

__all__ = ["desk", "desk_session", "filled"]
