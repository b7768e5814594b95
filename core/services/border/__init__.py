"""At the border: bookings and their hours, the tail before the barrier, refusals."""
