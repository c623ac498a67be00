/** Auxiliaries, and adverbs that do not end in -ly. */
const WORD =
  "(?:(?:has|have|had|having|is|are|was|were|am|be|been|being|did|do|does|will|would|shall|should|must|may|might|can|could|cannot|[a-z]+n't|not|never|no longer|hardly|also|again|already|always|ever|even|still|just|now|then|thus|therefore|too|soon|later|earlier|since|once|twice|three times|first|both|each|all|itself|himself|herself|themselves|once again|once more|yet again|time and again|in turn|in return|in response|in effect|at once|at last|so far|for now|today|yesterday|tomorrow|instead|however|meanwhile|though|long|jointly|alone|duly|next|together|formerly|above all|first and foremost|at heart|at bottom|in truth|in reality|in fact|no doubt|of course|after all|for years|for months|all along|at least in part|in part|(?:has|have) yet to|[a-z]{2,}ly))";
/** When something is done, before its verb: "on Friday", "last week", "in May 2031". */
const WHEN =
  '(?:(?:on|late on|early on|late|early|last|this|next|by|since|in|during|from) (?:the )?(?:(?:[a-z]+day|week|month|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|[0-9]{4}|morning|evening|night|weekend)(?: (?:and [a-z]+day|[0-9]{1,2}|[0-9]{4}|morning|evening|night|afternoon))?)|(?:two|three|four|five|six|ten|[0-9]+) (?:days|weeks|months|years) (?:ago|later|earlier)|for (?:its|his|her|their|our) (?:own )?part|on (?:its|his|her|their) side|at the (?:talks|meeting|summit|time|weekend))';
const LEAD = new RegExp(`(?:(?<=[^a-z'’-])|^)(?:(?:${WORD}|${WHEN}) )+$`);
/** A shortened auxiliary on the subject: "they've", "we'll". */
const SHORTENED = /(?<=[a-z])['’](?:ve|ll|d|re|m|s) $/;
/** No verb of a clause stands behind "to", nor behind a preposition. */
const NOT_FINITE = /(?:^|[^a-z])(?:to|of|by|for|without|from|before|after|in|on|about|at) $/;
/** So far back stand the words of one verb group, in code units. */
const REACH = 90;

/**
 * Where the words before an English verb end that belong to its subject: auxiliaries, adverbs and words of time before
 * the verb at `at` are passed over, back to `floor` at the furthest: a name may look like an adverb ("Italy"). `null`
 * where an infinitive or a gerund behind a preposition has no subject here.
 */
export function verbLead(text: string, at: number, floor = 0): number | null {
  const from = Math.max(floor, at - REACH);
  const near = text.slice(from, at).replace(/["“]$/, ' ').replace(/ {2}$/, ' ');
  const gone = at - from - near.length;
  const short = SHORTENED.exec(near)?.[0] ?? '';
  const words = short !== '' ? short : (LEAD.exec(near)?.[0] ?? '');
  const end = at - gone - words.length;
  return NOT_FINITE.test(text.slice(Math.max(0, end - 10), end)) ? null : end;
}
