import type { ReadingContext } from '../context.ts';
import { isOutsider } from '../statements/outsider.ts';
import type { Statement } from '../statements/statement.ts';

/**
 * Whether an expert, a paper or a commentary tells what a side will do: that is foretold and binds nobody, unless the
 * words stand in quotation marks.
 */
export function isSurmised({ about }: ReadingContext, { voice, text }: Statement): boolean {
  if (voice === null || voice.mode === 'narrator') return about.kind === 'commentary';
  return isOutsider(voice) && !/[“"「『]/.test(text);
}
