import { bySpan, type Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';

/** One of the places that do not agree, with its reading in a form that can be compared. */
export interface Version extends Span {
  readonly value: string | null;
}

/** Versions as one finding: each is a quote of the evidence, in text order, and none is chosen. */
export function disagreement(
  context: ReadingContext,
  kind: Pick<DiscrepancyValue, 'discrepancy' | 'class' | 'about'>,
  versions: readonly Version[],
): Draft<DiscrepancyValue> {
  const ordered = [...versions].sort(bySpan);
  const [first, ...rest] = ordered.map(({ start, end }) => ({ start, end }));
  if (first === undefined)
    throw new Error(`A discrepancy of kind \`${kind.discrepancy}\` has no versions. Give at least one.`);
  return {
    span: first,
    also: rest,
    value: {
      discrepancy: kind.discrepancy,
      class: kind.class,
      versions: ordered.map(({ start, end, value }) => ({
        asWritten: context.text.content.slice(start, end),
        value,
      })),
      computed: [],
      about: kind.about,
    },
    basis: 'inferred',
  };
}
