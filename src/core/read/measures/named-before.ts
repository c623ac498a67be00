import type { Frame } from '../actors/frame.ts';
import type { KindWord } from './words.ts';

/** "Seven entities are removed": of the list named before. */
const LISTED =
  /(?<![a-z])(?:entities|companies|firms|persons)(?= (?:are|were|is|was|will be|have been|has been) (?:also |hereby |now )?(?:added|removed|delisted|deleted)(?:[.;,]| on |$))/;

/** "The list" is the one named before it. */
export function withTheList(
  frame: Frame,
  kinds: readonly KindWord[],
  list: KindWord | null,
): readonly KindWord[] {
  if (kinds.length > 0 || list === null) return kinds;
  const match =
    /(?<=(?<![a-z])(?:from|off|to|on|onto) )(?:the|this|that) list(?![a-z])|(?<=[入出列从])(?:该|上述|这一)(?:清单|名单)/.exec(
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
