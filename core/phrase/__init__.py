"""Quick entry: a dispatcher's line becomes proposed entries. No input, no output."""
