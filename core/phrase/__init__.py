"""Quick entry and pasted messages: words, plates, times become proposed entries. Pure."""
