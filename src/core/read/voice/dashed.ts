import type { Actor } from '../actors/actor.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';

/** A dash before whoever signs words in quotation marks. */
const DASH = /^\s?(?:—|–|-){1,2}\s?(?:the )?/;

/** What may stand behind the name of who signs: an office, a place, a date. */
const BEHIND = /^(?:[,(,][^“”"]{0,80})?[.。]?\s*$/;

/** “…” —Trade Minister X: the speaker behind a dash at the end of a sentence. */
export function dashed({ frame: { text }, actors, enclosed }: Clauses): Attribution[] {
  const quote = enclosed.findLast((one) => one.kind === 'quote' && !one.open);
  if (quote === undefined) return [];
  const dash = DASH.exec(text.slice(quote.end))?.[0];
  if (dash === undefined) return [];
  const start = quote.end + dash.length;
  const subject = actors.find((one) => one.start <= start && start < one.end && one.start >= quote.end);
  if (subject === undefined || !BEHIND.test(text.slice(subject.end))) return [];
  return [
    {
      start: quote.end,
      subject,
      kind: 'named',
      carriers: [],
      cue: { start: quote.end, end: Math.min(start, subject.start), verb: 'say' },
      entry: { act: 'assert', strength: 1, takes: 'clause' },
      refined: null,
      negated: false,
      content: quote.start,
      position: 'after',
      contrast: false,
      companions: [],
    },
  ];
}

/** Who signs the words of the sentence before in a sentence that is no more than a dash and a name. */
export function signer({ frame: { text }, actors }: ActedSentence): Actor | null {
  const dash = DASH.exec(text)?.[0];
  const first = actors[0];
  if (dash === undefined || first === undefined || first.start > dash.length) return null;
  return BEHIND.test(text.slice(first.end)) ? first : null;
}

/** Whom a line introduces that ends in a colon: "And from the minister:", 林岸: */
export function introduced({ frame: { text }, actors }: ActedSentence): Actor | null {
  const lead = text.trimEnd();
  if (!lead.endsWith(':')) return null;
  const last = actors.at(-1);
  return last !== undefined && last.end === lead.length - 1 ? last : null;
}
