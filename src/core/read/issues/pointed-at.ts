import type { Sentence } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';

/** Fees of ports under their full names; from there on a text may say "the fee". */
const PORT_FEE =
  /(?:port|docking|harbou?r|tonnage|berthing|mooring|dock) (?:fees?|charges?|dues|tolls?|lev(?:y|ies))|(?:fees?|charges?|surcharges?|tolls?|lev(?:y|ies)) [^.;]{0,40}?(?:on|for) [^.;]{0,30}?(?:ships|vessels|tankers|boats|ferries|trawlers|freighters|hulls)(?![a-z])/;
const BARE_FEE =
  /(?<![a-z])(?<!(?:visa|tuition|legal|licen[cs]e|entry|school|consular|application|membership|bank|handling) )(?:fees?|(?<!(?:it|he|she|who|that|which|they|also|never|P) )charges?(?! (?:against|of (?:fraud|theft|murder|spying|espionage)|that)))(?![a-z])/;
/** Words around a charge that make it an accusation. */
const ACCUSED =
  /free of charge|(?:reject|den(?:y|ied|ies)|rebut|answer|press|drop|bring|brought|face|criminal|in|take|took|without)[a-z]* (?:the |that |this |a |any )?charges?(?![a-z])|charges? (?:that|of)(?![a-z])/;

interface Known {
  /** Where the text names fees of ports in full first. */
  readonly fee: number;
  /** Whether what it calls a surcharge is one on ships. */
  readonly isSurchargeOnShips: boolean;
}

const known = new WeakMap<ReadingContext, Known>();

function knownOf(context: ReadingContext): Known {
  let found = known.get(context);
  if (found === undefined) {
    const whole = context.folded({ start: 0, end: context.text.content.length }).toLowerCase();
    const at = whole.search(PORT_FEE);
    const isSurchargeOnShips =
      at >= 0 && /surcharges? [^.;]{0,60}?(?:ships|vessels|tankers|boats|ferries|hulls)(?![a-z])/.test(whole);
    found = { fee: at < 0 ? Number.POSITIVE_INFINITY : at, isSurchargeOnShips };
    known.set(context, found);
  }
  return found;
}

/** Where an English sentence points back at the fees of ports that the text has named, in its shape. */
export function feePointedAt(
  context: ReadingContext,
  { start, language }: Sentence,
  shape: string,
): { readonly start: number; readonly end: number } | null {
  if (language !== 'en' || !(shape.includes('fee') || shape.includes('charge'))) return null;
  const match = BARE_FEE.exec(shape);
  if (match === null || ACCUSED.test(shape)) return null;
  return knownOf(context).fee < start ? { start: match.index, end: match.index + match[0].length } : null;
}

/** Whether a surcharge of this text is paid by ships, and is no tariff. */
export function isSurchargeOnShips(context: ReadingContext, form: string): boolean {
  return (
    /surcharge/i.test(form) && !/dut|tariff|percent|%/i.test(form) && knownOf(context).isSurchargeOnShips
  );
}
