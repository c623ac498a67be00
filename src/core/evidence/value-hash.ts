/**
 * A running hash of what JSON can write: two 32-bit multiplicative hashes with different factors, each stirred into
 * the other at the end (the scheme of cyrb53). Every value is led in by its type and closed by its length, so that
 * no two values run into each other; the fields of an object are hashed each by itself and summed up, so that their
 * order does not matter. It spares writing the JSON, which took longer than finding what is hashed.
 */
export class ValueHash {
  #first: number;
  #second: number;

  /** Goes on from `base`, where there is one: for values that begin alike. */
  constructor(base: ValueHash | null = null) {
    this.#first = base === null ? FIRST_SEED : base.#first;
    this.#second = base === null ? SECOND_SEED : base.#second;
  }

  /** The hash of a key, alone and with `null` behind it. */
  static ofKey(key: string): KeyHash {
    const named = new ValueHash();
    named.string(key);
    const whole = new ValueHash(named);
    whole.value(null);
    whole.#stir();
    return {
      key,
      first: named.#first,
      second: named.#second,
      nullFirst: whole.#first,
      nullSecond: whole.#second,
      next: null,
    };
  }

  /** Adds a string, or its first `most` code units. */
  string(text: string, most: number = text.length): void {
    this.#add(TYPE.string);
    const length = Math.min(most, text.length);
    let first = this.#first;
    let second = this.#second;
    for (let i = 0; i < length; i += 1) {
      const unit = text.charCodeAt(i);
      first = Math.imul(first ^ unit, 2654435761);
      second = Math.imul(second ^ unit, 1597334677);
    }
    this.#first = first;
    this.#second = second;
    this.#addWhole(length);
  }

  number(value: number): void {
    if ((value | 0) === value) {
      this.#add(TYPE.integer);
      this.#addWhole(value);
    } else {
      this.#add(TYPE.number);
      this.string(String(value));
    }
  }

  /** @throws TypeError when the value holds something that JSON does not know. */
  value(value: unknown): void {
    if (typeof value === 'string') this.string(value);
    else if (typeof value === 'number') this.number(value);
    else if (typeof value === 'boolean') this.#add(value ? TYPE.true : TYPE.false);
    else if (value === null || value === undefined) this.#add(TYPE.null);
    else if (Array.isArray(value)) this.#array(value);
    else if (typeof value === 'object') this.#object(value as Readonly<Record<string, unknown>>);
    else {
      throw new TypeError(
        `Cannot identify a value of type ${typeof value}. Give values that JSON can write.`,
      );
    }
  }

  /** Ends the hash: 48 of the 64 bits as hexadecimal digits, after one more character. */
  hex48(before: number): string {
    this.#stir();
    const first = this.#first;
    const second = this.#second;
    return String.fromCharCode(
      before,
      digit(second >>> 12),
      digit(second >>> 8),
      digit(second >>> 4),
      digit(second),
      digit(first >>> 28),
      digit(first >>> 24),
      digit(first >>> 20),
      digit(first >>> 16),
      digit(first >>> 12),
      digit(first >>> 8),
      digit(first >>> 4),
      digit(first),
    );
  }

  #array(items: readonly unknown[]): void {
    this.#add(TYPE.array);
    for (let i = 0; i < items.length; i += 1) this.value(items[i]);
    this.#addWhole(items.length);
  }

  #object(record: Readonly<Record<string, unknown>>): void {
    const first = this.#first;
    const second = this.#second;
    let firstSum = 0;
    let secondSum = 0;
    let fields = 0;
    let named: KeyHash | null = null;
    // Values are plain objects, and their fields in turn are read faster so than by a list of keys.
    for (const key in record) {
      const field = record[key];
      if (field === undefined) continue;
      named = keyHash(key, named);
      fields += 1;
      if (field === null) {
        firstSum = (firstSum + named.nullFirst) | 0;
        secondSum = (secondSum + named.nullSecond) | 0;
        continue;
      }
      this.#first = named.first;
      this.#second = named.second;
      this.value(field);
      this.#stir();
      firstSum = (firstSum + this.#first) | 0;
      secondSum = (secondSum + this.#second) | 0;
    }
    this.#first = first;
    this.#second = second;
    this.#add(TYPE.object);
    this.#addWhole(firstSum);
    this.#addWhole(secondSum);
    this.#addWhole(fields);
  }

  /** Ends the hash: nothing may be added any more. */
  #stir(): void {
    let first = this.#first;
    let second = this.#second;
    first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
    second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
    this.#first = first;
    this.#second = second;
  }

  /** By halves: a difference in the highest bits alone would not spread. */
  #addWhole(value: number): void {
    this.#add(value & 0xffff);
    this.#add(value >>> 16);
  }

  #add(unit: number): void {
    this.#first = Math.imul(this.#first ^ unit, 2654435761);
    this.#second = Math.imul(this.#second ^ unit, 1597334677);
  }
}

/** How a field begins: the hash of its key; and how it ends where it is `null`, as many are. */
interface KeyHash {
  readonly key: string;
  readonly first: number;
  readonly second: number;
  readonly nullFirst: number;
  readonly nullSecond: number;
  /** The key that followed last: mostly it follows again. */
  next: KeyHash | null;
}

const keys = new Map<string, KeyHash>();

/** Keys are few and come again with every value. */
function keyHash(key: string, before: KeyHash | null): KeyHash {
  if (before?.next?.key === key) return before.next;
  let named = keys.get(key);
  if (named === undefined) {
    named = ValueHash.ofKey(key);
    if (keys.size < MOST_KEYS) keys.set(key, named);
  }
  if (before !== null) before.next = named;
  return named;
}

/** The values of readers have some dozens of keys; a value with keys of its own making must not fill the memory. */
const MOST_KEYS = 1000;

/** Whole numbers of 32 bits with sign, as all that follows from them: others would be kept in a slower form. */
const FIRST_SEED = 0xdeadbeef | 0;
const SECOND_SEED = 0x41c6ce57;

/** Beyond the code units, so that no character looks like a type. */
const TYPE = {
  string: 0x10001,
  integer: 0x10002,
  number: 0x10003,
  true: 0x10004,
  false: 0x10005,
  null: 0x10006,
  array: 0x10007,
  object: 0x10008,
} as const;

function digit(bits: number): number {
  const value = bits & 0xf;
  return value < 10 ? 0x30 + value : 0x57 + value;
}
