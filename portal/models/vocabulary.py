"""Closed lists → Term. In: YAML nodes, the program's and the site's. Out: per list, code → Term.

Facts are never text to translate: each code has its words once, in every language of the site. The program ships lists
in some languages; a site in another writes the words of its own language and no more, since words are merged one by
one, and only what its pages show must be there.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from portal import documents
from portal.errors import Position, Problems
from portal.fields import DIALLED, LONGEST, WEB_ADDRESS, Words

WHOLE = (
    "access",
    "attendance",
    "audiences",
    "booking-modes",
    "gender",
    "organization-types",
    "places",
    "prices",
    "rain",
    "settings",
    "statuses",
    "urgent",
)
"""Lists that pages choose from by themselves: all their words must be there, whatever content says."""

_SHOWN = {
    "access": ("yes", "no", "unknown"),
    "care-lines": ("label", "text"),
    "cooperation": ("label", "text", "subject"),
    "reasons": ("because",),
    "statement-issues": ("label", "why"),
    "urgent": ("label", "text"),
}
"""The forms that pages show of a list's codes, where it is not the label alone."""


LONGEST_PHRASE = 60
"""Letters of what somebody is thought to type at once: more is a sentence, and found by its words."""


@dataclass(frozen=True, slots=True)
class Term:
    """`forms` are the ways a code is said (label, because, yes, no …); `facts` its single values (icon, phone); `lines`
    whom to call, codes of care-lines; `topics` on whose pages it is said; `words` by language what people write when
    they look for it; `places` where the code ("") and each form, line and topic are written in the site's own list."""

    code: str
    forms: Mapping[str, Words]
    facts: Mapping[str, str] = field(default_factory=dict)
    lines: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    places: Mapping[str, Position] = field(default_factory=dict)

    @property
    def label(self) -> Words:
        return self.forms["label"]


Vocabulary = Mapping[str, Term]


def parse_vocabulary(node: documents.Node, problems: Problems) -> Vocabulary:
    """Codes in the order of the file."""
    if not isinstance(node, documents.Mapping):
        problems.add("value/mapping", node.position, key="vocabulary", keys="…")
        return {}
    terms = {}
    for code, entry in node.values.items():
        if isinstance(entry, documents.Mapping):
            terms[code] = _term(code, entry, node.keys[code], problems)
        else:
            problems.add("vocabulary/no-label", node.keys[code], code=code)
    return terms


def merge_vocabularies(base: Vocabulary, own: Vocabulary, languages: Iterable[str], problems: Problems) -> Vocabulary:
    """The program's list with the site's on top, word by word. What a site writes, it writes in all its languages."""
    merged = {code: replace(term, places={}) for code, term in base.items()}
    for code, term in own.items():
        below = base.get(code, Term(code, {}))
        both = dict.fromkeys((*below.forms, *term.forms))
        forms = {form: Words({**_texts(below, form), **_texts(term, form)}) for form in both}
        if "label" not in forms:
            problems.add("vocabulary/no-label", term.places[""], code=code)
            continue
        merged[code] = Term(
            code=code,
            forms=forms,
            facts={**below.facts, **term.facts},
            lines=term.lines or below.lines,
            topics=term.topics or below.topics,
            words={**below.words, **term.words},
            places=term.places,
        )
        _check_words(merged[code], {form: term.places[form] for form in term.forms}, languages, problems)
    return merged


def check_shown(
    name: str, vocabulary: Vocabulary, used: Iterable[str], languages: Iterable[str], problems: Problems
) -> None:
    """Every word of this list that a page may show must be there: of the codes that are used, or of all."""
    for code in vocabulary if name in WHOLE else dict.fromkeys(used):
        term = vocabulary.get(code)
        if term is not None:
            unwritten = (form for form in _SHOWN.get(name, ("label",)) if form not in term.places)
            place = Position(f"content/vocabularies/{name}.yaml")
            _check_words(term, dict.fromkeys(unwritten, place), languages, problems)


def phrases(key: str, node: documents.Node, problems: Problems) -> tuple[str, ...]:
    """A list of words or short phrases."""
    if not isinstance(node, documents.Sequence):
        problems.add("value/list", node.position, key=key)
        return ()
    found = []
    for item in node.items:
        if not isinstance(item, documents.Scalar):
            problems.add("value/scalar", item.position, key=key)
        elif not item.text.strip():
            problems.add("field/empty", item.position, key=key)
        elif len(item.text) > LONGEST_PHRASE:
            problems.add("vocabulary/long-phrase", item.position, key=key, length=len(item.text), limit=LONGEST_PHRASE)
        else:
            found.append(item.text)
    return tuple(found)


def _term(code: str, entry: documents.Mapping, position: Position, problems: Problems) -> Term:
    forms: dict[str, Words] = {}
    facts: dict[str, str] = {}
    codes: dict[str, tuple[str, ...]] = {}
    words: Mapping[str, tuple[str, ...]] = {}
    places = {"": position}
    for key, value in entry.values.items():
        if key == "words":
            words = _sought(value, problems)
        elif key in ("lines", "topics"):
            codes[key] = phrases(key, value, problems)
            places[key] = value.position
        elif isinstance(value, documents.Scalar):
            facts[key] = value.text
            _check_fact(key, value, problems)
        elif isinstance(value, documents.Mapping):
            parts = {tag: part for tag, part in value.values.items() if isinstance(part, documents.Scalar)}
            forms[key] = Words({tag: part.text for tag, part in parts.items()})
            for part in parts.values():
                if len(part.text) > LONGEST:
                    arguments = {"key": key, "length": len(part.text), "limit": LONGEST}
                    problems.add("value/too-long", part.position, **arguments)
    return Term(code, forms, facts, words=words, places=places | {form: entry.keys[form] for form in forms}, **codes)


def _sought(node: documents.Node, problems: Problems) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(node, documents.Mapping):
        problems.add("vocabulary/words", node.position)
        return {}
    return {tag: phrases(tag, value, problems) for tag, value in node.values.items()}


def _check_fact(key: str, value: documents.Scalar, problems: Problems) -> None:
    """A crisis line's address and number become links like any others; `every_theme` is yes or no."""
    if key == "url" and not re.fullmatch(WEB_ADDRESS, value.text):
        problems.add("value/url", value.position, key=key, value=value.text[:60])
    if key == "every_theme" and value.text not in ("true", "false"):
        problems.add("value/boolean", value.position, key=key, value=value.text[:60])
    if key == "phone" and not re.fullmatch(DIALLED, value.text):
        problems.add("value/phone", value.position, key=key, value=value.text[:60], suggestion="112")


def _texts(term: Term, form: str) -> Mapping[str, str]:
    return term.forms[form].texts if form in term.forms else {}


def _check_words(term: Term, forms: Mapping[str, Position], languages: Iterable[str], problems: Problems) -> None:
    """`forms` with the place where a missing word should be written."""
    for form, position in forms.items():
        for language in languages:
            if not _texts(term, form).get(language):
                problems.add("vocabulary/no-language", position, code=term.code, form=form, language=language)
