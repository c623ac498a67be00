import type { Frame } from '../actors/frame.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import type { KindWord } from './words.ts';

/** "Seven entities are removed": of the list named before. */
const LISTED =
  /(?<![a-z])(?:entities|companies|firms|persons)(?= (?:are|were|is|was|will be|have been|has been) (?:also |hereby |now )?(?:added|removed|delisted|deleted)(?:[.;,]| on |$))/;

/** "The listing of a yard is suspended": a listing that something is done to, and not the act of listing. */
const LISTING =
  /(?<![a-z])(?:listings?|designations?)(?= of [^;:.]{2,70}? (?:is|are|was|were|has been|have been|will be|shall be|remains?)(?: [a-z]+)? (?:suspended|lifted|revoked|withdrawn|terminated|rescinded|cancell?ed|extended)(?![a-z]))|(?<=(?:suspend|lift|revok|withdr[ae]w|terminat|rescind|cancel|extend)[a-z]*(?: for [a-z0-9 ]{3,20})? (?:the|its|their) )(?:listings?|designations?)(?= of )/;

/** 对某厂的列单措施继续暂停. */
const LISTING_ZH =
  /(?<=(?:对|针对)[^,;:。]{2,24}的)列[单名](?:措施|决定)?|列[单名](?:措施|决定)?(?=(?:将|再|继续|予以)*(?:暂停|中止|延长|撤销|解除|取消))/;
/** 扩大清单, 将该名单扩大. */
const WIDENED_ZH =
  /(?<=(?:扩大|扩充|扩容|增补|更新|修订|缩减)(?:了|其|这份|该|上述)*)(?:清单|名单)|(?<=该|上述|这份|其)(?:清单|名单)(?=[^,;。]{0,4}(?:扩大|扩充|扩容|增补))/;

function withList(kinds: readonly KindWord[], list: KindWord, match: RegExpExecArray): readonly KindWord[] {
  const found = { ...list, start: match.index, end: match.index + match[0].length };
  return [...kinds, found].sort((a, b) => a.start - b.start);
}

/** "The list" is the one named before it. */
export function withTheList(
  frame: Frame,
  kinds: readonly KindWord[],
  list: KindWord | null,
): readonly KindWord[] {
  if (list === null) return kinds;
  // "The listing of a third yard": on the list that was named.
  if (frame.language === 'en' && kinds.some(({ isList }) => isList))
    return kinds.map((one) =>
      one.isList && /^listings? of$/.test(frame.text.slice(one.start, one.end))
        ? { ...list, start: one.start, end: one.end }
        : one,
    );
  if (kinds.some(({ isList }) => isList)) return kinds;
  const own =
    frame.language === 'zh'
      ? (LISTING_ZH.exec(frame.text) ?? WIDENED_ZH.exec(frame.text))
      : LISTING.exec(frame.text);
  if (own !== null) return withList(kinds, list, own);
  if (kinds.some(({ isWeak }) => isWeak !== true)) return kinds;
  const match =
    /(?<=(?<![a-z])(?:from|off|to|on|onto) )(?:the|this|that) list(?![a-z])|(?<=(?<![a-z])(?:off|onto) )it(?![a-z])|(?<=[入出列从])(?:该|上述|这一|这份)(?:清单|名单)/.exec(
      frame.text,
    );
  const listed = match ?? LISTED.exec(frame.text);
  return listed === null ||
    kinds.some((one) => one.start < listed.index + listed[0].length && listed.index < one.end)
    ? kinds
    : withList(kinds, list, listed);
}

/** "The truce will now run until June": the one that an earlier sentence names in full. */
export function withTheTruce(
  frame: Frame,
  kinds: readonly KindWord[],
  truce: KindWord | null,
): readonly KindWord[] {
  if (truce === null || kinds.some(({ isWeak }) => isWeak !== true)) return kinds;
  const match =
    frame.language === 'en'
      ? /(?<=(?<![a-z])(?:the|this|that|their) )(?:truce|pause)(?![a-z])/.exec(frame.text)
      : /休战|停战期|缓冲期/.exec(frame.text);
  return match === null
    ? kinds
    : [...kinds, { ...truce, start: match.index, end: match.index + match[0].length }].sort(
        (a, b) => a.start - b.start,
      );
}

/** A duty that has a rate. */
export function isRated({ entry, nature }: KindWord): boolean {
  return entry.attributes?.figure === 'rate' && nature === 'restriction';
}

/** "The 31 percent rate", "the higher rate": of the duty that an earlier sentence names. */
const THE_RATE =
  /(?<=(?<![a-z])(?:the|this|that) (?:(?:new|higher|lower|current|existing|additional|full|reduced|old|[0-9.]+ ?%|[0-9.]+ per ?cent) ){0,2})rate(?! of (?!duty|[0-9])| at which| cut|s?[a-z-])/;

export function withTheRate(
  frame: Frame,
  kinds: readonly KindWord[],
  rate: KindWord | null,
): readonly KindWord[] {
  if (rate === null || frame.language !== 'en' || kinds.some(isRated)) return kinds;
  const match = THE_RATE.exec(frame.text);
  if (match === null || /(?<![a-z])(?:interest|exchange|inflation|unemployment|growth)/.test(frame.text))
    return kinds;
  const { index } = match;
  return [...kinds, { ...rate, start: index, end: index + match[0].length }].sort(
    (x, y) => x.start - y.start,
  );
}

/** "Cut the rate on malt", "drop the one on glass", "that on wool": the noun of the measure before it, taken up again. */
const TAKEN_UP = sought(
  /(?<=(?<![a-z])(?:the|its|their) (?:(?:higher|lower|current|existing|new|old|other|separate|[0-9.]+ ?%|[0-9.]+ per ?cent) ){0,2})(?:rate|rates|one|ones)(?= (?:on|for) )|(?<=[a-z]{2}(?:ed|e|s|t|ing|ve|w|p|se|ft|nd|ze) )(?:that|those)(?= on (?!the other hand))/g,
);

/** The names of measures in a sentence, with those that take up the noun of one before them. */
export function withTakenUp(frame: Frame, kinds: readonly KindWord[]): readonly KindWord[] {
  const { text, language } = frame;
  if (
    language !== 'en' ||
    !kinds.some(({ nature, isFlow, isList }) => nature === 'restriction' && !isFlow && !isList)
  )
    return kinds;
  const found = matchesWithin(frame, text, TAKEN_UP).flatMap(({ 0: words, index }): readonly KindWord[] => {
    const end = index + words.length;
    const noun = kinds.findLast(
      (one) =>
        one.end <= index &&
        one.nature === 'restriction' &&
        !one.isFlow &&
        !one.isList &&
        one.verb === undefined &&
        (isRated(one) || !words.startsWith('rate')),
    );
    const isTaken = kinds.some((one) => one.isWeak !== true && one.start < end && index < one.end);
    return noun === undefined || isTaken
      ? []
      : [{ ...noun, start: index, end, ...(words.startsWith('rate') ? { isTakenUp: true } : {}) }];
  });
  return found.length === 0 ? kinds : [...kinds, ...found].sort((a, b) => a.start - b.start);
}
