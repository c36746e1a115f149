"""Things → the pictures, films and caption files they publish. In: Site, today. Out: files by published path.

Only what a published thing names is published, and of a picture only its copies: what an editor took with a telephone
tells where that was. Past the date of its rights a picture or film is left out.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from portal.models.parts import Rights
from portal.picture_files import Copy, copies
from portal.site import Site
from portal.source import File
from portal.urls import Urls


@dataclass(frozen=True, slots=True)
class PictureCopy:
    """A copy to make of a picture; `name` is where its editor finds it."""

    file: File
    copy: Copy
    name: str


def may_show(rights: Rights | None, today: dt.date) -> bool:
    """Whether a picture or film may still be shown: up to and including the day its consent or licence ends."""
    return rights is None or rights.until is None or today <= rights.until


def collect_media(site: Site, today: dt.date) -> tuple[dict[str, File], dict[str, bytes]]:
    """Files to copy, and texts that are in memory already, both by published path."""
    files: dict[str, File] = {}
    texts: dict[str, bytes] = {}
    urls = Urls(site.config)
    for kind, things in site.things.items():
        for slug, thing in things.items():
            for name in _named(thing, today):
                here = f"{thing.origin.path}/{name}"
                there = urls.media(kind, slug, name)
                if here in site.files:
                    files[there] = site.files[here]
                elif here in site.texts:
                    texts[there] = site.texts[here]
    return files, texts


def collect_pictures(site: Site, today: dt.date) -> dict[str, PictureCopy]:
    """Copies to make, by published path."""
    urls = Urls(site.config)
    found: dict[str, PictureCopy] = {}
    for kind, things in site.things.items():
        for slug, thing in things.items():
            image = getattr(thing, "image", None)
            if image is not None and may_show(image.rights, today):
                here = f"{thing.origin.path}/{image.file}"
                file = site.files[here]
                for copy in copies(file.picture):
                    there = urls.picture(kind, slug, image.file, copy.width, copy.ending)
                    found[there] = PictureCopy(file, copy, f"content/{here}")
    return found


def _named(thing: Any, today: dt.date) -> Iterator[str]:
    if hasattr(thing, "versions") and may_show(thing.rights, today):
        yield from (captions.file for captions in thing.captions)
        versions = (thing.versions.plain, thing.versions.signed, thing.versions.described)
        yield from (version for version in versions if version and not version.startswith("https://"))
