"""Page → HTML, Feed → bytes. In: values and templates. Out: bytes, the same for the same value.

One Jinja environment per language, since components are imported without context and still say t(); the compiled code
is shared between them. Templates get no look-ups, no dates and no sorting: all that is done when the Page is made.
"""

import re
from collections.abc import Callable, Mapping

import jinja2
from markupsafe import Markup

from portal.feeds.feed import Feed
from portal.feeds.kinds import FEED_WRITERS
from portal.i18n import Translator
from portal.markup import convert
from portal.templating import Environment
from portal.views import Body, Chrome, Page

_NAMED = re.compile(r"""{%-?\s*(?:extends|include|import|from)\s+["']([^"']+)["']""")


class _SharedCode(jinja2.BytecodeCache):
    """Compiled templates, kept for all languages and for the next build of the same process, as the preview makes them.
    One that has changed is known by its text, and compiled anew."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


_CODE = _SharedCode()


class Renderer:
    """Holds what every page of a build shares: environments, chrome and the addresses of pictograms."""

    def __init__(
        self,
        templates: Mapping[str, str],
        words: Mapping[str, Translator],
        chromes: Mapping[str, Chrome],
        sprite_href: str,
        icons: frozenset[str],
        resolvers: Mapping[str, Callable[[str], str]],
    ) -> None:
        self._templates, self._words, self._chromes = templates, words, chromes
        self._resolvers = resolvers
        use = Markup('<svg class="icon" aria-hidden="true"><use href="{}#{}"/></svg>')
        self._drawn = {name: use.format(sprite_href, name) for name in icons}
        self._environments: dict[str, jinja2.Environment] = {}

    def render_page(self, page: Page) -> bytes:
        """The page's HTML, in UTF-8."""
        template = self._environment(page.language).get_template(f"pages/{page.template}.html")
        html = template.render(page=page, view=page.view, chrome=self._chromes[page.language])
        return (html.strip() + "\n").encode()

    def render_feed(self, feed: Feed) -> bytes:
        return FEED_WRITERS[feed.kind](feed)

    def _environment(self, tag: str) -> jinja2.Environment:
        if tag not in self._environments:
            environment = Environment(
                loader=jinja2.DictLoader(self._templates),
                autoescape=True,
                undefined=jinja2.StrictUndefined,
                trim_blocks=True,
                lstrip_blocks=True,
                bytecode_cache=_CODE,
                auto_reload=False,
            )
            environment.globals.update(t=self._words[tag].t, icon=self._icon)
            resolve = self._resolvers[tag]
            environment.filters["markdown"] = lambda body: _prose(body, resolve)
            self._environments[tag] = environment
        return self._environments[tag]

    def _icon(self, name: str) -> Markup:
        """A pictogram by name. KeyError when none is called so: that is our own fault."""
        return self._drawn[name]


def _prose(body: Body, resolve: Callable[[str], str]) -> Markup:
    return convert(body.source, resolve)


def template_closure(templates: Mapping[str, str], name: str) -> tuple[str, ...]:
    """The names of a template and of every template it extends, imports or includes; `templates` is text by name."""
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current not in seen:
            seen.add(current)
            waiting += _NAMED.findall(templates[current])
    return tuple(sorted(seen))
