"""Every component is documented by examples, which are right, and show all that it can be given.

What the examples look like, and whether axe finds a fault in them, tests/browser/test_components.py asks; the W3C's
validator reads them with the pages (tests/test_html.py). `--styleguide FOLDER` keeps the pages that they make.
"""

import types
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Union, get_args, get_origin, get_type_hints

import jinja2
import pytest
from jinja2 import nodes

from portal.reading import PROJECT
from portal.views import Card, Link, Span, Text
from tests.styleguide import (
    COMPONENTS,
    DIRECTIONS,
    TEMPLATES,
    Component,
    NotAsWritten,
    all_examples,
    names,
    parse_value,
    read_component,
    type_of,
    written,
)

Scope = Mapping[str, Any]
Read = tuple[type | None, str, bool]
"""A value's type (None: a parameter), its field, and whether something hangs on it."""

COMPONENT = pytest.mark.parametrize("name", names())


def tree(name: str) -> nodes.Template:
    return jinja2.Environment(autoescape=True).parse((TEMPLATES / f"{name}.html").read_text(encoding="utf-8"))


def macros(name: str) -> dict[str, nodes.Macro]:
    return {each.name: each for each in tree(name).find_all(nodes.Macro)}


# What a template reads of the values that it is given, found by following their types through it


def plain(kind: Any) -> Any:
    """Without None."""
    if get_origin(kind) in (types.UnionType, Union):
        (kind,) = (each for each in get_args(kind) if each is not type(None))
    return kind


def kind_of(node: nodes.Node, scope: Scope, found: set[Read], asked: bool = False) -> Any:
    """The type of an expression, None where it is none of ours; what is read on the way is added to `found`."""
    if isinstance(node, nodes.Name):
        found.add((None, node.name, asked))
        return plain(scope.get(node.name))
    if isinstance(node, nodes.Or):
        return kind_of(node.left, scope, found)
    if isinstance(node, nodes.Getattr):
        owner = kind_of(node.node, scope, found)
        if is_dataclass(owner):
            assert node.attr in {each.name for each in fields(owner)}, f"{owner.__name__} has no {node.attr}"
            found.add((owner, node.attr, asked))
            return plain(get_type_hints(owner)[node.attr])
    return None


def reads(node: nodes.Node, scope: Scope, own: Mapping[str, nodes.Macro], asked: bool = False) -> Iterator[Read]:
    """All that the template itself looks at; `asked` is what stands in the condition of an `if`."""
    found: set[Read] = set()
    if isinstance(node, nodes.For):
        kind = kind_of(node.iter, scope, found)
        inner = get_args(kind)[0] if get_origin(kind) is tuple else None
        for each in node.iter_child_nodes(exclude=("target",)):
            yield from reads(each, {**scope, node.target.name: inner}, own)
    elif isinstance(node, (nodes.If, nodes.CondExpr)):
        yield from reads(node.test, scope, own, asked=True)
        for each in node.iter_child_nodes(exclude=("test",)):
            yield from reads(each, scope, own)
    else:
        kind_of(node, scope, found, asked)
        if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name) and node.node.name in own:
            called = own[node.node.name]
            given = {arg.name: kind_of(each, scope, found) for arg, each in zip(called.args, node.args, strict=True)}
            for each in called.body:
                yield from reads(each, given, own)
        for each in node.iter_child_nodes():
            yield from reads(each, scope, own, asked and isinstance(node, (nodes.And, nodes.Or, nodes.Not)))
    yield from found


def read_by(component: Component) -> set[Read]:
    own = macros(component.name)
    scope = {each.name: type_of(each) for each in component.parameters}
    return {read for each in own[component.name].body for read in reads(each, scope, own)}


def values_in(value: Any) -> Iterator[Any]:
    """A value and all that it is made of."""
    if is_dataclass(value):
        yield value
        for each in fields(value):
            yield from values_in(getattr(value, each.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from values_in(each)


def may_be_left_out(kind: Any) -> bool:
    return kind is bool or plain(kind) is not kind or get_origin(kind) is tuple


# The promises


def test_every_component_has_its_examples() -> None:
    """Whoever adds a component is reminded here to show it; and no file tells of one that is gone."""
    assert sorted(path.stem for path in COMPONENTS.glob("*.yaml")) == names()


def test_every_component_is_used() -> None:
    """What no page and no other component asks for is not carried along."""
    templates = {path.stem: path.read_text(encoding="utf-8") for path in (PROJECT / "templates").rglob("*.html")}
    used = {name for name in names() for stem, text in templates.items() if f'"components/{name}.html"' in text}
    assert sorted(set(names()) - used) == []


@COMPONENT
def test_every_parameter_is_told_and_shown(name: str) -> None:
    """Who calls a component finds what it takes, and sees it with and without whatever can be left out."""
    component = read_component(name)
    macro = macros(name)[name]
    assert [each.name for each in component.parameters] == [each.name for each in macro.args]
    asked = {name for kind, name, asked in read_by(component) if kind is None and asked}
    asked |= {each.name for each in macro.args[len(macro.args) - len(macro.defaults) :]}
    for each in component.parameters:
        given = [example.given.get(each.name) for example in component.examples]
        assert any(given), f"{each.name} is given nowhere"
        if each.name in asked and may_be_left_out(type_of(each)):
            assert not all(given), f"{each.name} is never left out"


@COMPONENT
def test_every_field_that_is_read_is_shown(name: str) -> None:
    """Each branch of a template has been looked at: every field that it reads is filled in somewhere, and left out
    somewhere where that makes a difference; and a template reads no field that there is not."""
    component = read_component(name)
    met = [each for example in component.examples for given in example.given.values() for each in values_in(given)]
    for kind, field, asked in read_by(component):
        if kind is not None:
            given = [getattr(each, field) for each in met if type(each) is kind]
            assert any(given), f"{kind.__name__}.{field} is given nowhere"
            if asked and may_be_left_out(get_type_hints(kind)[field]):
                assert not all(given), f"{kind.__name__}.{field} is never left out"


@COMPONENT
def test_every_component_is_shown_in_both_directions(name: str) -> None:
    """A component that holds words is seen with words from the left and with words from the right."""
    languages = {each.language for each in read_component(name).examples}
    assert None in languages or set(DIRECTIONS) <= languages


def test_every_example_is_rendered(styleguide: Any) -> None:
    """Nothing is missing where a template asks for it, on either page."""
    for tag in DIRECTIONS:
        page = (styleguide.folder / tag / "index.html").read_text(encoding="utf-8")
        shown = [each for each in all_examples() if each.language in (None, tag)]
        assert [e for e in shown if f'data-example="{e.component}/{e.name}"' not in page] == []
        assert page.count("data-example=") == len(shown) > 50


@pytest.mark.parametrize(
    ("kind", "data", "told"),
    [
        (Card, {"href": "#"}, "missing"),
        (Link, {"href": "#", "text": "a", "colour": "sky"}, "unknown"),
        (Link, {"href": "#", "text": "a", "count": 3}, "3 is not str"),
        (Link, {"href": "#", "text": 3}, "3 is not Text"),
        (tuple[Text, ...], "a", "not a list"),
        (tuple[str, str], ["a"], "1 instead of 2"),
        (bool, 1, "1 is not bool"),
        (int, True, "True is not int"),
        (Span, "=held/no-such", "no-such"),
    ],
)
def test_an_example_is_read_strictly(kind: Any, data: Any, told: str) -> None:
    """What is not exactly what the component takes is no example of it: a wrong type, a key too many or too few."""
    with pytest.raises((NotAsWritten, KeyError), match=told):
        parse_value(kind, data, "place")


def test_an_example_can_be_taken_from_another() -> None:
    """A list shows the same thing as the card alone, without writing it down twice."""
    assert parse_value(Card, "=card/usual", "") == read_component("card").examples[0].given["value"]
    assert parse_value(Text, "=facts/usual/1/lines/1", "") == Text("Götaplatsen 3")
    assert set(written("card")) == {"parameters", "examples"}
