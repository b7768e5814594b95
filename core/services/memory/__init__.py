"""What a desk knows at a moment, and what it keeps of that from one look to the next."""
