import type { FindingKind } from '../evidence/finding.ts';
import { compareCodeUnits } from '../text/code-unit-order.ts';
import type { Act, Anchor, Decision } from './decision.ts';
import { isJudging, type Judgement, type JudgingAct } from './judgement.ts';

/** What one person holds of a finding now: the last thing said that was not taken back. */
export interface Opinion {
  readonly decision: string;
  readonly by: string;
  readonly at: string;
  readonly act: Exclude<Act, 'undo' | 'reanchor' | 'note' | JudgingAct>;
  readonly value: unknown;
  readonly why: string | null;
}

/** A remark that decides nothing. */
export interface Remark {
  readonly decision: string;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** What people hold of one finding. */
export interface Standing {
  readonly finding: string;
  readonly kind: FindingKind;
  /** Where the words stand, after what was anchored anew. */
  readonly anchor: Anchor;
  /** The value that people were shown; `null` for a finding added by hand. */
  readonly was: unknown;
  readonly reader: string | null;
  /** One each person, by name. */
  readonly opinions: readonly Opinion[];
  readonly remarks: readonly Remark[];
  /** What people entered of what the finding tells; one each person and act, by act and name. They leave `state` as it is. */
  readonly judgements: readonly Judgement[];
  /** `disputed` where two people hold different things. */
  readonly state: 'confirmed' | 'rejected' | 'edited' | 'added' | 'disputed' | 'open';
}

/** What stands after a log of decisions, by finding, in the order in which findings were first decided on. */
export function standingsOf(log: readonly Decision[]): readonly Standing[] {
  const undone = undoneBy(log);
  const byFinding = new Map<string, Decision[]>();
  const moved = new Map<string, Decision>();
  for (const decision of log) {
    if (decision.about === null || undone.has(decision.id)) continue;
    const { finding } = decision.about;
    if (decision.act === 'reanchor') moved.set(finding, decision);
    else byFinding.set(finding, [...(byFinding.get(finding) ?? []), decision]);
  }
  return [...byFinding].map(([finding, decisions]) =>
    standing(finding, decisions, moved.get(finding) ?? null),
  );
}

/** Decisions that were taken back. An undo can be undone: then what it took back stands again. */
export function undoneBy(log: readonly Decision[]): ReadonlySet<string> {
  const undone = new Set<string>();
  // From the end: whether an undo counts depends on what came after it.
  for (const { id, act, of } of log.toReversed())
    if (act === 'undo' && of !== null && !undone.has(id)) undone.add(of);
  return undone;
}

function standing(finding: string, decisions: readonly Decision[], moved: Decision | null): Standing {
  const opinions = new Map<string, Opinion>();
  const remarks: Remark[] = [];
  const judgements = new Map<string, Judgement>();
  for (const { id, by, at, act, value, why } of decisions) {
    if (isJudging(act)) judgements.set(`${act} ${by}`, { decision: id, by, at, act, value, why });
    else if (act === 'note') remarks.push({ decision: id, by, at, why: why ?? '' });
    else if (act !== 'undo' && act !== 'reanchor')
      opinions.set(by, { decision: id, by, at, act, value, why });
  }
  const last = decisions.at(-1)?.about;
  if (!last) throw new Error(`The standing of \`${finding}\` was asked for without a decision on it.`);
  const held = [...opinions.values()].sort((a, b) => compareCodeUnits(a.by, b.by));
  const { kind, was, reader } = last;
  const anchor = moved?.about?.anchor ?? last.anchor;
  const judged = [...judgements].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, one]) => one);
  const state = stateOf(held);
  return { finding, kind, anchor, was, reader, opinions: held, remarks, judgements: judged, state };
}

function stateOf(opinions: readonly Opinion[]): Standing['state'] {
  const [first, ...others] = opinions;
  if (first === undefined) return 'open';
  const isAgreed = others.every((one) => holdsSame(one, first));
  if (!isAgreed) return 'disputed';
  // Whoever confirms what another added by hand agrees with it.
  const acts = new Set(opinions.map(({ act }) => act));
  if (acts.has('add')) return 'added';
  return { confirm: 'confirmed', reject: 'rejected', edit: 'edited', add: 'added' }[
    first.act
  ] as Standing['state'];
}

function holdsSame(one: Opinion, other: Opinion): boolean {
  const acts = new Set([one.act, other.act]);
  if (acts.has('add') && acts.has('confirm')) return true;
  return one.act === other.act && canonical(one.value) === canonical(other.value);
}

/** A value as JSON with its keys in order, so that two people who write the same are found to agree. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => compareCodeUnits(a, b)))
      : field,
  );
}
