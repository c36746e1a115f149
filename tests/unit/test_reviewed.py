"""What a reader may rely on about age: every page says when somebody last read it through."""

import datetime as dt

import pytest

from portal.models.kinds import KINDS
from portal.pipeline import Compiled, Wishes, compile_site
from portal.reading import read_source
from portal.urls import Urls
from portal.views import Page
from tests.conftest import SAMPLE, TODAY

LATER = dt.date(2028, 11, 23)


@pytest.fixture(scope="module", params=[TODAY, LATER], ids=["now", "later"])
def built(request: pytest.FixtureRequest) -> tuple[dt.date, Compiled]:
    compiled = compile_site(read_source(SAMPLE), request.param, Wishes())
    assert compiled.site is not None, compiled.problems
    return request.param, compiled


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_every_page_says_when_it_was_read_through(built: tuple[dt.date, Compiled], kind: str) -> None:
    """Whatever kind of thing it is about; and when that is long ago, a note at the top says that one should ask."""
    today, compiled = built
    site = compiled.site
    source = site.config.source_language
    pages: dict[str, Page] = {page.address: page for page in compiled.pages}
    # Some prose introduces a page that the program makes.
    urls = Urls(site.config)
    elsewhere = {"professionals": urls.staff(source), "referral": urls.staff(source, "referral")}
    elsewhere["sign-language"] = urls.listing(source, "sign")
    noted = 0
    for slug, thing in site.things[kind].items():
        address = elsewhere.get(thing.template) if kind == "page" else None
        view = pages[address or urls.page(source, kind, slug)].view
        year, day = str(thing.reviewed.year), str(thing.reviewed.day)
        assert day in view.reviewed
        assert year in view.reviewed
        old = (today - thing.reviewed).days > 190 and not (kind == "notice" and thing.until < today)
        date = " ".join(str(view.reviewed).rstrip(".").split()[-3:])
        said = [str(note.text.text) for note in view.notes if f"{date}." in str(note.text.text)]
        assert bool(said) == old, slug
        noted += old
    # By then every notice is over, and says that instead.
    assert today == TODAY or bool(noted) == (kind != "notice")
