import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';
import type { Memory, Voiced } from './memory.ts';
import type { Spoken } from './segments.ts';
import { isSomebody } from './speaker-kinds.ts';

/** What a pronoun or a form of address tells of somebody. */
export type Gender = 'he' | 'she';

/** The people of a text so far, the last one last, and what pronouns have told of them by their ids. */
export interface PeopleBefore {
  readonly people: readonly Voiced[];
  readonly genders: ReadonlyMap<string, Gender>;
}

export const NOBODY_BEFORE: PeopleBefore = { people: [], genders: new Map() };

/** So many are remembered: a pronoun reaches no further back. */
const MOST = 6;

const GENDERS: readonly (readonly [words: RegExp, gender: Gender])[] = [
  [/^(?:he|him|his|他)$/, 'he'],
  [/^(?:she|her|hers|她)$/, 'she'],
];

/** What a pronoun tells; `null` for one that tells nothing. */
export function genderOf(word: string): Gender | null {
  return GENDERS.find(([words]) => words.test(word))?.[1] ?? null;
}

/** "Ms. Marlowe", 温女士: what the form of address tells. */
function addressed(written: string): Gender | null {
  if (/(?:^|[^a-z])(?:ms|mrs|madam|madame|lady)[. ]|女士|夫人$/i.test(written)) return 'she';
  return /(?:^|[^a-z])(?:mr|sir|lord)[. ]|先生$/i.test(written) ? 'he' : null;
}

/**
 * The person whom he or she means: the last one, unless pronouns before have told that he or she is another; then
 * the last of whom they have told the same, or nothing. `null` where nobody fits.
 */
export function personMeant(
  memory: Memory,
  frame: Frame,
  pronoun: Pick<Actor, 'start' | 'end'>,
): Voiced | null {
  const gender = genderOf(frame.text.slice(pronoun.start, pronoun.end));
  const { person, before } = { person: memory.person, before: memory.peopleBefore ?? NOBODY_BEFORE };
  if (person === null || gender === null) return person;
  const told = before.genders.get(person.speaker.id) ?? addressed(person.speaker.asWritten);
  if (told === null || told === undefined || told === gender) return person;
  const others = before.people.filter(({ speaker }) => speaker.id !== person.speaker.id);
  const of = (one: Voiced): Gender | null =>
    before.genders.get(one.speaker.id) ?? addressed(one.speaker.asWritten);
  return others.findLast((one) => of(one) === gender) ?? others.findLast((one) => of(one) === null) ?? null;
}

/** The people after a sentence in which `spoken` was said and `person` spoke or was spoken of last. */
export function peopleAfter(
  before: PeopleBefore,
  { text }: Frame,
  spoken: readonly Spoken[],
  person: Voiced | null,
): PeopleBefore {
  const genders = new Map(before.genders);
  for (const { attribution, voiced } of spoken) {
    const { subject } = attribution;
    const gender = subject?.kind === 'pronoun' ? genderOf(text.slice(subject.start, subject.end)) : null;
    if (gender !== null && voiced.speaker.id.startsWith('per:')) genders.set(voiced.speaker.id, gender);
  }
  const met = [...spoken.map(({ goesOn }) => goesOn), ...(person ? [person] : [])].filter(isSomebody);
  const people = met.reduce<readonly Voiced[]>(
    (list, one) => [...list.filter(({ speaker }) => speaker.id !== one.speaker.id), one],
    before.people,
  );
  return { people: people.slice(-MOST), genders };
}
