import type { Language } from '../../../src/core/text/language.ts';
import type { RecognizersCase } from './recognizers.ts';

/** Why a case is not measured; `null` where it is. */
export function outOfScope(
  { Input, Results, Context }: RecognizersCase,
  _index: number,
  _language: Language,
): string | null {
  if (Context?.ReferenceDateTime === undefined && Results.length > 0) return 'no reference time';
  const values = Results.flatMap(({ Resolution }) => Resolution.values);
  const types = Results.map(({ TypeName }) => TypeName);
  if (types.some((type) => type.endsWith('.set'))) return 'what recurs';
  if (types.some((type) => type.endsWith('.timezone'))) return 'a zone alone';
  if (values.some(({ isLunar }) => isLunar !== undefined)) return 'lunar calendar';
  if (values.some(({ timex = '' }) => /(?:PRESENT|FUTURE|PAST)_REF/.test(timex))) return 'now';
  return null;
}
