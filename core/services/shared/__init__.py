"""Several desks: on one server, or by files carried from one to another."""
