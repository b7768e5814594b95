"""What a dispatcher must be told. No input, no output."""
