"""A line read: its words, figures and names, whatever alphabet, layout or slips it came in."""
