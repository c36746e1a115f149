"""How templates become code. In: nothing. Out: an Environment whose templates run faster and say the same.

Jinja's own code asks at each step what a template could mean: whether an attribute is an item, whether a function
wants the context, whether a word is safe. Here templates are handed frozen values and plain functions, and escaping is
always on: an attribute is an attribute, a call is a call, and a word that is known to be safe is not looked at again.
A page takes a quarter of the time. A test renders each kind of page with Jinja's own code too: the same bytes.
"""

from functools import lru_cache
from typing import Any

import jinja2
from jinja2 import nodes, runtime
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup
from markupsafe import escape as escape_anything

_REMEMBERED = 1 << 15
"""Words that have been escaped: labels, addresses and names come again on page after page."""

_STANDS_ON_MANY = frozenset({"agenda_row", "card", "navigation"})
"""Components that are handed the very same frozen value on page after page: made once, they are kept."""

_escape_words = lru_cache(_REMEMBERED)(escape_anything)


def escape(value: Any) -> str:
    """What comes out of a template for a value; text that is marked as safe comes out as it is."""
    kind = type(value)
    if kind is Markup:
        return value
    return _escape_words(value) if kind is str else escape_anything(value)


class Macro(runtime.Macro):
    """A component. With just its parameters, by place, it is a function; anything else is Jinja's affair."""

    def __init__(self, environment: jinja2.Environment, function: Any, name: str, *more: Any) -> None:
        super().__init__(environment, function, name, *more)
        self._kept: dict[tuple[int, ...], tuple[Any, str]] | None = {} if name in _STANDS_ON_MANY else None

    def __call__(self, *arguments: Any, **named: Any) -> str:
        if named or self.caller or len(arguments) != self._argument_count:
            return super().__call__(*arguments, **named)
        if self._kept is None:
            return str.__new__(Markup, self._func(*arguments))
        # By what they are and not by what they hold, which would take as long as to make it; and held, so that nothing
        # else can come to stand at their place in memory.
        key = tuple(map(id, arguments))
        if key not in self._kept:
            if len(self._kept) == _REMEMBERED:
                self._kept.clear()
            self._kept[key] = arguments, str.__new__(Markup, self._func(*arguments))
        return self._kept[key][1]


class _Code(CodeGenerator):
    """Jinja's own, but for the three things that templates do most."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802  Jinja calls it so
        super().visit_Template(node, frame)
        self.writeline(f"from {__name__} import Macro, escape")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802  Jinja calls it so
        if isinstance(node.node, nodes.Name) and node.node.name == "self":  # a template's own blocks are its items
            super().visit_Getattr(node, frame)
            return
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802  Jinja calls it so
        if node.dyn_args or node.dyn_kwargs:
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for each in (*node.args, *node.kwargs):
            self.visit(each, frame)
            self.write(", ")
        self.write("caller=caller)" if forward_caller else ")")


class _Template(jinja2.Template):
    def _get_default_module(self, ctx: runtime.Context | None = None) -> Any:
        """What it gives to those that import it: the same for all of them, since no component is told who asks."""
        if self._module is None:
            self._module = self.make_module()
        return self._module


class Environment(jinja2.Environment):
    """Its templates never change: each page asks for some twenty of them again."""

    code_generator_class = _Code
    template_class = _Template

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._found: dict[str, jinja2.Template] = {}

    def get_template(self, name: Any, parent: str | None = None, globals: Any = None) -> jinja2.Template:
        if name not in self._found:
            self._found[name] = super().get_template(name, parent, globals)
        return self._found[name]
