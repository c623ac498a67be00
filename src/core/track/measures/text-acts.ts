import type { LexiconData } from '../../lexicon/lexicon.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { shiftBy } from './act-day.ts';
import { type Book, bookOf, closed } from './book.ts';
import { type Families, familiesOf } from './families.ts';
import { generalGoods } from './general-goods.ts';
import type { ComponentBase } from './ledger.ts';
import type { MeasureAct } from './measure-act.ts';
import type { MeasureNote } from './measure-note.ts';
import type { UnplacedMeasure } from './measures.ts';
import { placeOther } from './place-other.ts';
import { placeRate } from './place-rate.ts';
import type { Placing, Sides } from './placing.ts';
import type { RowActs } from './row-acts.ts';

/** Acts of rows and texts together. */
export interface TextActs {
  readonly bases: readonly ComponentBase[];
  readonly acts: readonly MeasureAct[];
  readonly totals: Placing['totals'];
  readonly unplaced: readonly UnplacedMeasure[];
}

/** What is the same for every day of knowledge. */
export interface MeasureKinds {
  readonly families: Families;
  readonly isGeneral: (object: string | null) => boolean;
}

/** Reads from a lexicon which kinds of measures belong together, and whose goods are goods of any kind. */
export function measureKinds(lexicon: Pick<LexiconData, 'cue' | 'party'>): MeasureKinds {
  return { families: familiesOf(lexicon), isGeneral: generalGoods(lexicon) };
}

/** Kinds that are aimed at the other side also where the words name nobody. */
const AIMED =
  /^(?:tariff|truce|non-change|antidumping|port-fee|entity|unreliable|sanction|countermeasure|visa|unverified)/;

/**
 * Puts what texts say of measures together with what rows tell, so that one act is one act however many texts tell
 * it. Texts are taken in order of when they were published.
 */
export function textActs(
  notes: readonly MeasureNote[],
  rows: RowActs,
  parties: readonly string[],
  { families, isGeneral }: MeasureKinds,
): TextActs {
  const book = bookOf(rows.bases, rows.acts, families.group);
  const totals: Placing['totals'] = [];
  const unplaced: UnplacedMeasure[] = [];
  let last: Placing['last'] = new Map();
  let text: string | null = null;
  for (const note of [...notes].sort(byTime)) {
    if (note.text !== text) last = new Map();
    text = note.text;
    const placing: Placing = { book, families, isGeneral, last, totals };
    const isRate = isRated(note, families);
    const sides = sidesOf(note, parties);
    const place = isRate ? placeRate : placeOther;
    const placed = sides.filter((one) => place(note, one, placing));
    if (placed.length === 0 && note.action !== 'retain' && isAmong(note, parties))
      unplaced.push(unplacedOf(note, sides));
  }
  completeWindows(book);
  return { ...closed(book), totals, unplaced };
}

function byTime(one: MeasureNote, other: MeasureNote): number {
  return (
    compareCodeUnits(one.published?.slice(0, 10) ?? '~', other.published?.slice(0, 10) ?? '~') ||
    (Date.parse(one.published ?? '') || 0) - (Date.parse(other.published ?? '') || 0) ||
    compareCodeUnits(one.text, other.text) ||
    one.start - other.start
  );
}

function isRated({ measure, unit, issues }: MeasureNote, families: Families): boolean {
  if (measure === 'truce-period' || families.base(measure) === 'tariff-rate') return true;
  return measure === 'non-change' && (unit === 'percent' || issues.includes('tariffs'));
}

/** Who acts upon whom; nobody where the words do not tell who, or it is between others. */
function sidesOf({ by, on, measure }: MeasureNote, parties: readonly string[]): readonly Sides[] {
  const [first, second, ...more] = parties;
  const isTwo = first !== undefined && second !== undefined && more.length === 0;
  if (by === 'both') {
    if (!isTwo) return [];
    return [
      { by: first, on: second },
      { by: second, on: first },
    ];
  }
  if (by === null || !parties.includes(by)) return [];
  if (on !== null && on !== 'both') return parties.includes(on) && on !== by ? [{ by, on }] : [];
  const other = isTwo && AIMED.test(measure) ? (by === first ? second : first) : null;
  return [{ by, on: other }];
}

function isAmong({ by, on }: MeasureNote, parties: readonly string[]): boolean {
  const isOf = (party: string | null) => party === null || party === 'both' || parties.includes(party);
  return isOf(by) && isOf(on);
}

function unplacedOf(note: MeasureNote, sides: readonly Sides[]): UnplacedMeasure {
  const { measure, action, value, unit, status, mention } = note;
  const { by, on } = sides.length === 1 ? (sides[0] as Sides) : note;
  return { by, on, measure, action, value, unit, planned: status === 'planned', mention };
}

/** Works out the end of a window from its beginning and length, or its beginning from its end. */
function completeWindows({ entries }: Book): void {
  for (const { drafts } of entries) {
    for (const draft of drafts) {
      const { effective, until, duration } = draft;
      if (duration === null || draft.row !== null) continue;
      if (effective !== null && until === null) {
        const day = shiftBy(effective.day, duration, 1);
        if (day !== null)
          draft.until = {
            ...effective,
            day,
            moment: null,
            bound: '=',
            basis: 'inferred',
            why: 'start-plus-duration',
          };
      } else if (effective === null && until !== null) {
        const day = shiftBy(until.day, duration, -1);
        if (day !== null)
          draft.effective = { ...until, day, moment: null, basis: 'inferred', why: 'end-less-duration' };
      }
    }
  }
}
