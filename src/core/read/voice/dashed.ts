import type { Actor } from '../actors/actor.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { PLAINLY_TOLD } from './plainly-told.ts';

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
  const subject = namedAt(text, actors, start);
  if (subject === null) return [];
  return [
    {
      ...PLAINLY_TOLD,
      start: quote.end,
      subject,
      cue: { start: quote.end, end: Math.min(start, subject.start), verb: 'say' },
      content: quote.start,
      position: 'after',
    },
  ];
}

/** Whoever is named from `start` to the end, with a country and an office at most before the name. */
function namedAt(text: string, actors: readonly Actor[], start: number): Actor | null {
  const one = actors.find(({ end }) => end > start && BEHIND.test(text.slice(end)));
  const isNear =
    one !== undefined && /^[^,.;:。“”]{0,20}$/.test(text.slice(start, Math.max(start, one.start)));
  return isNear ? one : null;
}

/** Who signs the words of the sentence before in a sentence that is no more than a dash and a name. */
export function signer({ frame: { text }, actors }: ActedSentence): Actor | null {
  const dash = DASH.exec(text)?.[0];
  return dash === undefined ? null : namedAt(text, actors, dash.length);
}

/** Whoever the sentence behind a quotation says has said it: 某某这样告诉记者. */
const SAID_SO = /^(?:[^,;:。“”]{2,16}(?:时|后|前|中|上),)?(?:[^,;:。“”]{0,40})$/;

/** Who said the quotation that fills the sentence before: 离开会场时，某某这样告诉记者. */
export function saidSo({ frame: { text, language }, actors }: ActedSentence): Actor | null {
  if (language !== 'zh') return null;
  const one = actors.find(({ kind }) => kind === 'person' || kind === 'role');
  if (one === undefined || !SAID_SO.test(text.slice(0, one.end))) return null;
  return /^[^,;:。“”]{0,12}?(?:这样|如此|这么|如是)(?:对[^,;。]{1,10})?(?:说|告诉|形容|描述|回答|解释|表示|感叹|总结|评价|写道|概括|回应)/.test(
    text.slice(one.end),
  )
    ? one
    : null;
}

/** Whom a line introduces that ends in a colon: "And from the minister:", 林岸: */
export function introduced({ frame: { text }, actors }: ActedSentence): Actor | null {
  const lead = text.trimEnd();
  if (!lead.endsWith(':')) return null;
  const last = actors.at(-1);
  return last !== undefined && last.end === lead.length - 1 ? last : null;
}
