"""What somebody who searches may rely on: their own words are known, in every language, and fetched in a moment."""

import datetime as dt
import gzip
import json
from functools import cache
from pathlib import Path

import pytest

from portal.documents import parse_yaml
from portal.errors import Problems
from portal.folding import fold, tokens
from portal.glossary import collect_glossaries
from portal.ledger import collect_ledger
from portal.models.queries import Queries, join_queries, parse_queries
from portal.models.vocabulary import Vocabulary, merge_vocabularies, parse_vocabulary
from portal.reading import read_source
from portal.site import Site, collect_site

from .sample import COMMON, TODAY, activity, make_site

ROOT = Path(__file__).parents[2]
LANGUAGES = ("sv", "en", "ar", "so", "fa", "fi")
MOST = 17 * 1024
every_language = pytest.mark.parametrize("tag", LANGUAGES)


@cache
def demo() -> Site:
    site, _ = collect_site(read_source(ROOT), dt.date(2026, 11, 23), drafts=False)
    return site


def unpacked(data: bytes) -> dict:
    """A glossary as the browser reads it: phrases stand in one string, and letters as signs."""
    glossary = json.loads(data)
    letters, signs = glossary["letters"]
    written = str.maketrans(signs, letters)

    def phrases(packed: str) -> list[str]:
        return [phrase for phrase in packed.translate(written).split("|") if phrase]

    for name in ("topics", "facets", "places", "urgent"):
        glossary[name] = {code: phrases(packed) for code, packed in glossary[name].items()}
    for name in ("stop", "prefixes", "suffixes", "words"):
        glossary[name] = phrases(glossary[name])
    return glossary


@cache
def published(tag: str) -> dict:
    return unpacked(collect_glossaries(demo())[tag].data)


@every_language
def test_a_topic_has_words_in_every_language(tag: str) -> None:
    """Whatever the language, each of at least sixty topics is found by everyday words and not by its name alone."""
    topics = published(tag)["topics"]
    assert len(topics) >= 60
    assert {code: words for code, words in topics.items() if len(words) < 6} == {}


@every_language
def test_what_may_not_wait_is_known_in_every_language(tag: str) -> None:
    """Suicide, violence, poisoning and a heart that stops: each in many words, and somebody to call."""
    assert {code for code, words in published(tag)["urgent"].items() if len(words) >= 30} == {
        "suicide",
        "violence",
        "overdose",
        "chest-pain",
    }
    for term in demo().vocabularies["urgent"].values():
        assert "emergency" in term.lines
        assert term.forms["text"].texts[tag]


@every_language
def test_a_crisis_word_is_no_everyday_word(tag: str) -> None:
    """A box that stands above every other search is not read when it matters."""
    glossary = published(tag)
    everyday = {*glossary["stop"], *(topic[0] for topic in glossary["topics"].values())}
    assert [word for words in glossary["urgent"].values() for word in words if word in everyday] == []


@every_language
def test_a_glossary_is_light(tag: str) -> None:
    """On a slow line the words of a language are there within a second."""
    assert len(gzip.compress(collect_glossaries(demo())[tag].data, 9)) <= MOST


@every_language
def test_all_words_are_folded_and_told_once(tag: str) -> None:
    """The browser folds what is typed, and nothing else."""
    glossary = published(tag)
    groups = [*glossary["topics"].values(), *glossary["facets"].values(), *glossary["urgent"].values()]
    for words in (*groups, glossary["stop"], glossary["words"], glossary["prefixes"], glossary["suffixes"]):
        assert len(words) == len(set(words))
        assert all(word == " ".join(tokens(word)) for word in words)
    for one, other in glossary["variants"]:
        assert (fold(one), fold(other)) == (one, other)
        assert one != other


@every_language
def test_properties_are_asked_for_in_every_language(tag: str) -> None:
    """ "Free", "on Tuesday" and "in my language" are understood wherever one comes from."""
    facets = published(tag)["facets"]
    assert set(facets) == set(published("sv")["facets"]) >= {"free", "drop-in", "monday", "sunday", "arabic", "today"}
    assert all(len(words) >= 4 for words in facets.values())


def test_the_name_of_a_thing_is_known_to_who_misspells_it() -> None:
    """A slip of the finger is measured against the words of titles, and a topic's words are not told twice."""
    site = make_site(
        activity("a", title="Trumpetgympa i Lund"),
        {"vocabularies/topics.yaml": "m: {label: {sv: Gympa, en: Gym}, words: {sv: [trumpet]}}\n"},
        {"queries/sv.yaml": "stop: [norra]\n"},
    )
    glossary = unpacked(collect_glossaries(site)["sv"].data)
    assert "trumpetgympa" in glossary["words"]
    assert "trumpet" not in glossary["words"]
    assert glossary["topics"] == {"m": ["gympa", "trumpet"]}
    assert "norra" in glossary["stop"]


def test_a_place_is_known_by_its_names_in_each_language() -> None:
    """Whoever writes where they live, in their own letters or as they hear it, is understood: by the area's title, what
    its editors have listed, and the names that stand on signs."""
    sought = "search_words: {sv: [Hisingen, Backa], en: [north], ar: [هيسنغن]}\n"
    site = make_site(
        {
            "areas/norr/index.sv.md": f"---\ntitle: Norr (norra)\nsummary: I norr.\n{COMMON}{sought}---\n",
            "areas/norr/index.en.md": "---\ntranslation: person\ntitle: Up North\n---\n",
        }
    )
    swedish, english = (unpacked(collect_glossaries(site)[tag].data) for tag in ("sv", "en"))
    assert swedish["places"] == {"norr": ["norr", "norra", "hisingen", "backa"], "syd": ["syd"]}
    assert english["places"] == {"norr": ["up north", "norr", "norra", "north", "hisingen", "backa"], "syd": ["syd"]}


def test_names_of_places_in_other_letters_are_with_those_who_write_them() -> None:
    """A telephone on an Arabic page does not fetch how Swedes spell: Latin letters are read by one that has them."""
    assert "هیسنغن" in published("ar")["places"]["hisingen"]
    assert "kyrkbyn" not in published("ar")["places"]["hisingen"]
    assert "kyrkbyn" in published("so")["places"]["hisingen"]


def test_how_a_place_is_misspelt_is_no_change_of_it() -> None:
    """An editor who adds a spelling has nothing to record, and no calendar tells anybody of a change."""
    head = f"---\ntitle: Norr\nsummary: I norr.\n{COMMON}"
    texts = [f"{head}{more}---\n" for more in ("", "search_words: {sv: [nord]}\n")]
    sites = [make_site({"areas/norr/index.sv.md": text}) for text in texts]
    before, after = (collect_ledger(site, TODAY, Problems()).entries["area", "norr"] for site in sites)
    assert before == after


def test_a_changed_word_is_fetched_anew() -> None:
    """A browser that keeps files for ever never keeps an old word: its address changes with it."""
    sites = [make_site({"queries/sv.yaml": f"stop: [{word}]\n"}) for word in ("ett", "annat", "ett")]
    first, second, third = (collect_glossaries(site)["sv"].address for site in sites)
    assert first == third != second
    assert first.startswith("assets/words-sv.")


def test_a_language_that_does_not_ship_has_the_words_of_its_topics() -> None:
    """Another country begins with what it has written, and nothing breaks."""
    site, problems = collect_site(read_source(ROOT / "tests/tiny_site"), dt.date(2026, 11, 23), drafts=False)
    assert site is not None, problems
    glossary = unpacked(collect_glossaries(site)["da"].data)
    assert glossary["topics"]["sleep"] == ["søvn".replace("ø", "ö")]
    assert glossary["urgent"] == {}
    assert glossary["stop"] == []


def told(text: str) -> tuple[Vocabulary, list[tuple]]:
    problems = Problems()
    vocabulary = parse_vocabulary(parse_yaml("a.yaml", text.encode(), problems), problems)
    return vocabulary, [(each.code, each.position.line, each.position.column) for each in problems.in_order()]


def test_words_and_lines_of_a_list_are_read() -> None:
    """What an editor adds to a topic is searched, with what the program or the site had in other languages."""
    vocabulary, problems = told("a: {label: {sv: A}, words: {sv: [ett, två ord]}, lines: [emergency]}")
    assert problems == []
    assert vocabulary["a"].words == {"sv": ("ett", "två ord")}
    assert vocabulary["a"].lines == ("emergency",)
    own, _ = told("a: {label: {sv: A}, words: {en: [one]}}")
    merged = merge_vocabularies(vocabulary, own, ("sv",), Problems())
    assert merged["a"].words == {"sv": ("ett", "två ord"), "en": ("one",)}
    assert merged["a"].lines == ("emergency",)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("[ett]", "vocabulary/words"),
        ("{sv: ett}", "value/list"),
        ("{sv: [[ett]]}", "value/scalar"),
        ("{sv: ['']}", "field/empty"),
        ("{sv: [" + "x" * 61 + "]}", "vocabulary/long-phrase"),
    ],
)
def test_words_of_a_wrong_shape_are_told_where_they_stand(written: str, code: str) -> None:
    """An editor who forgets a language or a bracket is shown the place."""
    _, problems = told(f"a:\n  label: {{sv: A}}\n  words: {written}")
    assert [(each[0], each[1]) for each in problems] == [(code, 3)]


def asked(text: str) -> tuple[Queries, list[tuple]]:
    problems = Problems()
    queries = parse_queries(parse_yaml("a.yaml", text.encode(), problems), problems)
    return queries, [(each.code, each.position.line) for each in problems.in_order()]


def test_a_site_adds_to_how_a_language_asks() -> None:
    """The name of the city stands in content, and what ships stays."""
    shipped, _ = asked("stop: [jag]\nfacets: {free: [gratis]}\nstems: {suffixes: [arna]}\nvariants: [[w, v]]")
    own, problems = asked("stop: [lund]\nfacets: {free: [fritt], course: [kurs]}")
    assert problems == []
    joined = join_queries(shipped, own)
    assert joined.stop == ("jag", "lund")
    assert joined.facets == {"free": ("gratis", "fritt"), "course": ("kurs",)}
    assert (joined.suffixes, joined.variants) == (("arna",), (("w", "v"),))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("- jag", "value/mapping"),
        ("stopp: [jag]", "field/unknown"),
        ("stop: jag", "value/list"),
        ("facets: [gratis]", "value/mapping"),
        ("stems: {endings: [arna]}", "field/unknown"),
        ("variants: {w: v}", "value/list"),
        ("variants: [[w]]", "queries/variant"),
        ("variants: [['', v]]", "queries/variant"),
    ],
)
def test_a_mistake_in_how_a_language_asks_is_told(text: str, code: str) -> None:
    """Whoever adds a language learns what is wrong before readers do."""
    assert asked(text)[1] == [(code, 1)]


def test_a_space_that_is_a_habit_does_not_hide_a_word() -> None:
    """Persian verbs are written apart, half apart and together: whoever types finds the same."""
    site = make_site(
        {"vocabularies/topics.yaml": "s: {label: {sv: Sömn, en: Sleep}, words: {sv: [går till sängs]}}\n"},
        {"queries/sv.yaml": "variants: [[' till ', ' till'], [w, v]]\n"},
    )
    glossary = unpacked(collect_glossaries(site)["sv"].data)
    assert glossary["topics"]["s"] == ["sömn", "går till sängs", "går tillsängs"]
    assert ["w", "v"] in glossary["variants"]
    assert [" till ", " till"] not in glossary["variants"]


def test_a_question_is_told_by_its_letters() -> None:
    """Who asks in a language that the page is not in waits for the words of that one, and not of all: each file names
    the pairs of letters of every other language, and none of its own."""
    for tag in LANGUAGES:
        pairs = published(tag)["pairs"]
        assert set(pairs) == set(LANGUAGES) - {tag}
        assert all(len(told) == 200 for told in pairs.values())
    assert "ää" in published("sv")["pairs"]["fi"]
    assert "ää" not in published("fi")["pairs"]["so"]
