"""Translations and easy words that no longer say what the original says. In: Site, Ledger, today. Out: Problem, one for
each file.

Only words can be outdated: a time or a place is shown from the facts, in every language, the same minute. What no
person has looked at is told once for each language: the list is long, and its answer is one talk with a translator.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from portal.errors import Position, Problem
from portal.ledger import Ledger, translation_changes, translation_state
from portal.models.folder import locate
from portal.site import Site


def check(site: Site, ledger: Ledger, today: date) -> Iterator[Problem]:
    by_machine: Counter[str] = Counter()
    for kind, things in site.things.items():
        for slug, thing in things.items():
            for tag, made in {**thing.origin.translations, **thing.origin.simple}.items():
                document = site.documents[kind, slug][tag]
                position = locate(document, "checked" if made.checked else "translation")
                if made.checked and made.checked > today:
                    yield Problem("translation/checked-later", position, {"date": made.checked.isoformat()})
                changed = ", ".join(change.field for change in translation_changes(ledger, site, kind, slug, tag))
                if tag in thing.origin.simple:
                    if changed:
                        yield Problem("translation/easy-outdated", position, {"fields": changed})
                    continue
                state = translation_state(ledger, site, kind, slug, tag)
                if state.outdated:
                    yield Problem(f"translation/{state.code}", position, {"language": tag, "fields": changed})
                by_machine[tag] += state.made == "machine"
    for tag, count in sorted(by_machine.items()):
        if count:
            yield Problem("translation/unreviewed", Position("content"), {"language": tag, "count": count})
