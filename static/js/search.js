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
const named = new Map(boxes.map((box) => [box, box.nextElementSibling.textContent]));
const numbers = new Map(boxes.map((box) => {
  const number = document.createElement("span");
  number.dataset.number = "";
  box.nextElementSibling.append(" ", number);
  return [box, number];
}));
const words = form.elements.q;
const urgent = [...document.querySelectorAll("[data-urgent]")];
const topics = [...empty.querySelectorAll("[data-topic]")];
// The last part of the address of a topic is its code: said twice, it would be much of the page.
const topicOf = (each) => each.querySelector("a").pathname.split("/").slice(-2)[0];
const PAGE = 10;
const FIRST = 5;
const ENOUGH = 2;
const NEAREST = 8;
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const WORDS = "data-words-";
const ARABIC = /[\u0600-\u06ff]/;
const own = document.documentElement.lang.toLowerCase();
const languages = [...form.attributes].filter((each) => each.name.startsWith(WORDS))
  .map((each) => [each.name.slice(WORDS.length), each.value]).sort((a, b) => (b[0] === own) - (a[0] === own));
const rightToLeft = form.dataset.rtl.split(" ");

const vocabularies = new Map();
let engine = null;
let broader = {};
let wanted = {};
let counted = () => {};
let latest = 0;
let found = [];
let shown = 0;
let films = null;

async function open() {
  const address = new URL("pagefind.js", new URL(form.dataset.bundle, location.href));
  const layer = import(new URL(form.dataset.query, location.href).href);
  if (languages.length) vocabulary(languages[0]).catch(() => {});
  // A worker is one more file to fetch, for an engine that answers in milliseconds; it has no other way to be told.
  window.Worker = undefined;
  const pagefind = await import(address.href);
  await pagefind.init();
  const { partsOf, choicesOf } = await layer;
  broader = partsOf(form.dataset.broader);
  wanted = choicesOf(form.dataset.wanted);
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

// The page's own language first, then the one that the words look most like, then the next: while they are not known, and
// no more than `most`.
async function understand(layer, text, most) {
  const arabic = ARABIC.test(text);
  const [own, ...others] = languages;
  const knows = await vocabulary(own);
  const fits = ([tag]) => rightToLeft.includes(tag) === arabic;
  const likely = layer.likeliest(text, knows, others.filter(fits).map(([tag]) => tag));
  const next = likely.map((tag) => others.find((each) => each[0] === tag));
  // Many write it in letters that are not its own.
  const order = fits(own) ? [own, ...next] : [...next, own];
  const words = [];
  let understood = { unknown: true };
  while (understood.unknown && words.length < Math.min(order.length, most)) {
    words.push(await vocabulary(order[words.length]));
    understood = layer.understand(text, words);
  }
  const doubted = understood.strange || understood.unknown || words[0] !== knows || words.length > 1;
  const tags = order.slice(0, words.length).map(([tag]) => tag);
  return { understood, words, tags, more: doubted && words.length < order.length, rest: order.slice(words.length) };
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
    numbers.get(box).textContent = count;
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
    chip.querySelector("[data-label]").textContent = named.get(box);
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
  const shown = new Map((data.filters.shown || []).map((each) => [each.slice(0, each.indexOf(":")), each.slice(each.indexOf(":") + 1)]));
  for (const field of item.querySelectorAll("[data-field]")) {
    const name = field.dataset.field;
    const value = shown.get(name);
    const until = shown.get(name + "-until");
    const other = field.dataset.tone && field.dataset.tone !== shown.get(name + "-tone");
    if (!value || other || (until && Date.now() >= Date.parse(until))) field.remove();
    // The last span: the one before it may be the label that is read aloud.
    else say([...field.querySelectorAll("span")].pop(), value, shown.get(name + "-lang"));
  }
  // What only tells of others has no facts, and no room for them.
  const facts = item.querySelector("dl");
  if (!facts.firstElementChild) facts.parentElement.remove();
  item.querySelector("a").href = data.url;
  return item;
}

async function drawMore(turn) {
  // The first few stand there sooner, and with most questions they are all that is read.
  const next = await Promise.all(found.slice(shown, shown + (shown ? PAGE : FIRST)).map((result) => result.data()));
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
  if (films) films.remove();
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
  const nearest = topics.filter((each) => meant(topicOf(each)));
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
    const first = await read(layer, text, ENOUGH);
    await answer(turn, layer, pagefind, first);
    if (turn !== latest) return;
    if (!first.more) {
      await tellFilms(turn, layer, first);
      return;
    }
    // Strange words: help must not be missed because it was asked for in a language that this page is not in.
    const last = await read(layer, text, languages.length);
    const all = [...last.words, ...await Promise.all(last.rest.map(vocabulary))];
    last.understood.urgent = layer.dangers(text, all);
    if (turn === latest && meaning(last) !== meaning(first)) await answer(turn, layer, pagefind, last);
    await tellFilms(turn, layer, last);
  } catch (error) {
    if (turn !== latest) return;
    clear();
    empty.hidden = false;
    tell(status.dataset.failed);
  }
}

// What is said in films, below all other results and after them: who asks for anything else never waits for it.
async function tellFilms(turn, layer, { understood, words: known, tags }) {
  if (!form.dataset.said || !understood || turn !== latest) return;
  try {
    const said = await import("./said.js");
    const spoken = await said.get(form.dataset.said);
    const vocabularies = new Map(tags.map((tag, index) => [tag, known[index]]));
    const heard = await said.find(spoken, layer, understood.meant, vocabularies, languages.map(([tag]) => tag), chosen());
    if (!heard.length || turn !== latest) return;
    const group = await said.draw(heard, spoken);
    if (turn === latest) showFilms(group, spoken.count.replace("{}", heard.length));
  } catch (error) {
    // The answer stands there without it.
  }
}

function showFilms(group, count) {
  films = group;
  more.parentElement.after(films);
  const line = document.createElement("p");
  line.className = "count";
  line.textContent = count;
  if (!found.length) status.lastElementChild.remove();
  status.append(line);
  empty.hidden = true;
}

async function read(layer, text, most) {
  return text ? understand(layer, text, most) : { understood: null, words: [], more: false };
}

function meaning({ understood }) {
  return JSON.stringify([understood.urgent, understood.topics, understood.places, understood.facets]);
}

async function answer(turn, layer, pagefind, { understood, words: known }) {
  if (turn !== latest) return;
  const groups = chosen();
  const helped = offerHelp(understood ? understood.urgent : []);
  const all = understood ? await layer.find(pagefind, understood, known, { broader, wanted: choices() })
    : await layer.having(pagefind, "", "");
  const results = await narrow(layer, pagefind, all, groups);
  if (turn !== latest) return;
  clear();
  found = results;
  await drawMore(turn);
  if (turn !== latest) return;
  empty.hidden = found.length > 0;
  offerTopics(understood ? understood.topics.map(([code]) => code) : []);
  const said = found.length ? status.dataset.count.replace("{}", found.length) : status.dataset.none;
  tell(...(helped ? [status.dataset.help, said] : [said]));
  counted = () => countChoices(layer, pagefind, all, groups, turn).catch(() => {});
  if (filters.open) counted();
}

filters.classList.remove("later");
// Who does not choose need not fetch what each choice finds.
filters.addEventListener("toggle", () => { if (filters.open) counted(); });
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
