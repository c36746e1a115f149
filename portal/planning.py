"""Page, Feed → Plan: the path, a fingerprint of all that its bytes depend on, and how to make them when asked.

Nothing is rendered here. The fingerprint is made of the page's own data, its template with every part it uses, what is
the same on all pages of its language, and the program; so a plan that is not new need never be rendered.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

import orjson

from portal.feeds.feed import Feed
from portal.media import PictureCopy
from portal.picture_files import make_copy
from portal.plans import FilePlan, Plan
from portal.rendering import Renderer, template_closure
from portal.roles import Role
from portal.shared_picture import draw_shared_picture
from portal.source import File
from portal.urls import SHARED_PICTURE, file_of
from portal.views import Page


def plan_pages(
    pages: Iterable[Page], renderer: Renderer, stamps: Mapping[str, str], templates: Mapping[str, str]
) -> Iterator[Plan]:
    """`stamps` is by language what all its pages depend on; `templates` the text of each template by name."""
    closures: dict[str, str] = {}
    for page in pages:
        if page.template not in closures:
            names = template_closure(templates, f"pages/{page.template}.html")
            closures[page.template] = digest(*(templates[name] for name in names))
        stamp = digest(stamps[page.language], closures[page.template], as_json(page))
        yield Plan(file_of(page.address), stamp, partial(renderer.render_page, page))


def plan_feeds(feeds: Iterable[Feed], renderer: Renderer, code_stamp: str) -> Iterator[Plan]:
    for feed in feeds:
        yield Plan(feed.path, digest(code_stamp, as_json(feed)), partial(renderer.render_feed, feed))


def plan_bytes(files: Mapping[str, bytes]) -> Iterator[Plan]:
    """Files whose bytes are known already: stylesheet, scripts, sprite."""
    for path, data in files.items():
        yield Plan(path, hashlib.sha256(data).hexdigest(), partial(bytes, data))


def plan_files(files: Mapping[str, File]) -> Iterator[FilePlan]:
    """Files that are published as they are, by their published path."""
    for path, file in files.items():
        yield FilePlan(path, file.stamp, file.path)


def plan_pictures(pictures: Mapping[str, PictureCopy], stamp: str) -> Iterator[FilePlan]:
    """Copies of pictures by their published path; `stamp` is of what makes them."""
    for path, each in pictures.items():
        fingerprint = digest(stamp, each.file.stamp, as_json(each.copy))
        yield FilePlan(path, fingerprint, each.file.path, partial(make_copy, each.copy, each.name))


def plan_shared_picture(roles: Mapping[str, Role], stamp: str) -> Plan:
    """What stands beside a shared link, in the colours of the face; `stamp` is of what draws it."""
    return Plan(SHARED_PICTURE, digest(stamp, as_json(roles)), partial(draw_shared_picture, roles))


def as_json(value: Any) -> bytes:
    """One text per value, whatever order its mappings were made in."""
    return orjson.dumps(value, default=_plain, option=orjson.OPT_SORT_KEYS)


def _plain(value: Any) -> Any:
    return dict(value) if isinstance(value, Mapping) else str(value)


def digest(*parts: str | bytes) -> str:
    made = hashlib.sha256()
    for part in parts:
        made.update((part if isinstance(part, bytes) else part.encode()) + b"\0")
    return made.hexdigest()
