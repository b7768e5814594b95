"""Feeds: what public sources say about the crossings. One folder a source; the net is in http."""
