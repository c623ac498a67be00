import { laidOut } from '../input/laid-out.ts';
import { knownSince, type TrackedText } from '../input/tracked-text.ts';
import { type PhraseUse, speechOf } from './account-note.ts';
import { isOwn } from './own-words.ts';

/** A set phrase that a party uses outside its accounts, in a post or a statement. */
export interface ElsewhereNote {
  readonly party: string;
  readonly day: string | null;
  readonly phrase: PhraseUse;
}

/** Kinds of a party's texts that are no accounts. */
const ELSEWHERE: ReadonlySet<string> = new Set(['post', 'statement']);

/** Notes the set phrases of a party's post or statement in its own words; none of any other text. */
export function noteElsewhere(text: TrackedText): readonly ElsewhereNote[] {
  const { kind, party, findings } = text;
  if (party === null || !ELSEWHERE.has(kind ?? '') || !findings.some((one) => one.kind === 'formulation'))
    return [];
  const day = knownSince(text);
  return speechOf(text, laidOut(text).layout)
    .phrases.filter(({ value }) => isOwn(value.holders, party))
    .map((phrase) => ({ party, day, phrase }));
}
