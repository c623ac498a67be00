import { builtinLexicon } from '../../../src/core/lexicon/builtin.ts';
import { amountReaders } from '../../../src/core/read/amounts/readers.ts';
import { UNKNOWN_SOURCE } from '../../../src/core/read/build-context.ts';
import { readText } from '../../../src/core/read/engine.ts';
import { findingsOf } from '../../../src/core/read/reading.ts';
import type { AmountValue } from '../../../src/core/read/values.ts';
import { createText } from '../../../src/core/text/text.ts';

/** An amount with its place in the text that was read. */
export interface FoundAmount {
  readonly start: number;
  readonly end: number;
  readonly value: AmountValue;
}

/** Every amount of a text, read by the readers of amounts alone. */
export function readAmounts(content: string): readonly FoundAmount[] {
  const reading = readText(createText('amounts', content), builtinLexicon(), amountReaders, UNKNOWN_SOURCE);
  return findingsOf(reading, 'amount').map(({ value, evidence: [{ start, end }] }) => ({
    start,
    end,
    value,
  }));
}

/** Amounts as a person reads them in a list of errors. */
export function shown(amounts: readonly FoundAmount[]): string {
  return (
    amounts
      .map(
        ({ value }) =>
          `${value.asWritten} = ${value.value ?? `${value.low}–${value.high}`} ${value.currency ?? value.unit}`,
      )
      .join(' | ') || 'nothing'
  );
}
