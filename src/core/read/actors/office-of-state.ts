import type { PersonEntry } from '../../lexicon/entry.ts';
import { STATE_OFFICE } from './person-roles.ts';
import type { Piece } from './pieces.ts';
import { partyOf } from './titled.ts';

/** An office that a state gives to one of its own: no envoy, chair or adviser. */
const OWN_OFFICE =
  /^(?:总统|总理|首相|国家主席|外长|外相|外交部长|外交大臣|防长|国防部长|财长|财政部长|国王|president|prime minister|chancellor|foreign minister|foreign secretary|defen[cs]e minister|finance minister|king|queen)$/;
const BETWEEN = /^(?:'s)? ?$/;
/** The country is one of two, or what the office is about. */
const NOT_ALONE = /(?:和|与|及|同|、|对|驻|访|\/|-|–| and|,)\s?$/;

/** Whether the office written before a known person's name is one of another state than theirs: 甲国总统 before a name of 乙国. */
export function isOfAnotherState(
  person: PersonEntry,
  text: string,
  pieces: readonly Piece[],
  from: number,
  nameStart: number,
): boolean {
  if (person.party === null || !person.roles.some(({ title }) => STATE_OFFICE.test(title))) return false;
  const title = pieces.find(
    ({ hit, start, end }) =>
      hit.kind === 'title' &&
      start >= from &&
      end <= nameStart &&
      text.slice(end, nameStart).trim() === '' &&
      OWN_OFFICE.test(text.slice(start, end)),
  );
  if (title === undefined) return false;
  const state = pieces.find(
    (one) =>
      one.hit.kind === 'party' &&
      one.hit.role !== 'metonym' &&
      one.end <= title.start &&
      BETWEEN.test(text.slice(one.end, title.start)),
  );
  if (state === undefined || NOT_ALONE.test(text.slice(Math.max(0, state.start - 4), state.start)))
    return false;
  const party = partyOf(state);
  return party !== null && party !== person.party;
}
