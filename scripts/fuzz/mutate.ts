import type { Random } from './random.ts';

/** Numbers that parsers stumble over. */
const NUMBERS = [
  '0',
  '-1',
  '1',
  '255',
  '65535',
  '65536',
  '2147483647',
  '2147483648',
  '4294967295',
  '99999999999999999999',
  '1e999',
  '0.0000001',
  'NaN',
];

/** The most bytes that a mutated document has. */
const LARGEST = 4 * 1024 * 1024;

type Mutation = (bytes: Buffer, random: Random, tokens: readonly string[], other: Buffer) => Buffer;

const flipBits: Mutation = (bytes, random) => {
  const copy = Buffer.from(bytes);
  for (let count = 1 + random.below(8); count > 0 && copy.length > 0; count -= 1) {
    const at = random.below(copy.length);
    // ASCII mostly stays ASCII: a text that is no valid UTF-8 any more tests its encoding and nothing behind it.
    const bits = (copy[at] ?? 0) < 0x80 && random.below(4) > 0 ? 7 : 8;
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(bits));
  }
  return copy;
};

const setBytes: Mutation = (bytes, random) => {
  const copy = Buffer.from(bytes);
  const from = random.below(copy.length + 1);
  copy.fill(
    random.pick([0, 0x20, 0x22, 0x30, 0x3c, 0x41, 0xff]),
    from,
    Math.min(copy.length, from + 1 + random.below(32)),
  );
  return copy;
};

const truncate: Mutation = (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1));

const cutOut: Mutation = (bytes, random) => {
  const from = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(64))]);
};

const splice: Mutation = (bytes, random, _, other) => {
  const at = random.below(bytes.length + 1);
  const from = random.below(other.length + 1);
  return Buffer.concat([
    bytes.subarray(0, at),
    other.subarray(from, from + random.below(2048)),
    bytes.subarray(at),
  ]);
};

const repeat: Mutation = (bytes, random) => {
  const from = random.below(bytes.length + 1);
  const block = bytes.subarray(from, from + 1 + random.below(200));
  const times = random.pick([2, 10, 100, 1000, 10_000]);
  const most = Math.max(1, Math.floor(LARGEST / 4 / Math.max(1, block.length)));
  const many = Array.from({ length: Math.min(times, most) }, () => block);
  return Buffer.concat([bytes.subarray(0, from), ...many, bytes.subarray(from)]);
};

const insertToken: Mutation = (bytes, random, tokens) => {
  const at = random.below(bytes.length + 1);
  const token = Buffer.from(random.pick(tokens), 'latin1');
  const times = random.pick([1, 1, 1, 3, 300, 20_000]);
  const most = Math.max(1, Math.floor(LARGEST / 4 / Math.max(1, token.length)));
  const many = Array.from({ length: Math.min(times, most) }, () => token);
  return Buffer.concat([bytes.subarray(0, at), ...many, bytes.subarray(at)]);
};

const editNumber: Mutation = (bytes, random) => {
  const places = [...bytes.subarray(0, 200_000).toString('latin1').matchAll(/\d+/g)];
  if (places.length === 0) return bytes;
  const { index, 0: digits } = random.pick(places);
  const number = Buffer.from(random.pick(NUMBERS));
  return Buffer.concat([bytes.subarray(0, index), number, bytes.subarray(index + digits.length)]);
};

const exchange: Mutation = (bytes, random) => {
  const [a, b] = [random.below(bytes.length + 1), random.below(bytes.length + 1)];
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const middle = from + Math.floor((to - from) / 2);
  return Buffer.concat([
    bytes.subarray(0, from),
    bytes.subarray(middle, to),
    bytes.subarray(from, middle),
    bytes.subarray(to),
  ]);
};

const MUTATIONS = [
  flipBits,
  setBytes,
  truncate,
  cutOut,
  splice,
  repeat,
  insertToken,
  insertToken,
  editNumber,
  editNumber,
  exchange,
];

/** Some mutations one after the other; `tokens` are pieces of the format, `other` is another document of it. */
export function mutate(
  bytes: Uint8Array,
  random: Random,
  tokens: readonly string[],
  other: Uint8Array,
): Buffer {
  let mutated: Buffer = Buffer.from(bytes);
  for (let count = 1 + random.below(4); count > 0; count -= 1)
    mutated = random.pick(MUTATIONS)(mutated, random, tokens, Buffer.from(other));
  return mutated.subarray(0, LARGEST);
}
