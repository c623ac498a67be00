import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import { isPartyAdjective } from '../evaluations/party-adjective.ts';
import { verbLead } from './english-verb-lead.ts';
import type { Statement } from './statement.ts';

/** What stands as the subject of an English verb. Offsets are local to the frame. */
export type EnglishSubject = {
  readonly start: number;
  readonly end: number;
  /** Whether it is the subject of another verb first, with which this one stands side by side. */
  readonly isShared: boolean;
} & (
  | { readonly kind: 'actor'; readonly actor: Actor }
  /** Those who act for a party, named by its adjective or as its own: "Colombian troops", "Peru's cabinet". */
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'both' }
  | { readonly kind: 'pronoun' }
);

/** Those who act for a state. */
const ORGAN =
  '(?:side|government|authorities|administration|leadership|leaders?|capital|presidency|cabinet|officials?|ministers?|ministry|foreign ministry|negotiators?|delegation|delegates|team|diplomats?|envoys?|embassy|parliament|lawmakers|legislature|troops|forces|army|military|navy|air force|coast guard|police|customs|regulators?|central bank|treasury|president|premier|prime minister|chancellor|spokes(?:man|woman|person))';
/** Whether words behind a name are of somebody who acts for it: "'s trade ministry has". */
export const ACTS_FOR = new RegExp(`^(?:'s|’s|'|’) (?:[a-z-]+ ){0,4}?${ORGAN}(?![a-z])`);
const OWNED = new RegExp(`^(?:'s|’s|'|’) (?:[a-z-]+ ){0,3}?${ORGAN}$`);
const BY_ADJECTIVE = new RegExp(`^ (?:[a-z-]+ ){0,2}?${ORGAN}$`);
/** "The government of Peru", "officials in Lima". */
export const OF_PARTY = new RegExp(
  `(?:^|[^a-z])(?:the )?(?:[a-z-]+ ){0,2}?${ORGAN} (?:of|in|from|for) (?:the )?$`,
);

const TWO =
  /(?:^|[^a-z])((?:both|the two|these two|the) (?:[a-z-]+ )?(?:sides|parties|countries|governments|capitals|nations|states|neighbou?rs|partners|leaders|presidents|premiers|prime ministers|foreign ministers|ministers|ministries|delegations|negotiators|teams|powers|men|women|republics|kingdoms)|each (?:of (?:the two|them|the (?:two )?(?:sides|countries|governments|parties))|side|country|government|party|capital|nation|state|power|minister|leader|delegation)|the (?:two|pair)|both|each)$/;
/** Those of two who are named before: "stepped back when their leaders agreed". */
const THEIR_TWO =
  /(?:^|[^a-z])(their (?:two )?(?:leaders|presidents|premiers|prime ministers|(?:[a-z]+ )?ministers|governments|negotiators|delegations|envoys|teams|ambassadors))$/;
const PRONOUN =
  /(?:^|[^a-z'’])((?:it|he|she|they|we|i)|(?:his|her|its|their|our|my) (?:own )?(?:government|country|ministry|side|administration|cabinet|delegation|team)|the (?:government|ministry|department|administration|authorities|commission|bureau|cabinet))$/;
/** What opens a clause in front of its subject. */
const OPENER =
  /^(?:[\s"“(]|and |but |while |whereas |although |though |since |because |as |so |yet |that |when |after |before |until |if |unless |once |in turn |meanwhile |the |then |also )*/;
/** Verbs side by side: what is passed over to the first of them. */
const JOINED = /(?:,? (?:and|but|or|then|and then|yet|and also)|,) $/;
/** "X is the one that tore it up": what only stands for the subject. */
const ONE_THAT =
  /,? (?:is|was|has been|are|were) (?:precisely |clearly |simply )?the (?:only |very |real )?(?:ones?|side|party|country|government)$/;
const RELATIVE = /(?<=[a-z0-9”"’,)]),? (?:who|which|that) $/;

/** How often one may step over an aside, a relative clause or a verb before. */
const STEPS = 5;

/**
 * The subject of the English verb at `at`: right before it, across an aside between commas, a relative pronoun or the
 * verbs that it shares it with. `null` where the words name nobody who acts.
 */
export function englishSubject(
  context: ReadingContext,
  statement: Statement,
  at: number,
): EnglishSubject | null {
  const { frame } = statement;
  const floor = sentenceFloor(frame.text, at);
  let place = at;
  for (let steps = 0; steps < STEPS; steps += 1) {
    const name = statement.actors.findLast(
      (one) => one.end <= place && /ly$/.test(frame.text.slice(one.start, one.end)),
    );
    const end = verbLead(frame.text, place, name === undefined ? 0 : name.end);
    if (end === null || end <= floor) return null;
    const lead = frame.text.slice(floor, end);
    const subject = endingAt(context, statement, floor, floor + lead.trimEnd().length);
    if (subject !== null) return subject;
    const relative = RELATIVE.exec(lead);
    if (relative !== null) {
      const noun = floor + relative.index - (ONE_THAT.exec(lead.slice(0, relative.index))?.[0].length ?? 0);
      return endingAt(context, statement, floor, noun) ?? acrossAside(context, statement, floor, noun);
    }
    if (JOINED.test(lead)) {
      const aside = /, $/.test(lead) ? asideBefore(frame.text, floor, end) : null;
      if (aside !== null) {
        place = aside;
        continue;
      }
      return ofFirstVerb(statement, floor, end);
    }
    return null;
  }
  return null;
}

/** Where the clauses begin that may share a subject: behind a semicolon, a dash or a mark of a quotation. */
function sentenceFloor(text: string, at: number): number {
  const lead = text.slice(0, at);
  let floor = 0;
  for (const mark of ['; ', ': ', ' – ', ' — '])
    floor = Math.max(floor, lead.lastIndexOf(mark) < 0 ? 0 : lead.lastIndexOf(mark) + mark.length);
  const open = lead.lastIndexOf('“');
  if (open >= 0 && lead.indexOf('”', open) < 0 && open + 1 < at) floor = Math.max(floor, open + 1);
  return floor;
}

/** Where the noun stands that an aside between commas follows: ", who had flown in," before `end`. */
function asideBefore(text: string, floor: number, end: number): number | null {
  const opening = text.lastIndexOf(', ', end - 3);
  return opening <= floor || end - opening > 160 ? null : opening;
}

function acrossAside(
  context: ReadingContext,
  statement: Statement,
  floor: number,
  noun: number,
): EnglishSubject | null {
  if (statement.frame.text[noun - 1] !== ',') return null;
  const opening = statement.frame.text.lastIndexOf(', ', noun - 2);
  return opening <= floor ? null : endingAt(context, statement, floor, opening);
}

/** Who is named by the words that end at `end`. */
function endingAt(
  context: ReadingContext,
  { frame, actors }: Statement,
  floor: number,
  end: number,
): EnglishSubject | null {
  const { text } = frame;
  const lead = text.slice(floor, end);
  const theirs = theirTwo(frame, actors, end);
  if (theirs !== null) return { kind: 'both', ...theirs, isShared: false };
  const last = actors.findLast((one) => one.start >= floor && one.end <= end);
  if (last !== undefined) {
    const gap = text.slice(last.end, end);
    if (gap === '') {
      const before = text.slice(floor, last.start);
      if (
        !/(?:^|[^a-z])(?:of|in|from|to|with|on|for|at|by|against|near|over|and|or|between|towards?) (?:the )?$/.test(
          before,
        )
      )
        return { kind: 'actor', actor: last, start: last.start, end: last.end, isShared: false };
      const organ = OF_PARTY.exec(before);
      if (organ !== null && last.party !== null)
        return {
          kind: 'party',
          party: last.party,
          start: last.start - organ[0].trimStart().length,
          end: last.end,
          isShared: false,
        };
    }
    if (OWNED.test(gap) && last.party !== null)
      return { kind: 'party', party: last.party, start: last.start, end, isShared: false };
  }
  const two = TWO.exec(lead);
  if (two !== null) return { kind: 'both', start: end - (two[1]?.length ?? 0), end, isShared: false };
  const pronoun = PRONOUN.exec(lead);
  if (pronoun !== null)
    return { kind: 'pronoun', start: end - (pronoun[1]?.length ?? 0), end, isShared: false };
  const demonym = context
    .hits('party', frame.span(floor, end))
    .findLast((hit) => isPartyAdjective(frame, hit));
  if (demonym !== undefined && BY_ADJECTIVE.test(text.slice(frame.local(demonym.end), end)))
    return {
      kind: 'party',
      party: demonym.entry.id,
      start: frame.local(demonym.start),
      end,
      isShared: false,
    };
  return null;
}

/** "Their leaders" right before `end`, behind the names of two parties and no more, or of the two together. */
export function theirTwo(
  { text }: Frame,
  actors: readonly Actor[],
  end: number,
): { readonly start: number; readonly end: number } | null {
  const words = THEIR_TWO.exec(text.slice(Math.max(0, end - THEIRS), end))?.[1];
  if (words === undefined) return null;
  const before = actors.filter((one) => one.end <= end - words.length);
  const parties = new Set(before.flatMap(({ party }) => (party === null ? [] : [party])));
  const isOfTwo =
    parties.size === 2 || (parties.size === 0 && before.every(({ kind }) => kind === 'collective'));
  return isOfTwo ? { start: end - words.length, end } : null;
}

/** The longest words for those who act for two, in code units. */
const THEIRS = 40;

/** "X raised the duty on steel, cut quotas and promised": whoever opens the clause, or what is said in it. */
function ofFirstVerb(statement: Statement, floor: number, end: number): EnglishSubject | null {
  const { frame, actors, voice } = statement;
  const said = voice?.cue == null ? floor : frame.local(voice.content.start);
  const from = said > floor && said < end ? said : floor;
  const start = from + (OPENER.exec(frame.text.slice(from, end))?.[0].length ?? 0);
  const one = actors.find((actor) => actor.end > start && actor.start <= start + 1 && actor.end <= end);
  if (one !== undefined) {
    const owned = /^(?:'s|’s|'|’) [^,;]*/.exec(frame.text.slice(one.end, end));
    if (owned === null) return { kind: 'actor', actor: one, start: one.start, end: one.end, isShared: true };
    const organ = new RegExp(`^(?:'s|’s|'|’) (?:[a-z-]+ ){0,3}?${ORGAN}(?![a-z])`).exec(owned[0]);
    return organ === null || one.party === null
      ? null
      : { kind: 'party', party: one.party, start: one.start, end: one.end + organ[0].length, isShared: true };
  }
  return null;
}
