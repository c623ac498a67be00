import type { Frame } from '../actors/frame.ts';
import type { KindWord } from './words.ts';

/** "Seven entities are removed": of the list named before. */
const LISTED =
  /(?<![a-z])(?:entities|companies|firms|persons)(?= (?:are|were|is|was|will be|have been|has been) (?:also |hereby |now )?(?:added|removed|delisted|deleted)(?:[.;,]| on |$))/;

/** "The listing of a yard is suspended": a listing that something is done to, and not the act of listing. */
const LISTING =
  /(?<![a-z])(?:listings?|designations?)(?= of [^;:.]{2,70}? (?:is|are|was|were|has been|have been|will be|shall be|remains?)(?: [a-z]+)? (?:suspended|lifted|revoked|withdrawn|terminated|rescinded|cancell?ed|extended)(?![a-z]))|(?<=(?:suspend|lift|revok|withdr[ae]w|terminat|rescind|cancel|extend)[a-z]*(?: for [a-z0-9 ]{3,20})? (?:the|its|their) )(?:listings?|designations?)(?= of )/;

/** The list that a listing is on where no list was named before. */
function listingIn(frame: Frame, list: KindWord | null, kinds: readonly KindWord[]): KindWord | null {
  if (frame.language === 'zh' || list === null || kinds.some(({ isList }) => isList)) return null;
  const match = LISTING.exec(frame.text);
  return match === null ? null : { ...list, start: match.index, end: match.index + match[0].length };
}

/** "The list" is the one named before it. */
export function withTheList(
  frame: Frame,
  kinds: readonly KindWord[],
  list: KindWord | null,
): readonly KindWord[] {
  const listing = listingIn(frame, list, kinds);
  if (listing !== null) return [...kinds, listing].sort((a, b) => a.start - b.start);
  if (kinds.length > 0 || list === null) return kinds;
  const match =
    /(?<=(?<![a-z])(?:from|off|to|on|onto) )(?:the|this|that) list(?![a-z])|(?<=[入出列从])(?:该|上述|这一|这份)(?:清单|名单)|(?<=(?:扩大|扩充|扩容|收紧|更新|修订)(?:了|其|这份|该|上述)?)(?:清单|名单)|(?:该|上述|这份|其)(?:清单|名单)(?=[^,;。]{0,4}(?:扩大|扩充|扩容|增加))/.exec(
      frame.text,
    );
  const listed = match ?? LISTED.exec(frame.text);
  return listed === null ? kinds : [{ ...list, start: listed.index, end: listed.index + listed[0].length }];
}

/** "The truce will now run until June": the one that an earlier sentence names in full. */
export function withTheTruce(
  frame: Frame,
  kinds: readonly KindWord[],
  truce: KindWord | null,
): readonly KindWord[] {
  if (kinds.length > 0 || truce === null) return kinds;
  const match =
    frame.language === 'en'
      ? /(?<=(?<![a-z])(?:the|this|that|their) )(?:truce|pause)(?![a-z])/.exec(frame.text)
      : /休战|停战期|缓冲期/.exec(frame.text);
  return match === null ? kinds : [{ ...truce, start: match.index, end: match.index + match[0].length }];
}
