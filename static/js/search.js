// The search page: an accessible form upon Pagefind's programming interface. All words stand in the page, in its language.
// The state lives in the address, focus is moved only where its place is gone, and the engine, the query layer and its
// vocabularies are fetched only when somebody means to search.
const form = document.querySelector("[data-search]");
const status = document.querySelector("[data-status]");
const list = document.querySelector("[data-results]");
const empty = document.querySelector("[data-empty]");
const chips = document.querySelector("[data-chips]");
const more = document.querySelector("[data-more]");
const filters = document.querySelector("[data-filters]");
const boxes = [...filters.querySelectorAll("input")];
const words = form.elements.q;
const urgent = [...document.querySelectorAll("[data-urgent]")];
const topics = [...empty.querySelectorAll("[data-topic]")];
const broader = JSON.parse(form.dataset.broader);
const wanted = JSON.parse(form.dataset.wanted);
const PAGE = 10;
const NEAREST = 8;
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const WORDS = "data-words-";
const own = document.documentElement.lang.toLowerCase();
const languages = [...form.attributes].filter((each) => each.name.startsWith(WORDS))
  .map((each) => [each.name.slice(WORDS.length), each.value]).sort((a, b) => (b[0] === own) - (a[0] === own));
const rightToLeft = form.dataset.rtl.split(" ");

const vocabularies = new Map();
let engine = null;
let latest = 0;
let found = [];
let shown = 0;

async function open() {
  const address = new URL("pagefind.js", new URL(form.dataset.bundle, location.href));
  const layer = import(new URL(form.dataset.query, location.href).href);
  if (languages.length) vocabulary(languages[0]).catch(() => {});
  // A worker is one more file to fetch, for an engine that answers in milliseconds; it has no other way to be told.
  window.Worker = undefined;
  const pagefind = await import(address.href);
  await pagefind.init();
  return { pagefind, layer: await layer };
}

function vocabulary([tag, href]) {
  if (!vocabularies.has(tag)) {
    const asked = fetch(href).then((answer) => {
      if (!answer.ok) throw new Error(href);
      return answer.json();
    });
    vocabularies.set(tag, asked);
    asked.catch(() => vocabularies.delete(tag));
  }
  return vocabularies.get(tag);
}

// The page's own language first, then the one that all was written in, then all of the same script: only while the
// words are not known.
async function understand(layer, text) {
  const arabic = /[\u0600-\u06ff]/.test(text);
  const fitting = languages.filter(([tag]) => rightToLeft.includes(tag) === arabic);
  let understood = null;
  let words = [];
  for (const count of [1, 2, fitting.length]) {
    if (understood && (!understood.unknown || words.length >= count)) break;
    words = await Promise.all(fitting.slice(0, count).map(vocabulary));
    understood = layer.understand(text, words);
  }
  return { understood, words };
}

// Choices that somebody may ask for in words; what today is only the reader's clock knows.
function choices() {
  const day = new Date().getDay();
  return { ...wanted, today: wanted[DAYS[day]], tomorrow: wanted[DAYS[(day + 1) % 7]] };
}

function load() {
  if (!engine) {
    engine = open();
    // A lost connection must not last: the next try fetches again.
    engine.catch(() => { engine = null; });
  }
  return engine;
}

function hideFruitless(counts) {
  for (const box of boxes) {
    const option = box.closest(".option");
    const count = (counts[box.name] || {})[box.value] || 0;
    option.hidden = !box.checked && !count;
    option.querySelector("[data-number]").textContent = count;
  }
  for (const group of filters.querySelectorAll("fieldset")) {
    group.hidden = !group.querySelector(".option:not([hidden])");
  }
}

function chosen() {
  const groups = {};
  for (const box of boxes.filter((each) => each.checked)) {
    groups[box.name] = groups[box.name] || [];
    groups[box.name].push(box.value);
  }
  return groups;
}

// Within a group either, between groups both. Without `left`, a group whose own choices are not to count.
async function narrow(layer, pagefind, results, groups, left) {
  let kept = results;
  for (const name of Object.keys(groups).filter((each) => each !== left)) {
    const inside = new Set();
    for (const value of groups[name]) for (const each of await layer.having(pagefind, name, value)) inside.add(each.id);
    kept = kept.filter((each) => inside.has(each.id));
  }
  return kept;
}

async function countChoices(layer, pagefind, results, groups, turn) {
  const counts = {};
  const others = {};
  for (const box of boxes) {
    const name = box.name;
    if (!others[name]) others[name] = new Set((await narrow(layer, pagefind, results, groups, name)).map((each) => each.id));
    counts[name] = counts[name] || {};
    counts[name][box.value] = (await layer.having(pagefind, name, box.value)).filter((each) => others[name].has(each.id)).length;
  }
  if (turn === latest) hideFruitless(counts);
}

function remember() {
  const state = new URLSearchParams();
  if (words.value.trim()) state.set("q", words.value.trim());
  for (const box of boxes.filter((each) => each.checked)) state.append(box.name, box.value);
  const query = state.toString();
  history.replaceState(null, "", location.pathname + (query ? "?" + query : ""));
  return query !== "";
}

function recall() {
  const state = new URLSearchParams(location.search);
  words.value = state.get("q") || "";
  for (const box of boxes) box.checked = state.getAll(box.name).includes(box.value);
  return words.value.trim() !== "" || boxes.some((box) => box.checked);
}

function copy(name) {
  return document.querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);
}

function drawChips() {
  chips.textContent = "";
  for (const box of boxes.filter((each) => each.checked)) {
    const chip = copy("chip");
    chip.querySelector("[data-label]").textContent = box.parentElement.querySelector("[data-label]").textContent;
    chip.querySelector("button").addEventListener("click", () => remove(box, chip));
    chips.append(chip);
  }
  chips.hidden = !chips.firstChild;
}

function remove(box, chip) {
  const place = [...chips.children].indexOf(chip);
  box.checked = false;
  search();
  // The pressed button is gone: without a neighbour to stand on, a keyboard would begin at the top of the page again.
  const left = chips.querySelectorAll("button");
  (left[Math.min(place, left.length - 1)] || words).focus();
}

function say(place, words, language) {
  place.textContent = words;
  // "sv ltr": words that are not in the page's own language are read aloud, and ordered, in theirs.
  if (language) [place.lang, place.dir] = language.split(" ");
}

function drawResult(data) {
  const item = copy("result");
  for (const field of item.querySelectorAll("[data-field]")) {
    const value = data.meta[field.dataset.field];
    const until = data.meta[field.dataset.field + "-until"];
    if (!value || (until && Date.now() >= Date.parse(until))) field.remove();
    // The last span: the one before it may be the label that is read aloud.
    else say([...field.querySelectorAll("span")].pop(), value, data.meta[field.dataset.field + "-lang"]);
  }
  item.querySelector("a").href = data.url;
  return item;
}

async function drawMore(turn) {
  const next = await Promise.all(found.slice(shown, shown + PAGE).map((result) => result.data()));
  if (turn !== latest) return;
  list.append(...next.map(drawResult));
  shown += next.length;
  list.hidden = shown === 0;
  more.parentElement.hidden = shown >= found.length;
}

function clear() {
  found = [];
  shown = 0;
  list.textContent = "";
  list.hidden = empty.hidden = more.parentElement.hidden = true;
}

function tell(...lines) {
  status.textContent = "";
  for (const text of lines) {
    const line = document.createElement("p");
    line.className = "count";
    line.textContent = text;
    status.append(line);
  }
}

function offerHelp(codes) {
  for (const box of urgent) box.hidden = !codes.includes(box.dataset.urgent);
  return urgent.some((box) => !box.hidden);
}

// Those that were meant, what they are part of, and what else is part of that; or those of which there is most.
function offerTopics(codes) {
  const wider = codes.map((code) => broader[code] || code);
  const meant = (each) => codes.includes(each) || wider.includes(each) || wider.includes(broader[each]);
  const nearest = topics.filter((each) => meant(each.dataset.topic));
  const shown = (nearest.length ? nearest : topics).slice(0, NEAREST);
  for (const each of topics) each.hidden = !shown.includes(each);
}

async function search() {
  const turn = (latest += 1);
  drawChips();
  if (!remember()) {
    clear();
    offerHelp([]);
    status.textContent = "";
    return;
  }
  tell(status.dataset.searching);
  try {
    const { pagefind, layer } = await load();
    const text = words.value.trim();
    const groups = chosen();
    let helped = false;
    let meant = [];
    let all = null;
    if (text) {
      const { understood, words: known } = await understand(layer, text);
      if (turn !== latest) return;
      helped = offerHelp(understood.urgent);
      meant = understood.topics.map(([code]) => code);
      all = await layer.find(pagefind, understood, known, { broader, wanted: choices() });
    } else {
      helped = offerHelp([]);
      all = await layer.having(pagefind, "", "");
    }
    const results = await narrow(layer, pagefind, all, groups);
    if (turn !== latest) return;
    clear();
    found = results;
    await drawMore(turn);
    if (turn !== latest) return;
    empty.hidden = found.length > 0;
    offerTopics(meant);
    const said = found.length ? status.dataset.count.replace("{}", found.length) : status.dataset.none;
    tell(...(helped ? [status.dataset.help, said] : [said]));
    countChoices(layer, pagefind, all, groups, turn).catch(() => {});
  } catch (error) {
    if (turn !== latest) return;
    clear();
    empty.hidden = false;
    tell(status.dataset.failed);
  }
}

filters.hidden = false;
form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
form.addEventListener("focusin", () => { load().catch(() => {}); }, { once: true });
more.addEventListener("click", async () => {
  const turn = latest;
  const first = shown;
  try {
    await drawMore(turn);
  } catch (error) {
    tell(status.dataset.failed);
    return;
  }
  // A button that hides under the finger takes the focus with it.
  if (turn === latest && more.parentElement.hidden) list.children[first].querySelector("a").focus();
});
if (recall()) search();
