import type { Sides } from './chinese-parties.ts';
import { isOwned } from './english-owned.ts';
import type { Link } from './link.ts';
import type { Scene } from './scene.ts';

/** "Already pays a duty of 20 percent", "faces a duty": what is borne now is there, and nobody imposes it. */
export function isBorne({ context, frame: { text, language } }: Scene, link: Link): boolean {
  const { act, kind, head } = link;
  // "The duty that A charges", "has charged since May": it goes on, and which one is meant is all that is told.
  if (
    language === 'en' &&
    act === 'impose' &&
    link.isRelative &&
    kind.end <= head.start &&
    (/^(?:charges?|levies|levy|collects?|applies|apply|imposes?)$/.test(text.slice(head.start, head.end)) ||
      (/^(?:charged|levied|collected|applied)$/.test(text.slice(head.start, head.end)) &&
        /(?<![a-z])(?:has|have) $/.test(text.slice(0, head.start))))
  )
    return true;
  // A notice that lets goods face a duty puts it on them.
  if (context.about.kind === 'statement' && !/(?<![a-z])(?:already|currently)(?![a-z])/.test(text))
    return false;
  return (
    language === 'en' &&
    act === 'impose' &&
    kind.entry.attributes?.figure === 'rate' &&
    BEARS.test(text.slice(head.start, head.end)) &&
    !AHEAD.test(text.slice(0, head.start)) &&
    !FROM.test(text)
  );
}

/** Whose goods bear it, and who takes it: another party that is named, or the other one of two. */
export function borneSides(
  { context, frame, parties }: Scene,
  { head, isRelative }: Link,
  sides: Sides,
): Sides {
  if (isRelative) return sides;
  const bearer = parties.findLast((one) => one.end <= head.start && isOwned(frame.text, one, parties));
  if (bearer === undefined) return sides;
  const { parties: two } = context.about;
  const taker =
    parties.find((one) => one.party !== bearer.party && one.party !== 'both')?.party ??
    (two.length === 2 && two.includes(bearer.party) ? two.find((one) => one !== bearer.party) : null);
  return { by: taker ?? null, on: bearer.party };
}

const BEARS = /^(?:face|pay|attract|incur|bear)s?$/;
const AHEAD = /(?<![a-z])(?:will|would|shall|must|to|could|may|might|should|can)(?: [a-z]+)? $/;
const FROM =
  /(?<![a-z])(?:from|starting|effective|as of|beginning) (?:on )?(?:next|today|tomorrow|midnight|[0-9]|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)/;
