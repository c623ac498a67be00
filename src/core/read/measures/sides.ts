import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import { chineseSides, type Sides } from './chinese-parties.ts';
import { englishSides } from './english-parties.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';

const FIRST = /(?<![a-z])(?:we|our|us|i|my)(?![a-z])|我们|我方|我国|本公告|本部/;

/** An office without the name of its state is one of the state whose text it is. */
const OFFICE =
  /^(?:the )?(?:office|department|ministry|commission|administration|agency|bureau|committee|government|president|secretary)$|^(?:本|该)?[^ ]{0,4}(?:部|委|署|局|院)$/i;

/** "The government is about to …" in a party's own text is its own. */
const BARE_OFFICE =
  /(?:^|[^a-z])(?:the|this) (?:government|ministry|department|administration|commission|bureau|agency|cabinet|council)(?: (?!that |which |said |of |for )[a-z]+){0,4} $/;

/**
 * Whose measure it is and on whom. Where the sentence names nobody, a notice or account speaks of its own measures,
 * and so does a speaker who announces or says "we"; what others say of a measure names no owner.
 * @param isLevel the words state at which level a measure stands, and no act
 */
export function sidesOf(
  context: ReadingContext,
  frame: Frame,
  link: Link,
  parties: readonly NamedParty[],
  isLevel = false,
): Sides {
  const read = frame.language === 'zh' ? chineseSides : englishSides;
  const sides = read(frame.text, link, parties);
  if (sides.by !== null || (link.act === null && !isLevel)) return sides;
  if (context.about.party !== null && BARE_OFFICE.test(frame.text.slice(0, link.head.start)))
    return context.about.party === sides.on ? sides : { by: context.about.party, on: sides.on };
  const voice = context.voices.at(frame.span(link.head.start, link.head.end).start);
  if (voice === null) return sides;
  const { party } = voice.speaker;
  const isOwn =
    voice.mode === 'narrator' ||
    (party === null ? OFFICE.test(voice.speaker.asWritten) : party === context.about.party);
  const announces = voice.act === 'announce' || voice.act === 'commit' || FIRST.test(frame.text);
  const speaks = isOwn ? context.about.party : announces ? party : null;
  return speaks === null || speaks === sides.on ? sides : { by: speaks, on: sides.on };
}
