"""What people write: entries, corrections, reminders, messages, and taking them back."""
