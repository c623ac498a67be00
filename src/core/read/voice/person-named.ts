import type { ActedSentence } from '../actors/actors-of.ts';
import type { SourceFacts } from '../context.ts';
import type { Memory, Voiced } from './memory.ts';
import { resolve } from './resolve.ts';
import { isSomebody } from './speaker-kinds.ts';

/** Nothing, or a country and an office, between the start of a clause and a name. */
const OPENS =
  /(?:^|[,;:。“])\s*(?:[^,;:。“”]{0,6}(?:总统|总理|首相|主席|外长|财长|防长|部长|大臣|代表|大使|议员|发言人|顾问))?$/;

/** The last person who opens a clause: the one to whom he and she point next. */
function personNamed(about: SourceFacts, { frame, actors }: ActedSentence, memory: Memory): Voiced | null {
  const one = actors.findLast(
    (each) => each.kind === 'person' && OPENS.test(frame.text.slice(0, each.start)),
  );
  // 我刚同某国总统通了话: in one's own text the other is whom he points to.
  const other =
    one ??
    (about.party !== null && frame.language === 'zh'
      ? actors.findLast(
          (each) =>
            (each.kind === 'person' || each.kind === 'role') &&
            each.party !== about.party &&
            /(?:同|与|和|跟|会见|致电|接到)$/.test(frame.text.slice(0, each.start)),
        )
      : undefined);
  return other ? resolve(about, frame, other, memory) : null;
}

/** "The third view comes from X, who …": the one person of whom the first sentence of a paragraph tells. */
function personBroughtIn(
  about: SourceFacts,
  { frame, actors }: ActedSentence,
  memory: Memory,
): Voiced | null {
  if (frame.language !== 'en') return null;
  const [one, ...more] = actors.filter((each) => each.kind === 'person');
  if (one === undefined || more.length > 0) return null;
  const isOwner = /^['’]s? /.test(frame.text.slice(one.end));
  return isOwner || one.id === memory.person?.speaker.id ? null : resolve(about, frame, one, memory);
}

/** The one person whom an English sentence of a post names, where nobody was named before: "Spoke with X." */
function onlyPerson(about: SourceFacts, { frame, actors }: ActedSentence, memory: Memory): Voiced | null {
  if (frame.language !== 'en' || about.kind !== 'post') return null;
  const people = actors.filter((each) => each.kind === 'person' || each.kind === 'role');
  const [one] = people;
  return one && people.length === 1 ? resolve(about, frame, one, memory) : null;
}

/** What a sentence leaves behind: who speaks on, its subject, and whether it opens a paragraph. */
interface Left {
  readonly current: Voiced | null;
  readonly topic: Voiced | null;
  readonly opened: boolean;
}

/** The person to whom he and she point after a sentence. */
export function personAfter(
  about: SourceFacts,
  sentence: ActedSentence,
  memory: Memory,
  { current, topic, opened }: Left,
): Voiced | null {
  if (current && isSomebody(current)) return current;
  if (topic && isSomebody(topic)) return topic;
  return (
    personNamed(about, sentence, memory) ??
    (opened ? personBroughtIn(about, sentence, memory) : null) ??
    memory.person ??
    onlyPerson(about, sentence, memory)
  );
}
