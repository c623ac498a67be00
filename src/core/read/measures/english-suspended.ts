import { isOuter, type Link, linked } from './link.ts';
import type { ActWord } from './words.ts';

/** A pause told in one word with what is paused: "the tariff suspension". */
const PAUSE = /^ (?:suspension|pause|freeze|moratorium|deferral)s?(?![a-z])/;
const BE =
  /^ (?:was|were|is|are|(?:has|have|had|will|would) (?:now |then )?be(?:en)?|to be)(?: [a-z]+ly| now| then)? $/;

/** "Extended the tariff suspension", "the tariff pause was ended": what is acted upon is the pause, and not the duty. */
export function ofSuspension(text: string, link: Link, acts: readonly ActWord[]): Link {
  const { kind, act, head } = link;
  const noun = act === null ? null : PAUSE.exec(text.slice(kind.end));
  if (noun === null) return link;
  const end = kind.end + noun[0].length;
  const whole = { ...link, end: Math.max(link.end, end) };
  if (head.end <= kind.start) {
    if ((act === 'extend' || act === 'retain') && link.inner === null) return { ...whole, inner: 'suspend' };
    // Ending a pause puts the measure back.
    return act === 'remove' ? { ...whole, act: 'resume' } : link;
  }
  if (act !== 'suspend' || head.start < kind.end || head.end > end) return link;
  const outer = acts.find(
    (one) =>
      one.start >= end && isOuter(one.act) && one.act !== 'suspend' && BE.test(text.slice(end, one.start)),
  );
  if (outer === undefined) return link;
  const pause = { act: 'suspend', start: kind.end + 1, end } as const;
  return linked(kind, [pause, outer], { isPassive: true });
}
