import { type Quote, quote } from '../../evidence/quote.ts';
import { alignUnits } from '../../text/align-units.ts';
import { changedWords } from '../../text/changed-words.ts';
import type { Span } from '../../text/span.ts';
import { createText } from '../../text/text.ts';
import type { AccountNote } from './account-note.ts';
import type { GatheredAccount } from './accounts.ts';
import type { AlignedSentence } from './wording-shift.ts';

/** Shorter clauses are alike by chance. In UTF-16 code units. */
const SHORTEST = 8;

/** Marks alone are no change of wording: a clause may end a sentence or not. */
const MARKS = /^[\s\p{P}]+$/u;
/** Datelines differ by their day only. */
const DATE = /^[\d\s年月日]+$/u;

function isWord({ exact }: Quote): boolean {
  return !MARKS.test(exact);
}

/**
 * Clauses of two accounts in one language that are alike and not the same, with the words in which they differ.
 * Clauses, because an account seldom keeps a whole sentence of the one before.
 */
export function alignedSentences(
  before: GatheredAccount,
  after: GatheredAccount,
): readonly AlignedSentence[] {
  for (const old of before.notes) {
    const now = after.notes.find(({ language }) => language === old.language);
    if (now !== undefined) return alignedTexts(old, now);
  }
  return [];
}

function alignedTexts(old: AccountNote, now: AccountNote): readonly AlignedSentence[] {
  const olds = old.units.filter(({ exact }) => exact.length >= SHORTEST);
  const news = now.units.filter(({ exact }) => exact.length >= SHORTEST);
  const keys = (units: readonly Quote[]): readonly string[] =>
    units.map(({ exact }) => exact.replace(/\s+/g, ' '));
  const was = createText(old.text, old.content);
  const is = createText(now.text, now.content);
  return alignUnits(keys(olds), keys(news)).flatMap((pair): readonly AlignedSentence[] => {
    const a = pair.before === null ? undefined : olds[pair.before];
    const b = pair.after === null ? undefined : news[pair.after];
    if (a === undefined || b === undefined || a.exact === b.exact) return [];
    const { dropped, added } = changedWords(old.content, a, now.content, b);
    const quotes = (text: typeof was, spans: readonly Span[]): readonly Quote[] =>
      spans.map((span) => quote(text, span));
    const said = { dropped: quotes(was, dropped).filter(isWord), added: quotes(is, added).filter(isWord) };
    if ([...said.dropped, ...said.added].every(({ exact }) => DATE.test(exact))) return [];
    return [{ before: a, after: b, ...said }];
  });
}
