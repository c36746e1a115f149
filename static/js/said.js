// What is said in films, found by the words that were meant. Asked once the first answer stands there; of many small files
// (portal/said.py) the few are fetched that hold these words, and then what was said around them.
const FILMS = 5;
const MOMENTS = 3;
// How much of what was meant has to be said in one place, the rarest words counting most. A word of the paragraph before or
// after counts half.
const ENOUGH = 0.6;
const BESIDE = 0.5;
// Words of a long question that are looked for: each may be a file of its own.
const MOST = 8;
// Letters of a word that a longer one may begin with, and of a part that stands for a longer word.
const LONGER = 4;
const PART = 5;
const ENDING = 3;
const BEFORE = 10;
const AFTER = 24;
const WORD = /([\p{L}\p{N}\p{M}'’]+)/u;
const UNDESCRIBED = {
  letters: ["", ""], prefixes: "", suffixes: "", variants: [], stop: "", topics: {}, facets: {}, places: {}, urgent: {}, grave: [], words: "",
};
const kept = new Map();

export function get(address) {
  if (!kept.has(address)) {
    const asked = fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(address);
      return answer.json();
    });
    kept.set(address, asked);
    asked.catch(() => kept.delete(address));
  }
  return kept.get(address);
}

// All words between the first that may begin like this and the last.
async function shelves(language, key) {
  const shelf = (begin) => Math.max(language.first.filter((word) => word <= begin).length - 1, 0);
  const first = shelf(key.slice(0, Math.max(LONGER, key.length - ENDING)));
  let last = shelf(key);
  while (key.length >= LONGER && last + 1 < language.first.length && language.first[last + 1].startsWith(key)) last += 1;
  const parts = await Promise.all(language.first.slice(first, last + 1).map((_, n) => get(`${language.at}words-${first + n}.json`)));
  return new Map(parts.flatMap((part) => Object.entries(part)));
}

// The words that were said which the one typed means: itself in any form, longer ones that begin with it, what it begins
// with, or itself with a slip of the finger, unless it is a word of its own.
function sameWords(layer, key, said, vocabulary, isWord) {
  const all = [...said.keys()];
  const forms = all.filter((each) => each === key || layer.isForm(key, each, vocabulary));
  if (forms.length) return [forms, 1];
  const longer = key.length >= LONGER ? all.filter((each) => each.startsWith(key)) : [];
  if (longer.length) return [longer, 0.8];
  const parts = all.filter((each) => each.length >= PART && each.length * 2 >= key.length && key.startsWith(each));
  if (parts.length) return [[parts.sort((a, b) => b.length - a.length)[0]], 0.6];
  return [isWord ? [] : all.filter((each) => each[0] === key[0] && layer.isSlip(key, each)), 0.7];
}

function placesOf(steps) {
  let place = 0;
  return steps.split(" ").map((step) => { place += parseInt(step, 36); return place; });
}

async function inLanguage(language, layer, meant, vocabulary, isKnown) {
  const forms = new Set();
  const points = new Map();
  const film = (place) => language.starts.filter((start) => start <= place).length - 1;
  const weights = [];
  for (const [index, word] of meant.entries()) {
    const [key = ""] = layer.heard(word, vocabulary);
    const said = await shelves(language, key);
    const [words, quality] = sameWords(layer, key, said, vocabulary, isKnown(word));
    const places = new Set(words.flatMap((each) => placesOf(said.get(each))));
    weights.push(Math.log(1 + language.total / Math.max(places.size, 1)));
    for (const each of words) forms.add(each);
    for (const place of places) {
      for (const [beside, share] of [[place, 1], [place - 1, BESIDE], [place + 1, BESIDE]]) {
        if (beside < 0 || beside >= language.total || film(beside) !== film(place)) continue;
        if (!points.has(beside)) points.set(beside, meant.map(() => 0));
        points.get(beside)[index] = Math.max(points.get(beside)[index], quality * share);
      }
    }
  }
  const whole = weights.reduce((sum, each) => sum + each, 0);
  const films = new Map();
  for (const [place, qualities] of points) {
    const share = qualities.reduce((sum, each, index) => sum + each * weights[index], 0) / whole;
    if (share < ENOUGH) continue;
    const number = language.films[film(place)];
    if (number < 0) continue;
    if (!films.has(number)) films.set(number, []);
    films.get(number).push({ place, share });
  }
  return [...films].map(([number, moments]) => {
    moments.sort((a, b) => b.share - a.share || a.place - b.place);
    const best = moments.slice(0, MOMENTS).sort((a, b) => a.place - b.place);
    const heard = (text) => layer.heard(text, vocabulary).some((each) => forms.has(each));
    return { number, share: moments[0].share, count: moments.length, places: best.map((each) => each.place), language, heard };
  });
}

// Films in which it is said, the best first. `vocabularies` are those by which the question was understood, by language;
// `tags` all that the page has: what nobody has described is looked for as it stands. `groups` are the choices made.
export async function find(list, layer, meant, vocabularies, tags, groups) {
  if (!meant.length || !vocabularies.size) return [];
  const [one] = vocabularies.values();
  const isKnown = (word) => [...vocabularies.values()].some((each) => layer.isWord(word, each));
  const found = [];
  for (const tag of Object.keys(list.languages)) {
    const own = vocabularies.get(tag.toLowerCase());
    if (!own && tags.includes(tag.toLowerCase())) continue;
    const vocabulary = own || { ...UNDESCRIBED, fold: one.fold };
    found.push(...await inLanguage(list.languages[tag], layer, meant.slice(0, MOST), vocabulary, isKnown));
  }
  const fits = ({ number }) => {
    const choices = list.films[number][3].split(" ");
    return Object.keys(groups).every((name) => groups[name].some((value) => choices.includes(name + ":" + value)));
  };
  return found.filter(fits).sort((a, b) => b.share - a.share || b.count - a.count || a.number - b.number);
}

export async function momentsOf({ language, places }) {
  const files = await Promise.all(places.map((place) => get(`${language.at}moments-${Math.floor(place / language.together)}.json`)));
  return places.map((place, index) => files[index][place % language.together]);
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key]);
  made.append(...children);
  return made;
}

// "sv ltr": words that are not in the page's own language are read aloud, and ordered, in theirs.
function marked(mark) {
  const [lang, dir] = mark.split(" ");
  return lang ? { lang, dir } : {};
}

function clock(seconds) {
  const two = (number) => String(number).padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

// Words and what stands between them, by turns: from a little before the first that was meant.
function around(text, heard) {
  const parts = text.split(WORD);
  const first = Math.max(parts.findIndex((part, index) => index % 2 && heard(part)), 1);
  const start = first - 2 * BEFORE > 2 ? first - 2 * BEFORE : 0;
  const end = first + 2 * AFTER < parts.length - 2 ? first + 2 * AFTER : parts.length;
  const shown = parts.slice(start, end).map((part, index) => ((start + index) % 2 && heard(part) ? element("mark", {}, part) : part));
  return [start ? "… " : "", ...shown, end < parts.length ? " …" : ""];
}

async function drawFilm(film, list) {
  const [href, title, mark] = list.films[film.number];
  const moments = (await momentsOf(film)).map(([anchor, text]) => element("li", {},
    // Links are listed without what stands around them: a minute alone would say nothing there.
    element("a", { class: "row", href: `${href}#${anchor}` }, element("bdi", { dir: "ltr" }, clock(Number(anchor.slice(2)))),
      element("span", { class: "visually-hidden" }, " ", element("bdi", marked(mark), title))),
    element("p", { class: "row-note", ...marked(film.language.mark) }, ...around(text, film.heard))));
  const name = element("h3", {}, element("a", { href, ...marked(mark) }, title));
  return element("li", {}, element("article", { class: "card" }, name, element("ul", { class: "rows", role: "list" }, ...moments)));
}

// A group of its own: its films, and the rest of them when they are asked for.
export async function draw(films, list) {
  const items = element("ol", { class: "cards", role: "list" });
  const group = element("section", { class: "region", "aria-labelledby": "said" }, element("h2", { id: "said" }, list.heading), items);
  let shown = 0;
  const drawMore = async () => {
    const next = await Promise.all(films.slice(shown, shown + FILMS).map((film) => drawFilm(film, list)));
    shown += next.length;
    items.append(...next);
    return next[0];
  };
  await drawMore();
  if (shown < films.length) {
    const more = element("button", { class: "button", type: "button" }, list.more);
    more.addEventListener("click", async () => {
      // Without a connection the button stays, to be pressed again.
      const first = await drawMore().catch(() => null);
      if (!first || shown < films.length) return;
      // A button that goes away under the finger takes the focus with it.
      more.parentElement.remove();
      first.querySelector("a").focus();
    });
    group.append(element("p", {}, more));
  }
  return group;
}
