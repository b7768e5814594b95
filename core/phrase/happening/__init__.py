"""What a fact of a line tells, or leaves open."""
