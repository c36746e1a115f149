// A text → its QR code: ISO/IEC 18004, byte mode, level M, versions 1 to 20, in the mask that readers like best. Our own,
// since a list that stands in the address alone must become a code without leaving the browser.
const CHECK = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];
const MASKS = [
  (x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3,
  (x, y) => ((y >> 1) + Math.floor(x / 3)) % 2, (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

// Powers of 2 in the field of 256 elements, and back.
const POWER = [];
const LOG = [];
for (let value = 1, place = 0; place < 255; place += 1) {
  POWER[place] = value;
  LOG[value] = place;
  value = value < 128 ? value * 2 : (value * 2) ^ 285;
}
const times = (one, other) => (one && other ? POWER[(LOG[one] + LOG[other]) % 255] : 0);

function checkWords(words, count) {
  let divisor = [1];
  for (let place = 0; place < count; place += 1) {
    const longer = [...divisor, 0];
    divisor.forEach((value, index) => { longer[index + 1] ^= times(value, POWER[place]); });
    divisor = longer;
  }
  const rest = [...words, ...new Array(count).fill(0)];
  words.forEach((_, index) => {
    const lead = rest[index];
    divisor.forEach((value, offset) => { rest[index + offset] ^= times(value, lead); });
  });
  return rest.slice(words.length);
}

const widthOf = (version) => version * 4 + 17;

function centresOf(version) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  const rest = Array.from({ length: count - 1 }, (_, index) => widthOf(version) - 7 - index * step);
  return [6, ...rest.reverse()];
}

// Words of eight bits that a version has room for, beside its patterns.
function roomOf(version) {
  const count = centresOf(version).length;
  const aligned = count ? (25 * count - 10) * count - 55 : 0;
  return Math.floor(((16 * version + 128) * version + 64 - aligned - (version >= 7 ? 36 : 0)) / 8);
}

const dataRoom = (version) => roomOf(version) - CHECK[version - 1] * BLOCKS[version - 1];

function wordsOf(bytes, version) {
  const room = dataRoom(version);
  let bits = "0100" + bytes.length.toString(2).padStart(version < 10 ? 8 : 16, "0");
  for (const byte of bytes) bits += byte.toString(2).padStart(8, "0");
  bits += "0000".slice(0, Math.max(0, room * 8 - bits.length));
  bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, "0");
  const words = bits.match(/.{8}/g).map((part) => parseInt(part, 2));
  for (let odd = true; words.length < room; odd = !odd) words.push(odd ? 236 : 17);
  return words;
}

// In blocks, each with its own check words; then word by word from each block in turn, so that a stain hurts all a little.
function interleave(words, version) {
  const count = BLOCKS[version - 1];
  const short = Math.floor(words.length / count);
  const longer = words.length % count;
  const blocks = [];
  for (let index = 0, from = 0; index < count; index += 1) {
    const size = short + (index >= count - longer ? 1 : 0);
    blocks.push(words.slice(from, from + size));
    from += size;
  }
  const checks = blocks.map((block) => checkWords(block, CHECK[version - 1]));
  const inTurn = (groups) => Array.from({ length: Math.max(...groups.map((group) => group.length)) },
    (_, place) => groups.map((group) => group[place]).filter((word) => word !== undefined)).flat();
  return [...inTurn(blocks), ...inTurn(checks)];
}

// The rest of a division by a polynomial, behind the value itself: how format and version are guarded.
function guarded(value, generator, bits) {
  let rest = value << bits;
  for (let top = 30; top >= bits; top -= 1) if ((rest >> top) & 1) rest ^= generator << (top - bits);
  return (value << bits) | rest;
}

// Patterns that every code of a version has. What is undefined is left for the words.
function patterns(version) {
  const width = widthOf(version);
  const rows = Array.from({ length: width }, () => new Array(width));
  const square = (middleX, middleY, reach, dark) => {
    for (let y = -reach; y <= reach; y += 1) {
      for (let x = -reach; x <= reach; x += 1) {
        const row = rows[middleY + y];
        if (row && middleX + x >= 0 && middleX + x < width) row[middleX + x] = dark(Math.max(Math.abs(x), Math.abs(y)));
      }
    }
  };
  for (let place = 0; place < width; place += 1) rows[6][place] = rows[place][6] = place % 2 ^ 1;
  for (const [x, y] of [[3, 3], [width - 4, 3], [3, width - 4]]) square(x, y, 4, (ring) => Number(ring !== 2 && ring !== 4));
  const centres = centresOf(version);
  const last = width - 7;
  for (const y of centres) {
    for (const x of centres) {
      const corner = (x === 6 && (y === 6 || y === last)) || (x === last && y === 6);
      if (!corner) square(x, y, 2, (ring) => Number(ring !== 1));
    }
  }
  if (version >= 7) {
    const bits = guarded(version, 0x1f25, 12);
    for (let place = 0; place < 18; place += 1) {
      const [long, short] = [Math.floor(place / 3), width - 11 + (place % 3)];
      rows[long][short] = rows[short][long] = (bits >> place) & 1;
    }
  }
  return rows;
}

// Level M is 00; the last module of all is dark in every code.
function writeFormat(rows, mask) {
  const width = rows.length;
  const bits = guarded(mask, 0x537, 10) ^ 0x5412;
  for (let place = 0; place < 15; place += 1) {
    const bit = (bits >> place) & 1;
    rows[place < 6 ? place : place < 8 ? place + 1 : width - 15 + place][8] = bit;
    rows[8][place < 8 ? width - 1 - place : place < 9 ? 7 : 14 - place] = bit;
  }
  rows[width - 8][8] = 1;
}

// Two columns at a time from the right, up and down in turn; the upright line of the sixth column is passed over.
function fill(empty, words, mask) {
  const width = empty.length;
  const rows = empty.map((row) => [...row]);
  writeFormat(rows, mask);
  let place = 0;
  for (let right = width - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5;
    for (let step = 0; step < width; step += 1) {
      const y = up ? width - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (rows[y][x] !== undefined) continue;
        const word = words[place >> 3] || 0;
        rows[y][x] = ((word >> (7 - (place & 7))) & 1) ^ Number(MASKS[mask](x, y) === 0);
        place += 1;
      }
    }
  }
  return rows;
}

// What makes a code hard to read: long lines, squares, what looks like a corner, too much dark or light.
function penalty(rows) {
  const width = rows.length;
  const lines = [...rows, ...rows.map((_, x) => rows.map((row) => row[x]))].map((line) => line.join(""));
  let points = 0;
  for (const line of lines) {
    for (const run of line.match(/0{5,}|1{5,}/g) || []) points += run.length - 2;
    for (let from = line.indexOf("1011101"), free; from >= 0; from = line.indexOf("1011101", from + (free ? 7 : 4))) {
      free = [line.slice(Math.max(0, from - 4), from), line.slice(from + 7, from + 11)].some((part) => !part.includes("1"));
      if (free) points += 40;
    }
  }
  for (let y = 1; y < width; y += 1) {
    for (let x = 1; x < width; x += 1) {
      const sum = rows[y][x] + rows[y - 1][x] + rows[y][x - 1] + rows[y - 1][x - 1];
      if (sum % 4 === 0) points += 3;
    }
  }
  const dark = rows.flat().reduce((sum, bit) => sum + bit, 0) / (width * width);
  return points + Math.floor(Math.abs(dark * 100 - 50) / 5) * 10;
}

// Rows of 0 and 1, without the light border around them; null where a text is too long.
export function matrix(text) {
  const bytes = new TextEncoder().encode(text);
  const fits = (version) => bytes.length + (version < 10 ? 2 : 3) <= dataRoom(version);
  const version = CHECK.findIndex((_, index) => fits(index + 1)) + 1;
  if (!version) return null;
  const words = interleave(wordsOf(bytes, version), version);
  const empty = patterns(version);
  // Where the format will stand no word may.
  writeFormat(empty, 0);
  const made = MASKS.map((_, mask) => fill(empty, words, mask));
  const points = made.map(penalty);
  return made[points.indexOf(Math.min(...points))];
}
