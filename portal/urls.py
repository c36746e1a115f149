"""Config → every address there is. In: Config, names of things. Out: site-relative addresses and links; nothing else
spells one.

An address is relative to the site, without a slash in front ("sv/aktiviteter/x/"): it is what files, the sitemap and
the ledger agree on. Only `href` knows where on its host the site lies, so a site can move to a sub-folder by a setting.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

from portal.config import Config
from portal.fields import LONGEST_SHORT, NO_TRUNK

CHOOSER = ""
NOT_FOUND = "404.html"
SITEMAP = "sitemap.xml"
ICON = "favicon.svg"
SHARED_PICTURE = "share.png"
"""What messengers show beside a link to a page that has no picture of its own."""

_UNSAFE = re.compile("[^\\w./:@~\u00a0-\U0010ffff-]")

MAP = "https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=17/{lat}/{lon}"
"""Only ever a link that a visitor chooses to follow: nothing of it is loaded into a page."""


@dataclass(frozen=True, slots=True)
class Urls:
    config: Config

    def home(self, tag: str) -> str:
        return f"{tag}/"

    def listing(self, tag: str, kind: str) -> str:
        """The list of all things of a kind; also the list of everything and the search page, by those names."""
        return f"{tag}/{self.config.sections[kind]}/"

    def page(self, tag: str, kind: str, slug: str) -> str:
        return f"{tag}/{self.config.sections[kind]}/{slug}/"

    def simple(self, tag: str, kind: str, slug: str) -> str:
        """The same page in easy words."""
        return f"{self.page(tag, kind, slug)}{self.config.sections['simple']}/"

    def calendar(self, tag: str, section: str = "", name: str = "") -> str:
        """A page of dates: of everything, or of a part of it ("area", "norr"; "weekday", "tuesday"; "week")."""
        parts = (self.config.sections["calendar"], section and self.config.sections[section], name)
        return "/".join((tag, *filter(None, parts), ""))

    def feed(self, tag: str, section: str, name: str = "") -> str:
        """The calendar file of a thing, of a part of the site ("area", "norr"), or of a whole section."""
        return self.calendar(tag, section, name).removesuffix("/") + ".ics"

    def browse(self, tag: str, *choices: tuple[str, str], section: str = "browse") -> str:
        """Where one chooses without searching, among everything or in a section of its own ("film"); with one or two
        choices ("area", "norr"), what fits them."""
        sections = self.config.sections
        words = [word for name, code in choices for word in (sections[name], code)]
        return "/".join((tag, sections[section], *words, ""))

    def staff(self, tag: str, section: str = "", name: str = "") -> str:
        """Where professionals find what suits somebody: by need ("need", "sleep"), by group, or on referral."""
        parts = (self.config.sections["professionals"], section and self.config.sections[section], name)
        return "/".join((tag, *filter(None, parts), ""))

    def shortlist(self, tag: str) -> str:
        """What a professional has chosen, kept in the address's fragment, and the sheet of it."""
        return self.staff(tag, "shortlist")

    def show(self, tag: str, kind: str, slug: str) -> str:
        """The card of a thing in two languages, to be held up to somebody."""
        sections = self.config.sections
        return f"{tag}/{sections['show']}/{sections[kind]}/{slug}/"

    def code(self, tag: str, kind: str, slug: str) -> str:
        """The QR code of a thing's page, beside its card."""
        return self.show(tag, kind, slug).removesuffix("/") + ".svg"

    def data(self, name: str) -> str:
        return f"data/{name}"

    def codes(self) -> str:
        """What can be put on a list. Scripts look for it beside themselves, by this name."""
        return self.data("codes.json")

    def sheet(self, tag: str) -> str:
        """What a list can hold, in one language."""
        return self.data(f"sheet-{tag}.json")

    def href(self, address: str) -> str:
        """For a link within the site."""
        return self.config.base_path + _quoted(address)

    def absolute(self, address: str) -> str:
        """For readers elsewhere: search engines, messages, calendars."""
        return self.config.origin + self.href(address)

    def subscription(self, address: str) -> str:
        """For a telephone's own calendar, which fetches the file again and again."""
        return "webcal://" + self.absolute(address).partition("://")[2]

    def written(self, tag: str, link: str) -> str:
        """For a link as an editor writes it, without a language: "/aktiviteter/x/"."""
        path, sign, anchor = link.partition("#")
        return self.href(tag + path) + sign + anchor

    def media(self, kind: str, slug: str, file: str) -> str:
        """A film or caption file that lies beside a thing."""
        return f"media/{kind}/{slug}/{file}"

    def picture(self, kind: str, slug: str, file: str, width: int, ending: str) -> str:
        """A copy of a picture that lies beside a thing."""
        return self.media(kind, slug, f"{file.rpartition('.')[0]}-{width}.{ending}")

    def call(self, number: str) -> str:
        return f"tel:{self._dialled(number)}"

    def text(self, number: str = "", body: str = "") -> str:
        """A text message; without a number the visitor chooses whom to send it to."""
        return f"sms:{self._dialled(number)}" + (f"?{_query(body=body)}" if body else "")

    def _dialled(self, number: str) -> str:
        """With the country's prefix, so that a phone from elsewhere reaches it too; a short number has none."""
        digits = "".join(sign for sign in number if sign.isdigit() or sign == "+")
        prefix, trunk = self.config.phone_prefix, self.config.phone_trunk
        if trunk == NO_TRUNK:
            return digits if digits.startswith("+") or len(digits) <= LONGEST_SHORT else prefix + digits
        return prefix + digits.removeprefix(trunk) if digits.startswith(trunk) else digits

    def bundle(self, tag: str) -> str:
        """The folder of a language's search index."""
        return f"pagefind/{tag}/"

    def said(self, tag: str, stamp: str = "") -> str:
        """What a page's language can find in films or, with its stamp, the folder of what is said in a language."""
        return f"said/{tag}-{stamp}/" if stamp else f"said/{tag}.json"


@lru_cache(1 << 16)
def _quoted(address: str) -> str:
    """The same menus, choices and cards lead to the same places from page after page."""
    return quote(address)


def asset(name: str, stamp: str) -> str:
    """The address of a file of the face ("site.css"). Its stamp stands in its name, so it may be kept for ever."""
    stem, _, ending = name.rpartition(".")
    return f"assets/{stem}.{stamp}.{ending}"


def file_of(address: str) -> str:
    """The file that a web server sends for an address."""
    return f"{address}index.html" if address == "" or address.endswith("/") else address


def map_href(lat: float, lon: float) -> str:
    return MAP.format(lat=lat, lon=lon)


def mail_href(address: str = "", subject: str = "", body: str = "") -> str:
    """A letter; without an address the visitor chooses whom to send it to."""
    parts = {name: value for name, value in (("subject", subject), ("body", body)) if value}
    return f"mailto:{quote(address, safe='@+')}" + (f"?{_query(**parts)}" if parts else "")


def _query(**parts: str) -> str:
    # RFC 6068: a space is %20 (a plus is a plus), and a line ends in CR LF. Letters stay as they are (RFC 3987), as do
    # the signs of addresses: a browser writes them as it must, and a page in Arabic is lighter by a fiftieth.
    lines = {name: value.replace("\r\n", "\n").replace("\n", "\r\n") for name, value in parts.items()}
    return "&".join(f"{name}={_UNSAFE.sub(lambda sign: _quoted(sign[0]), value)}" for name, value in lines.items())
