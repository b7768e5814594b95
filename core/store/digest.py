"""128 bits of whatever is said, in one form."""

import json
from hashlib import blake2b

_said = json.JSONEncoder(sort_keys=True, separators=(",", ":"), default=str).encode


def digest(*parts: object) -> str:
    """128 bits of the parts, in hexadecimal; parts that JSON does not hold count as their text."""
    return blake2b(_said(parts).encode(), digest_size=16).hexdigest()
