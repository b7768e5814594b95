"""The exchange of rows between a desk's own store and the shared one.

Facts (journal, readings, …) are added once by their keys. Registers are never sent as they stand:
their history is, and what stands is folded from it alike on every desk.
"""
