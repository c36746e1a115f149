"""A city → how many seconds each stage of its build takes, without search.

Every stage is a function that portal/pipeline.py has imported: around each of them a clock is put while it is measured,
which stops while another stage runs. In one process, since what workers do is nobody's time but theirs.
"""

import datetime as dt
import time
from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from inspect import isfunction
from pathlib import Path
from typing import Any

from portal import pipeline
from portal.reading import read_source
from portal.rendering import Renderer


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
    clock = _Clock()
    stages = {
        name: each
        for name, each in vars(pipeline).items()
        if isfunction(each) and each.__module__ != pipeline.__name__ and name not in ("as_json", "digest", "workshop")
    }
    checks = {module: module.check for module in vars(pipeline).values() if hasattr(module, "check")}
    render = Renderer.render_page
    try:
        for name, each in stages.items():
            setattr(pipeline, name, _timed(clock, name, each))
        for module, each in checks.items():
            module.check = _timed(clock, f"checks/{module.__name__.rpartition('.')[2]}", each)
        Renderer.render_page = _timed(clock, "render_page", render)
        read = _timed(clock, "read_source", read_source)(source)
        _timed(clock, "all the rest", pipeline.build_site)(
            read,
            today,
            pipeline.Wishes(search=False, feeds=False),
            output,
            (source,),
            jobs=1,
            use_cache=False,
            progress=lambda done, total: None,
        )
    finally:
        for name, each in stages.items():
            setattr(pipeline, name, each)
        for module, each in checks.items():
            module.check = each
        Renderer.render_page = render
    return clock.seconds


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
