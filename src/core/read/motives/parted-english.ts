import { matchesWithin, sought } from '../sought/may-stand.ts';
import type { Statement } from '../statements/statement.ts';

/** What may part a word of aiming from its infinitive. */
const ADVERB =
  '(?:above all|above all else|first and foremost|first of all|most of all|more than anything(?: else)?|before anything else|at all costs|at any price|once again|once more|in vain|not least|in the main|in part|instead|again|now|also|first|only|rather|[a-z]+ly)';
const AIMS =
  '(?:try|tries|tried|trying|attempt|attempts|attempted|attempting|seek|seeks|sought|seeking|hoping|looking|aim|aims|aimed|aiming|eager|anxious|keen|desperate|impatient|itching|racing|rushing|scrambling|angling)';
const WISHES =
  '(?:want|wants|wanted|would like|would have liked|hope|hopes|hoped|long|longs|longed|need|needs|needed)';
/** "Was trying above all to protect", "wanted first and foremost to": the infinitive stands behind an adverb. */
const PARTED = sought(
  new RegExp(
    `(?<![a-z])(?:(?<aims>${AIMS})(?:, ${ADVERB},| ${ADVERB}) to|(?<wishes>${WISHES})(?:, ${ADVERB},| ${ADVERB}) to) (?=[a-z])`,
    'g',
  ),
);

/** A word of aiming, where it stands in the frame, and what it needs. */
export interface AimCue {
  readonly start: number;
  readonly end: number;
  readonly position: string;
}

/** Words of aiming that an adverb parts from their infinitive, in text order. */
export function partedCues({ frame, start, text }: Statement): AimCue[] {
  return matchesWithin(frame, text, PARTED).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length - 1,
    position: match.groups?.aims === undefined ? 'wish' : 'verb',
  }));
}
