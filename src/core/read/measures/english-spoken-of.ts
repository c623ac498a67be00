import type { ActWord, KindWord } from './words.ts';

const TALKED_WITH =
  'minister|ministers|president|premier|chancellor|counterparts?|officials?|government|side|ambassador|envoys?|delegation|leaders?|ministry|hosts?|guests?|authorities|secretary|negotiators?|visitors?|chairman|chair|speaker|parliament';
const TALKS =
  'meetings?|talks|call|summit|session|visit|conversation|round|forum|council|committee|consultations|dinner|lunch|negotiations|briefing|conference|letter';

/** "Raised the duty with the minister", "raised it at the meeting and asked that …": spoken of, and no higher than before. */
const SPOKEN_OF = new RegExp(
  `^[^;:.]{0,110}? with (?:the |its |his |her |their |[a-z]+'s )?(?:[a-z-]+ ){0,3}(?:${TALKED_WITH})(?![a-z])|^[^;:.]{0,90}? (?:at|in|during) (?:the |their |its |his |her |a |that |this )?(?:[a-z-]+ ){0,2}(?:${TALKS})(?![a-z])|^[^;:]{0,140}?,? and (?:again |also )?(?:asked|demanded|called (?:on|for)|urged|pressed|requested|pleaded|complained|expressed|said)(?![a-z])|^[^;:.]{0,60}? (?:that|which) (?!it |they |we |he |she )(?:[a-z'-]+ ){1,4}(?:has|have|had|charges|levies|imposed|put|introduced)(?![a-z])|^ again (?:and again)?[.,]`,
);
const LEVELLED = /^[^;:.]{0,90}? (?:to|by|from) (?:about |up to |nearly )?[0-9$]/;

/** Whether a verb that may mean to speak of a measure means that. */
export function isSpokenOf(text: string, { start, end }: ActWord, kind: KindWord): boolean {
  if (!/^(?:rais|bring|brought)/.test(text.slice(start, end)) || end > kind.start) return false;
  const rest = text.slice(kind.end);
  return SPOKEN_OF.test(rest) && !LEVELLED.test(rest);
}
