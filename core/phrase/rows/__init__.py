"""Facts become proposed rows of journal and readings."""
