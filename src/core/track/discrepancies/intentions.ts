import { dayNumber } from '../../compare/days-between.ts';
import type { Finding } from '../../evidence/finding.ts';
import type { MeasureValue } from '../../read/values/measure.ts';
import type { TimeValue } from '../../read/values/time.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import { sentenceSpan } from '../input/sentence-span.ts';
import { knownSince, type TrackedText } from '../input/tracked-text.ts';
import { makeDiscrepancy } from './make-discrepancy.ts';
import type { SourceDiscrepancy } from './source-discrepancy.ts';

/** How far a measure has come by the words of a text. */
export interface IntentionNote {
  readonly measure: string;
  readonly on: string;
  /** `null` where the text does not tell, or names nobody that the dossier knows. */
  readonly by: string | null;
  readonly status: 'planned' | 'done';
  /** Whether the text is of the party whose measure it is. */
  readonly isOwn: boolean;
  readonly known: string;
  readonly mention: Mention;
}

/** What a text tells later than this after the intention may have been done meanwhile. */
const SOON = 30;

const DONE: ReadonlySet<string> = new Set(['executed', 'effective', 'suspended']);

/**
 * Measures that a text tells as done, and those that a party's own text tells as an intention without any day: an act
 * announced for a day is told as done by everybody as soon as the day is named.
 */
export function noteIntentions(text: TrackedText, parties: readonly string[]): readonly IntentionNote[] {
  const known = knownSince(text);
  if (known === null) return [];
  const times = text.findings.filter(({ kind }) => kind === 'time') as Finding<TimeValue>[];
  return text.findings.flatMap((finding): readonly IntentionNote[] => {
    if (finding.kind !== 'measure') return [];
    const { measure, by, on, status, action, effective, until } = finding.value as MeasureValue;
    if (on === null || !parties.includes(on) || action === null || status === null) return [];
    const side = by !== null && parties.includes(by) ? by : null;
    const isOwn = text.party !== null && text.party === side;
    const base = { measure, on, by: side, isOwn, known, mention: mentionOf(text, finding) };
    if (DONE.has(status)) return [{ ...base, status: 'done' }];
    if (status !== 'planned' || !isOwn || effective !== null || until !== null) return [];
    return hasDayToCome(text, finding, times, known) ? [] : [{ ...base, status: 'planned' }];
  });
}

function hasDayToCome(
  { content }: TrackedText,
  { evidence: [own] }: Finding,
  times: readonly Finding<TimeValue>[],
  known: string,
): boolean {
  const { start, end } = sentenceSpan(content ?? '', own);
  return times.some(
    ({ value, evidence: [time] }) =>
      time.start >= start &&
      time.end <= end &&
      (value.value === null || (value.value.split('/').at(-1) ?? '') >= known),
  );
}

/**
 * Intentions of a party that another text soon after tells as done, while no text of the party itself does. The measure
 * must be of one kind against one party, and the other text must name the same side or none that the dossier knows.
 */
export function intentionDiscrepancies(notes: readonly IntentionNote[]): readonly SourceDiscrepancy[] {
  return [...Map.groupBy(notes, ({ measure, on }) => `${measure} ${on}`).values()].flatMap((told) => {
    const sorted = [...told].sort((a, b) => compareCodeUnits(a.known, b.known));
    const found: SourceDiscrepancy[] = [];
    let planned: IntentionNote | null = null;
    let others: IntentionNote[] = [];
    const close = (): void => {
      if (planned !== null && others.length > 0) found.push(discrepancyOf(planned, others));
      others = [];
    };
    for (const note of sorted) {
      if (note.isOwn) {
        close();
        planned = note.status === 'planned' ? note : null;
      } else if (planned !== null && note.status === 'done' && isAbout(note, planned)) others.push(note);
    }
    close();
    return found;
  });
}

function isAbout(note: IntentionNote, planned: IntentionNote): boolean {
  const days = (dayNumber(note.known) ?? 0) - (dayNumber(planned.known) ?? 0);
  return days <= SOON && (note.by === null || note.by === planned.by);
}

function discrepancyOf(planned: IntentionNote, others: readonly IntentionNote[]): SourceDiscrepancy {
  const { by, on, measure } = planned;
  return makeDiscrepancy(
    {
      kind: 'status',
      subject: { type: 'measure', id: `${by}>${on} ${measure}`, aspect: null },
      rule: 'intention-told-as-done',
    },
    [planned, ...others].map(({ status, mention }) => ({ value: status, mention })),
  );
}
