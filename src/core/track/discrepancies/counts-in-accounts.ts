import { FIGURE_UNITS } from '../../compare/figure-units.ts';
import type { Finding } from '../../evidence/finding.ts';
import type { AmountValue } from '../../read/values/amount.ts';
import { foldForm } from '../../text/fold.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { makeDiscrepancy } from './make-discrepancy.ts';
import type { SourceDiscrepancy } from './source-discrepancy.ts';

/** How many of a counted thing an account of an exchange gives. */
export interface CountNote {
  readonly exchange: string;
  readonly party: string;
  /** The thing counted, by its id among the units that can be compared. */
  readonly unit: string;
  readonly value: number;
  readonly mention: Mention;
}

const COUNTED = FIGURE_UNITS.filter(({ counted }) => counted === true);

/**
 * Exact counts of persons in a party's own account of an exchange, one for each thing counted. Of a thing counted twice
 * in different numbers it cannot be told which answers the other side's.
 */
export function noteCounts(text: TrackedText): readonly CountNote[] {
  const { exchange, party, kind } = text;
  if (exchange === null || party === null || kind !== 'account') return [];
  const amounts = text.findings.filter((one) => one.kind === 'amount') as Finding<AmountValue>[];
  const notes = amounts.flatMap((finding): readonly CountNote[] => {
    const { quantity, value, bound, of, asWritten } = finding.value;
    if (quantity !== 'count' || value === null || bound !== 'exact') return [];
    const unit = unitOf(of ?? asWritten);
    return unit === null ? [] : [{ exchange, party, unit, value, mention: mentionOf(text, finding) }];
  });
  return [...Map.groupBy(notes, ({ unit }) => unit).values()].flatMap((own) => {
    const [first] = own;
    return first !== undefined && own.every(({ value }) => value === first.value) ? [first] : [];
  });
}

function unitOf(words: string): string | null {
  const folded = foldForm(words);
  const unit = COUNTED.find(
    ({ en, zh }) => zh.some((word) => folded.includes(word)) || en.some((word) => isHead(word, folded)),
  );
  return unit?.id ?? null;
}

/** "crew members" in "Nordavian crew members of the trawler", and not in "crew members' wages". */
function isHead(word: string, folded: string): boolean {
  const at = ` ${folded}`.indexOf(` ${word}`);
  if (at < 0) return false;
  const rest = folded.slice(at + word.length);
  return rest === '' || /^ (?:of|on|from|aboard|who|held|detained)(?![a-z])/.test(rest);
}

/** Counts of one thing on which the accounts that two parties gave of one exchange differ. */
export function countDiscrepancies(notes: readonly CountNote[]): readonly SourceDiscrepancy[] {
  return [...Map.groupBy(notes, ({ exchange, unit }) => `${exchange}\n${unit}`)].flatMap(([key, told]) => {
    if (new Set(told.map(({ party }) => party)).size < 2) return [];
    if (new Set(told.map(({ value }) => value)).size < 2) return [];
    const [id = '', unit = ''] = key.split('\n');
    return [
      makeDiscrepancy(
        { kind: 'count', subject: { type: 'exchange', id, aspect: unit }, rule: 'same-count-in-accounts' },
        told.map(({ value, mention }) => ({ value: String(value), mention })),
      ),
    ];
  });
}
