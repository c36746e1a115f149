"""How people of a language ask → Queries. In: YAML nodes, the program's and the site's. Out: Queries of each language.

What a language needs beside the words of its topics: words that tell nothing in a question, words that ask for a
property, endings, and spellings that are the same. A site adds to the program's lists what only its readers write.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from portal import documents
from portal.errors import Problems, nearest
from portal.models.vocabulary import phrases


@dataclass(frozen=True, slots=True)
class Queries:
    """`stop` tells nothing in a question; `facets` are by the property that they ask for; `variants` are applied in
    order, and to both sides."""

    stop: tuple[str, ...] = ()
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    variants: tuple[tuple[str, str], ...] = ()


_KEYS = ("stop", "facets", "stems", "variants")
_STEMS = ("prefixes", "suffixes")


def parse_queries(node: documents.Node, problems: Problems) -> Queries:
    values = _values("queries", node, _KEYS, problems)
    stems = _values("stems", values["stems"], _STEMS, problems) if "stems" in values else {}
    return Queries(
        stop=phrases("stop", values["stop"], problems) if "stop" in values else (),
        facets=_facets(values["facets"], problems) if "facets" in values else {},
        variants=_variants(values["variants"], problems) if "variants" in values else (),
        **{key: phrases(key, value, problems) for key, value in stems.items()},
    )


def join_queries(shipped: Queries, own: Queries) -> Queries:
    facets = dict.fromkeys((*shipped.facets, *own.facets))
    joined = {
        each.name: getattr(shipped, each.name) + getattr(own, each.name)
        for each in fields(Queries)
        if each.name != "facets"
    }
    return Queries(facets={code: shipped.facets.get(code, ()) + own.facets.get(code, ()) for code in facets}, **joined)


def _values(key: str, node: documents.Node, known: tuple[str, ...], problems: Problems) -> Mapping[str, documents.Node]:
    if not isinstance(node, documents.Mapping):
        problems.add("value/mapping", node.position, key=key, keys=", ".join(known))
        return {}
    for name in node.values:
        if name not in known:
            problems.add("field/unknown", node.keys[name], key=name, nearest=nearest(name, known))
    return {name: value for name, value in node.values.items() if name in known}


def _facets(node: documents.Node, problems: Problems) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(node, documents.Mapping):
        problems.add("value/mapping", node.position, key="facets", keys="…")
        return {}
    return {code: phrases(code, value, problems) for code, value in node.values.items()}


def _variants(node: documents.Node, problems: Problems) -> tuple[tuple[str, str], ...]:
    if not isinstance(node, documents.Sequence):
        problems.add("value/list", node.position, key="variants")
        return ()
    found = []
    for item in node.items:
        pair = item.items if isinstance(item, documents.Sequence) else ()
        if len(pair) == 2 and all(isinstance(part, documents.Scalar) for part in pair) and pair[0].text:
            found.append((pair[0].text, pair[1].text))
        else:
            problems.add("queries/variant", item.position)
    return tuple(found)
