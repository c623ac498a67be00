import { isNamedByAbbreviation } from './abbreviation.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Rule } from './compile.ts';
import { KINDS, LAYERS } from './layers.ts';

const NAME = LAYERS.indexOf('name');
const SHARED = new Set([LAYERS.indexOf('issue'), LAYERS.indexOf('cue')]);

/** Of one entry's forms with one span, which is kept. */
const ROLES: readonly Rule['role'][] = ['name', 'side', 'demonym', 'metonym', 'abbreviation', null];

/**
 * Decides between candidates of one layer that share characters: the longer wins, of equal length the earlier.
 * A distractor takes out what lies inside the form that is not meant. Layers do not see each other.
 *
 * Candidates of equal span: all entries stay for issues and cues. For names the first kind of person,
 * organisation, outlet, party, place stays, with all its entries, because only context tells two of one kind
 * apart; beside a metonym the place stays too (Washington). For verbs, formulations and titles, where one form
 * must mean one thing, the entry with the first id stays.
 *
 * Abbreviations of parties (中, 美) come last: they count where no longer name stands and a compound shows that a
 * party is meant. The result is in text order and does not depend on the order of entries or candidates.
 */
export function settle(text: string, { found, blocked }: Candidates): Candidate[] {
  const isBlocked = blocker(blocked);
  const open = found.filter((candidate) => !isBlocked(candidate));
  const taken = new Uint8Array(text.length);
  const kept: Candidate[] = [];
  take(
    open.filter((candidate) => candidate.rule.role !== 'abbreviation'),
    taken,
    kept,
  );

  const short = open.filter(
    (candidate) => candidate.rule.role === 'abbreviation' && isFree(candidate, taken),
  );
  if (short.length > 0) {
    const named = isNamedByAbbreviation(text, short, open);
    take(short.filter(named), taken, kept);
  }
  return kept.sort(byPlace);
}

/** Takes candidates, longest first, where their layer is still free, and marks their characters as taken. */
function take(candidates: readonly Candidate[], taken: Uint8Array, kept: Candidate[]): void {
  for (const sameLength of longestFirst(candidates)) {
    for (let i = 0; i < sameLength.length; ) {
      const { start } = sameLength[i] as Candidate;
      let next = i + 1;
      while (next < sameLength.length && sameLength[next]?.start === start) next += 1;
      const rivals = sameLength.slice(i, next).filter((candidate) => isFree(candidate, taken));
      for (const winner of rivals.length > 1 ? winners(rivals.sort(byRule)) : rivals) {
        kept.push(winner);
        for (let at = winner.start; at < winner.end; at += 1) {
          taken[at] = (taken[at] as number) | (1 << winner.rule.layer);
        }
      }
      i = next;
    }
  }
}

/**
 * Candidates by length, the longest first, each list by start. A scan finds those of one length in text order but
 * for a few, so that sorting them takes hardly more than one look at each.
 */
function longestFirst(candidates: readonly Candidate[]): Candidate[][] {
  const byLength: Candidate[][] = [];
  for (const candidate of candidates) {
    const length = candidate.end - candidate.start;
    const list = byLength[length];
    if (list) list.push(candidate);
    else byLength[length] = [candidate];
  }
  const lists = byLength.filter((list) => list !== undefined).reverse();
  for (const list of lists) list.sort((a, b) => a.start - b.start);
  return lists;
}

/** Enough to look at the edges: what was taken before is at least as long, so that it cannot lie inside. */
function isFree({ start, end, rule }: Candidate, taken: Uint8Array): boolean {
  const bit = 1 << rule.layer;
  return ((taken[start] as number) & bit) === 0 && ((taken[end - 1] as number) & bit) === 0;
}

/** Of candidates with one span, sorted by rule, those that stay. */
function winners(rivals: readonly Candidate[]): Candidate[] {
  const once = rivals.filter((candidate, i) => candidate.rule.entry !== rivals[i - 1]?.rule.entry);
  return once.filter((candidate) => {
    const { layer } = candidate.rule;
    const best = once.find((other) => other.rule.layer === layer) as Candidate;
    if (SHARED.has(layer)) return true;
    if (layer !== NAME) return candidate === best;
    if (candidate.rule.kind === best.rule.kind) return true;
    return candidate.rule.kind === 'place' && best.rule.role === 'metonym';
  });
}

/** Text order; of one start the longer first; then by kind, id, role, language and form. */
function byPlace(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end || byRule(a, b);
}

function byRule({ rule: a }: Candidate, { rule: b }: Candidate): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compare(a.entry.id, b.entry.id) ||
    ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
    compare(a.language, b.language) ||
    compare(a.form, b.form)
  );
}

/** Order of code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a candidate lies inside a blocked stretch of its layer. */
function blocker(blocked: readonly Candidate[]): (candidate: Candidate) => boolean {
  const byLayer = LAYERS.map((_, layer) => {
    const spans = blocked.filter((span) => span.rule.layer === layer).sort((a, b) => a.start - b.start);
    let furthest = -1;
    const ends = spans.map((span) => {
      furthest = Math.max(furthest, span.end);
      return furthest;
    });
    return { spans, ends };
  });
  return ({ start, end, rule }) => {
    const { spans, ends } = byLayer[rule.layer] as (typeof byLayer)[number];
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle] as Candidate).start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] as number) >= end;
  };
}
