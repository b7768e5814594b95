"""How long a truck will wait and when it arrives. No input, no output."""
