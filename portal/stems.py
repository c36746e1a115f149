"""Words → how they are heard, more or less, by language. In: Queries, a word. Out: what the browser makes of it too.

The same is done to what is typed (`loose` in static/js/query.js), with the same endings and spellings: what is said in
films is kept by what is heard here, so that a telephone fetches the few words that begin alike.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from portal.folding import fold, tokens
from portal.models.queries import Queries

_TWICE = re.compile(r"(.)\1+")
_RTL = re.compile("[\u0600-\u06ff]")
_LEAST, _LEAST_RTL = 4, 3
"""Letters that are left of a word when something is taken off it: Arabic writes few vowels."""


@dataclass(frozen=True, slots=True)
class Stems:
    """What is taken off words, longest first, and spellings that sound alike. Without any of it: a language that
    nobody has described."""

    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    spellings: tuple[tuple[str, str], ...] = ()


def stems_of(queries: Queries) -> Stems:
    bare = ((_unmarked(one), _unmarked(other)) for one, other in variants(queries) if " " not in one)
    return Stems(
        prefixes=endings(queries.prefixes),
        suffixes=endings(queries.suffixes),
        spellings=tuple((one, other) for one, other in bare if one != other),
    )


def endings(listed: Iterable[str]) -> tuple[str, ...]:
    """Longest first: the first that fits is taken."""
    folded = dict.fromkeys(" ".join(tokens(ending)) for ending in listed)
    return tuple(sorted(filter(None, folded), key=lambda ending: (-len(ending), ending)))


def variants(queries: Queries) -> list[tuple[str, str]]:
    """Without those that folding has made the same already."""
    folded = dict.fromkeys((fold(one), fold(other)) for one, other in queries.variants)
    return [(one, other) for one, other in folded if one and one != other]


def loose(word: str, stems: Stems) -> str:
    """Of a folded word what is left without marks, endings and doubled letters."""
    heard = _unmarked(word)
    for one, other in stems.spellings:
        heard = heard.replace(one, other)
    return _TWICE.sub(r"\1", _stem(_TWICE.sub(r"\1", heard), stems))


def _stem(word: str, stems: Stems) -> str:
    least = _LEAST_RTL if _RTL.search(word) else _LEAST
    left = word
    for prefix in stems.prefixes:
        if left.startswith(prefix) and len(left) - len(prefix) >= least:
            left = left[len(prefix) :]
            break
    for suffix in stems.suffixes:
        if left.endswith(suffix) and len(left) - len(suffix) >= least:
            return left[: -len(suffix)]
    return left


def _unmarked(word: str) -> str:
    parts = unicodedata.normalize("NFD", word)
    return "".join(part for part in parts if not unicodedata.category(part).startswith("M"))
