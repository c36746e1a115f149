"""Closed lists → Term. In: YAML nodes, the program's and the site's. Out: per list, code → Term.

Facts are never text to translate: each code has its words once, in every language of the site.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from portal import documents
from portal.errors import Problems
from portal.fields import Words


@dataclass(frozen=True, slots=True)
class Term:
    """`forms` are the ways a code is said (label, because, yes, no …); `facts` its single values (icon, phone)."""

    code: str
    forms: Mapping[str, Words]
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def label(self) -> Words:
        return self.forms["label"]


Vocabulary = Mapping[str, Term]


def parse_vocabulary(node: documents.Node, languages: tuple[str, ...], problems: Problems) -> Vocabulary:
    """Codes in the order of the file. Search words (`words`) are left to the search index."""
    if not isinstance(node, documents.Mapping):
        problems.add("value/mapping", node.position, key="vocabulary", keys="…")
        return {}
    terms = {}
    for code, entry in node.values.items():
        term = _term(code, entry, node, languages, problems)
        if term is not None:
            terms[code] = term
    return terms


def _term(
    code: str, entry: documents.Node, node: documents.Mapping, languages: tuple[str, ...], problems: Problems
) -> Term | None:
    if not isinstance(entry, documents.Mapping) or "label" not in entry.values:
        problems.add("vocabulary/no-label", node.keys[code], code=code)
        return None
    forms: dict[str, Words] = {}
    facts: dict[str, str] = {}
    for key, value in entry.values.items():
        if isinstance(value, documents.Scalar):
            facts[key] = value.text
        elif isinstance(value, documents.Mapping) and key != "words":
            texts = {tag: part.text for tag, part in value.values.items() if isinstance(part, documents.Scalar)}
            forms[key] = Words(texts)
            for missing in (tag for tag in languages if not texts.get(tag)):
                problems.add("vocabulary/no-language", entry.keys[key], code=code, form=key, language=missing)
    return Term(code, forms, facts) if "label" in forms else None
