import { matchesWithin, sought } from '../sought/may-stand.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { isSubjectPlace } from './english-clause-subject.ts';
import { PLAINLY_TOLD } from './plainly-told.ts';
import { englishPronoun } from './pronouns.ts';

/** A colon before words in quotation marks. */
const COLON = sought(/[a-z0-9)’'”"]: ?(?=["“])/g);

/** How far the subject of a clause may stand before the colon. */
const FARTHEST = 220;

/** In the clause before the colon these leave the words to somebody else, or to a text. */
const OTHERS =
  /(?:^|[^a-z])(?:says?|said|tells?|told|reads?|asked|according to|quoted|citing|sign|banner|slogan|poster|title|headline|proverb|word|words|phrase)(?![a-z])/;

/**
 * Words in quotation marks behind the colon that ends a clause without a verb of saying: "The minister shrugged: “…”",
 * "She puts it better: “…”". They are those of the person who is the subject of the clause.
 */
export function beforeColon(clauses: Clauses, found: readonly Attribution[]): Attribution[] {
  const { actors, enclosed, frame } = clauses;
  const { text } = frame;
  const made: Attribution[] = [];
  for (const match of matchesWithin(frame, text, COLON)) {
    const colon = match.index + 1;
    const content = match.index + match[0].length;
    const quote = enclosed.find((one) => one.kind === 'quote' && one.start === content);
    if (quote === undefined) continue;
    const from = Math.max(0, colon - FARTHEST, text.lastIndexOf('; ', colon) + 1);
    if (OTHERS.test(text.slice(from, colon))) continue;
    if (found.some(({ cue }) => cue.start >= from && cue.end <= content + 1)) continue;
    const pronoun = /^ ?(?:(?:and|but|yet|then|so) )?(he|she)(?= [a-z])/.exec(text.slice(from, from + 12));
    const subject =
      actors.find(
        (one) =>
          one.start >= from &&
          one.end < colon &&
          (one.kind === 'person' || one.kind === 'role' || one.kind === 'anonymous') &&
          isSubjectPlace(text, one.start),
      ) ?? (pronoun === null ? null : englishPronoun(pronoun[1] ?? '', from + pronoun[0].length));
    if (subject === null) continue;
    made.push({
      ...PLAINLY_TOLD,
      start: subject.start,
      subject,
      cue: { start: colon, end: colon + 1, verb: 'say' },
      content,
      position: 'before',
      until: quote.end,
    });
  }
  return made;
}
