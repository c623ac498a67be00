import type { Language } from '../../text/language.ts';
import { ASKING_ZH } from '../statements/asks.ts';
import { isNotMeant } from '../statements/not-meant.ts';
import { chineseReality } from './chinese-reality.ts';
import { STOPS_IMPOSING } from './english-acts.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';
import { segmentAt, segmentsOf } from './segments.ts';

/**
 * Whether the act is told as a fact or a plan (`real`), weighed by the one whose it would be (`considered`), told as
 * what follows if something happens (`threatened`), denied as a fact (`not`: 并未取消), or neither: asked for,
 * supposed, refused.
 */
export type Reality = 'real' | 'considered' | 'threatened' | 'not' | 'unkept' | 'unreal';

const MUST =
  /应当?|须|需|必须|(?<![a-z])(?:must|shall|need(?:s|ed)?|requir(?:e|es|ed|ing)|ha(?:s|ve|d) to)(?![a-z])/;
const NOT_EN =
  /(?:^|[^a-z])(?:(?:did|has|have|had|was|were|is|are|does|do)(?: not|n't)(?: been| yet| actually)?|never|has yet to|have yet to)(?: [a-z]+ly)? $/;
/** What somebody will not do, or does not think of doing, leaves a measure as it is. */
const NOT_WILLED_EN =
  /(?:^|[^a-z])(?:(?:is|are|was|were)(?: not|n't) (?:currently |yet |even |now )?(?:considering|planning|contemplating|weighing|thinking of|thinking about|prepared|ready|willing|going|about|inclined|minded|in a position)(?: on| to)?|(?:has|have|had) (?:no|not any) (?:current |immediate |present )?(?:plans?|intention|wish|desire|reason) (?:to|of)|(?:will|would|shall)(?: not|n't)|won't|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|rul(?:e|es|ed|ing) out|no plans (?:to|for)|(?:is|are|was|were) not)(?: (?:yet|be|ever|simply|unilaterally|now))? $/;
const REFUSES_EN =
  /(?:^|[^a-z])(?:not|n't|never|nor|neither|without|refus[a-z]+(?: (?:last|this|earlier) [a-z]+)? to|declin[a-z]+ to|no (?:plans?|intention) (?:to|of)|den(?:y|ied|ies)(?: that)?(?: it| they| having)?(?: had| has)?|rather than|instead of|avoid[a-z]*|fail[a-z]* to|no longer|stop short of|short of)(?: [a-z]+){0,2} $/;
const IF_EN =
  /(?<![a-z])(?:if|unless|whether|in case|provided(?! (?:by|for|with|to|an?|no|some|the (?:first|basis|data|text))(?![a-z]))|so long as|as long as|on condition that|(?<!at )once (?:[a-z]+ ){1,3}(?:lifts|lifted|drops|dropped|scraps|scrapped|removes|removed|cuts|eases|eased|ends|ended|has|have|had)|in the event)(?![a-z])|^should |^(?:without|barring|failing|absent) (?=[^,]{3,60}, [^,;]{0,60}(?<![a-z])(?:will|would|could|may|shall) )/;
const WISH_EN =
  /(?<![a-z])(?:should|could|might|(?<!(?:in|since|until|by|of|last|early|late|mid|from|through|during) )may(?! [0-9])|must|ought|want(?:s|ed)?|wish(?:es|ed)?|hop(?:e|es|ed|ing)|seek(?:s|ing)?|sought|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|propos(?:e|es|ed|al|als|ing)|threat(?:s|en|ens|ened|ening)?|tr(?:y|ies|ied|ying) to|persuad[a-z]+|push(?:es|ed|ing)? (?:for|to)|press(?:es|ed|ing)? (?:for|to)|offer(?:s|ed|ing)? to|willing|willingness to|readiness to|prepared to|ready to|need(?:s|ed)? to|discuss(?:es|ed|ing)?|negotiat(?!or)[a-z]+|possib[a-z]+|potential(?:ly)?|prospects?|likely|expect(?:s|ed|ing)?|predict[a-z]*|oppos(?:e|es|ed|ing)|(?<!no |without |beyond |little )doubt(?:s|ed|ing|ful)?|scepti[a-z]+|skepti[a-z]+|reject[a-z]*|in order to|so as to|recommend[a-z]*|fear[a-z]*|(?:key |first |big |another )?steps? towards?|hing(?:e|es|ed|ing) on|wait(?:s|ed|ing)? for|await(?:s|ed|ing)?|(?:lobb(?:y|ies|ied|ying)|plead(?:s|ed|ing)?|campaign(?:s|ed|ing)?|appeal(?:s|ed|ing)?|argu(?:e|es|ed|ing)|pray(?:s|ed|ing)?|long(?:s|ed|ing)?) for|in favou?r of|advocat[a-z]+|count(?:s|ed|ing)? on|bet(?:s|ting)? on|depend(?:s|ed|ing|ent)? on|contingent (?:up)?on)(?![a-z])/;
const WEIGHS_EN =
  /(?<![a-z])(?:(?:consider|weigh|mull|examin|prepar|draft)(?:s|e|es|ed|ing)?|stud(?:y|ies|ied|ying)|look(?:s|ed|ing)? at)(?: (?:whether|plans|proposals))?(?: [a-z]+){0,5}(?:, (?:among them|including|such as))?(?: (?:an?|new|fresh|further|additional|extra|higher|retaliatory|possible|import|export|up|to|[0-9.]+ ?%|[0-9.]+ per ?cent)){0,5} $/;
const DOUBT_AFTER_EN =
  /^[^;:]{0,120}(?<![a-z])(?:is|are|was|were|seems?|looks?|remains?|would be) (?:very |highly |still )?(?:unlikely|likely|possible|impossible|off the table|out of the question|under discussion|under review|doubtful|uncertain)(?![a-z])/;
const TOLD_EN =
  /(?<![a-z])(?:announc|said|says|say|agreed|pledg|promis|commit|confirm|decid|vow|order|stat|declar|told|tell|warn|add(?=ed|s)|repeat|reiterat|insist|signal|hint|inform|undert[ao]|notif|reveal|disclos|indicat|assur|explain|stress|emphasi|caution|acknowledg|admit)[a-z]*|(?<![a-z])(?:wrote|writes|noted|made (?:it )?(?:known|clear|plain|public)|let it be known)(?![a-z])/;

/** Judges the act of a link by the words before it in its sentence. */
export function realityOf(
  text: string,
  language: Language,
  link: Link,
  parties: readonly NamedParty[],
): Reality {
  if (isAsked(text, language, link)) return 'unreal';
  if (link.act === 'require' && !MUST.test(text.slice(Math.max(0, link.head.start - 60), link.head.end)))
    return 'unreal';
  const clause = clauseStart(text, link.head.start);
  if (
    isNotMeant(
      text.slice(clause, Math.min(link.head.start, link.isPassive ? link.kind.start : link.head.start)),
      language,
    )
  )
    return 'unreal';
  const undertaken = link.kind.nature === 'purchase' ? link.kind.start : link.start;
  if (UNKEPT[language].test(text.slice(Math.max(0, undertaken - 70), undertaken))) return 'unreal';
  return language === 'zh' ? chineseReality(text, link, parties) : englishReality(text, link);
}

/** Where the clause of `at` begins, as stops and semicolons part it. */
function clauseStart(text: string, at: number): number {
  return Math.max(...[';', '。', ':', '. '].map((stop) => text.lastIndexOf(stop, at))) + 1;
}

/** An undertaking that was not kept, and what it was to bring: 没有兑现采购…的承诺, "broke its pledge to buy". */
const UNKEPT = {
  zh: /(?:没有?|未能?|不|拒绝|迟迟未|尚未|从未)(?:[充完真切认如按及][^,;。]{1,3})?(?:兑现|履行|落实|执行|遵守|信守|完成)(?:其|自己)?[^,;。]{0,14}$|(?:违背|背弃|撕毁|推翻|拖延|推迟)(?:了|履行)?(?:其|自己)?[^,;。]{0,14}$/,
  en: /(?<![a-z])(?:not|never|n't|failed to|failing to|fails to|failure to|without|yet to|refused to) (?:[a-z]+ly |yet |in fact )?(?:honou?r|keep|kept|fulfil|fulfill|meet|met|deliver|live|carr(?:y|ied)|implement|execut|complet)[a-z]* (?:on |up to |out |through on )?(?:its |their |the |a |an |any |his |her )[^,;.]{0,40}$|(?<![a-z])(?:reneg(?:ed|es|ing) on|br(?:oke|oken|eaks|eaking)|back(?:ed|ing) out of|walk(?:ed|ing) away from|breach(?:ed|es|ing)|violat(?:ed|es|ing)|dragg(?:ed|ing) its feet on) (?:its |their |the |a |an |his |her )[^,;.]{0,40}$/,
};

/** A condition that opens the clause. */
const SUPPOSED_EN =
  /(?:^|[^a-z])(?:if|unless|in case|as long as|so long as|provided(?: that)?)(?![a-z])[^,;]*$/;

/** "The 28 firms that A blacklisted". */
const WHICH_EN =
  /(?:^|[^a-z])(?:the|those|these|some|several|[0-9]+|two|three|four|five|six|seven|eight|nine|ten|dozens of) (?:[a-z-]+ ){0,3}[a-z]{3,}s (?:that|which|whom) (?:[a-z'-]+ ){1,4}$/;

/** What a question asks about is no fact; what a Chinese reporter tells before asking may be one. */
function isAsked(text: string, language: Language, { head, isRelative }: Link): boolean {
  if (language === 'en' && isRelative) return false;
  if (!/[?]["”』」)]*\s*$/.test(text)) return false;
  if (language === 'en') return asksInEnglish(text, head.start);
  const segments = segmentsOf(text).filter(({ start, end }) => end > start);
  const own = segments[segmentAt(segments, head.start)];
  return own === undefined || own === segments.at(-1) || ASKING_ZH.test(text.slice(own.start, own.end));
}

/** "There are reports that …; can you confirm that?": only what stands behind the last semicolon is asked. */
function asksInEnglish(text: string, at: number): boolean {
  const next = text.indexOf('; ', at);
  const from =
    Math.max(text.lastIndexOf('; ', at), text.lastIndexOf('. ', at), text.lastIndexOf(': ', at)) + 1;
  return (
    next < 0 ||
    /^\s*(?:is|are|was|were|will|would|can|could|does|do|did|has|have|should|why|how|what|when|who|which)(?![a-z])/.test(
      text.slice(from, at),
    )
  );
}

function englishReality(text: string, { head, kind, isPassive, act, isCarried, isRelative }: Link): Reality {
  // "They fear the duty that A imposed": the fear is not in the clause that tells the act.
  const from = isRelative
    ? kind.end
    : Math.max(
        text.lastIndexOf(';', head.start),
        text.lastIndexOf(':', head.start),
        text.lastIndexOf('. ', head.start),
      ) + 1;
  const before = text.slice(from, head.start);
  if (act === 'stay') return 'real';
  // "If A does not lift its duties": nothing is told to have been left as it was.
  if (SUPPOSED_EN.test(before) && (NOT_EN.test(before) || NOT_WILLED_EN.test(before))) return 'unreal';
  if (NOT_EN.test(before)) return 'not';
  if (!isPassive && NOT_WILLED_EN.test(before)) return 'not';
  if (REFUSES_EN.test(before) && !(act === 'remove' && STOPS_IMPOSING.test(before))) return 'unreal';
  const first = isCarried ? head.start : Math.min(head.start, kind.start);
  // "Nobody lifts a tariff for nothing."
  if (NOBODY.test(before)) return 'unreal';
  if (CONSIDERED_AFTER.test(text.slice(head.end, head.end + 120))) return 'considered';
  if (isPassive && /(?:^|[^a-z])no (?:[a-z-]+ ){0,3}$/.test(text.slice(0, first))) return 'unreal';
  // "Will add no more companies".
  if (/^ no (?:more|further|new|additional|other) /.test(text.slice(head.end, head.end + 16)))
    return 'unreal';
  if (isPassive && HAD_BEEN.test(before)) return 'real';
  const aims = TIGHTENING.has(act ?? '') && AIMS_TO.test(before);
  // "Declined to say whether A was considering it".
  if (ASKED_WHETHER.test(before)) return 'unreal';
  const weighs = aims || WEIGHS_EN.test(before);
  const condition =
    weighs || isOfNextClause(text.slice(head.end)) ? null : IF_EN.exec(text.slice(from).trimStart());
  const isThreat =
    condition !== null &&
    (isAfterCondition(text.slice(from).trimStart(), before.trimStart(), text.slice(head.start, head.end)) ||
      !IF_EN.test(before.trimStart()));
  if (condition !== null && !isThreat) return 'unreal';
  if (DOUBT_AFTER_EN.test(text.slice(head.end, head.end + 160))) return 'unreal';
  const clause = before.slice(Math.max(0, before.lastIndexOf(', ') + 1));
  const isPast =
    /(?:ed|rose|fell|froze|withdrew|bought)$/.test(text.slice(head.start, head.end)) &&
    !/(?:^|[^a-z])to $/.test(before);
  const isWhich = isPast && WHICH_EN.test(before);
  // "Should talks fail, the duty will rise": the wish would have to stand in the clause of the act.
  const wished = isPast || isThreat ? clause : withoutGround(sinceSaying(before));
  // "Firms may sell it only with a licence": what they may is what the rule says.
  const isRule = /^(?:only|not without|except) /.test(text.slice(head.start, head.end));
  if (act !== 'require' && !isWhich && !aims && !isRule && WISH_EN.test(wished)) return 'unreal';
  if (
    /(?<![a-z])would(?![a-z])/.test(clause) &&
    !TOLD_EN.test(text.slice(0, head.start)) &&
    !BARGAINED.test(before)
  )
    return 'unreal';
  if (isThreat) return 'threatened';
  return weighs ? 'considered' : 'real';
}

const ASKED_WHETHER =
  /(?<![a-z])(?:say|said|tell|ask(?:ed)?|know|known|clear|unclear|comment|comments|commented|wonder(?:ed)?|question|confirm|decide[d]?) (?:on |about )?(?:whether|if) [^,;:]{0,60}$/;

/** "Announced a levy and said it would double if talks failed": the condition is that of what is told next. */
function isOfNextClause(rest: string): boolean {
  const at = IF_EN.exec(rest)?.index;
  return at !== undefined && NEXT_TOLD.test(rest.slice(0, at));
}

const NEXT_TOLD =
  /(?:,| and| but) (?:[a-z]+ )?(?:said|warned|added|threatened|vowed|told [a-z]+|(?:it|they|he|she|this) (?:would|will))(?![a-z])/;

/** "A duty that had been put off": whatever is asked or weighed, that was done. */
const HAD_BEEN = /,? (?:that|which) (?:had|has|have|was|were)(?: been)?(?: already| first| earlier)? $/;

/** "The ministry wants to raise the fee": what an authority wants of itself, it plans. */
const AIMS_TO =
  /(?<![a-z])(?:ministry|government|department|commission|cabinet|administration|parliament|agency|bureau|minister|[a-z]+(?:'s)?) (?:wants|want|wanted|aims|aimed|seeks|sought|is seeking|is looking|hopes|wishes|intends) to $/;
const TIGHTENING: ReadonlySet<string> = new Set(['impose', 'raise', 'tighten', 'ban', 'add', 'expand']);

/** "In return, A would drop its duty": what a bargain provides for. */
const BARGAINED =
  /(?<![a-z])(?:in (?:return|exchange)|under (?:the|this|that|its|their) (?:[a-z-]+ ){0,3}(?:deal|agreement|accord|pact|plan|terms|arrangement|understanding|proposal|memorandum|framework|order|decree|rules?)|as part of (?:the|a|an) (?:[a-z-]+ ){0,3}(?:deal|agreement|accord|package|pact))(?![a-z])/;

const NOBODY =
  /(?:^|[^a-z])(?:nobody|no one|no country|no government|neither (?:side|country|government)|few)(?: [a-z]+){0,2} $/;
/** "A freeze on visas is being considered". */
const CONSIDERED_AFTER =
  /^[^;:.]{0,100}(?<![a-z])(?:is|are|was|were) (?:also |now )?(?:being (?:considered|weighed|prepared|drafted|mulled)|under consideration)(?![a-z])/;

/** Whether the act stands in the clause that says what will follow: "if talks fail, the duty will rise". */
function isAfterCondition(sentence: string, before: string, verb: string): boolean {
  // "Told parliament that if a firm was listed, A would suspend …": the condition opens a clause of what is told.
  const isTold = TOLD_EN.test(before) && OPENS_CLAUSE.test(before);
  if (!/^["“]?(?:if|unless|should|without|barring|failing|absent) /.test(sentence) && !isTold) return false;
  const main = before.lastIndexOf(', ');
  return (
    main >= 0 &&
    !IF_EN.test(before.slice(main + 2)) &&
    ((isTold ? /(?<![a-z])(?:will|shall|would)(?![a-z])/ : /(?<![a-z])(?:will|shall)(?![a-z])/).test(
      before.slice(main),
    ) ||
      GOES_BACK.test(verb))
  );
}

const OPENS_CLAUSE = /(?:that|,|and|but|:) ["“]?(?:if|unless|should) /;

/** A verb in the present that tells what then happens to a measure: "if nothing moves, the fee goes back to 30". */
const GOES_BACK =
  /^(?:(?:go|goes|snaps|reverts|returns|rises|climbs|jumps|drops|falls)(?: back)?(?: up)?(?: to)?|lapses|expires|ends|resumes|applies|takes effect|comes into force|enters into force)$/;

const SAYING =
  /(?<![a-z])(?:said|says|added|adds|stated|announced|confirmed|declared|noted|replied|revealed|wrote|told (?:[a-z]+ ){1,3})(?: (?:on|last|in) [a-z0-9 ]{3,20})? ?that (?!.*(?<![a-z])(?:said|says|added|adds|stated|announced|confirmed|declared|noted|replied|revealed|wrote) that )/;

/** What somebody asked for before says nothing of what is said then: "demanded a list and said that A would …". */
function sinceSaying(before: string): string {
  const match = SAYING.exec(before);
  return match === null ? before : before.slice(match.index + match[0].length);
}

const GROUND =
  /^\s*(?:following|in response|under|after|pursuant|despite|in light|in view|because|since|as |having|given|owing|in accordance|on the basis)[^,;:]{0,120}, /;

/** What a measure rests on says nothing of it: "following requests from importers, the term is extended". */
function withoutGround(before: string): string {
  return before.replace(GROUND, '');
}
