"""The trade and what a dispatcher does; knows no Qt."""
