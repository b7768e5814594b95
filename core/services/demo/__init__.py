"""The demonstration: an invented company in the jam of February 2026, made by a seeded script."""
