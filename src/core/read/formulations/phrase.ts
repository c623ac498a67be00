import type { FormulationEntry, PhraseSlot } from '../../lexicon/entry.ts';
import type { Language } from '../../text/language.ts';
import { makeView } from '../../text/make-view.ts';
import { COMMA, tokensOf, withoutMarks } from './tokens.ts';

/** A part of a phrase that a text has, leaves out or exchanges: one token, or a slot. */
export type Part =
  | { readonly kind: 'word'; readonly text: string; readonly required: boolean }
  | {
      readonly kind: 'slot';
      readonly name: string;
      readonly choices: readonly Choice[];
      readonly required: boolean;
      readonly of: PhraseSlot['of'];
      readonly optional: boolean;
    };

/** One way of filling a slot. A slot without choices takes any short stretch. */
export interface Choice {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly altered: boolean;
}

/** A wording that texts are held against. */
export interface Phrase {
  readonly entry: FormulationEntry;
  readonly language: Language;
  /** For people: the first choice of each slot in its place, and `…` for an open one. */
  readonly written: string;
  readonly parts: readonly Part[];
  /** Folded strings of which one must stand in the text before anything else is tried. */
  readonly anchors: readonly string[];
  /**
   * `template`: what must stand is marked. `whole`: every word must stand, others may be put in. `series`: two of
   * its members must stand whole, and nothing is put in.
   */
  readonly rule: 'template' | 'whole' | 'series';
  /** For a series: the member that each part belongs to. */
  readonly memberOf: readonly number[];
}

/** Shortest form that may be found with words put in. Below it too much else fits. */
const SHORTEST = { zh: 8, en: 5 };

/** The wordings of an entry in one language: its phrases, and those of its forms that are long enough. */
export function phrasesOf(entry: FormulationEntry, language: Language): readonly Phrase[] {
  const forms = entry.forms[language];
  const listed = 'none' in forms ? [] : forms.map((form) => (typeof form === 'string' ? form : form.text));
  return [
    ...(entry.phrases?.[language] ?? []).map((text) => template(entry, language, text)),
    ...listed.flatMap((text) => plain(entry, language, text) ?? []),
  ];
}

function template(entry: FormulationEntry, language: Language, text: string): Phrase {
  const parts: Part[] = [];
  const anchors: string[] = [];
  let written = '';
  let required = false;
  for (const [piece] of text.matchAll(/[[\]]|\{[^}]*\}|[^[\]{]+/g)) {
    if (piece === '[' || piece === ']') required = piece === '[';
    else if (piece.startsWith('{')) {
      const slot = slotOf(entry, piece.slice(1, -1), language, required);
      parts.push(slot.part);
      written += slot.written;
    } else {
      const folded = makeView(piece).folded;
      if (required) anchors.push(anchorOf(folded));
      for (const part of wordParts(folded, language, required)) parts.push(part);
      written += piece;
    }
  }
  const longest = [...anchors].sort((a, b) => b.length - a.length).slice(0, 1);
  return { entry, language, written: tidy(written), parts, anchors: longest, rule: 'template', memberOf: [] };
}

/** A form as a phrase: a series, or a long form whose first or second half stands as listed. */
function plain(entry: FormulationEntry, language: Language, form: string): Phrase | null {
  const folded = makeView(form).folded;
  if (folded.includes('…')) return null;
  const members = language === 'zh' ? folded.split(/[、,;]/) : [folded];
  const base = { entry, language, written: form };
  if (members.length > 2 && members.every((member) => member.length > 1)) {
    const parts = members.map((member) => wordParts(member, language, false));
    const memberOf = parts.flatMap((list, member) => list.map(() => member));
    return { ...base, parts: parts.flat(), anchors: members, rule: 'series', memberOf };
  }
  const tokens = tokensOf(folded, language).filter(({ text }) => text !== COMMA);
  if (tokens.length < SHORTEST[language]) return null;
  const half = Math.ceil(tokens.length / 2);
  const [first, last] = [tokens[half - 1], tokens[tokens.length - half]];
  const anchors = [folded.slice(0, first?.end), folded.slice(last?.start)].map(anchorOf);
  return { ...base, parts: wordParts(folded, language, true), anchors, rule: 'whole', memberOf: [] };
}

function wordParts(folded: string, language: Language, required: boolean): Part[] {
  return tokensOf(folded, language)
    .filter(({ text }) => text !== COMMA)
    .map(({ text }) => ({ kind: 'word', text, required }));
}

function slotOf(
  entry: FormulationEntry,
  name: string,
  language: Language,
  required: boolean,
): { readonly part: Part; readonly written: string } {
  const listed = (entry.slots ?? []).filter((slot: PhraseSlot) => slot.name === name);
  const all = listed.flatMap(({ choices }) => choices);
  const choices = all.flatMap(({ id, altered, ...words }) =>
    words[language].map((text) => ({
      id,
      tokens: tokensOf(makeView(text).folded, language).map((token) => token.text),
      altered: altered === true,
    })),
  );
  const first = all.find(({ altered }) => !altered)?.[language][0];
  return {
    part: {
      kind: 'slot',
      name,
      choices,
      required,
      of: listed[0]?.of,
      optional: listed.some((slot) => slot.optional === true),
    },
    written: first ?? '…',
  };
}

/** Edges that the text may write in another way, quotation marks or the ending of a word, are not looked for. */
function anchorOf(folded: string): string {
  return withoutMarks(folded)
    .text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/([a-z]{4})(?:ing|ed|es|e|s|y)$/, '$1');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
