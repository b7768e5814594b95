"""The line to the server: held by a thread, who sits at its end, what goes beside the rows."""
