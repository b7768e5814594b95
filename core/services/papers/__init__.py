"""Papers of trips: files, rules, and what the gate says of them."""
