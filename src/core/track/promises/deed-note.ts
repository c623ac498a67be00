import type { CommitmentValue, MeasureAction, MeasureValue, TimeValue } from '../../read/values.ts';
import type { DataTable } from '../input/data-table.ts';
import { lastDayOf } from '../input/edtf-day.ts';
import { type Mention, mentionOf, mentionOfRow } from '../input/mention.ts';
import { findingsIn, type Passages, within } from '../input/passage.ts';
import type { TrackedText } from '../input/tracked-text.ts';

/** One passage, or row, that tells of an act which eases or tightens. */
export interface DeedNote {
  readonly id: string;
  readonly mention: Mention;
  readonly start: number;
  readonly by: string;
  readonly measure: string;
  readonly action: MeasureAction | null;
  readonly direction: 'ease' | 'tighten';
  readonly value: number | null;
  readonly effective: string | null;
  readonly announced: string | null;
  readonly issues: readonly string[];
}

/** What is told as a measure and is none: a period that runs, and a promise to buy. */
const NO_ACT: ReadonlySet<string> = new Set(['truce-period', 'purchase-commitment']);

/** Acts that a text tells as done or ordered. What is only planned, and what a promise says will be done, is none. */
export function noteDeeds(
  text: TrackedText,
  passages: Passages,
  parties: readonly string[],
): readonly DeedNote[] {
  const isPromised = within(
    passages.findings
      .filter(
        ({ kind, value }) => kind === 'commitment' && (value as CommitmentValue).type !== 'reaffirmation',
      )
      .map(({ evidence: [span] }) => span),
  );
  return passages.findings.flatMap((finding): DeedNote[] => {
    if (finding.kind !== 'measure') return [];
    const value = finding.value as MeasureValue;
    const { direction, action, by } = value;
    if (direction === 'neutral' || action === null || by === null || NO_ACT.has(value.measure)) return [];
    const [{ start, end }] = finding.evidence;
    const effective = dayOf(passages, value.effective);
    if (value.status === 'planned' && effective === null) return [];
    if (isPromised(start, end)) return [];
    const mention = mentionOf(text, finding);
    const announced = dayOf(passages, value.announced);
    return sidesOf(by, parties).map((party) => ({
      id: finding.id,
      mention,
      start,
      by: party,
      measure: value.measure,
      action,
      direction,
      value: value.value,
      effective,
      announced,
      issues: value.issues,
    }));
  });
}

/** Whether an act with this name eases or tightens what was in force. */
const ROW_DIRECTION: Readonly<Record<string, 'ease' | 'tighten'>> = {
  impose: 'tighten',
  raise: 'tighten',
  tighten: 'tighten',
  cut: 'ease',
  suspend: 'ease',
  remove: 'ease',
  grant: 'ease',
};

/**
 * Acts in the rows of a table of measures. An extension goes the way of the act that it extends; whether a revocation
 * eases hangs on what is revoked, so that it counts as neither.
 */
export function noteDeedRows(tables: readonly DataTable[], asOf: string): readonly DeedNote[] {
  return tables
    .filter(({ holds }) => holds === 'measures')
    .flatMap((table) => {
      const last = new Map<string, 'ease' | 'tighten'>();
      return table.rows.flatMap((row): DeedNote[] => {
        const { id, component = '', by, measure, action, announced, effective, issues } = row.cells;
        if (by === undefined || measure === undefined || action === undefined) return [];
        const known = announced ?? effective?.slice(0, 10) ?? null;
        if (known !== null && known > asOf) return [];
        const direction = action === 'extend' ? last.get(component) : ROW_DIRECTION[action];
        if (direction === undefined) return [];
        last.set(component, direction);
        return [
          {
            id: id ?? `${table.text.id}:${row.line}`,
            mention: mentionOfRow(table, row, known),
            start: row.line,
            by,
            measure,
            action: action as MeasureAction,
            direction,
            value: row.cells.level === undefined ? null : Number(row.cells.level),
            effective: effective?.slice(0, 10) ?? null,
            announced: announced ?? null,
            issues: (issues ?? '').split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
          },
        ];
      });
    });
}

/** The day of words that a measure names, from the time that was read there. */
function dayOf(passages: Passages, words: MeasureValue['effective']): string | null {
  if (words === null) return null;
  const times = findingsIn(passages, 'time', words.start - 12, words.end).filter(
    ({ evidence: [span] }) => span.start < words.end && span.end > words.start,
  );
  for (const { value } of times) {
    const day = lastDayOf((value as TimeValue).value ?? '');
    if (day !== null) return day;
  }
  return null;
}

function sidesOf(by: string, parties: readonly string[]): readonly string[] {
  if (by === 'both') return parties.length === 2 ? parties : [];
  return parties.includes(by) ? [by] : [];
}
