"""Who is spoken of: plates, names, orders."""
