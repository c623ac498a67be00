import type { ReadingContext } from '../../context.ts';
import type { Draft } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement, type Version } from '../words/versions.ts';

/** What a finding says beside its versions. */
export interface Differing
  extends Pick<DiscrepancyValue, 'discrepancy' | 'class' | 'about'>,
    Partial<Pick<DiscrepancyValue, 'computed'>> {}

/** Versions as one finding, with what follows from them by calculation. A passage that is given twice counts once. */
export function differing(
  context: ReadingContext,
  { computed = [], ...kind }: Differing,
  versions: readonly Version[],
): Draft<DiscrepancyValue> {
  const once = versions.filter(
    (one, at) => versions.findIndex(({ start, end }) => start === one.start && end === one.end) === at,
  );
  const draft = disagreement(context, kind, once);
  return { ...draft, value: { ...draft.value, computed } };
}
