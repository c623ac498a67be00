import type { Finding } from '../../evidence/finding.ts';
import type { Quote } from '../../evidence/quote.ts';
import type { FormulationValue, IssueValue } from '../../read/values.ts';
import type { TextId } from '../../text/text.ts';
import { isOwn } from './own-words.ts';

/** What one account of a party brings up: set phrases and issues, each with its first passage. */
export interface AccountTopics {
  readonly text: TextId;
  readonly party: string;
  readonly formulations: ReadonlyMap<string, Quote>;
  readonly issues: ReadonlyMap<string, Quote>;
}

/** A set phrase that earlier accounts of the party had and this one does not. */
export interface Dropped {
  readonly formulation: string;
  /** In how many of the `of` accounts before: the last of them was one, or at least two and half of them were. */
  readonly stoodIn: number;
  readonly of: number;
  /** Where it stood last. */
  readonly last: Quote;
}

/** An issue or a set phrase that comes up after accounts of the party that were silent on it. */
export interface FirstMention {
  readonly kind: 'issue' | 'formulation';
  readonly id: string;
  /** How many accounts in a row, up to this one, did not have it. */
  readonly silent: number;
  /** Whether any account before those had it. */
  readonly everBefore: boolean;
  readonly evidence: Quote;
}

/** How an account differs from those of the same party before it. An absence is of the texts, not of the meeting. */
export interface AccountShift {
  readonly text: TextId;
  readonly party: string;
  /** The accounts it was held against, the latest last. */
  readonly against: readonly TextId[];
  readonly dropped: readonly Dropped[];
  readonly firstMentions: readonly FirstMention[];
}

/** Accounts that dropping is told by: older habits are no habit. */
export const HABIT = 5;
/** One use is no habit. */
const LEAST = 2;
/** Accounts in a row that must be silent for a mention to be a first one; with fewer, chance alone would do. */
const SILENT = 3;

/**
 * What an account brings up, from its findings in text order: set phrases in the party's own words or nobody's, and
 * issues. What is said not to have been discussed is not brought up.
 */
export function topicsOf(text: TextId, party: string, findings: readonly Finding[]): AccountTopics {
  const formulations = new Map<string, Quote>();
  const issues = new Map<string, Quote>();
  for (const { kind, value, evidence } of findings) {
    if (kind === 'formulation') {
      const { formulation, holders } = value as FormulationValue;
      if (isOwn(holders, party) && !formulations.has(formulation)) formulations.set(formulation, evidence[0]);
    } else if (kind === 'issue') {
      const { issue, status } = value as IssueValue;
      if (status === 'mentioned' && !issues.has(issue)) issues.set(issue, evidence[0]);
    }
  }
  return { text, party, formulations, issues };
}

/** Holds an account against the same party's earlier ones, `earlier` in order of their dates. */
export function accountShift(earlier: readonly AccountTopics[], now: AccountTopics): AccountShift {
  return {
    text: now.text,
    party: now.party,
    against: earlier.map(({ text }) => text),
    dropped: droppedSince(earlier.slice(-HABIT), now),
    firstMentions: [
      ...firstMentions('issue', earlier, now, ({ issues }) => issues),
      ...firstMentions('formulation', earlier, now, ({ formulations }) => formulations),
    ],
  };
}

/**
 * Set phrases of recent accounts that this one does not have: those of the last one, and habits.
 * @param recent in order of day, the last one last
 */
export function droppedSince(recent: readonly AccountTopics[], now: AccountTopics): readonly Dropped[] {
  const last = recent.at(-1);
  const ids = new Set(recent.flatMap(({ formulations }) => [...formulations.keys()]));
  return [...ids].sort().flatMap((formulation) => {
    if (now.formulations.has(formulation)) return [];
    const having = recent.filter(({ formulations }) => formulations.has(formulation));
    const isHabit =
      last?.formulations.has(formulation) || (having.length >= LEAST && having.length * 2 >= recent.length);
    const where = having.at(-1)?.formulations.get(formulation);
    if (!isHabit || where === undefined) return [];
    return [{ formulation, stoodIn: having.length, of: recent.length, last: where }];
  });
}

function firstMentions(
  kind: FirstMention['kind'],
  earlier: readonly AccountTopics[],
  now: AccountTopics,
  of: (account: AccountTopics) => ReadonlyMap<string, Quote>,
): readonly FirstMention[] {
  return [...of(now)].flatMap(([id, evidence]) => {
    const lastAt = earlier.findLastIndex((account) => of(account).has(id));
    const silent = earlier.length - 1 - lastAt;
    return silent < SILENT ? [] : [{ kind, id, silent, everBefore: lastAt >= 0, evidence }];
  });
}
