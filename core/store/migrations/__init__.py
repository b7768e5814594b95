"""Versions of the schema, one file each; core.store.migrate runs them."""
