import type { Actor } from '../actors/actor.ts';
import { actor } from '../actors/actor.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import type { Voiced } from './memory.ts';
import { resolve, unattributed } from './resolve.ts';
import type { Standing } from './standing.ts';

/** What points to the first and to the last of two who were named. Folded. */
const FIRST = /^(?:前者|the former)$/;
const LAST = /^(?:后者|the latter)$/;

/** Who can be one of two: no place, no outlet and nobody without a name. */
const NAMED: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>(['person', 'role', 'party', 'organisation']);

/** "The former" and "the latter" that end at `end`, where nothing but a verb follows. Folded. */
export function formerOrLatter(text: string, end: number): Actor | null {
  const word = /(?:^|[^a-z])(the (?:former|latter))$/.exec(text.slice(Math.max(0, end - 12), end))?.[1];
  return word === undefined
    ? null
    : actor({ kind: 'pronoun', id: null, start: end - word.length, end, pronoun: 'counterpart' });
}

const POINTING = /前者|后者|the (?:former|latter)/;
const known = new WeakMap<Standing['context'], boolean>();

/** Whom the next sentence can point to, as `namedIn`; nobody in a text that has none of these words. */
export function namedForNext(standing: Standing, sentence: ActedSentence): readonly Voiced[] {
  const { context } = standing;
  let points = known.get(context);
  if (points === undefined) {
    points = POINTING.test(context.view.folded);
    known.set(context, points);
  }
  return points ? namedIn(standing, sentence) : [];
}

/** Those whom a sentence names, in the order of their first names, each once. */
function namedIn(
  standing: Standing,
  sentence: ActedSentence,
  before = Number.POSITIVE_INFINITY,
): readonly Voiced[] {
  const found: Voiced[] = [];
  for (const one of sentence.actors) {
    if (one.end > before || !NAMED.has(one.kind)) continue;
    const voiced = resolve(standing.context.about, sentence.frame, one, standing.memory);
    if (voiced && !found.some(({ speaker }) => speaker.id === voiced.speaker.id)) found.push(voiced);
  }
  return found;
}

/**
 * Whom 前者, 后者, "the former" and "the latter" mean: of those who were named before them in the sentence, or else of
 * the two of the sentence before. Where these are not two, nobody. `null` for other words.
 */
export function formerLatter(standing: Standing, sentence: ActedSentence, pronoun: Actor): Voiced | null {
  const { frame } = sentence;
  const word = pronoun.kind === 'pronoun' ? frame.text.slice(pronoun.start, pronoun.end) : '';
  const isLast = LAST.test(word);
  if (!isLast && !FIRST.test(word)) return null;
  const here = namedIn(standing, sentence, pronoun.start);
  const named = here.length > 1 ? here : twoOf(standing.memory.named ?? []);
  const one = named.length === 2 || named === here ? named.at(isLast ? -1 : 0) : undefined;
  return one ?? unattributed(frame, pronoun.start, pronoun.end);
}

/** Of those of a sentence the two that a text can point back to: its two people, where it names their states too. */
function twoOf(named: readonly Voiced[]): readonly Voiced[] {
  if (named.length <= 2) return named;
  const people = named.filter(({ speaker }) => speaker.id?.startsWith('per:'));
  return people.length === 2 ? people : named;
}
