import type { ActedSentence } from '../actors/actors-of.ts';
import type { SourceFacts } from '../context.ts';
import { type Memory, resolve, type Voiced } from './resolve.ts';

/** Nothing, or a country and an office, between the start of a clause and a name. */
const OPENS =
  /(?:^|[,;:。“])\s*(?:[^,;:。“”]{0,6}(?:总统|总理|首相|主席|外长|财长|防长|部长|大臣|代表|大使|议员|发言人|顾问))?$/;

/** The last person who opens a clause: the one to whom he and she point next. */
export function personNamed(
  about: SourceFacts,
  { frame, actors }: ActedSentence,
  memory: Memory,
): Voiced | null {
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

/** The one person whom an English sentence of a post names, where nobody was named before: "Spoke with X." */
export function onlyPerson(
  about: SourceFacts,
  { frame, actors }: ActedSentence,
  memory: Memory,
): Voiced | null {
  if (frame.language !== 'en' || about.kind !== 'post') return null;
  const people = actors.filter((each) => each.kind === 'person' || each.kind === 'role');
  const [one] = people;
  return one && people.length === 1 ? resolve(about, frame, one, memory) : null;
}
