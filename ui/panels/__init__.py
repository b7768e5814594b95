"""Views wired to the Session."""
