import { compareCodeUnits } from '../text/code-unit-order.ts';
import { namedByAbbreviation } from './abbreviation.ts';
import type { LayerCandidates } from './candidates.ts';
import type { CueEntry } from './entry.ts';
import { KINDS, LAYERS } from './layers.ts';
import type { Rule } from './rule.ts';
import { textOrder } from './text-order.ts';

/** An occurrence that stays. Offsets are into the view. */
export interface Settled {
  readonly start: number;
  readonly end: number;
  readonly rule: Rule;
}

const NAME = LAYERS.indexOf('name');
const TITLE = LAYERS.indexOf('title');
const CUE = LAYERS.indexOf('cue');
const SHARED = [LAYERS.indexOf('issue'), LAYERS.indexOf('cue')];

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
 * party is meant. The result, one list per layer, is in text order and does not depend on the order of entries
 * or candidates.
 */
export function settle(text: string, layers: readonly LayerCandidates[]): Settled[][] {
  const open = layers.map(unblocked);
  return open.map((candidates, layer) =>
    layer === NAME
      ? settleNames(text, candidates, open[TITLE] ?? [])
      : layer === CUE
        ? settleCues(candidates)
        : settleLayer(candidates, layer),
  );
}

function settleNames(text: string, names: readonly Settled[], titles: readonly Settled[]): Settled[] {
  const short = names.filter(({ rule }) => rule.role === 'abbreviation');
  if (short.length === 0) return settleLayer(names, NAME);
  const kept = settleLayer(
    names.filter(({ rule }) => rule.role !== 'abbreviation'),
    NAME,
  );
  const free = outside(short, kept);
  if (free.length === 0) return kept;
  const offices = new Set<number>();
  for (const { start } of titles) offices.add(start);
  for (const { start, rule } of names) if (rule.kind === 'organisation') offices.add(start);
  const added = settleLayer(namedByAbbreviation(text, free, offices), NAME);
  return added.length === 0 ? kept : [...kept, ...added].sort(byPlace);
}

/** Classes of cues that judge; readers of acts and readers of judgements look at the same words side by side. */
const JUDGING = ['evaluative', 'stance'];

/**
 * Cues that judge compete among themselves: 取得积极进展 says of a commitment that it is kept, and 积极进展 within it
 * how the talks went. All others compete with each other, because a longer act is another act.
 */
function settleCues(candidates: readonly Settled[]): Settled[] {
  const judging: Settled[] = [];
  const other: Settled[] = [];
  for (const candidate of candidates)
    (JUDGING.includes((candidate.rule.entry as CueEntry).class) ? judging : other).push(candidate);
  if (judging.length === 0) return settleLayer(other, CUE);
  return [...settleLayer(other, CUE), ...settleLayer(judging, CUE)].sort(byPlace);
}

/** Candidates that share no character with `kept`; both in text order, and `kept` without overlaps. */
function outside(candidates: readonly Settled[], kept: readonly Settled[]): Settled[] {
  const free: Settled[] = [];
  let at = 0;
  for (const candidate of candidates) {
    while (at < kept.length && (kept[at] as Settled).end <= candidate.start) at += 1;
    const next = kept[at];
    if (next === undefined || next.start >= candidate.end) free.push(candidate);
  }
  return free;
}

/** Candidates of one layer that lie inside no blocked stretch, in text order. */
function unblocked({ found, blocked }: LayerCandidates): Settled[] {
  const open: Settled[] = [];
  const stretches = textOrder(blocked);
  let next = 0;
  let reach = -1;
  for (const i of textOrder(found)) {
    const start = found.starts[i] as number;
    const end = found.ends[i] as number;
    for (; next < stretches.length; next += 1) {
      const stretch = stretches[next] as number;
      if ((blocked.starts[stretch] as number) > start) break;
      reach = Math.max(reach, blocked.ends[stretch] as number);
    }
    if (reach < end) open.push({ start, end, rule: found.rules[i] as Rule });
  }
  return open;
}

/** Settles candidates in text order. Most stand alone; those that share characters are decided group by group. */
function settleLayer(candidates: readonly Settled[], layer: number): Settled[] {
  const kept: Settled[] = [];
  let first = 0;
  while (first < candidates.length) {
    let { end } = candidates[first] as Settled;
    let next = first + 1;
    while (next < candidates.length) {
      const candidate = candidates[next] as Settled;
      if (candidate.start >= end) break;
      if (candidate.end > end) end = candidate.end;
      next += 1;
    }
    if (next === first + 1) kept.push(candidates[first] as Settled);
    else settleGroup(candidates.slice(first, next), layer, kept);
    first = next;
  }
  return kept;
}

/** Takes the candidates of one group, longest first, where their characters are still free. */
function settleGroup(group: Settled[], layer: number, kept: Settled[]): void {
  const from = (group[0] as Settled).start;
  group.sort(longestFirst);
  const taken = new Uint8Array(group.reduce((end, one) => Math.max(end, one.end), from) - from);
  const before = kept.length;
  for (let i = 0; i < group.length; ) {
    const { start, end } = group[i] as Settled;
    let next = i + 1;
    while (
      next < group.length &&
      (group[next] as Settled).start === start &&
      (group[next] as Settled).end === end
    )
      next += 1;
    // Enough to look at the edges: what was taken before is at least as long, so that it cannot lie inside.
    if (taken[start - from] === 0 && taken[end - 1 - from] === 0) {
      if (next === i + 1) kept.push(group[i] as Settled);
      else kept.push(...winners(group.slice(i, next), layer));
      taken.fill(1, start - from, end - from);
    }
    i = next;
  }
  if (kept.length - before > 1) {
    const sorted = kept.splice(before).sort(byPlace);
    for (const one of sorted) kept.push(one);
  }
}

/** Of candidates with one span, sorted by rule, those that stay. */
function winners(rivals: readonly Settled[], layer: number): Settled[] {
  const once = rivals.filter((candidate, i) => candidate.rule.entry !== rivals[i - 1]?.rule.entry);
  if (SHARED.includes(layer)) return once;
  const best = once[0] as Settled;
  if (layer !== NAME) return [best];
  return once.filter(
    ({ rule }) => rule.kind === best.rule.kind || (rule.kind === 'place' && best.rule.role === 'metonym'),
  );
}

function longestFirst(a: Settled, b: Settled): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start || byRule(a, b);
}

/** Text order; of one start the longer first; then by kind, id, role, language and form. */
export function byPlace(a: Settled, b: Settled): number {
  return a.start - b.start || b.end - a.end || byRule(a, b);
}

function byRule({ rule: a }: Settled, { rule: b }: Settled): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compareCodeUnits(a.entry.id, b.entry.id) ||
    ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
    compareCodeUnits(a.language, b.language) ||
    compareCodeUnits(a.form, b.form)
  );
}
