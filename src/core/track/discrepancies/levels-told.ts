import { dayNumber } from '../../compare/days-between.ts';
import type { Finding } from '../../evidence/finding.ts';
import type { MeasureValue } from '../../read/values/measure.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import { knownSince, type TrackedText } from '../input/tracked-text.ts';
import { makeDiscrepancy } from './make-discrepancy.ts';
import type { SourceDiscrepancy } from './source-discrepancy.ts';

/** A change of a measure's level that a text tells with both ends. */
export interface LevelNote {
  /** Measure, side, target, unit, direction and the level before: with all of these equal it is one change. */
  readonly key: string;
  readonly level: number;
  readonly known: string;
  readonly mention: Mention;
}

/** Texts that lie further apart tell of another round of the same dispute. */
const ONE_ROUND = 120;

/** Changes from one stated level to another, by one party on another. */
export function noteLevels(text: TrackedText, parties: readonly string[]): readonly LevelNote[] {
  const known = knownSince(text);
  if (known === null) return [];
  const measures = text.findings.filter(({ kind }) => kind === 'measure') as Finding<MeasureValue>[];
  return measures.flatMap((finding): readonly LevelNote[] => {
    const { measure, by, on, unit, value, before, figure, direction, bound } = finding.value;
    if (figure !== 'level' || value === null || before === null || unit === null || bound !== 'exact')
      return [];
    if (by === null || on === null || !parties.includes(by) || !parties.includes(on)) return [];
    const key = [by, on, measure, unit, direction, before].join(' ');
    return [{ key, level: value, known, mention: mentionOf(text, finding) }];
  });
}

/** Changes that start from one level and end on different ones. */
export function levelDiscrepancies(notes: readonly LevelNote[]): readonly SourceDiscrepancy[] {
  return [...Map.groupBy(notes, ({ key }) => key)].flatMap(([key, told]) =>
    rounds(told).flatMap((round) => {
      const clear = oneOfEachText(round);
      if (new Set(clear.map(({ level }) => level)).size < 2) return [];
      const [by = '', on = '', measure = '', unit = '', , before = ''] = key.split(' ');
      return [
        makeDiscrepancy(
          {
            kind: 'number',
            subject: { type: 'measure', id: `${by}>${on} ${measure}`, aspect: `${unit} from ${before}` },
            rule: 'same-change-of-level',
          },
          clear.map(({ level, mention }) => ({ value: String(level), mention })),
        ),
      ];
    }),
  );
}

/** A text that tells two ends of a change from one level tells of two changes, and is left out. */
function oneOfEachText(round: readonly LevelNote[]): readonly LevelNote[] {
  return [...Map.groupBy(round, ({ mention }) => mention.evidence.text).values()].flatMap((own) =>
    new Set(own.map(({ level }) => level)).size === 1 ? own : [],
  );
}

function rounds(notes: readonly LevelNote[]): readonly (readonly LevelNote[])[] {
  const sorted = [...notes].sort((a, b) => compareCodeUnits(a.known, b.known));
  const found: LevelNote[][] = [];
  for (const note of sorted) {
    const open = found.at(-1);
    const start = open?.[0]?.known;
    const days = start === undefined ? null : (dayNumber(note.known) ?? 0) - (dayNumber(start) ?? 0);
    if (open !== undefined && days !== null && days <= ONE_ROUND) open.push(note);
    else found.push([note]);
  }
  return found;
}
