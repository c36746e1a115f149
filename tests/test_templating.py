"""Templates run as code of our own making: what comes out is what Jinja would have made of them, letter for letter."""

import datetime as dt
from collections.abc import Callable, Iterator

import jinja2
import pytest
from markupsafe import Markup

from portal import rendering
from portal.pipeline import Wishes, compile_site
from portal.plans import Plan
from portal.reading import read_source
from portal.templating import Environment, escape
from tests.conftest import SAMPLE, TODAY


@pytest.fixture(scope="module")
def plans() -> Callable[[], Iterator[Plan]]:
    """The sample site's pages: some of each kind, in a language from left to right and one from right to left."""
    compiled = compile_site(read_source(SAMPLE), TODAY, Wishes(search=False))

    def chosen() -> Iterator[Plan]:
        seen: dict[tuple[str, str], int] = {}
        paths = {page.address: (page.language, page.template) for page in compiled.pages}
        for plan in compiled.plans():
            kind = paths.get(plan.path.removesuffix("index.html"))
            if kind and kind[0] in ("sv", "ar") and seen.setdefault(kind, 0) < 4:
                seen[kind] += 1
                yield plan

    return chosen


def test_pages_are_what_jinja_makes_of_them(
    plans: Callable[[], Iterator[Plan]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever writes a template may rely on Jinja's own book."""
    ours = {plan.path: plan.render() for plan in plans()}
    monkeypatch.setattr(rendering, "Environment", jinja2.Environment)
    monkeypatch.setattr(rendering, "_CODE", None)
    theirs = {plan.path: plan.render() for plan in plans()}
    assert len(ours) > 60
    assert {path for path in ours if ours[path] != theirs[path]} == set()


def made(templates: dict[str, str], **values: object) -> str:
    environment = Environment(loader=jinja2.DictLoader(templates), autoescape=True, undefined=jinja2.StrictUndefined)
    return environment.get_template("page").render(**values)


def test_what_nobody_marked_as_safe_is_escaped_each_time() -> None:
    """A name with a bracket in it never becomes an element, not even after the same letters were marked as safe."""
    assert [escape("<b>"), escape(Markup("<b>")), escape("<b>")] == ["&lt;b&gt;", "<b>", "&lt;b&gt;"]
    assert escape(dt.date(2026, 11, 23)) == "2026-11-23"
    page = "{% from 'part' import card %}{{ card(value) }}{{ card(value) }}"
    assert made({"page": page, "part": "{% macro card(value) %}<i>{{ value }}</i>{% endmacro %}"}, value="<") == (
        "<i>&lt;</i><i>&lt;</i>"
    )


def test_parameters_may_be_named_and_may_be_left_out() -> None:
    """A component is called in any way that Jinja's book tells of, also around words of the caller."""
    part = "{% macro card(value, level=2) %}{{ level }}{{ value }}{% endmacro %}"
    page = (
        "{% from 'part' import card %}{{ card(1) }} {{ card(1, 3) }} {{ card(level=4, value=1) }} {{ card(*[1, 5]) }}"
    )
    assert made({"page": page, "part": part}) == "21 31 41 51"
    block = "{% block words %}x{% endblock %}{{ self.words() }}"
    assert made({"page": block}) == "xx"
    around = "{% from 'part' import box %}{% for n in [1, 2] %}{% call box(n) %}<{{ n }}>{% endcall %}{% endfor %}"
    box = "{% macro box(n) %}{{ n }}{{ caller() }}{% endmacro %}"
    assert made({"page": around, "part": box}) == "1<1>2<2>"


@pytest.mark.parametrize("page", ["{{ value.name }}", "{{ name }}", "{{ value() }}", "{{ name.more }}", "{{ name() }}"])
def test_what_is_not_there_is_an_error(page: str) -> None:
    """A slip in a template is told when a page is made, never left empty on it."""
    with pytest.raises((jinja2.UndefinedError, AttributeError, TypeError)):
        made({"page": page}, value=1)
