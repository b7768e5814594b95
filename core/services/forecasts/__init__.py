"""Waits learnt from journal and readings, asked, kept, and scored afterwards."""
