import type { ReadingContext } from '../context.ts';
import type { Voiced } from './memory.ts';

/** Above and below a post its author is named within so many characters of the text's start or end. */
const NEAR = 600;

/**
 * Who wrote a post: the one person of its party whom a heading, a by-line or a caption names. `null` where the text
 * names nobody so, and for every other kind of text.
 */
export function postAuthor(
  context: Pick<ReadingContext, 'about' | 'layout' | 'hits' | 'text'>,
): Voiced | null {
  const { about, layout, text } = context;
  if (about.kind !== 'post' || about.party === null) return null;
  const last = text.content.length - NEAR;
  for (const block of layout.blocks) {
    if (block.kind === 'body' || (block.start > NEAR && block.end < last)) continue;
    const people = context.hits('person', block).filter(({ entry }) => entry.party === about.party);
    const [one] = people;
    if (one === undefined || new Set(people.map(({ entry }) => entry.id)).size > 1) continue;
    return {
      speaker: {
        id: one.entry.id,
        party: about.party,
        asWritten: text.content.slice(one.start, one.end),
        span: { start: one.start, end: one.end },
        role: null,
      },
      holders: [about.party],
      joint: false,
      personal: true,
      isFirst: true,
    };
  }
  return null;
}
