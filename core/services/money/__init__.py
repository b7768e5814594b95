"""Money of trips: what was spent, what a delay costs, and the claim for it."""
