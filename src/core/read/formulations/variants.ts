import type { FormulationEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Sentence } from '../../text/layout.ts';
import { makeView } from '../../text/make-view.ts';
import type { ReadingContext } from '../context.ts';
import { foldSpan } from '../folded-span.ts';
import { formTexts } from '../form-texts.ts';

/** A set phrase in a text. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly match: 'exact' | 'elided' | 'altered';
  readonly entry: FormulationEntry;
}

interface Phrase {
  readonly text: string;
  /** Members of a series, in order; one member where the phrase is no series. */
  readonly members: readonly string[];
  readonly entry: FormulationEntry;
}

interface Candidate {
  readonly phrase: Phrase;
  readonly end: number;
  /** Members left out. */
  readonly missing: number;
  /** The first member is among those left out. */
  readonly headless: boolean;
  readonly match: 'elided' | 'altered';
}

/** Explains more of the text, leaves fewer members out, keeps the head; ties go by id, so that order makes no difference. */
function better(one: Candidate, other: Candidate): boolean {
  if (one.end !== other.end) return one.end > other.end;
  if (one.missing !== other.missing) return one.missing < other.missing;
  if (one.headless !== other.headless) return other.headless;
  return one.phrase.entry.id < other.phrase.entry.id;
}

/** Shortest phrase that may be matched with words put in. Below it too much else fits. */
const SHORTEST = 8;
/** Characters put in may make the phrase longer by this share. */
const INSERTED = 0.3;

const indexes = new WeakMap<Lexicon, ReadonlyMap<number, readonly Phrase[]>>();

/** Elided and altered set phrases of a Chinese sentence. Work grows with the sentence, not with the lexicon. */
export function variants(context: ReadingContext, sentence: Sentence): PhraseMatch[] {
  const folded = foldSpan(context, sentence, 'zh');
  const index = indexOf(context.lexicon);
  const found: PhraseMatch[] = [];
  const { text } = folded;
  let from = 0;
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (at < from) continue;
    let best: Candidate | null = null;
    const phrases = index.get(headAt(text, at));
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      const one = elision(text, at, phrase) ?? alteration(text, at, phrase);
      if (one !== null && (best === null || better(one, best))) best = one;
    }
    if (best === null) continue;
    found.push({ ...folded.source(at, best.end), match: best.match, entry: best.phrase.entry });
    from = best.end;
  }
  return found;
}

/** The two characters at `at` as one number, which a map finds faster than a string made for the question. */
function headAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Phrases by their first two characters, longest first; a series also by those of its second member. */
function indexOf(lexicon: Lexicon): ReadonlyMap<number, readonly Phrase[]> {
  const known = indexes.get(lexicon);
  if (known) return known;
  const index = new Map<number, Phrase[]>();
  for (const entry of lexicon.data.formulation) {
    for (const form of formTexts(entry.forms.zh)) {
      const text = makeView(form).folded;
      if (text.includes('…') || text.length < SHORTEST) continue;
      const members = text.split(/[、,]/);
      const phrase: Phrase = { text, members, entry };
      const heads = members.length > 2 ? members.slice(0, -1) : [text];
      for (const head of heads) {
        if (head.length < 2) continue;
        const key = headAt(head, 0);
        const list = index.get(key) ?? [];
        if (!list.includes(phrase)) list.push(phrase);
        index.set(key, list);
      }
    }
  }
  for (const list of index.values())
    list.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
  indexes.set(lexicon, index);
  return index;
}

/** At least two members of a series of three or more, in order, with nothing but separators between them. */
function elision(text: string, at: number, phrase: Phrase): Candidate | null {
  const { members } = phrase;
  if (members.length < 3) return null;
  let end = at;
  let taken = 0;
  for (const member of members) {
    const separator = taken === 0 ? 0 : (/^(?:[、,]|和|与)?/.exec(text.slice(end, end + 1))?.[0].length ?? 0);
    if (member.length > 1 && text.startsWith(member, end + separator)) {
      end += separator + member.length;
      taken += 1;
    }
  }
  if (taken < 2 || taken === members.length) return null;
  const headless = !text.startsWith(members[0] ?? '', at);
  return { phrase, end, missing: members.length - taken, headless, match: 'elided' };
}

/** All characters of the phrase in order, with few put in; the edges must stand as listed. */
function alteration(text: string, at: number, phrase: Phrase): Candidate | null {
  if (!text.startsWith(phrase.text.slice(0, 2), at)) return null;
  const room = Math.floor(phrase.text.length * INSERTED);
  let inserted = 0;
  let offset = at;
  for (const character of phrase.text) {
    while (text.charAt(offset) !== character) {
      inserted += 1;
      if (inserted > room || offset >= text.length || /[。;!?]/.test(text.charAt(offset))) return null;
      offset += 1;
    }
    offset += 1;
  }
  // The last two characters must stand together, or the end was found by chance.
  if (inserted === 0 || text.slice(offset - 2, offset) !== phrase.text.slice(-2)) return null;
  return { phrase, end: offset, missing: 0, headless: false, match: 'altered' };
}
