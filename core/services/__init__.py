"""One function a thing a dispatcher does."""
