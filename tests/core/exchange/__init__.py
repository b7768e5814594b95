"""Several desks on one server."""
