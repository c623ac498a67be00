import { foldForm } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** Characters of the sentence that are looked at on either side. */
const AROUND = 120;

const CONTACT_ZH = /通话|通电话|会晤|会面|会谈|会见|见面|对话|接触|互动|沟通|往来/;
const CONTACT_EN =
  /(?<![a-z])(?:calls?|conversations?|contacts?|meetings?|talks|spoke|speak|met|meet|exchanges?|dialogue|interaction)(?![a-z])/;
/** 时隔139天再次通话. */
const APART_ZH = /(?:时隔|相隔|相距|隔了|间隔)(?:整整|长达|了)?$/;
/** "their first call in 139 days", "after 139 days without contact", "a gap of 139 days". */
const FIRST_EN = /(?<![a-z])first (?:[a-z' -]{0,100} )?in (?:exactly )?$/;
const AFTER_EN = /(?<![a-z])(?:after(?: exactly)?|(?:gap|silence|pause|break|interval) of(?: exactly)?) $/;

/**
 * Whether a length of time counts the days since sides last met or spoke. The sentence must name a contact: what else
 * may lie so many days back is legion.
 */
export function isSinceContact(content: string, { start, end }: Span): boolean {
  const before = foldForm(sentenceEnd(content.slice(Math.max(0, start - AROUND), start)));
  const after = foldForm(sentenceStart(content.slice(end, end + AROUND)));
  if (APART_ZH.test(before)) return CONTACT_ZH.test(after) || CONTACT_ZH.test(before);
  if (FIRST_EN.test(before)) return CONTACT_EN.test(before) || CONTACT_EN.test(after);
  return AFTER_EN.test(before) && /^ ?(?:without|of no)(?![a-z])/.test(after) && CONTACT_EN.test(after);
}

/** What of the characters before belongs to the same sentence. */
function sentenceEnd(before: string): string {
  return before.slice(Math.max(...['. ', '。', '！', '？', '；', '\n'].map((mark) => lastEnd(before, mark))));
}

function lastEnd(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}

/** What of the characters behind belongs to the same sentence. */
function sentenceStart(after: string): string {
  const end = after.search(/[。！？；\n]|\.\s/);
  return end < 0 ? after : after.slice(0, end);
}
