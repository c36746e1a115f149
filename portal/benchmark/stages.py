"""A city → how many seconds each stage of its build takes, without search.

Every stage is a function that portal/pipeline.py has imported, or one that is called for every page: around each a
clock is put while it is measured, which stands still while another stage runs. In one process, so that all is seen.
"""

import datetime as dt
import time
from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from inspect import isfunction, ismodule
from pathlib import Path
from typing import Any

from portal import pipeline, planning, rendering
from portal.pages import PAGES
from portal.reading import read_source


class _Clock:
    """Counts for whatever stage began last."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._running: list[str] = []
        self._since = time.perf_counter()

    def enter(self, stage: str) -> None:
        self._count()
        self._running.append(stage)

    def leave(self) -> None:
        self._count()
        self._running.pop()

    def _count(self) -> None:
        now = time.perf_counter()
        if self._running:
            stage = self._running[-1]
            self.seconds[stage] = self.seconds.get(stage, 0.0) + now - self._since
        self._since = now


def time_stages(source: Path, today: dt.date, output: Path) -> Mapping[str, float]:
    """Seconds by stage; what is within another stage is not counted in that one."""
    clock = _Clock()
    before = [(owner, name, getattr(owner, name)) for owner, name, _ in _stages()]
    try:
        for owner, name, stage in _stages():
            setattr(owner, name, _timed(clock, stage, getattr(owner, name)))
        wishes = pipeline.Wishes(search=False, feeds=False)
        read = _timed(clock, "reading", read_source)(source)
        build = _timed(clock, "all the rest", pipeline.build_site)
        build(read, today, wishes, output, (source,), jobs=1, use_cache=False, progress=lambda done, total: None)
    finally:
        for owner, name, function in before:
            setattr(owner, name, function)
    return clock.seconds


def _stages() -> Iterator[tuple[Any, str, str]]:
    """Owner, name, and what the stage is called in the table."""
    for name, each in vars(pipeline).items():
        if isfunction(each) and each.__module__ != pipeline.__name__:
            yield pipeline, name, f"{each.__module__.removeprefix('portal.')}.{name}"
        elif ismodule(each) and hasattr(each, "check"):
            yield each, "check", each.__name__.removeprefix("portal.")
    for module in PAGES:
        yield module, "pages", f"making {module.__name__.removeprefix('portal.')}"
    yield planning, "as_json", "fingerprints"
    yield rendering, "convert", "Markdown"
    yield rendering.Renderer, "render_page", "templates"


def format_stages(seconds: Mapping[str, float]) -> str:
    whole = sum(seconds.values())
    ordered = sorted(seconds.items(), key=lambda each: -each[1])
    rows = [f"| {name} | {value:.2f} s | {value / whole:.1%} |" for name, value in ordered]
    return "\n".join(["| stage | time | part |", "|---|---|---|", *rows, f"| all | {whole:.2f} s | |"])


def _timed(clock: _Clock, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)
    def run(*arguments: Any, **named: Any) -> Any:
        clock.enter(stage)
        try:
            made = function(*arguments, **named)
        finally:
            clock.leave()
        return _each(clock, stage, made) if isinstance(made, Iterator) else made

    return run


def _each(clock: _Clock, stage: str, values: Iterator[Any]) -> Iterator[Any]:
    """What is made when it is asked for takes its time then."""
    while True:
        clock.enter(stage)
        try:
            value = next(values, _each)
        finally:
            clock.leave()
        if value is _each:
            return
        yield value
