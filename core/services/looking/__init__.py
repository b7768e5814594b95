"""The desk at a moment: gathered, reckoned, shown, reported."""
