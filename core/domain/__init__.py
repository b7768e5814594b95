"""The trade itself: nouns, journal, the fold of a trip. No input, no output."""
