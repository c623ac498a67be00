import type { Sentence } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';

const known = new WeakMap<ReadingContext, boolean>();

/** Issues under which a truce, a deal or an extension is one of arms. */
const OF_ARMS = new Set([
  'ukraine',
  'middle-east',
  'iran',
  'syria',
  'sudan',
  'korea',
  'myanmar',
  'red-sea',
  'south-asia',
  'africa',
  'peace-mediation',
]);
/** Words that alone make nobody think of arms: they are said of trade too. */
const TRUCE = /truce|cease-?fire|停火|休战|停战|休兵/i;

/** Whether a sentence speaks of a conflict of arms, whatever the text around it is about. */
export function isOfArms(context: ReadingContext, sentence: Sentence): boolean {
  return context
    .hits('issue', sentence)
    .some(({ entry, form }) => OF_ARMS.has(entry.id) && !TRUCE.test(form));
}

const SHORT = 12;

/**
 * Whether a text is about trade and not about a war, so that a truce, a pause or an extension in it is one of tariffs.
 * Computed once for each text.
 */
export function isAboutTrade(context: ReadingContext): boolean {
  const cached = known.get(context);
  if (cached !== undefined) return cached;
  let trade = 0;
  let arms = 0;
  for (const sentence of context.sentences)
    for (const { entry, form } of context.hits('issue', sentence)) {
      if (entry.family === 'economy' || entry.family === 'technology') trade += 1;
      else if (OF_ARMS.has(entry.id) && !TRUCE.test(form)) arms += 1;
    }
  // A short text says once what it is about.
  const least = context.sentences.length <= SHORT ? 1 : 2;
  const answer = trade >= least && trade >= 3 * arms;
  known.set(context, answer);
  return answer;
}
