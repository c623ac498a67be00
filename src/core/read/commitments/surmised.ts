import { EXPERT_ROLE } from '../actors/expert-role.ts';
import type { ReadingContext } from '../context.ts';
import type { Statement } from '../statements/statement.ts';

/**
 * Whether an expert, a paper or a commentary tells what a side will do: that is foretold and binds nobody, unless the
 * words stand in quotation marks.
 */
export function isSurmised({ about }: ReadingContext, { voice, text }: Statement): boolean {
  if (voice === null || voice.mode === 'narrator') return about.kind === 'commentary';
  return isOutsider(voice) && !/[“"「『]/.test(text);
}

/** Somebody who watches and speaks for no side. */
export function isOutsider(voice: NonNullable<Statement['voice']>): boolean {
  if (voice.holders.length > 0) return false;
  const { id, role } = voice.speaker;
  return id.startsWith('out:') || (role !== null && EXPERT_ROLE.test(role.toLowerCase()));
}
