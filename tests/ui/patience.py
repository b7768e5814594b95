"""Hands at the window that wait as long as a computer needs which does much else."""

from pytestqt.qtbot import QtBot
from typing_extensions import override

PATIENCE = 30_000
"""ms; pytest-qt's own five seconds are soon over where ten others work."""


class PatientBot(QtBot):
    """Every test of the window has it; waiting costs nothing where what is waited for comes."""

    @override
    def waitUntil(self, callback, *, timeout=PATIENCE):
        super().waitUntil(callback, timeout=timeout)

    @override
    def waitSignal(self, signal, *, timeout=PATIENCE, **more):
        return super().waitSignal(signal, timeout=timeout, **more)

    @override
    def waitSignals(self, signals, *, timeout=PATIENCE, **more):
        return super().waitSignals(signals, timeout=timeout, **more)

    @override
    def waitExposed(self, widget, *, timeout=PATIENCE):
        return super().waitExposed(widget, timeout=timeout)

    def settle(self, session):
        """Wait till all that the window asked for has come."""
        self.waitUntil(lambda: not session.jobs.busy)
