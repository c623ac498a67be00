import type { Hit } from '../../lexicon/lexicon.ts';
import type { Frame } from '../actors/frame.ts';

/** Whether a hit is the adjective of a party (Nordavian), also where the lexicon lists it among its names. */
export function isPartyAdjective(frame: Frame, { role, start, end }: Hit<'party'>): boolean {
  return (
    role === 'demonym' || /(?:ish|ian|ean|ese)$/.test(frame.text.slice(frame.local(start), frame.local(end)))
  );
}
