"""What a reader may rely on about facts: they are told in the reader's language, in every list, for every code."""

import re
import unicodedata
from pathlib import Path

import pytest

from portal.documents import parse_yaml
from portal.errors import Problems
from portal.models.vocabulary import Term, Vocabulary, check_shown, merge_vocabularies, parse_vocabulary

ROOT = Path(__file__).parents[2]
LANGUAGES = ("sv", "en", "ar", "so", "fa", "fi")
OWN = ("care-lines", "referrals", "topics", "unit-types", "urgent")
"""Lists of this country and this site, whose words are held to the same."""

FILES = (
    *sorted((ROOT / "portal/vocabularies").glob("*.yaml")),
    *(ROOT / f"content/vocabularies/{name}.yaml" for name in OWN),
)
SCRIPTS = {"ar": "ARABIC", "fa": "ARABIC"}

# Words that two languages truly share, and names that stay as they are.
SHARED = {"Park", "tigrinja", "Diabetes", "Stress", "Yoga"}

# What the format document promises an editor may write.
PROMISED = {
    "levels": "easy medium hard any",
    "formats": "group-exercise walk open-meeting advice group workshop dance reading outdoor self-guided",
    "statuses": "running planned paused cancelled ended",
    "places": "open full waiting-list",
    "audiences": "residents professionals",
    "attendance": "in-person online hybrid",
    "settings": "indoors outdoors",
    "rain": "runs cancelled indoors",
    "booking-modes": "none recommended required by-appointment by-referral",
    "prices": "free fee reduced",
    "gender": "all women men",
    "children": "welcome own-baby no",
    "companion": "welcome no",
    "referrals": "far",
    "language-roles": "led staff interpreter on-request",
    "language-names": "sv en ar so fa fi swl speech-to-text",
    "access": "wheelchair lift accessible_toilet hearing_loop seated_possible scent_free parking_disabled step_free "
    "quiet_room prayer_room baby_changing",
    "venue-types": "library culture-house park meeting-place health-centre sports outdoor-gym family-centre other",
    "organization-types": "public care association housing",
    "unit-types": "halsolots halsotek",
    "translation-states": "current outdated missing machine person reviewed",
}
FORMS = {"reasons": {"label", "because"}, "access": {"label", "yes", "no", "unknown"}}


def read(path: Path) -> Vocabulary:
    problems = Problems()
    node = parse_yaml(path.name, path.read_bytes(), problems)
    assert node is not None, problems.in_order()
    vocabulary = parse_vocabulary(node, problems)
    assert problems.in_order() == ()
    return vocabulary


def by_name(name: str) -> Vocabulary:
    return read(next(path for path in FILES if path.stem == name))


def said(term: Term) -> list[tuple[str, str, str]]:
    return [(form, tag, text) for form, words in term.forms.items() for tag, text in words.texts.items()]


every_list = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


@every_list
def test_every_code_has_its_words_in_every_language(path: Path) -> None:
    """No fact waits for a translator: each form of each code is told in all six languages, and only in those."""
    for term in read(path).values():
        for form, words in term.forms.items():
            assert sorted(words.texts) == sorted(LANGUAGES), (term.code, form)
            assert all(text.strip() == text and text for text in words.texts.values()), (term.code, form)


@every_list
def test_no_original_is_left_in_a_translation(path: Path) -> None:
    """What stands under another language is in that language: not the original's words, and in the right script."""
    for term in read(path).values():
        for form, tag, text in said(term):
            original = term.forms[form].texts["sv"]
            assert tag == "sv" or text != original or text in SHARED, (term.code, form, tag)
            letters = {unicodedata.name(letter).split()[0] for letter in text if letter.isalpha()}
            assert text in SHARED or SCRIPTS.get(tag, "LATIN") in letters, (term.code, form, tag)


@every_list
def test_words_are_plain_text_with_the_digits_of_street_signs(path: Path) -> None:
    """No markup, no foreign digit, no direction mark, one Unicode form: what is searched is what is shown."""
    for term in read(path).values():
        for form, tag, text in said(term):
            assert not re.search("[<>&\u200e\u200f\u2066-\u2069]", text), (term.code, form, tag)
            assert not re.search("[٠-٩۰-۹]", text), (term.code, form, tag)
            assert text == unicodedata.normalize("NFC", text), (term.code, form, tag)


@every_list
def test_persian_is_typed_with_persian_letters(path: Path) -> None:
    """Arabic kaf and yeh look alike but are not found by somebody who types Persian; nor the other way round."""
    for term in read(path).values():
        for _, tag, text in said(term):
            if tag == "fa":
                assert not re.search("[كيى]", text), (term.code, text)
            if tag == "ar":
                assert not re.search("[کیپچژگ]", text), (term.code, text)


@every_list
def test_no_two_codes_of_a_list_say_the_same(path: Path) -> None:
    """A reader who chooses between two things in a list can tell them apart, in every language."""
    terms = read(path).values()
    for tag in LANGUAGES:
        labels = [term.label.texts[tag] for term in terms]
        assert len(labels) == len(set(labels)), tag


@pytest.mark.parametrize("name", PROMISED)
def test_every_code_that_the_format_promises_exists(name: str) -> None:
    """What an editor reads in the format document works when it is written."""
    assert set(PROMISED[name].split()) <= set(by_name(name))


@pytest.mark.parametrize(("name", "forms"), FORMS.items())
def test_every_code_has_the_forms_that_sentences_need(name: str, forms: set[str]) -> None:
    """A cancelled day says why in a whole sentence; an access fact is told when true, false and not known."""
    assert {term.code: set(term.forms) for term in by_name(name).values()} == dict.fromkeys(by_name(name), forms)


@pytest.mark.parametrize("tag", ["sv", "en", "fi"])
def test_what_stands_inside_a_sentence_begins_small(tag: str) -> None:
    """A reason in the middle of a sentence has no capital letter and no full stop."""
    for term in by_name("reasons").values():
        because = term.forms["because"].texts[tag]
        assert because[0].islower(), because
        assert not because.endswith("."), because


def test_every_line_to_call_says_what_it_is_for_and_how() -> None:
    """Somebody in need meets a purpose and a number or address, not a name alone."""
    for term in by_name("care-lines").values():
        assert "text" in term.forms, term.code
        assert term.facts.keys() & {"phone", "url"}, term.code
        assert re.fullmatch(r"[\d -]+", term.facts.get("phone", "0")), term.code
        assert term.facts.get("url", "https://").startswith("https://"), term.code


def merged(name: str, base: str, own: str, used: str = "") -> tuple[Vocabulary, list[tuple[str, ...]]]:
    """A list of the program with a site's list on top, in Danish and English, and what is missing in it."""
    problems = Problems()
    nodes = [parse_yaml("base.yaml", base.encode(), problems), parse_yaml("own.yaml", own.encode(), problems)]
    below, above = (parse_vocabulary(node, problems) for node in nodes)
    vocabulary = merge_vocabularies(below, above, ("da", "en"), problems)
    check_shown(name, vocabulary, used.split(), ("da", "en"), problems)
    told = [
        (problem.code, f"{problem.position.path}:{problem.position.line}", *map(str, problem.arguments.values()))
        for problem in problems.in_order()
    ]
    return vocabulary, told


LEVELS = "easy: {label: {sv: Lätt, en: Easy}, icon: leaf}\nhard: {label: {sv: Krävande, en: Demanding}}\n"


def test_a_site_writes_the_words_of_its_own_language_and_keeps_the_rest() -> None:
    """Another city adds a language to a list in a line per code, and can still call a single thing otherwise."""
    vocabulary, told = merged(
        "levels", LEVELS, "easy: {label: {da: Let}}\nhard: {label: {da: Hård, en: Hard}}", "easy hard"
    )
    assert told == []
    assert vocabulary["easy"].label.texts == {"sv": "Lätt", "en": "Easy", "da": "Let"}
    assert vocabulary["easy"].facts == {"icon": "leaf"}
    assert vocabulary["hard"].label.texts["en"] == "Hard"


def test_what_a_site_never_says_needs_no_words() -> None:
    """Nobody translates a list of thirty languages to mention three; what is mentioned is asked for, in one place."""
    assert merged("levels", LEVELS, "easy: {label: {da: Let}}", "easy")[1] == []
    expected = ("vocabulary/no-language", "content/vocabularies/levels.yaml:0", "hard", "label", "da")
    assert merged("levels", LEVELS, "easy: {label: {da: Let}}", "easy hard")[1] == [expected]


def test_what_pages_say_by_themselves_needs_all_its_words() -> None:
    """Whether a place is full, or what is not known of a door, is told whatever content says."""
    told = merged("places", "open: {label: {en: Open}}\nfull: {label: {en: Full}}", "open: {label: {da: Ledige}}")[1]
    assert [each[2:] for each in told] == [("full", "label", "da")]
    lift = "lift: {label: {en: A}, 'yes': {en: B, da: B}, 'no': {en: C, da: C}, unknown: {en: D}}"
    told = merged("access", lift, "{}")[1]
    assert [each[2:] for each in told] == [("lift", "unknown", "da")]


def test_what_a_site_begins_it_finishes() -> None:
    """A code of the site's own with words in one language only is told where it stands, used or not."""
    told = merged("levels", LEVELS, "soft:\n  label: {da: Blid}\nloud: {icon: sun}")[1]
    assert told == [
        ("vocabulary/no-language", "own.yaml:2", "soft", "label", "en"),
        ("vocabulary/no-label", "own.yaml:3", "loud"),
    ]
