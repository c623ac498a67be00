import type { Sentence } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';

/** An investigation that is only pointed at. */
const POINTED_AT = {
  en: /(?<![a-z])(?:the|this|that|its|their) (?:probes?|investigations?|inquiry|inquiries)(?! (?:into|of|by (?:the )?(?:police|prosecut)))(?![a-z])/,
  zh: /(?:有关|该项?|上述|相关|此项|这项|此次|这一)调查/,
};
const REACH = 400;

/** Where a sentence points back at the trade investigation that the text spoke of shortly before, in its shape. */
export function investigationMeant(
  context: ReadingContext,
  { start, language }: Sentence,
  shape: string,
): { readonly start: number; readonly end: number } | null {
  if (!shape.includes('调查') && !shape.includes('prob') && !shape.includes('inv') && !shape.includes('inqu'))
    return null;
  const match = POINTED_AT[language].exec(shape);
  if (match === null) return null;
  const before = context.hits('issue', { start: Math.max(0, start - REACH), end: start });
  if (!before.some(({ entry }) => entry.id === 'trade-remedies')) return null;
  return { start: match.index, end: match.index + match[0].length };
}
