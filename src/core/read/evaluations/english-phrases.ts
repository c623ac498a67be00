import type { ReadingContext } from '../context.ts';
import type { Statement } from '../statements/statement.ts';
import type { Judging } from './judging-words.ts';
import { openingActor, subjectOf } from './subject.ts';
import type { Target } from './target.ts';
import { type Topic, topicOf } from './topics.ts';

/** "progress in the talks", "a setback for ties between …": the topic a judging noun or verb is said of. */
const OF =
  /^(?: [a-z-]+)? (?:in|of|for|to|on|about) (?=(?:the|their|our|its|this|these|those|bilateral|[a-z-]+) )/;

/** The topic that stands in a phrase behind a judging word. */
export function topicBehind(rest: string): Topic | null {
  const link = OF.exec(rest);
  return link === null ? null : topicOf(rest.slice(link[0].length));
}

/** "…, to its credit, …": of whoever opens the clause. */
export function credited(context: ReadingContext, statement: Statement, words: string): Target | null {
  if (!/^to [a-z]+ credit$/.test(words)) return null;
  const one = openingActor(statement) ?? statement.actors.find(({ start }) => start >= statement.start);
  const subject = one === undefined ? null : subjectOf(context, statement, one);
  return subject?.party == null ? null : { target: subject.party, span: subject.span, turned: false };
}

/** "A was accused by B of bullying": what stands between whoever is accused and the word. */
const ACCUSED =
  /^(?:, [^,;]{1,40},)? (?:is|was|were|are|has been|have been|had been|stands|stood|being)(?: [a-z]+ly| also| again| often| being| long| repeatedly){0,2} (?:accused|guilty|suspected|convicted)(?: by [^,;]{1,60}?)? of (?:[a-z-]+ ){0,4}$/;

/** Who is accused of what the word says, in the passive. */
export function accused(context: ReadingContext, statement: Statement, word: Judging): Target | null {
  const { frame, start, actors } = statement;
  if (word.valence > 0) return null;
  for (const one of actors) {
    if (one.start < start || one.end > word.start) continue;
    if (!ACCUSED.test(frame.text.slice(one.end, word.start))) continue;
    const subject = subjectOf(context, statement, one);
    return subject?.party == null
      ? null
      : { target: subject.party, span: subject.span, turned: false, isNamed: true };
  }
  return null;
}

/** A clause that is nothing but the judgement: "Very productive, …", "Lots of progress on steel!". */
const BARE =
  /^["“\s]*(?:and |but |all in all,? |overall,? |still,? )?(?:(?:an?|very|truly|really|so|most|just|quite|simply|long|short|what an?|lots of|in short,?) ){0,3}$/;
/** What shows that the sentence before was about talks. */
const TALKS =
  /(?<![a-z])(?:talks?|calls?|spoke|meetings?|met|summit|negotiat[a-z]*|conversation|dialogue|discussions?|session)(?![a-z])/;

/** ", which is a huge win for our farmers": what was agreed in the words before. */
const WHICH =
  /^["“\s]*(?:and |but )?(?:(?:which|this|that|it)(?: is| was|'s|’s| will be)(?: [a-z]+ly)? )?(?:an? |the )?(?:very |really |truly |absolutely |[a-z]+ly ){0,2}$/;
const AGREED =
  /(?<![a-z])(?:agreed|agree|agreement|deal|truce|accord|pact|signed|committed|promised|pledged|concluded)(?![a-z])/;

/** What a clause without a subject judges where the words before it were about talks. */
export function bareVerdict(
  { before, previous, frame, start, actors }: Statement,
  word: Judging,
): Target | null {
  const earlier = previous ?? before;
  const lead = frame.text.slice(start, word.start);
  if (
    word.aspect === 'outcome' &&
    !word.isCourse &&
    earlier !== null &&
    WHICH.test(lead) &&
    AGREED.test(earlier.text)
  )
    return { target: 'agreement', span: null, turned: false, isOuter: true };
  if (!word.isCourse || earlier === null || !BARE.test(lead)) return null;
  if (actors.some((one) => one.start >= start && one.start < word.end)) return null;
  if (!/^(?:[.!,;]|$| (?:on|in|about|for|with|and|all) )/.test(frame.text.slice(word.end))) return null;
  return TALKS.test(earlier.text) ? { target: 'talks', span: null, turned: false, isLoose: true } : null;
}
