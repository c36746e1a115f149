"""All things and their coming dates as one graph of linked data, in every language. In: Editions. Out: a Feed.

What each page says of its own thing, for who wants all of it: an aggregator fetches one file instead of a thousand.
"""

from collections.abc import Iterator, Sequence

from portal.edition import Edition
from portal.feeds.feed import Feed
from portal.feeds.occurrences import covered
from portal.known import Known
from portal.linked_data import collect_graph


def feeds(editions: Sequence[Edition], pages: Sequence[Known]) -> Iterator[Feed]:
    edition = next(each for each in editions if each.is_source)
    yield Feed(edition.urls.data("activities.jsonld"), "json", (collect_graph(edition, covered(edition)),))
