"""What a printed address, a phone and a web server may rely on about every address of the site."""

from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from portal.urls import Urls, asset, file_of, mail_href, map_href
from tests.unit.sample import make_site


@pytest.fixture(scope="module")
def urls() -> Urls:
    return Urls(make_site().config)


def test_a_page_has_the_same_path_in_every_language(urls: Urls) -> None:
    """Switching language is a change of the address's first part and of nothing else."""
    assert urls.page("sv", "activity", "gympa") == "sv/aktiviteter/gympa/"
    assert urls.page("en", "activity", "gympa") == "en/aktiviteter/gympa/"


def test_what_is_made_for_professionals_lies_together(urls: Urls) -> None:
    """A nurse who remembers one address finds the rest below it; the card lies beside, for it is for everybody."""
    assert urls.staff("sv") == "sv/for-professionella/"
    assert urls.staff("sv", "need", "sleep") == "sv/for-professionella/behov/sleep/"
    assert urls.staff("en", "referral") == "en/for-professionella/recept/"
    assert urls.shortlist("sv") == "sv/for-professionella/lista/"
    assert urls.show("sv", "activity", "gympa") == "sv/kort/aktiviteter/gympa/"


def test_a_site_moves_to_a_sub_folder_by_one_setting(urls: Urls) -> None:
    """No link names the root of the host, so the portal works as one part of a city's website."""
    assert urls.href("sv/") == "/stad/sv/"
    at_root = Urls(replace(urls.config, base_url="https://lots.example.org"))
    assert at_root.href("sv/") == "/sv/"
    assert at_root.absolute("") == "https://lots.example.org/"
    assert urls.absolute("sv/") == "https://lots.example.org/stad/sv/"


def test_a_file_with_foreign_letters_is_found_by_every_browser(urls: Urls) -> None:
    """A picture called Östra.jpg is linked by percent-encoded bytes."""
    assert urls.href(urls.media("venue", "huset", "Östra gården.jpg")) == (
        "/stad/media/venue/huset/%C3%96stra%20g%C3%A5rden.jpg"
    )


def test_a_link_in_prose_leads_to_the_readers_own_language_and_keeps_its_anchor(urls: Urls) -> None:
    """An editor writes a link once, without a language."""
    assert urls.written("en", "/om/kontakt/#telefon") == "/stad/en/om/kontakt/#telefon"


def test_an_asset_may_be_kept_for_ever() -> None:
    """Its content stands in its name: new content, new name."""
    assert asset("site.css", "ab12") == "assets/site.ab12.css"


@pytest.mark.parametrize(
    ("address", "file"), [("", "index.html"), ("sv/allt/", "sv/allt/index.html"), ("404.html", "404.html")]
)
def test_every_address_is_a_file_that_any_host_can_send(address: str, file: str) -> None:
    """No server has to rewrite anything."""
    assert file_of(address) == file


def test_a_phone_number_is_rung_from_anywhere(urls: Urls) -> None:
    """A phone bought abroad reaches it too; what is short, or whole already, stays. Spaces are for the eye."""
    assert urls.call("031-390 06 00") == "tel:+46313900600"
    assert urls.text("+47 70 12 34 56") == "sms:+4770123456"
    assert urls.call("1177") == "tel:1177"
    danish = Urls(replace(urls.config, phone_prefix="+45", phone_trunk="none"))
    assert danish.call("33 12 34 56") == "tel:+4533123456"
    assert danish.call("1813") == "tel:1813"
    assert danish.call("+46 31 390 06 00") == "tel:+46313900600"


def test_a_message_keeps_its_letters_and_lines() -> None:
    """Ampersands, plus signs, å and line breaks reach the letter as they were (RFC 6068)."""
    href = mail_href("a@example.org", "Rad & plus+", "En rad\nTvå rader")
    assert href.startswith("mailto:a@example.org?")
    assert "+" not in href.partition("?")[2]
    given = parse_qs(urlsplit(href).query)
    assert given["subject"] == ["Rad & plus+"]
    assert given["body"] == ["En rad\r\nTvå rader"]


def test_a_page_can_be_sent_to_somebody_of_ones_own_choice(urls: Urls) -> None:
    """Without a number or an address the telephone asks whom to send to."""
    assert unquote(urls.text(body="Gympa å")) == "sms:?body=Gympa å"
    assert mail_href(subject="Gympa") == "mailto:?subject=Gympa"


def test_a_map_opens_on_the_very_spot() -> None:
    """Both the mark and the middle of the map are the venue's position."""
    assert map_href(57.6971, 11.979).count("57.6971") == 2
