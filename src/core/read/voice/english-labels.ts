import type { ActedSentence } from '../actors/actors-of.ts';
import { slug } from '../actors/identity.ts';
import type { NamingContext } from '../actors/pieces.ts';
import { endsLikeOutlet } from './asker.ts';
import { englishHost, hasOfficeBehind, isOffice, isSpokespersons, nameIn } from './turn-names.ts';

/** A label at the start of a paragraph. */
export interface Label {
  /** Folded. */
  readonly name: string;
  /** Where the words begin behind it, at a local offset. */
  readonly end: number;
}

/** A name in small letters, with an office before it at most: "Ada Brandt", "Foreign Minister Lund". */
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|del|der|van|von|bin|al|la) )?\p{Lu}[\p{L}'’.-]*){1,4}$/u;

/** The name of an outlet, as one that asks is labelled: "Fjord News", "NRT", "The Paper", "Radio Merrow International". */
const OUTLET =
  /^(?:The )?[\p{Lu}\d][\p{L}\d&'’.-]*(?: (?:(?:of|and|the|de) )?[\p{Lu}\d][\p{L}\d&'’.-]*){0,5}$/u;

/** What a label in small letters does: it answers, or it asks, as an outlet or as a person, somebody who answers behind. */
export type LabelRole = 'answers' | 'outlet asks' | 'person asks';

/**
 * The labels in small letters of an English briefing or interview, which no capitals tell from any other line with
 * a colon: whoever the heading names as the spokesperson, or a person whose name comes back between questions,
 * answers; what stands before an answer and asks is somebody who asks.
 */
export function englishRoles(
  context: NamingContext,
  named: readonly ActedSentence[],
  labels: ReadonlyMap<ActedSentence, Label>,
): ReadonlyMap<ActedSentence, LabelRole> {
  const roles = new Map<ActedSentence, LabelRole>();
  const english = [...labels].filter(
    ([{ frame }, { name }]) => frame.language === 'en' && !isInCapitals(frame.written(0, name.length)),
  );
  if (english.length === 0 || labels.size < 2) return roles;
  const asking = turnsThatAsk(named, labels);
  const host = englishHost(context);
  const all = [...labels.keys()];
  const places = new Map(all.map((sentence, place) => [sentence, place]));
  const beside = (sentence: ActedSentence, step: 1 | -1): ActedSentence | undefined =>
    all[(places.get(sentence) ?? 0) + step];
  const answered = new Map<string, number>();
  for (const [sentence, { name }] of english) {
    const before = beside(sentence, -1);
    if (before !== undefined && asking.has(before) && !asking.has(sentence))
      answered.set(name, (answered.get(name) ?? 0) + 1);
  }
  const answers = (sentence: ActedSentence, { name }: Label): boolean => {
    if (isSpokespersons(name)) return true;
    if (hasOfficeBehind(name) && NAME.test(sentence.frame.written(0, name.indexOf(',')))) return true;
    const key = slug(nameIn(name));
    if (host !== null && (host === key || (key.length > 2 && host.endsWith(`-${key}`)))) return true;
    return (answered.get(name) ?? 0) > 1 && isPersons(sentence, name);
  };
  for (const [sentence, label] of english) if (answers(sentence, label)) roles.set(sentence, 'answers');
  // Where reporters tell who they are behind their own names, labels are names of people.
  const asker = english.some(([sentence, label]) => introducesSelf(sentence, label))
    ? 'person asks'
    : 'outlet asks';
  // From the last to the first, as several may ask before one answer.
  for (const [sentence, { name }] of english.reverse()) {
    const next = beside(sentence, 1);
    if (roles.has(sentence) || next === undefined) continue;
    const isBefore =
      roles.has(next) || isInCapitals(next.frame.written(0, labels.get(next)?.name.length ?? 0));
    if (!isBefore) continue;
    const written = sentence.frame.written(0, name.length);
    if (OUTLET.test(written) && (asking.has(sentence) || endsLikeOutlet(name)))
      roles.set(sentence, endsLikeOutlet(name) ? 'outlet asks' : asker);
  }
  return roles;
}

/** "Ida Holm: Ida Holm from Fjord News": the name again, and for whom it asks. */
function introducesSelf({ frame: { text } }: ActedSentence, { name, end }: Label): boolean {
  const at = text.indexOf(name, end);
  return (
    at >= 0 && at - end < 24 && /^,? (?:from|of|with|at|for|here)(?![a-z])/.test(text.slice(at + name.length))
  );
}

function isInCapitals(written: string): boolean {
  return written === written.toUpperCase() && written.length > 5;
}

/** Whether a label is a person's: an office before a name, or a name that no paper, body or party has. */
function isPersons({ frame, actors }: ActedSentence, name: string): boolean {
  const written = frame.written(0, name.length);
  if (!NAME.test(written) || endsLikeOutlet(name)) return false;
  const other = actors.some(
    ({ kind, start, end }) =>
      start < name.length && end <= name.length && kind !== 'person' && kind !== 'role',
  );
  return isOffice(name) || !other;
}

/** The labels in whose turn a question stands. */
function turnsThatAsk(
  named: readonly ActedSentence[],
  labels: ReadonlyMap<ActedSentence, Label>,
): ReadonlySet<ActedSentence> {
  const asking = new Set<ActedSentence>();
  let turn: ActedSentence | null = null;
  for (const sentence of named) {
    if (labels.has(sentence)) turn = sentence;
    if (turn !== null && sentence.frame.text.trimEnd().endsWith('?')) asking.add(turn);
  }
  return asking;
}
