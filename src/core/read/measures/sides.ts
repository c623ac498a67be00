import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import { chineseSides, type Sides } from './chinese-parties.ts';
import { englishSides } from './english-parties.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';

const FIRST = /(?<![a-z])(?:we|our|us|i|my)(?![a-z])|我们|我方|我国|本公告|本部/;

/**
 * Whose measure it is and on whom. Where the sentence names nobody, a notice or account speaks of its own measures,
 * and so does a speaker who announces or says "we"; what others say of a measure names no owner.
 */
export function sidesOf(
  context: ReadingContext,
  frame: Frame,
  link: Link,
  parties: readonly NamedParty[],
): Sides {
  const read = frame.language === 'zh' ? chineseSides : englishSides;
  const sides = read(frame.text, link, parties);
  if (sides.by !== null || link.act === null) return sides;
  const voice = context.voices.at(frame.span(link.head.start, link.head.end).start);
  if (voice === null) return sides;
  const speaks =
    voice.mode === 'narrator'
      ? context.about.party
      : voice.act === 'announce' || voice.act === 'commit' || FIRST.test(frame.text)
        ? voice.speaker.party
        : null;
  return speaks === null || speaks === sides.on ? sides : { by: speaks, on: sides.on };
}
