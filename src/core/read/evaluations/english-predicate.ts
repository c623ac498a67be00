import { matchesIn } from '../../text/matches.ts';
import { englishGap } from './english-gap.ts';

const SHOWS =
  /(?<![a-z])(show(?:s|ed|n|ing)?|demonstrat(?:es|ed|ing)|display(?:s|ed|ing)?|exercis(?:es|ed|ing)|exhibit(?:s|ed|ing)?|signal(?:s|led|ed)|betray(?:s|ed|ing)?|reveal(?:s|ed|ing)?|reflect(?:s|ed|ing)?|act(?:s|ed|ing)|behav(?:es|ed|ing)|negotiat(?:es|ed|ing)|respond(?:s|ed|ing)?|react(?:s|ed|ing)?|lack(?:s|ed|ing)?|practi[sc](?:es|ed|ing)|resort(?:s|ed|ing)? to|engag(?:es|ed|ing) in|has|had|have|came across as|come across as|comes across as|emerged as|emerges as|proved|paid|pays|pay|offered|offers|made|makes|making|abandon(?:s|ed|ing)?|relied on|relies on|gone in for|indulg(?:es|ed|ing) in|kept up|played|plays|used|uses|using|deploy(?:s|ed|ing)?|wield(?:s|ed|ing)?|speciali[sz](?:es|ed|ing) in|turn(?:s|ed) to|pursu(?:es|ed|ing)|embrac(?:es|ed|ing)|hit|reach(?:es|ed)|enter(?:s|ed)|(?:sink|sank|sunk|fell|fallen|dropped|plunged|slid|descended|deteriorated|risen|rose|grown|grew)(?: to| into)?|took|taken|made|mark(?:s|ed)|represent(?:s|ed)|becom(?:e|es|ing)|became|enjoy(?:s|ed|ing)?|brought|produced|yielded|g[eo]t off to|constitut(?:es|ed)|amount(?:s|ed)? to|end(?:s|ed)? in|result(?:s|ed)? in|turned out|gone from|went|going|gone|remain(?:s|ed)|stand(?:s)?|stood|got|deliver(?:s|ed)|perform(?:s|ed)|spread(?:s|ing)?|spoke|spoken|speaks|answer(?:s|ed)|repl(?:ies|ied)|keeps?|kept|level(?:l?ed)?|made)(?![a-z])/g;
/** Words that turn what follows round. */
export const LACKS =
  /(?:^|[\s])(?:lack(?:s|ed|ing)?|no|not|never|little|hardly|scarcely|without|abandon(?:s|ed|ing)?|neither|nor|failed to|fails to|refus(?:es|ed|ing) to|far from|anything but|less than|any|[a-z]+n't)(?= )/;
/** Words that make what follows wished, asked or held against somebody else. */
export const UNREAL =
  /(?:^|\s)(?:may|might|could|would|should|must|will|shall|ought|if|unless|whether|hop(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for)|wants?|wanted|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|need(?:s|ed)?|avoid(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|resist(?:s|ed|ing)?|condemn(?:s|ed|ing)?|criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|denounc(?:e|es|ed|ing)|facing|faced|faces|stop|end|fear(?:s|ed)?)(?= |$)/;
/** Modifiers between a verb or an owner and the word. */
const MODIFIERS = /^(?: (?:[a-z-]+)(?:,| and)?){0,4} $/;
/** Words among modifiers that part an owner from the word. */
export const BLOCKING_MODIFIER =
  / (?:of|to|against|with|by|for|in|on|at|from|that|which|who|is|are|was|were|towards?|over|about|when|as|than|victims?) /;
/** Verbs of doing that an adverb stands behind: "acted responsibly", "handled the affair clumsily". */
const DOING =
  /^ (?:(?:has|have|had|also|again|still|then|is|was|[a-z]+ly|not|never) ){0,3}(?:[a-z-]+(?:ed|s|ing) )?(?:back |(?:the|its|this|that|their|his|her|these) (?:[a-z-]+ ){1,3})?$/;
/** "…, ever the opportunist, …": a noun beside the name. */
const APPOSED = /^, (?:(?:ever|always|once again|never|long|as ever|still) )?(?:the |an? )(?:[a-z-]+ )?$/;
/** Those who act for a party: "Tessaly's government has …". */
const OFFICE =
  /^(?:'s|’s)? (?:[a-z]+ ){0,2}?(?:government|leadership|leaders?|regime|officials|negotiators|diplomats|president|administration|ministry|delegation|envoys?|rulers)(?= )/;
/** A bent for something: "its propensity for bullying", "a policy of coercion". */
export const INCLINED =
  / (?:propensity for|penchant for|appetite for|taste for|habit of|history of|pattern of|record of|campaign of|policy of|policies of|strategy of|tactics of|acts? of|show of|display of|signs? of|hint of|mix of|culture of|approach of)(?= )/;
/** "Tessaly's handling of the dispute is reckless": the act of a party judged. */
const ACT_JUDGED =
  /^(?:'s|’s) (?:[a-z-]+ ){1,8}(?:is|was|are|were|has been|have been|had been|amounts? to|amounted to|constitutes?|represents?|reflects?|reflected|shows?|showed|betrays?|betrayed|reveals?|revealed|smacks? of|smacked of|reeks? of|looks?|looked|seems?|seemed|remains?)(?: [a-z]+ly)?(?: [a-z]+ing| [a-z]+ed)?(?: and| yet| but)?(?: (?:a|an|the|[a-z]+ly|both|more|serious|clear|blatant|simply|at best|another|yet another|act of|sign of)){0,4} $/;
const POSSESSIVE = /^(?:'s|’s|'|’)(?: own)?(?: [a-z-]+(?:,| and)?){0,4} $/;
/** Said of somebody else: "victim of bullying". */
const SUFFERED =
  /(?:victims? of|target of|subjected to|in the face of|response to|reaction to|despite|against|amid|under|by) (?:[a-z-]+ ){0,3}$/;

/** Whether a stretch between a subject and a judging word says it of the subject; `null` where it does not. */
export function predicate(
  gap: string,
  words: string,
): { readonly turned: boolean; readonly owned: boolean } | null {
  if (APPOSED.test(gap)) return { turned: false, owned: false };
  const body = gap
    .replace(/["“”]/g, '')
    .replace(/^,[^,;]{1,80},/, '')
    .replace(OFFICE, '')
    .replace(INCLINED, ' ');
  const turned = LACKS.test(body);
  if (ACT_JUDGED.test(body) && !UNREAL.test(body)) return { turned, owned: false };
  if (POSSESSIVE.test(body))
    return BLOCKING_MODIFIER.test(body) || UNREAL.test(body)
      ? null
      : { turned: / lack of /.test(body), owned: true };
  if (UNREAL.test(body) || SUFFERED.test(body)) return null;
  if (body.trim() === '') return { turned: false, owned: false };
  const last = body.lastIndexOf(' ', body.length - 2);
  // A coordinated adjective that is no judging word: "calm, firm and restrained".
  const plain = body.replace(/(?: [a-z-]+(?:,| and| but| yet)){1,3} $/, ' ');
  if (englishGap(body) || englishGap(plain)) return { turned, owned: false };
  if (last >= 0 && / (?:as|being) $/.test(body.slice(-7)) && englishGap(body.slice(0, last)))
    return { turned, owned: false };
  for (const show of matchesIn(body, SHOWS)) {
    const before = body
      .slice(0, show.index)
      .replace(/ (?:failed|fails|refused|refuses|continued|continues) to $/, ' ');
    const after = body
      .slice(show.index + show[0].length)
      .replace(/ (?:in|with) $/, ' ')
      .replace(/^ (?:in|with|to|on|over) /, ' ');
    if (englishGap(before) && MODIFIERS.test(after) && !BLOCKING_MODIFIER.test(after))
      return { turned, owned: false };
  }
  if ((words.endsWith('ly') || /^(?:in|with|without|like) /.test(words)) && DOING.test(body))
    return { turned, owned: false };
  return null;
}
