// What somebody typed → what they mean, and what is found for it. No page and no words in here: vocabularies come as data.
// A vocabulary is what assets/words-<language>.json holds; several may be given, the page's own first.
const LONGEST = 6;
const FEW = 3;
const SHORT = 3;
// Letters of a name that may be misspelt: a shorter one would be heard in too many other words.
const NAME = 6;
const NEARLY = 1.5;
// Who pastes a whole letter is answered by how it begins; only danger is looked for in all of it.
const MOST = 40;
const MARK = /\p{M}/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/u;
const RTL = /[\u0600-\u06ff]/;
const QUALITY = [1, 0.9, 0.8];
const prepared = new WeakMap();
const members = new WeakMap();

// "sleep-apnoea:sleep yoga:movement" as the page bears it → what each is part of.
export function partsOf(text) {
  return Object.fromEntries(text.split(" ").map((each) => each.split(":")));
}

// "evening time:evening;young target-group:students target-group:young-adults" → the choices for what is asked in words.
export function choicesOf(text) {
  return Object.fromEntries(text.split(";").map((each) => each.split(" "))
    .map(([asked, ...found]) => [asked, found.map((each) => each.split(":"))]));
}

export function fold(text, table) {
  let out = "";
  const whole = text.normalize("NFKC").toLowerCase();
  for (const letter of whole) {
    const other = table.get(letter);
    out += other === undefined ? letter.normalize("NFKD").replace(MARK, "") : other;
  }
  return out;
}

export function bare(text, table) {
  return fold(text, table).normalize("NFKD").replace(MARK, "");
}

export function tokens(text, table) {
  return fold(text, table).split(NOT_WORD).filter(Boolean);
}

// How many letters were added, lost, changed or swapped between two words; more than `limit` is not counted out.
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length];
}

function errorsIn(word) {
  if (word.length < 5) return 0;
  return word.length < 9 ? 1 : 2;
}

function stem(word, vocabulary) {
  const least = RTL.test(word) ? 3 : 4;
  let left = word;
  for (const prefix of vocabulary.prefixes) {
    if (left.startsWith(prefix) && left.length - prefix.length >= least) { left = left.slice(prefix.length); break; }
  }
  for (const suffix of vocabulary.suffixes) {
    if (left.endsWith(suffix) && left.length - suffix.length >= least) return left.slice(0, -suffix.length);
  }
  return left;
}

function unmarked(word) {
  return word.normalize("NFD").replace(MARK, "");
}

// Without marks, with one spelling of what has several, and with no letter twice: how it sounds, more or less.
function sound(word, vocabulary) {
  let out = unmarked(word);
  for (const [from, to] of vocabulary.spellings) out = out.split(from).join(to);
  return out.replace(/(.)\1+/g, "$1");
}

function loose(word, vocabulary) {
  return stem(sound(word, vocabulary), vocabulary).replace(/(.)\1+/g, "$1");
}

const LEVELS = [(word) => word, stem, loose];

function add(map, key, code) {
  const codes = map.get(key);
  if (!codes) map.set(key, [code]);
  else if (!codes.includes(code)) codes.push(code);
}

function shelf(groups, vocabulary) {
  const levels = LEVELS.map(() => new Map());
  const words = new Map();
  const fragments = new Map();
  const exact = new Set();
  let longest = 1;
  for (const code of Object.keys(groups)) {
    for (const phrase of groups[code]) {
      const parts = tokens(phrase, vocabulary.table);
      const without = parts.filter((part) => !vocabulary.stops.has(part));
      exact.add(parts.join(" "));
      for (const part of without) if (parts.length > 1 && part.length > 3) add(fragments, loose(part, vocabulary), code);
      if (parts.length === 1) add(words, parts[0], code);
      else if (parts.length === 2 && parts.join("").length > 5) add(levels[2], loose(parts.join(""), vocabulary), code);
      for (const each of without.length > 1 && without.length < parts.length ? [parts, without] : [parts]) {
        longest = Math.max(longest, each.length);
        LEVELS.forEach((level, index) => add(levels[index], each.map((part) => level(part, vocabulary)).join(" "), code));
      }
    }
  }
  return { levels, words, fragments, exact, longest: Math.min(longest, LONGEST) };
}

// Names of places, written together: as they are, and as they sound. No ending is taken off a name: Angered is no anger.
function namesOf(groups, vocabulary) {
  const places = { exact: new Map(), sounds: new Map(), words: [] };
  for (const code of Object.keys(groups)) {
    for (const phrase of groups[code]) {
      const parts = tokens(phrase, vocabulary.table);
      const name = parts.join("");
      add(places.exact, name, code);
      if (name.length >= NAME) add(places.sounds, sound(name, vocabulary), code);
      if (parts.length === 1) places.words.push(name);
    }
  }
  return places;
}

// Phrases stand in one string, and letters of two bytes as signs of one: half of what a telephone would fetch.
function phrasesOf(packed, raw) {
  const [letters, signs] = raw.letters.map((each) => [...each]);
  const written = new Map(signs.map((sign, index) => [sign, letters[index]]));
  return [...packed].map((sign) => written.get(sign) || sign).join("").split("|").filter(Boolean);
}

function groupsOf(packed, raw) {
  const groups = {};
  for (const code of Object.keys(packed)) groups[code] = phrasesOf(packed[code], raw);
  return groups;
}

function prepare(raw) {
  if (!prepared.has(raw)) {
    const table = new Map(raw.fold);
    const ready = { table, prefixes: phrasesOf(raw.prefixes, raw), suffixes: phrasesOf(raw.suffixes, raw), stops: new Set() };
    ready.spellings = raw.variants.map(([from, to]) => [unmarked(from), unmarked(to)]).filter(([from, to]) => from !== to);
    const stops = phrasesOf(raw.stop, raw).map((phrase) => tokens(phrase, table));
    for (const parts of stops) if (parts.length === 1) ready.stops.add(parts[0]);
    ready.small = new Set([].concat(...stops));
    ready.topics = shelf(groupsOf(raw.topics, raw), ready);
    const harmless = Object.entries(groupsOf(raw.topics, raw)).filter(([code]) => !raw.grave.includes(code)).flatMap(([, phrases]) => phrases);
    ready.calm = { phrases: new Set(harmless.filter((phrase) => phrase.includes(" "))), longest: ready.topics.longest };
    ready.facets = shelf(groupsOf(raw.facets, raw), ready);
    ready.places = namesOf(groupsOf(raw.places, raw), ready);
    ready.urgent = prepareUrgent(groupsOf(raw.urgent, raw), ready);
    ready.words = new Set([...phrasesOf(raw.words, raw), ...ready.places.words]);
    prepared.set(raw, ready);
  }
  return prepared.get(raw);
}

// Whether one word is the other with a single letter added, lost, changed or swapped with its neighbour.
function slip(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.length - start - end, b.length - start - end];
  if (left < 2 && right < 2) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

// Crisis words are looked for first and most widely: one too many is better than one missed. But a word that is known to
// mean something else is no slip of the finger.
function findUrgent(typed, vocabulary, known, calm) {
  const harmless = (start, end, count) => calm.some(([from, to]) => from <= start && end <= to && to - from > count);
  const { phrases, wholes, parts } = vocabulary.urgent;
  const kept = [new Map(), new Map()];
  const said = typed.map((word, index) => {
    const seen = kept[Number(known[index])];
    if (!seen.has(word)) seen.set(word, partsLike(word, parts, vocabulary, !known[index]));
    return seen.get(word);
  });
  const starts = new Map();
  said.forEach((like, index) => [...like.keys()].forEach((part) => add(starts, part, index)));
  const found = new Set();
  for (const [code, words] of phrases) {
    if (found.has(code)) continue;
    const ends = (starts.get(words[0]) || []).map((start) => [start, follows(said, words, start)]);
    if (ends.some(([start, end]) => end && !harmless(start, end, words.length))) found.add(code);
  }
  // What some write apart, and others together.
  const heard = new Map();
  const hear = (word) => heard.get(word) || heard.set(word, loose(word, vocabulary)).get(word);
  typed.forEach((word, index) => {
    for (const [code, whole, sound, count] of wholes) {
      if (found.has(code) || harmless(index, index + 1, count)) continue;
      if (sameWhole(word, whole, sound, hear, !known[index])) found.add(code);
      else if (count === 1 && index && !harmless(index - 1, index + 1, count) && sameWhole(typed[index - 1] + word, whole, sound, hear, !known[index] || !known[index - 1])) found.add(code);
    }
  });
  return [...found];
}

function sameWhole(word, whole, sound, hear, loosely) {
  if (Math.abs(word.length - whole.length) > 3) return false;
  if (word === whole) return true;
  if (!loosely || word.length < 4) return false;
  if (sound.length > 5 && hear(word) === sound) return true;
  return slip(word, whole) || (errorsIn(word) > 1 && errorsIn(whole) > 1 && distance(word, whole, 2) <= 2);
}

function sorted(word) {
  return [...word].sort().join("");
}

// The words of crisis phrases that a typed one may be, and whether it has to be misspelt for that.
function partsLike(word, parts, vocabulary, loosely) {
  const found = new Map();
  const doubt = loosely ? 1 : 2;
  LEVELS.forEach((level, index) => (parts.levels[index].get(level(word, vocabulary)) || []).forEach((part) => {
    const sure = loosely || level !== loose || unmarked(word) === unmarked(part);
    if (!found.has(part)) found.set(part, sure ? 0 : doubt);
  }));
  if (word.length < 4) return found;
  for (const part of parts.long) {
    // Of four letters two may have changed places: another letter would make too many other words of it.
    if (!found.has(part) && slip(word, part) && (part.length > 4 || sorted(part) === sorted(word))) found.set(part, doubt);
  }
  return found;
}

// Where the words end when they come one after the other, with at most one other word between two of them: that, or one misspelt. Of a
// word that is known to be another only a longer phrase can be made.
function follows(said, words, start) {
  const doubt = (place, part) => (said[place].get(part) === 2 && words.length > 2 ? 1 : said[place].get(part));
  let place = start;
  let doubts = doubt(start, words[0]);
  const all = words.slice(1).every((part) => {
    const next = [1, 2].find((step) => place + step < said.length && said[place + step].has(part));
    if (next === undefined) return false;
    place += next;
    doubts += doubt(place, part) + (next - 1) / words.length;
    return true;
  });
  return all && doubts <= 1 ? place + 1 : 0;
}

function prepareUrgent(groups, vocabulary) {
  const phrases = [];
  const wholes = [];
  const parts = { levels: LEVELS.map(() => new Map()), long: new Set() };
  for (const code of Object.keys(groups)) {
    for (const phrase of groups[code]) {
      const words = tokens(phrase, vocabulary.table);
      const whole = words.join("");
      phrases.push([code, words]);
      if (whole.length > 4) wholes.push([code, whole, loose(whole, vocabulary), words.length]);
      for (const part of words) {
        LEVELS.forEach((level, index) => add(parts.levels[index], level(part, vocabulary), part));
        // In a phrase the other words vouch for one with a slip of the finger.
        if (words.length > 1 && part.length > 3) parts.long.add(part);
      }
    }
  }
  return { phrases, wholes, parts };
}

// Which of the words typed are, as they stand, words of something else: of a topic, a choice, a title, or of nothing much.
function knownAsTyped(typed, vocabularies) {
  const known = typed.map((word) => vocabularies.some((each) => each.small.has(word) || each.words.has(word)));
  for (const vocabulary of vocabularies) {
    for (const group of [vocabulary.topics, vocabulary.facets]) {
      for (let start = 0; start < typed.length; start += 1) {
        for (let length = 1; length <= group.longest && start + length <= typed.length; length += 1) {
          if (group.exact.has(typed.slice(start, start + length).join(" "))) known.fill(true, start, start + length);
        }
      }
    }
  }
  return known;
}

// Where a phrase of a topic that no danger belongs to begins and ends: "my neck is killing me" is no crisis, since somebody
// has written down what it is, in more words than the crisis has.
function calmIn(typed, vocabularies) {
  const calm = [];
  for (const { phrases, longest } of vocabularies.map((each) => each.calm)) {
    for (let start = 0; start < typed.length; start += 1) {
      for (let length = 2; length <= longest && start + length <= typed.length; length += 1) {
        if (phrases.has(typed.slice(start, start + length).join(" "))) calm.push([start, start + length]);
      }
    }
  }
  return calm;
}

// `certain` are words that are something else, with the last level at which they still count: a place is no word that has the
// same stem, and what is a choice as it stands none that only sounds alike.
function matchPhrases(typed, vocabularies, name, certain) {
  const used = typed.map(() => false);
  const found = [];
  const keys = vocabularies.map((vocabulary) =>
    LEVELS.map((level) => typed.map((word) => level(word, vocabulary))));
  const longest = Math.min(typed.length, Math.max(2, ...vocabularies.map((vocabulary) => vocabulary[name].longest)));
  for (let length = longest; length > 0; length -= 1) {
    LEVELS.forEach((_, level) => {
      vocabularies.forEach((vocabulary, which) => {
        for (let start = 0; start + length <= typed.length; start += 1) {
          if (used.slice(start, start + length).some(Boolean)) continue;
          if (length === 1 && vocabularies.some((each) => each.stops.has(typed[start]))) continue;
          if (length === 1 && level > certain[start]) continue;
          const group = vocabulary[name].levels[level];
          const codes = group.get(keys[which][level].slice(start, start + length).join(" "))
            || (length === 2 && group.get(LEVELS[level](typed[start] + typed[start + 1], vocabulary)));
          if (!codes) continue;
          used.fill(true, start, start + length);
          const weight = QUALITY[level] * (which ? 0.9 : 1) * (length > 1 ? 1.2 : 1);
          found.push({ codes, weight });
        }
      });
    });
  }
  return { found, used };
}

// Where somebody wants to go: longest names first, as they are, with an ending, as they sound, and, when the word is known
// as nothing else, with a letter wrong.
function matchPlaces(typed, vocabularies) {
  const used = typed.map(() => false);
  const codes = new Set();
  for (let length = Math.min(FEW, typed.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= typed.length; start += 1) {
      if (used.slice(start, start + length).some(Boolean)) continue;
      const name = typed.slice(start, start + length).join("");
      const known = length > 1 || vocabularies.some((each) => isKnown(name, each));
      const found = vocabularies.map((each) => placesOf(name, each, !known)).find(Boolean);
      if (!found) continue;
      used.fill(true, start, start + length);
      for (const code of found) codes.add(code);
    }
  }
  return { used, codes: [...codes] };
}

function placesOf(name, vocabulary, misspelt) {
  const { exact, sounds } = vocabulary.places;
  const endless = ["", ...vocabulary.suffixes].filter((each) => name.endsWith(each)).map((each) => name.slice(0, name.length - each.length));
  const forms = [...endless, stem(name, vocabulary)];
  for (const form of forms) if (exact.has(form)) return exact.get(form);
  for (const form of forms) {
    const heard = sound(form, vocabulary);
    if (form.length >= NAME && sounds.has(heard)) return sounds.get(heard);
  }
  if (!misspelt || name.length < NAME) return null;
  const heard = sound(name, vocabulary);
  for (const [each, codes] of sounds) if (each[0] === heard[0] && slip(each, heard)) return codes;
  return null;
}

// A word nobody has listed: with a slip of the finger, as a part of a longer one, or not yet typed to its end.
function matchLoosely(word, vocabularies) {
  for (const limit of [1, 0, 2]) {
    for (const vocabulary of vocabularies) {
      // In a language that the rest of the words are not in, a short word is like too many others.
      if (limit && vocabulary !== vocabularies[0] && word.length < 7) continue;
      const codes = limit ? misspelt(word, vocabulary, limit) : partOf(word, vocabulary);
      if (codes) return { codes, weight: 0.7 };
    }
  }
  return null;
}

// A word of a phrase tells something when only a few topics have it.
function fragment(word, vocabularies) {
  for (const vocabulary of vocabularies) {
    const codes = vocabulary.topics.fragments.get(loose(word, vocabulary));
    if (codes && codes.length <= FEW) return { codes, weight: 0.5 };
  }
  return null;
}

function misspelt(word, vocabulary, limit) {
  if (errorsIn(word) < limit) return null;
  const typed = loose(word, vocabulary);
  let best = null;
  let least = limit + 1;
  for (const [known, codes] of vocabulary.topics.words) {
    if (errorsIn(known) < limit || (known[0] !== word[0] && word.length < 7)) continue;
    const heard = errorsIn(typed) < limit ? Infinity : distance(typed, loose(known, vocabulary), limit) + 0.5;
    const count = Math.min(distance(word, known, limit), heard);
    if (count < least) [best, least] = [codes, count];
  }
  return best;
}

function partOf(word, vocabulary) {
  const codes = [];
  let left = word.length;
  const known = [...vocabulary.topics.words.keys()].filter((each) => each.length > 3 && word.length - each.length > 1);
  for (const part of known.sort((a, b) => b.length - a.length)) {
    if (part.length > left) break;
    // An ending may follow a part, and shall not be needed for it.
    const at = word.startsWith(part) ? 0 : word.indexOf(part, 3);
    if (at === 0 || (at > 0 && word.length - at - part.length < 4)) {
      codes.push(...vocabulary.topics.words.get(part));
      left -= part.length;
    }
  }
  if (!codes.length && word.length > 4) {
    for (const [each, its] of vocabulary.topics.words) if (each.startsWith(word)) return its;
  }
  return codes.length ? [...new Set(codes)] : null;
}

function corrected(word, vocabularies) {
  if (!errorsIn(word)) return null;
  let best = null;
  let least = errorsIn(word) + 1;
  for (const vocabulary of vocabularies) {
    for (const known of vocabulary.words) {
      if (known === word || known.startsWith(word)) return null;
      if (known[0] !== word[0] || errorsIn(known) === 0) continue;
      const count = distance(word, known, least - 1);
      if (count < least) [best, least] = [known, count];
    }
  }
  return best;
}

function isKnown(word, vocabulary) {
  if (vocabulary.small.has(word) || vocabulary.words.has(word)) return true;
  return [vocabulary.topics, vocabulary.facets].some((group) =>
    group.levels.some((map, level) => map.has(LEVELS[level](word, vocabulary))));
}

// The codes of what may not wait.
export function dangers(text, raws) {
  const all = raws.map(prepare);
  const typed = all.length ? tokens(text, all[0].table) : [];
  const known = knownAsTyped(typed, all);
  const calm = calmIn(typed, all);
  return [...new Set([].concat(...all.map((vocabulary) => findUrgent(typed, vocabulary, known, calm))))];
}

// Of several languages the one whose pairs of letters are most like what was typed comes first; the site's own, which is
// first of them and whose words people have read on posters, when it is nearly that.
export function likeliest(text, raw, tags) {
  const table = new Map(raw.fold);
  const typed = tokens(text, table).map((word) => ` ${word} `);
  const score = (tag) => {
    const pairs = new Set((raw.pairs[tag] || "").match(/../g));
    let count = 0;
    for (const word of typed) for (let at = 0; at + 2 <= word.length; at += 1) if (pairs.has(word.slice(at, at + 2))) count += 1;
    return count;
  };
  const scores = new Map(tags.map((tag, index) => [tag, index ? score(tag) : score(tag) * NEARLY + 1]));
  return [...tags].sort((a, b) => scores.get(b) - scores.get(a));
}

// What is left of each word of a text when it is heard, more or less: portal/stems.py does the same.
export function heard(text, raw) {
  const vocabulary = prepare(raw);
  return tokens(text, vocabulary.table).map((word) => loose(word, vocabulary));
}

// Whether of two words, as they are heard, one is the other and an ending: of a short word fewer are taken off.
export function isForm(one, other, raw) {
  const vocabulary = prepare(raw);
  if (!vocabulary.endings) vocabulary.endings = new Set(vocabulary.suffixes.map((suffix) => sound(suffix, vocabulary)));
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SHORT && long.startsWith(short) && vocabulary.endings.has(long.slice(short.length));
}

export function isWord(word, raw) {
  return isKnown(word, prepare(raw));
}

export function isSlip(typed, word) {
  const limit = Math.min(errorsIn(typed), errorsIn(word));
  return limit > 0 && distance(typed, word, limit) <= limit;
}

// Of the tokens typed, those that mean something: [word, text to search for].
export function understand(text, raws) {
  const all = raws.map(prepare);
  const typed = all.length ? tokens(text, all[0].table).slice(0, MOST) : [];
  const knows = (vocabulary) => typed.filter((word) => isKnown(word, vocabulary)).length;
  // The page's own language unless more of the words are another's.
  const vocabularies = all.map((each, index) => [each, knows(each) - index / 100]).sort((a, b) => b[1] - a[1])
    .map(([each]) => each);
  const urgent = dangers(text, raws);
  const answer = { urgent, topics: [], places: [], facets: [], rest: [], corrected: [], tokens: [], meant: [], strange: false, unknown: typed.length > 0 };
  if (!typed.length || !vocabularies.length) return answer;

  // A word of two letters tells nothing beside others, and would have texts fetched for it.
  const isSmall = (word) => word.length < 3 && typed.length > 1;
  const stops = (word) => vocabularies.slice(0, 2).some((vocabulary) => vocabulary.stops.has(word));
  const places = matchPlaces(typed, vocabularies);
  const certain = (word) => (vocabularies.some((each) => each.facets.exact.has(word)) ? 1 : 2);
  const named = typed.map((_, index) => (places.used[index] ? 0 : 2));
  const whole = matchPhrases(typed, vocabularies, "topics", typed.map((word, index) => Math.min(certain(word), named[index])));
  const facets = matchPhrases(typed, vocabularies, "facets", named);
  const left = typed.filter((word, index) => !whole.used[index] && !places.used[index] && !stops(word));
  const without = matchPhrases(left, vocabularies, "topics", left.map(certain));
  const found = [...whole.found, ...without.found];
  const meant = new Set(typed.filter((_, index) => facets.used[index]));
  const unsure = [];
  left.forEach((word, index) => {
    if (without.used[index] || meant.has(word) || isSmall(word)) return;
    if (vocabularies.some((vocabulary) => vocabulary.words.has(word))) {
      answer.rest.push(word);
      return;
    }
    const close = fragment(word, vocabularies.slice(0, 1)) || matchLoosely(word, vocabularies)
      || fragment(word, vocabularies.slice(1));
    if (close) {
      found.push(close);
      unsure.push(word);
      return;
    }
    const better = corrected(word, vocabularies.slice(0, 1));
    if (better) answer.corrected.push([word, better]);
    answer.rest.push(better || word);
  });
  const strange = typed.filter((word, index) => !whole.used[index] && !isSmall(word) && !facets.used[index] && !places.used[index] && !all.some((each) => isKnown(word, each))).length;
  answer.strange = strange > 0;
  answer.unknown = strange * 2 > typed.length || (strange > 0 && found.length <= unsure.length);
  const weights = new Map();
  for (const { codes, weight } of found) {
    for (const code of codes) {
      weights.set(code, (weights.get(code) || 0) + weight / Math.sqrt(Math.sqrt(codes.length)));
    }
  }
  answer.topics = [...weights].sort((a, b) => b[1] - a[1]);
  answer.places = places.codes;
  answer.facets = [...new Set([].concat(...facets.found.map((each) => each.codes)))];
  answer.tokens = typed.filter((word) => !stops(word) && !answer.rest.includes(word));
  // What may have been said somewhere: a place and a choice are where and how, not what.
  answer.meant = [...new Set(typed.filter((word, index) => !stops(word) && !isSmall(word) && !places.used[index] && !facets.used[index]))];
  return answer;
}

// Which results have a value of a filter, in the order of lists. The engine is asked once.
export function having(engine, name, value) {
  if (!members.has(engine)) members.set(engine, new Map());
  const kept = members.get(engine);
  const key = name + ":" + value;
  if (!kept.has(key)) {
    const asked = engine.search(null, { filters: name ? { [name]: value } : {}, sort: { order: "asc" } });
    kept.set(key, asked.then((answer) => answer.results));
  }
  return kept.get(key);
}

const BY_PLACE = [["1.", 1], ["2.", 0.85], ["3.", 0.7]];
const NEARBY = 0.35;
const FIRST = 5;
const CUT = 0.3;
const BEHIND = { organization: 0.75, network: 0.7, unit: 0.6, page: 0.6, series: 0.7, area: 0.6, venue: 0.6, guide: 0.7 };

async function scoreTopic(engine, code, weight, broader, gain) {
  const all = await having(engine, "topic", code);
  const best = new Map(all.map((result) => [result.id, 0.55]));
  for (const [place, share] of BY_PLACE) {
    for (const result of await having(engine, "about", place + code)) best.set(result.id, Math.max(best.get(result.id) || 0, share));
  }
  for (const result of all) gain(result, weight * best.get(result.id));
  if (all.length < FEW && broader[code]) {
    for (const result of await having(engine, "topic", broader[code])) {
      if (!best.has(result.id)) gain(result, weight * NEARBY);
    }
  }
}

// Pagefind answers a word that it does not have with one that begins alike: such an answer is looked at before it counts.
async function holds(result, word, vocabulary) {
  const data = await result.data();
  const whole = loose(word, vocabulary);
  const begin = whole.slice(0, Math.max(4, whole.length - 2));
  const words = tokens(data.content, vocabulary.table);
  return words.some((each) => (begin.length < 3 ? each === word : loose(each, vocabulary).startsWith(begin)));
}

async function scoreWord(engine, word, weight, total, vocabulary, sure, gain) {
  let { results } = await engine.search(word);
  if (!results.length) ({ results } = await engine.search(stem(word, vocabulary)));
  if (!results.length || (!sure && !(await holds(results[0], word, vocabulary)))) return;
  const rarity = Math.max(0.15, 1 - Math.log(results.length) / Math.log(total + 1));
  const best = Math.max(...results.map((result) => result.score));
  for (const result of results) gain(result, weight * rarity * (0.4 + 0.6 * (result.score / best)));
}

// `wanted` are the facets that this site can choose by: [name, value] by facet. Without words everything is found.
export async function find(engine, understood, raws, { broader = {}, wanted = {} } = {}) {
  const everything = await having(engine, "", "");
  const scores = new Map();
  const gain = (result, points) => {
    const entry = scores.get(result.id) || { result, points: 0 };
    entry.points += points;
    scores.set(result.id, entry);
  };
  for (const [code, weight] of understood.topics) await scoreTopic(engine, code, weight, broader, gain);
  const vocabulary = raws.length ? prepare(raws[0]) : null;
  for (const word of new Set(understood.rest)) {
    if (word.length < 3 && understood.topics.length) continue;
    await scoreWord(engine, word, 0.8, everything.length, vocabulary, vocabulary.words.has(word), gain);
  }
  const fitting = await countFitting(engine, understood, wanted);
  const alone = fitting.size > 0 && !understood.topics.length && !understood.rest.length;
  for (const word of new Set(understood.tokens)) {
    // What is quite understood needs no search of texts, which would be fetched for it.
    if (alone && understood.places.length) break;
    if (word.length < 3 || (understood.topics.length && !understood.rest.length)) continue;
    await scoreWord(engine, word, 0.35, everything.length, vocabulary, true, gain);
  }
  const only = scores.size === 0;
  for (const { result, count } of fitting.values()) if (only || scores.has(result.id)) gain(result, count * 0.6);
  for (const kind of Object.keys(BEHIND)) {
    // What one can go to stands before who else knows of it, unless the words themselves name it.
    for (const result of await having(engine, "kind", kind)) {
      const entry = scores.get(result.id);
      if (entry && understood.topics.length) entry.points *= BEHIND[kind];
    }
  }
  const order = new Map(everything.map((result, index) => [result.id, index]));
  const ranked = [...scores.values()].sort((a, b) =>
    b.points - a.points || order.get(a.result.id) - order.get(b.result.id));
  const least = ranked.length ? ranked[0].points * CUT : 0;
  const kept = ranked.filter((entry) => entry.points >= least).map((entry) => entry.result);
  if (alone) return inPlaces(engine, choicesFirst(fitting, kept, order), understood.places);
  return inPlaces(engine, await lift(engine, kept, understood.topics.map(([code]) => code)), understood.places);
}

// How many of the choices asked for in words a result fits.
async function countFitting(engine, understood, wanted) {
  const fitting = new Map();
  const asked = [...understood.facets.map((facet) => wanted[facet] || []), ...understood.places.map((code) => [["area", code]])];
  for (const choices of asked) {
    const inside = new Map();
    for (const [name, value] of choices) for (const result of await having(engine, name, value)) inside.set(result.id, result);
    for (const [id, result] of inside) fitting.set(id, { result, count: (fitting.get(id) || { count: 0 }).count + 1 });
  }
  return fitting;
}

// Who asks for nothing but choices gets what fits most of them, in the order of lists; then what only has the words.
function choicesFirst(fitting, results, order) {
  const chosen = [...fitting.values()].sort((a, b) => b.count - a.count || order.get(a.result.id) - order.get(b.result.id));
  return [...chosen.map((entry) => entry.result), ...results.filter((result) => !fitting.has(result.id))];
}

async function inPlaces(engine, results, codes) {
  if (!codes.length) return results;
  const inside = new Set();
  for (const code of codes) for (const result of await having(engine, "area", code)) inside.add(result.id);
  return [...results.filter((result) => inside.has(result.id)), ...results.filter((result) => !inside.has(result.id))];
}

// Who asked for two things shall see the best of each among the first.
async function lift(engine, results, codes) {
  let place = FIRST - 1;
  for (const code of codes.slice(0, FIRST - 1)) {
    const inside = new Set((await having(engine, "topic", code)).map((result) => result.id));
    const best = results.findIndex((result) => inside.has(result.id));
    if (best >= FIRST) {
      results.splice(place, 0, ...results.splice(best, 1));
      place -= 1;
    }
  }
  return results;
}
