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

/** "Accepted the deal only to win time": an infinitive of purpose with a word that makes it one. */
const PURPOSE = sought(
  /(?<![a-z])(?:only|merely|simply|chiefly|mainly|largely|partly|primarily|mostly|solely|purely) (?:in order )?to (?=(?:win|buy|gain|please|appease|save|score|calm|placate|impress|distract|divert|hide|cover|secure|extract|force|put pressure|pressure|keep|protect|avoid|escape|shore up|boost|influence|curry|court|woo|silence|satisfy|soothe|reassure|show|prove|demonstrate|split|isolate|weaken|punish|test|gauge|play|look|appear|shield|strengthen|wring|get)(?![a-z]))/g,
);
/** An aim that only who infers it tells: "in order to". */
const IN_ORDER = sought(/(?<![a-z])in order (?:not )?to (?=[a-z])/g);

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

/** Infinitives of purpose, which count where no other word of aiming holds them. */
export function purposeCues({ frame, start, text }: Statement): AimCue[] {
  const cue = (position: string) => (match: RegExpExecArray) => ({
    start: start + match.index,
    end: start + match.index + match[0].length - 1,
    position,
  });
  return [
    ...matchesWithin(frame, text, PURPOSE).map(cue('adjunct')),
    ...matchesWithin(frame, text, IN_ORDER).map(cue('inferred')),
  ];
}
