import type { LexiconData } from '../../lexicon/lexicon.ts';
import type { AccountPassage } from './account.ts';
import type { PhraseUse } from './account-note.ts';
import { droppedSince, HABIT } from './account-shift.ts';
import { type GatheredAccount, isComparable } from './accounts.ts';
import { alignedSentences } from './aligned-sentences.ts';
import { clauseShifts } from './clause-shifts.ts';
import { forceShifts } from './force-shifts.ts';
import { isGeneral } from './general-issues.ts';
import { issueShifts, orderShifts } from './issue-shifts.ts';
import type { ForceShift, Reworded, WordingShift } from './wording-shift.ts';

/** What is remembered of a party's accounts while walking through them. */
interface Memory {
  of: number;
  readonly issues: Map<string, number>;
  readonly phrases: Map<string, number>;
  /** The last accounts of each level. */
  readonly recent: GatheredAccount[];
  /** Where accounts of others gave this party's view of an issue, the first of each. */
  readonly reported: Map<string, AccountPassage[]>;
}

/** Accounts of one level are sought among so many of the last ones of the party. */
const LOOK_BACK = 60;

/**
 * Holds every account against the last one of the same party about an exchange of the same level.
 * @param accounts in order of day
 */
export function wordingShifts(
  accounts: readonly GatheredAccount[],
  lexicon: LexiconData,
): readonly WordingShift[] {
  const memories = new Map<string, Memory>();
  const memoryOf = (party: string): Memory => {
    let memory = memories.get(party);
    if (memory === undefined) {
      memory = { of: 0, issues: new Map(), phrases: new Map(), recent: [], reported: new Map() };
      memories.set(party, memory);
    }
    return memory;
  };
  const shifts: WordingShift[] = [];
  // What the other side reports of one exchange is no earlier word than what is said of it: it counts from the next on.
  let waiting: GatheredAccount[] = [];
  for (const account of accounts) {
    if (waiting.some(({ day, exchange }) => day !== account.day && exchange !== account.exchange)) {
      for (const one of waiting) noteReported(one, memoryOf);
      waiting = [];
    }
    const memory = memoryOf(account.party);
    const comparable = memory.recent.filter((one) => isComparable(one, account)).slice(-HABIT);
    const last = comparable.at(-1);
    if (last !== undefined) shifts.push(shiftOf(last, comparable, account, memory, lexicon));
    remember(account, memory);
    waiting.push(account);
  }
  return shifts;
}

function shiftOf(
  before: GatheredAccount,
  comparable: readonly GatheredAccount[],
  after: GatheredAccount,
  memory: Memory,
  lexicon: LexiconData,
): WordingShift {
  const { of, phrases, issues, reported } = memory;
  const added = [...after.own]
    .filter(([id]) => !before.own.has(id))
    .map(([formulation, { evidence }]) => ({
      formulation,
      stoodIn: phrases.get(formulation) ?? 0,
      of,
      evidence,
    }));
  const sentences = alignedSentences(before, after);
  const kept = [...after.own.keys()].filter((id) => before.own.has(id)).sort();
  return {
    account: after.id,
    party: after.party,
    against: before.id,
    formulations: {
      added,
      dropped: droppedSince(
        comparable.map(({ topics }) => topics),
        after.topics,
      ),
      kept,
      reworded: kept.flatMap((id) => reworded(id, before, after)),
    },
    force: withoutRepeats([
      ...forceShifts(before, after, lexicon),
      ...clauseShifts(sentences, before, after).filter(
        ({ issue }) => issue !== null && !isGeneral(issue, lexicon),
      ),
    ]),
    issues: issueShifts(before, after, { of, stoodIn: issues }, reported),
    order: orderShifts(before, after),
    sentences,
  };
}

/** Two rules may tell the same shift: the first one is enough for a rule and an issue. */
function withoutRepeats(shifts: readonly ForceShift[]): readonly ForceShift[] {
  const seen = new Set<string>();
  return shifts.filter(({ rule, ladder, issue, direction }) => {
    const key = [rule, ladder, issue, direction].join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

/** A phrase in both accounts whose words, left out, put in or in its slots, are not the same. */
function reworded(formulation: string, before: GatheredAccount, after: GatheredAccount): readonly Reworded[] {
  const was = before.own.get(formulation);
  const is = after.own.get(formulation);
  if (was === undefined || is === undefined || wordingOf(was) === wordingOf(is)) return [];
  return [
    {
      formulation,
      before: { account: before.id, evidence: was.evidence },
      after: { account: after.id, evidence: is.evidence },
    },
  ];
}

function wordingOf({ value }: PhraseUse): string {
  const { match, phrase, dropped, added, slots } = value;
  return JSON.stringify([match, phrase, dropped, added, slots.map(({ id, asWritten }) => id ?? asWritten)]);
}

function remember(account: GatheredAccount, memory: Memory): void {
  memory.of += 1;
  for (const issue of account.issues.keys()) memory.issues.set(issue, (memory.issues.get(issue) ?? 0) + 1);
  for (const phrase of account.own.keys()) memory.phrases.set(phrase, (memory.phrases.get(phrase) ?? 0) + 1);
  memory.recent.push(account);
  if (memory.recent.length > LOOK_BACK) memory.recent.shift();
}

/** An issue that an account gives as the view of another party. */
function noteReported(account: GatheredAccount, memoryOf: (party: string) => Memory): void {
  for (const [issue, { views }] of account.issues) {
    for (const [holder, evidence] of views) {
      if (holder === account.party) continue;
      const { reported, issues } = memoryOf(holder);
      if (issues.has(issue)) continue;
      const list = reported.get(issue);
      if (list === undefined) reported.set(issue, [{ account: account.id, evidence }]);
      else list.push({ account: account.id, evidence });
    }
  }
}
