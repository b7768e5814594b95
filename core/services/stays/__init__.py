"""Drivers' days in Russia: counted, kept from look to look, and looked ahead."""
