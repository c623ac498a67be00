import { isInvisible, isMark, isVariationSelector, LIGATURES } from './attached-characters.ts';
import { FOLD_PAIRS, FOLD_TABLE, IRREGULAR } from './fold-table.ts';
import { OffsetRuns } from './offset-runs.ts';

/** A folded string. `runs` is `null` where every offset is the same in the source and in the view. */
export interface Folded {
  readonly folded: string;
  readonly runs: OffsetRuns | null;
}

/** More marks than this on one character are noise; the rest stand for themselves, so that time stays linear. */
const MOST_MARKS = 30;

/** Folds a form of the lexicon exactly as a text is folded for its view. */
export function foldForm(form: string): string {
  return fold(form).folded;
}

/**
 * Folds for matching: script to Simplified, width, case, composition, spaces, look-alike punctuation. Character
 * by character and without context, so that a text and a form written in any other way meet in one string.
 */
export function fold(content: string): Folded {
  const table = FOLD_TABLE;
  // Forms of the lexicon and short stretches are mostly folded already.
  let same = 0;
  while (same < content.length) {
    const unit = content.charCodeAt(same);
    if (table[unit] !== unit) break;
    same += 1;
  }
  if (same === content.length) return { folded: content, runs: null };
  const units = new Uint16Array(content.length);
  for (let i = 0; i < content.length; i += 1) {
    const unit = content.charCodeAt(i);
    const folded = table[unit] as number;
    if (folded === IRREGULAR) return foldIrregular(content, units, i);
    units[i] = folded;
  }
  return { folded: toText(units, units.length), runs: null };
}

/** Goes on from the first irregular unit at `from`, with `prefix` folded so far. */
function foldIrregular(content: string, prefix: Uint16Array, from: number): Folded {
  const writer = new FoldWriter(content, prefix, from);
  let i = from;
  while (i < content.length) {
    const unit = content.charCodeAt(i);
    const folded = FOLD_TABLE[unit] ?? unit;
    if (folded !== IRREGULAR) {
      writer.keep(folded);
      i += 1;
    } else i = writer.irregular(i, unit);
  }
  return writer.finish();
}

/** Writes folded units and notes where lengths change. The linear run in progress is `#linear` units long. */
class FoldWriter {
  readonly #content: string;
  readonly #runs = new OffsetRuns();
  #out: Uint16Array;
  #length: number;
  #linear: number;
  #changed = false;

  constructor(content: string, prefix: Uint16Array, length: number) {
    this.#content = content;
    this.#out = prefix;
    this.#length = length;
    this.#linear = length;
  }

  keep(unit: number): void {
    this.#put(unit);
    this.#linear += 1;
  }

  /** Folds the irregular unit at `i`, and returns where to go on. */
  irregular(i: number, unit: number): number {
    if (isMark(unit) || selectorLength(this.#content, i) > 0) return this.#cluster(i);
    if (isInvisible(unit)) {
      this.#run(1, '');
      return i + 1;
    }
    const codePoint = this.#content.codePointAt(i) ?? unit;
    const spelled = LIGATURES.get(unit) ?? FOLD_PAIRS.get(codePoint);
    const length = codePoint > 0xffff ? 2 : 1;
    if (spelled !== undefined && spelled.length !== length) this.#run(length, spelled);
    else {
      for (let k = 0; k < length; k += 1)
        this.keep((spelled ?? this.#content).charCodeAt(spelled ? k : i + k));
    }
    return i + length;
  }

  finish(): Folded {
    if (!this.#changed) return { folded: toText(this.#out, this.#length), runs: null };
    this.#runs.add(this.#linear, this.#linear, true);
    return { folded: toText(this.#out, this.#length), runs: this.#runs };
  }

  /** A base with the marks from `at` on. The base is taken back from the linear run, where there is one. */
  #cluster(at: number): number {
    let marks = '';
    let end = at;
    for (let count = 0; count < MOST_MARKS && end < this.#content.length; count += 1) {
      const selector = selectorLength(this.#content, end);
      if (selector === 0 && !isMark(this.#content.charCodeAt(end))) break;
      if (selector === 0) marks += this.#content[end];
      end += selector || 1;
    }
    const baseLength = this.#linear === 0 ? 0 : this.#linear > 1 && this.#endsWithPair() ? 2 : 1;
    const base = String.fromCharCode(...this.#out.subarray(this.#length - baseLength, this.#length));
    this.#linear -= baseLength;
    this.#length -= baseLength;
    this.#run(end - at + baseLength, foldComposed((base + marks).normalize('NFC')));
    return end;
  }

  #endsWithPair(): boolean {
    const high = this.#out[this.#length - 2] ?? 0;
    const low = this.#out[this.#length - 1] ?? 0;
    return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
  }

  #run(sourceLength: number, view: string): void {
    this.#runs.add(this.#linear, this.#linear, true);
    this.#linear = 0;
    this.#changed = true;
    for (let k = 0; k < view.length; k += 1) this.#put(view.charCodeAt(k));
    this.#runs.add(sourceLength, view.length, false);
  }

  #put(unit: number): void {
    if (this.#length === this.#out.length) {
      const larger = new Uint16Array(this.#out.length * 2 + 16);
      larger.set(this.#out);
      this.#out = larger;
    }
    this.#out[this.#length] = unit;
    this.#length += 1;
  }
}

/** Units of the variation selector at `i`, or 0. Ideographic ones lie beyond the BMP. */
function selectorLength(content: string, i: number): number {
  const unit = content.charCodeAt(i);
  if (isVariationSelector(unit)) return 1;
  if (unit !== 0xdb40) return 0;
  const low = content.charCodeAt(i + 1);
  return low >= 0xdd00 && low <= 0xddef ? 2 : 0;
}

/** Composition may lead to a character that folds again, such as a compatibility letter. */
function foldComposed(composed: string): string {
  let folded = '';
  for (let k = 0; k < composed.length; k += 1) {
    const unit = composed.charCodeAt(k);
    const to = FOLD_TABLE[unit] ?? unit;
    folded += to === IRREGULAR ? composed[k] : String.fromCharCode(to);
  }
  return folded;
}

const CHUNK = 8192;

/** `apply`, because spreading goes through an iterator; not TextDecoder, which changes lone surrogates. */
function toText(units: Uint16Array, length: number): string {
  if (length <= CHUNK)
    return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  const parts: string[] = [];
  for (let i = 0; i < length; i += CHUNK) {
    parts.push(
      String.fromCharCode.apply(null, units.subarray(i, Math.min(i + CHUNK, length)) as unknown as number[]),
    );
  }
  return parts.join('');
}
