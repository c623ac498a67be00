import { coverOf } from '../../text/cover.ts';
import type { Sentence } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { ActorKind } from '../actors/actor.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import type { ReadingContext } from '../context.ts';

/** Somebody by name, title or trade, and a body by its name: a topic inside only tells who that is. */
const SOMEBODY: ReadonlySet<ActorKind> = new Set(['person', 'role', 'organisation', 'outlet', 'anonymous']);

/** Issues that are of people: whoever is named by them is the matter itself. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'business-community',
  'detained-citizens',
  'journalists-consulates',
  'student-visas',
  'regional-reaction',
  'taiwan',
]);

const PEOPLE: ReadonlySet<ActorKind> = new Set(['person', 'role', 'pronoun']);
/** How far before its verb a subject ends. */
const NEAR = 4;

/** Whether a person by name, title or pronoun stands right before a place: the subject of what stands there. */
export function isSaidOfSomebody(context: ReadingContext, sentence: Sentence, at: number): boolean {
  const those = actedSentence(context, sentence);
  if (those === undefined) return false;
  const local = those.frame.local(at);
  return those.actors.some(({ kind, end }) => PEOPLE.has(kind) && end <= local && local - end <= NEAR);
}

const known = new WeakMap<ReadingContext, ReadonlyMap<Sentence, ActedSentence>>();
const NOBODY = (): boolean => false;

/**
 * Tells whether words of a sentence only stand in the name, the title or the affiliation of somebody or of a body:
 * the chips of 芯片制造商会秘书长, the law of "professor of trade law".
 */
export function namesSomebody(
  context: ReadingContext,
  sentence: Sentence,
): (issue: string, words: Span) => boolean {
  const those = actedSentence(context, sentence);
  if (those === undefined) return NOBODY;
  const spans = those.actors.filter(({ kind }) => SOMEBODY.has(kind));
  if (spans.length === 0) return NOBODY;
  // A body that is the topic by itself, as the World Trade Organization is, ends where its name ends.
  const isInside = coverOf(spans.map(({ start, end }) => those.frame.span(start, end - 1)));
  return (issue, words) => !OF_PEOPLE.has(issue) && isInside(words);
}

function actedSentence(context: ReadingContext, sentence: Sentence): ActedSentence | undefined {
  let named = known.get(context);
  if (named === undefined) {
    named = new Map(context.voices.named.map((one) => [one.frame.sentence, one]));
    known.set(context, named);
  }
  return named.get(sentence);
}
