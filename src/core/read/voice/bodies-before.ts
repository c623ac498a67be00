import { matchesIn } from '../../text/matches.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import { slug } from '../actors/identity.ts';
import { mayStand, sought } from '../sought/may-stand.ts';
import type { Voiced } from './memory.ts';

/** The last word of what a body is called, by which a text goes on: "the association", "the union". */
const NOUN =
  'Association|Union|Federation|Chamber|Council|Institute|Bank|Company|Group|Agency|Commission|Centre|Center|League|Alliance|Foundation|Society|Board|Institution|Network|Fund|Confederation|Consortium|Observatory|Coalition|Guild|Exchange';

/** A name in capitals that ends in such a word: "Nordavian Carmakers’ Association". */
const NAMED = new RegExp(
  `(?:[A-Z][A-Za-z’'.&-]*(?: (?:of|for|and|&|the))? ){1,6}(${NOUN})(?![A-Za-z])(?: (?:of|for) [A-Z][a-z]+(?: [A-Z][a-z]+)*)?`,
  'g',
);

/** Such a word in its folded form, which is quick to look for. */
const ANY_NOUN = sought(new RegExp(NOUN.toLowerCase()));

/** What the first capital of a sentence may be, and no name. */
const NO_NAME =
  /^(?:(?:The|A|An|In|At|But|And|For|As|Both|While|When|After|If|On|By|With|From|To|Mr|Ms|Mrs|Dr)\.? )+/;

/** Most bodies that are remembered. */
const MOST = 8;

/** The bodies that a text has named so far, with those of one more English sentence; the last one last. */
export function bodiesAfter(before: readonly Voiced[], { frame, actors }: ActedSentence): readonly Voiced[] {
  if (frame.language !== 'en' || !mayStand(frame, ANY_NOUN)) return before;
  const written = frame.written(0, frame.text.length);
  const found = matchesIn(written, NAMED).flatMap((match): Voiced[] => {
    const lead = NO_NAME.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(lead);
    if (!name.includes(' ')) return [];
    const start = match.index + lead;
    const end = start + name.length;
    const actor = actors.find((one) => one.kind === 'organisation' && one.start < end && start < one.end);
    const speaker = {
      id: actor?.id ?? `org:${slug(name.toLowerCase())}`,
      party: actor?.party ?? null,
      asWritten: name,
      span: frame.span(start, end),
      role: null,
    };
    return [{ speaker, holders: [], joint: false, personal: false }];
  });
  return found.length === 0 ? before : [...before, ...found].slice(-MOST);
}

/** The body that "the association" points to; `null` where none of that kind was named. */
export function bodyMeant(words: string, bodies: readonly Voiced[]): Voiced | null {
  const noun = /^(?:the|this|that) ([a-z]+)$/.exec(words)?.[1];
  if (noun === undefined) return null;
  return (
    bodies.findLast(({ speaker }) => `${speaker.asWritten.toLowerCase()} `.includes(` ${noun} `)) ?? null
  );
}
