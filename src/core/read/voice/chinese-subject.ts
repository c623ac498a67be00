import type { Actor } from '../actors/actor.ts';
import { readGap } from '../actors/chinese-gap.ts';
import type { Attribution, VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';

/** 甲方当天的帖文称: the 的 before the speaker's own text is no part of an adverbial. */
export function ownText(stretch: string, text: string, verb: VerbToken): string {
  return /^(?:[帖贴推]文|帖子|声明|通报|通稿)/.test(text.slice(verb.start))
    ? stretch.replace(/的$/, '')
    : stretch;
}

/**
 * Who is the subject of the clauses between the last semicolon and a verb without a subject, where nobody speaks in
 * them yet: 甲方重结果；乙方重程序，强调….
 */
export function afterSemicolon(
  { frame: { text }, actors }: Clauses,
  cuts: readonly number[],
  before: readonly Attribution[],
  verb: VerbToken,
): Actor | null {
  const from = text.lastIndexOf(';', verb.start) + 1;
  if (from === 0 || before.some((one) => one.cue.start >= from)) return null;
  const opening = actors.findLast(
    (one) =>
      one.start >= from &&
      one.end <= verb.start &&
      cuts.some((cut) => cut <= one.start && readGap(text.slice(cut, one.start)).isAdverbial),
  );
  return opening && opening.kind !== 'outlet' && opening.kind !== 'anonymous' ? opening : null;
}
