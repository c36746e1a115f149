"""Text → what it is when somebody searches: one case, one spelling, few marks. In: text. Out: text, tokens.

The same is done to what is typed, in the browser (static/js/query.js), with the same table: tests/folding.json holds
what both must make of sixty texts. The table is part of the program, like its code: portal/queries/folding.yaml.
"""

import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from portal import documents
from portal.errors import Problems

_TABLE = Path(__file__).resolve().parent / "queries" / "folding.yaml"


def fold(text: str) -> str:
    """å, ä and ö stay: in their languages they are letters, and most people can type them."""
    return "".join(map(_letter, unicodedata.normalize("NFKC", text).lower()))


def bare(text: str) -> str:
    """For those who have no such keys, or leave the dots out."""
    return _without_marks(fold(text))


def tokens(text: str) -> list[str]:
    return "".join(map(_of_words, unicodedata.normalize("NFKC", text).lower())).split()


@cache
def table() -> Mapping[str, str]:
    node = documents.parse_yaml(_TABLE.name, _TABLE.read_bytes(), Problems())
    return {letter: value.text for letter, value in node.values.items()}


@cache
def _letter(letter: str) -> str:
    known = table().get(letter)
    return _without_marks(letter) if known is None else known


def _without_marks(text: str) -> str:
    return "".join(
        part for part in unicodedata.normalize("NFKD", text) if not unicodedata.category(part).startswith("M")
    )


@cache
def _of_words(letter: str) -> str:
    """What the letter is folded, and a space for what no word is made of."""
    return "".join(part if unicodedata.category(part)[0] in "LN" else " " for part in _letter(letter))
