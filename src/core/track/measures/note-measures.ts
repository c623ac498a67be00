import type { Finding } from '../../evidence/finding.ts';
import type { CommitmentValue, MeasureValue } from '../../read/values.ts';
import { mentionOf } from '../input/mention.ts';
import { ownersOf, type TrackedText } from '../input/tracked-text.ts';
import { dayOfTime } from './act-day.ts';
import type { ActDay } from './measure-act.ts';
import type { MeasureNote } from './measure-note.ts';
import { writtenDays } from './written-days.ts';

/** What trade does and what is bought are promises, and no measures. */
const NO_MEASURE: ReadonlySet<string> = new Set(['purchase-commitment', 'arms-sale']);

/** What a text says of measures. */
export function measureNotes(text: TrackedText): readonly MeasureNote[] {
  const dayOf = writtenDays(text.findings);
  const limits = listDeadlines(text.findings);
  const own = ownersOf(text);
  const published = text.published?.slice(0, 10) ?? null;
  let told: Told | null = null;
  return text.findings.flatMap((finding): readonly MeasureNote[] => {
    if (finding.kind !== 'measure') return [];
    const value = finding.value as MeasureValue;
    if (NO_MEASURE.has(value.measure)) return [];
    const [{ start }] = finding.evidence;
    const isAhead = value.status === 'planned' || value.status === 'suspended' || value.status === null;
    const starts = dayOf(value.effective, 'first');
    const effective = starts === null || isBehind(value, starts, published) ? null : starts;
    const announced = dayOf(value.announced, 'last') ?? alsoTold(value, told, start);
    if (announced !== null) told = { day: announced, by: value.by, end: finding.evidence[0].end };
    return [
      {
        text: text.id,
        start,
        published: text.published,
        own,
        measure: value.measure,
        by: value.by,
        on: value.on,
        action: value.action,
        direction: value.direction,
        value: value.value,
        unit: value.unit,
        figure: value.figure,
        before: value.before,
        part: value.component,
        duration: value.duration,
        status: value.status,
        announced,
        effective: effective ?? (isAhead && value.action !== 'retain' ? limitAt(limits, start) : null),
        until: dayOf(value.until, 'last'),
        instrument: value.instrument?.asWritten ?? null,
        object: value.object?.asWritten ?? null,
        issues: value.issues,
        mention: mentionOf(text, finding),
      },
    ];
  });
}

/** What is still to be done takes effect on no day before it was told: "remove what it has taken since April 2". */
function isBehind({ status, action }: MeasureValue, { day }: ActDay, published: string | null): boolean {
  const isAhead = status === 'planned' || (action === 'remove' && status === null);
  return isAhead && published !== null && day < published;
}

interface Told {
  readonly day: ActDay;
  readonly by: string | null;
  readonly end: number;
}

/** As far as a second announcement of the same day may stand behind the first: about a sentence. */
const NEAR = 200;

/** What one announces beside something that one announced on a day, and names none itself, is of that day. */
function alsoTold({ status, by }: MeasureValue, told: Told | null, start: number): ActDay | null {
  if (status !== 'announced' || told === null || start - told.end > NEAR) return null;
  if (by !== told.by && ![by, told.by].some((one) => one === null || one === 'both')) return null;
  return { ...told.day, basis: 'inferred', why: 'beside-another' };
}

interface Deadline {
  readonly from: number;
  readonly day: ActDay;
}

/** What both sides bind themselves to do by a day, where what it is follows as a list. */
function listDeadlines(findings: readonly Finding[]): readonly Deadline[] {
  return findings.flatMap((finding): readonly Deadline[] => {
    if (finding.kind !== 'commitment') return [];
    const { type, action, deadline } = finding.value as CommitmentValue;
    if (type !== 'joint' || deadline === null || deadline.value === null) return [];
    if (!/\bfollowing\b|以下|下列|如下/i.test(action)) return [];
    const day = dayOfTime({ value: deadline.value, bound: '<=' }, 'first');
    return day === null ? [] : [{ from: finding.evidence[0].end, day }];
  });
}

function limitAt(limits: readonly Deadline[], start: number): ActDay | null {
  return limits.findLast(({ from }) => from <= start)?.day ?? null;
}
