import type { SpeechAct, VerbEntry } from '../../lexicon/entry.ts';
import type { VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { isOccasionOnly } from './english-content.ts';
import { isOpening } from './narration.ts';

/** Acts that a clause with "after" or "since" tells as an event. */
const EVENTS: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'announce',
  'agree',
  'propose',
  'threaten',
  'reject',
  'demand',
]);

/** "after A announced new duties": an event by which something else is dated. */
export function isOccasionOf(text: string, start: number, verb: VerbToken): boolean {
  return (
    EVENTS.has(verb.entry.act) &&
    /(?:^|[^a-z])(?:after|since|before|until|once|when|because) (?:the )?$/.test(
      text.slice(Math.max(0, start - 14), start),
    )
  );
}

/** ", the agency reported online": behind the words only who said them, when and where. */
export function isTrailing(
  { frame: { text }, verbs }: Clauses,
  verb: VerbToken,
  start: number,
  end: number,
): boolean {
  if (!tells(verb.entry) || !text.slice(0, start).trimEnd().endsWith(',')) return false;
  // "on Tuesday (October 28, 2031)": a date in brackets is one of the circumstances.
  const rest = text.slice(end).replace(/ \([^()]{2,30}\)/, '');
  return (
    rest.length < 90 &&
    isOccasionOnly(rest) &&
    !verbs.some((one) => one.start >= end && !/ when $/.test(text.slice(0, one.start))) &&
    (!isOpening('en', text.slice(0, start)) || verbs.some((one) => one.end <= start)) &&
    !/,/.test(rest)
  );
}

/** Acts of somebody who tells what stands before them: ", the agency reported", ", the minister predicted". */
const TELLING: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'assert',
  'claim',
  'stress',
  'announce',
  'warn',
  'reaffirm',
  'predict',
  'accuse',
  'question',
  'deny',
]);

/** The same by the verb, where its act is also one without words: to promise, to complain. */
const TELLS: ReadonlySet<string> = new Set([
  'promise',
  'pledge',
  'assure',
  'complain',
  'suggest',
  'propose',
  'threaten',
]);

/** Verbs of these acts that judge or describe what stands behind them, and tell nothing before. */
const NO_TAG: ReadonlySet<string> = new Set([
  'describe',
  'express',
  'value',
  'judge',
  'downplay',
  'remain-committed',
  'deny',
  'accuse',
]);

/** Whether the verb tells what stands before it: ", the agency reported". */
export function tells({ id, act, takes }: Pick<VerbEntry, 'id' | 'act' | 'takes'>): boolean {
  return takes !== 'topic' && !NO_TAG.has(id) && (TELLING.has(act) || TELLS.has(id));
}
