import type { SpeechAct } from '../../lexicon/entry.ts';
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
  if (!TELLS.has(verb.entry.id) || !text.slice(0, start).trimEnd().endsWith(',')) return false;
  const rest = text.slice(end);
  return (
    rest.length < 90 &&
    isOccasionOnly(rest) &&
    !verbs.some((one) => one.start >= end) &&
    (!isOpening('en', text.slice(0, start)) || verbs.some((one) => one.end <= start)) &&
    !/,/.test(rest)
  );
}

/** Verbs that tell what stands before them: ", the agency reported". */
export const TELLS: ReadonlySet<string> = new Set([
  'say',
  'report',
  'tell',
  'state',
  'announce',
  'confirm',
  'add',
  'write',
  'note',
  'explain',
  'argue',
  'warn',
  'insist',
  'acknowledge',
  'admit',
  'declare',
  'claim',
]);
