"""What somebody who types in a hurry may rely on: letters that look or sound alike are the same, whoever folds them."""

import json
from pathlib import Path

import pytest

from portal.folding import bare, fold, table, tokens

VECTORS = json.loads((Path(__file__).parents[1] / "folding.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: ascii(vector["text"]))
def test_a_text_is_folded_as_the_table_of_examples_says(vector: dict) -> None:
    """The index and the browser make the same of a text: both are held to this one table."""
    text = vector["text"]
    assert (fold(text), bare(text), tokens(text)) == (vector["fold"], vector["bare"], vector["tokens"])


def test_the_examples_are_many_and_in_every_script() -> None:
    """No language is left to luck."""
    texts = " ".join(vector["text"] for vector in VECTORS)
    assert len(VECTORS) >= 60
    assert set("åäöéأىؤئةپچژگکكيی") | {"\u200c", "\u064e", "\u0640", "\u0301"} <= set(texts)


def test_what_is_folded_stays_as_it_is() -> None:
    """Words that were folded when the site was made meet words that are folded in the browser."""
    for vector in VECTORS:
        assert fold(vector["fold"]) == vector["fold"]
        assert bare(vector["bare"]) == vector["bare"]


def test_every_letter_of_the_table_is_one_letter() -> None:
    """The browser looks letter by letter, once: what becomes a third letter by way of another is never met again."""
    assert all(len(letter) == 1 for letter in table())
    assert all(fold(other) == other for other in table().values())


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Barnvagns-promenad", "barnvagns promenad"),
        ("می‌خواهم", "مي خواهم"),
        ("مُسْتَشْفَى", "مستشفي"),
        ("la’aan", "la'aan"),
        ("CAFÉ", "cafe"),
    ],
)
def test_two_ways_to_write_are_one(typed: str, written: str) -> None:
    """A telephone's keyboard, an old one and a careful hand find the same."""
    assert tokens(typed) == tokens(written)
