import { foldText } from '../folded.ts';
import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';
import { type FoundAmount, readAmounts, shown } from './read-amounts.ts';
import { outOfScope } from './scope.ts';

/** A case of Recognizers-Text: a sentence with everything of one model that stands in it. */
export interface RecognizersCase {
  readonly Input: string;
  readonly Results: readonly {
    readonly Text: string;
    readonly Start: number;
    readonly End: number;
    readonly Resolution: {
      readonly value?: string | null;
      readonly unit?: string;
      readonly isoCurrency?: string;
    };
  }[];
}

/** Units that are a hundredth of the unit that Readout gives. */
const HUNDREDTHS = new Set(['Cent', 'Pence', 'Penny', 'Sen']);

/** Scores one model: that the same words are found, and that they have the same value and currency. */
export function scoreRecognizers(
  model: 'percent' | 'currency',
  language: string,
  cases: readonly RecognizersCase[],
  tally: Tally,
): { readonly failures: readonly Failure[]; readonly left: readonly string[] } {
  const failures: Failure[] = [];
  const left: string[] = [];
  for (const one of cases) {
    const reason = outOfScope(one.Input);
    if (reason !== null) {
      left.push(`out of scope · ${reason} · ${one.Input.slice(0, 60)}`);
      continue;
    }
    const found = readAmounts(one.Input).filter(({ value }) =>
      model === 'currency' ? value.quantity === 'money' : value.quantity.startsWith('percent'),
    );
    // A name of a currency without a number is no amount.
    const expected = one.Results.filter(({ Resolution }) => (Resolution.value ?? 'null') !== 'null');
    const spans = expected.filter((result) => found.some((amount) => isSpan(amount, result.Text)));
    const values = expected.filter((result) =>
      found.some((amount) => isSpan(amount, result.Text) && isValue(amount, result.Resolution)),
    );
    const spurious = Math.max(0, found.length - spans.length);
    tally.add(`${model} span`, language, {
      right: spans.length,
      missed: expected.length - spans.length,
      spurious,
    });
    tally.add(`${model} value`, language, {
      right: values.length,
      missed: expected.length - values.length,
      spurious,
    });
    if (values.length === expected.length && spurious === 0) continue;
    failures.push({
      kind: model,
      language,
      where: 'recognizers-text',
      sentence: one.Input,
      expected:
        expected
          .map(
            ({ Text, Resolution }) =>
              `${Text} = ${Resolution.value} ${Resolution.isoCurrency ?? Resolution.unit ?? '%'}`,
          )
          .join(' | ') || 'nothing',
      found: shown(found),
    });
  }
  return { failures, left };
}

function isSpan({ value }: FoundAmount, words: string): boolean {
  return plain(value.asWritten) === plain(words);
}

/** The reference data folds case and width, and is loose with spaces. */
function plain(words: string): string {
  return foldText(words).replace(/\s+/g, '');
}

function isValue(
  { value }: FoundAmount,
  expected: RecognizersCase['Results'][number]['Resolution'],
): boolean {
  const number =
    Number((expected.value ?? '').replace('%', '')) * (HUNDREDTHS.has(expected.unit ?? '') ? 0.01 : 1);
  if (value.value === null || Math.abs(value.value - number) > 1e-9 * Math.max(1, Math.abs(number)))
    return false;
  return expected.isoCurrency === undefined || value.currency === expected.isoCurrency;
}
